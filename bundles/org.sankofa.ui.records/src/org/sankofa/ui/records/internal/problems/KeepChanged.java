package org.sankofa.ui.records.internal.problems;

import org.eclipse.e4.ui.model.application.MApplication;
import org.sankofa.store.Workspace;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * Notes from the start which records change. The view of problems checks them when it opens; nothing is checked before, when
 * nobody looks.
 */
public class KeepChanged {

    private final ChangedRecords changed = new ChangedRecords();

    @Inject
    private Workspace workspace;

    @PostConstruct
    void start(MApplication application) {
        workspace.addListener(changed);
        application.getContext().set(ChangedRecords.class, changed);
    }

    @PreDestroy
    void end() {
        workspace.removeListener(changed);
    }
}
