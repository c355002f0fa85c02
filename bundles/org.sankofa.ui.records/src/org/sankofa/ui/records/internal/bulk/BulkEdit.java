package org.sankofa.ui.records.internal.bulk;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.sankofa.store.EditingSession;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.ui.records.internal.bulk.BulkReport.Refusal;

/**
 * Does one step to several records, each with a save of its own, and takes it back. What may not be changed, and what
 * somebody is editing, stays as it is and is reported. Not to be called on the user interface's thread.
 */
public final class BulkEdit {

    private final Workspace workspace;

    public BulkEdit(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Gives the records a value. */
    public BulkReport run(BulkStep step, Collection<RecordKey> keys, Progress progress) {
        return each(step.label(), keys, progress, (key, report) -> edit(key, report, session -> {
            if (step.isDone(session.record())) {
                report.already();
                return;
            }
            Object before = step.before(session.record());
            session.run(step.label(), () -> step.apply(session.record()));
            report.done(key, before);
        }));
    }

    /** Takes a step back, where the record still says what the step made it say. */
    public BulkReport undo(BulkStep step, BulkReport done, Progress progress) {
        Map<RecordKey, Object> before = done.before();
        return each(step.label(), before.keySet(), progress, (key, report) -> edit(key, report, session -> {
            if (!step.isDone(session.record())) {
                report.refuse(key, Refusal.CHANGED);
                return;
            }
            session.run(step.label(), () -> step.takeBack(session.record(), before.get(key)));
            report.done(key, null);
        }));
    }

    /** Deletes the records; their history stays. */
    public BulkReport delete(String label, Collection<RecordKey> keys, Progress progress) {
        return each(label, keys, progress, (key, report) -> {
            Optional<Space> space = writable(key, report);
            if (space.isEmpty()) {
                return;
            }
            if (workspace.openSessions().stream().anyMatch(open -> open.key().equals(key) && open.isDirty())) {
                report.refuse(key, Refusal.UNSAVED);
            } else if (workspace.snapshot().record(key).isEmpty()) {
                report.refuse(key, Refusal.GONE);
            } else {
                space.get().delete(key.kind(), key.id());
                report.done(key, null);
            }
        });
    }

    /** Brings deleted records back. */
    public BulkReport undelete(String label, BulkReport done, Progress progress) {
        return each(label, done.changed(), progress, (key, report) -> {
            Optional<Space> space = writable(key, report);
            if (space.isPresent()) {
                space.get().undelete(key.kind(), key.id());
                report.done(key, null);
            }
        });
    }

    private Optional<Space> writable(RecordKey key, BulkReport report) {
        Optional<Space> space = workspace.space(key.space());
        if (space.isEmpty() || space.get().readOnly()) {
            report.refuse(key, space.isEmpty() ? Refusal.GONE : Refusal.READ_ONLY);
            return Optional.empty();
        }
        return space;
    }

    /** A record that somebody is editing is not saved under his hands. */
    private void edit(RecordKey key, BulkReport report, Consumer<EditingSession> change) throws StoreException {
        try (EditingSession session = workspace.edit(key)) {
            if (session.isReadOnly()) {
                report.refuse(key, Refusal.READ_ONLY);
            } else if (session.isDirty()) {
                report.refuse(key, Refusal.UNSAVED);
            } else {
                change(session, change);
                if (session.isDirty()) {
                    session.save(null);
                }
            }
        }
    }

    private void change(EditingSession session, Consumer<EditingSession> change) {
        try {
            CompletableFuture.runAsync(() -> change.accept(session), workspace.options().modelThread()).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static BulkReport each(String label, Collection<RecordKey> keys, Progress progress, Work work) {
        BulkReport report = new BulkReport();
        progress.begin(label, keys.size());
        for (RecordKey key : keys) {
            if (progress.cancelled()) {
                report.stop();
                break;
            }
            try {
                work.run(key, report);
            } catch (StoreException e) {
                report.before().remove(key);
                report.fail(key, e.getMessage());
            }
            progress.worked(1);
        }
        return report;
    }

    @FunctionalInterface
    private interface Work {
        void run(RecordKey key, BulkReport report) throws StoreException;
    }
}
