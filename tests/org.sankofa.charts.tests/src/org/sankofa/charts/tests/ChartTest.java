package org.sankofa.charts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sankofa.charts.BarChart;
import org.sankofa.charts.Chart;
import org.sankofa.charts.Frame;
import org.sankofa.charts.Ink;
import org.sankofa.charts.LineChart;
import org.sankofa.charts.Letters;
import org.sankofa.charts.Mark;
import org.sankofa.charts.MatrixChart;
import org.sankofa.charts.Outline;
import org.sankofa.charts.Picture;
import org.sankofa.charts.Shape;

/** Pictures of charts say what the numbers are, in any room, and nothing more. */
class ChartTest {

    static Stream<Arguments> inEveryRoom() {
        return Charts.all().stream().flatMap(chart -> Stream.of(new double[] {900, 500}, new double[] {320, 180}, new double[] {120, 60}, new double[] {9, 4})
            .map(size -> Arguments.of(chart, Charts.frame(size[0], size[1]))));
    }

    @ParameterizedTest
    @MethodSource("inEveryRoom")
    void nothingIsDrawnThatIsNoPlace(Chart chart, Frame frame) {
        for (Shape shape : chart.draw(frame).shapes()) {
            double[] numbers = switch (shape) {
                case Shape.Box box -> new double[] {box.x(), box.y(), box.width(), box.height()};
                case Shape.Disc disc -> new double[] {disc.x(), disc.y(), disc.radius()};
                case Shape.Words words -> new double[] {words.x(), words.y()};
                case Shape.Path path -> path.points();
            };
            for (double number : numbers) {
                assertTrue(Double.isFinite(number), () -> shape + " in " + frame);
            }
            assertTrue(!(shape instanceof Shape.Box box) || box.width() >= 0 && box.height() >= 0, shape::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("inEveryRoom")
    void theSameChartGivesTheSamePicture(Chart chart, Frame frame) {
        Picture one = chart.draw(frame);
        Picture two = chart.draw(frame);
        assertEquals(one.marks(), two.marks());
        assertEquals(one.shapes().size(), two.shapes().size());
    }

    @Test
    void wordsLieWithinThePictureWhereThereIsRoom() {
        Frame frame = Charts.frame(700, 400);
        for (Chart chart : Charts.all()) {
            for (Shape shape : chart.draw(frame).shapes()) {
                if (shape instanceof Shape.Words words) {
                    double width = frame.letters().width(words.text(), words.size());
                    if (words.turned()) {
                        assertTrue(words.y() <= frame.height() + 1 && words.y() - width >= -1, () -> words + " of " + chart.title());
                        continue;
                    }
                    double left = words.x() - (words.anchor() == Shape.Anchor.START ? 0 : words.anchor() == Shape.Anchor.END ? width : width / 2);
                    assertTrue(left >= -1 && left + width <= frame.width() + 1, () -> words + " of " + chart.title());
                    assertTrue(words.y() >= 0 && words.y() <= frame.height(), () -> words + " of " + chart.title());
                }
            }
        }
    }

    @Test
    void everyChartHasItsNumbersAsATableAndIsToldInWords() {
        for (Chart chart : Charts.all()) {
            assertFalse(chart.table().rows().isEmpty(), chart.title());
            assertFalse(chart.description().isEmpty());
            assertFalse(chart.draw(Charts.frame(700, 400)).marks().isEmpty(), chart.title());
        }
    }

    @Test
    void aLineHasAGapWhereNothingIsKnown() {
        Picture picture = Charts.lines().draw(Charts.frame(700, 400));
        List<Shape.Path> lines = new ArrayList<>();
        for (Shape shape : picture.shapes()) {
            if (shape instanceof Shape.Path path && path.line() instanceof Ink.Series) {
                lines.add(path);
            }
        }
        // 1990-2002, 2004-2019, and 1995-1996 of the other; 2001 alone is a point
        assertEquals(List.of(26, 32, 4), lines.stream().map(line -> line.points().length).toList());
        assertEquals(29 + 3, picture.marks().size());
        List<Object> row = Charts.lines().table().rows().stream().filter(one -> one.get(0).equals(2003)).findFirst().orElseThrow();
        assertEquals(Arrays.asList(2003, null, null), row, "not known is empty, not zero");
    }

    @Test
    void whatIsCountedEveryFiveYearsIsALineAndWhatIsLeftOutThereIsAGap() {
        assertEquals(List.of(12, 4, 4), pieces(line(1990, 1995, 2000, 2005, 2010, 2014), line(1990, 1995, 2005, 2010)));
    }

    @Test
    void whatIsUsualOfALineDoesNotDependOnOthers() {
        assertEquals(List.of(6, 4), pieces(line(1990, 1995, 2000), line(1992, 1997)));
        assertEquals(List.of(6, 4), pieces(line(1992, 1994, 1996), line(1991, 1995)));
        int[] yearly = IntStream.rangeClosed(1990, 2010).toArray();
        assertEquals(List.of(42, 10), pieces(line(yearly), line(1990, 1995, 2000, 2005, 2010)));
        int[] torn = IntStream.rangeClosed(1990, 2010).filter(year -> year < 2000 || year > 2002).toArray();
        assertEquals(List.of(20, 16, 10), pieces(line(torn), line(1990, 1995, 2000, 2005, 2010)), "three years that are left out are a gap");
        assertEquals(List.of(10, 20, 16), pieces(line(1990, 1995, 2000, 2005, 2010), line(torn)));
    }

    private static LineChart.Line line(int... years) {
        return new LineChart.Line("a", IntStream.of(years).mapToObj(year -> new LineChart.Point(year, 10, false)).toList());
    }

    /** How many numbers each piece of the lines has, in their order. */
    private static List<Integer> pieces(LineChart.Line... all) {
        List<Integer> lines = new ArrayList<>();
        new LineChart("t", "d", "", List.of(all), true).draw(Charts.frame(700, 400)).shapes().forEach(shape -> {
            if (shape instanceof Shape.Path path && path.line() instanceof Ink.Series) {
                lines.add(path.points().length);
            }
        });
        return lines;
    }

    @Test
    void aLineThatAnotherOneLiesUponIsWiderSoThatBothAreSeen() {
        List<LineChart.Point> some = IntStream.range(2000, 2010).mapToObj(year -> new LineChart.Point(year, year - 1990, false)).toList();
        List<LineChart.Point> others = IntStream.range(2000, 2010).mapToObj(year -> new LineChart.Point(year, 3 * (year - 1990), false)).toList();
        List<Double> widths = new ArrayList<>();
        new LineChart("t", "d", "", List.of(new LineChart.Line("one source", some), new LineChart.Line("the other", some), new LineChart.Line("third", others)), true)
            .draw(Charts.frame(700, 400)).shapes().forEach(shape -> {
                if (shape instanceof Shape.Path path && path.line() instanceof Ink.Series) {
                    widths.add(path.width());
                }
            });
        assertEquals(List.of(5d, 2d, 2d), widths);
    }

    @Test
    void aDoubtfulValueIsHollow() {
        long hollow = Charts.lines().draw(Charts.frame(700, 400)).shapes().stream()
            .filter(shape -> shape instanceof Shape.Disc disc && disc.fill() == Ink.Role.PAPER).count();
        assertEquals(1, hollow);
    }

    @Test
    void valuesStandWhereTheAxisSays() {
        LineChart chart = new LineChart("t", "d", "", List.of(new LineChart.Line("a",
            List.of(new LineChart.Point(2000, 0, false), new LineChart.Point(2001, 50, false), new LineChart.Point(2002, 100, false)))), true);
        List<Shape.Disc> points = new ArrayList<>();
        for (Shape shape : chart.draw(Charts.frame(400, 300)).shapes()) {
            if (shape instanceof Shape.Disc disc) {
                points.add(disc);
            }
        }
        assertEquals((points.get(0).y() + points.get(2).y()) / 2, points.get(1).y(), 1e-6);
        assertEquals((points.get(0).x() + points.get(2).x()) / 2, points.get(1).x(), 1e-6);
        assertTrue(points.get(2).y() < points.get(0).y());
    }

    @Test
    void barsAreAsLongAsTheirValuesAndThoseWithoutRoomAreCounted() {
        BarChart chart = Charts.bars(40);
        Picture picture = chart.draw(Charts.frame(600, 200));
        List<Shape.Box> boxes = picture.shapes().stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast).toList();
        assertEquals(9.4 / 8.8, boxes.get(0).width() / boxes.get(3).width(), 1e-6);
        assertEquals(0, boxes.get(2).width(), "not known is not zero with a bar");
        assertEquals("C1: 9.2", picture.marks().get(1).key() + ": " + picture.marks().get(1).value().replace(" % of 200 USD", ""));
        String left = "and " + (40 - picture.marks().size()) + " more";
        assertTrue(picture.shapes().stream().anyMatch(shape -> shape instanceof Shape.Words words && words.text().equals(left)), left);
        assertEquals(40, chart.table().rows().size());
    }

    @Test
    void aChartIsAsHighAsItsBars() {
        for (int bars : new int[] {1, 4, 40}) {
            BarChart chart = Charts.bars(bars);
            double height = chart.height(Letters.estimated());
            assertEquals(bars, chart.draw(Charts.frame(600, height)).marks().size(), "all have room in " + height);
            assertTrue(bars == 1 || chart.draw(Charts.frame(600, height - 20)).marks().size() < bars, "and no more than they need");
        }
        assertEquals(0, Charts.lines().height(Letters.estimated()));
    }

    @Test
    void whatCannotBeSaidIsSaidSo() {
        Picture picture = Charts.all().get(3).draw(Charts.frame(600, 300));
        assertEquals("cannot be said", picture.marks().get(2).value());
        assertEquals("3,300 million USD (2,957 \u2013 3,833 million USD)", picture.marks().get(0).value());
    }

    @Test
    void aPointerFindsTheSmallestThingUnderItElseTheNearest() {
        Picture picture = new Picture(100, 100, List.of(), List.of(new Mark("large", "1", 0, 0, 100, 100, ""), new Mark("small", "2", 40, 40, 10, 10, ""),
            new Mark("point", "3", 120, 50, 0, 0, "")));
        assertEquals("small", picture.at(45, 45, 5).orElseThrow().name());
        assertEquals("large", picture.at(10, 10, 5).orElseThrow().name());
        assertEquals("point", picture.at(117, 50, 5).orElseThrow().name());
        assertTrue(picture.at(110, 110, 5).isEmpty());
    }

    @Test
    void namesThatAreWiderThanTheirColumnsAreTurnedAndNoneLiesOverAnother() {
        List<String> goals = java.util.stream.IntStream.range(0, 40).mapToObj(i -> "SDG 10." + i).toList();
        List<MatrixChart.Cell> row = goals.stream().map(goal -> new MatrixChart.Cell(new Ink.Side(1), "\u2713", goal, goal)).toList();
        MatrixChart chart = new MatrixChart("t", "d", List.of("Diaspora bonds", "Matching funds"), goals, List.of(row, row));
        Frame frame = Charts.frame(600, chart.height(Letters.estimated()));
        List<Shape.Words> heads = new ArrayList<>();
        for (Shape shape : chart.draw(frame).shapes()) {
            if (shape instanceof Shape.Words words && goals.contains(words.text())) {
                assertTrue(words.turned());
                heads.add(words);
            }
        }
        assertTrue(heads.size() > 10, "some of them: " + heads.size());
        for (int i = 1; i < heads.size(); i++) {
            assertTrue(heads.get(i).x() - heads.get(i - 1).x() >= frame.letters().height(Letters.Size.SMALL) - 0.5, "beside each other");
        }
        assertEquals(80, chart.draw(frame).marks().size(), "every cell tells what it is");
        MatrixChart few = new MatrixChart("t", "d", List.of("a"), goals.subList(0, 2), List.of(row.subList(0, 2)));
        assertTrue(few.draw(frame).shapes().stream().noneMatch(shape -> shape instanceof Shape.Words words && words.turned()));
        assertTrue(few.height(Letters.estimated()) < chart.height(Letters.estimated()));
    }

    @Test
    void namesOfColumnsWrapBeforeTheyAreTurnedAndWordsOfCellsAreShortenedButNoNumbers() {
        List<MatrixChart.Cell> row = List.of(new MatrixChart.Cell(new Ink.Shade(1), "Descriptive studies of the whole", "said", ""),
            new MatrixChart.Cell(new Ink.Shade(1), "1 of 2 and of many more than there is room for", "said", ""));
        MatrixChart chart = new MatrixChart("t", "d", List.of("Nurses"), List.of("Investment brought back", "Grade of all the evidence"), List.of(row));
        List<String> words = new ArrayList<>();
        for (Shape shape : chart.draw(Charts.frame(260, 120)).shapes()) {
            if (shape instanceof Shape.Words one) {
                assertFalse(one.turned(), one.text());
                words.add(one.text());
            }
        }
        assertTrue(words.containsAll(List.of("Investment", "brought back")), words::toString);
        assertTrue(words.stream().anyMatch(word -> word.startsWith("Descri") && word.endsWith("\u2026")), words::toString);
        assertTrue(words.stream().noneMatch(word -> word.startsWith("1 of")), "part of a number says something else");
    }

    @Test
    void whoPointsAtTheLandOfACountryMeansIt() {
        Outline large = Outline.of(List.of(new double[] {0, 0, 100, 0, 100, 100, 0, 100}));
        Outline small = Outline.of(List.of(new double[] {10, 10, 20, 10, 20, 20, 10, 20}));
        Picture picture = new Picture(200, 200, List.of(), List.of(new Mark("large", "1", 45, 45, 10, 10, "", large), new Mark("small", "2", 14, 14, 2, 2, "", small),
            new Mark("neighbour", "3", 90, 40, 40, 40, "", Outline.of(List.of(new double[] {101, 0, 150, 0, 150, 100})))));
        assertEquals("large", picture.at(95, 50, 14).orElseThrow().name(), "though it lies in the square of its neighbour");
        assertEquals("small", picture.at(11, 19, 14).orElseThrow().name(), "which lies within the large one");
        assertEquals("neighbour", picture.at(149, 50, 14).orElseThrow().name());
        assertTrue(picture.at(180, 180, 14).isEmpty());
    }

    @Test
    void aFlowIsToldAlongAllOfItsWay() {
        Outline strip = Outline.along(6, 0, 0, 50, 0, 100, 0);
        assertTrue(strip.holds(25, 2) && strip.holds(75, -2));
        assertFalse(strip.holds(25, 4) || strip.holds(101, 0));
        assertEquals(strip, Outline.along(6, 0, 0, 50, 0, 100, 0));
    }

    @Test
    void wrongShapesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new MatrixChart("t", "d", List.of("a"), List.of("b"), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Frame(0, 10, Letters.estimated(), Locale.ENGLISH));
    }

    @Test
    void emptyChartsAreEmptyPictures() {
        assertTrue(new LineChart("t", "d", "", List.of(), true).draw(Charts.frame(100, 100)).shapes().isEmpty());
        assertTrue(new BarChart("t", "d", "", List.of(), List.of(), "").draw(Charts.frame(100, 100)).shapes().isEmpty());
    }
}
