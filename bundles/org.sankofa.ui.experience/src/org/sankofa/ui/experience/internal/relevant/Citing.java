package org.sankofa.ui.experience.internal.relevant;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.sankofa.experience.reuse.Citation;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.Record;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.ui.experience.internal.handlers.Places;

/** Notes that a lesson is used in a record: a {@link LessonUse} of one click. To be called off the user interface's thread. */
final class Citing {

    /** What lessons are used in; the kinds of {@code LessonUse.usedIn}. */
    private static final Set<String> PLACES = Set.of("programme", "countryCase", "request");
    private static final int MOST = 500;

    private final Workspace workspace;
    private final SearchIndex index;

    Citing(Workspace workspace, SearchIndex index) {
        this.workspace = workspace;
        this.index = index;
    }

    /** @return whether lessons can be used in records of a kind */
    static boolean possible(String kind) {
        return PLACES.contains(kind);
    }

    /** @return ids of the lessons whose use in a record is noted */
    Set<String> cited(RecordKey key) throws StoreException {
        Snapshot snapshot = workspace.snapshot();
        Set<String> cited = new java.util.HashSet<>();
        for (Row row : index.list(ListRequest.kind("lessonUse").matching("ref:" + key.id()).page(0, MOST)).rows()) {
            snapshot.record(row.key()).filter(LessonUse.class::isInstance).map(LessonUse.class::cast)
                .filter(use -> use.getLesson() != null && use.getUsedIn() != null && key.id().equals(use.getUsedIn().getId()))
                .ifPresent(use -> cited.add(use.getLesson().getId()));
        }
        return cited;
    }

    /**
     * Notes the use and saves it, in the space of the record where that can be written to.
     *
     * @param languages the person's languages, the best first
     * @return the key of what was saved
     * @throws StoreException NOT_FOUND, when one of the two is gone; CANNOT_WRITE
     */
    RecordKey cite(RecordKey lessonKey, RecordKey where, List<String> languages) throws StoreException {
        Snapshot snapshot = workspace.snapshot();
        Lesson lesson = snapshot.record(lessonKey).filter(Lesson.class::isInstance).map(Lesson.class::cast).orElseThrow(() -> gone(lessonKey));
        Record target = snapshot.record(where).orElseThrow(() -> gone(where));
        String space = Places.beside(where, workspace)
            .orElseThrow(() -> new StoreException(StoreException.Code.READ_ONLY, text("relevant.cite.nowhere")));
        RecordKey me = snapshot.find(workspace.identity().practitionerId()).orElse(null);
        LessonUse use = Citation.of(lesson, target, me, LocalDate.now(), languages.isEmpty() ? "en" : languages.getFirst());
        workspace.space(space).orElseThrow(() -> gone(where)).write(null, batch -> batch.put(use));
        return new RecordKey(space, "lessonUse", use.getId());
    }

    private static StoreException gone(RecordKey key) {
        return new StoreException(StoreException.Code.NOT_FOUND, text("relevant.cite.gone", key.id()));
    }
}
