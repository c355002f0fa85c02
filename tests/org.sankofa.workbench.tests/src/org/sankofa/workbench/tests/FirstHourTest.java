package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.text.Text;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.SearchRequest;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.search.SearchPart;

/** The first hour: look at the sample, open records, edit, undo, save, find again. */
class FirstHourTest {

    private static final String COMMAND = "org.sankofa.command.";

    @TempDir
    Path folder;

    @Test
    void aRecordIsOpenedEditedUndoneSavedAndFound() throws Exception {
        Path network = sample();
        RunningWorkbench.on(network, workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            workbench.await("the welcome page", () -> part(workbench, "org.sankofa.ui.records.welcome") != null);
            RecordKey key = first(workspace, SampleNetwork.PRACTICE, "lesson");
            workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
            workbench.await("the editor", () -> workspace.openSessions().size() == 1);
            EditingSession session = workspace.openSessions().getFirst();
            MPart editor = editor(workbench);
            String before = session.record().getTitle().get("en");
            workbench.ui(() -> {
                session.run("Change the title", () -> session.record().setTitle(Text.of("en", "Xylophone lesson")));
                return null;
            });
            workbench.await("the mark of unsaved work", editor::isDirty);
            workbench.command(COMMAND + "undo", Map.of());
            assertEquals(before, session.record().getTitle().get("en"));
            workbench.await("the mark to go", () -> !editor.isDirty());
            workbench.command(COMMAND + "redo", Map.of());
            workbench.await("the mark again", editor::isDirty);
            workbench.command(COMMAND + "save", Map.of());
            workbench.await("the save", () -> !editor.isDirty());
            assertEquals("Xylophone lesson", editor.getLabel());
            SearchIndex index = workbench.service(SearchIndex.class);
            assertEquals(key, index.search(SearchRequest.of("xylophone")).hits().getFirst().row().key());
        });
        try (Workspace again = Workspaces.open(network, WorkspaceOptions.defaults())) {
            assertTrue(again.snapshot().records(SampleNetwork.PRACTICE, "lesson")
                    .anyMatch(lesson -> "Xylophone lesson".equals(lesson.getTitle().get("en"))));
        }
    }

    @Test
    void theSampleOf2006CannotBeChanged() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            RecordKey key = first(workspace, SampleNetwork.DIALOGUE, "countryCase");
            workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
            workbench.await("the editor", () -> workspace.openSessions().size() == 1);
            assertTrue(workspace.openSessions().getFirst().isReadOnly());
            assertFalse(workbench.enabled(COMMAND + "save"));
            assertFalse(workbench.enabled(COMMAND + "delete"));
        });
    }

    @Test
    void whatCanOnlyBeReadIsCopiedToGoOnWith() throws Exception {
        Path network = sample();
        RunningWorkbench.on(network, workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            RecordKey key = first(workspace, SampleNetwork.DIALOGUE, "countryCase");
            workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
            workbench.await("the editor", () -> workspace.openSessions().size() == 1);
            workbench.picture("read-only-light");
            assertTrue(workbench.enabled(COMMAND + "copyRecord"));
            workbench.command(COMMAND + "copyRecord", Map.of());
            workbench.await("the copy", () -> workspace.openSessions().size() == 2);
            EditingSession copy = workspace.openSessions().stream().filter(session -> !session.isReadOnly()).findFirst().orElseThrow();
            assertTrue(copy.isDirty(), "nothing is stored before one saves");
            assertFalse(workbench.ui(() -> copy.history().canUndo()), "undone, the copying would leave an empty record");
            assertEquals(SampleNetwork.PRACTICE, copy.key().space());
            workbench.command(COMMAND + "save", Map.of());
            workbench.await("the save", () -> !copy.isDirty());
            assertEquals(workspace.snapshot().record(key).orElseThrow().getTitle(), copy.record().getTitle());
            assertNotEquals(key.id(), copy.key().id());
        });
        try (Workspace again = Workspaces.open(network, WorkspaceOptions.defaults())) {
            assertEquals(1, again.snapshot().records(SampleNetwork.PRACTICE, "countryCase").count());
        }
    }

    @Test
    void unsavedWorkIsOfferedAfterACrash() throws Exception {
        Path network = sample();
        // a copy made before the orderly end looks like what a crash leaves
        Path crashed = folder.resolve("crashed");
        RecordKey[] key = new RecordKey[1];
        RunningWorkbench.on(network, workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            key[0] = first(workspace, SampleNetwork.PRACTICE, "lesson");
            workbench.ui(() -> workbench.service(RecordEditors.class).open(key[0]));
            workbench.await("the editor", () -> workspace.openSessions().size() == 1);
            EditingSession session = workspace.openSessions().getFirst();
            workbench.ui(() -> {
                session.run("Change the title", () -> session.record().setTitle(Text.of("en", "Half a thought")));
                return null;
            });
            workspace.flushRecovery();
            Folders.copy(network, crashed);
            workbench.command(COMMAND + "undo", Map.of());
        });
        RunningWorkbench.on(crashed, workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            workbench.await("the welcome page", () -> shows(workbench, "Half a thought"));
            workbench.picture("welcome-after-crash-light");
            workbench.ui(() -> workbench.service(RecordEditors.class).open(key[0]));
            workbench.await("the editor", () -> workspace.openSessions().size() == 1);
            EditingSession session = workspace.openSessions().getFirst();
            assertEquals("Half a thought", session.record().getTitle().get("en"));
            assertTrue(session.isDirty());
            workbench.command(COMMAND + "save", Map.of());
            workbench.await("the save", () -> !session.isDirty());
        });
        try (Workspace again = Workspaces.open(crashed, WorkspaceOptions.defaults())) {
            assertEquals("Half a thought", again.snapshot().record(key[0]).orElseThrow().getTitle().get("en"));
            assertEquals(List.of(), again.recoveryCopies());
        }
    }

    @Test
    void whatWasFoundIsNarrowedAndWidenedAgain() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            workbench.await("the welcome page", () -> part(workbench, "org.sankofa.ui.records.welcome") != null);
            workbench.command(COMMAND + "showView", Map.of("org.sankofa.command.showView.view", "org.sankofa.ui.records.search"));
            workbench.await("the view", () -> part(workbench, "org.sankofa.ui.records.search").getObject() != null);
            search(workbench, "remittances");
            Composite view = (Composite) part(workbench, "org.sankofa.ui.records.search").getWidget();
            workbench.await("the hits", () -> hits(view) > 0);
            int all = workbench.ui(() -> hits(view));
            tick(workbench, view, item -> item.getItem(0));
            workbench.await("fewer hits", () -> hits(view) < all);
            int fewer = workbench.ui(() -> hits(view));
            workbench.await("the mark of the group", () -> tree(view).getItem(0).getChecked() && tree(view).getItem(0).getGrayed());
            tick(workbench, view, item -> item);
            workbench.await("all hits", () -> hits(view) == all);
            assertTrue(fewer > 0);
            tick(workbench, view, item -> item);
            assertTrue(workbench.ui(() -> !tree(view).getItem(0).getChecked() && tree(view).getItem(0).getExpanded()),
                    "the box of a group that narrows nothing only opens it");
        });
    }

    private static int hits(Composite view) {
        return all(view, Table.class).getFirst().getItemCount();
    }

    private static Tree tree(Composite view) {
        return all(view, Tree.class).getFirst();
    }

    /** As a click on the box of an item does. */
    private static void tick(RunningWorkbench workbench, Composite view, UnaryOperator<TreeItem> which) {
        workbench.ui(() -> {
            TreeItem item = which.apply(tree(view).getItem(0));
            item.setChecked(!item.getChecked());
            Event event = new Event();
            event.item = item;
            event.detail = SWT.CHECK;
            tree(view).notifyListeners(SWT.Selection, event);
            return null;
        });
    }

    private static <C extends Control> List<C> all(Composite composite, Class<C> type) {
        return Stream.of(composite.getChildren()).flatMap(child -> type.isInstance(child) ? Stream.of(type.cast(child))
                : child instanceof Composite inner ? all(inner, type).stream() : Stream.empty()).toList();
    }

    @Test
    void everyKindHasAnEditorAndEveryViewOpens() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            workbench.await("the welcome page", () -> part(workbench, "org.sankofa.ui.records.welcome") != null);
            workbench.command(COMMAND + "welcome", Map.of());
            workbench.picture("welcome-light");
            for (String view : List.of("navigator", "progress", "problems", "history", "search")) {
                String id = "org.sankofa.ui.records." + view;
                workbench.command(COMMAND + "showView", Map.of("org.sankofa.command.showView.view", id));
                workbench.await("the view " + view, () -> part(workbench, id) != null && part(workbench, id).getObject() != null);
            }
            for (var kind : org.sankofa.ui.records.internal.Kinds.creatable()) {
                int open = workspace.openSessions().size();
                workbench.ui(() -> workbench.service(RecordEditors.class).create(SampleNetwork.PRACTICE, Kinds.kindOf(kind)));
                workbench.await("the editor of a new " + kind.getName(), () -> workspace.openSessions().size() == open + 1);
                workbench.picture("new-" + Kinds.kindOf(kind) + "-light");
                Widgets.closeEditors(workbench);
            }
            RecordKey albania = workbench.service(SearchIndex.class).search(SearchRequest.of("kind:countryCase area:ALB")).hits().getFirst().row().key();
            workbench.ui(() -> workbench.service(RecordEditors.class).open(albania));
            search(workbench, "remittances kind:lesson");
            workbench.picture("albania-light");
            workbench.command(COMMAND + "theme", Map.of());
            workbench.picture("albania-dark");
            workbench.command(COMMAND + "theme", Map.of());
        });
    }

    private Path sample() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        return network;
    }

    private static RecordKey first(Workspace workspace, String space, String kind) {
        try (var keys = workspace.snapshot().keys(space, kind)) {
            return keys.findFirst().orElseThrow();
        }
    }

    /** Whether a link of the first page holds these words. */
    private static boolean shows(RunningWorkbench workbench, String words) {
        MPart welcome = part(workbench, "org.sankofa.ui.records.welcome");
        return welcome != null && welcome.getWidget() instanceof Composite page && shows(page, words);
    }

    private static boolean shows(Composite composite, String words) {
        for (Control child : composite.getChildren()) {
            if (child instanceof Link link && link.getText().contains(words)
                    || child instanceof Composite inner && shows(inner, words)) {
                return true;
            }
        }
        return false;
    }

    private static void search(RunningWorkbench workbench, String query) {
        workbench.ui(() -> {
            ((SearchPart) part(workbench, "org.sankofa.ui.records.search").getObject()).search(query);
            return null;
        });
    }

    private static MPart part(RunningWorkbench workbench, String id) {
        return workbench.service(EPartService.class).getParts().stream().filter(p -> id.equals(p.getElementId())).findFirst().orElse(null);
    }

    private static MPart editor(RunningWorkbench workbench) {
        return workbench.ui(() -> workbench.service(EPartService.class).getParts().stream()
                .filter(p -> RecordEditors.EDITOR.equals(p.getElementId())).findFirst().orElseThrow());
    }
}
