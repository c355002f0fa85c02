package org.sankofa.charts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sankofa.charts.Picture;
import org.sankofa.charts.Shape;
import org.sankofa.charts.Sparkline;
import org.sankofa.charts.Sparkline.Point;

/** A line as small as a word goes by years, not by how many figures there are. */
class SparklineTest {

    private static Picture draw(int... years) {
        return new Sparkline(IntStream.of(years).mapToObj(year -> new Point(year, year % 7)).toList()).draw(106, 26);
    }

    private static List<Shape.Path> lines(Picture picture) {
        return picture.shapes().stream().filter(Shape.Path.class::isInstance).map(Shape.Path.class::cast).toList();
    }

    @Test
    void yearsLieAsFarApartAsTheyAre() {
        double[] points = lines(draw(2000, 2001, 2002, 2010)).getFirst().points();
        assertEquals(6, points.length, "2010 comes after a gap");
        assertEquals(points[2] - points[0], points[4] - points[2], 1e-9);
        Shape.Disc last = draw(2000, 2001, 2002, 2010).shapes().stream().filter(Shape.Disc.class::isInstance).map(Shape.Disc.class::cast).toList().getLast();
        assertEquals(8, (last.x() - points[4]) / (points[2] - points[0]), 1e-9);
    }

    @Test
    void whereNothingIsKnownThereIsAGap() {
        assertEquals(List.of(6, 4), lines(draw(2000, 2001, 2002, 2009, 2010)).stream().map(line -> line.points().length).toList());
        assertEquals(List.of(8), lines(draw(1990, 1995, 2000, 2005)).stream().map(line -> line.points().length).toList(), "counted every five years");
        assertEquals(List.of(8, 4), lines(new Sparkline(List.of(new Point(2016, 1), new Point(2016.25, 2), new Point(2016.5, 1), new Point(2016.75, 4),
            new Point(2018, 1), new Point(2018.25, 2))).draw(100, 26)).stream().map(line -> line.points().length).toList(), "quarters of a year");
        Picture missing = new Sparkline(List.of(new Point(2000, 1), new Point(2001, Double.NaN), new Point(2002, 3))).draw(100, 26);
        assertTrue(lines(missing).isEmpty());
        assertEquals(2, missing.shapes().size(), "two points alone");
    }

    @Test
    void allOfItIsSeenAndFewValuesAreNoLine() {
        draw(2000, 2001, 2004).shapes().forEach(shape -> {
            if (shape instanceof Shape.Disc disc) {
                assertTrue(disc.x() - disc.radius() >= 0 && disc.x() + disc.radius() <= 106 && disc.y() - disc.radius() >= 0 && disc.y() + disc.radius() <= 26);
            }
        });
        assertTrue(draw(2000).shapes().isEmpty());
        assertTrue(draw().shapes().isEmpty());
        double[] equal = lines(new Sparkline(List.of(new Point(2000, 5), new Point(2001, 5))).draw(100, 26)).getFirst().points();
        assertEquals(13, equal[1], 1e-9, "what does not change stands in the middle");
    }
}
