package org.sankofa.coordination.methods;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * From when to when something takes place.
 *
 * @param from first day
 * @param to last day, which belongs to it
 */
public record Span(LocalDate from, LocalDate to) {

    /** Checks that it does not end before it begins. */
    public Span {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last day, " + to + ", is before the first one, " + from + ".");
        }
    }

    /** @return how many days it has, the first and the last one among them */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** @return days of both, of all days of at least one of them: 0 where one ends before the other begins */
    public double overlap(Span other) {
        LocalDate begin = from.isAfter(other.from) ? from : other.from;
        LocalDate end = to.isBefore(other.to) ? to : other.to;
        long both = end.isBefore(begin) ? 0 : ChronoUnit.DAYS.between(begin, end) + 1;
        return (double) both / (days() + other.days() - both);
    }

    /** @return whether one of them begins after the other has ended */
    public boolean isSequential(Span other) {
        return to.isBefore(other.from) || other.to.isBefore(from);
    }
}
