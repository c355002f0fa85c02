package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Contribution;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Organisation;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.pages.RecordPages;

/** The first hour of a member of the network: a request that is due is answered, and a lesson is written down. */
class MemberTest {

    private static final String SPACE = "network";
    private static final String TODAY = "org.sankofa.ui.records.today";
    private static final String NAVIGATOR = "org.sankofa.ui.records.navigator";
    private static final String QUESTION = "Which ways are there to keep in touch with doctors who left, so that some of them come back for a while?";

    @TempDir
    Path folder;

    private RunningWorkbench workbench;
    private Walkthrough walk;
    private Finding find;
    private Workspace workspace;

    @Test
    void aRequestIsAnsweredAndALessonCaptured() throws Exception {
        RunningWorkbench.on(network(), running -> {
            workbench = running;
            workspace = running.service(Workspace.class);
            running.service(SearchIndex.class).awaitCaughtUp();
            try (Walkthrough counting = new Walkthrough("member", running)) {
                walk = counting;
                find = new Finding(running, counting);
                opensTheAnswer();
                writesAndAttaches();
                sends();
                capturesALesson();
                counting.write();
            }
        });
    }

    private void opensTheAnswer() throws Exception {
        workbench.await("what waits", () -> part(TODAY).flatMap(today -> Widgets.find(today, IconButton.class, "Answer")).isPresent());
        workbench.awaitReady();
        workbench.display("member-00");
        Table list = workbench.ui(() -> Widgets.all(part(NAVIGATOR).orElseThrow(), Table.class).getFirst());
        workbench.await("all records, for the group to begin with has none", () -> list.getItemCount() == 6);
        Control today = workbench.ui(() -> part(TODAY).orElseThrow());
        assertTrue(workbench.ui(() -> Widgets.all(today, Control.class).stream().map(Accessible::nameOf)
                .anyMatch(name -> name.contains("San Salvador office asks, due in 3 days"))), "who asks, and until when");
        Control answer = workbench.ui(() -> Widgets.find(today, IconButton.class, "Answer").orElseThrow());
        walk.step("Today says who asks and until when: press Answer", () -> {
            walk.click(answer);
            workbench.await("the answer", () -> workspace.openSessions().stream().anyMatch(EditingSession::isNew) && shows(QUESTION));
        });
        assertEquals(1, walk.clicks());
    }

    private void writesAndAttaches() throws Exception {
        EditingSession session = workspace.openSessions().getFirst();
        Contribution answer = (Contribution) session.record();
        walk.step("Write five lines", () -> {
            workbench.await("the field of the answer", () -> workbench.focus() instanceof Text);
            walk.type("Two things worked for us in 2005.");
            walk.press("Enter");
            walk.type("A register of who left, kept by the medical association,");
            walk.press("Enter");
            walk.type("and paid stays of two weeks in the summer.");
            walk.press("Enter");
            walk.type("What did not work was writing to all of them at once.");
            walk.press("Enter");
            walk.type("The two lessons below say more.");
        });
        assertEquals(5, answer.getText().get("en").lines().count());
        Table list = workbench.ui(() -> Widgets.all(part(NAVIGATOR).orElseThrow(), Table.class).getFirst());
        Tree groups = workbench.ui(() -> Widgets.all(part(NAVIGATOR).orElseThrow(), Tree.class).getFirst());
        walk.step("List the lessons on the left", () -> {
            walk.click(group(groups, "Lessons"));
            workbench.await("the lessons", () -> list.getItemCount() == 3 && !list.getItem(2).getText().isEmpty());
        });
        walk.step("Drag a lesson from the list onto the answer", () -> {
            walk.drag(row(list, "A register"), middle(records()));
            workbench.await("the lesson", () -> answer.getCited().size() == 1);
        });
        walk.step("Copy another one in the list and paste it, with keys", () -> {
            walk.holding("Ctrl", () -> walk.pressUntil("F7", "the list on the left",
                    () -> NAVIGATOR.equals(workbench.active().getElementId())));
            find.tabUntil("the rows", () -> workbench.focus() == list);
            walk.pressUntil("Down", "the lesson", () -> selected(list).startsWith("Short stays"));
            walk.press("Ctrl+C", "F12");
            workbench.await("the editor", () -> RunningWorkbench.within(workbench.focus(), editor().orElseThrow()));
            find.tabUntil("the records", () -> workbench.focus() != null && workbench.focus().getParent() == records());
            walk.press("Ctrl+V");
            workbench.await("both lessons", () -> answer.getCited().size() == 2);
        });
        assertTrue(session.isNew(), "nothing is saved yet");
        assertTrue(workbench.ui(() -> shows(QUESTION)), "the question is in sight all the time");
    }

    private void sends() throws Exception {
        EditingSession session = workspace.openSessions().getFirst();
        walk.step("Send", () -> {
            walk.click(workbench.ui(() -> Widgets.find(editor().orElseThrow(), IconButton.class, "Send").orElseThrow()));
            workbench.await("the answer to be sent", () -> !session.isDirty());
        });
        Contribution sent = (Contribution) workspace.snapshot().record(session.key()).orElseThrow();
        assertEquals(2, sent.getCited().size());
        assertEquals(5, sent.getText().get("en").lines().count());
        assertEquals("Ama Darko", sent.getAuthorName());
    }

    private void capturesALesson() throws Exception {
        walk.step("Write down a lesson in two sentences, and save it", () -> {
            find.choose("lesson", "New: Lesson");
            workbench.await("the lesson", () -> workspace.openSessions().stream().anyMatch(EditingSession::isNew));
            workbench.awaitReady();
            find.tabUntil("a field", () -> workbench.focus() instanceof Text && RunningWorkbench.within(workbench.focus(), editor().orElseThrow()));
            walk.type("Write to those who left one by one, not to all at once");
            walk.press("Tab");
            find.tabUntil("the summary", () -> workbench.focus() instanceof Text field && (field.getStyle() & org.eclipse.swt.SWT.MULTI) != 0);
            walk.type("A letter that names the hospital and the weeks was answered by every third doctor; a circular by none.");
            walk.press("Ctrl+S");
            workbench.await("the save", () -> workspace.openSessions().stream().noneMatch(EditingSession::isDirty));
        });
        RecordKey key = workspace.openSessions().getLast().key();
        Lesson lesson = (Lesson) workspace.snapshot().record(key).orElseThrow();
        assertEquals("Write to those who left one by one, not to all at once", lesson.getTitle().get("en"));
        assertEquals(SPACE, key.space());
        assertFalse(workspace.snapshot().record(key).isEmpty());
    }

    private PickerField<?> records() {
        return workbench.ui(() -> (PickerField<?>) Widgets.all(editor().orElseThrow(), PickerField.class).stream()
                .filter(field -> Accessible.nameOf(field.text() == null ? field : field.text()).startsWith("Records")).findFirst().orElseThrow());
    }

    private Point row(Table list, String title) {
        return workbench.ui(() -> {
            for (TableItem item : list.getItems()) {
                if (item.getText().startsWith(title)) {
                    Rectangle bounds = item.getTextBounds(0);
                    return list.toDisplay(bounds.x + Math.min(40, bounds.width / 2), bounds.y + bounds.height / 2);
                }
            }
            throw new AssertionError("no row " + title);
        });
    }

    private Point group(Tree groups, String name) {
        return workbench.ui(() -> {
            for (TreeItem item : groups.getItems()) {
                if (item.getText().startsWith(name)) {
                    Rectangle bounds = item.getBounds();
                    return groups.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
                }
            }
            throw new AssertionError("no group " + name);
        });
    }

    private Point middle(Control control) {
        return workbench.ui(() -> control.toDisplay(control.getSize().x / 2, control.getSize().y / 2));
    }

    private static String selected(Table list) {
        return list.getSelectionCount() == 0 ? "" : list.getSelection()[0].getText();
    }

    private boolean shows(String words) {
        return editor().filter(pages -> Widgets.all(pages, Label.class).stream().anyMatch(label -> label.getText().equals(words))).isPresent();
    }

    private Optional<RecordPages> editor() {
        return workbench.ui(() -> Widgets.all(workbench.shell(), RecordPages.class).stream().findFirst());
    }

    private Optional<Composite> part(String id) {
        return Optional.ofNullable(workbench.part(id)).map(part -> (Composite) part.getWidget());
    }

    private Path network() throws Exception {
        Path network = folder.resolve("network");
        Organisation office = ModelFactory.eINSTANCE.createOrganisation();
        office.setId(Ids.newId());
        office.setTitle(org.sankofa.model.text.Text.of("en", "San Salvador office"));
        Request request = ModelFactory.eINSTANCE.createRequest();
        request.setId(Ids.newId());
        request.setTitle(org.sankofa.model.text.Text.of("en", "Doctors who left"));
        request.setQuestion(org.sankofa.model.text.Text.of("en", QUESTION));
        request.setRequester(office);
        request.setState(RequestState.OPEN);
        request.setDeadline(PartialDate.of(LocalDate.now().plusDays(3)));
        try (Workspace made = Workspaces.create(network, Identity.of("Ama Darko", "ama@sankofa.invalid"))) {
            made.createSpace(SpaceOptions.of(SPACE, Space.Kind.NETWORK)).write("Begin", batch -> {
                batch.put(office);
                batch.put(request);
                batch.put(lesson("A register of those who left, kept by their association"));
                batch.put(lesson("Short stays in the summer were filled twice over"));
                batch.put(lesson("A bond to stay was paid off from abroad"));
            });
        }
        return network;
    }

    private static Lesson lesson(String title) {
        Lesson lesson = ModelFactory.eINSTANCE.createLesson();
        lesson.setId(Ids.newId());
        lesson.setTitle(org.sankofa.model.text.Text.of("en", title));
        return lesson;
    }
}
