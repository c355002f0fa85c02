package org.sankofa.ui.controls;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** The heading of a section that does not close, with a line above and a remark beside it. */
public final class SectionTitle extends PaintedControl {

    private final String title;
    private String remark = "";

    /** @param title in the person's language */
    public SectionTitle(Composite parent, String title) {
        super(parent, Token.PAGE);
        this.title = title;
        Accessible.role(this, ACC.ROLE_LABEL, () -> remark.isEmpty() ? this.title : this.title + ", " + remark, null);
    }

    /** Says something beside the heading, such as how many there are. */
    public SectionTitle remark(String words) {
        remark = words;
        redraw();
        return this;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(theme().font(TypeStyle.SECTION));
        int height = gc.getFontMetrics().getHeight();
        int width = gc.textExtent(title).x;
        gc.dispose();
        return new Point(wHint == SWT.DEFAULT ? width : wHint, height + Spacing.L);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        gc.setForeground(theme().color(Token.BORDER));
        gc.drawLine(0, 0, area.width, 0);
        gc.setFont(theme().font(TypeStyle.SECTION));
        gc.setForeground(theme().color(Token.TEXT));
        String shown = Ellipsis.shorten(gc, title, area.width);
        gc.drawText(shown, 0, Spacing.M, true);
        if (!remark.isEmpty()) {
            int x = gc.textExtent(shown).x + Spacing.S;
            int base = Spacing.M + gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
            gc.setFont(theme().font(TypeStyle.LABEL));
            gc.setForeground(theme().color(Token.TEXT_TERTIARY));
            gc.drawText(Ellipsis.shorten(gc, remark, Math.max(0, area.width - x)), x,
                base - gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading(), true);
        }
    }
}
