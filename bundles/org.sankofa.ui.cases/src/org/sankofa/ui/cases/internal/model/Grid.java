package org.sankofa.ui.cases.internal.model;

import java.util.List;

/**
 * A table to read: a heading for each column, a heading for each line, words in the cells.
 *
 * @param corner heading of the headings of the lines
 * @param columns headings of the columns
 * @param lines the lines, each with as many cells as there are columns
 */
public record Grid(String corner, List<Heading> columns, List<Line> lines) {

    /** What a cell says, beyond its words. */
    public enum Tone {
        /** Nothing. */
        PLAIN,
        /** It is there. */
        GOOD,
        /** It is there in part. */
        PART,
        /** It is missing. */
        BAD,
        /** It is not known. */
        UNKNOWN
    }

    /**
     * A heading of a column.
     *
     * @param words short words
     * @param full all of it
     */
    public record Heading(String words, String full) {
    }

    /**
     * A line.
     *
     * @param heading its heading
     * @param depth how far it stands in; 0 lines are set in weight where deeper ones follow
     * @param place where it is edited; may be null
     * @param cells its cells
     */
    public record Line(String heading, int depth, Place place, List<Cell> cells) {

        /** Takes a copy of the list. */
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param words empty: nothing is to be said here
     * @param tone what it means
     * @param place where it is edited; may be null
     */
    public record Cell(String words, Tone tone, Place place) {

        /** A cell with nothing in it. */
        public static final Cell NOTHING = new Cell("", Tone.PLAIN, null);
    }

    /** Takes copies of the lists. */
    public Grid {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** @return a sentence for a cell, for people who cannot see the table: "Line, column: words" */
    public String sentence(int line, int column) {
        Line row = lines.get(line);
        if (column < 0) {
            return row.heading();
        }
        String words = row.cells().get(column).words();
        return row.heading() + ", " + columns.get(column).full() + ": " + (words.isEmpty() ? "\u2013" : words);
    }
}
