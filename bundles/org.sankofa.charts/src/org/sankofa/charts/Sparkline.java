package org.sankofa.charts;

import java.util.List;
import java.util.Locale;

/**
 * How a number went over the years, as small as a word: a line without an axis that ends in a point. Years lie as far apart as they
 * are, and where nothing is known the line has a gap, as that of a {@link LineChart} has.
 *
 * @param points in the order of time; years that are not there are not known
 */
public record Sparkline(List<Point> points) {

    private static final double END = 3;
    private static final double ALONE = 1.5;

    /**
     * A value.
     *
     * @param year when; 2017.5 is the third quarter of 2017
     * @param value NaN: not known
     */
    public record Point(double year, double value) {
    }

    /** Takes a copy. */
    public Sparkline {
        points = List.copyOf(points);
    }

    /**
     * Draws it.
     *
     * @param width in pixels at 100 %
     * @param height in pixels at 100 %
     * @return lines, and discs for the last value and for values alone; nothing where there are less than two values
     */
    public Picture draw(double width, double height) {
        Drawing drawing = new Drawing(new Frame(width, height, Letters.estimated(), Locale.ROOT));
        List<Point> known = points.stream().filter(point -> !Double.isNaN(point.value())).toList();
        if (known.size() < 2) {
            return drawing.picture();
        }
        double least = known.stream().mapToDouble(Point::value).min().orElseThrow();
        double most = known.stream().mapToDouble(Point::value).max().orElseThrow();
        double first = known.getFirst().year();
        double years = known.getLast().year() > first ? known.getLast().year() - first : 1;
        for (List<Point> run : Runs.of(points, Point::year, Point::value)) {
            double[] line = new double[2 * run.size()];
            for (int i = 0; i < run.size(); i++) {
                line[2 * i] = END + (width - 2 * END) * (run.get(i).year() - first) / years;
                double share = most > least ? (run.get(i).value() - least) / (most - least) : 0.5;
                line[2 * i + 1] = END + (height - 2 * END) * (1 - share);
            }
            boolean last = run.getLast().equals(known.getLast());
            if (run.size() > 1) {
                drawing.add(Shape.Path.line(Ink.Role.FOCUS, 2, line));
            }
            if (last || run.size() == 1) {
                drawing.add(new Shape.Disc(line[line.length - 2], line[line.length - 1], last ? END : ALONE, Ink.Role.FOCUS, null));
            }
        }
        return drawing.picture();
    }
}
