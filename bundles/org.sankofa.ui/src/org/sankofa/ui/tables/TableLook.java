package org.sankofa.ui.tables;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.ui.theme.Token;

/** The look of tables: rows with air, the theme's selection instead of the system's. */
public final class TableLook {

    private static final int AIR = 10;

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
        return table;
    }
}
