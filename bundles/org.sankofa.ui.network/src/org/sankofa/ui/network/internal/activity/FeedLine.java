package org.sankofa.ui.network.internal.activity;

import static org.sankofa.ui.network.internal.Messages.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
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

/** A record or a subscription as a line: a dot where it is unread, its icon, its title, and a word at the right. */
public final class FeedLine extends PaintedControl {

    /** Where the title begins, so that what is said below can stand under it. */
    public static final int INDENT = Spacing.L + Icons.SMALL + Spacing.S;
    private static final int DOT = 7;

    private final String kind;
    private final String title;
    private final String detail;
    private final boolean unread;

    /**
     * @param kind kind of the record; null: it is a subscription
     * @param open what a click does; null: nothing
     */
    public FeedLine(Composite parent, String kind, String title, String detail, boolean unread, Runnable open) {
        super(parent, Token.PAGE);
        this.kind = kind;
        this.title = title;
        this.detail = detail;
        this.unread = unread;
        setToolTipText(title);
        if (open != null) {
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
        }
        Accessible.role(this, open == null ? ACC.ROLE_LABEL : ACC.ROLE_LINK,
                () -> unread ? text("activity.line.unread", spoken()) : spoken(), null);
    }

    private String spoken() {
        return detail.isEmpty() ? title : title + ", " + detail;
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
        if (unread) {
            gc.setBackground(theme().color(Token.ACCENT));
            gc.fillOval(2, (area.height - DOT) / 2, DOT, DOT);
        }
        Icons icons = Icons.of(this);
        Image image = kind == null ? icons.get("follow", Icons.SMALL, Token.TEXT_SECONDARY)
                : Kinds.classOf(kind).map(type -> icons.get(type, Icons.SMALL, Token.TEXT_SECONDARY))
                        .orElseGet(() -> icons.get("record", Icons.SMALL, Token.TEXT_SECONDARY));
        gc.drawImage(image, Spacing.L - 2, (area.height - Icons.SMALL) / 2);
        int room = area.width - INDENT - Spacing.S;
        gc.setFont(theme().font(TypeStyle.LABEL));
        String right = Ellipsis.shorten(gc, detail, room / 2);
        Point extent = gc.textExtent(right);
        gc.setForeground(theme().color(Token.TEXT_TERTIARY));
        gc.drawText(right, area.width - Spacing.S - extent.x, (area.height - extent.y) / 2, true);
        gc.setFont(theme().font(unread ? TypeStyle.STRONG : TypeStyle.BODY));
        gc.setForeground(theme().color(Token.TEXT));
        String left = Ellipsis.shorten(gc, title, room - extent.x - Spacing.M);
        gc.drawText(left, INDENT, (area.height - gc.textExtent(left).y) / 2, true);
        focusRing(gc, area, Spacing.RADIUS);
    }
}
