package org.sankofa.ui.experience.internal.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sankofa.model.date.PartialDate;
import org.sankofa.ui.presentation.DateInput;
import org.sankofa.ui.presentation.InputResult;

/**
 * A decision as one notes it in the room, in one line: {@code what / who / when}. What is between strokes and is neither
 * somebody nor a day stays in the words, so that nothing of the line is lost.
 *
 * @param text what was decided
 * @param who who does it, as it was typed; empty for nobody
 * @param due until when; null for no day
 */
public record DecisionNote(String text, String who, PartialDate due) {

    /** A stroke with a space beside it; days are written with strokes too. */
    private static final String STROKE = "\\s+/\\s*|\\s*/\\s+";
    private static final String BETWEEN = " / ";

    /**
     * Reads a line.
     *
     * @param locale names of months and of days of the week are read in it
     * @param today days of the week are those after it
     */
    public static DecisionNote of(String line, Locale locale, LocalDate today) {
        List<String> parts = new ArrayList<>(List.of(line.strip().split(STROKE)));
        PartialDate due = parts.size() > 1 ? day(parts.getLast().strip(), locale, today) : null;
        if (due != null) {
            parts.removeLast();
        }
        boolean named = parts.size() == 2 || parts.size() > 2 && due != null;
        String who = named ? parts.removeLast().strip() : "";
        return new DecisionNote(String.join(BETWEEN, parts).strip(), who, due);
    }

    /** @return the words with the name in them, for somebody whom nobody knows */
    public String withName() {
        return who.isEmpty() ? text : text + BETWEEN + who;
    }

    private static PartialDate day(String typed, Locale locale, LocalDate today) {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                if (day.getDisplayName(style, locale).equalsIgnoreCase(typed)) {
                    return PartialDate.of(today.with(TemporalAdjusters.next(day)));
                }
            }
        }
        InputResult<PartialDate> date = new DateInput(locale).parse(typed);
        return date.isOk() ? date.value() : null;
    }
}
