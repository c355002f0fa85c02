package org.sankofa.ui.cases.internal.pages;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** How many there are of something, and the way to them. */
final class CountCard extends PaintedControl {

    private final String icon;
    private final String number;
    private final String label;

    /** @param number null: not counted yet */
    CountCard(Composite parent, String icon, Long number, String label, Runnable action) {
        super(parent, Token.PAGE);
        this.icon = icon;
        this.number = number == null ? "\u2026" : number.toString();
        this.label = label;
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.widthHint = 120;
        setLayoutData(data);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        focusable();
        Accessible.role(this, ACC.ROLE_LINK, () -> this.label + ": " + this.number, null);
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                action.run();
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                action.run();
            }
        });
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int height = 2 * Spacing.M + theme().lineHeight(TypeStyle.DISPLAY) + Spacing.XS + 2 * theme().lineHeight(TypeStyle.LABEL);
        return new Point(wHint == SWT.DEFAULT ? 120 : wHint, height);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        boolean none = number.equals("0");
        gc.setBackground(theme().color(isHovered() ? Token.HOVER : none ? Token.SUNKEN : Token.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        gc.setForeground(theme().color(isHovered() ? Token.BORDER_STRONG : Token.BORDER));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        gc.setFont(theme().font(TypeStyle.DISPLAY));
        gc.setForeground(theme().color(none ? Token.TEXT_TERTIARY : Token.TEXT));
        gc.drawText(number, Spacing.M, Spacing.M, true);
        gc.drawImage(Icons.of(this).get(icon, Icons.MEDIUM, none ? Token.TEXT_TERTIARY : Token.ACCENT),
            area.width - Spacing.M - Icons.MEDIUM, Spacing.M + Spacing.XS);
        gc.setFont(theme().font(TypeStyle.LABEL));
        gc.setForeground(theme().color(Token.TEXT_SECONDARY));
        int y = Spacing.M + theme().lineHeight(TypeStyle.DISPLAY) + Spacing.XS;
        List<String> lines = Painted.lines(gc, label, area.width - 2 * Spacing.M, 2);
        for (String line : lines) {
            gc.drawText(line, Spacing.M, y, true);
            y += theme().lineHeight(TypeStyle.LABEL);
        }
        focusRing(gc, area, Spacing.RADIUS);
    }
}
