package org.sankofa.ui.evidence.internal.pages;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * Sentences below each other, the first of which is read first. One control paints all of them: a page of figures has dozens, and a
 * label for each makes it slow to open.
 */
final class Sentences extends PaintedControl {

    private static final int USUAL = 300;

    private final List<String> all;
    private int measured = -1;
    private int height;

    Sentences(Composite parent, List<String> all) {
        super(parent, Token.PAGE);
        this.all = List.copyOf(all);
        Accessible.role(this, ACC.ROLE_LABEL, () -> String.join("\n", this.all), null);
        theme().onChange(this, () -> measured = -1);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? USUAL : wHint;
        if (width != measured) {
            measured = width;
            height = lay(null, width);
        }
        return new Point(width, height);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        lay(gc, area.width);
    }

    /** Walks over the sentences, and paints them where there is something to paint on. @return how high they are */
    private int lay(GC gc, int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(theme().font(TypeStyle.BODY));
        layout.setOrientation(getOrientation());
        layout.setWidth(Math.max(20, width));
        int y = 0;
        for (int i = 0; i < all.size(); i++) {
            layout.setText(all.get(i));
            if (gc != null) {
                gc.setForeground(theme().color(i == 0 ? Token.TEXT : Token.TEXT_SECONDARY));
                layout.draw(gc, 0, y);
            }
            y += layout.getBounds().height + Spacing.XS;
        }
        layout.dispose();
        return Math.max(0, y - Spacing.XS);
    }
}
