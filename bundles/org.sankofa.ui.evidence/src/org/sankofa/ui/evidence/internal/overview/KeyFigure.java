package org.sankofa.ui.evidence.internal.overview;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;

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
    }

    /** Takes a copy. */
    public KeyFigure {
        points = List.copyOf(points);
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
