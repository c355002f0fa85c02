package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sankofa.search.IndexStatus;
import org.sankofa.search.internal.index.Names;
import org.sankofa.store.StoreException;

/** Whatever is in the folder of the index: it opens, and finds what the spaces hold, without repair by hand. */
class DamageTest {

    private static final int LESSONS = 40;

    @TempDir
    Path dir;
    private Path place;
    private Path index;

    @BeforeEach
    void fill() throws StoreException {
        place = dir.resolve("w");
        index = place.resolve("index");
        try (Library library = Library.create(place)) {
            library.save(library.lessons(0, LESSONS));
            // a second segment, and deletions in the first
            library.save(library.lessons(LESSONS, 3));
            library.network().delete("lesson", library.search("\"number 7\"").hits().get(0).row().key().id());
            library.index.awaitCaughtUp();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.getFileName().toString().equals("write.lock")).sorted().toList();
        }
    }

    private void assertOpensAndFindsEverything(String what) throws Exception {
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            // wrong bytes in the middle of a file are found by a look at the check sums in the background
            await(what, () -> findsEverything(library));
            library.save(library.lessons(9000, 1));
            assertEquals(1, library.search("9000").total(), what);
            assertTrue(library.index.status().writer(), what);
            assertEquals("", library.index.status().message(), what);
            String id = library.search("9000").hits().get(0).row().key().id();
            library.network().delete("lesson", id);
        }
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            library.assertFindsEverything();
            assertEquals(0, library.index.counters().builds(), what + ": the index on disk is whole again");
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static boolean findsEverything(Library library) throws StoreException {
        try {
            library.assertFindsEverything();
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    private static void await(String what, Condition condition) throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "It did not come to be: " + what);
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** What can happen to a file. */
    enum Harm {
        DELETED, EMPTIED, CUT_SHORT, GARBAGE, GARBAGE_IN_THE_MIDDLE, LONGER;

        void to(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            byte[] noise = new byte[Math.max(16, bytes.length)];
            new Random(7).nextBytes(noise);
            switch (this) {
                case DELETED -> Files.delete(file);
                case EMPTIED -> Files.write(file, new byte[0]);
                case CUT_SHORT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                case GARBAGE -> Files.write(file, noise);
                case LONGER -> Files.write(file, noise, StandardOpenOption.APPEND);
                default -> {
                    // in place, as a failing disk does it
                    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                        int length = Math.max(1, bytes.length / 8);
                        channel.write(ByteBuffer.wrap(noise, 0, length), bytes.length / 2 - length / 2);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyFileOfTheIndexMayBeHarmed(Harm harm) throws Exception {
        List<String> names = new ArrayList<>();
        files(index).forEach(file -> names.add(file.getFileName().toString()));
        assertTrue(names.size() > 5, names.toString());
        Path whole = dir.resolve("whole");
        copy(index, whole);
        for (String name : names) {
            for (Path file : files(index)) {
                Files.delete(file);
            }
            copy(whole, index);
            harm.to(index.resolve(name));
            assertOpensAndFindsEverything(harm + " " + name);
        }
    }

    @Test
    void aFewWrongBytesAnywhereAreNoticed() throws Exception {
        Path whole = dir.resolve("whole");
        copy(index, whole);
        Path largest = files(index).stream().max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                .orElseThrow();
        int places = 16;
        for (int i = 0; i < places; i++) {
            for (Path file : files(index)) {
                Files.delete(file);
            }
            copy(whole, index);
            byte[] bytes = Files.readAllBytes(largest);
            int at = bytes.length / places * i + bytes.length / places / 2;
            bytes[at] ^= 0x55;
            bytes[at + 1] ^= 0x2a;
            Files.write(largest, bytes);
            try (Library library = Library.open(place)) {
                String what = "wrong bytes at " + at;
                await(what, () -> library.index.counters().rebuilds() == 1);
                library.index.awaitCaughtUp();
                library.assertFindsEverything();
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    @Test
    void allFilesMayBeDeletedWhileTheIndexIsOpen() throws Exception {
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            for (Path file : files(index)) {
                Files.deleteIfExists(file); // segments are joined meanwhile
            }
            library.assertFindsEverything();
            library.save(library.lessons(100, 2));
            library.assertFindsEverything();
            library.save(library.lessons(200, 200));
            library.assertFindsEverything();
        }
        assertOpensAndFindsEverything("files deleted");
    }

    @Test
    void theWholeFolderMayBeDeletedWhileTheIndexIsOpen() throws Exception {
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            await("the folder is deleted, though segments are joined in it", () -> {
                try (Stream<Path> all = Files.list(index)) {
                    for (Path file : all.toList()) {
                        Files.deleteIfExists(file);
                    }
                }
                try {
                    return Files.deleteIfExists(index);
                } catch (DirectoryNotEmptyException e) {
                    return false;
                }
            });
            library.save(library.lessons(100, 2));
            library.assertFindsEverything();
        }
        assertOpensAndFindsEverything("folder deleted");
    }

    @Test
    void aFileMayBeWhereTheFolderWas() throws Exception {
        try (Stream<Path> all = Files.list(index)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(index);
        Files.writeString(index, "somebody's notes");
        assertOpensAndFindsEverything("a file instead of the folder");
        assertEquals("somebody's notes", Files.readString(place.resolve("index-1")), "what is not ours is kept");
    }

    @Test
    void strangeFilesInTheFolderDoNotMatter() throws Exception {
        Files.createDirectory(index.resolve("segments_zz"));
        Files.writeString(index.resolve("segments_notes.txt"), "hello");
        Files.writeString(index.resolve("_x.cfs"), "hello");
        Files.createDirectory(index.resolve("folder"));
        assertOpensAndFindsEverything("strange files");
    }

    @Test
    void damageMetWhileSegmentsAreJoinedHeals() throws Exception {
        for (Path file : files(index)) {
            if (file.getFileName().toString().endsWith(".cfs")) {
                Harm.GARBAGE_IN_THE_MIDDLE.to(file);
            }
        }
        try (Library library = Library.open(place)) {
            for (int i = 0; i < 25; i++) {
                library.save(library.lessons(1000 + i, 1));
            }
            await("everything is found", () -> findsEverything(library));
        }
        assertOpensAndFindsEverything("damage in segments that are joined");
    }

    private void mark(String schema) throws IOException {
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            var data = new java.util.HashMap<String, String>();
            writer.getLiveCommitData().forEach(e -> data.put(e.getKey(), e.getValue()));
            assertEquals(Names.SCHEMA, data.put("schema", schema));
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    @Test
    void anIndexOfAnOlderOrNewerVersionIsMadeAnew() throws Exception {
        for (String schema : List.of(Integer.toString(Integer.parseInt(Names.SCHEMA) - 1), "1000")) {
            mark(schema);
            try (Library library = Library.open(place)) {
                library.index.awaitCaughtUp();
                assertEquals(1, library.index.counters().rebuilds(), schema);
                library.assertFindsEverything();
                assertTrue(library.index.status().writer());
            }
            assertOpensAndFindsEverything("schema " + schema);
        }
    }

    @Test
    void anOlderProgramMayHaveTheIndexOpen() throws Exception {
        mark("1");
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter older = new IndexWriter(directory, new IndexWriterConfig())) {
            try (Library library = Library.open(place)) {
                library.index.awaitCaughtUp();
                library.assertFindsEverything();
                assertFalse(library.index.status().writer());
                library.save(library.lessons(LESSONS + 100, 3));
                library.assertFindsEverything();
                assertEquals(IndexStatus.Phase.READY, library.index.status().phase());
                older.close();
                await("the index is written by the newer program", () -> {
                    library.index.awaitCaughtUp();
                    return library.index.status().writer();
                });
                library.assertFindsEverything();
            }
        }
        assertOpensAndFindsEverything("after the older program");
    }
}
