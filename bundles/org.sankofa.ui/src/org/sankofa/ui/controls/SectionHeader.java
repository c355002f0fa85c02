package org.sankofa.ui.controls;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** The heading of a part of a page that can be folded: with a click, Space, or the arrow keys. */
public final class SectionHeader extends PaintedControl {

    private final String title;
    private String remark = "";
    private Token remarkInk = Token.TEXT_TERTIARY;
    private boolean open = true;
    private Consumer<Boolean> listener = value -> { };

    /** Makes an open one. */
    public SectionHeader(Composite parent, String title) {
        super(parent, Token.PAGE);
        this.title = title;
        focusable();
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.MouseDown, e -> toggle(!open));
        addListener(SWT.KeyDown, e -> {
            if (e.character == ' ' || e.character == SWT.CR) {
                toggle(!open);
            } else if (Mirroring.step(this, e.keyCode) != 0) {
                toggle(Mirroring.step(this, e.keyCode) > 0);
            }
        });
        Accessible.role(this, ACC.ROLE_PUSHBUTTON, () -> remark.isEmpty() ? title : title + ", " + remark,
            () -> Messages.get(open ? "section.open" : "section.closed"));
        Accessible.expandable(this, () -> open);
        Accessible.action(this, () -> toggle(!open));
    }

    /** Told when it is opened or closed by a person. */
    public void onToggle(Consumer<Boolean> newListener) {
        listener = newListener;
    }

    /** Shows a remark at the right end. */
    public void setRemark(String newRemark, Token ink) {
        if (!remark.equals(newRemark) || remarkInk != ink) {
            remark = newRemark;
            remarkInk = ink;
            Accessible.nameChanged(this);
            redraw();
        }
    }

    /** Opens or closes it without telling. */
    public void setOpen(boolean value) {
        if (open != value) {
            open = value;
            Accessible.stateChanged(this, ACC.STATE_EXPANDED, value);
            Accessible.valueChanged(this);
        }
        redraw();
    }

    /** @return whether it is open */
    public boolean isOpen() {
        return open;
    }

    private void toggle(boolean value) {
        if (open != value) {
            setOpen(value);
            listener.accept(value);
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(theme().font(TypeStyle.SECTION));
        int height = gc.getFontMetrics().getHeight() + 2 * Spacing.S;
        gc.dispose();
        return new Point(wHint == SWT.DEFAULT ? 300 : wHint, height);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        Theme theme = theme();
        gc.setForeground(theme.color(Token.BORDER));
        gc.drawLine(0, 0, area.width, 0);
        gc.setFont(theme.font(TypeStyle.SECTION));
        int y = (area.height - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(theme.color(isHovered() ? Token.ACCENT : Token.TEXT));
        gc.drawText(title, 0, y, true);
        int x = gc.textExtent(title).x + Spacing.S;
        gc.drawImage(Icons.of(this).get(open ? "chevron-down" : "chevron-right", Icons.SMALL,
            isHovered() ? Token.ACCENT : Token.TEXT_TERTIARY), x, (area.height - Icons.SMALL) / 2 + 1);
        if (!remark.isEmpty()) {
            gc.setFont(theme.font(TypeStyle.SMALL));
            gc.setForeground(theme.color(remarkInk));
            Point extent = gc.textExtent(remark);
            gc.drawText(remark, area.width - extent.x, (area.height - extent.y) / 2, true);
        }
        if (isFocusControl()) {
            gc.setForeground(theme.color(Token.FOCUS));
            gc.setLineWidth(2);
            gc.drawLine(0, area.height - 4, x + Icons.SMALL, area.height - 4);
            gc.setLineWidth(1);
        }
    }
}
