package org.sankofa.charts;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.charts.Shape.Anchor;

/**
 * Amounts side by side, a bar each, the longest name at its left and the value at its end. Where there is no room for all bars the
 * last ones are left out, and it is said how many.
 *
 * @param title heading
 * @param description in a sentence, for people who cannot see it
 * @param unit of the values; empty for none
 * @param bars in the order they are shown
 * @param targets values to be reached or not to be passed, as lines
 * @param more says how many bars are left out, {@code {0}} is the number; such as {@code and {0} more}
 */
public record BarChart(String title, String description, String unit, List<Bar> bars, List<Target> targets, String more) implements Chart {

    private static final double AIR = 8;
    private static final double ROW = 1.6;
    private static final double MOST_OF_NAMES = 0.4;

    /**
     * One amount.
     *
     * @param name what it is
     * @param value NaN: not known
     * @param ink its colour
     * @param key what it stands for; empty for nothing
     */
    public record Bar(String name, double value, Ink ink, String key) {
    }

    /** A value with a name. */
    public record Target(String name, double value) {
    }

    /** Takes copies. */
    public BarChart {
        bars = List.copyOf(bars);
        targets = List.copyOf(targets);
    }

    @Override
    public ChartTable table() {
        List<List<Object>> rows = new ArrayList<>();
        for (Bar bar : bars) {
            List<Object> row = new ArrayList<>();
            row.add(bar.name());
            row.add(Double.isNaN(bar.value()) ? null : bar.value());
            rows.add(row);
        }
        return new ChartTable(List.of("", unit.isEmpty() ? title : unit), rows);
    }

    @Override
    public double height(Letters letters) {
        double line = letters.height(Letters.Size.SMALL);
        return Math.ceil(head(line) + Math.max(1, bars.size()) * line * ROW);
    }

    private double head(double line) {
        return targets.isEmpty() && unit.isEmpty() ? 0 : line * 1.4;
    }

    @Override
    public Picture draw(Frame frame) {
        Drawing drawing = new Drawing(frame);
        if (bars.isEmpty()) {
            return drawing.picture();
        }
        double row = drawing.line() * ROW;
        double head = head(drawing.line());
        int fit = (int) Math.max(1, (frame.height() - head) / row);
        int shown = bars.size() <= fit ? bars.size() : Math.max(1, fit - 1);
        List<Bar> seen = bars.subList(0, shown);
        double names = Math.min(frame.width() * MOST_OF_NAMES, seen.stream().mapToDouble(bar -> drawing.width(bar.name())).max().orElse(0));
        double values = seen.stream().mapToDouble(bar -> drawing.width(value(bar, frame))).max().orElse(0);
        double left = names + AIR;
        double room = Math.max(1, frame.width() - left - values - AIR);
        double most = Math.max(targets.stream().mapToDouble(Target::value).max().orElse(0),
            seen.stream().mapToDouble(Bar::value).filter(value -> !Double.isNaN(value)).max().orElse(1));
        double perPixel = most <= 0 ? 1 : most / room;
        for (int i = 0; i < shown; i++) {
            bar(drawing, seen.get(i), head + i * row, row, left, names, perPixel);
        }
        if (!unit.isEmpty()) {
            drawing.words(0, drawing.line() / 2, drawing.shorten(unit, left - AIR), Anchor.START, Ink.Role.QUIET);
        }
        targets(drawing, head, head + shown * row, left, perPixel);
        if (shown < bars.size()) {
            drawing.words(left, head + shown * row + row / 2, more.replace("{0}", Integer.toString(bars.size() - shown)), Anchor.START, Ink.Role.QUIET);
        }
        return drawing.picture();
    }

    private String value(Bar bar, Frame frame) {
        return Double.isNaN(bar.value()) ? "?" : Figures.of(bar.value(), frame.locale());
    }

    private void bar(Drawing drawing, Bar bar, double top, double row, double left, double names, double perPixel) {
        double middle = top + row / 2;
        double length = Double.isNaN(bar.value()) ? 0 : Math.max(1, Math.max(0, bar.value()) / perPixel);
        drawing.words(left - AIR, middle, drawing.shorten(bar.name(), names), Anchor.END, Ink.Role.TEXT);
        drawing.add(new Shape.Box(left, top + row * 0.16, length, row * 0.68, bar.ink()));
        drawing.words(left + length + AIR / 2, middle, value(bar, drawing.frame()), Anchor.START, Ink.Role.QUIET);
        drawing.mark(new Mark(bar.name(), unit.isEmpty() ? value(bar, drawing.frame()) : value(bar, drawing.frame()) + " " + unit, 0, top,
            drawing.frame().width(), row, bar.key()));
    }

    private void targets(Drawing drawing, double top, double bottom, double left, double perPixel) {
        double free = left;
        for (Target target : targets) {
            double x = left + target.value() / perPixel;
            drawing.add(Shape.Path.dashed(Ink.Role.TARGET, 1.5, x, top - 2, x, bottom));
            double width = drawing.width(target.name());
            double from = Math.min(x - width / 2, drawing.frame().width() - width);
            if (from >= free) {
                drawing.words(from, drawing.line() / 2, target.name(), Anchor.START, Ink.Role.TARGET);
                free = from + width + AIR;
            }
        }
    }
}
