package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Lesson;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.date.PartialDate;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.forms.FormHost;
import org.sankofa.ui.forms.WorkspaceFormHost;

/** Forms under the hands of a person: typing, undo, what is not understood, reading, the keyboard alone. */
class FormTest {

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
    void whatIsTypedIsOneStepOfUndo() throws Exception {
        try (FormOnScreen screen = form(Literals.LESSON)) {
            Lesson lesson = (Lesson) screen.session().record();
            Control field = screen.focus(lesson, Literals.RECORD__TITLE);
            for (String letters : List.of("N", "Nu", "Nur", "Nurses")) {
                type(field, letters);
            }
            assertEquals("Nurses", lesson.getTitle().get("en"));
            assertTrue(screen.session().isDirty());
            screen.session().history().undo();
            Ui.settle(display);
            assertEquals("", text(field), "the field follows");
            assertNull(lesson.getTitle());
            assertFalse(screen.session().history().canUndo(), "four letters were one step");
            screen.session().history().redo();
            Ui.settle(display);
            assertEquals("Nurses", text(field));
        }
    }

    @Test
    void fieldsAreStepsOfTheirOwn() throws Exception {
        try (FormOnScreen screen = form(Literals.LESSON)) {
            Lesson lesson = (Lesson) screen.session().record();
            type(screen.focus(lesson, Literals.RECORD__TITLE), "Title");
            type(screen.focus(lesson, Literals.RECORD__SUMMARY), "Summary");
            screen.session().history().undo();
            assertNull(lesson.getSummary());
            assertEquals("Title", lesson.getTitle().get("en"));
        }
    }

    @Test
    void anEmptiedTextIsNoText() throws Exception {
        try (FormOnScreen screen = form(Literals.LESSON)) {
            Lesson lesson = (Lesson) screen.session().record();
            Control field = screen.focus(lesson, Literals.RECORD__TITLE);
            type(field, "Title");
            type(field, "");
            assertNull(lesson.getTitle());
        }
    }

    @Test
    void aNumberThatIsNoneStaysInTheFieldAndIsExplained() throws Exception {
        try (FormOnScreen screen = form(Literals.COUNTRY_CASE)) {
            MigrantGroup group = group(screen.session());
            Control field = screen.focus(group, Literals.MIGRANT_GROUP__AGE_FROM);
            type(field, "18");
            assertEquals(18, group.getAgeFrom());
            type(field, "eighteen");
            leave(field);
            assertEquals(18, group.getAgeFrom(), "the value before stays");
            assertEquals("eighteen", text(field), "what was typed stays, to be mended");
            type(field, "19");
            leave(field);
            assertEquals(19, group.getAgeFrom());
        }
    }

    @Test
    void datesAreUnderstoodAsPeopleWriteThem() throws Exception {
        try (FormOnScreen screen = form(Literals.COUNTRY_CASE)) {
            CountryCase record = (CountryCase) screen.session().record();
            Control field = screen.focus(record, Literals.COUNTRY_CASE__PERIOD_START);
            type(field, "Nov 2006");
            assertEquals(PartialDate.parse("2006-11"), record.getPeriodStart());
            type(field, "2006-13-40");
            leave(field);
            assertEquals(PartialDate.parse("2006-11"), record.getPeriodStart());
            assertEquals("2006-13-40", text(field));
        }
    }

    @Test
    void aFormThatMayNotBeChangedHasNothingToChange() throws Exception {
        EditingSession session = network.richest(Literals.COUNTRY_CASE, SampleNetwork.DIALOGUE);
        try (FormOnScreen screen = new FormOnScreen(display, session, network.host(), 1100, 900)) {
            assertTrue(session.isReadOnly());
            assertEquals(List.of(), screen.all(Text.class, text -> text.getEditable()));
            assertEquals(List.of(), screen.all(StyledText.class, text -> text.getEditable()));
            Table table = screen.all(Table.class, t -> t.isVisible() && t.getItemCount() > 0).getFirst();
            int rows = table.getItemCount();
            table.setSelection(0);
            for (int key : new int[] {SWT.DEL, SWT.INSERT, SWT.F2}) {
                Event event = new Event();
                event.keyCode = key;
                table.notifyListeners(SWT.KeyDown, event);
            }
            Ui.settle(display);
            assertEquals(rows, table.getItemCount());
            assertFalse(session.isDirty());
        }
    }

    @Test
    void rowsAreAddedMovedAndRemovedWithTheKeyboard() throws Exception {
        try (FormOnScreen screen = form(Literals.COUNTRY_CASE)) {
            CountryCase record = (CountryCase) screen.session().record();
            press(screen.focus(record, Literals.COUNTRY_CASE__MIGRANT_GROUPS), SWT.INSERT, 0);
            Table table = (Table) screen.focus(record, Literals.COUNTRY_CASE__MIGRANT_GROUPS);
            press(table, SWT.INSERT, 0);
            assertEquals(2, record.getMigrantGroups().size());
            MigrantGroup first = record.getMigrantGroups().get(0);
            table.setSelection(0);
            press(table, SWT.ARROW_DOWN, SWT.ALT);
            assertSame(first, record.getMigrantGroups().get(1));
            table.setSelection(0);
            press(table, SWT.DEL, 0);
            assertEquals(List.of(first), record.getMigrantGroups());
            screen.session().history().undo();
            Ui.settle(display);
            assertEquals(2, record.getMigrantGroups().size());
            assertEquals(2, table.getItemCount());
        }
    }

    @Test
    void cellsOfASpreadsheetBecomeRows() throws Exception {
        try (FormOnScreen screen = form(Literals.COUNTRY_CASE)) {
            CountryCase record = (CountryCase) screen.session().record();
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] {"Seasonal workers\tLeaving\nNurses\tReturning\n"},
                new Transfer[] {TextTransfer.getInstance()});
            press(screen.focus(record, Literals.COUNTRY_CASE__MIGRANT_GROUPS), 'v', SWT.MOD1);
            clipboard.dispose();
            assertEquals(List.of("Seasonal workers", "Nurses"),
                record.getMigrantGroups().stream().map(group -> group.getName().get("en")).toList());
            screen.session().history().undo();
            assertEquals(List.of(), record.getMigrantGroups(), "a paste is one step");
        }
    }

    @Test
    void theTabKeyReachesEveryFieldOfAForm() throws Exception {
        try (FormOnScreen screen = form(Literals.LESSON)) {
            Set<Control> fields = new LinkedHashSet<>(screen.all(Text.class, Control::isVisible));
            fields.addAll(screen.all(StyledText.class, Control::isVisible));
            fields.addAll(screen.all(Table.class, Control::isVisible));
            assertTrue(fields.size() > 10);
            screen.focus(screen.session().record(), Literals.RECORD__TITLE);
            List<Control> reached = new ArrayList<>();
            for (int i = 0; i < 200 && !fields.isEmpty(); i++) {
                Control focus = display.getFocusControl();
                assertNotNull(focus, "the focus is lost after " + reached);
                reached.add(focus);
                fields.remove(focus);
                assertTrue(Ui.tab(focus), "Tab goes on from " + focus);
                Ui.settle(display);
            }
            assertEquals(Set.of(), fields);
        }
    }

    @Test
    void theTabKeyGoesThroughAFormThatIsOnlyRead() throws Exception {
        EditingSession session = network.richest(Literals.COUNTRY_CASE, SampleNetwork.DIALOGUE);
        assertTrue(session.isReadOnly(), "there is nothing to change");
        try (FormOnScreen screen = new FormOnScreen(display, session, network.host(), 1100, 900)) {
            Set<Control> pickers = new LinkedHashSet<>(screen.all(PickerField.class, FormTest::isShowing));
            assertTrue(pickers.size() > 3);
            Control first = screen.focus(session.record(), Literals.RECORD__TITLE);
            Control focus = first;
            for (int i = 0; i < 300 && (i == 0 || focus != first); i++) {
                pickers.remove(focus);
                assertTrue(Ui.tab(focus), "Tab goes on from " + focus);
                Ui.settle(display);
                focus = display.getFocusControl();
                assertNotNull(focus, "the focus is somewhere");
            }
            assertSame(first, focus, "Tab comes out at the end and begins anew");
            assertEquals(Set.of(), pickers, "and each picker was reached, so that its source can be looked at");
        }
    }

    /** Whether it has a size, and all it lies in: what is folded away has none. */
    private static boolean isShowing(Control control) {
        for (Control above = control; above != null; above = above.getParent()) {
            if (above.getSize().x == 0 || above.getSize().y == 0) {
                return false;
            }
        }
        return control.isVisible();
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndFound() throws Exception {
        try (FormOnScreen screen = form(Literals.LESSON_USE)) {
            type(screen.focus(screen.session().record(), Literals.RECORD__TITLE), "Used in Ghana");
            var problems = screen.problems(found -> found.stream().anyMatch(p -> p.path().endsWith("lesson")));
            screen.form().reveal(problems.stream().filter(p -> p.path().endsWith("lesson")).findFirst().orElseThrow());
            Ui.settle(display);
            assertNotNull(display.getFocusControl());
            assertTrue(screen.contains(display.getFocusControl()));
        }
    }

    @Test
    void whatARecordBeganWithIsNoReasonToCallItWrong() throws Exception {
        EditingSession session = network.create(Literals.LESSON_USE);
        session.run("Begin", () -> session.record().setLanguage("en"));
        FormHost begun = new WorkspaceFormHost(network.workspace(), null, List.of("en"), Network.MINE, key -> { }) {
            @Override
            public int begun() {
                return 1;
            }
        };
        try (FormOnScreen screen = new FormOnScreen(display, session, begun, 1100, 900)) {
            assertEquals(0, marked(screen), "so far it is only not written");
            type(screen.focus(session.record(), Literals.RECORD__SUMMARY), "Used in Ghana");
            Ui.await(display, "what is missing is marked", () -> marked(screen) > 0);
        }
    }

    private static long marked(FormOnScreen screen) {
        return screen.all(org.sankofa.ui.controls.SectionHeader.class, header -> org.sankofa.ui.controls.Accessible.nameOf(header).contains("problem")).size();
    }

    private static FormOnScreen form(EClass type) throws Exception {
        return new FormOnScreen(display, network.create(type), network.host(), 1100, 900);
    }

    private static MigrantGroup group(EditingSession session) {
        MigrantGroup group = ModelFactory.eINSTANCE.createMigrantGroup();
        session.run("Add", () -> ((CountryCase) session.record()).getMigrantGroups().add(group));
        Ui.settle(display);
        return group;
    }

    private static void type(Control field, String letters) {
        if (field instanceof Text text) {
            text.setText(letters);
        } else {
            ((StyledText) field).setText(letters);
        }
        Ui.settle(display);
    }

    private static String text(Control field) {
        return field instanceof Text text ? text.getText() : ((StyledText) field).getText();
    }

    private static void leave(Control field) {
        field.notifyListeners(SWT.FocusOut, new Event());
        Ui.settle(display);
    }

    private static void press(Control control, int key, int mask) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = mask;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        Ui.settle(display);
    }
}
