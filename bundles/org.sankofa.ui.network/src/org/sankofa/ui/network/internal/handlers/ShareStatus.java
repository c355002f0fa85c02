package org.sankofa.ui.network.internal.handlers;

import static org.sankofa.ui.network.internal.Messages.text;

import java.time.ZoneId;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.Languages;
import org.sankofa.ui.network.internal.NetworkSharing;
import org.sankofa.ui.network.internal.model.SpaceCards;
import org.sankofa.ui.network.internal.model.SpaceWords;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** One line at the bottom of the window: what is saved here and not shared yet. */
public class ShareStatus {

    private static final int PAUSE = 800;

    @Inject
    private NetworkSharing sharing;

    private Label label;

    @PostConstruct
    void create(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 2).applyTo(line);
        label = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        SpaceCards cards = new SpaceCards(sharing.shared(), Languages.preferred());
        Runnable changed = sharing.follow(label, PAUSE, () -> Jobs.read(label, text("share.job.look"), monitor -> cards.states(), all -> {
            label.setText(new SpaceWords(ZoneId.systemDefault()).summary(all).replace("&", "&&"));
            label.requestLayout();
        }));
        changed.run();
    }
}
