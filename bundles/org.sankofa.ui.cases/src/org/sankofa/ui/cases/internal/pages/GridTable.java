package org.sankofa.ui.cases.internal.pages;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sankofa.ui.cases.internal.model.Grid;
import org.sankofa.ui.cases.internal.model.Grid.Cell;
import org.sankofa.ui.cases.internal.model.Grid.Line;
import org.sankofa.ui.cases.internal.model.Grid.Tone;
import org.sankofa.ui.cases.internal.model.Place;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.Mirroring;
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * A painted table to read. The arrow keys move from cell to cell, Enter or a double click goes to the field behind one; a
 * screen reader is told the line, the column and the words of the cell.
 */
final class GridTable extends PaintedControl {

    private static final int PAD = 7;
    private static final int HEAD_LINES = 2;
    private static final int CELL_LINES = 3;
    private static final int NARROWEST = 64;
    private static final int NARROWEST_HEADING = 150;

    private final Grid grid;
    private final Consumer<Place> open;
    private final boolean weighted;
    private int line;
    private int column = -1;
    private int narrowest;

    /** @param open takes the place behind a cell */
    GridTable(Composite parent, Grid grid, String name, Consumer<Place> open) {
        super(parent, Token.PAGE);
        this.grid = grid;
        this.open = open;
        weighted = grid.lines().stream().anyMatch(one -> one.depth() > 0);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 300;
        setLayoutData(data);
        focusable();
        Accessible.role(this, ACC.ROLE_TABLE, () -> name, () -> grid.lines().isEmpty() ? "" : grid.sentence(line, column));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> {
            setFocus();
            at(event.x, event.y);
        });
        addListener(SWT.MouseDoubleClick, event -> openCell());
        addListener(SWT.MouseMove, event -> tip(event.x, event.y));
    }

    private void key(Event event) {
        int toLine = line;
        int toColumn = column;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> toLine--;
            case SWT.ARROW_DOWN -> toLine++;
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> toColumn += Mirroring.step(this, event.keyCode);
            case SWT.HOME -> toColumn = -1;
            case SWT.END -> toColumn = grid.columns().size() - 1;
            case SWT.CR, SWT.KEYPAD_CR -> openCell();
            default -> {
                return;
            }
        }
        move(toLine, toColumn);
    }

    private void move(int toLine, int toColumn) {
        if (toLine >= 0 && toLine < grid.lines().size() && toColumn >= -1 && toColumn < grid.columns().size()
            && (toLine != line || toColumn != column)) {
            line = toLine;
            column = toColumn;
            redraw();
            Accessible.valueChanged(this);
        }
    }

    private void openCell() {
        if (line < grid.lines().size()) {
            Line row = grid.lines().get(line);
            Place place = column < 0 || row.cells().get(column).place() == null ? row.place() : row.cells().get(column).place();
            if (place != null) {
                open.accept(place);
            }
        }
    }

    private void at(int x, int y) {
        int[] found = cellAt(x, y);
        if (found[0] >= 0) {
            move(found[0], found[1]);
        }
    }

    private void tip(int x, int y) {
        int[] found = cellAt(x, y);
        String words = found[0] >= 0 ? grid.sentence(found[0], found[1])
            : found[1] >= 0 ? grid.columns().get(found[1]).full() : null;
        if (words == null ? getToolTipText() != null : !words.equals(getToolTipText())) {
            setToolTipText(words);
        }
    }

    private int[] cellAt(int x, int y) {
        int width = getClientArea().width;
        int at = -1;
        for (int i = 0; i < grid.columns().size(); i++) {
            if (x >= left(i, width)) {
                at = i;
            }
        }
        GC gc = new GC(this);
        int top = headHeight();
        int row = -1;
        for (int i = 0; i < grid.lines().size() && y >= top; i++) {
            int height = lineHeight(gc, grid.lines().get(i), width);
            row = y < top + height ? i : -1;
            top += height;
            if (row >= 0) {
                break;
            }
        }
        gc.dispose();
        return new int[] { row, at };
    }

    // --- measures

    private int headingWidth(int width) {
        int columns = grid.columns().size();
        int wanted = Math.max(width * 34 / 100, width - columns * 140);
        return Math.max(NARROWEST_HEADING, Math.min(wanted, width - columns * narrowest()));
    }

    /** No word of a cell should be cut as long as the headings of the lines have room. */
    private int narrowest() {
        if (narrowest == 0) {
            GC gc = new GC(this);
            gc.setFont(theme().font(TypeStyle.BODY));
            narrowest = NARROWEST;
            for (Line row : grid.lines()) {
                for (Cell cell : row.cells()) {
                    for (String word : cell.words().split("\\s+")) {
                        narrowest = Math.max(narrowest, gc.textExtent(word).x + 3 * PAD + 2);
                    }
                }
            }
            gc.dispose();
        }
        return narrowest;
    }

    private int left(int index, int width) {
        int heading = headingWidth(width);
        return heading + (width - heading) * index / Math.max(1, grid.columns().size());
    }

    private int headHeight() {
        return HEAD_LINES * theme().lineHeight(TypeStyle.LABEL) + 2 * PAD;
    }

    private int lineHeight(GC gc, Line row, int width) {
        // as they are painted, strong headings of lines wider than others
        gc.setFont(theme().font(style(row)));
        int most = Painted.lines(gc, row.heading(), headingWidth(width) - Spacing.M - indent(row) - PAD, 2).size();
        gc.setFont(theme().font(TypeStyle.BODY));
        for (int i = 0; i < row.cells().size(); i++) {
            most = Math.max(most, Painted.lines(gc, row.cells().get(i).words(), cellWidth(i, width) - 3 * PAD, CELL_LINES).size());
        }
        return most * theme().lineHeight(TypeStyle.BODY) + 2 * PAD;
    }

    private TypeStyle style(Line row) {
        return weighted && row.depth() == 0 ? TypeStyle.STRONG : TypeStyle.BODY;
    }

    private int cellWidth(int index, int width) {
        return left(index + 1, width) - left(index, width);
    }

    private static int indent(Line row) {
        return row.depth() * Spacing.L;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 600 : wHint;
        GC gc = new GC(this);
        int height = headHeight() + grid.lines().stream().mapToInt(row -> lineHeight(gc, row, width)).sum() + 1;
        gc.dispose();
        return new Point(width, height);
    }

    // --- painting

    @Override
    protected void paint(GC gc, Rectangle area) {
        gc.setBackground(theme().color(Token.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        int top = headHeight();
        gc.setBackground(theme().color(Token.SUNKEN));
        gc.fillRoundRectangle(0, 0, area.width, top, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        gc.fillRectangle(0, top / 2, area.width, top - top / 2);
        gc.setFont(theme().font(TypeStyle.LABEL));
        gc.setForeground(theme().color(Token.TEXT_SECONDARY));
        words(gc, grid.corner(), Spacing.M, 0, headingWidth(area.width) - Spacing.M - PAD, top, HEAD_LINES, TypeStyle.LABEL);
        for (int i = 0; i < grid.columns().size(); i++) {
            words(gc, grid.columns().get(i).words(), left(i, area.width) + 2 * PAD, 0, cellWidth(i, area.width) - 3 * PAD, top,
                HEAD_LINES, TypeStyle.LABEL);
        }
        for (int i = 0; i < grid.lines().size(); i++) {
            top = paintLine(gc, i, top, area.width);
        }
        gc.setForeground(theme().color(Token.BORDER));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
    }

    private int paintLine(GC gc, int index, int top, int width) {
        Line row = grid.lines().get(index);
        int height = lineHeight(gc, row, width);
        gc.setForeground(theme().color(Token.BORDER));
        gc.drawLine(0, top, width, top);
        TypeStyle style = style(row);
        gc.setFont(theme().font(style));
        gc.setForeground(theme().color(Token.TEXT));
        int x = Spacing.M + indent(row);
        words(gc, row.heading(), x, top, headingWidth(width) - x - PAD, height, 2, style);
        gc.setFont(theme().font(TypeStyle.BODY));
        // a line that only heads others has nothing to say in its cells
        for (int i = 0; i < row.cells().size() && (row.place() != null || !weighted); i++) {
            paintCell(gc, row.cells().get(i), new Rectangle(left(i, width), top, cellWidth(i, width), height));
        }
        if (isFocusControl() && index == line) {
            Rectangle ring = column < 0 ? new Rectangle(0, top, headingWidth(width), height)
                : new Rectangle(left(column, width), top, cellWidth(column, width), height);
            focusRing(gc, ring, Spacing.RADIUS);
        }
        return top + height;
    }

    private void paintCell(GC gc, Cell cell, Rectangle box) {
        if (cell.words().isEmpty()) {
            gc.setForeground(theme().color(Token.TEXT_TERTIARY));
            gc.drawText("\u2013", box.x + PAD + PAD, box.y + (box.height - theme().lineHeight(TypeStyle.BODY)) / 2, true);
            return;
        }
        if (cell.tone() != Tone.PLAIN) {
            gc.setBackground(theme().color(Painted.paper(cell.tone())));
            gc.fillRoundRectangle(box.x + 3, box.y + 4, box.width - 6, box.height - 7, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        }
        gc.setForeground(theme().color(Painted.ink(cell.tone())));
        words(gc, cell.words(), box.x + PAD + PAD, box.y, box.width - 3 * PAD, box.height, CELL_LINES, TypeStyle.BODY);
    }

    private void words(GC gc, String words, int x, int top, int width, int height, int most, TypeStyle style) {
        List<String> lines = Painted.lines(gc, words, width, most);
        int step = theme().lineHeight(style);
        int y = top + (height - lines.size() * step) / 2;
        for (String one : lines) {
            gc.drawText(one, x, y, true);
            y += step;
        }
    }
}
