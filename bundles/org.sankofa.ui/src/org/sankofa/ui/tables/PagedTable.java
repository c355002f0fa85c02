package org.sankofa.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.presentation.PageSource;
import org.sankofa.ui.presentation.PagedModel;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/**
 * A table of any number of rows: only the rows that are seen have widgets, only the pages around them are fetched, off
 * the user interface's thread. One row can be selected.
 *
 * @param <T> what a row is
 */
public final class PagedTable<T> extends Composite {

    private final List<PagedColumn<T>> columns;
    private final PagedModel<T> model = new PagedModel<>(this::request);
    private final Table table;
    private final LongSlider slider;
    private final List<Consumer<Optional<T>>> selectionListeners = new ArrayList<>();
    private final List<Consumer<T>> openListeners = new ArrayList<>();
    private final List<LongConsumer> totalListeners = new ArrayList<>();
    private PageSource<T> source;
    private String name;
    private int generation;

    /** Makes an empty table. */
    public PagedTable(Composite parent, List<PagedColumn<T>> columns) {
        super(parent, SWT.NONE);
        this.columns = List.copyOf(columns);
        this.name = columns.getFirst().label();
        Theme theme = Theme.of(this);
        theme.style(this, Token.SURFACE, null, null);
        table = new Table(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.NO_SCROLL);
        TableLook.apply(table, Token.SURFACE);
        table.setHeaderVisible(columns.size() > 1);
        Accessible.name(table, () -> name, null);
        for (PagedColumn<T> column : columns) {
            TableColumn widget = new TableColumn(table, SWT.LEFT);
            widget.setText(column.label());
            widget.setWidth(Letters.scaled(table, column.width()));
        }
        slider = new LongSlider(this, this::scrollBySlider);
        addListener(SWT.Resize, e -> arrange());
        table.addListener(SWT.MouseWheel, this::wheel);
        theme.onChange(this, this::paint);
        table.addListener(SWT.Selection, e -> select(model.top() + table.getSelectionIndex(), true));
        table.addListener(SWT.DefaultSelection, e -> openSelected());
        table.addListener(SWT.KeyDown, e -> key(new KeyEvent(e), e));
    }

    /** Says what the list is of, for screen readers; without it, it is called as its first column. */
    public void setName(String newName) {
        name = newName;
    }

    /** Says by what a row is known again when the list is read anew; a row is its own key otherwise. */
    public void setKey(Function<T, Object> key) {
        model.setKey(key);
    }

    /** Shows another list, from its beginning. */
    public void setSource(PageSource<T> newSource) {
        source = newSource;
        generation++;
        model.reset();
        model.scrollTo(0);
        model.select(-1);
        paint();
    }

    /** Reads the rows again that are seen; the place stays, and the row that is selected, also where others came before it. */
    public void refresh() {
        if (!isDisposed()) {
            generation++;
            model.refresh();
            paint();
        }
    }

    /** Tells of the selected row; empty when none is selected or it is not known yet. */
    public void onSelect(Consumer<Optional<T>> listener) {
        selectionListeners.add(listener);
    }

    /** Tells of a row that was double-clicked or opened with Enter. */
    public void onOpen(Consumer<T> listener) {
        openListeners.add(listener);
    }

    /** Tells how long the list is each time it is known. */
    public void onTotal(LongConsumer listener) {
        totalListeners.add(listener);
    }

    /** @return the selected row */
    public Optional<T> selected() {
        return model.selected() < 0 ? Optional.empty() : model.row(model.selected());
    }

    /** @return the length of the list, 0 before the first page arrived */
    public long total() {
        return model.total();
    }

    /** @return the table that shows the rows that are seen, for menus and drag and drop */
    public Table table() {
        return table;
    }

    /** Scrolls to a row and selects it. */
    public void reveal(long index) {
        select(index, true);
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 320 : wHint, hHint == SWT.DEFAULT ? 200 : hHint);
    }

    private void arrange() {
        Rectangle area = getClientArea();
        int bar = slider.control().computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        table.setBounds(0, 0, Math.max(0, area.width - bar), area.height);
        slider.control().setBounds(area.width - bar, 0, bar, area.height);
        int fixed = columns.stream().filter(c -> !c.grows()).mapToInt(column -> Letters.scaled(table, column.width())).sum();
        int growing = (int) columns.stream().filter(PagedColumn::grows).count();
        for (int i = 0; i < columns.size() && growing > 0; i++) {
            if (columns.get(i).grows()) {
                table.getColumn(i).setWidth(Math.max(80, (area.width - bar - fixed) / growing));
            }
        }
        int rows = (area.height - table.getHeaderHeight()) / Math.max(1, table.getItemHeight());
        model.setVisible(rows);
        paint();
    }

    private void paint() {
        int rows = (int) Math.max(0, Math.min(model.visible(), model.total() == 0 ? 0 : model.total() - model.top()));
        if (model.total() == 0 && source != null) {
            model.row(0); // asks for the first page
        }
        if (table.getItemCount() != rows) {
            table.setItemCount(rows);
        }
        for (int i = 0; i < rows; i++) {
            fill(table.getItem(i), model.row(model.top() + i));
        }
        long selected = model.selected() - model.top();
        if (selected >= 0 && selected < rows) {
            table.setSelection((int) selected);
        } else {
            table.deselectAll();
        }
        slider.show(model.top(), model.visible(), model.total());
    }

    private void fill(TableItem item, Optional<T> row) {
        for (int column = 0; column < columns.size(); column++) {
            PagedColumn<T> spec = columns.get(column);
            String text = row.isEmpty() ? column == 0 ? Messages.get("table.loading") : "" : spec.text().apply(row.get());
            item.setText(column, text == null ? "" : text);
            if (spec.icon() != null) {
                item.setImage(column, row.isEmpty() ? null : Icons.of(this).get(spec.icon().apply(row.get())));
            }
        }
        item.setForeground(row.isEmpty() ? Theme.of(this).color(Token.TEXT_TERTIARY) : null);
    }

    private void scrollBySlider(long top) {
        model.scrollTo(top);
        paint();
    }

    private void wheel(Event event) {
        model.scrollTo(model.top() - event.count);
        paint();
        event.doit = false;
    }

    private void key(KeyEvent key, Event event) {
        long from = model.selected() < 0 ? model.top() - 1 : model.selected();
        long to = switch (key.keyCode) {
            case SWT.ARROW_DOWN -> from + 1;
            case SWT.ARROW_UP -> Math.max(0, from - 1);
            case SWT.PAGE_DOWN -> from + model.visible();
            case SWT.PAGE_UP -> Math.max(0, from - model.visible());
            case SWT.HOME -> 0;
            case SWT.END -> model.total() - 1;
            default -> -1;
        };
        if (to >= 0) {
            event.doit = false;
            select(to, true);
        }
    }

    private void select(long row, boolean tell) {
        model.select(row);
        paint();
        if (tell) {
            Optional<T> selected = selected();
            selectionListeners.forEach(listener -> listener.accept(selected));
        }
    }

    private void openSelected() {
        selected().ifPresent(row -> openListeners.forEach(listener -> listener.accept(row)));
    }

    private void request(long offset) {
        PageSource<T> asked = source;
        int when = generation;
        if (asked == null) {
            return;
        }
        Jobs.<PageSource.Page<T>>start(this, Messages.get("table.reading"), Jobs.READ,
            monitor -> asked.fetch(offset, PagedModel.PAGE),
            page -> arrived(when, offset, page), failure -> failed(when, offset, failure)).setPriority(Job.INTERACTIVE);
    }

    private void arrived(int when, long offset, PageSource.Page<T> page) {
        if (when == generation) {
            boolean seeking = model.isSeeking();
            model.put(offset, page.total(), page.rows());
            boolean gone = seeking && !model.isSeeking() && model.selected() < 0;
            totalListeners.forEach(listener -> listener.accept(page.total()));
            paint();
            if (gone) {
                selectionListeners.forEach(listener -> listener.accept(Optional.empty()));
            }
        }
    }

    private void failed(int when, long offset, Throwable failure) {
        if (when == generation) {
            model.failed(offset);
            org.sankofa.ui.errors.Errors.report(this, Messages.get("table.reading"), failure);
        }
    }
}
