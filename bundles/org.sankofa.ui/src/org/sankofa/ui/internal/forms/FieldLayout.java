package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.sankofa.ui.theme.Spacing;

/** Fields in two columns where there is room for them, else in one; wide fields take the whole line. */
final class FieldLayout extends Layout {

    /** Key of a control's data: least height. */
    static final String MIN_HEIGHT = "org.sankofa.minHeight";
    private static final int COLUMN = 290;
    private static final int DEFAULT_WIDTH = 700;

    private record Cell(Control control, boolean wide) {
    }

    private record Line(List<Cell> cells, int height) {
    }

    private static boolean shown(Control control) {
        return control.getLayoutData() != Boolean.FALSE;
    }

    private static int columns(int width) {
        return width >= 2 * COLUMN + Spacing.XL ? 2 : 1;
    }

    private static int width(Cell cell, int columns, int total) {
        return cell.wide() || columns == 1 ? total : (total - Spacing.XL) / 2;
    }

    private static List<Line> lines(Composite composite, int width) {
        int columns = columns(width);
        List<Line> lines = new ArrayList<>();
        List<Cell> open = new ArrayList<>();
        for (Control control : composite.getChildren()) {
            if (!shown(control)) {
                continue;
            }
            Cell cell = new Cell(control, control instanceof FieldCell field && field.isWide());
            if (cell.wide() || columns == 1) {
                close(lines, open, columns, width);
                open.add(cell);
                close(lines, open, columns, width);
            } else {
                open.add(cell);
                if (open.size() == columns) {
                    close(lines, open, columns, width);
                }
            }
        }
        close(lines, open, columns, width);
        return lines;
    }

    private static void close(List<Line> lines, List<Cell> open, int columns, int width) {
        if (!open.isEmpty()) {
            int height = open.stream().mapToInt(c -> c.control().computeSize(width(c, columns, width), SWT.DEFAULT).y)
                .max().orElse(0);
            lines.add(new Line(List.copyOf(open), height));
            open.clear();
        }
    }

    @Override
    protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
        int width = wHint == SWT.DEFAULT ? DEFAULT_WIDTH : wHint;
        List<Line> lines = lines(composite, width);
        int height = lines.stream().mapToInt(Line::height).sum() + Math.max(0, lines.size() - 1) * Spacing.L;
        return new Point(width, height);
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        Rectangle area = composite.getClientArea();
        int columns = columns(area.width);
        int y = area.y;
        for (Line line : lines(composite, area.width)) {
            int x = area.x;
            for (Cell cell : line.cells()) {
                int width = width(cell, columns, area.width);
                cell.control().setBounds(x, y, width, line.height());
                x += width + Spacing.XL;
            }
            y += line.height() + Spacing.L;
        }
        for (Control control : composite.getChildren()) {
            if (!shown(control)) {
                control.setBounds(0, 0, 0, 0);
            }
        }
    }
}
