package org.sankofa.charts;

/**
 * A place in a picture that stands for a value: what is told when the pointer is over it, or when it is come to with the keyboard.
 *
 * @param name what it is, such as a country or a year
 * @param value its value with its unit, as it is read
 * @param x left edge
 * @param y upper edge
 * @param width may be 0 for a point
 * @param height may be 0 for a point
 * @param key what it stands for to whoever made the chart, such as the code of a country; empty where it is nothing to go to
 * @param outline where it lies as well as in the rectangle, such as the land of a country; null: nowhere else
 */
public record Mark(String name, String value, double x, double y, double width, double height, String key, Outline outline) {

    /** A mark that is a rectangle. */
    public Mark(String name, String value, double x, double y, double width, double height, String key) {
        this(name, value, x, y, width, height, key, null);
    }

    /** @return how far a point lies from it, in pixels; 0 inside */
    public double distance(double px, double py) {
        if (outline != null && outline.holds(px, py)) {
            return 0;
        }
        double dx = Math.max(Math.max(x - px, px - (x + width)), 0);
        double dy = Math.max(Math.max(y - py, py - (y + height)), 0);
        return Math.hypot(dx, dy);
    }

    /** @return what is told */
    public String said() {
        return name + ": " + value;
    }
}
