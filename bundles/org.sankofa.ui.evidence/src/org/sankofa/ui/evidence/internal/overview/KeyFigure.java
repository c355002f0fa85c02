package org.sankofa.ui.evidence.internal.overview;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sankofa.charts.Sparkline;
import org.sankofa.ui.evidence.internal.model.Numbers;

/**
 * One number that says much about a country, with how it went.
 *
 * @param label what it is
 * @param unit short; empty for none
 * @param points in the order of periods; the last one is shown as the number
 * @param from where it comes from: data set and edition
 * @param page id of the page that says more
 */
public record KeyFigure(String label, String unit, List<Point> points, String from, String page) {

    /** A value at a time. */
    public record Point(String period, double value) {

        private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-([QSW]?)(\\d{1,2}))?.*");

        /** @return when its period begins, in years; NaN where that cannot be read */
        public double year() {
            Matcher matcher = PERIOD.matcher(period);
            if (!matcher.matches()) {
                return Double.NaN;
            }
            int parts = matcher.group(2) == null ? 1 : switch (matcher.group(2)) {
                case "Q" -> 4;
                case "S" -> 2;
                case "W" -> 53;
                default -> 12;
            };
            return Integer.parseInt(matcher.group(1)) + (matcher.group(3) == null ? 0 : (Integer.parseInt(matcher.group(3)) - 1) / (double) parts);
        }
    }

    /** Takes a copy. */
    public KeyFigure {
        points = List.copyOf(points);
    }

    /** @return how it went, as a line */
    public Sparkline line() {
        return new Sparkline(points.stream().filter(point -> !Double.isNaN(point.year())).map(point -> new Sparkline.Point(point.year(), point.value())).toList());
    }

    /** @return the last number with its unit */
    public String number() {
        String number = Numbers.shown(points.getLast().value());
        return unit.isEmpty() ? number : number + "\u00a0" + unit;
    }

    /** @return of when the number is */
    public String when() {
        return points.getLast().period();
    }

    /** @return all of it in a sentence, for people who cannot see how the line goes */
    public String sentence() {
        Point first = points.getFirst();
        return points.size() == 1 ? text("overview.key.one", label, number(), when(), from)
            : text("overview.key.many", label, number(), when(), Numbers.shown(first.value()), first.period(), from);
    }
}
