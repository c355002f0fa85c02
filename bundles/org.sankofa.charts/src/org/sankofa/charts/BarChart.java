package org.sankofa.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

import org.sankofa.charts.Shape.Anchor;

/**
 * Amounts side by side, a bar each, the longest name at its left and the value at its end. What is below zero goes to the left of
 * zero. Where there is no room for all bars the last ones are left out, and it is said how many.
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
    private static final double UNIT = 1.4;
    private static final double MOST_OF_NAMES = 0.4;
    private static final double MOST_OF_VALUES = 0.25;

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

    /** The unit has a line of its own: beside the names of targets there is no room for it. */
    private double head(double line) {
        return line * ((unit.isEmpty() ? 0 : UNIT) + (targets.isEmpty() ? 0 : UNIT));
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
        Ground ground = ground(drawing, bars.subList(0, shown));
        for (int i = 0; i < shown; i++) {
            bar(drawing, bars.get(i), head + i * row, row, ground);
        }
        if (ground.least() < 0) {
            drawing.add(Shape.Path.line(Ink.Role.AXIS, 1, ground.x(0), head, ground.x(0), head + shown * row));
        }
        if (!unit.isEmpty()) {
            drawing.words(0, drawing.line() * UNIT / 2, drawing.shorten(unit, frame.width()), Anchor.START, Ink.Role.QUIET);
        }
        targets(drawing, head, head + shown * row, ground);
        if (shown < bars.size()) {
            drawing.words(ground.left(), head + shown * row + row / 2, more.replace("{0}", Integer.toString(bars.size() - shown)), Anchor.START,
                Ink.Role.QUIET);
        }
        return drawing.picture();
    }

    /**
     * Where bars lie.
     *
     * @param names room for the names
     * @param left where bars can begin
     * @param least value there, 0 or below
     * @param perPixel how much a pixel stands for
     * @param shortly whether values are written with few letters, for lack of room
     */
    private record Ground(double names, double left, double least, double perPixel, boolean shortly) {

        double x(double value) {
            return left + (value - least) / perPixel;
        }
    }

    private Ground ground(Drawing drawing, List<Bar> seen) {
        double width = drawing.frame().width();
        double names = Math.min(width * MOST_OF_NAMES, seen.stream().mapToDouble(bar -> drawing.width(bar.name())).max().orElse(0));
        boolean shortly = widest(drawing, seen, false, false) + widest(drawing, seen, false, true) > width * MOST_OF_VALUES;
        double before = widest(drawing, seen, shortly, true);
        double left = names + AIR + (before > 0 ? before + AIR / 2 : 0);
        double room = Math.max(1, width - left - widest(drawing, seen, shortly, false) - AIR);
        double most = Math.max(targets.stream().mapToDouble(Target::value).max().orElse(0), known(seen).max().orElse(0));
        double least = Math.min(0, known(seen).min().orElse(0));
        return new Ground(names, left, least, most <= least ? 1 : (most - least) / room, shortly);
    }

    private static DoubleStream known(List<Bar> bars) {
        return bars.stream().mapToDouble(Bar::value).filter(value -> !Double.isNaN(value));
    }

    /** How wide the widest value is, of those that stand at the left of bars or at their right. */
    private static double widest(Drawing drawing, List<Bar> seen, boolean shortly, boolean atLeft) {
        return seen.stream().filter(bar -> bar.value() < 0 == atLeft).mapToDouble(bar -> drawing.width(value(bar, drawing.frame(), shortly))).max().orElse(0);
    }

    private static String value(Bar bar, Frame frame, boolean shortly) {
        return Double.isNaN(bar.value()) ? "?" : shortly ? Figures.shortly(bar.value(), frame.locale()) : Figures.of(bar.value(), frame.locale());
    }

    private void bar(Drawing drawing, Bar bar, double top, double row, Ground ground) {
        double middle = top + row / 2;
        double value = Double.isNaN(bar.value()) ? 0 : bar.value();
        double zero = ground.x(0);
        // a value that is zero, or nearly, is seen as a stroke: it is known
        double length = Double.isNaN(bar.value()) ? 0 : Math.max(1, Math.abs(value) / ground.perPixel());
        drawing.words(ground.names(), middle, drawing.shorten(bar.name(), ground.names()), Anchor.END, Ink.Role.TEXT);
        drawing.add(new Shape.Box(value < 0 ? zero - length : zero, top + row * 0.16, length, row * 0.68, bar.ink()));
        drawing.words(value < 0 ? zero - length - AIR / 2 : zero + length + AIR / 2, middle, value(bar, drawing.frame(), ground.shortly()),
            value < 0 ? Anchor.END : Anchor.START, Ink.Role.QUIET);
        String said = value(bar, drawing.frame(), false);
        drawing.mark(new Mark(bar.name(), unit.isEmpty() ? said : said + " " + unit, 0, top, drawing.frame().width(), row, bar.key()));
    }

    /** A name stands above its line, moved to the side where others stand already, as long as it is still above its line. */
    private void targets(Drawing drawing, double top, double bottom, Ground ground) {
        double free = 0;
        double y = top - drawing.line() * UNIT / 2;
        for (Target target : targets.stream().sorted(Comparator.comparingDouble(Target::value)).toList()) {
            double x = ground.x(target.value());
            drawing.add(Shape.Path.dashed(Ink.Role.TARGET, 1.5, x, top - 2, x, bottom));
            double width = drawing.width(target.name());
            double from = Math.max(free, Math.min(x - width / 2, drawing.frame().width() - width));
            if (from <= x && from + width <= drawing.frame().width()) {
                drawing.words(from, y, target.name(), Anchor.START, Ink.Role.TARGET);
                free = from + width + AIR;
            }
        }
    }
}
