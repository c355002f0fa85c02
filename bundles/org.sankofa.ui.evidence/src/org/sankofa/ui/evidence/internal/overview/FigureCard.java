package org.sankofa.ui.evidence.internal.overview;

import java.util.List;

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
import org.sankofa.ui.controls.Mirroring;
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** A key figure: the number, what it is and of when, and a line of how it went. Leads to the page that says more. */
public final class FigureCard extends PaintedControl {

    private static final int SPARK = 26;
    private static final int WIDTH = 150;
    /** A quarter such as 2020-Q3 keeps the order of its parts in languages that run from right to left. */
    private static final String LEFT_TO_RIGHT = "\u2066";
    private static final String END = "\u2069";

    private final KeyFigure figure;
    private final Runnable action;

    /** @param action opens what says more */
    public FigureCard(Composite parent, KeyFigure figure, Runnable action) {
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
        int width = wHint == SWT.DEFAULT ? Letters.scaled(this, WIDTH) : wHint;
        GC gc = new GC(this);
        gc.setFont(theme().font(TypeStyle.LABEL));
        int lines = lines(gc, width - 2 * Spacing.M).size();
        gc.dispose();
        return new Point(width, 2 * Spacing.M + lines * theme().lineHeight(TypeStyle.LABEL) + below() + Spacing.XS);
    }

    /** The height of what stands below the label: the number, when, and the line. */
    private int below() {
        return theme().lineHeight(TypeStyle.TITLE) + theme().lineHeight(TypeStyle.LABEL) + Spacing.XS + SPARK;
    }

    /** The label in one line, or in two where it is too long: in some languages, and with large letters. */
    private List<String> lines(GC gc, int room) {
        String label = figure.label();
        int end = label.length();
        while (end > 0 && gc.textExtent(label.substring(0, end)).x > room) {
            end = label.lastIndexOf(' ', end - 1);
        }
        return end <= 0 || end == label.length() ? List.of(label) : List.of(label.substring(0, end), label.substring(end + 1));
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        int room = area.width - 2 * Spacing.M;
        gc.setBackground(theme().color(isHovered() ? Token.HOVER : Token.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        gc.setForeground(theme().color(isHovered() ? Token.BORDER_STRONG : Token.BORDER));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        gc.setFont(theme().font(TypeStyle.LABEL));
        int y = Spacing.M;
        for (String line : lines(gc, room)) {
            y = words(gc, line, TypeStyle.LABEL, Token.TEXT_SECONDARY, y, room);
        }
        // numbers of a row stand beside each other, however long their labels are
        y = area.height - Spacing.M - below();
        y = words(gc, figure.number(), TypeStyle.TITLE, Token.TEXT, y, room);
        words(gc, LEFT_TO_RIGHT + figure.when() + END, TypeStyle.LABEL, Token.TEXT_TERTIARY, y, room);
        spark(gc, new Rectangle(Spacing.M, area.height - Spacing.M - SPARK, room, SPARK));
        focusRing(gc, area, Spacing.RADIUS);
    }

    private int words(GC gc, String words, TypeStyle style, Token ink, int y, int room) {
        gc.setFont(theme().font(style));
        gc.setForeground(theme().color(ink));
        gc.drawText(Ellipsis.shorten(gc, words, room), Spacing.M, y, true);
        return y + theme().lineHeight(style);
    }

    /** Time goes from left to right in all languages, as in all charts; the last point is the number above. */
    private void spark(GC gc, Rectangle box) {
        gc.setForeground(theme().color(Token.ACCENT));
        gc.setBackground(theme().color(Token.ACCENT));
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        boolean mirrored = Mirroring.isMirrored(this);
        for (Shape shape : figure.line().draw(Math.max(1, box.width), box.height).shapes()) {
            if (shape instanceof Shape.Path path) {
                int[] line = new int[path.points().length];
                for (int i = 0; i < line.length; i += 2) {
                    line[i] = along(box, path.points()[i], mirrored);
                    line[i + 1] = box.y + (int) Math.round(path.points()[i + 1]);
                }
                gc.drawPolyline(line);
            } else if (shape instanceof Shape.Disc disc) {
                int size = (int) Math.round(2 * disc.radius());
                gc.fillOval(along(box, disc.x(), mirrored) - size / 2, box.y + (int) Math.round(disc.y() - disc.radius()), size, size);
            }
        }
        gc.setLineWidth(1);
    }

    private static int along(Rectangle box, double x, boolean mirrored) {
        return box.x + (int) Math.round(mirrored ? box.width - x : x);
    }
}
