package org.sankofa.ui.cases.internal.start;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.ui.cases.internal.pages.OverviewPage;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.presentation.Languages;
import org.sankofa.ui.records.RecordEditors;

import jakarta.inject.Named;

/** Starts a country case with an interview and opens it on its overview. */
public class StartCaseHandler {

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Workspace workspace, RecordEditors editors) {
        List<Space> spaces = homes(workspace.spaces());
        if (spaces.isEmpty()) {
            Dialogs.tell(shell, text("start.title"), text("start.nowhere"));
            return;
        }
        StartCaseDialog dialog = new StartCaseDialog(shell, workspace, spaces, Languages.ofPerson());
        dialog.open();
        try {
            dialog.started().ifPresent(key -> {
                MPart editor = editors.open(key);
                editor.getPersistedState().put("page", OverviewPage.ID);
            });
        } finally {
            dialog.release();
        }
    }

    /** @return where a case can live, private spaces first; never a sample */
    public static List<Space> homes(List<Space> spaces) {
        List<Space> homes = new ArrayList<>(spaces.stream()
            .filter(space -> !space.readOnly() && space.kind() != Space.Kind.SAMPLE).toList());
        homes.sort((a, b) -> Boolean.compare(b.kind() == Space.Kind.PRIVATE, a.kind() == Space.Kind.PRIVATE));
        return homes;
    }
}
