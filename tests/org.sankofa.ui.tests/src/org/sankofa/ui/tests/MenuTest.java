package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Impact;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.presentation.Proxies;

/** The context menus of forms, asked for with the keyboard. */
class MenuTest {

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
    void aValueThatIsPickedIsRemovedFromTheMenu() throws Exception {
        EditingSession session = network.create(Literals.LESSON);
        try (FormOnScreen screen = new FormOnScreen(display, session, network.host(), 1100, 900)) {
            Lesson lesson = (Lesson) session.record();
            session.run("Add", () -> Stream.of("ALB", "GHA").forEach(code -> lesson.getAreas().add(
                Proxies.to(Ids.conceptUri("area", code), Literals.CONCEPT, Concept.class))));
            Ui.settle(display);
            Menu menu = menu(screen.focus(lesson, Literals.RECORD__AREAS));
            assertEquals(List.of("Copy all", "Remove", "Cut", "Copy", "Paste", "Select all"), labels(menu));
            MenuItem remove = item(menu, "Remove");
            assertEquals(List.of("Albania", "Ghana"), labels(remove.getMenu()));
            choose(item(remove.getMenu(), "Albania"));
            assertEquals(List.of(Ids.conceptUri("area", "GHA")), lesson.getAreas().stream().map(area -> Ids.uriOf(area).orElseThrow()).toList());
            Menu one = menu(screen.focus(lesson, Literals.RECORD__AREAS));
            assertTrue(labels(one).contains("Remove \u201cGhana\u201d"), "a single value needs no menu in the menu");
        }
    }

    @Test
    void languagesOfATextAreReachedWithoutAMouse() throws Exception {
        EditingSession session = network.create(Literals.LESSON);
        try (FormOnScreen screen = new FormOnScreen(display, session, network.host(), 1100, 900)) {
            Lesson lesson = (Lesson) session.record();
            session.run("Write", () -> lesson.setTitle(Text.of("en", "Nurses").with("fr", "Infirmi\u00e8res")));
            Ui.settle(display);
            var field = (org.eclipse.swt.widgets.Text) screen.focus(lesson, Literals.RECORD__TITLE);
            assertEquals("Nurses", field.getText());
            Ui.key(field, SWT.PAGE_DOWN, SWT.ALT);
            assertEquals("Infirmi\u00e8res", field.getText());
            Ui.key(field, SWT.PAGE_DOWN, SWT.ALT);
            assertEquals("Nurses", field.getText(), "it goes round");
            Ui.key(field, SWT.PAGE_UP, SWT.ALT);
            assertEquals("Infirmi\u00e8res", field.getText());
            choose(item(menu(field), "Show it in English"));
            assertEquals("Nurses", field.getText());
            MenuItem more = item(menu(field), "Write this in another language");
            assertFalse(labels(more.getMenu()).contains("French"), "there is text in it already");
            choose(item(more.getMenu(), "Spanish"));
            assertEquals("", field.getText());
            field.setText("Enfermeras");
            Ui.settle(display);
            assertEquals("Enfermeras", lesson.getTitle().get("es"));
            assertTrue(field.isFocusControl());
            List<Menu> opened = new java.util.ArrayList<>();
            org.eclipse.swt.widgets.Listener show = event -> opened.add((Menu) event.widget);
            display.addFilter(SWT.Show, show);
            Ui.key(field, SWT.INSERT, SWT.ALT);
            Ui.await(display, "the key opens the languages", () -> opened.stream().anyMatch(one -> !one.isDisposed()));
            display.removeFilter(SWT.Show, show);
            assertFalse(labels(opened.getFirst()).contains("Spanish"));
            choose(item(opened.getFirst(), "Arabic"));
            assertEquals("", field.getText());
            opened.getFirst().setVisible(false);
        }
    }

    @Test
    void rowsAreMovedAndRemovedFromTheMenu() throws Exception {
        EditingSession session = network.create(Literals.COUNTRY_CASE);
        try (FormOnScreen screen = new FormOnScreen(display, session, network.host(), 1100, 900)) {
            CountryCase record = (CountryCase) session.record();
            Impact first = ModelFactory.eINSTANCE.createImpact();
            Impact second = ModelFactory.eINSTANCE.createImpact();
            session.run("Add", () -> record.getImpacts().addAll(List.of(first, second)));
            Ui.settle(display);
            Table table = (Table) screen.focus(record, Literals.COUNTRY_CASE__IMPACTS);
            table.setSelection(0);
            Menu menu = menu(table);
            assertFalse(item(menu, "Move up").isEnabled(), "it is the first");
            choose(item(menu, "Move down"));
            assertSame(first, record.getImpacts().get(1));
            table.setSelection(0);
            choose(item(menu(table), "Remove"));
            assertEquals(List.of(first), record.getImpacts());
        }
    }

    @Test
    void whatCanOnlyBeReadCanOnlyBeCopied() throws Exception {
        EditingSession session = network.richest(Literals.COUNTRY_CASE, SampleNetwork.DIALOGUE);
        try (FormOnScreen screen = new FormOnScreen(display, session, network.host(), 1100, 900)) {
            Control title = screen.focus(session.record(), Literals.RECORD__TITLE);
            assertEquals(List.of("Copy", "Select all"), labels(menu(title)).stream().filter(label -> !label.startsWith("Source")).toList());
            Table table = screen.all(Table.class, one -> one.isVisible() && one.getItemCount() > 0).getFirst();
            table.setSelection(0);
            assertTrue(Stream.of("Copy").allMatch(labels(menu(table))::contains));
            assertFalse(labels(menu(table)).contains("Remove"));
        }
    }

    /** Asks for the menu as Shift+F10 does; it is made, not shown. */
    private static Menu menu(Control control) {
        Event event = new Event();
        event.detail = SWT.MENU_KEYBOARD;
        event.doit = true;
        control.notifyListeners(SWT.MenuDetect, event);
        assertTrue(event.doit);
        return control.getMenu();
    }

    private static List<String> labels(Menu menu) {
        return Stream.of(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
            .map(item -> item.getText().replaceAll("\t.*", "")).toList();
    }

    private static MenuItem item(Menu menu, String label) {
        return Stream.of(menu.getItems()).filter(item -> item.getText().replaceAll("\t.*", "").equals(label)).findFirst().orElseThrow();
    }

    private static void choose(MenuItem item) {
        assertTrue(item.isEnabled());
        item.notifyListeners(SWT.Selection, new Event());
        Ui.settle(display);
    }
}
