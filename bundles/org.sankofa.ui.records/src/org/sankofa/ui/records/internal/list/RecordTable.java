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

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
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
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.transfer.RecordDrag;
import org.sankofa.ui.transfer.RecordTransfer;

/** A list of records, as long as it may be: only what is on the screen is fetched, in the background. */
public final class RecordTable implements PagedRows.Listener {

    /** The system's table grows slow beyond; whoever looks for more narrows the list. */
    static final int MOST_ROWS = 100_000;

    private static final String WAITING = "\u2026";

    private final Composite frame;
    private final TableColumnLayout layout = new TableColumnLayout(true);
    private final Table table;
    private final RowTexts texts;
    private final Display display;
    private final PagedRows rows;
    private final Set<RecordKey> chosen = new HashSet<>();
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
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(layout);
        table = TableLook.apply(new Table(frame, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI), Token.SURFACE);
        Accessible.name(table, () -> text("list.name"), null);
        display = table.getDisplay();
        rows = new PagedRows(source, background, this);
        table.setHeaderVisible(true);
        show(ListColumn.USUAL);
        frame.addListener(SWT.Resize, event -> fit());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> choose());
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(onOpen));
        Theme.of(table).onChange(table, rows::refresh);
        RecordDrag.from(table, this::dragged);
    }

    public Control control() {
        return frame;
    }

    /** The table itself, for a context menu. */
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
        mark(rows.request());
        frame.layout(true, true);
        table.clearAll();
    }

    /** The headings of the columns. */
    public List<String> headings() {
        return columns.stream().map(column -> text(column.key())).toList();
    }

    /** The cells of a row. */
    public List<String> texts(Row row) {
        return columns.stream().map(column -> texts.of(column, row)).toList();
    }

    /** The rows at these places, also those that were never on the screen; not to be called on the UI thread. */
    public List<Row> read(int[] places) throws StoreException {
        return rows.read(places);
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
        int index = table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.ofNullable(rows.row(index)).map(Row::key);
    }

    @Override
    public void counted(long total) {
        onUi(() -> {
            table.setItemCount((int) Math.min(total, MOST_ROWS));
            table.deselectAll();
            table.clearAll();
            onCount.accept(total);
        });
    }

    @Override
    public void arrived(long from, int count) {
        onUi(() -> {
            int last = (int) Math.min(from + count, table.getItemCount()) - 1;
            if (last >= from) {
                table.clear((int) from, last);
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
        layout.setColumnData(column, new ColumnWeightData(what.weight(), Letters.width(table, what.least()), true));
        if (what.sort() != null) {
            column.addListener(SWT.Selection, event -> {
                ListRequest now = rows.request();
                ListRequest next = now.sorted(what.sort(), table.getSortColumn() == column && !now.descending());
                rows.show(next);
                mark(next);
            });
        }
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

    /** What is selected and known: what is dragged has been on the screen. */
    private List<URI> dragged() {
        return Arrays.stream(table.getSelectionIndices()).limit(RecordTransfer.MOST).mapToObj(rows::row).filter(Objects::nonNull)
                .map(row -> row.key().uri()).toList();
    }

    /** Remembers what is selected, as far as it is known; the rest is selected only until the list changes. */
    private void choose() {
        chosen.clear();
        int[] places = table.getSelectionIndices();
        for (int i = 0; i < Math.min(places.length, PagedRows.PAGE); i++) {
            Row row = rows.row(places[i]);
            if (row != null) {
                chosen.add(row.key());
            }
        }
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        Row row = rows.row(event.index);
        item.setText(row == null ? new String[] {WAITING} : shown.stream().map(column -> texts.of(column, row)).toArray(String[]::new));
        item.setImage(0, row == null ? null : icon(row));
        if (row != null && chosen.contains(row.key())) {
            // the record keeps its selection when it moves to another place of the list
            table.select(event.index);
        }
    }

    private Image icon(Row row) {
        return RowIcons.image(table, row);
    }
}
