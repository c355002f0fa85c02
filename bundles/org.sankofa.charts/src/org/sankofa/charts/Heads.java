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
    private static final double SHORTENED = 5;
    private static final double AIR = 6;
    private static final double ROUNDING = 0.01;

    /** @param line how high a line is: where columns are many times as wide, a long word is shortened rather than turned */
    static Heads of(List<String> names, double wide, double line, ToDoubleFunction<String> width) {
        List<List<String>> lines = names.stream().map(name -> wrapped(name, wide - AIR, width)).toList();
        boolean turned = wide < SHORTENED * line
            && lines.stream().anyMatch(all -> all.size() > MOST || all.stream().anyMatch(one -> width.applyAsDouble(one) > wide - 2));
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
        return Math.min(MOST, lines.stream().mapToInt(List::size).max().orElse(1));
    }

    /** Draws them above columns of that width. Where even turned ones have no room beside each other, every second is left out, or more. */
    void draw(Drawing drawing, double left, double wide, double height) {
        int every = turned ? (int) Math.max(1, Math.ceil(drawing.line() / wide)) : 1;
        double edge = drawing.frame().width() - drawing.line() / 2;
        for (int c = 0; c < names.size(); c += every) {
            double middle = left + (c + 0.5) * wide;
            if (turned && (middle <= edge || c == 0)) {
                drawing.turned(Math.min(middle, edge), height - AIR / 2, drawing.shorten(names.get(c), height - AIR + ROUNDING), Ink.Role.QUIET);
            } else if (!turned) {
                List<String> all = drawing.wrap(names.get(c), wide - AIR, MOST);
                drawing.lines(middle, height - (all.size() / 2d + 0.25) * drawing.line(), all, Anchor.MIDDLE, Ink.Role.QUIET);
            }
        }
    }
}
