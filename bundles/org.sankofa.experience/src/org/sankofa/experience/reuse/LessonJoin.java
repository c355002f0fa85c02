package org.sankofa.experience.reuse;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.sankofa.exchange.json.RecordJson;
import org.sankofa.exchange.json.SnapshotNames;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.Refs;
import org.sankofa.experience.reuse.LessonMerge.Merged;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ReviewState;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.review.ReviewAct;
import org.sankofa.sharing.review.ReviewException;
import org.sankofa.sharing.review.ReviewFlow;
import org.sankofa.sharing.review.ReviewStep;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * Merges two stored lessons with {@link LessonMerge}, and takes that back. Both are written at once where they lie in one space and no
 * step of a review is needed. Else the lesson that stays is written first, so that none is out of use before the other has what it said;
 * where the other can then not be written, the first is put back as it was. To be called off the user interface's thread.
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
     * @param waiting why the other is still validated, a sentence for people; empty when it is replaced
     */
    public record Joined(RecordKey kept, RecordKey other, Merged merged, Lesson keptBefore, Lesson otherBefore, Optional<String> waiting) {
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
     * Joins them. A validated lesson is replaced by the step of its review that says so, with who made it; where whoever works here may
     * not make that step, the lesson points to the other, and the step waits for somebody who may.
     *
     * @param chosen as of {@link LessonMerge#merge(Lesson, Lesson, Set)}
     * @throws IllegalArgumentException as of {@link LessonMerge#merge(Lesson, Lesson, Set)}; nothing is written then
     * @throws StoreException NOT_FOUND, READ_ONLY, CANNOT_WRITE; both are as they were then
     */
    public Joined join(RecordKey keep, RecordKey other, Set<String> chosen) throws StoreException {
        Snapshot snapshot = workspace.snapshot();
        Lesson keptBefore = RecordJson.copy(lesson(snapshot, keep));
        Lesson otherBefore = RecordJson.copy(lesson(snapshot, other));
        Merged merged = LessonMerge.merge(keptBefore, otherBefore, chosen);
        try {
            return write(keep, keptBefore, other, otherBefore, merged);
        } catch (StoreException | RuntimeException e) {
            putBack(keep, keptBefore, merged.kept(), other, e);
            throw e;
        }
    }

    private Joined write(RecordKey keep, Lesson keptBefore, RecordKey other, Lesson otherBefore, Merged merged) throws StoreException {
        if (otherBefore.getReviewState() != ReviewState.VALIDATED) {
            write(keep, merged.kept(), other, merged.other());
            return new Joined(keep, other, merged, keptBefore, otherBefore, Optional.empty());
        }
        Optional<String> why = supersede(keep, merged.kept(), other);
        if (why.isPresent()) {
            write(keep, merged.kept(), other, merged.other());
            return new Joined(keep, other, merged, keptBefore, otherBefore, why);
        }
        Lesson replaced = RecordJson.copy(lesson(workspace.snapshot(), other));
        return new Joined(keep, other, new Merged(merged.kept(), replaced, merged.taken(), merged.differing()), keptBefore, otherBefore,
                Optional.empty());
    }

    /** Where only the lesson that stays was written, it is what it was again; what somebody wrote since stays. */
    private void putBack(RecordKey keep, Lesson before, Lesson written, RecordKey other, Exception why) {
        try {
            Snapshot snapshot = workspace.snapshot();
            boolean replaced = snapshot.record(other).map(one -> keep.id().equals(Refs.id(one, Literals.LESSON__SUPERSEDED_BY))).orElse(false);
            if (!replaced && same(snapshot, keep, written)) {
                space(keep).write(Messages.text("merge.step.back"), batch -> batch.put(before));
            }
        } catch (StoreException | RuntimeException e) {
            // why the two could not be joined is what has to be said
            why.addSuppressed(e);
        }
    }

    /** Writes the lesson that stays, and says in the review of the other that it is replaced; tells why that cannot be. */
    private Optional<String> supersede(RecordKey keep, Lesson kept, RecordKey other) throws StoreException {
        ReviewFlow review = new ReviewFlow(workspace, other);
        Optional<String> problem = review.problem(ReviewStep.SUPERSEDE);
        if (problem.isPresent()) {
            return problem;
        }
        space(keep).write(Messages.text("merge.step"), batch -> batch.put(kept));
        try {
            review.perform(ReviewAct.supersede(keep, Text.of(Messages.in(Locale.getDefault()).language(), Messages.text("merge.review"))));
            return Optional.empty();
        } catch (ReviewException e) {
            return Optional.of(e.getMessage());
        }
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
