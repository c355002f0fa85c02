package org.sankofa.charts.svg;

import java.util.Locale;
import java.util.StringJoiner;

import org.sankofa.charts.Chart;
import org.sankofa.charts.Frame;
import org.sankofa.charts.Ink;
import org.sankofa.charts.Mark;
import org.sankofa.charts.Palette;
import org.sankofa.charts.Picture;
import org.sankofa.charts.Shape;

/** Writes a chart as SVG that needs nothing else: no script, no style sheet, no font of its own. */
public final class SvgWriter {

    private final Palette palette;
    private final StringBuilder out = new StringBuilder();

    private SvgWriter(Palette palette) {
        this.palette = palette;
    }

    /** @return the document; the same chart gives the same text */
    public static String write(Chart chart, Frame frame, Palette palette) {
        SvgWriter writer = new SvgWriter(palette);
        writer.document(chart, chart.draw(frame));
        return writer.out.toString();
    }

    private void document(Chart chart, Picture picture) {
        String size = "width=\"" + number(picture.width()) + "\" height=\"" + number(picture.height()) + "\"";
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" ").append(size).append(" viewBox=\"0 0 ").append(number(picture.width())).append(' ')
            .append(number(picture.height())).append("\" role=\"img\" font-family=\"sans-serif\">\n");
        out.append("<title>").append(escaped(chart.title())).append("</title>\n<desc>").append(escaped(chart.description())).append("</desc>\n");
        out.append("<rect ").append(size).append(" fill=\"").append(colour(Ink.Role.PAPER)).append("\"/>\n");
        picture.shapes().forEach(this::shape);
        // over everything and not seen: what a pointer is told
        out.append("<g fill-opacity=\"0\">\n");
        picture.marks().forEach(this::mark);
        out.append("</g>\n</svg>\n");
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Box box -> out.append("<rect x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y())).append("\" width=\"")
                .append(number(box.width())).append("\" height=\"").append(number(box.height())).append("\" fill=\"").append(colour(box.fill()))
                .append("\"/>\n");
            case Shape.Disc disc -> out.append("<circle cx=\"").append(number(disc.x())).append("\" cy=\"").append(number(disc.y())).append("\" r=\"")
                .append(number(disc.radius())).append('"').append(paint(disc.fill(), disc.line(), 1.5, false)).append("/>\n");
            case Shape.Words words -> words(words);
            case Shape.Path path -> path(path);
        }
    }

    private void words(Shape.Words words) {
        double down = words.size().pixels() * 0.36;
        out.append("<text x=\"").append(number(words.turned() ? words.x() + down : words.x())).append("\" y=\"")
            .append(number(words.turned() ? words.y() : words.y() + down)).append("\" font-size=\"").append(words.size().pixels())
            .append("\" text-anchor=\"").append(words.anchor().name().toLowerCase(Locale.ROOT)).append("\" fill=\"").append(colour(words.ink()));
        if (words.turned()) {
            out.append("\" transform=\"rotate(-90 ").append(number(words.x() + down)).append(' ').append(number(words.y())).append(')');
        }
        out.append("\">").append(escaped(words.text())).append("</text>\n");
    }

    private void path(Shape.Path path) {
        StringJoiner points = new StringJoiner(" ");
        for (int i = 0; i + 1 < path.points().length; i += 2) {
            points.add(number(path.points()[i]) + "," + number(path.points()[i + 1]));
        }
        out.append(path.closed() ? "<polygon points=\"" : "<polyline points=\"").append(points).append('"')
            .append(paint(path.closed() ? path.fill() : null, path.line(), path.width(), path.dashed())).append("/>\n");
    }

    private void mark(Mark mark) {
        if (mark.outline() != null) {
            out.append("<path d=\"");
            for (double[] area : mark.outline().areas()) {
                for (int i = 0; i + 1 < area.length; i += 2) {
                    out.append(i == 0 ? "M" : "L").append(number(area[i])).append(' ').append(number(area[i + 1]));
                }
                out.append('Z');
            }
            out.append("\"><title>").append(escaped(mark.said())).append("</title></path>\n");
        }
        out.append("<rect x=\"").append(number(mark.x())).append("\" y=\"").append(number(mark.y())).append("\" width=\"")
            .append(number(Math.max(1, mark.width()))).append("\" height=\"").append(number(Math.max(1, mark.height()))).append("\"><title>")
            .append(escaped(mark.said())).append("</title></rect>\n");
    }

    private String paint(Ink fill, Ink line, double width, boolean dashed) {
        return " fill=\"" + (fill == null ? "none" : colour(fill)) + "\"" + (line == null ? "" : " stroke=\"" + colour(line) + "\" stroke-width=\""
            + number(width) + "\" stroke-linejoin=\"round\"" + (dashed ? " stroke-dasharray=\"4 3\"" : ""));
    }

    private String colour(Ink ink) {
        return String.format(Locale.ROOT, "#%06x", palette.rgb(ink));
    }

    private static String number(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (c >= 0x20 && !(c >= 0xd800 && c <= 0xdfff) && c != 0xfffe && c != 0xffff) {
                        safe.appendCodePoint(c);
                    } else {
                        safe.append(' ');
                    }
                }
            }
        });
        return safe.toString();
    }
}
