package org.sankofa.ui.experience.internal.relevant;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.sankofa.search.experience.ConditionCheck;
import org.sankofa.search.experience.Experience;
import org.sankofa.search.experience.ExperienceKind;
import org.sankofa.ui.controls.Tone;

/** What is said of an item of experience. */
public final class ItemWords {

    private static final int REASONS = 3;

    private final UnaryOperator<String> areas;

    /** @param areas what areas are called, by their codes */
    public ItemWords(UnaryOperator<String> areas) {
        this.areas = areas;
    }

    /** @return the icon of its sort */
    public static String icon(Experience item) {
        return item.kind() == ExperienceKind.PERSON ? "practitioner" : item.kind().kind();
    }

    /** @return what came of it, in a word; failures are said as clearly as successes */
    public static String badge(Experience item) {
        return item.outcome().isEmpty() || "unknown".equals(item.outcome()) ? "" : text("relevant.outcome." + item.outcome());
    }

    /** @return how that looks */
    public static Tone tone(Experience item) {
        return switch (item.outcome()) {
            case "success" -> Tone.GOOD;
            case "failure" -> Tone.BAD;
            case "mixed" -> Tone.CAREFUL;
            default -> Tone.PLAIN;
        };
    }

    /** @return places and year; and when it is not to be relied on any more, that first */
    public String remark(Experience item) {
        List<String> parts = new ArrayList<>();
        if (item.superseded()) {
            parts.add(text("relevant.superseded"));
        } else if (item.retired()) {
            parts.add(text("relevant.retired"));
        }
        item.row().areas().stream().map(areas).filter(name -> !name.isEmpty()).limit(REASONS).forEach(parts::add);
        if (item.row().year() != null) {
            parts.add(item.row().year().toString());
        }
        return String.join(" \u00b7 ", parts);
    }

    /** @return the strongest reasons, one a line, and what speaks against it */
    public static String reasons(Experience item) {
        List<String> lines = new ArrayList<>();
        item.reasons().stream().limit(REASONS).forEach(lines::add);
        item.conditions().stream().filter(ConditionCheck::speaksAgainst)
            .map(one -> text(one.notWhen() ? "relevant.against.not" : "relevant.against", one.text())).forEach(lines::add);
        return String.join("\n", lines);
    }
}
