package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreCounters;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;
import org.sankofa.store.internal.WorkspaceImpl;
import org.sankofa.store.internal.git.Disk;

/**
 * The machine stops before each operation on the disk. Three outcomes are looked at: everything up to there is
 * on the disk; files that were not synced are cut short; and names that were not synced are the old ones.
 */
class PowerCutTest extends StoreTestCase {

    private enum Outcome {
        ALL, TORN, OLD_NAMES
    }

    /** Copies the workspace before every operation. */
    private final class Camera implements Disk.Hook {
        private final Path source;
        private final Path target;
        private final Set<Path> unsynced = new HashSet<>();
        /** Names given since their folder was synced, with what was there before; null: nothing. */
        private final Map<Path, byte[]> renamed = new HashMap<>();
        private final List<Path> pictures = new ArrayList<>();
        private Runnable then = () -> {
        };
        private boolean on;

        Camera(Path source, Path target) {
            this.source = source;
            this.target = target;
        }

        @Override
        public synchronized void before(Disk.Operation operation, Path path) throws IOException {
            if (!on) {
                return;
            }
            take();
            switch (operation) {
                case CREATE -> unsynced.add(path);
                case SYNC -> then = () -> unsynced.remove(path);
                case RENAME -> renamed.putIfAbsent(path, Files.exists(path) ? Files.readAllBytes(path) : null);
                case SYNC_FOLDER -> then = () -> renamed.keySet().removeIf(p -> p.getParent().equals(path));
                default -> {
                }
            }
        }

        /** Takes the pictures of this moment. */
        void take() throws IOException {
            then.run();
            then = () -> {
            };
            for (Outcome outcome : Outcome.values()) {
                Path picture = target.resolve(pictures.size() + "-" + outcome);
                copy(picture);
                if (outcome != Outcome.ALL) {
                    for (Path file : unsynced) {
                        Path there = picture.resolve(source.relativize(file));
                        if (Files.exists(there)) {
                            byte[] bytes = Files.readAllBytes(there);
                            Files.write(there, java.util.Arrays.copyOf(bytes, bytes.length / 2));
                        }
                    }
                }
                if (outcome == Outcome.OLD_NAMES) {
                    for (Map.Entry<Path, byte[]> name : renamed.entrySet()) {
                        Path there = picture.resolve(source.relativize(name.getKey()));
                        if (name.getValue() == null) {
                            Files.deleteIfExists(there);
                        } else {
                            Files.write(there, name.getValue());
                        }
                    }
                }
                pictures.add(picture);
            }
        }

        private void copy(Path picture) throws IOException {
            try (var all = Files.walk(source)) {
                for (Path file : (Iterable<Path>) all::iterator) {
                    try {
                        Files.copy(file, picture.resolve(source.relativize(file)),
                                StandardCopyOption.COPY_ATTRIBUTES);
                    } catch (java.nio.file.NoSuchFileException e) {
                        // a temporary file of another thread went away meanwhile
                        continue;
                    }
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    /** What is done while the machine stops. */
    private interface Work {
        void run(Workspace workspace) throws Exception;
    }

    private void check(RecordKey key, Workspace workspace, String before, String after, Work work) throws Exception {
        workspace.close();
        Camera camera = new Camera(workspace.directory(), Files.createDirectory(temp.resolve("pictures")));
        Workspace filmed = closing(WorkspaceImpl.open(workspace.directory(), WorkspaceOptions.defaults(),
                new Disk(new StoreCounters(), camera)));
        camera.on = true;
        work.run(filmed);
        camera.take();
        camera.on = false;
        filmed.close();
        int last = camera.pictures.size() - Outcome.values().length;
        assertTrue(last > 8, "there are moments to look at");
        for (int i = 0; i < camera.pictures.size(); i++) {
            Path picture = camera.pictures.get(i);
            try (Workspace again = Workspaces.open(picture, WorkspaceOptions.defaults())) {
                String title = title(again, key);
                if (i >= last) {
                    assertEquals(after, title, "acknowledged: " + picture.getFileName());
                } else {
                    assertTrue(title.equals(before) || title.equals(after), picture.getFileName() + ": " + title);
                }
                assertEquals(2, again.snapshot().records(SPACE, "lesson").count());
                edit(again, key, "next");
                assertEquals("next", title(again, key));
            }
        }
    }

    @Test
    void aSaveIsThereOrNotAtEveryMoment() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "before");
        save(workspace, "another");
        check(key, workspace, "before", "after", filmed -> edit(filmed, key, "after"));
    }

    @Test
    void packingLosesNothingAtAnyMoment() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "first");
        save(workspace, "another");
        edit(workspace, key, "before");
        check(key, workspace, "before", "before", filmed -> office(filmed).pack(null));
    }

    @Test
    void aRecoveryCopyIsThereOrNotAtEveryMoment() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "before");
        save(workspace, "another");
        check(key, workspace, "before", "before", filmed -> {
            EditingSession session = filmed.edit(key);
            session.run("Title", () -> record(session).setTitle(Text.of("en", "unsaved")));
            filmed.flushRecovery();
        });
    }

    @Test
    void mergingIsDoneOrNotAtEveryMoment() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "before");
        RecordKey other = save(workspace, "another");
        Workspace ben = member("ben", BEN, workspace);
        edit(ben, key, "after");
        edit(workspace, other, "by Ana");
        copyObjects(office(ben), office(workspace));
        String theirs = office(ben).head();
        check(key, workspace, "before", "after", filmed -> office(filmed).merge(theirs));
    }
}
