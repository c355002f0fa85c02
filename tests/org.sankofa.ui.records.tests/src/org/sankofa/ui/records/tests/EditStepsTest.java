package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.records.internal.edits.EditSteps;
import org.sankofa.ui.records.internal.edits.EditSteps.Step;

/** The list of steps, on a real record. */
class EditStepsTest {

    @TempDir
    Path folder;
    private Workspace workspace;
    private EditingSession session;
    private EditSteps steps;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspaces.create(folder.resolve("w"), new Identity("Ana", "ana@sankofa.invalid", null, null));
        workspace.createSpace(SpaceOptions.of("private", Space.Kind.PRIVATE));
        session = workspace.create("private", ModelPackage.Literals.LESSON);
        steps = new EditSteps(session.history());
        title("one");
        session.save(null);
        title("two");
        title("three");
    }

    @AfterEach
    void close() throws Exception {
        session.close();
        workspace.close();
    }

    private void title(String words) {
        session.run("Write " + words, () -> session.record().setTitle(Text.of("en", words)));
    }

    private String title() {
        return session.record().getTitle() == null ? null : session.record().getTitle().get("en");
    }

    private Step now() {
        return steps.steps().stream().filter(Step::now).findFirst().orElseThrow();
    }

    @Test
    void theNewestStepIsOnTopAndTheBeginningLast() {
        assertEquals(List.of("Write three", "Write two", "Write one", ""), steps.steps().stream().map(Step::label).toList());
        assertEquals("Write three", now().label());
        assertEquals("Write one", steps.steps().stream().filter(Step::saved).findFirst().orElseThrow().label());
    }

    @Test
    void oneGoesBackSeveralStepsAndOnAgain() {
        assertEquals("", steps.walkTo(1));
        assertEquals("one", title());
        assertEquals(List.of(false, false, true, true), steps.steps().stream().map(Step::done).toList());
        assertTrue(!session.isDirty(), "this is what was saved");
        assertEquals("", steps.walkTo(3));
        assertEquals("three", title());
        assertEquals("", steps.walkTo(0));
        assertEquals(null, title());
    }

    @Test
    void aPlaceThatIsNotThereStopsAtTheEnd() {
        assertEquals("", steps.walkTo(99));
        assertEquals("three", title());
    }

    @Test
    void whatOthersChangedMeanwhileStopsTheWalkWithAWord() throws Exception {
        session.save(null);
        try (Workspace other = Workspaces.open(folder.resolve("w"), org.sankofa.store.WorkspaceOptions.defaults());
                EditingSession theirs = other.edit(session.key())) {
            theirs.run("Theirs", () -> theirs.record().setTitle(Text.of("en", "theirs")));
            theirs.save(null);
        }
        workspace.refresh();
        assertTrue(steps.walkTo(0).contains("title"), "the sentence names the value");
        assertEquals("theirs", title());
    }
}
