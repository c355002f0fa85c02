package org.sankofa.ui.records.internal.outline;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sankofa.model.checks.Tier;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.tables.TreeLook;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The outline on the screen: lines are made when they come into sight, and what was unfolded stays unfolded. */
final class OutlineTree {

    /** So many lines a filter unfolds by itself. */
    private static final int MOST_UNFOLDED = 500;

    private final Tree tree;
    private final Set<String> unfolded = new HashSet<>();
    private Outline outline;
    private int room;

    /** @param go takes the line that a person chose */
    OutlineTree(Composite parent, Consumer<OutlineNode> go) {
        tree = TreeLook.apply(new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION), Token.SURFACE);
        Accessible.name(tree, () -> text("outline.name"), text("outline.help"));
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Expand, event -> unfolded.add(node(event.item).key()));
        tree.addListener(SWT.Collapse, event -> unfolded.remove(node(event.item).key()));
        tree.addListener(SWT.DefaultSelection, event -> go.accept(node(event.item)));
        tree.addListener(SWT.MouseUp, event -> {
            TreeItem item = event.button == 1 ? tree.getItem(new Point(event.x, event.y)) : null;
            if (item != null && item.getTextBounds(0).contains(event.x, event.y)) {
                go.accept(node(item));
            }
        });
        Theme.of(tree).onChange(tree, this::refresh);
    }

    Tree control() {
        return tree;
    }

    /** Shows an outline; what was selected and unfolded stays so, as far as it is there. */
    void show(Outline shown) {
        String selected = tree.getSelectionCount() == 0 ? null : node(tree.getSelection()[0]).key();
        outline = shown;
        tree.setRedraw(false);
        tree.removeAll();
        tree.setItemCount(shown.roots().size());
        room = MOST_UNFOLDED;
        unfold(null, shown.roots(), selected);
        tree.setRedraw(true);
    }

    /** Only lines that are unfolded or selected are made; the others when they come into sight. */
    private void unfold(TreeItem above, List<OutlineNode> nodes, String selected) {
        for (int i = 0; i < nodes.size(); i++) {
            OutlineNode node = nodes.get(i);
            boolean open = outline.isFiltered() && room-- > 0 || unfolded.contains(node.key());
            if (open || node.key().equals(selected)) {
                TreeItem item = item(above, i);
                set(item, node);
                if (node.key().equals(selected)) {
                    tree.setSelection(item);
                }
                if (open) {
                    unfold(item, outline.children(node), selected);
                    item.setExpanded(true);
                }
            }
        }
    }

    private TreeItem item(TreeItem above, int index) {
        return above == null ? tree.getItem(index) : above.getItem(index);
    }

    /** Draws all lines anew: marks or colours changed. */
    void refresh() {
        if (outline != null) {
            refresh(tree.getItems());
        }
    }

    private void refresh(TreeItem[] items) {
        for (TreeItem item : items) {
            if (item.getData() instanceof OutlineNode node) {
                look(item, node);
                refresh(item.getExpanded() ? item.getItems() : new TreeItem[0]);
            }
        }
    }

    /** Unfolds a page. */
    void open(String page) {
        if (outline != null && unfolded.add(page)) {
            show(outline);
        }
    }

    /** Selects a line and unfolds what it stands in. */
    void select(OutlineNode node) {
        String at = node.key();
        for (int slash = at.lastIndexOf('/'); slash > 0; slash = at.lastIndexOf('/', slash - 1)) {
            unfolded.add(at.substring(0, slash));
        }
        TreeItem item = find(null, outline.roots(), node);
        if (item != null) {
            tree.setSelection(item);
            tree.showItem(item);
        }
    }

    private TreeItem find(TreeItem above, List<OutlineNode> nodes, OutlineNode wanted) {
        for (int i = 0; i < nodes.size(); i++) {
            OutlineNode node = nodes.get(i);
            boolean here = node.key().equals(wanted.key());
            if (here || wanted.key().startsWith(node.key() + '/')) {
                TreeItem item = item(above, i);
                set(item, node);
                if (here) {
                    return item;
                }
                TreeItem found = find(item, outline.children(node), wanted);
                item.setExpanded(true);
                return found;
            }
        }
        return null;
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem above = item.getParentItem();
        List<OutlineNode> nodes = above == null ? outline.roots() : outline.children(node(above));
        if (event.index < nodes.size()) {
            set(item, nodes.get(event.index));
        }
    }

    private void set(TreeItem item, OutlineNode node) {
        if (item.getData() != node) {
            item.setData(node);
            item.setItemCount(outline.children(node).size());
            look(item, node);
        }
    }

    private void look(TreeItem item, OutlineNode node) {
        Tier tier = outline.tier(node).orElse(null);
        String name = node.count() < 0 ? node.label() : text("outline.count", node.label(), node.count());
        item.setText(tier == null ? name : text("outline.problem", name));
        item.setImage(image(node, tier));
        item.setForeground(Theme.of(tree).color(node.count() == 0 ? Token.TEXT_TERTIARY : Token.TEXT));
    }

    private Image image(OutlineNode node, Tier tier) {
        Icons icons = Icons.of(tree);
        if (tier != null) {
            return tier == Tier.WARNING ? icons.get("warning", Icons.SMALL, Token.WARNING) : icons.get("error", Icons.SMALL, Token.DANGER);
        }
        return switch (node.kind()) {
            case PAGE -> icons.get("document", Icons.SMALL, Token.TEXT_SECONDARY);
            case SECTION -> icons.get("list", Icons.SMALL, Token.TEXT_TERTIARY);
            case FIELD -> icons.get(((org.eclipse.emf.ecore.EReference) node.feature()).getEReferenceType(), Icons.SMALL, Token.TEXT_SECONDARY);
            case OBJECT -> icons.get(node.object().eClass(), Icons.SMALL, Token.ACCENT);
        };
    }

    private static OutlineNode node(org.eclipse.swt.widgets.Widget item) {
        return (OutlineNode) item.getData();
    }
}
