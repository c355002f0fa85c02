package org.sankofa.charts;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.charts.Shape.Anchor;

/** Numbers along an axis from left to right, none upon another one and none over the edge. */
final class Along {

    private static final double AIR = 4;

    private final Drawing drawing;
    private final double y;
    private final List<double[]> taken = new ArrayList<>();

    /** @param y of their middle */
    Along(Drawing drawing, double y) {
        this.drawing = drawing;
        this.y = y;
    }

    /** Writes a number, moved in from the edge; nothing where another one stands. */
    void number(double x, String text) {
        double half = drawing.width(text) / 2;
        double middle = Math.max(half, Math.min(drawing.frame().width() - half, x));
        if (taken.stream().noneMatch(one -> middle - half < one[1] + AIR && middle + half > one[0] - AIR)) {
            taken.add(new double[] {middle - half, middle + half});
            drawing.words(middle, y, text, Anchor.MIDDLE, Ink.Role.QUIET);
        }
    }
}
