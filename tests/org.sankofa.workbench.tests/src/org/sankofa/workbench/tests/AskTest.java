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

/** A reply that came by e-mail is shown, taken in, and put together with others into one. */
class AskTest {

    private static final String REPLY = """
        In Moldova the clinic in Balti kept a list of who left, and wrote to each of them by name.
        Every third doctor came back for two weeks.

        On 12 Nov 2026, Ana Lopez wrote:
        > How do you keep in touch with doctors who left?
        """;

    @TempDir
    Path folder;

    @Test
    void aPastedReplyIsShownFirstAndThenPutIntoTheConsolidatedReply() throws Exception {
        RunningWorkbench.on(network(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            RecordKey request = only(workspace, "request");
            workbench.ui(() -> workbench.service(RecordEditors.class).open(request));
            workbench.await("the request", () -> pages(workbench) != null);
            workbench.await("the way out by e-mail", () -> Widgets.find(pages(workbench), IconButton.class, "Ask by e-mail").isPresent());
            workbench.picture("request-question-light");
            show(workbench, "org.sankofa.page.request.answers");
            workbench.ui(() -> {
                Clipboard clipboard = new Clipboard(workbench.shell().getDisplay());
                clipboard.setContents(new Object[] {REPLY}, new Transfer[] {TextTransfer.getInstance()});
                clipboard.dispose();
                return null;
            });
            press(workbench, "Paste a reply");
            Shell preview = workbench.dialog("Replies that were found");
            workbench.display("replies-light");
            try (var none = workspace.snapshot().keys("private", "contribution")) {
                assertEquals(0, none.count(), "nothing is written before it was looked at");
            }
            workbench.ui(() -> {
                Button take = Widgets.all(preview, Button.class).stream().filter(one -> one.getData() != null
                    && one.getData().equals(IDialogConstants.OK_ID)).findFirst().orElseThrow();
                assertTrue(take.isEnabled());
                take.notifyListeners(org.eclipse.swt.SWT.Selection, new Event());
                return null;
            });
            workbench.await("the answer", () -> count(workspace, "contribution") == 1);
            Contribution answer = (Contribution) workspace.snapshot().record(only(workspace, "contribution")).orElseThrow();
            String words = answer.getText().asMap().values().iterator().next();
            assertTrue(words.contains("Every third doctor"), words);
            assertFalse(words.contains("How do you keep"), "the history is left out");

            show(workbench, "org.sankofa.page.request.reply");
            EditingSession session = workspace.openSessions().getFirst();
            press(workbench, "Under its country");
            workbench.await("the experience", () -> ((Request) session.record()).getReply() != null
                && ((Request) session.record()).getReply().getExperiences().size() == 1);
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
        });
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
