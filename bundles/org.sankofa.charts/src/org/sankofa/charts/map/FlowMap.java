package org.sankofa.charts.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sankofa.charts.Chart;
import org.sankofa.charts.ChartTable;
import org.sankofa.charts.Drawing;
import org.sankofa.charts.Figures;
import org.sankofa.charts.Frame;
import org.sankofa.charts.Ink;
import org.sankofa.charts.Mark;
import org.sankofa.charts.Outline;
import org.sankofa.charts.Picture;
import org.sankofa.charts.Shape;

/**
 * Flows of people or money between countries, as bows that are as wide as what flows. Only the largest are drawn, so that they can
 * be told apart; the table has them all.
 *
 * @param title heading
 * @param description in a sentence, for people who cannot see it
 * @param unit of the values
 * @param flows in any order
 * @param focus code of the country it is about
 * @param most how many are drawn at most
 */
public record FlowMap(String title, String description, String unit, List<Flow> flows, String focus, int most) implements Chart {

    private static final int PIECES = 24;
    private static final double WIDEST = 9;
    private static final double BEND = 0.22;
    private static final double TO_HIT = 5;

    /**
     * What flows from one country to another.
     *
     * @param from ISO 3166 code of three letters
     * @param to ISO 3166 code of three letters
     * @param name what is told of it, such as the name of the other country
     * @param value how much; what is not above zero is not drawn
     */
    public record Flow(String from, String to, String name, double value) {
    }

    /** Takes a copy. */
    public FlowMap {
        flows = List.copyOf(flows);
    }

    @Override
    public ChartTable table() {
        return new ChartTable(List.of("", "", "", unit), flows.stream().sorted(Comparator.comparingDouble(Flow::value).reversed())
            .map(flow -> List.<Object>of(flow.name(), flow.from(), flow.to(), flow.value())).toList());
    }

    @Override
    public Picture draw(Frame frame) {
        Drawing drawing = new Drawing(frame);
        Sheet sheet = new Sheet(0, 0, frame.width(), frame.height());
        sheet.sea(drawing);
        for (World.Land land : World.get().lands()) {
            if (Sheet.isShown(land)) {
                drawing.add(Shape.Path.area(land.country().equals(focus) ? Ink.Role.FOCUS : Ink.Role.NO_DATA, Ink.Role.EDGE, 0.5,
                    sheet.points(land.points())));
            }
        }
        List<Flow> drawn = flows.stream().filter(flow -> flow.value() > 0 && isPlaced(flow)).sorted(Comparator.comparingDouble(Flow::value).reversed())
            .limit(most).toList();
        double largest = drawn.isEmpty() ? 1 : drawn.getFirst().value();
        // the largest last in painting would hide the others
        drawn.forEach(flow -> bow(drawing, sheet, flow, Math.max(1, WIDEST * flow.value() / largest)));
        World.get().middle(focus).ifPresent(at -> drawing.add(new Shape.Disc(sheet.x(at[0]), sheet.y(at[1]), 4, Ink.Role.FOCUS, Ink.Role.PAPER)));
        return drawing.picture();
    }

    private static boolean isPlaced(Flow flow) {
        return !flow.from().equals(flow.to()) && World.get().middle(flow.from()).isPresent() && World.get().middle(flow.to()).isPresent();
    }

    private void bow(Drawing drawing, Sheet sheet, Flow flow, double width) {
        double[] a = World.get().middle(flow.from()).orElseThrow();
        double[] b = World.get().middle(flow.to()).orElseThrow();
        double ax = sheet.x(a[0]);
        double ay = sheet.y(a[1]);
        double bx = sheet.x(b[0]);
        double by = sheet.y(b[1]);
        // bent to the right of its way, so that a flow and the one back lie apart
        double cx = (ax + bx) / 2 - (by - ay) * BEND;
        double cy = (ay + by) / 2 + (bx - ax) * BEND;
        List<Double> points = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            double t = i / (double) PIECES;
            points.add((1 - t) * (1 - t) * ax + 2 * t * (1 - t) * cx + t * t * bx);
            points.add((1 - t) * (1 - t) * ay + 2 * t * (1 - t) * cy + t * t * by);
        }
        Ink ink = new Ink.Series(flow.to().equals(focus) ? 0 : 1);
        double[] bow = points.stream().mapToDouble(Double::doubleValue).toArray();
        drawing.add(Shape.Path.line(ink, width, bow));
        arrow(drawing, ink, bx, by, bx - cx, by - cy, width);
        boolean in = flow.to().equals(focus);
        double ex = in ? ax : bx;
        double ey = in ? ay : by;
        drawing.add(new Shape.Disc(ex, ey, 3, ink, Ink.Role.PAPER));
        drawing.mark(new Mark(flow.name(), Figures.of(flow.value(), drawing.frame().locale()) + " " + unit, ex - 5, ey - 5, 10, 10,
            in ? flow.from() : flow.to(), Outline.along(Math.max(width, TO_HIT), bow)));
    }

    private static void arrow(Drawing drawing, Ink ink, double x, double y, double dx, double dy, double width) {
        double length = Math.hypot(dx, dy);
        if (length < 1) {
            return;
        }
        double ux = dx / length;
        double uy = dy / length;
        double size = Math.min(5 + width, length * 0.4);
        drawing.add(Shape.Path.area(ink, null, 0, x, y, x - ux * size - uy * size / 2, y - uy * size + ux * size / 2, x - ux * size + uy * size / 2,
            y - uy * size - ux * size / 2));
    }
}
