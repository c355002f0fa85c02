package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.ConsolidatedReply;
import org.sankofa.model.Contribution;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.TriState;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.controls.IconButton;

/** Answers are dragged into the consolidated reply, and mails onto a request. */
class ReplyDropTest {

    private static final String SAID = "Clinics in Moldova wrote to each doctor by name.";

    @TempDir
    Path folder;
    private Request asked;
    private Lesson cited;
    private Practitioner author;

    private Path network() throws Exception {
        return Desk.network(folder, new Desk.First(Literals.REQUEST, record -> {
            asked = (Request) record;
            asked.setTitle(Text.of("en", "Doctors who left"));
            asked.setQuestion(Text.of("en", "How do you keep in touch with doctors who left?"));
            asked.setLanguage("en");
            asked.setState(RequestState.OPEN);
        }), new Desk.First(Literals.LESSON, record -> {
            cited = (Lesson) record;
            cited.setTitle(Text.of("en", "Write to each by name"));
        }), new Desk.First(Literals.PRACTITIONER, record -> {
            author = (Practitioner) record;
            author.setName("Vera Example");
        }), new Desk.First(Literals.CONTRIBUTION, record -> {
            Contribution answer = (Contribution) record;
            answer.setTitle(Text.of("en", "Answer"));
            answer.setRequest(org.sankofa.ui.presentation.Proxies.to(Ids.uri(asked), Literals.REQUEST, Request.class));
            answer.setText(Text.of("en", SAID));
            answer.setConsentToBeNamed(TriState.YES);
            answer.setAuthor(org.sankofa.ui.presentation.Proxies.to(Ids.uri(author), Literals.PRACTITIONER, Practitioner.class));
            answer.getCited().add(org.sankofa.ui.presentation.Proxies.to(Ids.uri(cited), Literals.LESSON, Lesson.class));
        }));
    }

    @Test
    void anAnswerIsDraggedToEachPlaceOfTheReply() throws Exception {
        RunningWorkbench.on(network(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            Desk.open(workbench, Desk.only(workspace, "request"));
            Desk.show(workbench, "org.sankofa.page.request.reply");
            workbench.await("the answer", () -> line(workbench) != null);
            EditingSession session = workspace.openSessions().getFirst();
            Request request = (Request) session.record();
            try (Hands hands = new Hands()) {
                workbench.picture("reply-empty-light");
                drop(workbench, hands, "Add consolidated reply");
                workbench.await("the experience", () -> request.getReply() != null && request.getReply().getExperiences().size() == 1);
                ConsolidatedReply reply = request.getReply();
                assertEquals("MDA", reply.getExperiences().getFirst().getArea().getNotation(), "the country it speaks of");
                workbench.picture("reply-begun-light");
                drop(workbench, hands, "Synopsis");
                workbench.await("the paragraph", () -> reply.getSynopsis() != null);
                assertEquals(SAID, reply.getSynopsis().get("en"));
                // with its experience came what it cites and who wrote it: taken away, they come back by themselves alone
                workbench.ui(() -> {
                    session.run("Take away", () -> {
                        reply.getResources().clear();
                        reply.getCredits().clear();
                    });
                    return null;
                });
                // the same without a pointer: each answer has a button for each place
                Desk.press(workbench, "What it cites");
                workbench.await("the resource", () -> reply.getResources().size() == 1);
                Desk.press(workbench, "Thank the author");
                workbench.await("the author", () -> reply.getCredits().size() == 1);
                workbench.ui(() -> session.history().undo());
                assertEquals(0, workbench.ui(() -> reply.getCredits().size()), "each is one step");
            }
        });
    }

    /** A file from the desktop, on any page of a request that is out. */
    @Test
    void mailsThatAreDroppedOnARequestAreShownAndTakenIn() throws Exception {
        Path mail = Files.writeString(folder.resolve("reply.eml"), "From: Kofi <kofi@example.org>\nSubject: Re: Doctors who left\n"
            + "Message-ID: <1@example.org>\nContent-Type: text/plain; charset=utf-8\n\nWe sent one circular, and nobody answered.\n");
        RunningWorkbench.on(network(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            RecordKey request = Desk.only(workspace, "request");
            Desk.open(workbench, request);
            AtomicReference<Label> icon = new AtomicReference<>();
            workbench.ui(() -> {
                Shell desktop = new Shell(workbench.shell().getDisplay(), SWT.NO_TRIM | SWT.ON_TOP);
                desktop.setLayout(new FillLayout());
                Label label = new Label(desktop, SWT.NONE);
                label.setText("reply.eml");
                DragSource source = new DragSource(label, DND.DROP_COPY);
                source.setTransfer(new Transfer[] {FileTransfer.getInstance()});
                source.addListener(DND.DragSetData, event -> event.data = new String[] {mail.toString()});
                desktop.setBounds(20, 600, 160, 60);
                desktop.open();
                icon.set(label);
                return null;
            });
            try (Hands hands = new Hands(); AutoCloseable away = () -> workbench.ui(() -> {
                icon.get().getShell().dispose();
                return null;
            })) {
                for (String page : List.of("org.sankofa.page.request.question", "org.sankofa.page.request.answers")) {
                    Desk.show(workbench, page);
                    workbench.awaitReady();
                    Point from = workbench.ui(() -> icon.get().toDisplay(20, 10));
                    Point to = workbench.ui(() -> Desk.pages(workbench).toDisplay(Desk.pages(workbench).getSize().x / 2, Desk.pages(workbench).getSize().y - 60));
                    workbench.drag(hands, from, to);
                    Shell preview = workbench.dialog("Replies that were found");
                    assertTrue(workspace.snapshot().record(request).orElseThrow().getAttachments().isEmpty(), "it is no file of the request");
                    if (page.endsWith("answers")) {
                        workbench.ui(() -> {
                            preview.close();
                            return null;
                        });
                    } else {
                        assertEquals(1, Desk.count(workspace, "contribution"), "nothing is written before it was looked at");
                        Desk.ok(workbench, preview);
                        workbench.await("the answer", () -> Desk.count(workspace, "contribution") == 2);
                    }
                }
            }
        });
    }

    private static RecordLine line(RunningWorkbench workbench) {
        return Widgets.all(Desk.pages(workbench), RecordLine.class).stream().filter(one -> Accessible.nameOf(one).contains("Clinics in Moldova")).findFirst()
            .orElse(null);
    }

    private static void drop(RunningWorkbench workbench, Hands hands, String field) {
        workbench.settle();
        workbench.await("the field " + field, () -> field(workbench, field) != null);
        Point from = workbench.ui(() -> line(workbench).toDisplay(60, line(workbench).getSize().y / 2));
        Point to = workbench.ui(() -> field(workbench, field).toDisplay(12, 8));
        workbench.drag(hands, from, to);
    }

    private static Control field(RunningWorkbench workbench, String name) {
        return Widgets.all(Desk.pages(workbench), Control.class).stream().filter(one -> (one instanceof org.eclipse.swt.widgets.Text || one instanceof Table
            || one instanceof IconButton) && Accessible.nameOf(one).replace("&", "").contains(name)).findFirst().orElse(null);
    }
}
