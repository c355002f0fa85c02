package org.sankofa.charts.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sankofa.charts.BarChart;
import org.sankofa.charts.Chart;
import org.sankofa.charts.Frame;
import org.sankofa.charts.Ink;
import org.sankofa.charts.Letters;
import org.sankofa.charts.LineChart;
import org.sankofa.charts.MatrixChart;
import org.sankofa.charts.PyramidChart;
import org.sankofa.charts.RangeChart;
import org.sankofa.charts.map.Choropleth;
import org.sankofa.charts.map.FlowMap;

/** A chart of each sort, with what is missing, doubtful, long and far apart in it. */
final class Charts {

    private Charts() {
    }

    static Frame frame(double width, double height) {
        return new Frame(width, height, Letters.estimated(), Locale.ENGLISH);
    }

    static LineChart lines() {
        List<LineChart.Point> received = new ArrayList<>();
        for (int year = 1990; year < 2020; year++) {
            received.add(new LineChart.Point(year, year == 2003 ? Double.NaN : 200 + (year - 1990) * 45, year == 2019));
        }
        List<LineChart.Point> paid = List.of(new LineChart.Point(1995, 10, false), new LineChart.Point(1996, 20, false),
            new LineChart.Point(2001, 30, false));
        return new LineChart("Remittances", "They rose.", "million USD",
            List.of(new LineChart.Line("Albania, received", received), new LineChart.Line("Albania, paid", paid)), true);
    }

    static BarChart bars(int number) {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            bars.add(new BarChart.Bar(i == 1 ? "United Kingdom of Great Britain and Northern Ireland" : "Country " + i,
                i == 2 ? Double.NaN : 9.4 - i * 0.2, new Ink.Series(0), "C" + i));
        }
        return new BarChart("Cost", "Most are above 3 %.", "% of 200 USD", bars,
            List.of(new BarChart.Target("3 %", 3), new BarChart.Target("5 %", 5)), "and {0} more");
    }

    static List<Chart> all() {
        List<List<MatrixChart.Cell>> cells = List.of(
            List.of(new MatrixChart.Cell(new Ink.Shade(1), "complete", "Complete", "m1"), MatrixChart.Cell.unknown("Not known")),
            List.of(new MatrixChart.Cell(new Ink.Side(-0.4), "partial", "Partial", "m2"), new MatrixChart.Cell(new Ink.Shade(0), "", "Absent", "")));
        return List.of(lines(), bars(40),
            new PyramidChart("Age", "Most are young.", "persons", "Women", "Men",
                List.of(new PyramidChart.Step("0-14", 5000, 5200), new PyramidChart.Step("15-64", Double.NaN, 30000), new PyramidChart.Step("65+", 0, 1))),
            new RangeChart("Estimates", "They are far apart.", "million USD",
                List.of(new RangeChart.Range("Potential", 2956.905, 3300, 3833.025, ""), new RangeChart.Range("Loss", -20, Double.NaN, 900, ""),
                    new RangeChart.Range("Norms", Double.NaN, Double.NaN, Double.NaN, "cannot be said")),
                List.of("low", "central", "high")),
            new MatrixChart("Measures", "Half are there.", List.of("Diaspora bonds", "Matching funds"), List.of("MDG 1", "MDG 2"), cells),
            map(), flows());
    }

    static Choropleth map() {
        return new Choropleth("Share of GDP", "Highest in Tajikistan.", "% of GDP",
            List.of(new Choropleth.Value("ALB", "Albania", 9.4), new Choropleth.Value("TJK", "Tajikistan", 28), new Choropleth.Value("TON", "Tonga", 37.6),
                new Choropleth.Value("USA", "United States", 0.03), new Choropleth.Value("SOM", "Somalia", Double.NaN), new Choropleth.Value("XXX", "Nowhere", 3)),
            "ALB", "not known");
    }

    static FlowMap flows() {
        return new FlowMap("Remittances to Albania", "Most come from Italy.", "million USD",
            List.of(new FlowMap.Flow("ITA", "ALB", "Italy", 600), new FlowMap.Flow("USA", "ALB", "United States", 150),
                new FlowMap.Flow("ALB", "DEU", "Germany", 30), new FlowMap.Flow("GRC", "ALB", "Greece", 0), new FlowMap.Flow("XXX", "ALB", "Other", 90)),
            "ALB", 20);
    }
}
