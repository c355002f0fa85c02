package org.sankofa.ui.internal.transfer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** What hangs on the pointer while something is dragged: small, so that the place below it can be seen. */
public final class DragImage {

    private static final int LONGEST = 40;
    private static final int PAD = 6;

    private Image image;

    /**
     * Makes the image of a drag that begins.
     *
     * @param icon name of its icon; null: none
     */
    public void show(Control control, DragSourceEvent event, String icon, String words) {
        end();
        Theme theme = Theme.of(control);
        String text = words.length() > LONGEST ? words.substring(0, LONGEST - 1).stripTrailing() + '\u2026' : words;
        int left = PAD + (icon == null ? 0 : Icons.SMALL + Spacing.XS);
        GC measure = new GC(control);
        measure.setFont(theme.font(TypeStyle.BODY));
        Point extent = measure.textExtent(text);
        measure.dispose();
        int height = Math.max(extent.y, Icons.SMALL) + 2 * Spacing.XS;
        image = new Image(control.getDisplay(), left + extent.x + PAD, height);
        GC gc = new GC(image);
        gc.setBackground(theme.color(Token.ACCENT_SOFT));
        gc.fillRectangle(image.getBounds());
        gc.setForeground(theme.color(Token.ACCENT));
        gc.drawRectangle(0, 0, image.getBounds().width - 1, height - 1);
        if (icon != null) {
            gc.drawImage(Icons.of(control).get(icon, Icons.SMALL, Token.ACCENT), PAD, (height - Icons.SMALL) / 2);
        }
        gc.setFont(theme.font(TypeStyle.BODY));
        gc.setTextAntialias(SWT.ON);
        gc.drawText(text, left, (height - extent.y) / 2, true);
        gc.dispose();
        event.image = image;
        // beside the pointer, not under it
        event.offsetX = -Spacing.M;
        event.offsetY = -Spacing.S;
    }

    /** The drag is over. */
    public void end() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
