package org.sankofa.experience.reuse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.sankofa.exchange.json.RecordJson;
import org.sankofa.exchange.json.SnapshotNames;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.reuse.LessonMerge.Merged;
import org.sankofa.model.Lesson;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * Merges two stored lessons with {@link LessonMerge}, and takes that back. Both are written at once where they lie in one space; of two
 * spaces the lesson that stays is written first, so that none is out of use before the other has what it said. To be called off the user
 * interface's thread.
 */
public final class LessonJoin {

    private final Workspace workspace;

    /** Joins lessons of a workspace. */
    public LessonJoin(Workspace workspace) {
        this.workspace = Objects.requireNonNull(workspace);
    }

    /**
     * What was done, and what has to be known to take it back.
     *
     * @param kept the lesson that stays
     * @param other the lesson that points to it
     * @param merged as they are now
     * @param keptBefore as it was
     * @param otherBefore as it was
     */
    public record Joined(RecordKey kept, RecordKey other, Merged merged, Lesson keptBefore, Lesson otherBefore) {
    }

    /**
     * @return why the two cannot be joined now, a sentence for people; empty when they can
     * @throws StoreException NOT_FOUND when one is gone
     */
    public Optional<String> problem(RecordKey keep, RecordKey other, List<String> languages) throws StoreException {
        Snapshot snapshot = workspace.snapshot();
        Lesson kept = lesson(snapshot, keep);
        Lesson gone = lesson(snapshot, other);
        for (RecordKey key : List.of(keep, other)) {
            String name = Labels.title(lesson(snapshot, key), languages);
            if (space(key).readOnly()) {
                return Optional.of(Messages.text("merge.read-only", name));
            }
            if (workspace.openSessions().stream().anyMatch(one -> one.key().equals(key) && one.isDirty())) {
                return Optional.of(Messages.text("merge.unsaved", name));
            }
        }
        return LessonMerge.problem(kept, gone);
    }

    /**
     * Joins them.
     *
     * @param chosen as of {@link LessonMerge#merge(Lesson, Lesson, Set)}
     * @throws StoreException NOT_FOUND, READ_ONLY, CANNOT_WRITE
     */
    public Joined join(RecordKey keep, RecordKey other, Set<String> chosen) throws StoreException {
        Snapshot snapshot = workspace.snapshot();
        Lesson keptBefore = RecordJson.copy(lesson(snapshot, keep));
        Lesson otherBefore = RecordJson.copy(lesson(snapshot, other));
        Merged merged = LessonMerge.merge(keptBefore, otherBefore, chosen);
        write(keep, merged.kept(), other, merged.other());
        return new Joined(keep, other, merged, keptBefore, otherBefore);
    }

    /**
     * Makes both what they were before, as a new version of each.
     *
     * @return why it cannot be done, a sentence for people; empty when it was
     */
    public Optional<String> undo(Joined joined) throws StoreException {
        Snapshot snapshot = workspace.snapshot();
        boolean open = workspace.openSessions().stream().filter(EditingSession::isDirty)
                .anyMatch(one -> one.key().equals(joined.kept()) || one.key().equals(joined.other()));
        if (open || !same(snapshot, joined.kept(), joined.merged().kept()) || !same(snapshot, joined.other(), joined.merged().other())) {
            return Optional.of(Messages.text("merge.changed"));
        }
        // the lesson that was out of use comes back before what was taken from it goes
        write(joined.other(), joined.otherBefore(), joined.kept(), joined.keptBefore());
        return Optional.empty();
    }

    private void write(RecordKey firstKey, Lesson first, RecordKey secondKey, Lesson second) throws StoreException {
        if (firstKey.space().equals(secondKey.space())) {
            space(firstKey).write(Messages.text("merge.step"), batch -> {
                batch.put(first);
                batch.put(second);
            });
        } else {
            space(firstKey).write(Messages.text("merge.step"), batch -> batch.put(first));
            space(secondKey).write(Messages.text("merge.step"), batch -> batch.put(second));
        }
    }

    private static boolean same(Snapshot snapshot, RecordKey key, Lesson wanted) {
        RecordJson json = new RecordJson(new SnapshotNames(snapshot));
        return snapshot.record(key).map(there -> json.write(there).equals(json.write(wanted))).orElse(false);
    }

    private Space space(RecordKey key) throws StoreException {
        return workspace.space(key.space()).orElseThrow(() -> gone(key));
    }

    private static Lesson lesson(Snapshot snapshot, RecordKey key) throws StoreException {
        return snapshot.record(key).filter(Lesson.class::isInstance).map(Lesson.class::cast).orElseThrow(() -> gone(key));
    }

    private static StoreException gone(RecordKey key) {
        return new StoreException(StoreException.Code.NOT_FOUND, Messages.text("merge.gone", key.id()));
    }
}
