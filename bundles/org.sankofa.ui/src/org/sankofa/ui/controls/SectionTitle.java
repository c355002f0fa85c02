package org.sankofa.ui.controls;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** The heading of a section that does not close, with a line above and a remark beside it. */
public final class SectionTitle extends PaintedControl {

    /** Does not break, so that the remark never stands alone at the beginning of a line. */
    private static final String GAP = "\u00a0\u00a0";

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
        TextLayout words = words(wHint);
        Rectangle bounds = words.getBounds();
        words.dispose();
        return new Point(wHint == SWT.DEFAULT ? bounds.width : wHint, bounds.height + Spacing.L);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        gc.setForeground(theme().color(Token.BORDER));
        gc.drawLine(0, 0, area.width, 0);
        gc.setForeground(theme().color(Token.TEXT));
        TextLayout words = words(area.width);
        words.draw(gc, 0, Spacing.M);
        words.dispose();
    }

    /** The heading, on several lines where one is too narrow, and the remark behind it. */
    private TextLayout words(int width) {
        TextLayout words = new TextLayout(getDisplay());
        words.setOrientation(Mirroring.isMirrored(this) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        words.setFont(theme().font(TypeStyle.SECTION));
        if (width != SWT.DEFAULT) {
            words.setWidth(Math.max(1, width));
        }
        words.setText(remark.isEmpty() ? title : title + GAP + remark);
        if (!remark.isEmpty()) {
            words.setStyle(new TextStyle(theme().font(TypeStyle.LABEL), theme().color(Token.TEXT_TERTIARY), null),
                    title.length(), words.getText().length() - 1);
        }
        return words;
    }
}
