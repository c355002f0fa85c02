package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.workbench.internal.perspectives.LastPerspective;
import org.sankofa.workbench.internal.perspectives.Perspectives;

/** The perspectives in the real window: one click or key apart, one set of views and editors, remembered, reset. */
class PerspectivesTest {

    private static final String PREFIX = "org.sankofa.perspective.";
    private static final List<String> ALL = Stream.of("cases", "experience", "network", "coordination", "evidence").map(PREFIX::concat).toList();
    private static final String NAVIGATOR = "org.sankofa.ui.records.navigator";

    @TempDir
    Path folder;

    /** The tests of one process share what a window remembers. */
    @BeforeEach
    @AfterEach
    void forget() {
        LastPerspective.set("");
    }

    @Test
    void eachIsArrangedForItsWorkAndAllShareEditorsAndViews() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            assertEquals(ALL, workbench.ui(() -> perspectives(workbench).all().stream().map(MPerspective::getElementId).toList()));
            RecordKey albania = workbench.find("kind:countryCase area:ALB space:dialogue-2006");
            workbench.ui(() -> workbench.service(RecordEditors.class).open(albania));
            Object navigator = part(workbench, NAVIGATOR).getObject();
            Object editor = workbench.ui(() -> editor(workbench).getObject());
            TreeSet<String> nameless = new TreeSet<>();
            for (String id : ALL) {
                workbench.command("org.sankofa.command.perspective", Map.of("org.sankofa.command.perspective.number",
                    Integer.toString(ALL.indexOf(id) + 1)));
                workbench.await(id, () -> id.equals(current(workbench)));
                assertSame(navigator, part(workbench, NAVIGATOR).getObject(), "there is one navigator");
                assertSame(editor, workbench.ui(() -> editor(workbench).getObject()), "the editor stays");
                workbench.await("the editor in sight in " + id, () -> ((Control) editor(workbench).getWidget()).isVisible());
                workbench.await("what the views read", () -> Job.getJobManager().find(Jobs.READ).length == 0);
                String name = "perspective-" + id.substring(PREFIX.length());
                workbench.picture(name + "-light");
                workbench.command("org.sankofa.command.theme", Map.of());
                workbench.picture(name + "-dark");
                workbench.command("org.sankofa.command.theme", Map.of());
                nameless.addAll(workbench.ui(() -> Widgets.nameless(workbench.shell())));
            }
            assertEquals(new TreeSet<>(), nameless, () -> String.join("\n", nameless));
        });
    }

    @Test
    void theNavigatorLooksAtWhatThePerspectiveIsAboutAndKeepsWhatOneMadeOfIt() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            workbench.await("the country cases", () -> chosen(workbench).startsWith("Country cases"));
            next(workbench, "experience");
            workbench.await("the lessons", () -> chosen(workbench).startsWith("Lessons"));
            next(workbench, "network");
            workbench.ui(() -> workbench.service(EPartService.class).showPart(NAVIGATOR, EPartService.PartState.VISIBLE));
            workbench.await("all records", () -> chosen(workbench).startsWith("All records"));
            Tree groups = groups(workbench);
            workbench.await("the groups by space", () -> Stream.of(groups.getItems()).anyMatch(item -> item.getText().contains("practice")));
            workbench.command("org.sankofa.command.perspective.previous", Map.of());
            workbench.await("the lessons again", () -> chosen(workbench).startsWith("Lessons"));
            workbench.ui(() -> {
                TreeItem requests = Stream.of(groups.getItems()).filter(item -> item.getText().startsWith("Requests")).findFirst().orElseThrow();
                groups.setSelection(requests);
                org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
                event.item = requests;
                groups.notifyListeners(org.eclipse.swt.SWT.Selection, event);
                return null;
            });
            next(workbench, "network");
            // the spaces lie in front there
            workbench.ui(() -> workbench.service(EPartService.class).showPart(NAVIGATOR, EPartService.PartState.VISIBLE));
            workbench.await("all records again", () -> chosen(workbench).startsWith("All records"));
            workbench.command("org.sankofa.command.perspective.previous", Map.of());
            workbench.await("the requests that were chosen here", () -> chosen(workbench).startsWith("Requests"));
            reset(workbench);
            workbench.await("the lessons of a fresh perspective", () -> chosen(workbench).startsWith("Lessons"));
        });
    }

    @Test
    void theLastPerspectiveIsThereAtTheNextStart() throws Exception {
        Path network = sample();
        RunningWorkbench.on(network, workbench -> {
            assertEquals(ALL.getFirst(), workbench.ui(() -> current(workbench)));
            workbench.command("org.sankofa.command.perspective.previous", Map.of());
            workbench.await("the last one", () -> ALL.getLast().equals(current(workbench)));
        });
        RunningWorkbench.on(network, workbench -> {
            assertEquals(ALL.getLast(), workbench.ui(() -> current(workbench)));
            workbench.command("org.sankofa.command.perspective.next", Map.of());
            workbench.await("the first one", () -> ALL.getFirst().equals(current(workbench)));
        });
    }

    @Test
    void aResetBringsViewsBackAndClosesNothing() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            RecordKey lesson = workbench.find("kind:lesson space:practice");
            workbench.ui(() -> workbench.service(RecordEditors.class).open(lesson));
            workbench.await("the editor", () -> workbench.service(Workspace.class).openSessions().size() == 1);
            var session = workbench.service(Workspace.class).openSessions().getFirst();
            workbench.ui(() -> {
                session.run("Write", () -> session.record().setTitle(org.sankofa.model.text.Text.of("en", "Not saved yet")));
                return null;
            });
            Object editor = workbench.ui(() -> editor(workbench).getObject());
            workbench.ui(() -> {
                EPartService parts = workbench.service(EPartService.class);
                parts.hidePart(part(workbench, NAVIGATOR));
                parts.hidePart(part(workbench, "org.sankofa.ui.records.problems"));
                return null;
            });
            workbench.await("the navigator to be gone", () -> !visible(workbench, NAVIGATOR));
            reset(workbench);
            workbench.await("the navigator", () -> visible(workbench, NAVIGATOR));
            workbench.await("the problems", () -> visible(workbench, "org.sankofa.ui.records.problems"));
            assertSame(editor, workbench.ui(() -> editor(workbench).getObject()));
            assertTrue(session.isDirty() && workbench.ui(() -> ((Control) editor(workbench).getWidget()).isVisible()));
            workbench.command("org.sankofa.command.perspective.next", Map.of());
            workbench.await("the editor in the next perspective", () -> ((Control) editor(workbench).getWidget()).isVisible());
            workbench.ui(() -> {
                session.revert();
                return null;
            });
        });
    }

    @Test
    void aViewThatAPerspectiveDoesNotShowOpensInItOnDemand() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            String history = "org.sankofa.ui.records.history";
            assertFalse(workbench.ui(() -> visible(workbench, history)));
            workbench.command("org.sankofa.command.showView", Map.of("org.sankofa.command.showView.view", history));
            workbench.await("the history", () -> visible(workbench, history));
        });
    }

    @Test
    void namesGiveWayWhereTheWindowIsNarrow() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            Control strip = workbench.ui(() -> Widgets.all(workbench.shell(), Control.class).stream()
                .filter(control -> "Perspectives".equals(Accessible.nameOf(control))).findFirst().orElseThrow());
            List<Integer> widths = new ArrayList<>();
            for (int width : List.of(1440, 1024, 700)) {
                workbench.ui(() -> {
                    workbench.shell().setSize(width, 700);
                    return null;
                });
                workbench.await("a window of " + width, () -> workbench.shell().getSize().x == width);
                workbench.picture("narrow-" + width + "-light");
                widths.add(workbench.ui(() -> strip.getSize().x));
                assertTrue(workbench.ui(() -> {
                    var place = strip.getDisplay().map(strip.getParent(), workbench.shell(), strip.getBounds());
                    return place.x + place.width <= workbench.shell().getClientArea().width;
                }), "all perspectives can be reached at a width of " + width);
            }
            assertTrue(widths.get(0) >= widths.get(1) && widths.get(1) > widths.get(2), widths.toString());
        });
    }

    private Path sample() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        return network;
    }

    private static Perspectives perspectives(RunningWorkbench workbench) {
        return new Perspectives((MWindow) workbench.application().getChildren().getFirst());
    }

    private static String current(RunningWorkbench workbench) {
        return perspectives(workbench).current().getElementId();
    }

    private static void next(RunningWorkbench workbench, String name) {
        workbench.command("org.sankofa.command.perspective.next", Map.of());
        workbench.await(name, () -> (PREFIX + name).equals(current(workbench)));
    }

    private static void reset(RunningWorkbench workbench) {
        workbench.ui(() -> {
            perspectives(workbench).reset(perspectives(workbench).current(), workbench.service(EPartService.class));
            return null;
        });
    }

    private static MPart part(RunningWorkbench workbench, String id) {
        return workbench.ui(() -> (MPart) workbench.service(EModelService.class).findElements(workbench.application().getChildren().getFirst(), id, MPart.class)
            .getFirst());
    }

    private static MPart editor(RunningWorkbench workbench) {
        return workbench.service(EPartService.class).getParts().stream().filter(p -> RecordEditors.EDITOR.equals(p.getElementId())).findFirst().orElseThrow();
    }

    private static boolean visible(RunningWorkbench workbench, String id) {
        return workbench.service(EPartService.class).isPartVisible(part(workbench, id));
    }

    private static Tree groups(RunningWorkbench workbench) {
        return workbench.ui(() -> Widgets.find(workbench.shell(), Tree.class, "Groups of records").orElseThrow());
    }

    private static String chosen(RunningWorkbench workbench) {
        Tree tree = groups(workbench);
        return tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText();
    }
}
