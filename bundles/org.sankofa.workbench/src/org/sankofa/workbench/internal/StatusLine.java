package org.sankofa.workbench.internal;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.store.ChangeListener;
import org.sankofa.store.Workspace;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The line at the bottom of the window: where the open network lies and who works in it. */
public class StatusLine {

    @Inject
    private Workspace workspace;

    @Inject
    private UISynchronize ui;

    private final ChangeListener changes = event -> ui.asyncExec(this::refresh);
    private Label label;

    @PostConstruct
    void create(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 0).applyTo(line);
        label = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(label);
        workspace.addListener(changes);
        refresh();
    }

    @PreDestroy
    void dispose() {
        workspace.removeListener(changes);
    }

    private void refresh() {
        if (!label.isDisposed()) {
            label.setText(Messages.text("status.saved", workspace.directory(),
                    Messages.text("status.space", workspace.spaces().size())));
        }
    }
}
