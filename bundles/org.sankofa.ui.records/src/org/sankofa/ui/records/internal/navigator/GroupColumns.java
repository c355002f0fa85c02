package org.sankofa.ui.records.internal.navigator;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sankofa.ui.records.internal.navigator.GroupTree.Group;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The name of a group, and in a quieter colour how many records it has: the number is always there in full, the name gives way. */
final class GroupColumns {

    private static final int FEWEST = 60;

    private final Tree tree;
    private final TreeViewerColumn names;
    private final TreeViewerColumn numbers;

    GroupColumns(TreeViewer viewer, Supplier<Grouping> grouping) {
        tree = viewer.getTree();
        names = new TreeViewerColumn(viewer, SWT.LEAD);
        names.setLabelProvider(new GroupLabels(tree, grouping));
        numbers = new TreeViewerColumn(viewer, SWT.TRAIL);
        numbers.setLabelProvider(new Numbers());
        tree.addListener(SWT.Resize, event -> fit());
    }

    /** Gives the numbers the room they need, and the names the rest. */
    void fit() {
        int room = tree.getClientArea().width;
        GC gc = new GC(tree);
        int most = Stream.of(tree.getItems()).map(TreeItem::getData).map(Numbers::number).mapToInt(number -> gc.textExtent(number).x).max().orElse(0);
        gc.dispose();
        int wide = most + 2 * Spacing.M;
        numbers.getColumn().setWidth(wide);
        names.getColumn().setWidth(Math.max(FEWEST, room - wide));
    }

    private final class Numbers extends ColumnLabelProvider {

        static String number(Object element) {
            return element instanceof Group group ? text("navigator.number", group.value().count()) : "";
        }

        @Override
        public String getText(Object element) {
            return number(element);
        }

        @Override
        public Color getForeground(Object element) {
            return Theme.of(tree).color(Token.TEXT_TERTIARY);
        }
    }
}
