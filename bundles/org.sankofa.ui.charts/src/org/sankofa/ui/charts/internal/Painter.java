package org.sankofa.ui.charts.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.sankofa.charts.Ink;
import org.sankofa.charts.Palette;
import org.sankofa.charts.Picture;
import org.sankofa.charts.Shape;
import org.sankofa.ui.theme.Theme;

/** Paints pictures of charts. */
final class Painter {

    private static final int[] DASHES = {4, 3};

    private final GC gc;
    private final Palette palette;
    private final Theme theme;

    private Painter(GC gc, Palette palette, Theme theme) {
        this.gc = gc;
        this.palette = palette;
        this.theme = theme;
    }

    /** @return the colours for the theme of a display */
    static Palette palette(Display display) {
        return Theme.of(display).isDark() ? Palette.DARK : Palette.LIGHT;
    }

    static Color colour(Palette palette, Ink ink) {
        int rgb = palette.rgb(ink);
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** Paints a picture from the upper left corner on, paper included. */
    static void paint(GC gc, Picture picture, Palette palette, Display display) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setLineJoin(SWT.JOIN_ROUND);
        gc.setBackground(colour(palette, Ink.Role.PAPER));
        gc.fillRectangle(0, 0, (int) Math.ceil(picture.width()), (int) Math.ceil(picture.height()));
        Painter painter = new Painter(gc, palette, Theme.of(display));
        picture.shapes().forEach(painter::shape);
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Box box -> {
                Path path = new Path(gc.getDevice());
                path.addRectangle((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
                draw(path, box.fill(), null, 0, false);
            }
            case Shape.Disc disc -> {
                Path path = new Path(gc.getDevice());
                float size = (float) (2 * disc.radius());
                path.addArc((float) (disc.x() - disc.radius()), (float) (disc.y() - disc.radius()), size, size, 0, 360);
                draw(path, disc.fill(), disc.line(), 1.5, false);
            }
            case Shape.Path line -> {
                Path path = new Path(gc.getDevice());
                double[] points = line.points();
                path.moveTo((float) points[0], (float) points[1]);
                for (int i = 2; i + 1 < points.length; i += 2) {
                    path.lineTo((float) points[i], (float) points[i + 1]);
                }
                if (line.closed()) {
                    path.close();
                }
                draw(path, line.closed() ? line.fill() : null, line.line(), line.width(), line.dashed());
            }
            case Shape.Words words -> words(words);
        }
    }

    private void draw(Path path, Ink fill, Ink line, double width, boolean dashed) {
        if (fill != null) {
            gc.setBackground(colour(palette, fill));
            gc.fillPath(path);
        }
        if (line != null) {
            gc.setForeground(colour(palette, line));
            gc.setLineWidth(Math.max(1, (int) Math.round(width)));
            if (dashed) {
                gc.setLineDash(DASHES);
            } else {
                gc.setLineStyle(SWT.LINE_SOLID);
            }
            gc.drawPath(path);
        }
        path.dispose();
    }

    private void words(Shape.Words words) {
        gc.setFont(theme.font(GcLetters.style(words.size())));
        gc.setForeground(colour(palette, words.ink()));
        Point extent = gc.textExtent(words.text());
        if (words.turned()) {
            turned(words, extent);
            return;
        }
        double left = switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - extent.x / 2d;
            case END -> words.x() - extent.x;
        };
        gc.drawText(words.text(), (int) Math.round(left), (int) Math.round(words.y() - extent.y / 2d), true);
    }

    private void turned(Shape.Words words, Point extent) {
        Transform before = new Transform(gc.getDevice());
        gc.getTransform(before);
        Transform turned = new Transform(gc.getDevice());
        gc.getTransform(turned);
        turned.translate((float) words.x(), (float) words.y());
        turned.rotate(-90);
        gc.setTransform(turned);
        gc.drawText(words.text(), start(words.anchor(), extent.x), -Math.round(extent.y / 2f), true);
        gc.setTransform(before);
        turned.dispose();
        before.dispose();
    }

    private static int start(Shape.Anchor anchor, int width) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> -width / 2;
            case END -> -width;
        };
    }
}
