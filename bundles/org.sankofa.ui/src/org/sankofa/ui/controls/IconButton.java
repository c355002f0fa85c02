package org.sankofa.ui.controls;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** A button with an icon, a text or both. */
public final class IconButton extends PaintedControl {

    /** How much a button asks for attention. */
    public enum Look {
        /** Only an icon or a text until the pointer is on it. */
        GHOST,
        /** With a border. */
        PLAIN,
        /** The one action that matters here. */
        PRIMARY
    }

    private final Look look;
    private String icon;
    private String text;
    private Runnable action;

    /**
     * @param icon name of the icon; null: none
     * @param text null or empty: the icon alone, with the tooltip as its name
     */
    public IconButton(Composite parent, Look look, String icon, String text, String tooltip, Runnable action) {
        super(parent, null);
        this.look = look;
        this.icon = icon;
        this.text = text == null ? "" : text;
        this.action = action;
        setToolTipText(tooltip);
        setFont(theme().font(look == Look.PRIMARY ? TypeStyle.STRONG : TypeStyle.BODY));
        theme().onChange(this, () -> setFont(theme().font(look == Look.PRIMARY ? TypeStyle.STRONG : TypeStyle.BODY)));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        focusable();
        addListener(SWT.MouseUp, e -> {
            if (e.button == 1 && getClientArea().contains(e.x, e.y)) {
                press();
            }
        });
        addListener(SWT.KeyDown, e -> {
            if (e.character == ' ' || e.character == SWT.CR) {
                press();
            }
        });
        Accessible.role(this, ACC.ROLE_PUSHBUTTON, () -> this.text.isEmpty() ? getToolTipText() : this.text, null);
        Accessible.action(this, this::press);
    }

    /** Does what the button does. */
    public void press() {
        if (isEnabled() && action != null) {
            action.run();
        }
    }

    /** Changes what it does. */
    public void setAction(Runnable newAction) {
        action = newAction;
    }

    /** Changes icon and text. */
    public void set(String newIcon, String newText) {
        boolean renamed = !text.equals(newText == null ? "" : newText);
        icon = newIcon;
        text = newText == null ? "" : newText;
        if (renamed) {
            Accessible.nameChanged(this);
        }
        redraw();
    }

    /** Without a box its text should stand nearly where other text begins. */
    private int pad() {
        return look == Look.GHOST ? Spacing.XS + 2 : Spacing.M;
    }

    @Override
    public void setEnabled(boolean enabled) {
        boolean changed = enabled != getEnabled();
        super.setEnabled(enabled);
        if (changed) {
            Accessible.stateChanged(this, ACC.STATE_DISABLED, !enabled);
        }
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        Point extent = text.isEmpty() ? new Point(0, 0) : gc.textExtent(text);
        int height = Math.max(26, gc.getFontMetrics().getHeight() + 10);
        gc.dispose();
        int width = text.isEmpty() ? height
            : extent.x + 2 * pad() - (icon == null ? 0 : 2) + (icon == null ? 0 : Icons.SMALL + 6);
        return new Point(wHint == SWT.DEFAULT ? width : wHint, hHint == SWT.DEFAULT ? height : hHint);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        Token ink = !isEnabled() ? Token.TEXT_TERTIARY : look == Look.PRIMARY ? Token.ON_ACCENT
            : look == Look.GHOST && text.isEmpty() ? isHovered() ? Token.TEXT : Token.TEXT_SECONDARY : Token.ACCENT;
        Rectangle box = new Rectangle(0, 0, area.width - 1, area.height - 1);
        if (look == Look.PRIMARY && isEnabled()) {
            gc.setBackground(theme().color(Token.ACCENT));
            gc.fillRoundRectangle(box.x, box.y, box.width + 1, box.height + 1, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        } else if (look == Look.PRIMARY || isHovered() && isEnabled()) {
            // the one action that matters is seen to be a button before it can be pressed
            gc.setBackground(theme().color(isEnabled() ? Token.HOVER : Token.SUNKEN));
            gc.fillRoundRectangle(box.x, box.y, box.width + 1, box.height + 1, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        }
        if (look == Look.PLAIN || look == Look.PRIMARY && !isEnabled()) {
            gc.setForeground(theme().color(isHovered() && isEnabled() ? Token.BORDER_STRONG : Token.BORDER));
            gc.drawRoundRectangle(box.x, box.y, box.width, box.height, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        }
        int x = text.isEmpty() ? (area.width - Icons.SMALL) / 2 : pad() - (icon == null ? 0 : 2);
        if (icon != null) {
            gc.drawImage(Icons.of(this).get(icon, Icons.SMALL, ink), x, (area.height - Icons.SMALL) / 2);
            x += Icons.SMALL + 6;
        }
        gc.setForeground(theme().color(ink));
        gc.drawText(Ellipsis.shorten(gc, text, Math.max(0, area.width - x - pad() / 2)), x,
            (area.height - gc.getFontMetrics().getHeight()) / 2, true);
        focusRing(gc, area, Spacing.RADIUS);
    }
}
