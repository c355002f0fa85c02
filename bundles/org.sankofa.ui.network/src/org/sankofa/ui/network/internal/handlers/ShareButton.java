package org.sankofa.ui.network.internal.handlers;

import static org.sankofa.ui.network.internal.Messages.text;

import java.time.ZoneId;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.IconButton.Look;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.Languages;
import org.sankofa.ui.network.internal.NetworkSharing;
import org.sankofa.ui.network.internal.model.SpaceCard;
import org.sankofa.ui.network.internal.model.SpaceCards;
import org.sankofa.ui.network.internal.model.SpaceWords;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The button of sharing at the top of the window: how much waits to be sent, and sends it. */
public class ShareButton {

    private static final int PAUSE = 600;

    @Inject
    private NetworkSharing sharing;

    @Inject
    private ECommandService commands;

    @Inject
    private EHandlerService handlers;

    private Composite frame;
    private IconButton button;
    private SpaceCards cards;

    @PostConstruct
    void create(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 2).applyTo(frame);
        button = new IconButton(frame, Look.PLAIN, "share", text("share.button"), text("summary.none"), this::share);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(false, true).applyTo(button);
        cards = new SpaceCards(sharing.shared(), Languages.preferred());
        Runnable changed = sharing.follow(frame, PAUSE, this::read);
        changed.run();
    }

    private void share() {
        ParameterizedCommand command = commands.createCommand("org.sankofa.command.share", null);
        handlers.executeHandler(command);
    }

    private void read() {
        Jobs.read(frame, text("share.job.look"), monitor -> cards.states(), this::show);
    }

    private void show(List<SpaceCard> all) {
        long ahead = all.stream().filter(SpaceCard::shared).mapToLong(card -> card.state().ahead()).sum();
        boolean busy = all.stream().anyMatch(card -> sharing.isBusy(card.name()));
        button.set(busy ? "refresh" : "share", busy ? text("share.button.busy") : ahead == 0 ? text("share.button") : text("share.button.count", ahead));
        button.setToolTipText(new SpaceWords(ZoneId.systemDefault()).summary(all));
        frame.requestLayout();
    }
}
