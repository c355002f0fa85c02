package org.sankofa.charts.map;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.sankofa.charts.Chart;
import org.sankofa.charts.ChartTable;
import org.sankofa.charts.Drawing;
import org.sankofa.charts.Figures;
import org.sankofa.charts.Frame;
import org.sankofa.charts.Ink;
import org.sankofa.charts.Mark;
import org.sankofa.charts.Outline;
import org.sankofa.charts.Picture;
import org.sankofa.charts.Shape;
import org.sankofa.charts.Shape.Anchor;

/**
 * Countries coloured by a value, in classes with as many countries each, for values of countries are far apart. For shares and
 * rates; amounts are better shown by bars. A country that is too small to be seen is a disc. Nothing is coloured of which nothing
 * is known.
 *
 * @param title heading
 * @param description in a sentence, for people who cannot see it
 * @param unit of the values
 * @param values of countries; NaN is not known
 * @param focus code of the country it is about, with an edge of its own; empty for none
 * @param unknown what is said of countries without a value
 */
public record Choropleth(String title, String description, String unit, List<Value> values, String focus, String unknown) implements Chart {

    private static final int CLASSES = 5;
    private static final double SMALLEST = 3;
    private static final double SWATCH = 10;
    private static final double NEAR = 4;
    private static final double GAP = 12;
    private static final double AIR = 6;

    /**
     * The value of a country.
     *
     * @param country ISO 3166 code of three letters
     * @param name of the country
     * @param value NaN: not known
     */
    public record Value(String country, String name, double value) {
    }

    /** Takes a copy. */
    public Choropleth {
        values = List.copyOf(values);
    }

    @Override
    public ChartTable table() {
        List<List<Object>> rows = new ArrayList<>();
        for (Value value : values) {
            List<Object> row = new ArrayList<>(List.of(value.country(), value.name()));
            row.add(Double.isNaN(value.value()) ? null : value.value());
            rows.add(row);
        }
        return new ChartTable(List.of("ISO3", "", unit), rows);
    }

    @Override
    public Picture draw(Frame frame) {
        Drawing drawing = new Drawing(frame);
        double[] limits = limits();
        double legend = limits.length == 0 ? 0 : legend(drawing, limits, 0, false) + AIR;
        Sheet sheet = new Sheet(0, 0, frame.width(), Math.max(1, frame.height() - legend));
        sheet.sea(drawing);
        Map<String, Value> known = new HashMap<>();
        values.stream().filter(value -> !Double.isNaN(value.value())).forEach(value -> known.put(value.country(), value));
        List<World.Land> lands = World.get().lands().stream().filter(Sheet::isShown).toList();
        Map<String, Double> largest = new HashMap<>();
        Map<String, List<double[]>> outlines = new HashMap<>();
        for (World.Land land : lands) {
            Value value = known.get(land.country());
            largest.merge(land.country(), land.area(), Math::max);
            double[] points = sheet.points(land.points());
            outlines.computeIfAbsent(land.country(), code -> new ArrayList<>()).add(points);
            drawing.add(Shape.Path.area(ink(value, limits), Ink.Role.EDGE, 0.5, points));
        }
        lands.stream().filter(land -> land.country().equals(focus)).forEach(land -> drawing.add(new Shape.Path(sheet.points(land.points()), true,
            null, Ink.Role.FOCUS, 2, false)));
        List<Value> ordered = values.stream().sorted(Comparator.comparing(Value::name)).toList();
        for (Value value : ordered) {
            World.get().middle(value.country()).ifPresent(middle -> place(drawing, sheet, value, middle, limits,
                Math.sqrt(largest.getOrDefault(value.country(), 0d)) * sheet.scale(), outlines.getOrDefault(value.country(), List.of())));
        }
        if (legend > 0) {
            legend(drawing, limits, frame.height() - legend + AIR, true);
        }
        return drawing.picture();
    }

    private static Ink ink(Value value, double[] limits) {
        return value == null ? Ink.Role.NO_DATA : new Ink.Shade(limits.length < 2 ? 1 : classOf(value.value(), limits) / (double) (limits.length - 1));
    }

    private void place(Drawing drawing, Sheet sheet, Value value, double[] middle, double[] limits, double size, List<double[]> land) {
        double x = sheet.x(middle[0]);
        double y = sheet.y(middle[1]);
        boolean known = !Double.isNaN(value.value());
        if (size < 2 * SMALLEST && known) {
            drawing.add(new Shape.Disc(x, y, SMALLEST, ink(value, limits), value.country().equals(focus) ? Ink.Role.FOCUS : Ink.Role.QUIET));
        }
        double reach = Math.max(SMALLEST, size / 2);
        drawing.mark(new Mark(value.name(), known ? Figures.of(value.value(), drawing.frame().locale()) + " " + unit : unknown, x - reach, y - reach,
            2 * reach, 2 * reach, value.country(), land.isEmpty() ? null : Outline.of(land)));
    }

    /** The least value of each class; several classes only where there are several values. */
    private double[] limits() {
        double[] sorted = values.stream().mapToDouble(Value::value).filter(value -> !Double.isNaN(value)).sorted().toArray();
        TreeSet<Double> exact = new TreeSet<>();
        for (int i = 0; i < CLASSES && sorted.length > 0; i++) {
            exact.add(sorted[(int) ((long) sorted.length * i / CLASSES)]);
        }
        double[] limits = exact.stream().mapToDouble(Double::doubleValue).toArray();
        for (int i = 0; i < limits.length && limits.length > 1; i++) {
            limits[i] = round(limits[i], i == 0 ? Double.NEGATIVE_INFINITY : limits[i - 1]);
        }
        return limits;
    }

    /** The next lower number that is easy to read, such as 0.2 for 0.229, if it is more than the one before. */
    private static double round(double exact, double before) {
        for (int digits = 1; digits <= 3 && exact != 0 && Double.isFinite(exact); digits++) {
            double rounded = BigDecimal.valueOf(exact).round(new MathContext(digits, RoundingMode.FLOOR)).doubleValue();
            if (rounded > before) {
                return rounded;
            }
        }
        return exact;
    }

    private static int classOf(double value, double[] limits) {
        int found = 0;
        for (int i = 1; i < limits.length && value >= limits[i]; i++) {
            found = i;
        }
        return found;
    }

    /** The unit, then the classes, on as many lines as they need. @return how high it is */
    private double legend(Drawing drawing, double[] limits, double top, boolean paint) {
        double room = drawing.frame().width();
        String name = drawing.shorten(unit, room);
        if (paint) {
            drawing.words(0, top + drawing.line() / 2, name, Anchor.START, Ink.Role.QUIET);
        }
        double[] at = {name.isEmpty() ? 0 : drawing.width(name) + GAP, 0};
        for (int i = 0; i < limits.length; i++) {
            entry(drawing, at, top, new Ink.Shade(limits.length < 2 ? 1 : i / (double) (limits.length - 1)),
                "\u2265 " + Figures.of(limits[i], drawing.frame().locale()), paint);
        }
        entry(drawing, at, top, Ink.Role.NO_DATA, unknown, paint);
        return at[1] + drawing.line();
    }

    /** @param at where it comes: from the left, and from the top of the legend; moved on behind it */
    private static void entry(Drawing drawing, double[] at, double top, Ink ink, String text, boolean paint) {
        double room = drawing.frame().width();
        String shown = drawing.shorten(text, room - SWATCH - NEAR);
        double width = SWATCH + NEAR + drawing.width(shown);
        if (at[0] > 0 && at[0] + width > room) {
            at[0] = 0;
            at[1] += drawing.line() + 2;
        }
        if (paint) {
            double y = top + at[1] + drawing.line() / 2;
            drawing.add(new Shape.Box(at[0], y - SWATCH / 2, SWATCH, SWATCH, ink));
            drawing.words(at[0] + SWATCH + NEAR, y, shown, Anchor.START, Ink.Role.QUIET);
        }
        at[0] += width + GAP;
    }
}
