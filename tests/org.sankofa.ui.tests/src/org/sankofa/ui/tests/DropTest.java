package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Attachment;
import org.sankofa.model.Contribution;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Fact;
import org.sankofa.model.Impact;
import org.sankofa.model.Lesson;
import org.sankofa.model.Meeting;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.forms.WorkspaceFormHost;
import org.sankofa.ui.transfer.RecordClipboard;
import org.sankofa.ui.transfer.RecordDrag;

/** Records that are pasted into a form and dragged onto it, with the pointer and the keys of the display. */
class DropTest {

    private static Display display;
    private static Network network;

    @BeforeAll
    static void open() throws Exception {
        display = Display.getDefault();
        network = new Network(display, true);
    }

    @AfterAll
    static void close() throws Exception {
        network.close();
    }

    @Test
    void recordsArePastedIntoAReferenceAsOneStep() throws Exception {
        try (FormOnScreen screen = form(Literals.CONTRIBUTION)) {
            Contribution answer = (Contribution) screen.session().record();
            List<URI> lessons = records("lesson", 2);
            paste(screen.focus(answer, Literals.CONTRIBUTION__CITED), lessons);
            assertEquals(lessons.stream().sorted(java.util.Comparator.comparing(URI::toString)).toList(), cited(answer));
            screen.session().history().undo();
            assertEquals(List.of(), cited(answer), "two records were one step");
            assertFalse(screen.session().history().canUndo());
        }
    }

    @Test
    void whatDoesNotFitIsNotTakenAndTheFieldSaysWhy() throws Exception {
        try (FormOnScreen screen = form(Literals.CONTRIBUTION)) {
            Contribution answer = (Contribution) screen.session().record();
            Control field = screen.focus(answer, Literals.CONTRIBUTION__REQUEST);
            paste(field, records("lesson", 1));
            assertFalse(screen.session().isDirty(), "a request is no lesson");
            assertEquals("", ((Text) field).getText(), "nor is its title taken for something typed");
            URI request = records("request", 1).getFirst();
            paste(field, Stream.concat(records("lesson", 1).stream(), Stream.of(request)).toList());
            assertEquals(request, Ids.uriOf(answer.getRequest()).orElseThrow(), "what fits is taken all the same");
        }
    }

    @Test
    void wordsArePastedAsWords() throws Exception {
        try (FormOnScreen screen = form(Literals.CONTRIBUTION)) {
            Contribution answer = (Contribution) screen.session().record();
            Text field = (Text) screen.focus(answer, Literals.CONTRIBUTION__CITED);
            RecordClipboard.copy(display, List.of(), "remittances");
            Event event = command('v');
            field.notifyListeners(SWT.KeyDown, event);
            assertTrue(event.doit, "the system pastes");
            assertFalse(screen.session().isDirty());
        }
    }

    @Test
    void whatIsPickedIsCopiedFromOneFieldToAnother() throws Exception {
        try (FormOnScreen screen = form(Literals.LESSON)) {
            Lesson lesson = (Lesson) screen.session().record();
            List<URI> programmes = records("programme", 2);
            paste(screen.focus(lesson, Literals.LESSON__EVIDENCE), programmes);
            Control evidence = screen.focus(lesson, Literals.LESSON__EVIDENCE);
            evidence.notifyListeners(SWT.KeyDown, command('c'));
            Control sources = screen.focus(lesson, Literals.RECORD__SOURCES);
            sources.notifyListeners(SWT.KeyDown, command('v'));
            assertEquals(programmes.stream().sorted(java.util.Comparator.comparing(URI::toString)).toList(), uris(lesson.getSources()));
        }
    }

    @Test
    void aPersonWhoIsPastedAmongTheParticipantsBecomesARow() throws Exception {
        try (FormOnScreen screen = form(Literals.MEETING)) {
            Meeting meeting = (Meeting) screen.session().record();
            URI person = records("practitioner", 1).getFirst();
            paste(screen.focus(meeting, Literals.MEETING__PARTICIPANTS), List.of(person, records("lesson", 1).getFirst()));
            assertEquals(1, meeting.getParticipants().size());
            assertEquals(List.of(person), meeting.getParticipants().getFirst().eCrossReferences().stream()
                .map(one -> Ids.uriOf(one).orElseThrow()).toList());
        }
    }

    @Test
    void recordsAreDraggedFromAListOntoAField() throws Exception {
        Dragging.needsHand();
        try (FormOnScreen screen = form(Literals.CONTRIBUTION)) {
            Contribution answer = (Contribution) screen.session().record();
            URI lesson = records("lesson", 1).getFirst();
            Shell list = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
            list.setLayout(new FillLayout());
            Table table = new Table(list, SWT.FULL_SELECTION);
            new TableItem(table, SWT.NONE).setText("A lesson");
            RecordDrag.from(table, () -> List.of(lesson));
            list.setBounds(1180, 20, 300, 200);
            list.open();
            table.select(0);
            Control field = screen.focus(answer, Literals.CONTRIBUTION__CITED);
            Dragging.drag(display, table.toDisplay(table.getItem(0).getBounds().x + 20, table.getItem(0).getBounds().y + 8), field.toDisplay(8, 8));
            Ui.await(display, "the record is dropped", () -> !answer.getCited().isEmpty());
            list.dispose();
            assertEquals(List.of(lesson), cited(answer));
            screen.session().history().undo();
            assertEquals(List.of(), cited(answer));
        }
    }

    @Test
    void aRowIsDraggedToAnotherPlace() throws Exception {
        Dragging.needsHand();
        try (FormOnScreen screen = form(Literals.COUNTRY_CASE)) {
            CountryCase record = (CountryCase) screen.session().record();
            Impact first = ModelFactory.eINSTANCE.createImpact();
            Impact second = ModelFactory.eINSTANCE.createImpact();
            Impact third = ModelFactory.eINSTANCE.createImpact();
            screen.andChecked(() -> screen.session().run("Add", () -> record.getImpacts().addAll(List.of(first, second, third))));
            Table table = (Table) screen.focus(record, Literals.COUNTRY_CASE__IMPACTS);
            table.setSelection(0);
            Dragging.drag(display, middle(table, 0, 0), middle(table, 2, 6));
            Ui.await(display, "the row is moved", () -> record.getImpacts().getLast() == first);
            assertEquals(List.of(second, third, first), record.getImpacts());
            screen.session().history().undo();
            assertEquals(List.of(first, second, third), record.getImpacts());
        }
    }

    @Test
    void aFileThatIsDroppedOnAValueBecomesItsSource() throws Exception {
        Dragging.needsHand();
        EditingSession session = network.create(Literals.LESSON);
        Path report = Files.createTempFile("report", ".pdf");
        try (FormOnScreen screen = new FormOnScreen(display, session, new Keeping(session), 1100, 900)) {
            Lesson lesson = (Lesson) session.record();
            Shell folder = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
            folder.setLayout(new FillLayout());
            Label icon = new Label(folder, SWT.NONE);
            icon.setText(report.getFileName().toString());
            DragSource source = new DragSource(icon, DND.DROP_COPY);
            source.setTransfer(FileTransfer.getInstance());
            source.addListener(DND.DragSetData, event -> event.data = new String[] {report.toString()});
            folder.setBounds(1180, 20, 300, 200);
            folder.open();
            Control field = screen.focus(lesson, Literals.RECORD__TITLE);
            Dragging.drag(display, icon.toDisplay(40, 8), field.toDisplay(20, 8));
            Ui.await(display, "the file is kept", () -> !lesson.getAttachments().isEmpty());
            folder.dispose();
            assertNull(lesson.getTitle(), "the name of the file is not typed into the field");
            Fact fact = lesson.getFacts().getFirst();
            assertEquals("title", fact.getFeature());
            assertEquals(lesson.getAttachments(), fact.getFiles());
            Ui.await(display, "page and quote are asked for", () -> display.getFocusControl() instanceof Text text
                && "Page".equals(Accessible.nameOf(text)));
            ((Text) display.getFocusControl()).setText("12");
            assertEquals("12", fact.getPage());
            session.history().undo();
            session.history().undo();
            assertEquals(List.of(), lesson.getAttachments(), "file and source are one step");
            assertEquals(List.of(), lesson.getFacts());
        } finally {
            Files.delete(report);
        }
    }

    /** A form's surroundings that keep the names of files. */
    private static final class Keeping extends WorkspaceFormHost {

        private final EditingSession session;

        Keeping(EditingSession session) {
            super(network.workspace(), null, List.of("en"), Network.MINE, key -> { });
            this.session = session;
        }

        @Override
        public boolean canAttach() {
            return true;
        }

        @Override
        public void attach(List<Path> files, Consumer<List<Attachment>> with) {
            session.run("Attach", () -> {
                List<Attachment> kept = new ArrayList<>();
                for (Path file : files) {
                    Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
                    attachment.setId(Ids.newId());
                    attachment.setName(file.getFileName().toString());
                    kept.add(attachment);
                }
                session.record().getAttachments().addAll(kept);
                with.accept(kept);
            });
        }
    }

    private static Point middle(Table table, int row, int below) {
        var bounds = table.getItem(row).getBounds();
        return table.toDisplay(bounds.x + 30, bounds.y + bounds.height / 2 + below);
    }

    private static void paste(Control field, List<URI> records) {
        RecordClipboard.copy(display, records, "Titles");
        field.notifyListeners(SWT.KeyDown, command('v'));
        Ui.settle(display);
    }

    private static Event command(int key) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = SWT.MOD1;
        event.doit = true;
        return event;
    }

    private static List<URI> records(String kind, int count) {
        try (var keys = network.workspace().snapshot().keys(SampleNetwork.PRACTICE, kind)) {
            return keys.limit(count).map(key -> key.uri()).toList();
        }
    }

    private static List<URI> cited(Contribution answer) {
        return uris(answer.getCited());
    }

    private static List<URI> uris(List<? extends org.sankofa.model.Record> records) {
        return records.stream().map(record -> Ids.uriOf(record).orElseThrow()).sorted(java.util.Comparator.comparing(URI::toString)).toList();
    }

    private static FormOnScreen form(EClass type) throws Exception {
        EditingSession session = network.create(type);
        assertEquals(Kinds.kindOf(type), session.key().kind());
        return new FormOnScreen(display, session, network.host(), 1100, 900);
    }
}
