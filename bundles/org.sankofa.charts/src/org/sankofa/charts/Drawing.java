package org.sankofa.charts;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.charts.Letters.Size;
import org.sankofa.charts.Shape.Anchor;

/** Collects the shapes and marks of a picture. For those who make charts. */
public final class Drawing {

    private final Frame frame;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    /** Begins with an empty picture. */
    public Drawing(Frame frame) {
        this.frame = frame;
    }

    /** @return what is drawn into */
    public Frame frame() {
        return frame;
    }

    /** Adds a shape above the others. */
    public Drawing add(Shape shape) {
        shapes.add(shape);
        return this;
    }

    /** Adds small words. */
    public Drawing words(double x, double y, String text, Anchor anchor, Ink ink) {
        if (!text.isEmpty()) {
            shapes.add(new Shape.Words(x, y, isolated(text), anchor, Size.SMALL, ink));
        }
        return this;
    }

    /** Adds small words that are read from the bottom to the top and begin at the point. */
    public Drawing turned(double x, double y, String text, Ink ink) {
        if (!text.isEmpty()) {
            shapes.add(new Shape.Words(x, y, isolated(text), Anchor.START, Size.SMALL, ink, true));
        }
        return this;
    }

    /** Pictures run from left to right in all languages; words that run from right to left keep the order of their parts. */
    private static String isolated(String text) {
        boolean leftwards = text.codePoints().map(Character::getDirectionality)
            .anyMatch(one -> one == Character.DIRECTIONALITY_RIGHT_TO_LEFT || one == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return leftwards ? '\u2068' + text + '\u2069' : text;
    }

    /** Adds a mark behind those there are. */
    public Drawing mark(Mark mark) {
        marks.add(mark);
        return this;
    }

    /** @return width of small words */
    public double width(String text) {
        return frame.letters().width(text, Size.SMALL);
    }

    /** @return height of a line of small words */
    public double line() {
        return frame.letters().height(Size.SMALL);
    }

    /** @return small words, as wide as that at most */
    public String shorten(String text, double most) {
        return frame.letters().shorten(text, Size.SMALL, most);
    }

    /** @return small words on as many lines as they need, and no more than that, each as wide as that at most */
    public List<String> wrap(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (lines.isEmpty() || width(longer) > width && lines.size() < most) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        lines.replaceAll(line -> shorten(line, width));
        return lines;
    }

    /** Adds small words on lines one below the other, around the middle of their height. */
    public Drawing lines(double x, double y, List<String> lines, Anchor anchor, Ink ink) {
        for (int i = 0; i < lines.size(); i++) {
            words(x, y + (i - (lines.size() - 1) / 2d) * line(), lines.get(i), anchor, ink);
        }
        return this;
    }

    /** @return the picture */
    public Picture picture() {
        return new Picture(frame.width(), frame.height(), shapes, marks);
    }
}
