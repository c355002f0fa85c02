package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Contribution;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;

/** Records that are begun on a page of another: filled, unsaved, and gone without a trace when they are not wanted. */
class BeginningsTest {

    @TempDir
    Path folder;

    @Test
    void aProgrammeBegunOnACaseIsInItsCountryAndUnsaved() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            long before = count(workspace, "programme");
            RecordKey key = key(workspace, SampleNetwork.DIALOGUE, "countryCase");
            RecordPages page = open(workbench, key, "org.sankofa.ui.cases.page.programmes");
            press(workbench, page, "New programme");
            EditingSession programme = begun(workbench, workspace);
            assertTrue(programme.isDirty() && programme.isNew());
            assertEquals(SampleNetwork.PRACTICE, programme.key().space(), "a case that is only to be read begins them elsewhere");
            assertEquals(areaOf(workspace, key), workbench.ui(() -> Ids.uriOf(programme.record().getAreas().getFirst()).orElseThrow()));
            workbench.command("org.sankofa.command.undo", Map.of());
            workbench.await("the country to be taken back", () -> programme.record().getAreas().isEmpty());
            close(workbench);
            workbench.await("the end of the editor", () -> workspace.openSessions().size() == 1);
            assertEquals(before, count(workspace, "programme"));
            assertEquals(List.of(), workspace.recoveryCopies());
        });
    }

    /** A list takes its selection away while one looks in it for what it has not. */
    @Test
    void aKindThatThereIsNotIsLookedForInVainAndNothingMore() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            Thread asking = new Thread(() -> workbench.command("org.sankofa.command.new", Map.of()), "asking");
            asking.start();
            Shell dialog = workbench.dialog("New record");
            Table kinds = workbench.ui(() -> Widgets.all(dialog, Table.class).getFirst());
            Button ok = workbench.ui(dialog::getDefaultButton);
            workbench.ui(() -> {
                kinds.deselectAll();
                kinds.notifyListeners(SWT.Selection, new Event());
                return null;
            });
            assertFalse(workbench.ui(ok::isEnabled));
            workbench.ui(() -> {
                kinds.select(2);
                kinds.notifyListeners(SWT.Selection, new Event());
                return null;
            });
            assertTrue(workbench.ui(ok::isEnabled));
            workbench.ui(() -> {
                dialog.close();
                return null;
            });
            workbench.await("the end of the dialog", () -> !asking.isAlive());
        });
    }

    @Test
    void aQuestionIsAnsweredInItsSightAndNothingIsSavedBeforeItIsSent() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            long before = count(workspace, "contribution");
            RecordKey key = key(workspace, SampleNetwork.PRACTICE, "request");
            RecordPages request = open(workbench, key, "org.sankofa.page.request.answers");
            workbench.await("the question", () -> Widgets.find(request, IconButton.class, "Answer").isPresent());
            press(workbench, request, "Answer");
            EditingSession answer = begun(workbench, workspace);
            Contribution contribution = (Contribution) answer.record();
            assertEquals(key.id(), workbench.ui(() -> contribution.getRequest().getId()));
            assertEquals("Test Person", contribution.getAuthorName());
            assertEquals(before, count(workspace, "contribution"), "nothing is saved yet");
            RecordPages editor = editor(workbench, answer);
            Request question = (Request) workspace.snapshot().record(key).orElseThrow();
            workbench.await("the question beside the answer", () -> Widgets.all(editor, org.eclipse.swt.widgets.Label.class).stream()
                .anyMatch(label -> label.getText().equals(question.getQuestion().get("en"))));
            press(workbench, editor, "Send");
            assertEquals(before, count(workspace, "contribution"), "an empty answer is not sent");
            workbench.ui(() -> {
                answer.run("Write", () -> contribution.setText(Text.of("en", "We did the same in 2005.")));
                return null;
            });
            workbench.picture("answer-light");
            press(workbench, editor, "Send");
            workbench.await("the answer to be sent", () -> !answer.isDirty());
            assertFalse(answer.isNew());
            assertEquals(before + 1, count(workspace, "contribution"));
        });
    }

    private Path sample() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        return network;
    }

    private static long count(Workspace workspace, String kind) {
        try (var keys = workspace.snapshot().keys(SampleNetwork.PRACTICE, kind)) {
            return keys.count();
        }
    }

    private static RecordKey key(Workspace workspace, String space, String kind) {
        try (var keys = workspace.snapshot().keys(space, kind)) {
            return keys.findFirst().orElseThrow();
        }
    }

    private static Object areaOf(Workspace workspace, RecordKey key) {
        Record record = workspace.snapshot().record(key).orElseThrow();
        return Ids.uriOf(((org.sankofa.model.CountryCase) record).getArea()).orElseThrow();
    }

    private static RecordPages open(RunningWorkbench workbench, RecordKey key, String page) {
        Workspace workspace = workbench.service(Workspace.class);
        workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
        workbench.await("the editor", () -> workspace.openSessions().size() == 1 && !Widgets.all(workbench.shell(), RecordPages.class).isEmpty());
        RecordPages pages = editor(workbench, workspace.openSessions().getFirst());
        workbench.ui(() -> {
            pages.show(page);
            return null;
        });
        return pages;
    }

    private static RecordPages editor(RunningWorkbench workbench, EditingSession session) {
        return workbench.ui(() -> Widgets.all(workbench.shell(), RecordPages.class).stream()
            .filter(pages -> pages.session() == session).findFirst().orElseThrow());
    }

    private static void press(RunningWorkbench workbench, RecordPages pages, String name) {
        workbench.ui(() -> {
            Widgets.all(pages, IconButton.class).stream().filter(button -> org.sankofa.ui.controls.Accessible.nameOf(button).equals(name))
                .findFirst().orElseThrow().press();
            return null;
        });
    }

    private static EditingSession begun(RunningWorkbench workbench, Workspace workspace) {
        workbench.await("the new record", () -> workspace.openSessions().stream().anyMatch(EditingSession::isNew));
        return workspace.openSessions().stream().filter(EditingSession::isNew).findFirst().orElseThrow();
    }

    private static void close(RunningWorkbench workbench) {
        workbench.ui(() -> {
            MPart part = workbench.service(EPartService.class).getActivePart();
            workbench.service(EPartService.class).hidePart(part, true);
            return null;
        });
    }
}
