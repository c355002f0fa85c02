package org.sankofa.ui.records.internal.trail;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.records.RecordEditors;

import jakarta.inject.Named;

/** Brings the trail back and opens the record that it begins at. */
public class TrailHandler {

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Trail trail, Workspace workspace, RecordEditors editors) {
        trail.restart();
        Jobs.read(shell, text("trail.job"), monitor -> find(workspace), found -> found.ifPresentOrElse(editors::open,
            () -> Dialogs.tell(shell, text("trail.none.title"), text("trail.none"))));
    }

    private static Optional<RecordKey> find(Workspace workspace) {
        Snapshot snapshot = workspace.snapshot();
        for (String space : snapshot.spaces()) {
            List<RecordKey> keys;
            try (var all = snapshot.keys(space, "countryCase")) {
                keys = all.toList();
            }
            for (RecordKey key : keys) {
                if (snapshot.record(key).filter(record -> TrailGuide.beginsAt(record, space, workspace)).isPresent()) {
                    return Optional.of(key);
                }
            }
        }
        return Optional.empty();
    }
}
