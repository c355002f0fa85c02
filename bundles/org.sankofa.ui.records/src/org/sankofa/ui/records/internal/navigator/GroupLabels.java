package org.sankofa.ui.records.internal.navigator;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.records.internal.Kinds;
import org.sankofa.ui.records.internal.list.SavedList;
import org.sankofa.ui.records.internal.navigator.GroupTree.Group;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** A group's icon and name. */
final class GroupLabels extends ColumnLabelProvider {

    private final Control control;
    private final Supplier<Grouping> grouping;

    GroupLabels(Control control, Supplier<Grouping> grouping) {
        this.control = control;
        this.grouping = grouping;
    }

    @Override
    public String getText(Object element) {
        return switch (element) {
            case Group group -> name(group);
            case SavedList list -> list.name();
            default -> text("navigator.mine");
        };
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof Group group ? image(group)
            : Icons.of(control).get(element instanceof SavedList ? "filter" : "list", Icons.SMALL, Token.TEXT_SECONDARY);
    }

    @Override
    public Color getForeground(Object element) {
        return Theme.of(control).color(Token.TEXT);
    }

    private String name(Group group) {
        if (group.isAll()) {
            return text("navigator.all");
        }
        return grouping.get() == Grouping.KIND ? Kinds.plural(group.value().value()) : group.label();
    }

    private Image image(Group group) {
        Icons icons = Icons.of(control);
        if (group.isAll()) {
            return icons.get("list", Icons.SMALL, Token.TEXT_SECONDARY);
        }
        return switch (grouping.get()) {
            case KIND -> org.sankofa.model.kinds.Kinds.classOf(group.value().value())
                    .map(kind -> icons.get(kind, Icons.SMALL, Token.TEXT_SECONDARY))
                    .orElseGet(() -> icons.get("record", Icons.SMALL, Token.TEXT_SECONDARY));
            case REGION -> icons.get(Icons.area(group.value().value()), Icons.SMALL, Token.TEXT_SECONDARY);
            case THEME -> icons.get("tag", Icons.SMALL, Token.TEXT_SECONDARY);
            case SPACE -> icons.get("space", Icons.SMALL, Token.TEXT_SECONDARY);
        };
    }
}
