package org.sankofa.ui.tables;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** The look of trees: as tables have it, with the theme's selection instead of the system's. */
public final class TreeLook {

    private static final int AIR = 6;

    private TreeLook() {
    }

    /** Gives a tree the look; it keeps it when the theme changes. */
    public static Tree apply(Tree tree, Token background) {
        Theme theme = Theme.of(tree);
        theme.style(tree, background, Token.TEXT, TypeStyle.BODY);
        int height = theme.lineHeight(TypeStyle.BODY) + AIR;
        tree.addListener(SWT.MeasureItem, e -> e.height = height);
        tree.addListener(SWT.EraseItem, TreeLook::erase);
        return tree;
    }

    private static void erase(Event event) {
        if ((event.detail & SWT.SELECTED) != 0) {
            Theme theme = Theme.of((Tree) event.widget);
            Rectangle row = ((TreeItem) event.item).getBounds(event.index);
            event.gc.setBackground(theme.color(Token.SELECTION));
            event.gc.fillRectangle(event.x, event.y, Math.max(event.width, row.width), event.height);
            event.gc.setForeground(theme.color(Token.SELECTION_TEXT));
            event.detail &= ~(SWT.SELECTED | SWT.FOCUSED | SWT.HOT | SWT.BACKGROUND);
        }
    }
}
