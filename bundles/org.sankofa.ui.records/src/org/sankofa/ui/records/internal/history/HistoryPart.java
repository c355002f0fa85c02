package org.sankofa.ui.records.internal.history;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.records.RecordEditors;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The history of the record in front. */
public class HistoryPart extends PagePart {

    @Inject
    private Workspace workspace;

    private final StackLayout stack = new StackLayout();
    private HistoryPanel panel;
    private RecordKey shown;

    @Override
    protected void fill(Composite page) {
        page.setLayout(stack);
        stack.topControl = new EmptyState(page, "history", text("history.none.title"), text("history.none"));
        panel = new HistoryPanel(page, workspace);
        if (shown != null) {
            show();
        }
    }

    @Override
    protected Control focusTarget() {
        return stack.topControl == panel ? panel.versions() : null;
    }

    @Inject
    void follow(@org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        Optional<RecordKey> key = RecordEditors.keyOf(part);
        if (key.isPresent() && !key.get().equals(shown)) {
            shown = key.get();
            if (panel != null) {
                show();
            }
        }
    }

    private void show() {
        panel.show(shown);
        stack.topControl = panel;
        page().layout();
    }
}
