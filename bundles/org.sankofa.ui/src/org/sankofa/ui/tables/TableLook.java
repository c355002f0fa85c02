package org.sankofa.ui.tables;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.ui.controls.Ellipsis;
import org.sankofa.ui.theme.Token;

/** The look of tables: rows with air, the theme's selection instead of the system's, and dots where a text has no room. */
public final class TableLook {

    /** A column with this key set paints its cells itself. */
    public static final String PAINTED = "org.sankofa.ui.painted";

    private static final int AIR = 10;
    /** What the system says is the place of a text begins a little inside of where it paints it. */
    private static final int PADDING = 2;

    private static final RowLook.Places<TableItem> PLACES = new RowLook.Places<>() {
        @Override
        public Rectangle bounds(TableItem item, int column) {
            return item.getBounds(column);
        }

        @Override
        public Rectangle imageBounds(TableItem item, int column) {
            return item.getImageBounds(column);
        }

        @Override
        public Image image(TableItem item, int column) {
            return item.getImage(column);
        }
    };

    private TableLook() {
    }

    /** Gives a table the look; it keeps it when the theme changes. */
    public static Table apply(Table table, Token background) {
        RowLook.apply(table, TableItem.class, PLACES, background, AIR);
        // a cell is erased and painted in one go: what was measured then holds
        boolean[] noRoom = new boolean[1];
        table.addListener(SWT.EraseItem, event -> {
            noRoom[0] = hasNoRoom(table, event);
            if (noRoom[0]) {
                event.detail &= ~SWT.FOREGROUND;
            }
        });
        table.addListener(SWT.PaintItem, event -> {
            if (noRoom[0]) {
                shorten((TableItem) event.item, event);
            }
        });
        return table;
    }

    /** Whether the system would cut the text of a cell off in the middle of a letter. */
    private static boolean hasNoRoom(Table table, Event event) {
        TableItem item = (TableItem) event.item;
        String text = item.getText(event.index);
        if (text.isEmpty() || table.getColumnCount() == 0 || table.getColumn(event.index).getData(PAINTED) != null) {
            return false;
        }
        return event.gc.textExtent(text).x > item.getTextBounds(event.index).width;
    }

    private static void shorten(TableItem item, Event event) {
        Rectangle place = item.getTextBounds(event.index);
        Image image = item.getImage(event.index);
        if (image != null) {
            Rectangle at = item.getImageBounds(event.index);
            event.gc.drawImage(image, at.x, at.y + (at.height - image.getBounds().height) / 2);
        }
        event.gc.setForeground(item.getForeground(event.index));
        String text = Ellipsis.shorten(event.gc, item.getText(event.index), place.width);
        event.gc.drawText(text, place.x - PADDING, event.y + (event.height - event.gc.textExtent(text).y) / 2, true);
    }
}
