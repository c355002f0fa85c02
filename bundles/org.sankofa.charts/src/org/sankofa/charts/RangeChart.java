package org.sankofa.charts;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.charts.Shape.Anchor;

/**
 * Estimates with how uncertain they are: a line from the low to the high value and a point at the central one. What cannot be said
 * has words instead.
 *
 * @param title heading
 * @param description in a sentence, for people who cannot see it
 * @param unit of the values
 * @param ranges in the order they are shown
 * @param headings of low, central and high
 */
public record RangeChart(String title, String description, String unit, List<Range> ranges, List<String> headings) implements Chart {

    private static final double AIR = 8;
    /** Heights in lines. */
    private static final double ROW = 3;
    private static final double NUMBERS = 1.4;

    /**
     * An estimate.
     *
     * @param name what is estimated
     * @param low NaN: cannot be said
     * @param central NaN: no value is more likely than others
     * @param high NaN: cannot be said
     * @param words shown where nothing can be said
     */
    public record Range(String name, double low, double central, double high, String words) {

        boolean isKnown() {
            return !Double.isNaN(low) && !Double.isNaN(high);
        }
    }

    /** Takes copies and checks that there are three headings. */
    public RangeChart {
        ranges = List.copyOf(ranges);
        headings = List.copyOf(headings);
        if (headings.size() != 3) {
            throw new IllegalArgumentException("Low, central and high each need a heading");
        }
    }

    @Override
    public ChartTable table() {
        List<List<Object>> rows = new ArrayList<>();
        for (Range range : ranges) {
            List<Object> row = new ArrayList<>(List.of(range.name()));
            for (double value : new double[] {range.low(), range.central(), range.high()}) {
                row.add(Double.isNaN(value) ? null : value);
            }
            rows.add(row);
        }
        List<String> all = new ArrayList<>(List.of(""));
        headings.forEach(heading -> all.add(heading + " (" + unit + ")"));
        return new ChartTable(all, rows);
    }

    @Override
    public double height(Letters letters) {
        return Math.ceil((ranges.size() * ROW + foot()) * letters.height(Letters.Size.SMALL));
    }

    /** Numbers, and the unit below them, in lines. */
    private double foot() {
        return NUMBERS + (unit.isEmpty() ? 0 : 1);
    }

    @Override
    public Picture draw(Frame frame) {
        Drawing drawing = new Drawing(frame);
        if (ranges.isEmpty()) {
            return drawing.picture();
        }
        double names = Math.min(frame.width() * 0.4, ranges.stream().mapToDouble(range -> drawing.width(range.name())).max().orElse(0));
        double left = names + 2 * AIR;
        double foot = drawing.line() * foot();
        double room = Math.max(1, frame.width() - left - drawing.width("00,000") / 2);
        double row = Math.max(1, Math.min(ROW * drawing.line(), (frame.height() - foot) / ranges.size()));
        double bottom = row * ranges.size();
        double most = ranges.stream().filter(Range::isKnown).mapToDouble(Range::high).max().orElse(1);
        double least = ranges.stream().filter(Range::isKnown).mapToDouble(Range::low).min().orElse(0);
        Scale scale = Scale.around(Math.min(0, least), Math.max(0, most), (int) Math.max(2, room / (drawing.width("000,000") * 1.4)));
        Along along = new Along(drawing, bottom + drawing.line() * NUMBERS / 2);
        for (double value : scale.numbers()) {
            double x = left + scale.share(value) * room;
            drawing.add(Shape.Path.line(value == 0 ? Ink.Role.AXIS : Ink.Role.GRID, 1, x, 0, x, bottom));
            along.number(x, Figures.onAxis(value, scale.step(), frame.locale()));
        }
        drawing.words(0, bottom + drawing.line() * (NUMBERS + 0.5), drawing.shorten(unit, frame.width()), Anchor.START, Ink.Role.QUIET);
        for (int i = 0; i < ranges.size(); i++) {
            range(drawing, ranges.get(i), i * row, row, names, left, room, scale);
        }
        return drawing.picture();
    }

    private void range(Drawing drawing, Range range, double top, double row, double names, double left, double room, Scale scale) {
        double y = top + row / 2;
        drawing.lines(names, y, drawing.wrap(range.name(), names, row >= 2 * drawing.line() ? 2 : 1), Anchor.END, Ink.Role.TEXT);
        String value = range.words();
        if (range.isKnown()) {
            double from = left + scale.share(range.low()) * room;
            double to = left + scale.share(range.high()) * room;
            double end = Math.min(7, row / 3);
            Ink ink = new Ink.Series(0);
            // what is known exactly is a point, or a stroke where there is no point
            if (to - from >= 1 || Double.isNaN(range.central())) {
                drawing.add(Shape.Path.line(ink, 2, from, y, to, y));
                drawing.add(Shape.Path.line(ink, 2, from, y - end, from, y + end));
                drawing.add(Shape.Path.line(ink, 2, to, y - end, to, y + end));
            }
            value = said(range, drawing);
            if (!Double.isNaN(range.central())) {
                drawing.add(new Shape.Disc(left + scale.share(range.central()) * room, y, 4, ink, Ink.Role.PAPER));
            }
        } else {
            String said = drawing.shorten(range.words(), room - AIR);
            // the lines of the axis end beside it
            drawing.add(new Shape.Box(left + AIR / 2, y - drawing.line() / 2, drawing.width(said) + AIR, drawing.line(), Ink.Role.PAPER));
            drawing.words(left + AIR, y, said, Anchor.START, Ink.Role.QUIET);
        }
        drawing.mark(new Mark(range.name(), value, 0, top, drawing.frame().width(), row, ""));
    }

    private String said(Range range, Drawing drawing) {
        String span = Figures.of(range.low(), drawing.frame().locale()) + " \u2013 " + Figures.of(range.high(), drawing.frame().locale()) + " " + unit;
        return Double.isNaN(range.central()) ? span : Figures.of(range.central(), drawing.frame().locale()) + " " + unit + " (" + span + ")";
    }
}
