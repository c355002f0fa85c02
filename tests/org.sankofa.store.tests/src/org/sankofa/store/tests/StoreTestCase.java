package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** A temporary folder, workspaces in it, and records to put there. */
abstract class StoreTestCase {

    static final Identity ANA = new Identity("Ana Hoxha", "ana@example.org", "Tirana", "");
    static final Identity BEN = new Identity("Ben Osei", "ben@example.org", "Accra", "");
    static final String SPACE = "office";

    @TempDir
    Path temp;

    private final Deque<Workspace> open = new ArrayDeque<>();

    @AfterEach
    void closeAll() throws StoreException {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    /** A new workspace with one writable space. */
    Workspace workspace(String name, Identity me) throws StoreException {
        Workspace workspace = closing(Workspaces.create(temp.resolve(name), me));
        workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.OFFICE));
        return workspace;
    }

    Workspace reopen(Workspace workspace) throws StoreException {
        return closing(Workspaces.open(workspace.directory(), WorkspaceOptions.defaults()));
    }

    Workspace closing(Workspace workspace) {
        open.push(workspace);
        return workspace;
    }

    static Space office(Workspace workspace) {
        return workspace.space(SPACE).orElseThrow();
    }

    static Lesson lesson(String title) {
        Lesson lesson = ModelFactory.eINSTANCE.createLesson();
        lesson.setId(Ids.newId());
        lesson.setTitle(Text.of("en", title));
        return lesson;
    }

    static RecordKey key(Lesson lesson) {
        return new RecordKey(SPACE, "lesson", lesson.getId());
    }

    /** Writes a lesson and gives its key. */
    static RecordKey save(Workspace workspace, String title) throws StoreException {
        Lesson lesson = lesson(title);
        office(workspace).write("Add " + title, batch -> batch.put(lesson));
        return key(lesson);
    }

    static void edit(Workspace workspace, RecordKey key, String title) throws StoreException {
        try (EditingSession session = workspace.edit(key)) {
            session.run("Change title", () -> record(session).setTitle(Text.of("en", title)));
            session.save(null);
        }
    }

    static Lesson record(EditingSession session) {
        return (Lesson) session.record();
    }

    static String title(Workspace workspace, RecordKey key) {
        return workspace.snapshot().record(key).map(Lesson.class::cast).map(l -> l.getTitle().get("en")).orElse(null);
    }

    static String title(EditingSession session) {
        Text title = record(session).getTitle();
        return title == null ? null : title.get("en");
    }

    static StoreException assertStore(StoreException.Code code, Executable work) {
        StoreException e = assertThrows(StoreException.class, work);
        assertEquals(code, e.code(), e.getMessage());
        return e;
    }

    /** Waits until something is so; fails after a generous time. */
    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + 120_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come to be: " + what);
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    /** Copies the Git objects of one space into another, as receiving does. */
    static void copyObjects(Space from, Space to) throws IOException {
        copyObjects(from.repository(), to.repository());
    }

    static void copyObjects(Path from, Path to) throws IOException {
        Path source = from.resolve("objects");
        Path target = to.resolve("objects");
        List<Path> files = new ArrayList<>();
        try (var all = Files.walk(source)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        files.sort((a, b) -> Boolean.compare(a.toString().endsWith(".idx"), b.toString().endsWith(".idx")));
        for (Path file : files) {
            Path copy = target.resolve(source.relativize(file));
            Files.createDirectories(copy.getParent());
            if (!Files.exists(copy) && !file.getFileName().toString().startsWith("tmp_")) {
                Files.copy(file, copy);
            }
        }
    }

    /** A second workspace whose space is a copy of the first one's. */
    Workspace member(String name, Identity me, Workspace of) throws StoreException {
        Workspace workspace = closing(Workspaces.create(temp.resolve(name), me));
        workspace.importSpace(office(of).repository(), SpaceOptions.of(SPACE, Space.Kind.OFFICE));
        return workspace;
    }
}
