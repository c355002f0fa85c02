package org.sankofa.search.internal.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.sankofa.search.internal.index.Dates;
import org.sankofa.search.internal.index.Entry.Days;
import org.sankofa.search.internal.index.Fold;
import org.sankofa.search.internal.index.Names;

/** Finds out what a filter means that asks for years or days. */
final class DateFilters {

    private final Asked asked;
    private final Clock clock;

    DateFilters(Asked asked, Clock clock) {
        this.asked = asked;
        this.clock = clock;
    }

    /** The years asked for. */
    Query years() {
        return switch (asked.filter().values()) {
            case Node.Range range -> {
                Integer from = year(range.from(), Integer.MIN_VALUE);
                Integer to = year(range.to(), Integer.MAX_VALUE);
                yield from == null || to == null ? asked.unreadable("2004..2007, 2004.., <=2007")
                        : IntPoint.newRangeQuery(Names.YEAR, from + (range.fromIncluded() ? 0 : 1),
                                to - (range.toIncluded() ? 0 : 1));
            }
            default -> asked.each(value -> {
                Integer year = year(value.text(), 0);
                return year == null ? asked.unreadable("2006") : IntPoint.newExactQuery(Names.YEAR, year);
            }, new FieldExistsQuery(Names.YEAR));
        };
    }

    private static Integer year(String text, int open) {
        if (text == null) {
            return open;
        }
        return text.matches("-?\\d{1,4}(-\\d\\d(-\\d\\d)?)?~?") ? Integer.valueOf(text.replaceAll("(?<=\\d)[-~].*", ""))
                : null;
    }

    /** The dates asked for in a field of days. */
    Query dates(String field) {
        return switch (asked.filter().values()) {
            case Node.Range range -> {
                Days days = days(range);
                yield days == null ? asked.unreadable("2004..2007, 2006-11.., <2007-01-15") : dates(field, days);
            }
            default -> asked.each(value -> Dates.parse(value.text()).map(d -> dates(field, d))
                    .orElseGet(() -> asked.unreadable("2006, 2006-11, 2006-11-20")), new FieldExistsQuery(Names.YEAR));
        };
    }

    static Query dates(String field, Days days) {
        return IntRange.newIntersectsQuery(field, new int[] { days.from() }, new int[] { days.to() });
    }

    /** The days of a range; null when a bound is no date. */
    static Days days(Node.Range range) {
        Optional<Days> from = range.from() == null ? Optional.of(new Days(Integer.MIN_VALUE, Integer.MIN_VALUE))
                : Dates.parse(range.from());
        Optional<Days> to = range.to() == null ? Optional.of(new Days(Integer.MAX_VALUE, Integer.MAX_VALUE))
                : Dates.parse(range.to());
        if (from.isEmpty() || to.isEmpty()) {
            return null;
        }
        int first = range.fromIncluded() ? from.get().from() : from.get().to() + 1;
        int last = range.toIncluded() ? to.get().to() : to.get().from() - 1;
        return new Days(Math.min(first, last), Math.max(first, last));
    }

    /** When a record was last changed; also how long ago, as in {@code 7d}. */
    Query modified() {
        if (asked.filter().values() instanceof Node.Range range) {
            Days days = days(range);
            return days == null ? asked.unreadable("2026-01.., 7d") : modified(days);
        }
        return asked.each(value -> {
            String text = Fold.fold(value.text());
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            if (text.matches("\\d{1,4}[hdwm]")) {
                long count = Long.parseLong(text.substring(0, text.length() - 1));
                Instant since = switch (text.charAt(text.length() - 1)) {
                    case 'h' -> clock.instant().minus(count, ChronoUnit.HOURS);
                    case 'd' -> clock.instant().minus(count, ChronoUnit.DAYS);
                    case 'w' -> clock.instant().minus(7 * count, ChronoUnit.DAYS);
                    default -> clock.instant().minus(30 * count, ChronoUnit.DAYS);
                };
                return LongPoint.newRangeQuery(Names.MODIFIED, since.toEpochMilli(), Long.MAX_VALUE);
            }
            if (text.equals("today") || text.equals("yesterday")) {
                int day = (int) today.minusDays(text.equals("today") ? 0 : 1).toEpochDay();
                return modified(new Days(day, day));
            }
            return Dates.parse(value.text()).map(DateFilters::modified)
                    .orElseGet(() -> asked.unreadable("2026-01, today, 7d"));
        }, new FieldExistsQuery(Names.MODIFIED));
    }

    private static Query modified(Days days) {
        long day = ChronoUnit.DAYS.getDuration().toMillis();
        return LongPoint.newRangeQuery(Names.MODIFIED, days.from() * day,
                days.to() == Integer.MAX_VALUE ? Long.MAX_VALUE : (days.to() + 1L) * day - 1);
    }
}
