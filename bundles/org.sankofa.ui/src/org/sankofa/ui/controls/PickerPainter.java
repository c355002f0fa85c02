package org.sankofa.ui.controls;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** Paints the frame of a picker and its chips. */
final class PickerPainter<V> {

    private static final int ROUND = 10;

    private final Control control;
    private final Picking<V> picking;
    private final boolean many;
    private final boolean editable;

    PickerPainter(Control control, Picking<V> picking, boolean many, boolean editable) {
        this.control = control;
        this.picking = picking;
        this.many = many;
        this.editable = editable;
    }

    /**
     * Paints the frame.
     *
     * @param ink colour of its line
     * @param strong whether the line is strong
     */
    void frame(GC gc, Rectangle area, int chipHeight, Token ink, boolean strong) {
        Theme theme = Theme.of(control);
        int round = 2 * Spacing.RADIUS;
        gc.setBackground(theme.color(Token.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width, area.height, round, round);
        gc.setForeground(theme.color(ink));
        gc.setLineWidth(strong ? 2 : 1);
        int inset = strong ? 1 : 0;
        gc.drawRoundRectangle(inset, inset, area.width - 1 - inset, area.height - 1 - inset, round, round);
        gc.setLineWidth(1);
        gc.drawImage(Icons.of(control).get("chevron-down", Icons.SMALL, Token.TEXT_TERTIARY),
            area.width - Icons.SMALL - Spacing.S, PickerLayout.PAD + (chipHeight - Icons.SMALL) / 2);
    }

    /** Paints the ring of the focus around one that is only read. */
    void ring(GC gc, Rectangle area) {
        gc.setForeground(Theme.of(control).color(Token.FOCUS));
        gc.setLineWidth(2);
        gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        gc.setLineWidth(1);
    }

    /**
     * Paints a chip.
     *
     * @param hot whether it is pointed at
     * @param attention whether the picker has the focus or the pointer
     */
    void chip(GC gc, PickerLayout.Chip chip, V value, boolean hot, boolean attention) {
        Theme theme = Theme.of(control);
        Rectangle box = chip.box();
        boolean known = picking.isKnown(value);
        boolean link = picking.canOpen() && known;
        // a single value is plain text: only several need to be told apart
        if (many || hot && link) {
            gc.setBackground(theme.color(hot && link ? Token.ACCENT_SOFT : known ? Token.CHIP : Token.SUNKEN));
            gc.fillRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
        }
        if (!known) {
            gc.setForeground(theme.color(Token.BORDER));
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, ROUND, ROUND);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        int x = box.x + (many || editable ? PickerLayout.CHIP_PAD : 0);
        String icon = picking.icon(value);
        if (icon != null) {
            gc.drawImage(Icons.of(control).get(icon, Icons.SMALL, link ? Token.ACCENT : Token.TEXT_TERTIARY), x - 2,
                box.y + (box.height - Icons.SMALL) / 2);
            x += Icons.SMALL + Spacing.XS - 2;
        }
        int right = chip.close() == null || !many ? box.x + box.width - (many ? PickerLayout.CHIP_PAD : 0) : chip.close().x;
        gc.setForeground(theme.color(!known ? Token.TEXT_TERTIARY : link ? Token.ACCENT : many ? Token.CHIP_TEXT : Token.TEXT));
        gc.drawText(Ellipsis.shorten(gc, picking.label(value), right - x), x, box.y + 3, true);
        if (chip.close() != null && (many || attention)) {
            gc.drawImage(Icons.of(control).get("close", 12, Token.TEXT_TERTIARY), chip.close().x + 3,
                box.y + (box.height - 12) / 2);
        }
    }
}
