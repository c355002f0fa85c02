package org.sankofa.ui.records.internal.list;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
import org.sankofa.search.Sort;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.vocabularies.Vocabularies;

/** A list of records, as long as it may be: only what is on the screen is fetched, in the background. */
public final class RecordTable implements PagedRows.Listener {

    /** The system's table grows slow beyond; whoever looks for more narrows the list. */
    static final int MOST_ROWS = 100_000;

    private static final String WAITING = "\u2026";

    private final Composite frame;
    private final TableColumnLayout layout = new TableColumnLayout(true);
    private final Table table;
    private final Supplier<Vocabularies> vocabularies;
    private final Display display;
    private final PagedRows rows;
    private RecordKey chosen;
    private Consumer<RecordKey> onOpen = key -> { };
    private Consumer<Long> onCount = count -> { };
    private Consumer<StoreException> onFailure = failure -> { };

    /**
     * @param parent parent of the table
     * @param source where the rows come from
     * @param background runs the fetching
     * @param vocabularies name the areas; the first who asks for them waits until they are read
     */
    public RecordTable(Composite parent, PagedRows.Source source, Executor background,
            Supplier<Vocabularies> vocabularies) {
        this.vocabularies = vocabularies;
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(layout);
        table = TableLook.apply(new Table(frame, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE), Token.SURFACE);
        Accessible.name(table, () -> text("list.name"), null);
        display = table.getDisplay();
        rows = new PagedRows(source, background, this);
        table.setHeaderVisible(true);
        column(text("list.title"), 66, 150, Sort.TITLE);
        column(text("list.areas"), 22, 60, null);
        column(text("list.year"), 12, 48, Sort.YEAR);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> chosen = selected().orElse(null));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(onOpen));
        Theme.of(table).onChange(table, rows::refresh);
    }

    public Control control() {
        return frame;
    }

    /** What to do with a record that the user opens. */
    public void onOpen(Consumer<RecordKey> action) {
        onOpen = action;
    }

    /** Is told, on the UI thread, how many records the list has. */
    public void onCount(Consumer<Long> action) {
        onCount = action;
    }

    /** Is told, on the UI thread, why rows could not be read. */
    public void onFailure(Consumer<StoreException> action) {
        onFailure = action;
    }

    /** Shows a list from its beginning. */
    public void show(ListRequest request) {
        rows.show(request);
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

    private void column(String title, int weight, int least, Sort sort) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, least, true));
        if (sort != null) {
            column.addListener(SWT.Selection, event -> sort(column, sort));
        }
    }

    private void sort(TableColumn column, Sort sort) {
        boolean down = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
        table.setSortColumn(column);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        rows.show(rows.request().sorted(sort, down));
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        Row row = rows.row(event.index);
        item.setText(row == null ? new String[] {WAITING, "", ""} : texts(row));
        item.setImage(0, row == null ? null : icon(row));
        if (row != null && row.key().equals(chosen)) {
            // the record keeps its selection when it moves to another place of the list
            table.select(event.index);
        }
    }

    private Image icon(Row row) {
        Icons icons = Icons.of(table);
        return Kinds.classOf(row.key().kind()).map(kind -> icons.get(kind, Icons.SMALL, Token.TEXT_SECONDARY))
                .orElseGet(() -> icons.get("record", Icons.SMALL, Token.TEXT_SECONDARY));
    }

    private String[] texts(Row row) {
        String title = row.title() == null || row.title().isEmpty() ? text("list.untitled") : row.title();
        String areas = row.areas().stream().map(area -> vocabularies.get().label("area:" + area, Titles.languages()))
                .collect(Collectors.joining(", "));
        return new String[] {title, areas, row.year() == null ? "" : row.year().toString()};
    }
}
