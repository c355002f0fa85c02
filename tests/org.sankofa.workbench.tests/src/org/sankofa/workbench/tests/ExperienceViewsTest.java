package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.experience.reuse.Citation;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.Record;
import org.sankofa.model.UseEffect;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.records.RecordEditors;

/** Who to ask, how the network learns, and the question what came of a lesson. */
class ExperienceViewsTest {

    private static final String TODAY = "org.sankofa.ui.records.today";
    private static final String PEOPLE = "org.sankofa.ui.experience.people";
    private static final String LEARNING = "org.sankofa.ui.experience.learning";

    @TempDir
    Path folder;

    @Test
    void peopleAreFoundFiguresAreForAllAndOneClickSaysWhatCameOfALesson() throws Exception {
        RunningWorkbench.on(network(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            show(workbench, TODAY);
            workbench.await("the question what came of it", () -> Widgets.find(part(workbench, TODAY), IconButton.class, "It helped").isPresent());
            workbench.picture("today-experience-light");
            press(workbench, TODAY, "It helped");
            workbench.await("that it is asked no more", () -> Widgets.find(part(workbench, TODAY), IconButton.class, "It helped").isEmpty());
            assertEquals(UseEffect.HELPED, use(workspace).getEffect());

            RecordKey lesson = workbench.find("kind:lesson theme:remittances space:practice");
            workbench.ui(() -> workbench.service(RecordEditors.class).open(lesson));
            show(workbench, PEOPLE);
            workbench.await("people with reasons", () -> lines(workbench, PEOPLE).stream().anyMatch(line -> line.contains(", ")));
            workbench.picture("people-light");

            show(workbench, LEARNING);
            workbench.await("the figures of one's own spaces", () -> says(workbench, LEARNING, "use is noted") || says(workbench, LEARNING, "no lessons"));
            press(workbench, LEARNING, "Count the samples too");
            workbench.await("the figures of all", () -> says(workbench, LEARNING, "were used at least once"));
            workbench.picture("learning-light");
            List<String> said = workbench.ui(() -> Widgets.all(part(workbench, LEARNING), Label.class).stream().map(Label::getText).toList());
            assertTrue(said.stream().noneMatch(words -> words.contains("!")), said::toString);
        });
    }

    private static LessonUse use(Workspace workspace) {
        Snapshot snapshot = workspace.snapshot();
        try (var keys = snapshot.keys("private", "lessonUse")) {
            return (LessonUse) snapshot.record(keys.findFirst().orElseThrow()).orElseThrow();
        }
    }

    private static void show(RunningWorkbench workbench, String view) {
        if (TODAY.equals(view)) {
            workbench.command("org.sankofa.command.today", Map.of());
        } else {
            workbench.command("org.sankofa.command.showView", Map.of("org.sankofa.command.showView.view", view));
        }
        workbench.await(view, () -> part(workbench, view) != null);
    }

    private static Control part(RunningWorkbench workbench, String view) {
        MPart part = workbench.service(EPartService.class).findPart(view);
        return part != null && part.getObject() != null && part.getWidget() instanceof Control control ? control : null;
    }

    private static List<String> lines(RunningWorkbench workbench, String view) {
        return Widgets.all(part(workbench, view), PaintedControl.class).stream().filter(one -> !(one instanceof IconButton)).map(Accessible::nameOf).toList();
    }

    private static boolean says(RunningWorkbench workbench, String view, String words) {
        return Widgets.all(part(workbench, view), Label.class).stream().anyMatch(label -> label.getText().contains(words));
    }

    private static void press(RunningWorkbench workbench, String view, String name) {
        workbench.await(name, () -> Widgets.find(part(workbench, view), IconButton.class, name).isPresent());
        workbench.ui(() -> {
            Widgets.find(part(workbench, view), IconButton.class, name).orElseThrow().press();
            return null;
        });
    }

    /** A lesson was used in a programme a year ago. */
    private Path network() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            Space space = workspace.createSpace(SpaceOptions.of("private", Space.Kind.PRIVATE));
            SampleNetwork.create(workspace);
            Snapshot snapshot = workspace.snapshot();
            Lesson lesson = (Lesson) first(snapshot, SampleNetwork.PRACTICE, "lesson");
            LessonUse use = Citation.of(lesson, first(snapshot, SampleNetwork.DIALOGUE, "programme"), null, LocalDate.now().minusYears(1), "en");
            space.write(null, batch -> batch.put(use));
        }
        return network;
    }

    private static Record first(Snapshot snapshot, String space, String kind) {
        try (var keys = snapshot.keys(space, kind)) {
            return snapshot.record(keys.findFirst().orElseThrow()).orElseThrow();
        }
    }
}
