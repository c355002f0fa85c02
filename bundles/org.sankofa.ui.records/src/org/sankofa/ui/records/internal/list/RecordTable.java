package org.sankofa.ui.records.internal.list;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.records.internal.RowIcons;
import org.sankofa.ui.tables.LongSlider;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.transfer.RecordDrag;
import org.sankofa.ui.transfer.RecordTransfer;

/**
 * A list of records, as long as it may be: only the rows in sight have widgets, only what is around them is fetched, in the
 * background. The system's own virtual table makes a node for every row, and stands still meanwhile.
 */
public final class RecordTable implements PagedRows.Listener {

    private static final String WAITING = "\u2026";
    /** A lower bar has no room for what it is made of. */
    private static final int LEAST = 48;
    private static final int ALONE = 4;

    private final Composite whole;
    private final Composite frame;
    private final LongSlider slider;
    private final ListWindow window = new ListWindow();
    private final TableColumnLayout layout = new TableColumnLayout(true);
    private final Table table;
    private final RowTexts texts;
    private final Display display;
    private final PagedRows rows;
    private final Set<RecordKey> chosen = new HashSet<>();
    /** Which list is on the screen, and in which one was selected: another one may have begun that is not there yet. */
    private int painted;
    private int chosenOf;
    private List<ListColumn> columns = List.of();
    private List<ListColumn> shown = List.of();
    private Consumer<RecordKey> onOpen = key -> { };
    private Consumer<Long> onCount = count -> { };
    private Consumer<List<ListColumn>> onColumns = shown -> { };
    private Consumer<StoreException> onFailure = failure -> { };

    /**
     * @param parent parent of the table
     * @param source where the rows come from
     * @param background runs the fetching
     * @param texts says what stands in the cells
     */
    public RecordTable(Composite parent, PagedRows.Source source, Executor background, RowTexts texts) {
        this.texts = texts;
        whole = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.SURFACE, null, null);
        frame = new Composite(whole, SWT.NONE);
        frame.setLayout(layout);
        table = TableLook.apply(new Table(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.NO_SCROLL), Token.SURFACE);
        slider = new LongSlider(whole, this::scroll);
        Accessible.name(table, () -> text("list.name"), null);
        display = table.getDisplay();
        rows = new PagedRows(source, background, this);
        table.setHeaderVisible(true);
        show(ListColumn.USUAL);
        whole.addListener(SWT.Resize, event -> arrange());
        frame.addListener(SWT.Resize, event -> fit());
        table.addListener(SWT.MouseVerticalWheel, this::wheel);
        table.addListener(SWT.Selection, this::choose);
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(onOpen));
        table.addListener(SWT.KeyDown, this::key);
        Theme.of(table).onChange(table, rows::refresh);
        RecordDrag.from(table, this::dragged);
    }

    public Control control() {
        return whole;
    }

    /** The table with the rows in sight, for a context menu. */
    public Table table() {
        return table;
    }

    /** The columns that were chosen; the last of them wait where there is no room. */
    public List<ListColumn> columns() {
        return columns;
    }

    /** Shows other columns; the title is always among them. */
    public void show(List<ListColumn> wanted) {
        if (wanted.equals(columns)) {
            return;
        }
        columns = List.copyOf(wanted);
        onColumns.accept(columns);
        fit();
    }

    /** Where a list is narrow, the last of its columns wait until there is room: a column of two letters says nothing. */
    private void fit() {
        int room = frame.getClientArea().width;
        List<ListColumn> fitting = ListColumn.fitting(columns, room == 0 ? Integer.MAX_VALUE : Letters.in(table, room));
        if (fitting.equals(shown)) {
            return;
        }
        // the columns at the beginning stay as they are, with the width of their icons
        int same = 0;
        while (same < Math.min(shown.size(), fitting.size()) && shown.get(same) == fitting.get(same)) {
            same++;
        }
        shown = fitting;
        table.setSortColumn(null);
        for (int last = table.getColumnCount() - 1; last >= same; last--) {
            table.getColumn(last).dispose();
        }
        shown.subList(same, shown.size()).forEach(this::column);
        // alone it is as narrow as the list, so that its words are shortened and not cut
        layout.setColumnData(table.getColumn(0), width(shown.getFirst(), shown.size() == 1 ? ALONE : shown.getFirst().least()));
        mark(rows.request());
        frame.layout(true, true);
        paint();
    }

    /** The headings of the columns. */
    public List<String> headings() {
        return columns.stream().map(column -> text(column.key())).toList();
    }

    /** The cells of a row. */
    public List<String> texts(Row row) {
        return columns.stream().map(column -> texts.of(column, row)).toList();
    }

    /**
     * The rows at these places, also those that were never on the screen; not to be called on the UI thread.
     *
     * @param of the list in which they were {@linkplain #chosenOf() selected}
     * @throws ListChanged when other records may stand there now
     */
    public List<Row> read(int[] places, int of) throws StoreException, ListChanged {
        return rows.read(places, of);
    }

    /** Which list the {@link #places()} are places of. */
    public int chosenOf() {
        return chosenOf;
    }

    /** The list that is shown. */
    public ListRequest request() {
        return rows.request();
    }

    /** What to do with a record that the user opens. */
    public void onOpen(Consumer<RecordKey> action) {
        onOpen = action;
    }

    /** Is told, on the UI thread, how many records the list has. */
    public void onCount(Consumer<Long> action) {
        onCount = action;
    }

    /** Is told which columns are shown, before they are. */
    public void onColumns(Consumer<List<ListColumn>> action) {
        onColumns = action;
    }

    /** Is told, on the UI thread, why rows could not be read. */
    public void onFailure(Consumer<StoreException> action) {
        onFailure = action;
    }

    /** Shows a list from its beginning. */
    public void show(ListRequest request) {
        chosen.clear();
        rows.show(request);
        mark(request);
    }

    /** Reads the list again, because records changed. */
    public void refresh() {
        rows.refresh();
    }

    /** The selected record. */
    public Optional<RecordKey> selected() {
        int at = window.isChosen(window.cursor()) ? window.cursor() : window.count() == 0 ? -1 : window.chosen()[0];
        return at < 0 ? Optional.empty() : Optional.ofNullable(rows.row(at)).map(Row::key);
    }

    /** The places of the selected rows, also of those out of sight. */
    public int[] places() {
        return window.chosen();
    }

    @Override
    public void counted(long total) {
        onUi(() -> {
            window.reset((int) Math.min(total, Integer.MAX_VALUE));
            chosenOf = rows.edition();
            arrange();
            paint();
            onCount.accept(total);
        });
    }

    @Override
    public void arrived(long from, int count) {
        onUi(() -> {
            if (from < window.top() + window.inSight() && from + count > window.top()) {
                paint();
            }
        });
    }

    @Override
    public void failed(StoreException reason) {
        onUi(() -> onFailure.accept(reason));
    }

    private void onUi(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!table.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    private void column(ListColumn what) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text(what.key()));
        column.setData(what);
        layout.setColumnData(column, width(what, what.least()));
        if (what.sort() != null) {
            column.addListener(SWT.Selection, event -> {
                ListRequest now = rows.request();
                ListRequest next = now.sorted(what.sort(), table.getSortColumn() == column && !now.descending());
                rows.show(next);
                mark(next);
            });
        }
    }

    private ColumnWeightData width(ListColumn what, int least) {
        return new ColumnWeightData(what.weight(), Letters.width(table, least), true);
    }

    /** Marks the heading whose order the list has. */
    private void mark(ListRequest request) {
        for (TableColumn column : table.getColumns()) {
            if (((ListColumn) column.getData()).sort() == request.sort()) {
                table.setSortColumn(column);
                table.setSortDirection(request.descending() ? SWT.DOWN : SWT.UP);
            }
        }
    }

    // --- what is in sight

    private void arrange() {
        Rectangle area = whole.getClientArea();
        window.setVisible((area.height - table.getHeaderHeight()) / Math.max(1, table.getItemHeight()));
        int bar = window.total() > window.visible() ? slider.control().computeSize(SWT.DEFAULT, SWT.DEFAULT).x : 0;
        frame.setBounds(0, 0, Math.max(0, area.width - bar), area.height);
        boolean scrolls = bar > 0 && area.width > bar && area.height > LEAST;
        slider.control().setVisible(scrolls);
        if (scrolls) {
            slider.control().setBounds(area.width - bar, 0, bar, area.height);
        }
        paint();
    }

    private void paint() {
        painted = rows.edition();
        int inSight = Math.max(0, window.inSight());
        if (table.getItemCount() != inSight) {
            table.setItemCount(inSight);
        }
        for (int i = 0; i < inSight; i++) {
            fill(table.getItem(i), window.top() + i);
        }
        mirror();
        slider.show(window.top(), window.visible(), window.total());
    }

    private void fill(TableItem item, int place) {
        Row row = rows.row(place);
        for (int column = 0; column < Math.max(1, shown.size()); column++) {
            item.setText(column, row == null ? column == 0 ? WAITING : "" : texts.of(shown.get(column), row));
        }
        item.setImage(0, row == null ? null : icon(row));
        if (row != null && chosen.contains(row.key())) {
            // the record keeps its selection when it moves to another place of the list
            window.add(place);
        }
    }

    /** The system's table shows as selected what is selected of the rows in sight. */
    private void mirror() {
        int[] there = IntStream.range(0, table.getItemCount()).filter(i -> window.isChosen(window.top() + i)).toArray();
        int[] now = table.getSelectionIndices();
        Arrays.sort(now);
        if (!Arrays.equals(there, now)) {
            table.deselectAll();
            int cursor = window.cursor() - window.top();
            // the one that keys go on from gets the system's cursor
            if (cursor >= 0 && cursor < table.getItemCount() && window.isChosen(window.cursor())) {
                table.setSelection(cursor);
            }
            table.select(there);
        }
    }

    private void scroll(long row) {
        window.scrollTo(row);
        paint();
    }

    private void wheel(Event event) {
        scroll((long) window.top() - event.count);
        event.doit = false;
    }

    // --- what is selected

    /** The system selects among the rows in sight; what it means for the list is decided here. */
    private void choose(Event event) {
        int row = window.top() + table.indexOf((TableItem) event.item);
        if ((event.stateMask & SWT.SHIFT) != 0) {
            window.extend(row);
        } else if ((event.stateMask & SWT.MOD1) != 0) {
            window.toggle(row);
        } else {
            window.choose(row);
        }
        chose();
    }

    private void key(Event event) {
        int from = window.cursor() < 0 ? window.top() - 1 : window.cursor();
        int page = Math.max(1, window.visible() - 1);
        int to = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> from + 1;
            case SWT.ARROW_UP -> Math.max(0, from - 1);
            case SWT.PAGE_DOWN -> Math.max(0, from) + page;
            case SWT.PAGE_UP -> Math.max(0, from - page);
            case SWT.HOME -> 0;
            case SWT.END -> window.total() - 1;
            default -> -1;
        };
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
        if (to >= 0 && plain) {
            window.go(to, (event.stateMask & SWT.SHIFT) != 0);
        } else if (event.keyCode == 'a' && event.stateMask == SWT.MOD1) {
            window.chooseAll();
        } else {
            return;
        }
        event.doit = false;
        chose();
    }

    /** Remembers what is selected, as far as it is known; the rest is selected only until the list changes. */
    private void chose() {
        chosen.clear();
        chosenOf = painted;
        for (int place : Arrays.stream(window.chosen()).limit(PagedRows.PAGE).toArray()) {
            Row row = rows.row(place);
            if (row != null) {
                chosen.add(row.key());
            }
        }
        paint();
    }

    /**
     * What is selected and known: what is dragged has been on the screen. The system selects a row that is pressed at once,
     * and tells of it when the drag has begun already.
     */
    private List<URI> dragged() {
        int[] pressed = table.getSelectionIndices();
        boolean told = Arrays.stream(pressed).allMatch(i -> window.isChosen(window.top() + i));
        IntStream places = told ? Arrays.stream(window.chosen()) : Arrays.stream(pressed).map(i -> window.top() + i);
        return places.limit(RecordTransfer.MOST).mapToObj(rows::row).filter(Objects::nonNull).map(row -> row.key().uri()).toList();
    }

    private Image icon(Row row) {
        return RowIcons.image(table, row);
    }
}
