package org.sankofa.charts;

import java.util.Arrays;
import java.util.List;

/**
 * Where a thing lies that is no rectangle, such as a country: one or more areas of straight pieces.
 */
public final class Outline {

    private final double[][] areas;

    private Outline(double[][] areas) {
        this.areas = areas;
    }

    /** @param areas of each x and y in turns; nobody changes them any more */
    public static Outline of(List<double[]> areas) {
        return new Outline(areas.toArray(double[][]::new));
    }

    /** @return a strip along a line of straight pieces, half of it on each side */
    public static Outline along(double width, double... line) {
        double[] around = new double[2 * line.length];
        for (int i = 0; i + 1 < line.length; i += 2) {
            int before = Math.max(0, i - 2);
            int after = Math.min(line.length - 2, i + 2);
            double dx = line[after] - line[before];
            double dy = line[after + 1] - line[before + 1];
            double length = Math.max(1e-9, Math.hypot(dx, dy));
            double sideX = -dy / length * width / 2;
            double sideY = dx / length * width / 2;
            around[i] = line[i] + sideX;
            around[i + 1] = line[i + 1] + sideY;
            around[around.length - 2 - i] = line[i] - sideX;
            around[around.length - 1 - i] = line[i + 1] - sideY;
        }
        return new Outline(new double[][] {around});
    }

    /** @return the areas, of each x and y in turns; not to be changed */
    public List<double[]> areas() {
        return List.of(areas);
    }

    /** @return whether a point lies in one of the areas */
    public boolean holds(double x, double y) {
        for (double[] area : areas) {
            if (holds(area, x, y)) {
                return true;
            }
        }
        return false;
    }

    /** A ray from the point crosses the edge an odd number of times. */
    private static boolean holds(double[] p, double x, double y) {
        boolean inside = false;
        for (int i = 0, j = p.length - 2; i + 1 < p.length; j = i, i += 2) {
            if (p[i + 1] > y != p[j + 1] > y && x < (p[j] - p[i]) * (y - p[i + 1]) / (p[j + 1] - p[i + 1]) + p[i]) {
                inside = !inside;
            }
        }
        return inside;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline outline && Arrays.deepEquals(areas, outline.areas);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(areas);
    }
}
