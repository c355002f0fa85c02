package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.text.Text;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.trail.TrailBar;

/** What stands beside an editor and follows it: outline, provenance, and the trail above the first record. */
class ContextViewsTest {

    private static final String OUTLINE = "org.sankofa.ui.records.outline";
    private static final String PROVENANCE = "org.sankofa.ui.records.provenance";
    private static final String ALBANIA = "kind:countryCase area:ALB space:dialogue-2006";

    @TempDir
    Path folder;

    @Test
    void theOutlineFollowsTheEditorAndLeadsIntoIt() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            RecordPages lesson = open(workbench, "kind:lesson space:practice");
            show(workbench, OUTLINE);
            Tree tree = workbench.ui(() -> Widgets.find(workbench.shell(), Tree.class, "Outline of the record").orElseThrow());
            workbench.await("the pages", () -> labels(tree).equals(lesson.pages().stream().map(page -> page.label()).toList()));
            RecordPages albania = open(workbench, ALBANIA);
            workbench.await("the pages of the case", () -> labels(tree).equals(albania.pages().stream().map(page -> page.label()).toList()));
            workbench.picture("outline-light");
            workbench.ui(() -> {
                TreeItem impacts = item(tree, "Impacts");
                tree.setSelection(impacts);
                Event enter = new Event();
                enter.item = impacts;
                tree.notifyListeners(SWT.DefaultSelection, enter);
                return null;
            });
            workbench.await("the page that was chosen", () -> albania.page().endsWith("impacts"));
            workbench.await("its line unfolded", () -> item(tree, "Impacts").getExpanded());
        });
    }

    @Test
    void provenanceSaysWhoWroteTheFieldWithTheFocusAndGivesBackWhatStoodThere() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            RecordPages pages = open(workbench, "kind:lesson space:practice");
            EditingSession session = pages.session();
            String first = workbench.ui(() -> session.record().getTitle().get("en"));
            workbench.ui(() -> {
                session.run("Write", () -> session.record().setTitle(Text.of("en", "Another title")));
                return null;
            });
            session.save(null);
            show(workbench, PROVENANCE);
            workbench.await("the view on the editor in front", () -> says(workbench, "Test Person") || says(workbench, "Go into a field"));
            workbench.ui(() -> {
                pages.reveal(session.record(), Literals.RECORD__TITLE);
                return null;
            });
            workbench.await("who wrote the title", () -> says(workbench, "Test Person"));
            workbench.await("what stood there before", () -> says(workbench, first));
            workbench.picture("provenance-light");
            workbench.command("org.sankofa.command.theme", Map.of());
            workbench.picture("provenance-dark");
            workbench.command("org.sankofa.command.theme", Map.of());
            press(workbench, "Restore this value");
            workbench.await("the value from before", () -> first.equals(session.record().getTitle().get("en")));
            assertTrue(session.isDirty(), "it is an edit like any other");
            workbench.ui(() -> session.history().undo());
            assertEquals("Another title", workbench.ui(() -> session.record().getTitle().get("en")));
        });
    }

    @Test
    void theTrailGoesOnByItselfAndIsPutAwayForGood() throws Exception {
        Path network = sample();
        RunningWorkbench.on(network, workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            RecordPages albania = open(workbench, ALBANIA);
            workbench.await("the first stop", () -> stop(workbench).contains("make a copy") || stop(workbench).contains("Make a copy"));
            workbench.picture("trail-light");
            workbench.ui(() -> {
                IconButton copy = Widgets.find(bar(workbench), IconButton.class, "Make a copy of my own").orElseThrow();
                copy.press();
                return null;
            });
            workbench.await("the copy", () -> workspace.openSessions().stream().anyMatch(one -> !one.isReadOnly()));
            EditingSession copy = workspace.openSessions().stream().filter(one -> !one.isReadOnly()).findFirst().orElseThrow();
            workbench.await("the stop in the copy", () -> stop(workbench).contains("This copy is yours"));
            workbench.ui(() -> {
                copy.run("Write", () -> copy.record().setSummary(Text.of("en", "Mine")));
                return null;
            });
            workbench.await("the second stop", () -> stop(workbench).contains("Ctrl+Z"));
            workbench.command("org.sankofa.command.undo", Map.of());
            workbench.await("the third stop", () -> stop(workbench).contains("Relevant experience"));
            press(workbench, "Show me");
            workbench.await("the last stop", () -> stop(workbench).contains("Provenance"));
            workbench.picture("trail-source-light");
            press(workbench, "Show me");
            workbench.await("the end", () -> stop(workbench).contains("That was the trail"));
            press(workbench, "Close");
            workbench.await("no bar", () -> bar(workbench) == null);
            workbench.await("that it is remembered", () -> "away".equals(remembered(network)));
            assertFalse(albania.isDisposed());
        });
        RunningWorkbench.on(network, workbench -> {
            open(workbench, ALBANIA);
            workbench.picture("trail-away-light");
            assertTrue(workbench.ui(() -> bar(workbench) == null), "it stays away");
            workbench.command("org.sankofa.command.trail", Map.of());
            workbench.await("the trail again", () -> stop(workbench).contains("Make a copy"));
        });
    }

    private static String remembered(Path network) {
        try {
            Path file = network.resolve("workbench/trail.txt");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path sample() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            workspace.createSpace(SpaceOptions.of("private", Space.Kind.PRIVATE));
            SampleNetwork.create(workspace);
        }
        return network;
    }

    private static RecordPages open(RunningWorkbench workbench, String query) {
        RecordKey key = workbench.find(query);
        workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
        workbench.await("the editor of " + query, () -> editor(workbench, key).isPresent());
        return workbench.ui(() -> editor(workbench, key).orElseThrow());
    }

    private static Optional<RecordPages> editor(RunningWorkbench workbench, RecordKey key) {
        return Widgets.all(workbench.shell(), RecordPages.class).stream().filter(pages -> pages.session().key().equals(key)).findFirst();
    }

    private static void show(RunningWorkbench workbench, String view) {
        workbench.command("org.sankofa.command.showView", Map.of("org.sankofa.command.showView.view", view));
        workbench.await(view, () -> workbench.service(EPartService.class).findPart(view).getObject() != null);
    }

    private static List<String> labels(Tree tree) {
        List<String> labels = new ArrayList<>();
        for (TreeItem item : tree.getItems()) {
            labels.add(item.getText().replace(", to be looked at", ""));
        }
        return labels;
    }

    private static TreeItem item(Tree tree, String label) {
        return List.of(tree.getItems()).stream().filter(item -> item.getText().startsWith(label)).findFirst().orElseThrow();
    }

    /** Whether the view says something. */
    private static boolean says(RunningWorkbench workbench, String words) {
        Control view = (Control) workbench.service(EPartService.class).findPart(PROVENANCE).getWidget();
        return Widgets.all(view, Label.class).stream().anyMatch(label -> label.getText().contains(words));
    }

    private static TrailBar bar(RunningWorkbench workbench) {
        return Widgets.all(workbench.shell(), TrailBar.class).stream().findFirst().orElse(null);
    }

    private static String stop(RunningWorkbench workbench) {
        TrailBar bar = bar(workbench);
        return bar == null ? "" : Accessible.nameOf(bar);
    }

    private static void press(RunningWorkbench workbench, String name) {
        workbench.ui(() -> {
            Widgets.find(workbench.shell(), IconButton.class, name).orElseThrow().press();
            return null;
        });
    }
}
