package org.sankofa.ui.records.internal.navigator;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.records.internal.Kinds;
import org.sankofa.ui.records.internal.list.SavedList;
import org.sankofa.ui.records.internal.navigator.GroupTree.Group;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** A group's icon, its name, and in a quieter colour how many records it has. */
final class GroupLabels extends StyledCellLabelProvider {

    private final Control control;
    private final Supplier<Grouping> grouping;

    GroupLabels(Control control, Supplier<Grouping> grouping) {
        // the selection of the theme is light, so that the text keeps its colours on it
        super(COLORS_ON_SELECTION);
        this.control = control;
        this.grouping = grouping;
    }

    @Override
    public void update(ViewerCell cell) {
        StyledString words = switch (cell.getElement()) {
            case Group group -> new StyledString(name(group), ink(Token.TEXT))
                    .append("  " + text("navigator.number", group.value().count()), ink(Token.TEXT_TERTIARY));
            case SavedList list -> new StyledString(list.name(), ink(Token.TEXT));
            default -> new StyledString(text("navigator.mine"), ink(Token.TEXT));
        };
        cell.setText(words.getString());
        cell.setStyleRanges(words.getStyleRanges());
        cell.setImage(cell.getElement() instanceof Group group ? image(group)
                : Icons.of(control).get(cell.getElement() instanceof SavedList ? "filter" : "list", Icons.SMALL, Token.TEXT_SECONDARY));
        super.update(cell);
    }

    private StyledString.Styler ink(Token token) {
        return new StyledString.Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = Theme.of(control).color(token);
            }
        };
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
