package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Concept;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.Meeting;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Programme;
import org.sankofa.model.Request;
import org.sankofa.model.UseEffect;
import org.sankofa.model.ids.Ids;
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
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.presentation.Proxies;
import org.sankofa.ui.records.RecordEditors;

/** What others learned comes to whoever writes, says why it comes, and is used with one click. */
class RelevantTest {

    private static final String VIEW = "org.sankofa.ui.experience.relevant";

    @TempDir
    Path folder;

    @Test
    void aProgrammeBeingWrittenBringsLessonsWithReasonsAndOneClickUsesThem() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            workbench.await("what the view is for", () -> says(workbench, "What others learned"));
            workbench.ui(() -> workbench.service(RecordEditors.class).create("private", "programme"));
            workbench.await("the editor", () -> workspace.openSessions().size() == 1);
            EditingSession draft = workspace.openSessions().getFirst();
            workbench.ui(() -> {
                draft.run("Begin", () -> {
                    Programme programme = (Programme) draft.record();
                    programme.setTitle(Text.of("en", "Remittances for local development in Ghana"));
                    programme.getAreas().add(Proxies.to(Ids.conceptUri("area", "GHA"), Literals.CONCEPT, Concept.class));
                });
                return null;
            });
            workbench.await("experience of El Salvador", () -> line(workbench, "El Salvador").isPresent());
            assertTrue(workbench.ui(() -> !lines(workbench).stream().anyMatch(words -> words.contains("undefined") || words.contains("!relevant"))));
            draft.save(null);
            workbench.picture("relevant-light");
            String lesson = workbench.ui(() -> button(workbench, "Use it here").map(one -> before(workbench, one)).orElseThrow());
            press(workbench, "Use it here");
            workbench.await("the note", () -> Widgets.all(workbench.shell(), Label.class).stream().anyMatch(label -> label.getText().startsWith("Noted:")));
            workbench.await("the mark on it", () -> button(workbench, "Used here").isPresent());
            LessonUse use = (LessonUse) workspace.snapshot().record(only(workspace, "lessonUse")).orElseThrow();
            assertEquals(draft.key().id(), use.getUsedIn().getId());
            assertTrue(lesson.startsWith(((Lesson) use.getLesson()).getTitle().get("en")), lesson);
            assertEquals(UseEffect.UNKNOWN_YET, use.getEffect());
            press(workbench, "Take it back");
            workbench.await("no mark", () -> button(workbench, "Used here").isEmpty());
            press(workbench, "Use it here");
            workbench.await("the mark once more", () -> button(workbench, "Used here").isPresent());
        });
    }

    @Test
    void aPersonSeesWhatTheReasonsAreMadeOfAndChangesWhatCounts() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            RecordKey ghana = workbench.find("kind:countryCase area:GHA space:dialogue-2006");
            workbench.ui(() -> workbench.service(RecordEditors.class).open(ghana));
            workbench.await("the countries in a like situation", () -> line(workbench, "% alike").isPresent());
            assertFalse(workbench.ui(() -> lines(workbench).stream().anyMatch(words -> words.equals("Ghana"))), "never the own case");
            press(workbench, "Why");
            workbench.await("attribute by attribute", () -> says(workbench, "alike in what is known of both"));
            workbench.await("what is not known", () -> says(workbench, "Not known of one of them"));
            workbench.picture("relevant-why-light");
            workbench.command("org.sankofa.command.theme", Map.of());
            workbench.picture("relevant-why-dark");
            workbench.command("org.sankofa.command.theme", Map.of());
            String first = workbench.ui(() -> button(workbench, "Use it here").map(one -> before(workbench, one)).orElseThrow());
            String title = first.substring(0, first.indexOf(','));
            press(workbench, "Leave \u201c" + title);
            workbench.await("it is gone", () -> line(workbench, title).isEmpty());
            press(workbench, "Take them in again");
            workbench.await("it is back", () -> line(workbench, title).isPresent());
            press(workbench, "What counts how much");
            workbench.await("the weights", () -> !Widgets.all(view(workbench), Segmented.class).isEmpty());
            workbench.picture("relevant-weights-light");
        });
    }

    /** A question to the network and a meeting are prepared with what others learned, as programmes and cases are. */
    @Test
    void aRequestAndAMeetingBringTheirExperienceAsTheyAreWritten() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            workbench.ui(() -> workbench.service(RecordEditors.class).create("private", "request"));
            workbench.await("the request", () -> workspace.openSessions().size() == 1);
            EditingSession request = workspace.openSessions().getFirst();
            workbench.ui(() -> {
                request.run("Ask", () -> {
                    Request asked = (Request) request.record();
                    asked.setTitle(Text.of("en", "What lowers the cost of remittances?"));
                    asked.setQuestion(Text.of("en", "Which ways of paying out remittances in villages were tried, and what came of them?"));
                    asked.getAreas().add(Proxies.to(Ids.conceptUri("area", "GHA"), Literals.CONCEPT, Concept.class));
                });
                return null;
            });
            workbench.await("countries like Ghana", () -> line(workbench, "% alike").isPresent());
            workbench.await("what was learned of remittances", () -> line(workbench, "Words in common: remittances").isPresent());
            workbench.picture("relevant-request-light");
            request.save(null);
            workbench.ui(() -> workbench.service(RecordEditors.class).create("private", "meeting"));
            workbench.await("the meeting", () -> workspace.openSessions().stream().anyMatch(one -> one.record() instanceof Meeting));
            EditingSession meeting = workspace.openSessions().stream().filter(one -> one.record() instanceof Meeting).findFirst().orElseThrow();
            workbench.await("nothing of the request beside an empty meeting", () -> line(workbench, "% alike").isEmpty()
                && line(workbench, "Words in common").isEmpty());
            workbench.ui(() -> {
                meeting.run("Prepare", () -> {
                    Meeting prepared = (Meeting) meeting.record();
                    prepared.setTitle(Text.of("en", "Reintegration of migrants who return to Ghana"));
                    prepared.setPlaceArea(Proxies.to(Ids.conceptUri("area", "GHA"), Literals.CONCEPT, Concept.class));
                    prepared.getThemes().add(Proxies.to(Ids.conceptUri("theme", "return-migration"), Literals.CONCEPT, Concept.class));
                });
                return null;
            });
            workbench.await("countries like that of the place", () -> line(workbench, "% alike").isPresent());
            workbench.await("what was learned of those who return", () -> line(workbench, "Both on Return migration").isPresent());
            assertFalse(workbench.ui(() -> line(workbench, "Words in common: remittances").isPresent()), "nothing of the request is left");
            workbench.picture("relevant-meeting-light");
        });
    }

    private static RecordKey only(Workspace workspace, String kind) {
        try (var keys = workspace.snapshot().keys("private", kind)) {
            List<RecordKey> all = keys.toList();
            assertEquals(1, all.size());
            return all.getFirst();
        }
    }

    private static Control view(RunningWorkbench workbench) {
        MPart part = workbench.service(EPartService.class).findPart(VIEW);
        return part == null ? null : (Control) part.getWidget();
    }

    /** What the lines of records say. */
    private static List<String> lines(RunningWorkbench workbench) {
        return view(workbench) == null ? List.of() : Widgets.all(view(workbench), PaintedControl.class).stream()
            .filter(one -> !(one instanceof IconButton)).map(Accessible::nameOf).toList();
    }

    private static Optional<String> line(RunningWorkbench workbench, String words) {
        return lines(workbench).stream().filter(line -> line.contains(words)).findFirst();
    }

    /** What the line says that a button belongs to. */
    private static String before(RunningWorkbench workbench, IconButton button) {
        String last = "";
        for (PaintedControl one : Widgets.all(view(workbench), PaintedControl.class)) {
            if (one == button) {
                return last;
            }
            last = one instanceof IconButton ? last : Accessible.nameOf(one);
        }
        throw new AssertionError("The button is not in the view");
    }

    private static Optional<IconButton> button(RunningWorkbench workbench, String name) {
        return Widgets.find(view(workbench), IconButton.class, name);
    }

    private static void press(RunningWorkbench workbench, String name) {
        workbench.await(name, () -> Widgets.find(workbench.shell(), IconButton.class, name).isPresent());
        workbench.ui(() -> {
            Widgets.find(workbench.shell(), IconButton.class, name).orElseThrow().press();
            return null;
        });
    }

    private static boolean says(RunningWorkbench workbench, String words) {
        return view(workbench) != null && Widgets.all(view(workbench), Label.class).stream().anyMatch(label -> label.getText().contains(words));
    }

    private Path sample() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            workspace.createSpace(SpaceOptions.of("private", Space.Kind.PRIVATE));
            SampleNetwork.create(workspace);
        }
        return network;
    }
}
