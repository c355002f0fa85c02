package org.sankofa.ui.controls;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** Base of controls that paint themselves: knows pointer and focus, and paints in the theme's colours. */
public abstract class PaintedControl extends Canvas {

    private boolean hovered;

    /** @param background what lies behind it; null: what the parent has */
    protected PaintedControl(Composite parent, Token background) {
        super(parent, SWT.DOUBLE_BUFFERED);
        theme().style(this, background, null, null);
        if (background == null) {
            setBackground(parent.getBackground());
        }
        addPaintListener(event -> {
            Rectangle area = getClientArea();
            if (background == null) {
                event.gc.setBackground(getParent().getBackground());
                event.gc.fillRectangle(area);
            }
            event.gc.setAntialias(SWT.ON);
            event.gc.setTextAntialias(SWT.ON);
            paint(event.gc, area);
        });
        addListener(SWT.MouseEnter, e -> hover(true));
        addListener(SWT.MouseExit, e -> hover(false));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
    }

    /** Paints the control. */
    protected abstract void paint(GC gc, Rectangle area);

    /** @return the theme */
    protected final Theme theme() {
        return Theme.of(this);
    }

    /** @return whether the pointer is on it */
    protected final boolean isHovered() {
        return hovered;
    }

    /** Makes it take the focus with Tab, and paints nothing else about it. */
    protected final void focusable() {
        focusable(this);
    }

    /** The same for other canvases. One that listens to keys and not to this takes the focus and keeps it for ever. */
    static void focusable(Canvas canvas) {
        canvas.addListener(SWT.Traverse, event -> event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE, SWT.TRAVERSE_MNEMONIC,
                SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS -> true;
            default -> false;
        });
        // a canvas takes the focus with Tab only when it listens to keys
        canvas.addListener(SWT.KeyDown, event -> { });
    }

    /** Paints the ring of the focus. */
    protected final void focusRing(GC gc, Rectangle area, int radius) {
        if (isFocusControl()) {
            gc.setForeground(theme().color(Token.FOCUS));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2, radius * 2, radius * 2);
            gc.setLineWidth(1);
        }
    }

    private void hover(boolean value) {
        hovered = value;
        redraw();
    }
}
