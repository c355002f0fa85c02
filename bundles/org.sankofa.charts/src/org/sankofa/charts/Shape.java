package org.sankofa.charts;

/** Something painted; coordinates are pixels at 100 %, from the upper left corner. */
public sealed interface Shape {

    /** Where a text lies beside its point. */
    enum Anchor {
        START, MIDDLE, END
    }

    /**
     * A line of straight pieces, or an area.
     *
     * @param points x and y in turns, at least two points
     * @param closed whether the last point is joined to the first
     * @param fill null for none
     * @param line null for none
     * @param width of the line in pixels
     * @param dashed whether the line has gaps
     */
    record Path(double[] points, boolean closed, Ink fill, Ink line, double width, boolean dashed) implements Shape {

        /** @return a plain line */
        public static Path line(Ink ink, double width, double... points) {
            return new Path(points, false, null, ink, width, false);
        }

        /** @return a line with gaps */
        public static Path dashed(Ink ink, double width, double... points) {
            return new Path(points, false, null, ink, width, true);
        }

        /** @return an area with an edge */
        public static Path area(Ink fill, Ink edge, double width, double... points) {
            return new Path(points, true, fill, edge, width, false);
        }
    }

    /** A rectangle. */
    record Box(double x, double y, double width, double height, Ink fill) implements Shape {
    }

    /**
     * A disc.
     *
     * @param fill null for none
     * @param line null for none
     */
    record Disc(double x, double y, double radius, Ink fill, Ink line) implements Shape {
    }

    /**
     * Words on one line.
     *
     * @param x of the anchor; of the middle of the line where they are turned
     * @param y of the middle of the line; of the anchor where they are turned
     * @param turned whether they are read from the bottom to the top
     */
    record Words(double x, double y, String text, Anchor anchor, Letters.Size size, Ink ink, boolean turned) implements Shape {

        /** Words that are read as usual. */
        public Words(double x, double y, String text, Anchor anchor, Letters.Size size, Ink ink) {
            this(x, y, text, anchor, size, ink, false);
        }
    }
}
