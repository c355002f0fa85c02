package org.sankofa.charts;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.charts.Shape.Anchor;

/**
 * Two sides of a population, such as women and men, by age or another order, back to back on one scale.
 *
 * @param title heading
 * @param description in a sentence, for people who cannot see it
 * @param unit of the values
 * @param left name of the left side
 * @param right name of the right side
 * @param steps from the bottom to the top
 */
public record PyramidChart(String title, String description, String unit, String left, String right, List<Step> steps) implements Chart {

    private static final double AIR = 6;
    private static final double MOST_OF_NAMES = 0.3;
    /** Few groups have no higher bars than that, in lines. */
    private static final double HIGHEST = 2.5;

    /**
     * A group of ages.
     *
     * @param name such as {@code 25-29}
     * @param left NaN: not known
     * @param right NaN: not known
     */
    public record Step(String name, double left, double right) {
    }

    /** Takes a copy. */
    public PyramidChart {
        steps = List.copyOf(steps);
    }

    @Override
    public ChartTable table() {
        List<List<Object>> rows = new ArrayList<>();
        for (Step step : steps) {
            List<Object> row = new ArrayList<>();
            row.add(step.name());
            row.add(Double.isNaN(step.left()) ? null : step.left());
            row.add(Double.isNaN(step.right()) ? null : step.right());
            rows.add(row);
        }
        return new ChartTable(List.of("", left + " (" + unit + ")", right + " (" + unit + ")"), rows);
    }

    @Override
    public Picture draw(Frame frame) {
        Drawing drawing = new Drawing(frame);
        if (steps.isEmpty()) {
            return drawing.picture();
        }
        double names = Math.min(frame.width() * MOST_OF_NAMES, steps.stream().mapToDouble(step -> drawing.width(step.name())).max().orElse(0));
        double middle = names + 2 * AIR;
        double head = drawing.line() * 1.4;
        double foot = drawing.line() * (unit.isEmpty() ? 1.4 : 2.6);
        double side = Math.max(1, (frame.width() - middle) / 2);
        double row = Math.max(1, Math.min(HIGHEST * drawing.line(), (frame.height() - head - foot) / steps.size()));
        double bottom = head + row * steps.size();
        double most = steps.stream().flatMap(step -> java.util.stream.Stream.of(step.left(), step.right())).mapToDouble(Double::doubleValue)
            .filter(value -> !Double.isNaN(value)).max().orElse(1);
        Scale scale = Scale.around(0, most <= 0 ? 1 : most, (int) Math.max(2, side / (drawing.width("000,000") * 1.4)));
        axis(drawing, scale, side, middle, head, bottom);
        double every = Math.max(1, Math.ceil(drawing.line() / row));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double top = head + (steps.size() - 1 - i) * row;
            half(drawing, step, step.left(), left, side - scale.share(clean(step.left())) * side, top, scale.share(clean(step.left())) * side, row, 0);
            half(drawing, step, step.right(), right, side + middle, top, scale.share(clean(step.right())) * side, row, 1);
            if (i % every == 0) {
                drawing.words(side + middle / 2, top + row / 2, drawing.shorten(step.name(), names), Anchor.MIDDLE, Ink.Role.TEXT);
            }
        }
        drawing.words(side - AIR, drawing.line() / 2, drawing.shorten(left, side - AIR), Anchor.END, new Ink.Series(0));
        drawing.words(side + middle + AIR, drawing.line() / 2, drawing.shorten(right, side - AIR), Anchor.START, new Ink.Series(1));
        drawing.words(frame.width() / 2, bottom + drawing.line() * 1.9, drawing.shorten(unit, frame.width()), Anchor.MIDDLE, Ink.Role.QUIET);
        return drawing.picture();
    }

    private static double clean(double value) {
        return Double.isNaN(value) ? 0 : Math.max(0, value);
    }

    private void half(Drawing drawing, Step step, double value, String side, double x, double top, double length, double row, int series) {
        drawing.add(new Shape.Box(x, top + row * 0.08, length, row * 0.84, new Ink.Series(series)));
        if (Double.isNaN(value) && row >= drawing.line() * 0.9) {
            // no bar is zero; what is not known is said so
            drawing.words(series == 0 ? x - AIR : x + AIR, top + row / 2, "?", series == 0 ? Anchor.END : Anchor.START, Ink.Role.QUIET);
        }
        drawing.mark(new Mark(side + ", " + step.name(), Double.isNaN(value) ? "?" : (Figures.of(value, drawing.frame().locale()) + " " + unit).strip(),
            x, top, Math.max(length, 4), row, ""));
    }

    /** Lines at all numbers; a number that would lie upon another one is left out, that of the end before those within. */
    private static void axis(Drawing drawing, Scale scale, double side, double middle, double top, double bottom) {
        for (int direction : new int[] {-1, 1}) {
            double zero = direction < 0 ? side : side + middle;
            Along along = new Along(drawing, bottom + drawing.line() * 0.7);
            along.number(zero, text(drawing, scale, 0));
            along.number(zero + direction * side, text(drawing, scale, scale.most()));
            for (double value : scale.numbers()) {
                double x = zero + direction * scale.share(value) * side;
                drawing.add(Shape.Path.line(value == 0 ? Ink.Role.AXIS : Ink.Role.GRID, 1, x, top, x, bottom));
                if (value != 0 && value != scale.most()) {
                    along.number(x, text(drawing, scale, value));
                }
            }
        }
    }

    private static String text(Drawing drawing, Scale scale, double value) {
        return Figures.onAxis(value, scale.step(), drawing.frame().locale());
    }
}
