package org.sankofa.charts;

import java.util.List;
import java.util.Optional;

/**
 * A chart that is laid out.
 *
 * @param width in pixels at 100 %
 * @param height in pixels at 100 %
 * @param shapes in the order they are painted
 * @param marks in the order one goes through them with the keyboard
 */
public record Picture(double width, double height, List<Shape> shapes, List<Mark> marks) {

    /** Takes copies. */
    public Picture {
        shapes = List.copyOf(shapes);
        marks = List.copyOf(marks);
    }

    /**
     * @param most how far a mark may lie from the point, in pixels
     * @return the smallest mark around the point, else the nearest; where outlines hold the point, the smallest of those
     */
    public Optional<Mark> at(double x, double y, double most) {
        Mark best = null;
        double least = most;
        double area = Double.MAX_VALUE;
        // whoever points at the land of a country does not mean the square around the middle of its neighbour
        boolean held = marks.stream().anyMatch(mark -> mark.outline() != null && mark.outline().holds(x, y));
        for (Mark mark : marks) {
            if (held && (mark.outline() == null || !mark.outline().holds(x, y))) {
                continue;
            }
            double distance = mark.distance(x, y);
            double own = mark.width() * mark.height();
            if (distance < least || distance == least && own < area) {
                best = mark;
                least = distance;
                area = own;
            }
        }
        return Optional.ofNullable(best);
    }
}
