package org.sankofa.ui.records.internal.navigator;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.records.internal.Kinds;
import org.sankofa.ui.records.internal.navigator.GroupTree.Group;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** A group's icon, its name, and in a quieter colour how many records it has. */
final class GroupLabels extends LabelProvider implements IStyledLabelProvider {

    private final Control control;
    private final Supplier<Grouping> grouping;
    private final StyledString.Styler quiet = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.foreground = Theme.of(control).color(Token.TEXT_TERTIARY);
        }
    };

    GroupLabels(Control control, Supplier<Grouping> grouping) {
        this.control = control;
        this.grouping = grouping;
    }

    @Override
    public StyledString getStyledText(Object element) {
        Group group = (Group) element;
        return new StyledString(name(group)).append("  " + text("navigator.number", group.value().count()), quiet);
    }

    private String name(Group group) {
        if (group.isAll()) {
            return text("navigator.all");
        }
        return grouping.get() == Grouping.KIND ? Kinds.plural(group.value().value()) : group.label();
    }

    @Override
    public Image getImage(Object element) {
        Group group = (Group) element;
        Icons icons = Icons.of(control);
        if (group.isAll()) {
            return icons.get("list", Icons.SMALL, Token.TEXT_SECONDARY);
        }
        return switch (grouping.get()) {
            case KIND -> org.sankofa.model.kinds.Kinds.classOf(group.value().value())
                    .map(kind -> icons.get(kind, Icons.SMALL, Token.TEXT_SECONDARY))
                    .orElseGet(() -> icons.get("record", Icons.SMALL, Token.TEXT_SECONDARY));
            case REGION -> icons.get("area", Icons.SMALL, Token.TEXT_SECONDARY);
            case THEME -> icons.get("tag", Icons.SMALL, Token.TEXT_SECONDARY);
            case SPACE -> icons.get("space", Icons.SMALL, Token.TEXT_SECONDARY);
        };
    }
}
