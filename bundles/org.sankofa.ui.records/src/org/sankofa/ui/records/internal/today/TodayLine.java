package org.sankofa.ui.records.internal.today;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.Ellipsis;
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** A record as a line that opens it: its icon, its title, and what is to be said of it at the right. */
final class TodayLine extends PaintedControl {

    private final String kind;
    private final String title;
    private final String detail;
    private final Token ink;

    /** @param ink colour of the detail */
    TodayLine(Composite parent, String kind, String title, String detail, Token ink, Runnable open) {
        super(parent, Token.PAGE);
        this.kind = kind;
        this.title = title;
        this.detail = detail;
        this.ink = ink;
        setToolTipText(title);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        focusable();
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                open.run();
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                open.run();
            }
        });
        Accessible.role(this, ACC.ROLE_LINK, () -> detail.isEmpty() ? title : title + ", " + detail, null);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 200 : wHint, theme().lineHeight(TypeStyle.BODY) + Spacing.S);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        if (isHovered()) {
            gc.setBackground(theme().color(Token.HOVER));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        }
        Icons icons = Icons.of(this);
        gc.drawImage(Kinds.classOf(kind).map(type -> icons.get(type, Icons.SMALL, Token.TEXT_SECONDARY))
                .orElseGet(() -> icons.get("record", Icons.SMALL, Token.TEXT_SECONDARY)),
                Spacing.S, (area.height - Icons.SMALL) / 2);
        int x = Spacing.S + Icons.SMALL + Spacing.S;
        int room = area.width - x - Spacing.S;
        gc.setFont(theme().font(TypeStyle.BODY));
        int free = room - Spacing.L - gc.textExtent(title).x;
        gc.setFont(theme().font(TypeStyle.LABEL));
        String right = Ellipsis.shorten(gc, detail, Math.max(room / 2, free));
        Point extent = gc.textExtent(right);
        gc.setForeground(theme().color(ink));
        gc.drawText(right, area.width - Spacing.S - extent.x, (area.height - extent.y) / 2, true);
        gc.setFont(theme().font(TypeStyle.BODY));
        gc.setForeground(theme().color(Token.TEXT));
        String left = Ellipsis.shorten(gc, title, room - extent.x - (right.isEmpty() ? 0 : Spacing.L));
        gc.drawText(left, x, (area.height - gc.textExtent(left).y) / 2, true);
        focusRing(gc, area, Spacing.RADIUS);
    }
}
