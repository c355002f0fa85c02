package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.ui.presentation.PageSource.Page;
import org.sankofa.ui.tables.PagedColumn;
import org.sankofa.ui.tables.PagedTable;
import org.sankofa.ui.theme.Theme;

/** A long list under the hands of a person, and what changes under it. */
class PagedTableTest {

    /** A row whose words change while it stays the same one. */
    private record Entry(int id, String words) {
    }

    private final Display display = Display.getDefault();
    private volatile List<Entry> entries;
    private Shell shell;
    private PagedTable<Entry> table;
    private final List<Optional<Entry>> told = new ArrayList<>();

    @BeforeEach
    void open() {
        entries = IntStream.range(0, 300).mapToObj(i -> new Entry(i, "Row " + i)).toList();
        shell = Ui.shell(display, 400, 400);
        table = new PagedTable<>(shell, List.of(new PagedColumn<>("Rows", 200, true, Entry::words, row -> "record")));
        table.setKey(Entry::id);
        table.setSource((offset, limit) -> {
            List<Entry> all = entries;
            return new Page<>(all.size(), all.subList(Math.min((int) offset, all.size()), Math.min((int) offset + limit, all.size())));
        });
        shell.layout(true, true);
        shell.open();
        Ui.await(display, "the rows are read", () -> table.table().getItemCount() > 3 && first().equals("Row 0"));
    }

    @AfterEach
    void close() {
        Theme.of(display).setDark(false);
        shell.dispose();
        Ui.settle(display);
    }

    @Test
    void aTurnOfTheWheelCountsOnce() {
        Event wheel = new Event();
        wheel.count = -3;
        table.table().notifyListeners(SWT.MouseWheel, wheel);
        assertEquals("Row 3", first());
    }

    @Test
    void theSelectedRowStaysSelectedWhereOthersComeBeforeIt() {
        table.reveal(2);
        table.onSelect(told::add);
        List<Entry> more = new ArrayList<>(List.of(new Entry(1000, "New"), new Entry(1001, "New too")));
        more.addAll(entries);
        more.set(4, new Entry(2, "Row 2, renamed"));
        entries = more;
        table.refresh();
        Ui.await(display, "the row is found", () -> table.selected().isPresent());
        assertEquals(2, table.selected().orElseThrow().id());
        Ui.await(display, "the list shows it", () -> table.table().getSelectionIndex() == 4);
        assertEquals(List.of(), told, "it is the row that was selected before");
    }

    @Test
    void itIsFoundInTheNextPageToo() {
        table.reveal(99);
        Ui.await(display, "the row is read", () -> table.selected().isPresent());
        List<Entry> more = new ArrayList<>(List.of(new Entry(1000, "New")));
        more.addAll(entries);
        entries = more;
        table.refresh();
        Ui.await(display, "the row is found", () -> table.selected().isPresent());
        assertEquals(99, table.selected().orElseThrow().id());
    }

    @Test
    void whatIsGoneIsNotSelectedAnyMore() {
        table.reveal(2);
        table.onSelect(told::add);
        entries = entries.stream().filter(entry -> entry.id() != 2).toList();
        table.refresh();
        Ui.await(display, "it is told", () -> !told.isEmpty());
        assertEquals(List.of(Optional.empty()), told);
        assertEquals(Optional.empty(), table.selected(), "another row was not chosen by anybody");
    }

    @Test
    void iconsHaveTheInkOfTheTheme() {
        Image light = table.table().getItem(0).getImage(0);
        Theme.of(display).setDark(true);
        assertNotSame(light, table.table().getItem(0).getImage(0));
    }

    @Test
    void severalThingsOfOneControlFollowTheTheme() {
        Label label = new Label(shell, SWT.NONE);
        List<String> followed = new ArrayList<>();
        Theme.of(display).onChange(label, () -> followed.add("icon"));
        Theme.of(display).onChange(label, () -> followed.add("letters"));
        Theme.of(display).setDark(true);
        assertEquals(List.of("icon", "letters"), followed);
    }

    private String first() {
        return table.table().getItem(0).getText(0);
    }
}
