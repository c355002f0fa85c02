package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Contribution;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.IconButton;

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
            RecordKey request = Desk.only(workspace, "request");
            Desk.open(workbench, request);
            workbench.await("the way out by e-mail", () -> Widgets.find(Desk.pages(workbench), IconButton.class, "Ask by e-mail").isPresent());
            workbench.picture("request-question-light");
            Desk.show(workbench, "org.sankofa.page.request.answers");
            takesIn(workbench, REPLY, 1);
            Contribution answer = (Contribution) workspace.snapshot().record(Desk.all(workspace, "contribution").getFirst()).orElseThrow();
            String words = answer.getText().asMap().values().iterator().next();
            assertTrue(words.contains("Every third doctor"), words);
            assertFalse(words.contains("How do you keep"), "the history is left out");
            takesIn(workbench, FRENCH, 2);
            takesIn(workbench, WORD, 3);
            for (RecordKey one : Desk.all(workspace, "contribution")) {
                String said = ((Contribution) workspace.snapshot().record(one).orElseThrow()).getText().asMap().values().iterator().next();
                assertFalse(said.contains("<") || said.contains("Content-Type") || said.contains("document.title"), said);
            }

            Desk.show(workbench, "org.sankofa.page.request.reply");
            EditingSession session = workspace.openSessions().getFirst();
            Desk.press(workbench, "Under its country");
            workbench.await("the experience", () -> ((Request) session.record()).getReply() != null
                && !((Request) session.record()).getReply().getExperiences().isEmpty());
            Desk.press(workbench, "Put the answers together");
            workbench.await("the synopsis", () -> ((Request) session.record()).getReply().getSynopsis() != null);
            workbench.picture("request-reply-light");
            workbench.command("org.sankofa.command.theme", java.util.Map.of());
            workbench.picture("request-reply-dark");
            workbench.command("org.sankofa.command.theme", java.util.Map.of());
            workbench.ui(() -> session.history().undo());
            workbench.ui(() -> session.history().undo());
            assertTrue(workbench.ui(() -> ((Request) session.record()).getReply() == null || ((Request) session.record()).getReply().getExperiences().isEmpty()),
                "each step can be undone");
            Desk.press(workbench, "Put the answers together");
            workbench.await("the draft again", () -> ((Request) session.record()).getReply() != null);
            Desk.press(workbench, "It is done");
            workbench.await("the state", () -> ((Request) session.record()).getState() == RequestState.CONSOLIDATED);
            assertNotNull(session.save(null));
            for (RecordKey one : Desk.all(workspace, "contribution").subList(0, 2)) {
                capturesFrom(workbench, one);
            }
            assertEquals(2, Desk.count(workspace, "lesson"));
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
        Desk.press(workbench, "Paste a reply");
        Shell preview = workbench.dialog("Replies that were found");
        workbench.display("replies-" + answers + "-light");
        assertEquals(answers - 1, Desk.count(workspace, "contribution"), "nothing is written before it was looked at");
        Desk.ok(workbench, preview);
        workbench.await("the answer", () -> Desk.count(workspace, "contribution") == answers);
    }

    /** An answer becomes a lesson. */
    private static void capturesFrom(RunningWorkbench workbench, RecordKey answer) throws Exception {
        Workspace workspace = workbench.service(Workspace.class);
        long before = Desk.count(workspace, "lesson");
        Desk.open(workbench, answer);
        Desk.command(workbench, "org.sankofa.command.capture");
        Shell form = workbench.dialog("What did we learn?");
        workbench.ui(() -> {
            for (org.eclipse.swt.widgets.Text field : Widgets.all(form, org.eclipse.swt.widgets.Text.class)) {
                if (field.getText().isBlank()) {
                    field.setText("Those who left were written to.");
                }
            }
            return null;
        });
        Desk.ok(workbench, form);
        workbench.await("the lesson", () -> Desk.count(workspace, "lesson") == before + 1);
        Lesson lesson = (Lesson) workspace.snapshot().record(Desk.all(workspace, "lesson").getLast()).orElseThrow();
        assertFalse(lesson.getDerivations().isEmpty(), "it says where it comes from");
    }

    private Path network() throws Exception {
        return Desk.network(folder, new Desk.First(Literals.REQUEST, record -> {
            Request request = (Request) record;
            request.setTitle(Text.of("en", "Doctors who left"));
            request.setQuestion(Text.of("en", "How do you keep in touch with doctors who left?"));
            request.setLanguage("en");
            request.setState(RequestState.OPEN);
        }));
    }
}
