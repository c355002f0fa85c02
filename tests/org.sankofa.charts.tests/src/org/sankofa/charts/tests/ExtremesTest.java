package org.sankofa.charts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.charts.BarChart;
import org.sankofa.charts.Chart;
import org.sankofa.charts.Figures;
import org.sankofa.charts.Frame;
import org.sankofa.charts.Ink;
import org.sankofa.charts.Letters;
import org.sankofa.charts.LineChart;
import org.sankofa.charts.Picture;
import org.sankofa.charts.Shape;

/** Charts stay readable with long words, large letters and numbers of every size. */
class ExtremesTest {

    /** Letters that somebody made larger. */
    private record Large(double times) implements Letters {

        @Override
        public double width(String text, Size size) {
            return times * Letters.estimated().width(text, size);
        }

        @Override
        public double height(Size size) {
            return times * Letters.estimated().height(size);
        }
    }

    private record Place(String text, double left, double top, double right, double bottom) {

        boolean meets(Place other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static Stream<Arguments> everywhere() {
        return Extremes.all().stream().flatMap(chart -> Stream.of(1d, 1.5).flatMap(times -> Stream.of(440, 800).map(width -> {
            Letters letters = new Large(times);
            double own = chart.height(letters);
            return Arguments.of(chart, new Frame(width, own > 0 ? own : 260, letters, Locale.GERMANY));
        })));
    }

    private static List<Place> words(Picture picture, Letters letters) {
        List<Place> places = new ArrayList<>();
        for (Shape shape : picture.shapes()) {
            if (shape instanceof Shape.Words words) {
                double width = letters.width(words.text(), words.size());
                // what a line leaves free above and below its letters may overlap
                double half = letters.height(words.size()) * 0.36;
                double start = switch (words.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
                places.add(words.turned() ? new Place(words.text(), words.x() - half, words.y() + start - width, words.x() + half, words.y() + start)
                    : new Place(words.text(), words.x() - start, words.y() - half, words.x() - start + width, words.y() + half));
            }
        }
        return places;
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void noWordLiesUponAnotherOneOrOverTheEdge(Chart chart, Frame frame) {
        List<Place> words = words(chart.draw(frame), frame.letters());
        for (int i = 0; i < words.size(); i++) {
            Place one = words.get(i);
            assertTrue(one.left() >= -0.5 && one.right() <= frame.width() + 0.5 && one.top() >= -0.5 && one.bottom() <= frame.height() + 0.5,
                () -> one + " lies over the edge of " + frame.width() + " x " + frame.height() + ": " + chart.title());
            for (Place other : words.subList(0, i)) {
                assertFalse(one.meets(other), () -> one + " lies upon " + other + ": " + chart.title());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void nothingIsDrawnOverTheEdge(Chart chart, Frame frame) {
        for (Shape shape : chart.draw(frame).shapes()) {
            if (shape instanceof Shape.Box box) {
                assertTrue(box.x() >= -0.5 && box.x() + box.width() <= frame.width() + 0.5 && box.y() >= -0.5 && box.y() + box.height() <= frame.height() + 0.5,
                    () -> box + " in " + frame.width() + " x " + frame.height() + ": " + chart.title());
            }
        }
    }

    private static List<String> texts(Chart chart, double width) {
        double own = chart.height(Letters.estimated());
        return words(chart.draw(Charts.frame(width, own > 0 ? own : 300)), Letters.estimated()).stream().map(Place::text).toList();
    }

    @Test
    void theUnitIsWrittenWholeWhereThePictureHasRoomForIt() {
        assertTrue(texts(Extremes.bars(1234.5), 440).contains(Extremes.UNIT));
        assertTrue(texts(Extremes.ranges(3, 5), 440).contains(Extremes.UNIT));
        assertTrue(texts(Extremes.pyramid(3, 5), 440).contains(Extremes.UNIT), "also below a pyramid");
        assertTrue(texts(Extremes.map(1, 5), 440).contains(Extremes.UNIT));
        BarChart cost = new BarChart("Cost", "d", "percent of 200 US dollars", List.of(new BarChart.Bar("Italy", 9, new Ink.Series(0), "")),
            List.of(new BarChart.Target("target 3 %", 3), new BarChart.Target("upper limit 5 %", 5)), "");
        assertTrue(texts(cost, 300).containsAll(List.of("percent of 200 US dollars", "target 3 %", "upper limit 5 %")), () -> texts(cost, 300).toString());
    }

    @Test
    void whatIsBelowZeroGoesToTheOtherSide() {
        List<Shape.Box> boxes = Extremes.bars(-3, 5, -6).draw(Charts.frame(500, 200)).shapes().stream().filter(Shape.Box.class::isInstance)
            .map(Shape.Box.class::cast).toList();
        assertEquals(boxes.get(1).x(), boxes.get(0).x() + boxes.get(0).width(), 1e-6, "both begin at zero");
        assertEquals(2, boxes.get(2).width() / boxes.get(0).width(), 1e-6);
        assertTrue(boxes.get(2).x() < boxes.get(0).x());
    }

    @Test
    void whatIsNotKnownIsSaidInAPyramid() {
        assertTrue(texts(Extremes.pyramid(Double.NaN, 5), 440).contains("?"));
        assertFalse(texts(Extremes.pyramid(0, 5), 440).contains("?"), "zero is known");
    }

    @Test
    void oneYearAloneStandsInTheMiddleAndNoOtherYearIsNamed() {
        List<String> texts = texts(Extremes.lines(12), 440);
        assertTrue(texts.contains("2000") && !texts.contains("2001"), texts::toString);
    }

    @Test
    void everyClassOfAMapStandsInItsLegend() {
        List<String> texts = texts(Extremes.map(1e9, 4e11, 1e12, 5e13), 440);
        assertEquals(4, texts.stream().filter(text -> text.startsWith("\u2265")).count(), texts::toString);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 3.25e-7, 4e-300, 5e-324})
    void aNumberNearZeroIsNotZero(double value) {
        for (double signed : new double[] {value, -value}) {
            String of = Figures.of(signed, Locale.ENGLISH);
            assertTrue(of.contains("\u00d7\u202f10\u207b") && !of.startsWith("0"), of);
            assertFalse(Figures.plain(signed, Locale.ENGLISH).matches("-?0"), Figures.plain(signed, Locale.ENGLISH));
        }
        assertEquals("0", Figures.onAxis(0, value, Locale.ENGLISH));
        assertEquals(5, texts(new LineChart("t", "d", "", List.of(new LineChart.Line("a", List.of(new LineChart.Point(2000, 1e-7, false),
            new LineChart.Point(2001, 4e-7, false)))), true), 440).stream().filter(text -> text.equals("0") || text.contains("10\u207b\u2077")).distinct().count());
    }

    @Test
    void largeNumbersAreShort() {
        assertEquals("5\u202f\u00d7\u202f10\u00b9\u2075", Figures.of(5e15, Locale.ENGLISH));
        assertEquals("1.2\u202fT", Figures.shortly(1.2e12, Locale.ENGLISH));
        assertEquals("-3,5\u202fG", Figures.shortly(-3.5e9, Locale.GERMANY));
        assertEquals("999,000", Figures.shortly(999_000, Locale.ENGLISH));
        assertEquals("0.3", Figures.plain(0.1 + 0.2, Locale.ENGLISH));
    }
}
