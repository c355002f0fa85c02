package org.sankofa.ui.presentation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sankofa.model.date.PartialDate;
import org.sankofa.ui.internal.l10n.Messages;

/** Reads and writes partial dates as people write them: 2006, 2006-11, Nov 2006, 20.11.2006, about 2006, planned, unknown. */
public final class DateInput {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})\\.?\\s+)?(\\p{L}+)\\.?,?\\s+(\\d{4})");
    private static final Pattern NAMED_US = Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");

    private final Locale locale;

    /** @param locale names of months are read in it and in English; they are written in it */
    public DateInput(Locale locale) {
        this.locale = locale;
    }

    /** Reads what was typed; null for nothing. */
    public InputResult<PartialDate> parse(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return InputResult.ok(null);
        }
        String rest = text.toLowerCase(locale);
        boolean planned = contains(rest, "date.words.planned");
        rest = planned ? without(rest, "date.words.planned") : rest;
        boolean about = rest.endsWith("~") || rest.startsWith("~") || contains(rest, "date.words.about");
        rest = about ? without(rest.replace("~", " "), "date.words.about") : rest;
        if (contains(rest, "date.words.unknown")) {
            return InputResult.ok(PartialDate.UNKNOWN.planned(planned));
        }
        if (rest.isEmpty() && planned) {
            return InputResult.ok(PartialDate.UNKNOWN.planned(true));
        }
        try {
            PartialDate date = date(rest);
            return date == null ? bad(text) : InputResult.ok(date.about(about).planned(planned));
        } catch (IllegalArgumentException | DateTimeException e) {
            return InputResult.bad(Messages.get("date.calendar", text));
        }
    }

    private InputResult<PartialDate> bad(String text) {
        return InputResult.bad(Messages.get("date.bad", text));
    }

    private PartialDate date(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return make(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            // with strokes Americans write the month first; a number over 12 tells which it is
            boolean monthFirst = text.contains("/") && (Locale.US.getCountry().equals(locale.getCountry())
                && Integer.parseInt(day.group(1)) <= 12 || Integer.parseInt(day.group(2)) > 12);
            return monthFirst ? make(day.group(3), day.group(1), day.group(2))
                : make(day.group(3), day.group(2), day.group(1));
        }
        Matcher month = MONTH_YEAR.matcher(text);
        if (month.matches()) {
            return make(month.group(2), month.group(1), null);
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return make(named.group(3), month(named.group(2)), named.group(1));
        }
        Matcher american = NAMED_US.matcher(text);
        return american.matches() ? make(american.group(3), month(american.group(1)), american.group(2)) : null;
    }

    private static PartialDate make(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (month == null) {
            return PartialDate.ofYear(y);
        }
        if (month.isEmpty()) {
            return null;
        }
        int m = Integer.parseInt(month);
        return day == null ? PartialDate.ofMonth(y, m) : PartialDate.of(LocalDate.of(y, m, Integer.parseInt(day)));
    }

    /** The number of a month; empty when there is no such name. */
    private String month(String name) {
        if (name.length() >= 3) {
            for (Locale language : List.of(locale, Locale.ENGLISH)) {
                for (Month month : Month.values()) {
                    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                        if (month.getDisplayName(style, language).toLowerCase(language).startsWith(name)) {
                            return String.valueOf(month.getValue());
                        }
                    }
                }
            }
        }
        return "";
    }

    /** Writes a date for people; empty for null. */
    public String format(PartialDate date) {
        if (date == null) {
            return "";
        }
        String text = switch (date.precision()) {
            case UNKNOWN -> Messages.get("date.unknown");
            case YEAR -> String.valueOf(date.year().orElseThrow());
            case MONTH -> date.earliest().orElseThrow().format(DateTimeFormatter.ofPattern("LLL uuuu", locale));
            case DAY -> date.earliest().orElseThrow().format(DateTimeFormatter.ofPattern("d MMM uuuu", locale));
        };
        text = date.isAbout() ? Messages.get("date.about", text) : text;
        return date.isPlanned() ? Messages.get("date.planned", text) : text;
    }

    private boolean contains(String text, String key) {
        return words(key).stream().anyMatch(word -> word(word).matcher(text).find());
    }

    private String without(String text, String key) {
        String rest = text;
        for (String word : words(key)) {
            rest = word(word).matcher(rest).replaceAll(" ");
        }
        return rest.replaceAll("[()\\s]+", " ").strip();
    }

    private static List<String> words(String key) {
        return List.of(Messages.get(key).split(","));
    }

    private static Pattern word(String word) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})\\.?", Pattern.UNICODE_CASE);
    }
}
