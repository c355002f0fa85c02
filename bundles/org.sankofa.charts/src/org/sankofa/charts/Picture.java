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
     * @return the smallest mark around the point, else the nearest
     */
    public Optional<Mark> at(double x, double y, double most) {
        Mark best = null;
        double least = most;
        double area = Double.MAX_VALUE;
        for (Mark mark : marks) {
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
