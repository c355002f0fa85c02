package org.sankofa.ui.network.internal.spaces;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** A box with round corners for things that belong together; its layout is a grid of one column. */
public final class Card extends Composite {

    /** Makes an empty one. */
    public Card(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Theme theme = Theme.of(this);
        theme.style(this, Token.SURFACE, null, null);
        GridLayout layout = new GridLayout();
        layout.marginWidth = Spacing.M;
        layout.marginHeight = Spacing.M;
        layout.verticalSpacing = Spacing.XS;
        setLayout(layout);
        addPaintListener(event -> {
            Rectangle area = getClientArea();
            event.gc.setAntialias(SWT.ON);
            event.gc.setBackground(getParent().getBackground());
            event.gc.fillRectangle(area);
            event.gc.setBackground(theme.color(Token.SURFACE));
            event.gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
            event.gc.setForeground(theme.color(Token.BORDER));
            event.gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        });
    }
}
