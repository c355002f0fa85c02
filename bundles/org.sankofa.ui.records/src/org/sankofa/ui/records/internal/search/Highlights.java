package org.sankofa.ui.records.internal.search;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.search.Fragment;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Paints the first fragment of a hit into a column, with the words that were found marked. */
final class Highlights {

    private static final int MARGIN = 4;

    private final Table table;
    private final int column;
    private final Function<TableItem, List<Fragment>> fragments;
    private final TextLayout layout;

    /**
     * @param table its items carry what {@code fragments} reads
     * @param column place of the column
     * @param fragments the fragments of an item
     */
    Highlights(Table table, int column, Function<TableItem, List<Fragment>> fragments) {
        this.table = table;
        this.column = column;
        this.fragments = fragments;
        layout = new TextLayout(table.getDisplay());
        table.getColumn(column).setData(TableLook.PAINTED, Boolean.TRUE);
        table.addListener(SWT.EraseItem, this::leaveOut);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Dispose, event -> layout.dispose());
    }

    /** What an item says to screen readers: the fragment without its marks. */
    static String plain(List<Fragment> fragments) {
        return fragments.isEmpty() ? "" : oneLine(fragments.getFirst().text());
    }

    /** As long as the text, so that the marks keep their places. */
    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private void leaveOut(Event event) {
        if (event.index == column) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index != column || fragments.apply(item).isEmpty()) {
            return;
        }
        Theme theme = Theme.of(table);
        Fragment fragment = fragments.apply(item).getFirst();
        layout.setText(oneLine(fragment.text()));
        layout.setFont(theme.font(TypeStyle.BODY));
        TextStyle marked = new TextStyle(theme.font(TypeStyle.STRONG), theme.color(Token.TEXT), theme.color(Token.MARK));
        for (Fragment.Mark mark : fragment.marks()) {
            layout.setStyle(marked, mark.start(), mark.end() - 1);
        }
        event.gc.setForeground(theme.color(Token.TEXT_SECONDARY));
        layout.draw(event.gc, event.x + MARGIN, event.y + (event.height - layout.getBounds().height) / 2);
    }
}
