package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Concept;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Programme;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.presentation.Proxies;

/** What was learned in a programme is written down where one is, in two sentences. */
class CaptureTest {

    private static final int MOST_CLICKS = 15;

    @TempDir
    Path folder;

    @Test
    void aLessonFromAProgrammeTakesTwoSentences() throws Exception {
        RunningWorkbench.on(network(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            RecordKey programme = Desk.only(workspace, "programme");
            Desk.open(workbench, programme);
            try (Walkthrough walk = new Walkthrough("capture", workbench)) {
                Shell[] form = new Shell[1];
                walk.step("Ask what was learned: Ctrl+L in the programme", () -> {
                    walk.press("Ctrl+L");
                    form[0] = workbench.dialog("What did we learn?");
                    workbench.await("the first field", () -> workbench.focus() instanceof Text && workbench.focus().getShell() == form[0]);
                });
                assertTrue(workbench.ui(() -> says(form[0], "Albania")), "the country is filled in");
                assertTrue(workbench.ui(() -> themes(form[0]).contains("Remittances")), "the theme of the programme is taken over");
                walk.step("Say what was tried", () -> walk.type("Banks were asked to open counters for remittances in villages."));
                walk.step("Say what came of it", () -> {
                    walk.press("Tab");
                    walk.type("Families kept to the agents they know, because counters open when the market is closed.");
                });
                walk.step("Say that it failed", () -> {
                    walk.pressUntil("Tab", "the choice", () -> workbench.focus() instanceof Segmented);
                    walk.pressUntil("Left", "failure", () -> ((Segmented) workbench.focus()).selected() == 1);
                });
                workbench.display("capture-light");
                walk.step("Save", () -> {
                    walk.pressUntil("Tab", "Save", () -> workbench.focus() instanceof Button button && button.getText().equals("Save"));
                    walk.press("Enter");
                    workbench.await("the note that it is saved",
                        () -> Widgets.all(workbench.shell(), Label.class).stream().anyMatch(label -> label.getText().startsWith("The lesson is saved")));
                });
                assertTrue(walk.clicks() <= MOST_CLICKS, () -> walk.clicks() + " clicks");
                walk.write();
            }
            Lesson lesson = (Lesson) workspace.snapshot().record(Desk.only(workspace, "lesson")).orElseThrow();
            assertEquals(LessonOutcome.FAILURE, lesson.getOutcome());
            assertEquals("ALB", lesson.getAreas().getFirst().getNotation());
            assertEquals(programme.id(), lesson.getDerivations().getFirst().getSource().getId());
            assertTrue(lesson.getTitle().get("en").startsWith("Banks were asked"));
        });
    }

    @Test
    void whatSaysTheSameIsShownWhileTypingAndGivingUpLeavesNothing() throws Exception {
        RunningWorkbench.on(network(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            RecordKey there = workbench.find("kind:lesson space:practice");
            Lesson old = (Lesson) workspace.snapshot().record(there).orElseThrow();
            // asked from within the practice ground, for what is invented is found from there alone
            Desk.open(workbench, there);
            Desk.command(workbench, "org.sankofa.command.capture");
            Shell form = workbench.dialog("What did we learn?");
            workbench.ui(() -> {
                List<Text> fields = Widgets.all(form, Text.class);
                fields.get(0).setText(old.getTried() == null ? old.getTitle().get("en") : old.getTried().get("en"));
                fields.get(1).setText(old.getHappened() == null ? old.getSummary().get("en") : old.getHappened().get("en"));
                return null;
            });
            workbench.await("the lesson that says so already", () -> !Widgets.all(form, RecordLine.class).isEmpty());
            workbench.display("capture-alike-light");
            workbench.command("org.sankofa.command.theme", java.util.Map.of());
            workbench.display("capture-alike-dark");
            workbench.command("org.sankofa.command.theme", java.util.Map.of());
            workbench.ui(() -> {
                form.close();
                return null;
            });
            workbench.await("no form", form::isDisposed);
            workbench.settle();
            assertTrue(workspace.openSessions().stream().noneMatch(EditingSession::isNew), "nothing is begun");
            assertEquals(0, Desk.count(workspace, "lesson"));
        });
    }

    private static boolean says(Shell form, String words) {
        return Widgets.all(form, Label.class).stream().anyMatch(label -> label.getText().contains(words));
    }

    private static List<String> themes(Shell form) {
        return Widgets.all(form, Button.class).stream().filter(button -> button.getSelection()).map(Button::getText).toList();
    }

    private Path network() throws Exception {
        return Desk.network(folder, new Desk.First(Literals.PROGRAMME, record -> {
            Programme programme = (Programme) record;
            programme.setTitle(org.sankofa.model.text.Text.of("en", "Remittances for villages in Albania"));
            programme.getAreas().add(Proxies.to(Ids.conceptUri("area", "ALB"), Literals.CONCEPT, Concept.class));
            programme.getThemes().add(Proxies.to(Ids.conceptUri("theme", "remittances"), Literals.CONCEPT, Concept.class));
        }));
    }
}
