package org.sankofa.ui.evidence.internal.browse;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.ui.controls.SearchBox;
import org.sankofa.ui.presentation.PageSource.Page;
import org.sankofa.ui.tables.PagedColumn;
import org.sankofa.ui.tables.PagedTable;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * A list with a field above that narrows it. Arrow down leads from the field into the list, Enter opens, Backspace goes back.
 *
 * @param <T> what a row is
 */
final class FilteredList<T> extends Composite {

    private final SearchBox filter;
    private final PagedTable<T> table;
    private final Label none;
    private final BiFunction<List<T>, String, List<T>> narrow;
    private List<T> all = List.of();

    /**
     * @param hint of the field
     * @param narrow which rows fit what was typed
     */
    FilteredList(Composite parent, String name, String hint, List<PagedColumn<T>> columns, BiFunction<List<T>, String, List<T>> narrow, Runnable back) {
        super(parent, SWT.NONE);
        this.narrow = narrow;
        Theme theme = Theme.of(this);
        theme.style(this, Token.PAGE, null, null);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Spacing.S;
        setLayout(layout);
        filter = new SearchBox(this, hint);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        filter.setLayoutData(data);
        filter.onSearch(typed -> show());
        none = theme.style(new Label(this, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.BODY);
        none.setText(text("browse.filter.none"));
        GridData hidden = new GridData(SWT.FILL, SWT.TOP, true, false);
        hidden.widthHint = 100;
        hidden.exclude = true;
        none.setLayoutData(hidden);
        none.setVisible(false);
        table = new PagedTable<>(this, columns);
        table.setName(name);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        filter.text().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
                event.doit = false;
            }
        });
        table.table().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.BS) {
                back.run();
            }
        });
    }

    /** Shows rows, as far as they fit what is typed. */
    void setRows(List<T> rows) {
        all = List.copyOf(rows);
        show();
    }

    private void show() {
        List<T> fitting = narrow.apply(all, filter.text().getText());
        table.setSource((offset, limit) -> new Page<>(fitting.size(),
            fitting.subList((int) Math.min(offset, fitting.size()), (int) Math.min(offset + limit, fitting.size()))));
        boolean nothing = fitting.isEmpty() && !all.isEmpty();
        if (none.getVisible() != nothing) {
            none.setVisible(nothing);
            ((GridData) none.getLayoutData()).exclude = !nothing;
            layout();
        }
    }

    void onOpen(Consumer<T> open) {
        table.onOpen(open);
    }

    @Override
    public boolean setFocus() {
        return filter.setFocus();
    }
}
