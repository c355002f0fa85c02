package org.sankofa.ui.records.internal.problems;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.sankofa.model.checks.Checks;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.store.Workspace;

import jakarta.inject.Inject;

/** Hands the checks of plug-ins to the workspace, so that forms and the problems view ask them; again when they change. */
public class ContributedChecks {

    private boolean set;

    @Inject
    @Optional
    void take(Workspace workspace, @Service List<RecordCheck> contributed) {
        if (contributed.isEmpty() && !set) {
            return; // the workspace has the built-in ones, which need not be loaded yet
        }
        set = true;
        workspace.setChecks(Stream.concat(Checks.builtIn().stream(), contributed.stream()).toList());
    }
}
