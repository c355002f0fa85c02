package org.sankofa.charts.map;

import java.util.Arrays;

import org.sankofa.charts.Drawing;
import org.sankofa.charts.Ink;
import org.sankofa.charts.Shape;

/** Where the plane of the projection lies in a picture: the world without Antarctica, as large as there is room. */
final class Sheet {

    private static final double SOUTH = -57;
    private static final double NORTH = 84;
    private static final int PIECES = 36;
    private static final double SEEN = 0.9;
    private static final int LEAST = 3;

    private final double scale;
    private final double left;
    private final double top;
    private final double north = EqualEarth.project(0, NORTH)[1];

    Sheet(double x, double y, double width, double height) {
        double wide = 2 * EqualEarth.project(180, 0)[0];
        double high = north - EqualEarth.project(0, SOUTH)[1];
        scale = Math.min(width / wide, height / high);
        left = x + width / 2;
        top = y + (height - high * scale) / 2;
    }

    double scale() {
        return scale;
    }

    double x(double planeX) {
        return left + planeX * scale;
    }

    double y(double planeY) {
        return top + (north - planeY) * scale;
    }

    /** Points that lie closer together than anybody sees are left out; three stay. */
    double[] points(double[] plane) {
        double[] points = new double[plane.length];
        int kept = 0;
        for (int i = 0; i + 1 < plane.length; i += 2) {
            double px = x(plane[i]);
            double py = y(plane[i + 1]);
            int left = (plane.length - i) / 2;
            if (kept == 0 || kept / 2 + left <= LEAST || Math.hypot(px - points[kept - 2], py - points[kept - 1]) >= SEEN) {
                points[kept++] = px;
                points[kept++] = py;
            }
        }
        return Arrays.copyOf(points, kept);
    }

    static boolean isShown(World.Land land) {
        return !land.country().equals("ATA");
    }

    /** The sea, as the edge of the world. */
    void sea(Drawing drawing) {
        double[] edge = new double[4 * (PIECES + 1)];
        for (int i = 0; i <= PIECES; i++) {
            double latitude = SOUTH + (NORTH - SOUTH) * i / PIECES;
            double[] east = EqualEarth.project(180, latitude);
            edge[2 * i] = x(east[0]);
            edge[2 * i + 1] = y(east[1]);
            edge[edge.length - 2 - 2 * i] = x(-east[0]);
            edge[edge.length - 1 - 2 * i] = y(east[1]);
        }
        drawing.add(Shape.Path.area(Ink.Role.SEA, null, 0, edge));
    }
}
