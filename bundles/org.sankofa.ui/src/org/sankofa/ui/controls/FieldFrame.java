package org.sankofa.ui.controls;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * The border of a field: round corners, a ring while its control has the focus, an icon before and one behind it, and a
 * unit. Put one control in it.
 */
public final class FieldFrame extends Canvas {

    private static final int PAD_X = 9;
    private static final int PAD_Y = 5;

    private String leadingIcon;
    private String trailingIcon;
    private Runnable trailing;
    private String unit = "";
    private boolean error;
    private boolean hovered;
    private boolean focused;

    /** Makes an empty frame. */
    public FieldFrame(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        Theme theme = Theme.of(this);
        theme.style(this, Token.SURFACE, Token.TEXT, TypeStyle.BODY);
        setLayout(new Inside());
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.MouseEnter, e -> hover(true));
        addListener(SWT.MouseExit, e -> hover(false));
        addListener(SWT.MouseMove, e -> setCursor(inTrailing(e.x) ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
        addListener(SWT.MouseDown, e -> {
            if (inTrailing(e.x)) {
                trailing.run();
            } else if (getChildren().length > 0) {
                getChildren()[0].setFocus();
            }
        });
    }

    /** Follows the focus of the control inside. */
    public <C extends Control> C watch(C control) {
        Theme.of(this).style(control, Token.SURFACE, Token.TEXT, TypeStyle.BODY);
        control.addListener(SWT.FocusIn, e -> focus(true));
        control.addListener(SWT.FocusOut, e -> focus(false));
        return control;
    }

    /** Shows an icon before the control. */
    public void setLeading(String icon) {
        leadingIcon = icon;
        layout();
        redraw();
    }

    /** Shows an icon behind the control that does something. */
    public void setTrailing(String icon, Runnable action) {
        trailingIcon = icon;
        trailing = action;
        layout();
        redraw();
    }

    /** Shows a unit behind the control. */
    public void setUnit(String newUnit) {
        unit = newUnit == null ? "" : newUnit;
        layout();
        redraw();
    }

    /** Shows whether what is in it is wrong. */
    public void setError(boolean value) {
        if (error != value) {
            error = value;
            redraw();
        }
    }

    private void hover(boolean value) {
        hovered = value;
        redraw();
    }

    private void focus(boolean value) {
        focused = value;
        if (!isDisposed()) {
            redraw();
        }
    }

    private boolean inTrailing(int x) {
        return trailing != null && x > getClientArea().width - PAD_X - Icons.SMALL - 4;
    }

    /** Height of a field of one line, the same for all kinds of fields. */
    private int lineHeight() {
        return Theme.of(this).lineHeight(TypeStyle.BODY) + 16;
    }

    private int unitWidth() {
        if (unit.isEmpty()) {
            return 0;
        }
        GC gc = new GC(this);
        gc.setFont(Theme.of(this).font(TypeStyle.BODY));
        int width = gc.textExtent(unit).x + Spacing.S;
        gc.dispose();
        return width;
    }

    private int left() {
        return PAD_X + (leadingIcon == null ? 0 : Icons.SMALL + 6);
    }

    private int right() {
        return PAD_X + (trailingIcon == null ? 0 : Icons.SMALL + 6) + unitWidth();
    }

    private void paint(GC gc) {
        Theme theme = Theme.of(this);
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setBackground(theme.color(Token.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        gc.setForeground(theme.color(error ? Token.DANGER : focused ? Token.FOCUS : hovered ? Token.BORDER_STRONG
            : Token.BORDER));
        gc.setLineWidth(focused ? 2 : 1);
        int inset = focused ? 1 : 0;
        gc.drawRoundRectangle(inset, inset, area.width - 1 - inset, area.height - 1 - inset, 2 * Spacing.RADIUS,
            2 * Spacing.RADIUS);
        gc.setLineWidth(1);
        int middle = (area.height - Icons.SMALL) / 2;
        if (leadingIcon != null) {
            gc.drawImage(Icons.of(this).get(leadingIcon, Icons.SMALL, Token.TEXT_TERTIARY), PAD_X, middle);
        }
        int x = area.width - PAD_X;
        if (trailingIcon != null) {
            x -= Icons.SMALL;
            gc.drawImage(Icons.of(this).get(trailingIcon, Icons.SMALL,
                hovered || focused ? Token.TEXT_SECONDARY : Token.TEXT_TERTIARY), x, middle);
            x -= 6;
        }
        if (!unit.isEmpty()) {
            gc.setFont(theme.font(TypeStyle.BODY));
            gc.setForeground(theme.color(Token.TEXT_TERTIARY));
            Point extent = gc.textExtent(unit);
            gc.drawText(unit, x - extent.x, (area.height - extent.y) / 2, true);
        }
    }

    private final class Inside extends Layout {
        @Override
        protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
            Point inner = new Point(80, 18);
            for (Control child : getChildren()) {
                inner = child.computeSize(wHint == SWT.DEFAULT ? SWT.DEFAULT : Math.max(20, wHint - left() - right()),
                    SWT.DEFAULT, flush);
            }
            return new Point(inner.x + left() + right(), Math.max(inner.y + 2 * PAD_Y, lineHeight()));
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            Rectangle area = getClientArea();
            for (Control child : getChildren()) {
                boolean many = (child.getStyle() & SWT.MULTI) != 0;
                int width = Math.max(0, area.width - left() - right());
                int height = many ? area.height - 2 * PAD_Y
                    : Math.min(area.height - 4, child.computeSize(width, SWT.DEFAULT).y);
                // texts of several lines have no inner margin of their own
                int inset = many ? 3 : 0;
                child.setBounds(left() + inset, (area.height - height) / 2, Math.max(0, width - 2 * inset), Math.max(0, height));
            }
        }
    }
}
