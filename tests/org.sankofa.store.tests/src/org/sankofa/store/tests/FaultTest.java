package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreCounters;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;
import org.sankofa.store.internal.WorkspaceImpl;
import org.sankofa.store.internal.git.Disk;
import org.sankofa.testing.SmallDisk;

/** The disk fails at any moment: what was saved stays, the user is told once, and saving again works. */
class FaultTest extends StoreTestCase {

    /** Lets the n-th operation from now fail. */
    private static final class Failing implements Disk.Hook {
        private final AtomicInteger left = new AtomicInteger(-1);
        private final String message;
        private boolean failed;

        Failing(String message) {
            this.message = message;
        }

        void failAt(int n) {
            failed = false;
            left.set(n);
        }

        boolean stop() {
            left.set(-1);
            return failed;
        }

        @Override
        public void before(Disk.Operation operation, Path path) throws IOException {
            if (left.get() >= 0 && left.getAndDecrement() == 0) {
                failed = true;
                throw new IOException(message);
            }
        }
    }

    private Workspace open(Path directory, Disk.Hook hook) throws StoreException {
        return closing(WorkspaceImpl.open(directory, WorkspaceOptions.defaults(), new Disk(new StoreCounters(), hook)));
    }

    private static void assertSound(Workspace workspace, RecordKey key, String... allowed) {
        assertTrue(List.of(allowed).contains(title(workspace, key)), title(workspace, key));
    }

    @Test
    void anyFailingOperationOfASaveLosesNothing() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "0");
        Failing hook = new Failing("injected");
        Workspace failing = open(workspace.directory(), hook);
        int n = 0;
        boolean failed = true;
        for (; failed; n++) {
            String before = title(workspace, key);
            String after = "edit " + n;
            try (EditingSession session = failing.edit(key)) {
                session.run("Title", () -> record(session).setTitle(Text.of("en", after)));
                hook.failAt(n);
                boolean acknowledged = false;
                try {
                    session.save(null);
                    acknowledged = true;
                } catch (StoreException e) {
                    assertEquals(Code.CANNOT_WRITE, e.code());
                    assertTrue(e.getMessage().contains("What was saved before is safe"), e.getMessage());
                    assertTrue(session.isDirty(), "the edit is still there");
                }
                failed = hook.stop();
                // the acknowledgement may get lost on the way, the edit must not
                assertSound(reopen(workspace), key, acknowledged ? new String[] { after }
                        : new String[] { before, after });
                session.save(null);
                assertEquals(after, title(failing, key));
                assertTrue(session.conflicts().isEmpty());
            }
        }
        assertTrue(n > 8, "a save has more operations than " + n);
        assertEquals(List.of(), leftovers(workspace));
    }

    private static List<String> leftovers(Workspace workspace) throws IOException {
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(office(workspace).repository())) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".lock") || name.startsWith("tmp_")).forEach(found::add);
        }
        return found;
    }

    @Test
    void anyFailingOperationOfABulkWriteAndOfPackingLosesNothing() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "0");
        Failing hook = new Failing("injected");
        Workspace failing = open(workspace.directory(), hook);
        boolean failed = true;
        for (int n = 0; failed; n++) {
            String head = office(failing).head();
            hook.failAt(n);
            try {
                office(failing).write("Bulk", batch -> {
                    for (int i = 0; i < 20; i++) {
                        batch.put(lesson("bulk"));
                    }
                });
            } catch (StoreException e) {
                assertEquals(Code.CANNOT_WRITE, e.code());
            }
            failed = hook.stop();
            long lessons = reopen(workspace).snapshot().count(SPACE, "lesson");
            assertEquals(1, lessons % 20, "all or nothing");
            assertTrue(office(failing).changes(head, null).size() % 20 == 0);
        }
        long lessons = workspace.snapshot().count(SPACE, "lesson");
        failed = true;
        for (int n = 0; failed; n++) {
            hook.failAt(n);
            try {
                office(failing).pack(null);
            } catch (StoreException e) {
                assertEquals(Code.CANNOT_WRITE, e.code());
            }
            failed = hook.stop();
            Workspace again = reopen(workspace);
            assertEquals(lessons, again.snapshot().records(SPACE, "lesson").count());
            edit(again, key, "edit " + n);
        }
        assertEquals(lessons, workspace.snapshot().records(SPACE, "lesson").count());
    }

    @Test
    void anyFailingOperationOfMakingAWorkspaceCanBeTriedAgain() throws Exception {
        boolean failed = true;
        for (int n = 0; failed; n++) {
            Path dir = temp.resolve("new" + n);
            Failing hook = new Failing("injected");
            Disk disk = new Disk(new StoreCounters(), hook);
            Workspace workspace = closing(WorkspaceImpl.create(dir, ANA, WorkspaceOptions.defaults(), disk));
            hook.failAt(n);
            try {
                workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.OFFICE));
            } catch (StoreException e) {
                assertEquals(Code.CANNOT_WRITE, e.code());
            }
            failed = hook.stop();
            Workspace again = reopen(workspace);
            if (again.space(SPACE).isEmpty()) {
                again.createSpace(SpaceOptions.of(SPACE, Space.Kind.OFFICE));
            }
            save(again, "works");
        }
    }

    @Test
    void aFullDiskIsSaidAsSuch() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "one");
        Failing hook = new Failing("No space left on device");
        Workspace full = open(workspace.directory(), hook);
        try (EditingSession session = full.edit(key)) {
            session.run("Title", () -> record(session).setTitle(Text.of("en", "two")));
            hook.failAt(1);
            StoreException e = assertStore(Code.CANNOT_WRITE, () -> session.save(null));
            assertTrue(e.getMessage().contains("disk is full"), e.getMessage());
            hook.stop();
            session.save(null);
        }
        assertEquals("two", title(workspace, key));
    }

    @Test
    void aReallyFullDiskLosesNothing() throws Exception {
        Optional<SmallDisk> made = SmallDisk.make(temp.resolve("small"));
        assumeTrue(made.isPresent(), "skipped: only root can make a small disk");
        try (SmallDisk disk = made.get()) {
            Path mount = disk.folder();
            Workspace workspace = Workspaces.create(mount.resolve("w"), ANA);
            workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.OFFICE));
            RecordKey key = save(workspace, "safe");
            Path filler = disk.fill(0);
            EditingSession session = workspace.edit(key);
            session.run("Title", () -> record(session).setTitle(Text.of("en", "two")));
            StoreException e = assertStore(Code.CANNOT_WRITE, () -> session.save(null));
            assertTrue(e.getMessage().contains("disk is full"), e.getMessage());
            assertEquals("safe", title(workspace, key));
            Files.delete(filler);
            session.save(null);
            session.close();
            workspace.close();
            try (Workspace again = Workspaces.open(mount.resolve("w"), WorkspaceOptions.defaults())) {
                assertEquals("two", title(again, key));
            }
        }
    }

    @Test
    void aFolderThatMustNotBeWrittenIsSaidAsSuch() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "one");
        Disk.Hook denied = (operation, path) -> {
            if (path.startsWith(office(workspace).repository())) {
                throw new java.nio.file.AccessDeniedException(path.toString());
            }
        };
        Workspace readOnly = open(workspace.directory(), denied);
        assertEquals("one", title(readOnly, key), "it can still be read");
        try (EditingSession session = readOnly.edit(key)) {
            session.run("Title", () -> record(session).setTitle(Text.of("en", "two")));
            StoreException e = assertStore(Code.CANNOT_WRITE, () -> session.save(null));
            assertTrue(e.getMessage().contains("must not be written"), e.getMessage());
        }
    }

    @Test
    void locksOfDeadProcessesAreRecovered() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "one");
        Path repository = office(workspace).repository();
        // what a process leaves that was killed between making a lock and renaming it
        Files.writeString(workspace.directory().resolve("locks").resolve(SPACE + ".lock"), "process 999999 since ...\n");
        Files.writeString(repository.resolve("refs/heads/main.lock"), "0".repeat(10));
        Files.writeString(repository.resolve("objects/pack/tmp_pack_4194399_1"), "half a pack");
        edit(workspace, key, "two");
        assertEquals("two", title(workspace, key));
        assertFalse(Files.exists(repository.resolve("objects/pack/tmp_pack_4194399_1")));
        // after a power cut nobody says who it was
        Path lock = Files.writeString(repository.resolve("refs/heads/main.lock"), "");
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(60)));
        edit(workspace, key, "three");
        assertEquals("three", title(reopen(workspace), key));
        assertEquals(List.of(), leftovers(workspace));
    }

    @Test
    void aDamagedPackOfOneSaveIsSaidAndTheRestStaysUsable() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "one");
        workspace.close();
        Path packs = office(workspace).repository().resolve("objects/pack");
        Files.writeString(packs.resolve("pack-" + "0".repeat(40) + ".pack"), "rubbish");
        Files.writeString(packs.resolve("pack-" + "0".repeat(40) + ".idx"), "rubbish");
        Workspace again = reopen(workspace);
        assertEquals("one", title(again, key));
        edit(again, key, "two");
        assertEquals("two", title(again, key));
        assertNotFoundSoon(again);
        again.close();
    }

    /** JGit takes in a damaged pack again and again while it looks for something that is nowhere, if one lets it. */
    private static void assertNotFoundSoon(Workspace workspace) throws Exception {
        Thread looking = Thread.ofPlatform().daemon().start(() -> {
            for (int i = 0; i < 3; i++) {
                assertThrows(StoreException.class, () -> office(workspace).changes("1".repeat(40), null));
            }
        });
        looking.join(java.time.Duration.ofMinutes(2));
        assertFalse(looking.isAlive(), "it looks without end");
    }

    /** A bit that fell over in a record: it is said of that record, the others stay, and nothing runs without end. */
    @Test
    void aDamagedRecordIsSaidAndTheRestStaysUsable() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "one");
        Random random = new Random(11);
        String words = random.ints(4000, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
        RecordKey damaged = save(workspace, words);
        workspace.close();
        int found = 0;
        try (var files = Files.newDirectoryStream(office(workspace).repository().resolve("objects/pack"), "*.pack")) {
            for (Path pack : files) {
                byte[] bytes = Files.readAllBytes(pack);
                if (bytes.length > 2500) {
                    bytes[1200] ^= 0x10;
                    pack.toFile().setWritable(true);
                    Files.write(pack, bytes);
                    found++;
                }
            }
        }
        assertEquals(1, found, "the pack of the long one");
        Workspace again = reopen(workspace);
        Thread reading = Thread.ofPlatform().daemon().start(() -> {
            assertNull(title(again, damaged));
            assertTrue(again.snapshot().unreadable(damaged).isPresent());
        });
        reading.join(java.time.Duration.ofMinutes(2));
        assertFalse(reading.isAlive(), "it reads without end");
        assertEquals("one", title(again, key));
        edit(again, key, "two");
        assertEquals("two", title(reopen(again), key));
        assertNotFoundSoon(again);
        again.close();
    }

    @Test
    void aLockFromTheFutureIsNotWaitedForForever() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "one");
        // plain Git was killed, then the clock was put back by a day
        Path lock = Files.writeString(office(workspace).repository().resolve("refs/heads/main.lock"), "");
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().plusSeconds(86_400)));
        edit(workspace, key, "two");
        assertEquals("two", title(workspace, key));
        assertEquals(List.of(), leftovers(workspace));
    }

    @Test
    void aDamagedBranchIsNeverTakenForAnEmptySpace() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "one");
        workspace.createSpace(SpaceOptions.of("other", Space.Kind.OFFICE));
        Path branch = office(workspace).repository().resolve("refs/heads/main");
        String head = Files.readString(branch);
        for (String damage : List.of("", "\0\0\0", "ref: refs/heads/x\n", head.substring(0, 20))) {
            Files.writeString(branch, damage);
            assertThrows(StoreException.class, () -> office(workspace).pack(null));
            assertThrows(StoreException.class, () -> office(workspace).write("Add", batch -> batch.put(lesson("x"))));
            Workspace again = reopen(workspace);
            assertEquals(List.of("other"), again.spaces().stream().map(Space::name).toList());
            assertTrue(again.remarks().get(0).contains("copy"), again.remarks().toString());
            assertEquals(1, again.snapshot().count("other", null));
            again.close();
            assertEquals(damage, Files.readString(branch), "it is left as it is");
        }
        Files.writeString(branch, head);
        assertEquals("one", title(reopen(workspace), key));
    }

    @Test
    void aSpaceWithoutItsObjectsLeavesTheOthersOpen() throws Exception {
        Workspace workspace = workspace("w", ANA);
        save(workspace, "one");
        workspace.createSpace(SpaceOptions.of("other", Space.Kind.OFFICE));
        Files.writeString(office(workspace).repository().resolve("refs/heads/main"), "1".repeat(40) + "\n");
        Workspace again = reopen(workspace);
        assertEquals(List.of("other"), again.spaces().stream().map(Space::name).toList());
        assertTrue(again.remarks().get(0).contains(SPACE), again.remarks().toString());
        again.space("other").orElseThrow().write("Add", batch -> batch.put(lesson("there")));
        assertEquals(1, again.snapshot().count("other", "lesson"));
    }
}
