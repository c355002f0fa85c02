package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.search.IndexStatus;
import org.sankofa.search.internal.index.Directories;
import org.sankofa.store.StoreException;

/** The disk fails under the index: people are told in a sentence, records are safe, and searching heals by itself. */
class IndexFaultTest {

    private static final int LESSONS = 5;
    /** Of a disk that stays broken, so many operations are passed over; none in the long form. */
    private static final int STRIDE = Integer.getInteger("sankofa.rounds", 0) > 0 ? 1 : 3;

    @TempDir
    Path dir;
    /** Lessons saved beside those at the start. */
    private int lessons;

    private Path workspace() throws StoreException {
        Path place = dir.resolve("w");
        try (Library library = Library.create(place)) {
            library.save(library.lessons(0, LESSONS));
        }
        return place;
    }

    private static void erase(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void assertSentence(String message) {
        assertTrue(message.contains("Your records are safe") && message.contains("The disk is full"), message);
    }

    private static void assertSentence(StoreException e) {
        assertEquals(StoreException.Code.CANNOT_WRITE, e.code(), e.getMessage());
        assertSentence(e.getMessage());
    }

    /** Searches; a failure must be told in a sentence. */
    private static void searchWhileFailing(Library library) {
        try {
            library.index.awaitCaughtUp();
            library.search("kind:lesson");
        } catch (StoreException e) {
            assertSentence(e);
        }
    }

    /** What is done while the n-th operation fails. */
    private interface Work {
        void on(Library library, int n) throws Exception;
    }

    /** Lets each operation of some work fail in turn; gives how many there were. */
    private int failEach(Path place, boolean once, Work work) throws Exception {
        FailingDisk disk = new FailingDisk();
        boolean failed = true;
        int n = 0;
        Library library = Library.open(place, disk);
        for (; failed; n += once ? 1 : STRIDE) {
            library.index.awaitCaughtUp();
            if (!library.index.status().writer()) {
                // it had to go on in memory
                library.close();
                library = Library.open(place, disk);
                library.index.awaitCaughtUp();
            }
            disk.failAt(n, once);
            work.on(library, n);
            searchWhileFailing(library);
            failed = disk.mend();
            assertEquals(LESSONS + lessons, library.search("kind:lesson").total(), "operation " + n);
            assertEquals(IndexStatus.Phase.READY, library.index.status().phase(), "operation " + n);
        }
        library.close();
        try (Library again = Library.open(place)) {
            again.index.awaitCaughtUp();
            again.assertFindsEverything();
        }
        return n;
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anyFailingOperationOfBuildingHeals(boolean once) throws Exception {
        int n = failEach(workspace(), once, (library, i) -> library.index.rebuild());
        assertTrue(n > 30, "building has more operations than " + n);
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anyFailingOperationOfASaveHeals(boolean once) throws Exception {
        int n = failEach(workspace(), once,
                (library, i) -> library.saveOnly(Library.NETWORK, library.lessons(LESSONS + lessons++, 1)));
        assertTrue(n > 30, "a save has more operations than " + n);
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anyFailingOperationOfOpeningHeals(boolean once) throws Exception {
        Path place = workspace();
        FailingDisk disk = new FailingDisk();
        boolean failed = true;
        int n = 0;
        for (; failed; n++) {
            disk.failAt(n, once);
            try (Library library = Library.open(place, disk)) {
                searchWhileFailing(library);
                failed = disk.mend();
                library.assertFindsEverything();
            }
        }
        assertTrue(n > 4, "opening has more operations than " + n);
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anyFailingOperationOfClosingIsCaughtUp(boolean once) throws Exception {
        Path place = workspace();
        FailingDisk disk = new FailingDisk();
        boolean failed = true;
        int n = 0;
        for (; failed; n++) {
            Library library = Library.open(place, disk);
            library.save(library.lessons(LESSONS + lessons++, 1));
            disk.failAt(n, once);
            library.close();
            failed = disk.mend();
            try (Library again = Library.open(place)) {
                assertEquals(LESSONS + lessons, again.search("kind:lesson").total(), "operation " + n);
                assertEquals(0, again.index.counters().builds(), "what was durable is used");
            }
        }
        assertTrue(n > 3, "closing has more operations than " + n);
        try (Library library = Library.open(place)) {
            library.assertFindsEverything();
        }
    }

    @Test
    void tellsThatTheDiskIsFullAndWhenItIsNotAnyMore() throws Exception {
        Path place = workspace();
        FailingDisk disk = new FailingDisk();
        try (Library library = Library.open(place, disk)) {
            library.index.awaitCaughtUp();
            disk.fill();
            library.saveOnly(Library.NETWORK, library.lessons(LESSONS, 1));
            assertSentence(assertThrows(StoreException.class, library.index::awaitCaughtUp));
            assertEquals(IndexStatus.Phase.FAILED, library.index.status().phase());
            assertSentence(library.index.status().message());
            assertEquals(LESSONS, library.search("kind:lesson").total(), "what was there before is still found");
            assertFalse(library.search("kind:lesson").complete());
            disk.mend();
            assertEquals(LESSONS + 1, library.search("kind:lesson").total());
            assertTrue(library.search("kind:lesson").complete());
            assertEquals(IndexStatus.Phase.READY, library.index.status().phase());
            assertEquals("", library.index.status().message());
        }
    }

    /** A folder in which nothing can be made. */
    private static Directories locked(boolean atOnce) {
        return (folder, locks) -> {
            if (atOnce) {
                throw new AccessDeniedException(folder.toString());
            }
            return new FilterDirectory(FSDirectory.open(folder, locks)) {
                @Override
                public IndexOutput createOutput(String name, IOContext context) throws IOException {
                    throw new IOException("Read-only file system");
                }

                @Override
                public void deleteFile(String name) throws IOException {
                    throw new IOException("Read-only file system");
                }

                @Override
                public org.apache.lucene.store.Lock obtainLock(String name) throws IOException {
                    throw new IOException("Read-only file system");
                }
            };
        };
    }

    private static void assertAnswersFromMemory(Library library) throws StoreException {
        library.index.awaitCaughtUp();
        library.assertFindsEverything();
        library.save(library.lessons(5000, 1));
        assertEquals(1, library.search("5000").total());
        library.assertFindsEverything();
        IndexStatus status = library.index.status();
        assertEquals(IndexStatus.Phase.READY, status.phase());
        assertFalse(status.writer());
        assertTrue(status.message().contains("not kept on disk"), status.message());
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void searchesWhenTheFolderMustNotBeWritten(boolean atOnce) throws Exception {
        Path place = workspace();
        try (Library library = Library.open(place, locked(atOnce))) {
            assertAnswersFromMemory(library);
            assertTrue(library.index.status().message().contains("must not be written"),
                    library.index.status().message());
        }
        try (Library library = Library.open(place)) {
            assertEquals(LESSONS + 1, library.search("kind:lesson").total());
            assertEquals("", library.index.status().message());
        }
    }

    @Test
    void usesWhatIsInAFolderThatMustNotBeWritten() throws Exception {
        try (Library library = Library.open(workspace(), locked(false))) {
            library.index.awaitCaughtUp();
            assertEquals(0, library.index.counters().recordsRead());
            library.assertFindsEverything();
        }
    }

    @Test
    void doesNotWaitForAWriterWhenTheFolderCannotBeWritten() throws Exception {
        Path place = workspace();
        try (Library library = Library.open(place)) {
            library.save(library.lessons(LESSONS, 2500));
        }
        try (Library library = Library.open(place, locked(true))) {
            library.index.awaitCaughtUp();
            assertEquals(LESSONS + 2500, library.search("kind:lesson").total());
        }
    }

    @Test
    void searchesWhereNoFolderCanBeMade() throws Exception {
        Path place = workspace();
        Path index = place.resolve("index");
        erase(index);
        Files.delete(index);
        Files.createSymbolicLink(index, dir.resolve("not/there"));
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            library.assertFindsEverything();
        }
    }

    @Test
    void searchesWhenTheRightsOnTheFolderAreTakenAway() throws Exception {
        Path place = workspace();
        Path index = place.resolve("index");
        assumeTrue(Files.getFileStore(index).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(index, PosixFilePermissions.fromString("r-xr-xr-x"));
        Files.setPosixFilePermissions(index.resolve("write.lock"), PosixFilePermissions.fromString("r--r--r--"));
        try {
            assumeFalse(Files.isWritable(index), "who may write everything cannot try this");
            try (Library library = Library.open(place)) {
                assertAnswersFromMemory(library);
            }
        } finally {
            Files.setPosixFilePermissions(index, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void keepsTheIndexOnDiskAgainOnceThatIsPossible() throws Exception {
        Path place = workspace();
        FailingDisk disk = new FailingDisk();
        disk.failAt(0, false);
        try (Library library = Library.open(place, disk)) {
            assertAnswersFromMemory(library);
            disk.mend();
            library.index.rebuild();
            library.index.awaitCaughtUp();
            assertTrue(library.index.status().writer());
            assertEquals("", library.index.status().message());
            library.assertFindsEverything();
        }
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            assertEquals(List.of(0L, 0L), List.of(library.index.counters().recordsRead(),
                    library.index.counters().rebuilds()));
        }
    }
}
