package org.sankofa.ui.tables;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** What tables and trees have in common: rows with air, the theme's selection instead of the system's. */
final class RowLook {

    private RowLook() {
    }

    /** What only the class of an item knows of itself. */
    interface Places<I extends Item> {

        Rectangle bounds(I item, int column);

        Rectangle imageBounds(I item, int column);

        Image image(I item, int column);
    }

    static <I extends Item> void apply(Composite list, Class<I> type, Places<I> places, Token background, int air) {
        Theme theme = Theme.of(list);
        theme.style(list, background, Token.TEXT, TypeStyle.BODY);
        int height = theme.lineHeight(TypeStyle.BODY) + air;
        list.addListener(SWT.MeasureItem, event -> event.height = height);
        list.addListener(SWT.EraseItem, event -> {
            if ((event.detail & SWT.SELECTED) != 0) {
                select(event, type.cast(event.item), places, theme);
            }
        });
    }

    private static <I extends Item> void select(Event event, I item, Places<I> places, Theme theme) {
        event.gc.setBackground(theme.color(Token.SELECTION));
        event.gc.fillRectangle(event.x, event.y, Math.max(event.width, places.bounds(item, event.index).width), event.height);
        Image image = places.image(item, event.index);
        if (image != null) {
            // the system has painted the image before this and does not paint it again
            Rectangle place = places.imageBounds(item, event.index);
            event.gc.drawImage(image, place.x, place.y + (place.height - image.getBounds().height) / 2);
        }
        event.gc.setForeground(theme.color(Token.SELECTION_TEXT));
        event.detail &= ~(SWT.SELECTED | SWT.FOCUSED | SWT.HOT | SWT.BACKGROUND);
    }
}
