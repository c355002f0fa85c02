package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Concept;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Record;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.search.IndexCounters;
import org.sankofa.search.IndexStatus;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.SearchRequest;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** The index follows the store, whatever happens to it. */
class FollowTest {

    private static final int SPACE_INFOS = 2;

    @TempDir
    Path dir;

    private static Record[] lessons(Library library, int count) {
        return library.lessons(0, count);
    }

    @Test
    void findsWhatWasSavedAMomentAgo() throws Exception {
        try (Library library = Library.create(dir.resolve("w"))) {
            library.save(lessons(library, 3));
            RecordKey key = library.search("kind:lesson").hits().get(0).row().key();
            try (EditingSession session = library.workspace.edit(key)) {
                session.run("Change title", () -> session.record().setTitle(Text.of("en", "Quicksilver")));
                session.save(null);
                assertEquals(1, library.search("quicksilver").total());
            }
        }
    }

    @Test
    void aListenerThatFailsKeepsNobodyFromBeingTold() throws Exception {
        try (Library library = Library.create(dir.resolve("w"))) {
            AtomicInteger told = new AtomicInteger();
            library.index.addListener(() -> {
                throw new IllegalStateException("The widget is gone.");
            });
            library.index.addListener(told::incrementAndGet);
            library.save(lessons(library, 3));
            assertTrue(told.get() > 0);
            assertEquals(IndexStatus.Phase.READY, library.index.status().phase());
            assertEquals(3, library.search("kind:lesson").total());
        }
    }

    @Test
    void readsExactlyTheRecordsThatChanged() throws Exception {
        try (Library library = Library.create(dir.resolve("w"))) {
            Record[] all = lessons(library, 200);
            library.save(all);
            IndexCounters before = library.index.counters();
            assertEquals(200 + SPACE_INFOS, before.recordsRead());
            for (int i = 0; i < 7; i++) {
                all[i].setSummary(Text.of("en", "Changed " + i));
            }
            library.save(all);
            assertEquals(7, library.index.counters().recordsRead() - before.recordsRead());
            assertEquals(7, library.search("changed").total());
            assertEquals(200, library.search("kind:lesson").total());
        }
    }

    @Test
    void catchesUpByWhatChangedWhileItWasClosed() throws Exception {
        Path place = dir.resolve("w");
        Record changed;
        try (Library library = Library.create(place)) {
            Record[] all = lessons(library, 50);
            library.save(all);
            changed = all[3];
        }
        try (Workspace workspace = Workspaces.open(place, WorkspaceOptions.defaults())) {
            changed.setTitle(Text.of("en", "Changed meanwhile"));
            workspace.space(Library.NETWORK).orElseThrow().write("Change", batch -> batch.put(changed));
        }
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            assertEquals(1, library.index.counters().recordsRead());
            assertEquals(0, library.index.counters().builds());
            assertEquals(List.of("Changed meanwhile"), library.titles("meanwhile"));
        }
    }

    @Test
    void readsNothingWhenNothingChanged() throws Exception {
        Path place = dir.resolve("w");
        try (Library library = Library.create(place)) {
            library.save(lessons(library, 20));
        }
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            assertEquals(new IndexCounters(0, 0, 0, 0, 0, 0), library.index.counters());
            assertEquals(20, library.search("kind:lesson").total());
        }
    }

    @Test
    void forgetsDeletedAndFindsRestoredRecords() throws Exception {
        try (Library library = Library.create(dir.resolve("w"))) {
            Lesson lesson = library.lesson("Ephemeral", "Gone soon.");
            library.save(lesson);
            library.network().delete("lesson", lesson.getId());
            assertEquals(0, library.search("ephemeral").total());
            library.network().undelete("lesson", lesson.getId());
            assertEquals(1, library.search("ephemeral").total());
        }
    }

    @Test
    void followsARecordToAnotherSpace() throws Exception {
        try (Library library = Library.create(dir.resolve("w"))) {
            Lesson lesson = library.lesson("Wanderer", "It moves.");
            library.saveIn(Library.PRIVATE, lesson);
            library.workspace.move(new RecordKey(Library.PRIVATE, "lesson", lesson.getId()), Library.NETWORK);
            assertEquals(1, library.search("wanderer").total());
            assertEquals(1, library.search("wanderer space:network").total());
            assertEquals(0, library.search("wanderer space:mine").total());
        }
    }

    @Test
    void buildsAnewFromDamagedFiles() throws Exception {
        Path place = dir.resolve("w");
        try (Library library = Library.create(place)) {
            library.save(lessons(library, 30));
        }
        for (Path file : files(place.resolve("index"))) {
            if (!file.getFileName().toString().equals("write.lock")) {
                Files.write(file, new byte[] { 1, 2, 3 });
            }
        }
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            assertEquals(1, library.index.counters().rebuilds());
            assertEquals(30, library.search("kind:lesson").total());
        }
    }

    @Test
    void buildsAnewWhenAFileIsMissingOrCutShort() throws Exception {
        Path place = dir.resolve("w");
        try (Library library = Library.create(place)) {
            library.save(lessons(library, 30));
        }
        Path largest = files(place.resolve("index")).stream()
                .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length())).orElseThrow();
        try (var channel = Files.newByteChannel(largest, java.nio.file.StandardOpenOption.WRITE)) {
            channel.truncate(largest.toFile().length() / 2);
        }
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            assertEquals(1, library.index.counters().rebuilds());
            assertEquals(30, library.search("kind:lesson").total());
        }
        Files.delete(files(place.resolve("index")).stream()
                .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length())).orElseThrow());
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            assertEquals(30, library.search("kind:lesson").total());
        }
    }

    @Test
    void ignoresWhatAKilledProcessLeft() throws Exception {
        Path place = dir.resolve("w");
        Path saved = dir.resolve("saved");
        try (Library library = Library.create(place)) {
            library.save(lessons(library, 30));
        }
        copy(place.resolve("index"), saved);
        try (Library library = Library.open(place)) {
            library.save(library.lesson("Later", "Not in the files kept."));
            // a kill in the middle of a commit: the new files are there, the list of files is half written
            copy(saved, dir.resolve("mixed"));
        }
        copy(place.resolve("index"), dir.resolve("after"));
        Path index = place.resolve("index");
        for (Path file : files(index)) {
            if (file.getFileName().toString().startsWith("segments_")) {
                Files.move(file, index.resolve("pending_" + file.getFileName()));
            }
        }
        for (Path file : files(saved)) {
            Files.copy(file, index.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            assertEquals(31, library.search("kind:lesson").total());
            assertEquals(1, library.index.counters().recordsRead());
            assertEquals(0, library.index.counters().rebuilds());
        }
    }

    @Test
    void buildsAnewForAnotherHistory() throws Exception {
        Path place = dir.resolve("w");
        try (Library library = Library.create(place)) {
            library.save(lessons(library, 5));
        }
        try (Library other = Library.create(dir.resolve("other"))) {
            other.save(lessons(other, 9));
        }
        for (Path file : files(place.resolve("index"))) {
            Files.delete(file);
        }
        copy(dir.resolve("other/index"), place.resolve("index"));
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            assertEquals(5, library.search("kind:lesson").total());
        }
    }

    @Test
    void twoProcessesSeeTheSame() throws Exception {
        Path place = dir.resolve("w");
        try (Library first = Library.create(place)) {
            first.save(lessons(first, 10));
            try (Workspace second = Workspaces.open(place, WorkspaceOptions.defaults());
                    SearchIndex along = SearchIndex.open(second)) {
                along.awaitCaughtUp();
                assertTrue(first.index.status().writer());
                assertFalse(along.status().writer());
                assertEquals(10, along.search(SearchRequest.of("kind:lesson")).total());
                // saved by the one that writes the index
                Lesson one = first.lesson("From the window", "Saved there.");
                first.save(one);
                along.awaitCaughtUp();
                assertEquals(1, along.search(SearchRequest.of("window")).total());
                // saved by the other
                one.setTitle(Text.of("en", "Renamed on the command line"));
                second.space(Library.NETWORK).orElseThrow().write("Rename", batch -> batch.put(one));
                along.awaitCaughtUp();
                assertEquals(1, along.search(SearchRequest.of("renamed")).total());
                assertEquals(0, along.search(SearchRequest.of("window")).total());
                first.index.awaitCaughtUp();
                assertEquals(1, first.search("renamed").total());
                assertEquals(0, first.search("window").total());
                assertEquals(11, along.search(SearchRequest.of("kind:lesson")).total());
            }
        }
    }

    @Test
    void takesOverWhenTheWriterIsGone() throws Exception {
        Path place = dir.resolve("w");
        Library first = Library.create(place);
        first.save(lessons(first, 10));
        Library second = Library.open(place);
        try {
            second.index.awaitCaughtUp();
            assertFalse(second.index.status().writer());
            first.close();
            long until = System.nanoTime() + 20_000_000_000L;
            while (!second.index.status().writer() && System.nanoTime() < until) {
                second.index.awaitCaughtUp();
            }
            assertTrue(second.index.status().writer());
            second.save(second.lesson("After", "Saved after."));
            assertEquals(11, second.search("kind:lesson").total());
        } finally {
            second.close();
        }
        try (Library third = Library.open(place)) {
            third.index.awaitCaughtUp();
            assertEquals(0, third.index.counters().recordsRead());
            assertEquals(11, third.search("kind:lesson").total());
        }
    }

    @Test
    void writesNothingInAReadOnlyWorkspace() throws Exception {
        Path place = dir.resolve("w");
        try (Library library = Library.create(place)) {
            library.save(lessons(library, 4));
        }
        for (Path file : files(place.resolve("index"))) {
            Files.delete(file);
        }
        try (Workspace workspace = Workspaces.open(place, WorkspaceOptions.defaults().asReadOnly());
                SearchIndex index = SearchIndex.open(workspace)) {
            index.awaitCaughtUp();
            assertEquals(4, index.search(SearchRequest.of("kind:lesson")).total());
        }
        assertEquals(List.of(), files(place.resolve("index")));
    }

    @Test
    void rebuildsWhenAsked() throws Exception {
        try (Library library = Library.create(dir.resolve("w"))) {
            library.save(lessons(library, 12));
            library.index.rebuild();
            library.index.awaitCaughtUp();
            assertEquals(12, library.search("kind:lesson").total());
            assertEquals(1, library.index.counters().rebuilds());
            assertEquals(IndexStatus.Phase.READY, library.index.status().phase());
        }
    }

    @Test
    void tellsThatItIsClosed() throws Exception {
        Library library = Library.create(dir.resolve("w"));
        library.close();
        StoreException closed = assertThrows(StoreException.class, () -> library.search("x"));
        assertEquals(StoreException.Code.CLOSED, closed.code());
    }

    /** A vocabulary of the scheme "own" with one concept. */
    private static Vocabulary vocabulary(String notation) {
        Vocabulary vocabulary = ModelFactory.eINSTANCE.createVocabulary();
        vocabulary.setId(Ids.newId());
        vocabulary.setTitle(Text.of("en", "Own themes"));
        vocabulary.setScheme("own");
        vocabulary.getConcepts().add(concept(notation));
        return vocabulary;
    }

    private static Concept concept(String notation) {
        Concept concept = ModelFactory.eINSTANCE.createConcept();
        concept.setId(Ids.newId());
        concept.setNotation(notation);
        concept.setLabels(Text.of("en", "Label of " + notation));
        return concept;
    }

    private static Lesson about(Library library, Concept concept) {
        Lesson lesson = library.lesson("Wells", null);
        lesson.getThemes().add(concept);
        return lesson;
    }

    @Test
    void reindexesRecordsWhenTheirVocabularyChanges() throws Exception {
        try (Library library = Library.create(dir.resolve("w"))) {
            Vocabulary vocabulary = vocabulary("well-digging");
            Concept concept = vocabulary.getConcepts().get(0);
            library.save(vocabulary, about(library, concept));
            assertEquals(1, library.search("own:well-digging").total());
            long before = library.index.counters().recordsRead();
            concept.setNotation("wells");
            library.save(vocabulary);
            assertEquals(1, library.search("own:wells").total());
            assertEquals(0, library.search("own:well-digging").total());
            assertEquals(2, library.index.counters().recordsRead() - before, "the vocabulary and the lesson");
        }
    }

    @Test
    void reindexesRecordsOfOtherSpacesWhenAVocabularyChanges() throws Exception {
        try (Library library = Library.create(dir.resolve("w"))) {
            Vocabulary vocabulary = vocabulary("well-digging");
            Concept concept = vocabulary.getConcepts().get(0);
            library.save(vocabulary);
            library.saveIn(Library.PRIVATE, about(library, concept));
            concept.setNotation("wells");
            library.save(vocabulary);
            assertEquals(1, library.search("own:wells").total());
            assertEquals(0, library.search("own:well-digging").total());
        }
    }

    @Test
    void reindexesRecordsWhenTheirVocabularyChangedWhileItWasClosed() throws Exception {
        Path place = dir.resolve("w");
        Vocabulary vocabulary = vocabulary("well-digging");
        Concept first = vocabulary.getConcepts().get(0);
        Concept below = concept("hand-pumps");
        vocabulary.getConcepts().add(below);
        try (Library library = Library.create(place)) {
            library.save(vocabulary, about(library, below));
            library.saveIn(Library.PRIVATE, about(library, first), about(library, below));
            assertEquals(1, library.search("own:well-digging").total());
        }
        try (Workspace workspace = Workspaces.open(place, WorkspaceOptions.defaults())) {
            first.setNotation("wells");
            below.getBroader().add(first);
            workspace.space(Library.NETWORK).orElseThrow().write("Change", batch -> batch.put(vocabulary));
        }
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            assertEquals(3, library.search("kind:lesson own:wells").total(), "what lies below counts");
            assertEquals(0, library.search("own:well-digging").total());
            assertEquals(2, library.search("kind:lesson own:hand-pumps").total());
            assertEquals(4, library.index.counters().recordsRead());
        }
    }

    @Test
    void reindexesRecordsWhenTheirConceptComesAndGoes() throws Exception {
        try (Library library = Library.create(dir.resolve("w"))) {
            Vocabulary vocabulary = vocabulary("well-digging");
            // the lesson comes first, in a space that is looked at first
            library.save(about(library, vocabulary.getConcepts().get(0)));
            assertEquals(0, library.search("own:well-digging").total());
            library.saveIn(Library.PRIVATE, vocabulary);
            assertEquals(1, library.search("own:well-digging").total());
            library.workspace.space(Library.PRIVATE).orElseThrow().delete("vocabulary", vocabulary.getId());
            library.index.awaitCaughtUp();
            assertEquals(0, library.search("concept:\"own:well-digging\"").total());
            library.workspace.space(Library.PRIVATE).orElseThrow().undelete("vocabulary", vocabulary.getId());
            assertEquals(1, library.search("own:well-digging").total());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
