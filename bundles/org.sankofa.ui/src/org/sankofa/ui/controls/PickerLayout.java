package org.sankofa.ui.controls;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.TypeStyle;

/** Where things stand in a picker: chips beside each other in lines, what is typed behind the last of them. */
final class PickerLayout<V> {

    static final int PAD = 5;
    static final int CHIP_PAD = 8;

    private static final int XS = Spacing.XS;
    private static final int CLOSE = 14;
    private static final int MIN_TEXT = 70;
    private static final int MIN_EMPTY = 14;
    private static final int NARROWEST = 60;

    /** A chip, and the place on it that takes it away; null where nothing can be taken away. */
    record Chip(Rectangle box, Rectangle close) {

        boolean contains(int x, int y) {
            return box.contains(x, y) || closes(x, y);
        }

        boolean closes(int x, int y) {
            return close != null && close.contains(x, y);
        }
    }

    private final Control control;
    private final Picking<V> picking;
    private final boolean many;
    private final boolean editable;

    PickerLayout(Control control, Picking<V> picking, boolean many, boolean editable) {
        this.control = control;
        this.picking = picking;
        this.many = many;
        this.editable = editable;
    }

    int chipHeight() {
        return Theme.of(control).lineHeight(TypeStyle.BODY) + 6;
    }

    List<Chip> chips(List<V> values, int width) {
        if (values.isEmpty()) {
            return List.of();
        }
        int height = chipHeight();
        int left = editable ? PAD : 0;
        int room = Math.max(NARROWEST, width - (editable ? PAD + Icons.SMALL + Spacing.S : 0)
            - (editable && !many ? CLOSE + 8 : 0));
        GC gc = new GC(control);
        List<Integer> widths = values.stream().map(value -> Math.min(room - left, natural(gc, value))).toList();
        gc.dispose();
        List<Chip> chips = new ArrayList<>();
        for (Rectangle box : new PaintedBoxes.Flow(left, left, height, XS, 0).boxes(widths, room)) {
            chips.add(new Chip(box, !editable ? null : many
                ? new Rectangle(box.x + box.width - CLOSE - 5, box.y, CLOSE + 5, height)
                : new Rectangle(width - 2 * (Icons.SMALL + Spacing.S) + 2, box.y, Icons.SMALL + 4, height)));
        }
        return chips;
    }

    private int natural(GC gc, V value) {
        return gc.textExtent(picking.label(value)).x + 2 * CHIP_PAD + (editable && many ? CLOSE : 0)
            + (picking.icon(value) == null ? 0 : Icons.SMALL + XS);
    }

    /** @return which chip lies at a place; -1: none */
    int chipAt(List<V> values, int width, int x, int y) {
        List<Chip> chips = chips(values, width);
        for (int i = 0; i < chips.size(); i++) {
            if (chips.get(i).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The box of what is typed.
     *
     * @param natural height of a line of text
     */
    Rectangle text(List<V> values, int width, String typed, boolean focused, int natural) {
        int height = chipHeight();
        int wanted = typed.isEmpty() ? focused ? MIN_EMPTY : 0 : Math.max(MIN_TEXT, extent(typed) + 16);
        int room = width - PAD - Icons.SMALL - Spacing.S;
        int x = PAD + 4;
        int y = PAD;
        List<Chip> chips = chips(values, width);
        if (!chips.isEmpty()) {
            Rectangle last = chips.get(chips.size() - 1).box();
            x = last.x + last.width + XS;
            y = last.y;
            // a single picked value leaves no line for more: typing replaces it
            if (wanted > 0 && (many || !typed.isEmpty()) && x + wanted > room) {
                x = PAD + 4;
                y += height + XS;
            }
        }
        return new Rectangle(x, y + Math.max(0, (height - natural) / 2), Math.max(8, room - x), Math.min(natural, height));
    }

    private int extent(String typed) {
        GC gc = new GC(control);
        int width = gc.textExtent(typed).x;
        gc.dispose();
        return width;
    }

    /** @return the height that shows all of it, without the text */
    int height(List<V> values, int width) {
        int line = chipHeight();
        int bottom = editable ? PAD + line : line;
        for (Chip chip : chips(values, width)) {
            bottom = Math.max(bottom, chip.box().y + chip.box().height);
        }
        return bottom;
    }
}
