package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.text.Text;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;

/** One gets about in the window with the keys that people know, pressed on a keyboard. */
class MovesTest {

    private static final String TODAY = "org.sankofa.ui.records.today";
    private static final String NAVIGATOR = "org.sankofa.ui.records.navigator";

    @TempDir
    Path folder;

    @Test
    void pagesEditorsAndViewsAreReachedWithKeys() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            try (Walkthrough hands = new Walkthrough("moves", workbench)) {
                workbench.await("the first page", () -> workbench.active() != null && TODAY.equals(workbench.active().getElementId()));
                MPart lesson = open(workbench, "lesson");
                List<String> pages = workbench.ui(() -> pages(lesson).pageIds());
                turnsPages(workbench, hands, lesson, pages);
                MPart request = open(workbench, "request");
                goesBackAndForward(workbench, hands, lesson, request, pages);
                goesRound(workbench, hands, lesson);
                reachesViewsAndTheEditor(workbench, hands);
                maximises(workbench, hands);
                closesAll(workbench, hands, lesson);
            }
        });
    }

    private static void turnsPages(RunningWorkbench workbench, Walkthrough hands, MPart lesson, List<String> pages) {
        for (int i = 1; i <= pages.size(); i++) {
            hands.press("Ctrl+PageDown");
            assertEquals(pages.get(i % pages.size()), page(workbench, lesson));
            workbench.awaitReady();
        }
        hands.press("Ctrl+PageUp");
        assertEquals(pages.getLast(), page(workbench, lesson));
        hands.press("Ctrl+PageDown", "Ctrl+PageDown");
        assertEquals(pages.get(1), page(workbench, lesson));
        workbench.awaitReady();
    }

    private static void goesBackAndForward(RunningWorkbench workbench, Walkthrough hands, MPart lesson, MPart request,
            List<String> pages) {
        hands.press("Alt+Left");
        assertEquals(lesson, workbench.active());
        assertEquals(pages.get(1), page(workbench, lesson));
        hands.press("Alt+Left");
        assertEquals(pages.get(0), page(workbench, lesson));
        hands.press("Alt+Right", "Alt+Right");
        assertEquals(request, workbench.active());
        workbench.awaitReady();
        hands.press("Alt+Right");
        assertEquals(request, workbench.active(), "there is nothing ahead");
        RecordKey closed = RecordEditors.keyOf(request).orElseThrow();
        hands.press("Ctrl+W");
        workbench.awaitReady();
        assertFalse(workbench.active() == request);
        hands.press("Alt+Left");
        assertEquals(closed, RecordEditors.keyOf(workbench.active()).orElseThrow(), "what was closed opens again");
        workbench.awaitReady();
    }

    private static void goesRound(RunningWorkbench workbench, Walkthrough hands, MPart lesson) {
        open(workbench, "lesson");
        MPart request = open(workbench, "request");
        hands.press("Ctrl+F6");
        assertEquals(lesson, workbench.active());
        hands.press("Ctrl+F6");
        assertEquals(request, workbench.active());
        hands.holding("Ctrl", () -> hands.press("F6", "F6"));
        assertEquals(TODAY, workbench.active().getElementId());
        hands.press("Ctrl+Shift+F6");
        workbench.awaitReady();
    }

    private static void reachesViewsAndTheEditor(RunningWorkbench workbench, Walkthrough hands) {
        MPart editor = workbench.active();
        hands.holding("Ctrl", () -> {
            do {
                hands.press("F7");
            } while (!NAVIGATOR.equals(workbench.active().getElementId()));
        });
        workbench.await("the focus in the view", () -> focusIn(workbench, workbench.active()));
        hands.press("F12");
        workbench.await("the focus in the editor", () -> workbench.active() == editor && focusIn(workbench, editor));
        hands.press("Ctrl+K");
        workbench.await("the focus at the top", () -> !focusIn(workbench, editor));
        hands.press("F12");
        workbench.await("the focus in the editor", () -> focusIn(workbench, editor));
    }

    private static void maximises(RunningWorkbench workbench, Walkthrough hands) {
        Control editor = (Control) workbench.active().getWidget();
        int width = workbench.ui(() -> editor.getSize().x);
        hands.press("Ctrl+M");
        workbench.await("a wide editor", () -> editor.getSize().x > width && focusIn(workbench, workbench.active()));
        assertFalse(workbench.ui(() -> workbench.part(NAVIGATOR).getCurSharedRef().getParent().getTags().contains(IPresentationEngine.MAXIMIZED)));
        hands.press("Ctrl+M");
        workbench.await("the editor as it was", () -> editor.getSize().x == width);
    }

    private static void closesAll(RunningWorkbench workbench, Walkthrough hands, MPart lesson) {
        Workspace workspace = workbench.service(Workspace.class);
        EditingSession session = workspace.openSessions().stream()
                .filter(one -> one.key().equals(RecordEditors.keyOf(lesson).orElseThrow())).findFirst().orElseThrow();
        workbench.ui(() -> {
            session.run("Change", () -> session.record().setTitle(Text.of("en", "Changed")));
            return null;
        });
        workbench.await("unsaved work", lesson::isDirty);
        hands.press("Ctrl+Shift+W");
        workbench.await("the question", () -> workbench.shell().getShells().length > 0
                && workbench.shell().getDisplay().getActiveShell() != workbench.shell());
        hands.press("Esc");
        workbench.await("the window", () -> workbench.shell().getDisplay().getActiveShell() == workbench.shell());
        assertEquals(2, workspace.openSessions().size(), "called off, nothing closes");
        hands.press("Ctrl+Shift+W");
        workbench.await("the question", () -> workbench.shell().getDisplay().getActiveShell() != workbench.shell());
        hands.press("Enter");
        workbench.await("an empty window", () -> workspace.openSessions().isEmpty());
        assertEquals("Changed", workspace.snapshot().record(session.key()).orElseThrow().getTitle().get("en"));
    }

    private static boolean focusIn(RunningWorkbench workbench, MPart part) {
        return workbench.focus() != null && part.getWidget() instanceof Control whole
                && RunningWorkbench.within(workbench.focus(), whole);
    }

    private static String page(RunningWorkbench workbench, MPart part) {
        return workbench.ui(() -> pages(part).page());
    }

    private static RecordPages pages(MPart part) {
        return Widgets.all((Control) part.getWidget(), RecordPages.class).getFirst();
    }

    private static MPart open(RunningWorkbench workbench, String kind) {
        Workspace workspace = workbench.service(Workspace.class);
        RecordKey key;
        try (var keys = workspace.snapshot().keys(SampleNetwork.PRACTICE, kind)) {
            key = keys.findFirst().orElseThrow();
        }
        MPart part = workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
        workbench.await("the editor", () -> workbench.active() == part);
        workbench.awaitReady();
        return part;
    }

    private Path sample() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        return network;
    }
}
