package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.sankofa.model.text.Text;
import org.sankofa.store.ChangeEvent;
import org.sankofa.store.ChangeListener;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

class WorkspaceTest extends StoreTestCase {

    @Test
    void everythingIsThereAfterOpeningAgain() throws Exception {
        Workspace workspace = workspace("w", ANA);
        workspace.createSpace(SpaceOptions.of("drafts", Space.Kind.PRIVATE).withTitle(Text.of("en", "My drafts")));
        workspace.setOrder(List.of("drafts"));
        RecordKey key = save(workspace, "Return of nurses");
        workspace.close();

        Workspace again = reopen(workspace);
        assertEquals(ANA, again.identity());
        assertEquals(List.of("drafts", SPACE), again.spaces().stream().map(Space::name).toList());
        assertEquals("My drafts", again.space("drafts").orElseThrow().info().getTitle().get("en"));
        assertEquals(Space.Kind.PRIVATE, again.defaultSpace().orElseThrow().kind());
        assertEquals("Return of nurses", title(again, key));
    }

    @Test
    void theWorkspaceMayBeCopied() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "Return of nurses");
        workspace.close();
        Path copy = temp.resolve("copy");
        try (var all = Files.walk(workspace.directory())) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Files.copy(file, copy.resolve(workspace.directory().relativize(file)));
            }
        }
        Workspace moved = closing(Workspaces.open(copy, WorkspaceOptions.defaults()));
        edit(moved, key, "Return of doctors");
        assertEquals("Return of doctors", title(moved, key));
        assertEquals("Return of nurses", title(reopen(workspace), key));
    }

    @Test
    void refusesWhatIsNoWorkspace() throws Exception {
        assertFalse(Workspaces.isWorkspace(temp));
        assertStore(Code.NOT_A_WORKSPACE, () -> Workspaces.open(temp, WorkspaceOptions.defaults()));
        Files.writeString(temp.resolve("workspace.json"), "{\"format\": 99}");
        assertTrue(Workspaces.isWorkspace(temp));
        assertStore(Code.NEWER_VERSION, () -> Workspaces.open(temp, WorkspaceOptions.defaults()));
        Files.writeString(temp.resolve("workspace.json"), "{nonsense");
        assertStore(Code.CANNOT_READ, () -> Workspaces.open(temp, WorkspaceOptions.defaults()));
        assertStore(Code.ALREADY_EXISTS, () -> Workspaces.create(temp, ANA));
    }

    @Test
    void listenersHearOfSpacesThatComeAndGo() throws Exception {
        Workspace workspace = workspace("w", ANA);
        workspace.refresh();
        Workspace other = reopen(workspace);
        List<String> told = new CopyOnWriteArrayList<>();
        for (Workspace one : List.of(workspace, other)) {
            String who = one == other ? "other" : "own";
            one.addListener(new ChangeListener() {
                @Override
                public void changed(ChangeEvent event) {
                    told.add(who + " " + event.space() + " " + (event.fromCommit() == null) + " " + event.changes().size()
                            + " " + event.origin());
                }

                @Override
                public void spacesChanged() {
                    told.add(who + " " + one.spaces().stream().map(Space::name).toList());
                }
            });
        }
        workspace.createSpace(SpaceOptions.of("more", Space.Kind.NETWORK));
        workspace.refresh();
        other.refresh();
        assertEquals(List.of("own [" + SPACE + ", more]", "own more true 1 LOCAL", "other [" + SPACE + ", more]",
                "other more true 1 OTHER_PROCESS"), List.copyOf(told));
        told.clear();
        workspace.setOrder(List.of("more"));
        // listeners are told beside this thread, and look then
        workspace.refresh();
        workspace.removeSpace("more");
        workspace.refresh();
        other.refresh();
        assertEquals(List.of("own [more, " + SPACE + "]", "own [" + SPACE + "]", "other [" + SPACE + "]"), List.copyOf(told));
    }

    @Test
    void refusesNamesOfSpacesThatLeadElsewhere() throws Exception {
        Workspace workspace = workspace("w", ANA);
        for (String name : List.of("", ".", "..", "../x", "a/b", "a\\b", ".hidden", "x.lock", "built-in", "a b", "é")) {
            assertStore(Code.INVALID_NAME, () -> workspace.createSpace(SpaceOptions.of(name, Space.Kind.PRIVATE)));
        }
        assertStore(Code.ALREADY_EXISTS, () -> workspace.createSpace(SpaceOptions.of("OFFICE", Space.Kind.PRIVATE)));
    }

    @Test
    void aSampleSpaceCanBeComparedButNotEdited() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "Return of nurses");
        office(workspace).setReadOnly(true);
        assertStore(Code.READ_ONLY, () -> office(workspace).write("x", batch -> batch.put(lesson("y"))));
        assertStore(Code.READ_ONLY, () -> office(workspace).delete("lesson", key.id()));
        try (EditingSession session = workspace.edit(key)) {
            assertTrue(session.isReadOnly());
            assertThrows(IllegalStateException.class, () -> session.run("x", () -> record(session).setTitle(null)));
            assertEquals("Return of nurses", title(session));
        }
        workspace.close();
        assertTrue(office(reopen(workspace)).readOnly());
    }

    @Test
    void readingOnlyWritesNothing() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "Return of nurses");
        workspace.close();
        Workspace readOnly = closing(
                Workspaces.open(workspace.directory(), WorkspaceOptions.defaults().asReadOnly()));
        assertEquals("Return of nurses", title(readOnly, key));
        assertStore(Code.READ_ONLY, () -> readOnly.createSpace(SpaceOptions.of("more", Space.Kind.PRIVATE)));
        assertStore(Code.READ_ONLY, () -> readOnly.create(SPACE, lesson("x").eClass()));
        assertEquals(0, readOnly.counters().bytesWritten());
    }

    @Test
    void anotherProcessSeesNewSpaces() throws Exception {
        Workspace workspace = workspace("w", ANA);
        Workspace other = reopen(workspace);
        workspace.createSpace(SpaceOptions.of("more", Space.Kind.PRIVATE));
        other.refresh();
        assertTrue(other.space("more").isPresent());
        other.createSpace(SpaceOptions.of("third", Space.Kind.PRIVATE));
        workspace.refresh();
        assertEquals(List.of(SPACE, "more", "third"), workspace.spaces().stream().map(Space::name).toList());
    }
}
