package org.sankofa.charts;

import org.sankofa.charts.Shape.Anchor;

/**
 * The part of a picture in which values stand, with numbers at its left and lines to read them by.
 *
 * @param left edge
 * @param top edge
 * @param width of it
 * @param height of it
 * @param values from the bottom to the top
 */
record Plot(double left, double top, double width, double height, Scale values) {

    private static final double AIR = 8;
    /** So many lines are below: the lower half of the last number, then those of the other axis. */
    private static final double BELOW = 1.6;

    /**
     * Draws the numbers and lines.
     *
     * @param below what else needs room below the numbers of the other axis
     * @param right room that is needed at the right end
     */
    static Plot of(Drawing drawing, Scale values, String unit, double below, double right) {
        double widest = values.numbers().stream().mapToDouble(value -> drawing.width(text(drawing, values, value))).max().orElse(0);
        double top = unit.isEmpty() ? drawing.line() / 2 : drawing.line() * 1.5;
        double left = widest + AIR;
        Plot plot = new Plot(left, top, Math.max(1, drawing.frame().width() - left - right - AIR),
            Math.max(1, drawing.frame().height() - top - BELOW * drawing.line() - below), values);
        if (!unit.isEmpty()) {
            drawing.words(0, drawing.line() / 2, drawing.shorten(unit, drawing.frame().width()), Anchor.START, Ink.Role.QUIET);
        }
        for (double value : values.numbers()) {
            double y = plot.y(value);
            drawing.add(Shape.Path.line(value == 0 ? Ink.Role.AXIS : Ink.Role.GRID, 1, plot.left, y, plot.left + plot.width, y));
            drawing.words(plot.left - AIR, y, text(drawing, values, value), Anchor.END, Ink.Role.QUIET);
        }
        return plot;
    }

    private static String text(Drawing drawing, Scale values, double value) {
        return Figures.onAxis(value, values.step(), drawing.frame().locale());
    }

    double x(double share) {
        return left + share * width;
    }

    double y(double value) {
        return top + height * (1 - values.share(value));
    }

    double bottom() {
        return top + height;
    }
}
