package org.sankofa.ui.evidence.internal.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.charts.Shape;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.Ellipsis;
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** A key figure: the number, what it is and of when, and a line of how it went. Leads to the page that says more. */
final class FigureCard extends PaintedControl {

    private static final int SPARK = 26;
    private static final int WIDTH = 150;

    private final KeyFigure figure;
    private final Runnable action;

    FigureCard(Composite parent, KeyFigure figure, Runnable action) {
        super(parent, Token.PAGE);
        this.figure = figure;
        this.action = action;
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.widthHint = Letters.scaled(parent, WIDTH);
        setLayoutData(data);
        setToolTipText(figure.sentence());
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        focusable();
        Accessible.role(this, ACC.ROLE_LINK, figure::sentence, null);
        Accessible.action(this, action);
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                this.action.run();
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                this.action.run();
            }
        });
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int height = 2 * Spacing.M + theme().lineHeight(TypeStyle.TITLE) + 2 * theme().lineHeight(TypeStyle.LABEL) + 2 * Spacing.XS + SPARK;
        return new Point(wHint == SWT.DEFAULT ? Letters.scaled(this, WIDTH) : wHint, height);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        int room = area.width - 2 * Spacing.M;
        gc.setBackground(theme().color(isHovered() ? Token.HOVER : Token.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        gc.setForeground(theme().color(isHovered() ? Token.BORDER_STRONG : Token.BORDER));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        int y = Spacing.M;
        y = words(gc, figure.label(), TypeStyle.LABEL, Token.TEXT_SECONDARY, y, room);
        y = words(gc, figure.number(), TypeStyle.TITLE, Token.TEXT, y, room);
        words(gc, figure.when(), TypeStyle.LABEL, Token.TEXT_TERTIARY, y, room);
        spark(gc, new Rectangle(Spacing.M, area.height - Spacing.M - SPARK, room, SPARK));
        focusRing(gc, area, Spacing.RADIUS);
    }

    private int words(GC gc, String words, TypeStyle style, Token ink, int y, int room) {
        gc.setFont(theme().font(style));
        gc.setForeground(theme().color(ink));
        gc.drawText(Ellipsis.shorten(gc, words, room), Spacing.M, y, true);
        return y + theme().lineHeight(style);
    }

    /** Time goes as it is written; the last point is the number above. */
    private void spark(GC gc, Rectangle box) {
        gc.setForeground(theme().color(Token.ACCENT));
        gc.setBackground(theme().color(Token.ACCENT));
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        for (Shape shape : figure.line().draw(Math.max(1, box.width), box.height).shapes()) {
            if (shape instanceof Shape.Path path) {
                int[] line = new int[path.points().length];
                for (int i = 0; i < line.length; i++) {
                    line[i] = (int) Math.round(path.points()[i]) + (i % 2 == 0 ? box.x : box.y);
                }
                gc.drawPolyline(line);
            } else if (shape instanceof Shape.Disc disc) {
                int size = (int) Math.round(2 * disc.radius());
                gc.fillOval(box.x + (int) Math.round(disc.x() - disc.radius()), box.y + (int) Math.round(disc.y() - disc.radius()), size, size);
            }
        }
        gc.setLineWidth(1);
    }
}
