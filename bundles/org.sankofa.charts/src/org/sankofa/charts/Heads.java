package org.sankofa.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.sankofa.charts.Shape.Anchor;

/**
 * Names above columns: on several lines where one is too narrow, and turned where their words are wider than the columns.
 *
 * @param lines of each name
 * @param names as they are
 * @param turned whether they are read from the bottom to the top
 * @param widest how wide the widest name is on one line
 */
record Heads(List<List<String>> lines, List<String> names, boolean turned, double widest) {

    private static final int MOST = 3;
    private static final double AIR = 6;
    private static final double ROUNDING = 0.01;

    static Heads of(List<String> names, double wide, ToDoubleFunction<String> width) {
        List<List<String>> lines = names.stream().map(name -> wrapped(name, wide - AIR, width)).toList();
        boolean turned = lines.stream().anyMatch(all -> all.size() > MOST || all.stream().anyMatch(line -> width.applyAsDouble(line) > wide - 2));
        return new Heads(lines, List.copyOf(names), turned, names.stream().mapToDouble(width).max().orElse(0));
    }

    private static List<String> wrapped(String name, double room, ToDoubleFunction<String> width) {
        List<String> lines = new ArrayList<>();
        for (String word : name.split(" ")) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (lines.isEmpty() || width.applyAsDouble(longer) > room) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        return lines;
    }

    /** @return how many lines the highest has */
    int high() {
        return lines.stream().mapToInt(List::size).max().orElse(1);
    }

    /** Draws them above columns of that width. Where even turned ones have no room beside each other, every second is left out, or more. */
    void draw(Drawing drawing, double left, double wide, double height) {
        int every = turned ? (int) Math.max(1, Math.ceil(drawing.line() / wide)) : 1;
        for (int c = 0; c < names.size(); c += every) {
            double middle = left + (c + 0.5) * wide;
            if (turned) {
                drawing.turned(middle, height - AIR / 2, drawing.shorten(names.get(c), height - AIR + ROUNDING), Ink.Role.QUIET);
            } else {
                List<String> all = lines.get(c);
                for (int i = 0; i < all.size(); i++) {
                    drawing.words(middle, height - (all.size() - i - 0.25) * drawing.line(), all.get(i), Anchor.MIDDLE, Ink.Role.QUIET);
                }
            }
        }
    }
}
