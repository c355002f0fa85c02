package org.sankofa.charts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.sankofa.charts.Shape.Anchor;

/**
 * Values over years, a line each. Where a value is missing the line has a gap: nothing is drawn between what is not known, also
 * where years are not there that lie further apart than figures of the line do mostly. A value alone is a point. Doubtful values are hollow.
 *
 * @param title heading
 * @param description in a sentence, for people who cannot see it
 * @param unit of the values, such as {@code million USD}; empty for none
 * @param lines in the order of their colours
 * @param fromZero whether the axis begins at zero: for amounts
 */
public record LineChart(String title, String description, String unit, List<Line> lines, boolean fromZero) implements Chart {

    private static final double POINT = 2.5;
    /** So much wider is a line that another one lies upon, so that both are seen. */
    private static final double WIDER = 3;
    private static final double NEAR = 0.01;
    private static final int OFTEN = 3;

    /**
     * One thing over the years.
     *
     * @param name what the line is
     * @param points in the order of years; years that are not there are not known
     */
    public record Line(String name, List<Point> points) {

        /** Takes a copy. */
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A value.
     *
     * @param year when
     * @param value NaN: not known
     * @param doubtful whether something speaks against it, such as a break in its series
     */
    public record Point(int year, double value, boolean doubtful) {
    }

    /** Takes a copy. */
    public LineChart {
        lines = List.copyOf(lines);
    }

    @Override
    public ChartTable table() {
        TreeSet<Integer> years = new TreeSet<>();
        lines.forEach(line -> line.points().forEach(point -> years.add(point.year())));
        List<String> headings = new ArrayList<>(List.of(""));
        lines.forEach(line -> headings.add(unit.isEmpty() ? line.name() : line.name() + " (" + unit + ")"));
        List<List<Object>> rows = new ArrayList<>();
        for (int year : years) {
            List<Object> row = new ArrayList<>(List.of(year));
            for (Line line : lines) {
                row.add(line.points().stream().filter(point -> point.year() == year && !Double.isNaN(point.value())).map(Point::value)
                    .map(Object.class::cast).findFirst().orElse(null));
            }
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }

    @Override
    public Picture draw(Frame frame) {
        Drawing drawing = new Drawing(frame);
        List<Point> known = lines.stream().flatMap(line -> line.points().stream()).filter(point -> !Double.isNaN(point.value())).toList();
        if (known.isEmpty()) {
            return drawing.picture();
        }
        double low = known.stream().mapToDouble(Point::value).min().orElseThrow();
        double high = known.stream().mapToDouble(Point::value).max().orElseThrow();
        double legend = lines.size() > 1 ? Legend.height(drawing, names()) : 0;
        Scale values = Scale.around(fromZero ? Math.min(0, low) : low, fromZero ? Math.max(0, high) : high,
            (int) Math.max(2, (frame.height() - legend) / (2.4 * drawing.line())));
        int first = known.stream().mapToInt(Point::year).min().orElseThrow();
        int last = known.stream().mapToInt(Point::year).max().orElseThrow();
        Plot plot = Plot.of(drawing, values, unit, legend, drawing.width("2000") / 2);
        years(drawing, plot, first, last);
        for (int i = 0; i < lines.size(); i++) {
            line(drawing, plot, lines.get(i), new Ink.Series(i), first, last, isCovered(i, values) ? WIDER : 0);
        }
        if (legend > 0) {
            Legend.draw(drawing, names(), frame.height() - legend);
        }
        return drawing.picture();
    }

    /** Two sources often give the same figures: the later line would hide the earlier one. */
    private boolean isCovered(int place, Scale values) {
        Map<Integer, Double> own = new HashMap<>();
        lines.get(place).points().forEach(point -> own.put(point.year(), values.share(point.value())));
        for (Line other : lines.subList(place + 1, lines.size())) {
            List<Double> apart = other.points().stream().filter(point -> own.containsKey(point.year()))
                .map(point -> Math.abs(values.share(point.value()) - own.get(point.year()))).filter(distance -> !distance.isNaN()).toList();
            long near = apart.stream().filter(distance -> distance < NEAR).count();
            if (near >= OFTEN && 2 * near > apart.size()) {
                return true;
            }
        }
        return false;
    }

    private List<String> names() {
        return lines.stream().map(Line::name).toList();
    }

    private static void years(Drawing drawing, Plot plot, int first, int last) {
        Scale scale = Scale.around(first, Math.max(first + 1, last), (int) Math.max(2, plot.width() / (drawing.width("2000") * 1.8)));
        int step = first == last ? 1 : Math.max(1, (int) Math.round(scale.step()));
        for (int year = Math.floorDiv(first + step - 1, step) * step; year <= last; year += step) {
            drawing.words(plot.x(share(year, first, last)), plot.bottom() + drawing.line(), Integer.toString(year),
                Anchor.MIDDLE, Ink.Role.QUIET);
        }
    }

    private void line(Drawing drawing, Plot plot, Line line, Ink ink, int first, int last, double wider) {
        for (List<Point> run : Runs.of(line.points(), Point::year, Point::value)) {
            double[] way = new double[2 * run.size()];
            for (int i = 0; i < run.size(); i++) {
                Point point = run.get(i);
                double x = plot.x(share(point.year(), first, last));
                double y = plot.y(point.value());
                way[2 * i] = x;
                way[2 * i + 1] = y;
                drawing.add(new Shape.Disc(x, y, POINT + wider / 2, point.doubtful() ? Ink.Role.PAPER : ink, ink));
                String value = Figures.of(point.value(), drawing.frame().locale());
                drawing.mark(new Mark(lines.size() > 1 ? line.name() + ", " + point.year() : Integer.toString(point.year()),
                    unit.isEmpty() ? value : value + " " + unit, x - POINT, y - POINT, 2 * POINT, 2 * POINT, ""));
            }
            if (run.size() > 1) {
                drawing.add(Shape.Path.line(ink, 2 + wider, way));
            }
        }
    }

    /** One year alone stands in the middle: nothing is said of the next one. */
    private static double share(int year, int first, int last) {
        return first == last ? 0.5 : (year - first) / (double) (last - first);
    }
}
