package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.sharing.Join;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.records.RecordEditors;

/** An office shares in the window with another one that works beside it: what came, a conflict, a review. */
class NetworkTest {

    private static final String SPACE = "west-africa";

    @TempDir
    Path folder;

    private RecordKey lesson;

    @Test
    void twoOfficesShareDisagreeDecideAndReview() throws Exception {
        Path hub = folder.resolve("hub");
        Path accra = folder.resolve("accra");
        begin(accra, hub);
        try (Workspace salvador = Workspaces.create(folder.resolve("salvador"), Identity.of("San Salvador office", "s@example.org"))) {
            SharedSpaces there = Sharing.plain().of(salvador, Questions.NOBODY);
            new Join(there, hub.toUri().toString()).as(SPACE).run(Progress.NONE);
            recommend(salvador, "Let the post office keep the book.");
            new Share(there, salvador.space(SPACE).orElseThrow()).run(Progress.NONE);
            RunningWorkbench.on(accra, workbench -> {
                workbench.command("org.sankofa.command.perspective", Map.of("org.sankofa.command.perspective.number", "3"));
                workbench.await("the space", () -> says(workbench, "spaces", "West Africa"));
                press(workbench, "spaces", "Look");
                workbench.await("what waits", () -> says(workbench, "spaces", "One change of others to take in."));
                workbench.await("its sentence", () -> says(workbench, "activity",
                        "San Salvador office: Recommendation (en) set to “Let the post office keep the book.”"));
                workbench.picture("network-waiting");

                EditingSession editor = workbench.ui(() -> {
                    workbench.service(RecordEditors.class).open(lesson);
                    Workspace here = workbench.service(Workspace.class);
                    EditingSession session = here.edit(lesson);
                    session.run("Recommend", () -> ((Lesson) session.record()).setRecommendation(Text.of("en", "Let the bank keep it.")));
                    return session;
                });
                editor.save(null);
                workbench.ui(() -> {
                    editor.run("Title", () -> ((Lesson) editor.record()).setTitle(Text.of("en", "Savings circles")));
                    return null;
                });
                press(workbench, "spaces", "Share");
                workbench.await("the conflict", () -> says(workbench, "spaces", "One record holds values that contradict each other."));
                assertTrue(workbench.ui(editor::isDirty), "what was being typed while changes came in is still there");
                assertEquals("Savings circles", workbench.ui(() -> ((Lesson) editor.record()).getTitle().get("en")));
                assertTrue(workbench.ui(() -> editor.history().canUndo()), "and can be undone");
                workbench.ui(() -> {
                    editor.history().undo();
                    return null;
                });
                show(workbench, "conflicts");
                workbench.await("both sides", () -> says(workbench, "conflicts", "Let the bank keep it.")
                        && says(workbench, "conflicts", "Let the post office keep the book."));
                workbench.picture("network-conflict");
                String shown = workbench.ui(() -> ((Lesson) editor.record()).getRecommendation().get("en"));
                press(workbench, "conflicts", "Take this");
                workbench.await("no conflict", () -> says(workbench, "conflicts", "No conflicts"));
                assertEquals(shown, workbench.ui(() -> ((Lesson) editor.record()).getRecommendation().get("en")), "the first one is the shown one");

                workbench.ui(() -> {
                    editor.close();
                    return null;
                });
                workbench.await("the decision to be shared", () -> says(workbench, "spaces", "saved here, not yet shared."));
                press(workbench, "spaces", "Share");
                workbench.await("everything shared", () -> says(workbench, "spaces", "Everything is shared."));
                show(workbench, "reviews");
                workbench.await("no review", () -> says(workbench, "reviews", "Nothing waits for review"));
            });
            new Share(there, salvador.space(SPACE).orElseThrow()).run(Progress.NONE);
            assertEquals(0, salvador.snapshot().state(lesson).orElseThrow().conflicts().size(), "the decision came to the others");
        }
    }

    private void begin(Path network, Path hub) throws Exception {
        try (Workspace workspace = Workspaces.create(network, Identity.of("Accra office", "accra@example.org"))) {
            workspace.createSpace(SpaceOptions.of("private", Space.Kind.PRIVATE));
            SampleNetwork.create(workspace);
            Space space = workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.NETWORK).withTitle(Text.of("en", "West Africa")));
            Lesson made = ModelFactory.eINSTANCE.createLesson();
            made.setId(Ids.newId());
            made.setTitle(Text.of("en", "Savings groups"));
            space.write("Add a lesson", batch -> batch.put(made));
            lesson = new RecordKey(SPACE, "lesson", made.getId());
            new Publish(Sharing.plain().of(workspace, Questions.NOBODY), space, hub.toUri().toString()).run(Progress.NONE);
        }
    }

    private void recommend(Workspace workspace, String text) throws Exception {
        try (EditingSession session = workspace.edit(lesson)) {
            session.run("Recommend", () -> ((Lesson) session.record()).setRecommendation(Text.of("en", text)));
            session.save(null);
        }
    }

    private static void show(RunningWorkbench workbench, String view) {
        workbench.ui(() -> workbench.service(EPartService.class).showPart("org.sankofa.ui.network." + view, PartState.ACTIVATE));
    }

    private static Composite part(RunningWorkbench workbench, String view) {
        MPart part = workbench.service(EPartService.class).findPart("org.sankofa.ui.network." + view);
        return part != null && part.getWidget() instanceof Composite composite ? composite : null;
    }

    private static boolean says(RunningWorkbench workbench, String view, String words) {
        Composite part = part(workbench, view);
        return part != null && Widgets.all(part, Label.class).stream().anyMatch(label -> label.getText().contains(words));
    }

    private static void press(RunningWorkbench workbench, String view, String name) {
        workbench.await(name, () -> part(workbench, view) != null && Widgets.all(part(workbench, view), IconButton.class).stream()
                .anyMatch(button -> name.equals(Accessible.nameOf(button))));
        workbench.ui(() -> {
            Widgets.all(part(workbench, view), IconButton.class).stream().filter(button -> name.equals(Accessible.nameOf(button)))
                    .findFirst().orElseThrow().press();
            return null;
        });
    }
}
