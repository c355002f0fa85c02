package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.sankofa.model.Concept;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.Record;
import org.sankofa.model.ReviewState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.search.Hit;
import org.sankofa.search.Hits;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Rows;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.SearchRequest;
import org.sankofa.search.internal.Indexes;
import org.sankofa.search.internal.index.Directories;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** A workspace with two spaces and its index. */
final class Library implements AutoCloseable {

    static final String NETWORK = "network";
    static final String PRIVATE = "mine";

    final Workspace workspace;
    final SearchIndex index;

    private Library(Workspace workspace, Directories disk) throws StoreException {
        this.workspace = workspace;
        this.index = Indexes.open(workspace, disk);
    }

    static Library create(Path dir) throws StoreException {
        Workspace workspace = Workspaces.create(dir, new Identity("Ama Mensah", "ama@example.org", "Accra", null));
        workspace.createSpace(SpaceOptions.of(NETWORK, Space.Kind.NETWORK));
        workspace.createSpace(SpaceOptions.of(PRIVATE, Space.Kind.PRIVATE));
        return new Library(workspace, Directories.DISK);
    }

    static Library open(Path dir) throws StoreException {
        return open(dir, Directories.DISK);
    }

    static Library open(Path dir, Directories disk) throws StoreException {
        return new Library(Workspaces.open(dir, WorkspaceOptions.defaults()), disk);
    }

    /** Lessons that are called "Lesson number N", from N on. */
    Record[] lessons(int from, int count) {
        Record[] lessons = new Record[count];
        for (int i = 0; i < count; i++) {
            lessons[i] = lesson("Lesson number " + (from + i), "Something happened in village " + (from + i) + ".");
        }
        return lessons;
    }

    Space network() {
        return workspace.space(NETWORK).orElseThrow();
    }

    Concept concept(String notation) {
        URI uri = Ids.conceptUri(notation);
        return (Concept) workspace.snapshot().resolve(uri).orElseThrow();
    }

    Lesson lesson(String title, String happened, String... areas) {
        Lesson lesson = ModelFactory.eINSTANCE.createLesson();
        lesson.setId(Ids.newId());
        lesson.setTitle(Text.of("en", title));
        if (happened != null) {
            lesson.setHappened(Text.of("en", happened));
        }
        for (String area : areas) {
            lesson.getAreas().add(concept("area:" + area));
        }
        return lesson;
    }

    Lesson lesson(String title, ReviewState state, LessonOutcome outcome, String year, String... areas) {
        Lesson lesson = lesson(title, null, areas);
        lesson.setReviewState(state);
        lesson.setOutcome(outcome);
        lesson.setOccurred(PartialDate.parse(year));
        return lesson;
    }

    Programme programme(String title, ProgrammeStatus status, String from, String to, String... areas) {
        Programme programme = ModelFactory.eINSTANCE.createProgramme();
        programme.setId(Ids.newId());
        programme.setTitle(Text.of("en", title));
        programme.setStatus(status);
        programme.setActualStart(PartialDate.parse(from));
        programme.setActualEnd(PartialDate.parse(to));
        for (String area : areas) {
            programme.getAreas().add(concept("area:" + area));
        }
        return programme;
    }

    /** The index lists and finds exactly the lessons that the spaces hold, each by its title. */
    void assertFindsEverything() throws StoreException {
        Map<RecordKey, String> stored = new TreeMap<>();
        try (Stream<RecordKey> keys = workspace.snapshot().keys(null, "lesson")) {
            keys.forEach(key -> workspace.snapshot().record(key)
                    .ifPresent(lesson -> stored.put(key, lesson.getTitle().get("en"))));
        }
        Map<RecordKey, String> listed = new TreeMap<>();
        for (long offset = 0, total = 1; offset < total; offset += 500) {
            Rows rows = index.list(ListRequest.kind("lesson").page(offset, 500));
            total = rows.total();
            rows.rows().forEach(row -> listed.put(row.key(), row.title()));
        }
        assertEquals(stored, listed);
        assertEquals(stored.size(), search("kind:lesson").total());
        for (Map.Entry<RecordKey, String> one : stored.entrySet()) {
            assertTrue(search("\"" + one.getValue() + "\"").hits().stream().anyMatch(h -> h.row().key().equals(one.getKey())),
                    one.getValue());
            if (listed.size() > 100 && one.getKey().id().charAt(0) > '2') {
                break; // of many, some are searched
            }
        }
    }

    /** While others save, a search finds at least what was saved when it began. */
    void assertFindsWhatIsSavedNow() throws StoreException {
        List<RecordKey> saved;
        Snapshot now = workspace.snapshot();
        try (Stream<RecordKey> keys = now.keys(NETWORK, "lesson")) {
            saved = keys.filter(key -> !now.deleted(key)).toList();
        }
        index.awaitCaughtUp(); // a search itself waits only so long, and says so
        long found = search("kind:lesson").total();
        assertTrue(found >= saved.size() - 1, found + " of " + saved.size()); // one may be deleted meanwhile
        RecordKey last = saved.get(saved.size() - 1);
        assertTrue(index.row(last, List.of("en")).isPresent() || workspace.snapshot().deleted(last));
    }

    /** Saves records in the network's space as one commit, and waits until they are found. */
    void save(Record... records) throws StoreException {
        saveIn(NETWORK, records);
    }

    void saveIn(String space, Record... records) throws StoreException {
        saveOnly(space, records);
        index.awaitCaughtUp();
    }

    /** Saves records and does not wait for the index. */
    void saveOnly(String space, Record... records) throws StoreException {
        workspace.space(space).orElseThrow().write("Save", batch -> {
            for (Record record : records) {
                batch.put(record);
            }
        });
    }

    RecordKey key(Record record) {
        return new RecordKey(NETWORK, org.sankofa.model.kinds.Kinds.kindOf(record.eClass()), record.getId());
    }

    Hits search(String query) throws StoreException {
        return index.search(SearchRequest.of(query));
    }

    /** What is found once all is in the index, however long that takes on a busy machine. */
    Hits searchAll(String query) throws StoreException {
        Hits hits = search(query);
        while (!hits.complete()) {
            index.awaitCaughtUp();
            hits = search(query);
        }
        return hits;
    }

    /** The titles found, the best first. */
    List<String> titles(String query) throws StoreException {
        return search(query).hits().stream().map(Hit::row).map(r -> r.title()).toList();
    }

    @Override
    public void close() throws StoreException {
        index.close();
        workspace.close();
    }
}
