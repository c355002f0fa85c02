package org.sankofa.ui.experience.internal.controls;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;

/** A bar that shows which part of a target was reached. The words beside it say the same. */
public final class ReachedBar extends PaintedControl {

    private final double part;
    private final boolean met;

    /**
     * @param part 0 to 1; more fills the bar
     * @param met whether the target was reached
     * @param words the same in words, for who cannot see it
     */
    public ReachedBar(Composite parent, double part, boolean met, String words) {
        super(parent, Token.PAGE);
        this.part = Math.max(0, Math.min(1, part));
        this.met = met;
        setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessible.role(this, ACC.ROLE_PROGRESSBAR, () -> words, () -> Math.round(this.part * 100) + " %");
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 160 : wHint, Spacing.M);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        int height = Spacing.S;
        int y = (area.height - height) / 2;
        gc.setBackground(theme().color(Token.CHIP));
        gc.fillRoundRectangle(0, y, area.width, height, height, height);
        gc.setBackground(theme().color(met ? Token.SUCCESS : Token.ACCENT));
        int filled = (int) Math.round(area.width * part);
        if (filled > 0) {
            gc.fillRoundRectangle(0, y, Math.max(height, filled), height, height, height);
        }
    }
}
