package org.sankofa.ui.controls;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * A record as a line that opens it: its icon, its title, and what is to be said of it at the right. A title with nothing at
 * its right takes as many lines as it needs.
 */
public final class RecordLine extends PaintedControl {

    private static final int DOT = 7;
    private static final int LEAST = 100;

    private final String kind;
    private final String title;
    private final String detail;
    private Token ink = Token.TEXT_TERTIARY;
    private boolean marked;
    private boolean unread;

    /**
     * @param kind kind of the record; null: it stands for what somebody follows
     * @param detail empty: nothing
     * @param open what a click does; null: nothing
     */
    public RecordLine(Composite parent, String kind, String title, String detail, Runnable open) {
        super(parent, Token.PAGE);
        this.kind = kind;
        this.title = title;
        this.detail = detail;
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
        Accessible.role(this, open == null ? ACC.ROLE_LABEL : ACC.ROLE_LINK, () -> unread ? Messages.get("line.unread", spoken()) : spoken(), null);
    }

    /** Gives the detail another colour. @return this */
    public RecordLine ink(Token detailInk) {
        ink = detailInk;
        return this;
    }

    /** Leaves room for a dot before the icon, and shows it where nobody has seen what is new. @return this */
    public RecordLine marked(boolean isUnread) {
        marked = true;
        unread = isUnread;
        return this;
    }

    /** @return where titles begin that have room for a dot, so that what is said below can stand under them */
    public static int indent() {
        return Spacing.L + Icons.SMALL + Spacing.S;
    }

    private String spoken() {
        return detail.isEmpty() ? title : title + ", " + detail;
    }

    private int iconAt() {
        return marked ? Spacing.L - 2 : Spacing.S;
    }

    private int titleAt() {
        return marked ? indent() : 2 * Spacing.S + Icons.SMALL;
    }

    private TypeStyle type() {
        return unread ? TypeStyle.STRONG : TypeStyle.BODY;
    }

    private int line() {
        return theme().lineHeight(TypeStyle.BODY) + Spacing.S;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int height = line();
        if (detail.isEmpty() && wHint > titleAt() + Spacing.L) {
            TextLayout lines = lines(wHint);
            height = Math.max(height, lines.getBounds().height + Spacing.S);
            lines.dispose();
        }
        return new Point(wHint == SWT.DEFAULT ? LEAST : wHint, height);
    }

    private TextLayout lines(int width) {
        TextLayout lines = new TextLayout(getDisplay());
        lines.setFont(theme().font(type()));
        lines.setText(title.replace('\n', ' '));
        lines.setWidth(Math.max(20, width - titleAt() - Spacing.S));
        return lines;
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        if (isHovered()) {
            gc.setBackground(theme().color(Token.HOVER));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        }
        int first = Math.min(line(), area.height);
        if (unread) {
            gc.setBackground(theme().color(Token.ACCENT));
            gc.fillOval(2, (first - DOT) / 2, DOT, DOT);
        }
        gc.drawImage(image(), iconAt(), (first - Icons.SMALL) / 2);
        gc.setForeground(theme().color(Token.TEXT));
        if (detail.isEmpty()) {
            TextLayout lines = lines(area.width);
            lines.draw(gc, titleAt(), Math.max(0, (area.height - lines.getBounds().height) / 2));
            lines.dispose();
        } else {
            both(gc, area);
        }
        focusRing(gc, area, Spacing.RADIUS);
    }

    private void both(GC gc, Rectangle area) {
        int room = area.width - titleAt() - Spacing.S;
        gc.setFont(theme().font(type()));
        int free = room - Spacing.L - gc.textExtent(title).x;
        gc.setFont(theme().font(TypeStyle.LABEL));
        gc.setForeground(theme().color(ink));
        String right = Ellipsis.shorten(gc, detail, Math.max(room / 2, free));
        Point extent = gc.textExtent(right);
        gc.drawText(right, area.width - Spacing.S - extent.x, (area.height - extent.y) / 2, true);
        gc.setFont(theme().font(type()));
        gc.setForeground(theme().color(Token.TEXT));
        String left = Ellipsis.shorten(gc, title, room - extent.x - Spacing.L);
        gc.drawText(left, titleAt(), (area.height - gc.textExtent(left).y) / 2, true);
    }

    private Image image() {
        Icons icons = Icons.of(this);
        return kind == null ? icons.get("follow", Icons.SMALL, Token.TEXT_SECONDARY)
            : Kinds.classOf(kind).map(type -> icons.get(type, Icons.SMALL, Token.TEXT_SECONDARY))
                .orElseGet(() -> icons.get("record", Icons.SMALL, Token.TEXT_SECONDARY));
    }
}
