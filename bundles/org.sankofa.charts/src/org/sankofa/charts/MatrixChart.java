package org.sankofa.charts;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.charts.Shape.Anchor;

/**
 * A table of cells whose colour says how much, or whether something is there. What a colour says is said by a word or number in
 * the cell too, where there is room, and always in its mark.
 *
 * @param title heading
 * @param description in a sentence, for people who cannot see it
 * @param rows names of the rows
 * @param columns names of the columns
 * @param cells for each row its cells
 */
public record MatrixChart(String title, String description, List<String> rows, List<String> columns, List<List<Cell>> cells) implements Chart {

    private static final double AIR = 6;
    /** What a picture usually has for its cells, for saying how high it is. */
    private static final double USUAL_ROOM = 540;
    /** Where there is little room, no name of a column takes more of the height than that. */
    private static final double MOST_OF_HEAD = 0.4;
    /** So many lines high is the longest of them, where there is room. */
    private static final double LONGEST = 10;
    private static final double HALF = 0.5;
    private static final int LEAST_OF_A_WORD = 4;

    /**
     * A cell.
     *
     * @param ink its colour
     * @param text what it says in few letters; may be empty
     * @param said what it says, in full
     * @param key what it stands for; empty for nothing
     */
    public record Cell(Ink ink, String text, String said, String key) {

        /** @return a cell of which nothing is known */
        public static Cell unknown(String said) {
            return new Cell(Ink.Role.NO_DATA, "?", said, "");
        }
    }

    /** Takes copies and checks the shape. */
    public MatrixChart {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        int wide = columns.size();
        if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != wide)) {
            throw new IllegalArgumentException("There must be a cell for each row and column");
        }
    }

    @Override
    public ChartTable table() {
        List<String> headings = new ArrayList<>(List.of(""));
        headings.addAll(columns);
        List<List<Object>> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Object> line = new ArrayList<>(List.of(rows.get(i)));
            cells.get(i).forEach(cell -> line.add(cell.said()));
            lines.add(line);
        }
        return new ChartTable(headings, lines);
    }

    @Override
    public double height(Letters letters) {
        double line = letters.height(Letters.Size.SMALL);
        double wide = USUAL_ROOM / Math.max(1, columns.size());
        Heads heads = Heads.of(columns, wide, line, name -> letters.width(name, Letters.Size.SMALL));
        return Math.ceil(rows.size() * 2 * line + (heads.turned() ? Math.min(heads.widest() + AIR, LONGEST * line) : (heads.high() + HALF) * line));
    }

    @Override
    public Picture draw(Frame frame) {
        Drawing drawing = new Drawing(frame);
        if (rows.isEmpty() || columns.isEmpty()) {
            return drawing.picture();
        }
        double names = Math.min(frame.width() * 0.4, rows.stream().mapToDouble(drawing::width).max().orElse(0));
        double left = names + AIR;
        double wide = Math.max(2, (frame.width() - left) / columns.size());
        Heads heads = Heads.of(columns, wide, drawing.line(), drawing::width);
        double free = frame.height() - rows.size() * 2 * drawing.line();
        double head = heads.turned() ? Math.min(heads.widest() + AIR, Math.max(frame.height() * MOST_OF_HEAD, free)) : (heads.high() + HALF) * drawing.line();
        double high = Math.max(2, Math.min(drawing.line() * 2, (frame.height() - head) / rows.size()));
        heads.draw(drawing, left, wide, head);
        for (int r = 0; r < rows.size(); r++) {
            double y = head + r * high;
            if (high >= drawing.line() * 0.9) {
                drawing.lines(names, y + high / 2, drawing.wrap(rows.get(r), names, high >= 2 * drawing.line() ? 2 : 1), Anchor.END, Ink.Role.TEXT);
            }
            for (int c = 0; c < columns.size(); c++) {
                cell(drawing, cells.get(r).get(c), rows.get(r) + ", " + columns.get(c), left + c * wide, y, wide, high);
            }
        }
        return drawing.picture();
    }

    private static void cell(Drawing drawing, Cell cell, String name, double x, double y, double wide, double high) {
        drawing.add(new Shape.Box(x + 1, y + 1, Math.max(1, wide - 2), Math.max(1, high - 2), cell.ink()));
        if (high >= drawing.line()) {
            drawing.words(x + wide / 2, y + high / 2, shown(drawing, cell.text(), wide - 4), Anchor.MIDDLE, inkOn(cell.ink()));
        }
        drawing.mark(new Mark(name, cell.said(), x, y, wide, high, cell.key()));
    }

    /** A word is understood by its beginning, a number is not. */
    private static String shown(Drawing drawing, String text, double room) {
        if (drawing.width(text) <= room) {
            return text;
        }
        String shorter = text.chars().anyMatch(Character::isDigit) ? "" : drawing.shorten(text, room);
        return shorter.length() > LEAST_OF_A_WORD ? shorter : "";
    }

    /** Words are read on strong colours in that of the paper. */
    private static Ink inkOn(Ink ink) {
        boolean strong = ink instanceof Ink.Series || ink instanceof Ink.Shade shade && shade.share() > 0.5
            || ink instanceof Ink.Side side && Math.abs(side.share()) > 0.5;
        return strong ? Ink.Role.PAPER : Ink.Role.TEXT;
    }
}
