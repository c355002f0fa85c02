package org.sankofa.ui.tables;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sankofa.ui.controls.Ellipsis;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The look of trees: as tables have it, with rows that stand closer. */
public final class TreeLook {

    private static final int AIR = 6;

    private static final RowLook.Places<TreeItem> PLACES = new RowLook.Places<>() {
        @Override
        public Rectangle bounds(TreeItem item, int column) {
            return item.getBounds(column);
        }

        @Override
        public Rectangle imageBounds(TreeItem item, int column) {
            return item.getImageBounds(column);
        }

        @Override
        public Image image(TreeItem item, int column) {
            return item.getImage(column);
        }
    };

    private TreeLook() {
    }

    /** Gives a tree the look; it keeps it when the theme changes. */
    public static Tree apply(Tree tree, Token background) {
        RowLook.apply(tree, TreeItem.class, PLACES, background, AIR);
        boolean[] selected = new boolean[1];
        tree.addListener(SWT.EraseItem, event -> {
            selected[0] = tree.getSelectionCount() > 0 && List.of(tree.getSelection()).contains(event.item);
            if (tree.getColumnCount() > 0) {
                event.detail &= ~SWT.FOREGROUND;
            }
        });
        tree.addListener(SWT.PaintItem, event -> {
            if (tree.getColumnCount() > 0) {
                paint(tree, event, selected[0]);
            }
        });
        return tree;
    }

    /** The system would cut a text that is too long in the middle of a letter, and knows one colour for a row. */
    private static void paint(Tree tree, Event event, boolean selected) {
        TreeItem item = (TreeItem) event.item;
        Image image = item.getImage(event.index);
        if (image != null && !selected) {
            Rectangle at = item.getImageBounds(event.index);
            event.gc.drawImage(image, at.x, at.y + (at.height - image.getBounds().height) / 2);
        }
        Rectangle place = item.getTextBounds(event.index);
        event.gc.setForeground(selected ? Theme.of(tree).color(Token.SELECTION_TEXT) : item.getForeground(event.index));
        String text = Ellipsis.shorten(event.gc, item.getText(event.index), place.width);
        Point size = event.gc.textExtent(text);
        boolean trailing = (tree.getColumn(event.index).getAlignment() & SWT.TRAIL) != 0;
        event.gc.drawText(text, trailing ? place.x + place.width - size.x - AIR : place.x, event.y + (event.height - size.y) / 2, true);
    }
}
