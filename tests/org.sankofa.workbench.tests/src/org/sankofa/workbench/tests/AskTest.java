package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Contribution;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.text.Text;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;

/** Replies that came by e-mail are shown, taken in and put together; lessons come of them. */
class AskTest {

    private static final String FRENCH = """
        From: Vera Rusu <vera@example.org>
        Subject: Re: Doctors who left
        Content-Type: text/plain; charset=utf-8

        Au Mali, nous avons invité les médecins partis pour deux semaines en été.
        Presque la moitié est revenue, parce que le voyage était payé.

        Le 12 nov. 2026 à 10:15, Ana Lopez a écrit :
        > How do you keep in touch with doctors who left?
        """;
    private static final String WORD = """
        From: Kofi Mensah <kofi@example.org>
        Subject: RE: Doctors who left
        MIME-Version: 1.0
        Content-Type: text/html; charset=utf-8

        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm}</style></head>
        <body lang="EN-GB"><div class="WordSection1">
        <p class="MsoNormal">In Ghana we sent one circular to everybody.<o:p></o:p></p>
        <p class="MsoNormal">Nobody answered it, because it named no hospital.<o:p></o:p></p>
        <script>document.title = "no"</script><img src="https://tracker.invalid/x.png">
        </div></body></html>
        """;
    private static final String REPLY = """
        In Moldova the clinic in Balti kept a list of who left, and wrote to each of them by name.
        Every third doctor came back for two weeks.

        On 12 Nov 2026, Ana Lopez wrote:
        > How do you keep in touch with doctors who left?
        """;

    @TempDir
    Path folder;

    @Test
    void threeRepliesAreShownFirstThenPutTogetherAndTwoLessonsCome() throws Exception {
        RunningWorkbench.on(network(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            RecordKey request = only(workspace, "request");
            workbench.ui(() -> workbench.service(RecordEditors.class).open(request));
            workbench.await("the request", () -> pages(workbench) != null);
            workbench.await("the way out by e-mail", () -> Widgets.find(pages(workbench), IconButton.class, "Ask by e-mail").isPresent());
            workbench.picture("request-question-light");
            show(workbench, "org.sankofa.page.request.answers");
            takesIn(workbench, REPLY, 1);
            Contribution answer = (Contribution) workspace.snapshot().record(all(workspace, "contribution").getFirst()).orElseThrow();
            String words = answer.getText().asMap().values().iterator().next();
            assertTrue(words.contains("Every third doctor"), words);
            assertFalse(words.contains("How do you keep"), "the history is left out");
            takesIn(workbench, FRENCH, 2);
            takesIn(workbench, WORD, 3);
            for (RecordKey one : all(workspace, "contribution")) {
                String said = ((Contribution) workspace.snapshot().record(one).orElseThrow()).getText().asMap().values().iterator().next();
                assertFalse(said.contains("<") || said.contains("Content-Type") || said.contains("document.title"), said);
            }

            show(workbench, "org.sankofa.page.request.reply");
            EditingSession session = workspace.openSessions().getFirst();
            press(workbench, "Under its country");
            workbench.await("the experience", () -> ((Request) session.record()).getReply() != null
                && !((Request) session.record()).getReply().getExperiences().isEmpty());
            press(workbench, "Put the answers together");
            workbench.await("the synopsis", () -> ((Request) session.record()).getReply().getSynopsis() != null);
            workbench.picture("request-reply-light");
            workbench.command("org.sankofa.command.theme", java.util.Map.of());
            workbench.picture("request-reply-dark");
            workbench.command("org.sankofa.command.theme", java.util.Map.of());
            workbench.ui(() -> session.history().undo());
            workbench.ui(() -> session.history().undo());
            assertTrue(workbench.ui(() -> ((Request) session.record()).getReply() == null || ((Request) session.record()).getReply().getExperiences().isEmpty()),
                "each step can be undone");
            press(workbench, "Put the answers together");
            workbench.await("the draft again", () -> ((Request) session.record()).getReply() != null);
            press(workbench, "It is done");
            workbench.await("the state", () -> ((Request) session.record()).getState() == RequestState.CONSOLIDATED);
            assertNotNull(session.save(null));
            for (RecordKey one : all(workspace, "contribution").subList(0, 2)) {
                capturesFrom(workbench, one);
            }
            assertEquals(2, count(workspace, "lesson"));
        });
    }

    /** What was copied is shown first, and nothing is written before. */
    private static void takesIn(RunningWorkbench workbench, String mail, int answers) throws Exception {
        Workspace workspace = workbench.service(Workspace.class);
        workbench.ui(() -> {
            Clipboard clipboard = new Clipboard(workbench.shell().getDisplay());
            clipboard.setContents(new Object[] {mail}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            return null;
        });
        press(workbench, "Paste a reply");
        Shell preview = workbench.dialog("Replies that were found");
        workbench.display("replies-" + answers + "-light");
        assertEquals(answers - 1, count(workspace, "contribution"), "nothing is written before it was looked at");
        ok(workbench, preview);
        workbench.await("the answer", () -> count(workspace, "contribution") == answers);
    }

    /** An answer becomes a lesson. */
    private static void capturesFrom(RunningWorkbench workbench, RecordKey answer) throws Exception {
        Workspace workspace = workbench.service(Workspace.class);
        long before = count(workspace, "lesson");
        workbench.ui(() -> workbench.service(RecordEditors.class).open(answer));
        workbench.await("the answer", () -> workspace.openSessions().stream().anyMatch(one -> one.key().equals(answer)));
        workbench.awaitReady();
        workbench.ui(() -> {
            workbench.shell().getDisplay().asyncExec(() -> workbench.command("org.sankofa.command.capture", java.util.Map.of()));
            return null;
        });
        Shell form = workbench.dialog("What did we learn?");
        workbench.ui(() -> {
            for (org.eclipse.swt.widgets.Text field : Widgets.all(form, org.eclipse.swt.widgets.Text.class)) {
                if (field.getText().isBlank()) {
                    field.setText("Those who left were written to.");
                }
            }
            return null;
        });
        ok(workbench, form);
        workbench.await("the lesson", () -> count(workspace, "lesson") == before + 1);
        Lesson lesson = (Lesson) workspace.snapshot().record(all(workspace, "lesson").getLast()).orElseThrow();
        assertFalse(lesson.getDerivations().isEmpty(), "it says where it comes from");
    }

    private static void ok(RunningWorkbench workbench, Shell dialog) {
        workbench.await("a button that can be pressed", () -> button(dialog).isEnabled());
        workbench.ui(() -> {
            button(dialog).notifyListeners(org.eclipse.swt.SWT.Selection, new Event());
            return null;
        });
    }

    private static Button button(Shell dialog) {
        return Widgets.all(dialog, Button.class).stream().filter(one -> one.getData() != null && one.getData().equals(IDialogConstants.OK_ID))
            .findFirst().orElseThrow();
    }

    private static void show(RunningWorkbench workbench, String page) {
        workbench.ui(() -> {
            pages(workbench).show(page);
            return null;
        });
    }

    private static RecordPages pages(RunningWorkbench workbench) {
        return Widgets.all(workbench.shell(), RecordPages.class).stream().findFirst().orElse(null);
    }

    private static void press(RunningWorkbench workbench, String name) {
        workbench.await(name, () -> Widgets.find(pages(workbench), IconButton.class, name).isPresent());
        workbench.ui(() -> {
            workbench.shell().getDisplay().asyncExec(() -> Widgets.find(pages(workbench), IconButton.class, name).orElseThrow().press());
            return null;
        });
    }

    private static long count(Workspace workspace, String kind) {
        try (var keys = workspace.snapshot().keys("private", kind)) {
            return keys.count();
        }
    }

    private static List<RecordKey> all(Workspace workspace, String kind) {
        try (var keys = workspace.snapshot().keys("private", kind)) {
            return keys.toList();
        }
    }

    private static RecordKey only(Workspace workspace, String kind) {
        try (var keys = workspace.snapshot().keys("private", kind)) {
            List<RecordKey> all = keys.toList();
            assertEquals(1, all.size());
            return all.getFirst();
        }
    }

    private Path network() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            workspace.createSpace(SpaceOptions.of("private", Space.Kind.PRIVATE));
            SampleNetwork.create(workspace);
            try (EditingSession session = workspace.create("private", Literals.REQUEST)) {
                session.run("Begin", () -> {
                    Request request = (Request) session.record();
                    request.setTitle(Text.of("en", "Doctors who left"));
                    request.setQuestion(Text.of("en", "How do you keep in touch with doctors who left?"));
                    request.setLanguage("en");
                    request.setState(RequestState.OPEN);
                });
                session.save(null);
            }
        }
        return network;
    }
}
