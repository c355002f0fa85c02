package org.sankofa.ui.tables;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** The look of tables: rows with air, the theme's selection instead of the system's. */
public final class TableLook {

    private static final int AIR = 10;

    private TableLook() {
    }

    /** Gives a table the look; it keeps it when the theme changes. */
    public static Table apply(Table table, Token background) {
        Theme theme = Theme.of(table);
        theme.style(table, background, Token.TEXT, TypeStyle.BODY);
        int height = theme.lineHeight(TypeStyle.BODY) + AIR;
        table.addListener(SWT.MeasureItem, e -> e.height = height);
        table.addListener(SWT.EraseItem, TableLook::erase);
        return table;
    }

    private static void erase(Event event) {
        if ((event.detail & SWT.SELECTED) != 0) {
            Table table = (Table) event.widget;
            Theme theme = Theme.of(table);
            Rectangle row = ((TableItem) event.item).getBounds(event.index);
            event.gc.setBackground(theme.color(Token.SELECTION));
            event.gc.fillRectangle(event.x, event.y, Math.max(event.width, row.width), event.height);
            // the system paints the image before this and not again
            Image image = event.index == 0 ? ((TableItem) event.item).getImage(0) : null;
            if (image != null) {
                Rectangle place = ((TableItem) event.item).getImageBounds(0);
                event.gc.drawImage(image, place.x, place.y + (place.height - image.getBounds().height) / 2);
            }
            event.gc.setForeground(theme.color(Token.SELECTION_TEXT));
            event.detail &= ~(SWT.SELECTED | SWT.FOCUSED | SWT.HOT | SWT.BACKGROUND);
        }
    }
}
