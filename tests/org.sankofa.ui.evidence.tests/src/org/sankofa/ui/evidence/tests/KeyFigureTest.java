package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sankofa.charts.Shape;
import org.sankofa.ui.evidence.internal.overview.KeyFigure;
import org.sankofa.ui.evidence.internal.overview.KeyFigure.Point;

/** The line of a key figure goes by time: years that nobody counted are a gap in it. */
class KeyFigureTest {

    @Test
    void periodsAreTimes() {
        Map.of("2017", 2017d, "2017-Q1", 2017d, "2017-Q3", 2017.5, "2017-S2", 2017.5, "2017-04", 2017.25, "2017-07-31", 2017.5, "2017-W01", 2017d)
            .forEach((period, year) -> assertEquals(year, new Point(period, 1).year(), 1e-9, period));
    }

    @Test
    void aPeriodThatCannotBeReadIsLeftOutOfTheLine() {
        assertTrue(Double.isNaN(new Point("before the war", 1).year()));
        KeyFigure figure = new KeyFigure("Cost", "%", List.of(new Point("2016-Q1", 8), new Point("2016-Q2", 9), new Point("latest", 7)), "source", "page");
        assertEquals(List.of(2016d, 2016.25), figure.line().points().stream().map(point -> point.year()).toList());
    }

    @Test
    void yearsThatAreLeftOutAreAGapInTheLine() {
        KeyFigure figure = new KeyFigure("Inflow", "", List.of(new Point("1995", 1), new Point("1996", 2), new Point("1997", 3), new Point("2007", 4),
            new Point("2008", 5)), "source", "page");
        List<Integer> pieces = figure.line().draw(120, 26).shapes().stream().filter(Shape.Path.class::isInstance).map(shape -> ((Shape.Path) shape).points().length)
            .toList();
        assertEquals(List.of(6, 4), pieces);
    }
}
