package org.sankofa.ui.cases.internal.pages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.sankofa.ui.cases.internal.model.Grid.Tone;
import org.sankofa.ui.controls.Ellipsis;
import org.sankofa.ui.theme.Token;

/** What painted controls share: breaking of words, colours of tones. */
final class Painted {

    private Painted() {
    }

    /** Breaks words into at most so many lines of that width; what has no room ends in dots. */
    static List<String> lines(GC gc, String words, int width, int most) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : words.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && gc.textExtent(longer).x > width) {
                    lines.add(line.toString());
                    line = new StringBuilder(word);
                } else {
                    line = new StringBuilder(longer);
                }
            }
            lines.add(line.toString());
        }
        if (lines.size() > most) {
            String rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(rest);
        }
        return lines.stream().map(line -> Ellipsis.shorten(gc, line, width)).toList();
    }

    static Token ink(Tone tone) {
        return switch (tone) {
            case GOOD -> Token.SUCCESS;
            case PART -> Token.WARNING;
            case BAD -> Token.DANGER;
            case UNKNOWN -> Token.TEXT_SECONDARY;
            case PLAIN -> Token.TEXT;
        };
    }

    static Token paper(Tone tone) {
        return switch (tone) {
            case GOOD -> Token.SUCCESS_SOFT;
            case PART -> Token.WARNING_SOFT;
            case BAD -> Token.DANGER_SOFT;
            case UNKNOWN -> Token.SUNKEN;
            case PLAIN -> Token.SURFACE;
        };
    }
}
