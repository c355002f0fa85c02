package org.sankofa.ui.records.internal.navigator;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sankofa.search.FacetField;
import org.sankofa.search.ListRequest;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.Sort;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.IconButton.Look;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.internal.list.ChipBar;
import org.sankofa.ui.records.internal.list.ListColumn;
import org.sankofa.ui.records.internal.list.ListFilter;
import org.sankofa.ui.records.internal.list.RecordTable;

/** What stands between the groups and the list: buttons for filters, columns and saving, and the filters as chips. */
final class ListTools {

    private static final int VALUES = 30;

    private final SearchIndex index;
    private final Supplier<ListRequest> request;
    private final Runnable changed;
    private final ChipBar chips;
    private final Composite buttons;
    private ListFilter filter;
    private int changes;

    /**
     * @param request what the list shows now
     * @param changed is told when the filter is another one
     */
    ListTools(Composite parent, SearchIndex index, Supplier<ListRequest> request, Runnable changed) {
        this.index = index;
        this.request = request;
        this.changed = changed;
        buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(2, 0).applyTo(buttons);
        chips = new ChipBar(parent, place -> change(now -> now.without(place)));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).exclude(true).applyTo(chips);
    }

    /** Makes the buttons, when there is a table that they belong to. */
    void buttons(Supplier<RecordTable> table, Runnable save) {
        IconButton[] made = new IconButton[2];
        made[0] = button("filter", "list.filter.add", () -> offerFilters(made[0]));
        chips.setBeside(made[0]);
        made[1] = button("column", "list.columns", () -> offerColumns(made[1], table.get()));
        button("save", "list.save", save);
    }

    private IconButton button(String icon, String key, Runnable action) {
        return new IconButton(buttons, Look.GHOST, icon, null, text(key), action);
    }

    /** The query of the chips. */
    String query() {
        return filter == null ? "" : filter.text();
    }

    /** Shows the parts of another query. */
    void show(String query) {
        change(now -> ListFilter.of(index, Titles.languages(), query));
    }

    /** Makes chips of the filters in something typed; the words come back. */
    void take(String typed, Consumer<String> words) {
        int now = ++changes;
        Jobs.read(chips, text("navigator.job"), monitor -> current().take(typed), taken -> {
            if (now == changes) {
                words.accept(taken.words());
                apply(taken.filter());
            }
        });
    }

    private ListFilter current() {
        ListFilter now = filter;
        return now == null ? ListFilter.of(index, Titles.languages(), "") : now;
    }

    private void change(java.util.function.UnaryOperator<ListFilter> change) {
        int now = ++changes;
        Jobs.read(chips, text("navigator.job"), monitor -> change.apply(current()), next -> {
            if (now == changes) {
                apply(next);
            }
        });
    }

    private void apply(ListFilter next) {
        filter = next;
        chips.show(next.chips());
        changed.run();
    }

    private void offerFilters(Control anchor) {
        Set<FacetField> fields = EnumSet.copyOf(FilterMenu.FIELDS);
        ListRequest shown = request.get();
        Jobs.read(anchor, text("navigator.job"), monitor -> index.count(shown, fields, VALUES), facets -> {
            var ordered = facets.stream().sorted(java.util.Comparator.comparingInt(facet -> FilterMenu.FIELDS.indexOf(facet.field()))).toList();
            FilterMenu.open(anchor, ordered, (field, value) -> change(now -> now.with(field, value)));
        });
    }

    private static void offerColumns(Control anchor, RecordTable table) {
        Menu menu = new Menu(anchor.getShell(), SWT.POP_UP);
        for (ListColumn column : ListColumn.values()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(text(column.key()));
            item.setSelection(table.columns().contains(column));
            item.setEnabled(column != ListColumn.TITLE);
            item.addListener(SWT.Selection, event -> {
                List<ListColumn> wanted = new ArrayList<>(table.columns());
                if (!wanted.remove(column)) {
                    wanted.add(column);
                }
                wanted.sort(null);
                table.show(wanted);
                if (column == ListColumn.KEEPER) {
                    table.refresh();
                }
            });
        }
        new MenuItem(menu, SWT.SEPARATOR);
        for (Sort sort : Sort.values()) {
            ListRequest now = table.request();
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(text("list.sort." + sort.name().toLowerCase(java.util.Locale.ROOT)));
            item.setSelection(now.sort() == sort);
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection() && now.sort() != sort) {
                    table.show(now.sorted(sort, sort != Sort.TITLE));
                }
            });
        }
        FilterMenu.below(menu, anchor);
    }
}
