package org.sankofa.ui.tables;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
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
        return tree;
    }
}
