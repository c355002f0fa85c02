package org.sankofa.experience.internal;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.sankofa.model.date.PartialDate;

/** Dates as people of a language write them. */
public final class DateWords {

    private DateWords() {
    }

    /** @return the date in words, as exact as it is; empty when it is unknown */
    public static String of(PartialDate date, Locale locale) {
        if (date == null || date.isUnknown()) {
            return "";
        }
        return switch (date.precision()) {
            case DAY -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date.earliest().get());
            case MONTH -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(date.earliest().get());
            default -> String.valueOf(date.year().get());
        };
    }
}
