package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.model.Lesson;
import org.sankofa.model.text.Text;
import org.sankofa.store.ChangeEvent;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** Many threads of one program, and of two, save at once. */
class ConcurrencyTest extends StoreTestCase {

    private static final int SAVES = 15;

    @Test
    void everyEditOfEveryThreadIsThere() throws Exception {
        Workspace workspace = workspace("w", ANA);
        everyEditIsThere(workspace, reopen(workspace));
    }

    @Test
    void aWorkspaceReachedByAnotherPathIsTheSame() throws Exception {
        Workspace workspace = workspace("w", ANA);
        Path link = workspace.directory().resolveSibling("link");
        Files.createSymbolicLink(link, workspace.directory());
        Workspace linked = closing(Workspaces.open(link, WorkspaceOptions.defaults()));
        everyEditIsThere(workspace, linked);
        Path around = link.resolve("spaces").resolve("..").resolve("..").resolve("link").resolve("..").resolve("w");
        Workspace roundabout = closing(Workspaces.open(around, WorkspaceOptions.defaults()));
        assertEquals(workspace.directory().toRealPath(), roundabout.directory());
        everyEditIsThere(linked, roundabout);
    }

    private static void everyEditIsThere(Workspace workspace, Workspace other) throws Exception {
        long before = workspace.snapshot().count(SPACE, "lesson");
        RecordKey shared = save(workspace, "0");
        List<ChangeEvent> events = Collections.synchronizedList(new ArrayList<>());
        workspace.refresh();
        workspace.addListener(events::add);
        String from = office(workspace).head();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        List<String> languages = List.of("aa", "bb", "cc", "dd");
        for (int t = 0; t < languages.size(); t++) {
            String language = languages.get(t);
            Workspace mine = t % 2 == 0 ? workspace : other;
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    for (int i = 1; i <= SAVES; i++) {
                        String text = Integer.toString(i);
                        office(mine).write("Write " + language, batch -> {
                            Lesson lesson = (Lesson) batch.get("lesson", shared.id()).orElseThrow();
                            Text title = lesson.getTitle();
                            lesson.setTitle(title.with(language, text));
                            batch.put(lesson);
                            batch.put(lesson(language + text));
                        });
                    }
                } catch (Exception | Error e) {
                    failures.add(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), failures);
        Lesson stored = (Lesson) workspace.snapshot().record(shared).orElseThrow();
        for (String language : languages) {
            assertEquals(Integer.toString(SAVES), stored.getTitle().get(language));
        }
        assertEquals(before + 1 + languages.size() * SAVES, workspace.snapshot().count(SPACE, "lesson"));
        try (EditingSession session = workspace.edit(shared)) {
            assertEquals(List.of(), session.conflicts());
        }
        assertChain(workspace, from, events);
    }

    /** What listeners heard is one unbroken chain from the first to the last commit. */
    private static void assertChain(Workspace workspace, String from, List<ChangeEvent> events) throws Exception {
        workspace.refresh();
        String at = from;
        for (ChangeEvent event : List.copyOf(events)) {
            assertEquals(at, event.fromCommit());
            assertTrue(!event.toCommit().equals(at));
            at = event.toCommit();
        }
        assertEquals(office(workspace).head(), at);
    }
}
