package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ReviewState;
import org.sankofa.model.text.Text;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.RecordLine;

/** Two lessons that say the same are found, looked at side by side, joined, and taken apart again. */
class JoinLessonsTest {

    private static final String TRIED = "Clinics wrote to every doctor who had left and paid stays of two weeks in the summer months";

    @TempDir
    Path folder;

    private static Desk.First lesson(String title, String happened, String why, ReviewState state) {
        return new Desk.First(Literals.LESSON, record -> {
            Lesson lesson = (Lesson) record;
            lesson.setTitle(Text.of("en", title));
            lesson.setLanguage("en");
            lesson.setTried(Text.of("en", TRIED));
            lesson.setHappened(Text.of("en", happened));
            lesson.setOutcome(LessonOutcome.SUCCESS);
            lesson.setReviewState(state);
            if (why != null) {
                lesson.setWhy(Text.of("en", why));
            }
        });
    }

    private static RecordKey titled(Workspace workspace, String title) {
        return Desk.all(workspace, "lesson").stream()
            .filter(key -> workspace.snapshot().record(key).orElseThrow().getTitle().get("en").equals(title)).findFirst().orElseThrow();
    }

    private static Lesson lesson(Workspace workspace, RecordKey key) {
        return (Lesson) workspace.snapshot().record(key).orElseThrow();
    }

    @Test
    void whatSaysTheSameIsFoundOnTheLessonAndJoined() throws Exception {
        Path network = Desk.network(folder, lesson("Letters to doctors", "Every third doctor came back.", null, ReviewState.DRAFT),
            lesson("Writing to those who left", "One in three doctors came back for two weeks.", "They were asked by name.", ReviewState.VALIDATED));
        RunningWorkbench.on(network, workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            workbench.service(SearchIndex.class).awaitCaughtUp();
            RecordKey here = titled(workspace, "Letters to doctors");
            RecordKey other = titled(workspace, "Writing to those who left");
            Desk.open(workbench, here);
            Desk.show(workbench, "org.sankofa.page.lesson.completeness");
            Desk.press(workbench, "Look at both");
            Shell both = workbench.dialog("Two lessons that say the same");
            workbench.display("join-light");
            // the other's words about what happened, in the lesson that is open
            choose(workbench, both, "One in three doctors");
            Desk.ok(workbench, both);
            workbench.await("one lesson", () -> lesson(workspace, other).getSupersededBy() != null);
            Lesson kept = lesson(workspace, here);
            assertEquals("One in three doctors came back for two weeks.", kept.getHappened().get("en"));
            assertEquals("They were asked by name.", kept.getWhy().get("en"), "what only the other said");
            assertEquals("Letters to doctors", kept.getTitle().get("en"));
            assertEquals(here.id(), lesson(workspace, other).getSupersededBy().getId());
            assertEquals(ReviewState.SUPERSEDED, lesson(workspace, other).getReviewState(), "one step, also of one that was validated");
            workbench.await("the way back", () -> action(workbench, "Take apart again") != null);
            workbench.picture("join-done-light");
            press(workbench, "Take apart again");
            workbench.await("two lessons", () -> lesson(workspace, other).getSupersededBy() == null);
            assertEquals(ReviewState.VALIDATED, lesson(workspace, other).getReviewState());
            assertEquals("Every third doctor came back.", lesson(workspace, here).getHappened().get("en"));
            assertNull(lesson(workspace, here).getWhy());
            assertTrue(workspace.space("private").orElseThrow().history("lesson", other.id(), 0).size() >= 3, "its history says all of it");
        });
    }

    @Test
    void theCommandAsksWhichOneAndTheOtherMayStay() throws Exception {
        Path network = Desk.network(folder, lesson("Letters to doctors", "Every third doctor came back.", null, ReviewState.VALIDATED),
            lesson("Writing to those who left", "Every third doctor came back.", "They were asked by name.", ReviewState.DRAFT));
        RunningWorkbench.on(network, workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            workbench.service(SearchIndex.class).awaitCaughtUp();
            RecordKey here = titled(workspace, "Letters to doctors");
            RecordKey other = titled(workspace, "Writing to those who left");
            Desk.open(workbench, here);
            Desk.command(workbench, "org.sankofa.command.mergeLessons");
            Shell which = workbench.dialog("Which lesson says the same?");
            workbench.await("what is alike", () -> !Widgets.all(which, RecordLine.class).isEmpty());
            workbench.display("join-which-light");
            workbench.ui(() -> {
                RecordLine line = Widgets.all(which, RecordLine.class).getFirst();
                which.getDisplay().asyncExec(() -> {
                    Event event = new Event();
                    event.character = SWT.CR;
                    line.notifyListeners(SWT.KeyDown, event);
                });
                return null;
            });
            Shell both = workbench.dialog("Two lessons that say the same");
            choose(workbench, both, "The second one stays");
            Desk.ok(workbench, both);
            workbench.await("one lesson", () -> lesson(workspace, here).getSupersededBy() != null);
            assertEquals(other.id(), lesson(workspace, here).getSupersededBy().getId());
            assertEquals(ReviewState.SUPERSEDED, lesson(workspace, here).getReviewState());
            Desk.show(workbench, "org.sankofa.page.lesson.main");
            workbench.await("a banner on the one that is over", () -> Widgets.all(workbench.shell(), Label.class).stream()
                .anyMatch(label -> label.getText().contains("taken the place of this one")));
        });
    }

    private static void choose(RunningWorkbench workbench, Shell dialog, String name) {
        workbench.ui(() -> {
            List<Button> all = Widgets.all(dialog, Button.class).stream().filter(one -> (one.getStyle() & SWT.RADIO) != 0).toList();
            Button wanted = all.stream().filter(one -> Accessible.nameOf(one).contains(name)).findFirst().orElseThrow();
            wanted.setSelection(true);
            wanted.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private static Object action(RunningWorkbench workbench, String words) {
        return Widgets.all(Desk.pages(workbench), Link.class).stream().filter(one -> one.getText().contains(words)).findFirst().map(Object.class::cast)
            .or(() -> Widgets.all(Desk.pages(workbench), org.eclipse.swt.widgets.Control.class).stream()
                .filter(one -> Accessible.nameOf(one).contains(words)).findFirst().map(Object.class::cast)).orElse(null);
    }

    private static void press(RunningWorkbench workbench, String words) {
        workbench.ui(() -> {
            Object action = action(workbench, words);
            if (action instanceof org.sankofa.ui.controls.IconButton button) {
                button.press();
            } else {
                ((org.eclipse.swt.widgets.Control) action).notifyListeners(SWT.Selection, new Event());
            }
            return null;
        });
    }
}
