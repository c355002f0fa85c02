package org.sankofa.ui.experience.internal.relevant;

import static org.sankofa.ui.experience.internal.Messages.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.search.experience.ShownPart;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** One attribute of two contexts: what it is, its value here and there, and a bar for how like they are. */
final class AttributeLine extends PaintedControl {

    private static final int BAR = 56;
    private static final int THICK = 6;

    private final ShownPart part;
    private final double similarity;

    /**
     * @param similarity how like the two values are, 0 to 1
     * @param share what it adds to the similarity of the whole, 0 to 1
     */
    AttributeLine(Composite parent, ShownPart part, double similarity, double share) {
        super(parent, Token.PAGE);
        this.part = part;
        this.similarity = similarity;
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 160;
        data.horizontalIndent = Spacing.XL;
        setLayoutData(data);
        String tip = text("relevant.part.tip", part.label(), percent(similarity), percent(share));
        setToolTipText(tip);
        Accessible.role(this, ACC.ROLE_LABEL, () -> tip + ' ' + values(), null);
    }

    static long percent(double share) {
        return Math.round(100 * share);
    }

    private String values() {
        return part.here().equals(part.there()) ? text("relevant.part.both", part.here())
            : text("relevant.part.values", part.here(), part.there());
    }

    private TextLayout layout(String words, TypeStyle type, int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(theme().font(type));
        layout.setText(words);
        layout.setWidth(Math.max(60, width));
        return layout;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 320 : wHint;
        TextLayout label = layout(part.label(), TypeStyle.LABEL, width - BAR - Spacing.M);
        TextLayout values = layout(values(), TypeStyle.LABEL, width);
        int height = label.getBounds().height + values.getBounds().height + Spacing.S;
        label.dispose();
        values.dispose();
        return new Point(width, height);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        TextLayout label = layout(part.label(), TypeStyle.LABEL, area.width - BAR - Spacing.M);
        gc.setForeground(theme().color(Token.TEXT_SECONDARY));
        label.draw(gc, 0, 0);
        int first = label.getLineBounds(0).height;
        int below = label.getBounds().height;
        label.dispose();
        int x = area.width - BAR;
        int y = (first - THICK) / 2;
        gc.setBackground(theme().color(Token.CHIP));
        gc.fillRoundRectangle(x, y, BAR, THICK, THICK, THICK);
        gc.setBackground(theme().color(Token.ACCENT));
        gc.fillRoundRectangle(x, y, (int) Math.max(2, Math.round(BAR * similarity)), THICK, THICK, THICK);
        TextLayout values = layout(values(), TypeStyle.LABEL, area.width);
        gc.setForeground(theme().color(Token.TEXT));
        values.draw(gc, 0, below);
        values.dispose();
    }
}
