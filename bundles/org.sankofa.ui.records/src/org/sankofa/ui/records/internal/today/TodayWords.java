package org.sankofa.ui.records.internal.today;

import static org.sankofa.ui.records.internal.Messages.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import org.sankofa.model.date.PartialDate;
import org.sankofa.ui.records.internal.Kinds;
import org.sankofa.ui.records.internal.today.Today.Section;
import org.sankofa.ui.records.internal.today.Today.Sitting;

/** What the page says, on one day. */
final class TodayWords {

    private static final int NEAR = 31;

    private final LocalDate today;
    private final ZoneId zone;

    TodayWords(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    String title(TodayItem item) {
        return item.title().isEmpty() ? text("list.untitled") : item.title();
    }

    /** How many there are, for beside the heading. */
    String count(Section section) {
        return section.items().isEmpty() ? "" : text(section.more() ? "today.count.more" : "today.count", section.items().size());
    }

    /** What is to be said of something that waits. */
    String detail(Waiting waiting, TodayItem item) {
        return switch (waiting) {
            case REQUESTS -> item.who().isEmpty() ? due(item) : text("today.asks", item.who(), due(item));
            case ACTIONS -> due(item);
            case REVIEWS -> text("today.in", Kinds.label(item.key().kind()), item.key().space());
            case CONFLICTS -> text("today.conflicts.of", item.number());
            case LESSONS -> text("today.lessons.since", day(item.date()));
            case UNCONFIRMED -> item.date() == null || item.date().isUnknown() ? text("today.unconfirmed.never")
                    : text("today.unconfirmed.last", day(item.date()));
        };
    }

    private String due(TodayItem item) {
        if (item.date() == null || item.date().isUnknown()) {
            return text("today.due.none");
        }
        Optional<LocalDate> last = item.date().latest();
        if (last.isEmpty() || item.date().precision() != PartialDate.Precision.DAY) {
            return text(item.late() ? "today.late.since" : "today.due", day(item.date()));
        }
        long days = ChronoUnit.DAYS.between(today, last.get());
        if (Math.abs(days) > NEAR) {
            return text(item.late() ? "today.late.since" : "today.due", day(item.date()));
        }
        return item.late() ? text("today.late", -days) : text("today.due.in", days, day(item.date()));
    }

    /** What one person did, and when. */
    String sitting(Sitting sitting) {
        return text("today.sitting", sitting.author(), moment(sitting.when()), sitting.space(), sitting.total());
    }

    /** Where a record stands. */
    String place(TodayItem item) {
        return text("today.in", Kinds.label(item.key().kind()), item.key().space());
    }

    String day() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.getDefault()).format(today);
    }

    private static String day(PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY
                ? date.earliest().map(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)::format).orElse(date.toString())
                : date.toString();
    }

    private String moment(Instant when) {
        LocalDate day = LocalDate.ofInstant(when, zone);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(zone).format(when);
        if (day.equals(today)) {
            return text("today.at.today", time);
        }
        return day.equals(today.minusDays(1)) ? text("today.at.yesterday", time)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }
}
