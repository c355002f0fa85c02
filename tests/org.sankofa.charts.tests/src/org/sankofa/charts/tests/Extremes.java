package org.sankofa.charts.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sankofa.charts.BarChart;
import org.sankofa.charts.Chart;
import org.sankofa.charts.Ink;
import org.sankofa.charts.LineChart;
import org.sankofa.charts.MatrixChart;
import org.sankofa.charts.PyramidChart;
import org.sankofa.charts.RangeChart;
import org.sankofa.charts.map.Choropleth;
import org.sankofa.charts.map.FlowMap;

/** Charts of every sort with long words and numbers that are one, equal, none, below zero, very large and very small. */
final class Extremes {

    static final String UNIT = "Millionen US-Dollar in laufenden Preisen";
    private static final String KINGDOM = "Vereinigtes Königreich Großbritannien und Nordirland";
    private static final String ORDER = "Überweisungskostensenkungsverordnung";
    private static final double NONE = Double.NaN;
    private static final double[][] VALUES = {{3, 5, NONE, 8, 0}, {1234.5}, {7, 7, 7}, {-3, 5, -8, 0}, {-3, -5, -8}, {1.2e12, 9.9e12, 5e15}, {1e-7, 3e-7, 2e-7},
        {0, 0}, {0}, {1e-3, 1e9, 0}, {NONE, NONE}, {}};

    private Extremes() {
    }

    static List<Chart> all() {
        List<Chart> all = new ArrayList<>();
        for (double[] values : VALUES) {
            all.add(lines(values));
            all.add(bars(values));
            all.add(pyramid(values));
            all.add(ranges(values));
            all.add(map(values));
            all.add(flows(values));
        }
        for (int columns : new int[] {0, 1, 5, 40}) {
            all.add(matrix(columns));
        }
        return all;
    }

    private static String title(String sort, double[] values) {
        return sort + " of " + Arrays.toString(values);
    }

    static LineChart lines(double... values) {
        List<LineChart.Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new LineChart.Point(2000 + i, values[i], false));
        }
        return new LineChart(title("Lines", values), "d", UNIT, List.of(new LineChart.Line(KINGDOM, points), new LineChart.Line(ORDER, points)), true);
    }

    static BarChart bars(double... values) {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            bars.add(new BarChart.Bar(i % 2 == 0 ? KINGDOM : ORDER, values[i], new Ink.Series(0), "C" + i));
        }
        return new BarChart(title("Bars", values), "d", UNIT, bars, List.of(), "und {0} weitere");
    }

    static PyramidChart pyramid(double... values) {
        List<PyramidChart.Step> steps = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            steps.add(new PyramidChart.Step(i == 0 ? "unter 15 Jahren" : i + "0\u2013" + i + "9", values[i], values[values.length - 1 - i]));
        }
        return new PyramidChart(title("Pyramid", values), "d", UNIT, "Frauen mit Hochschulabschluss", "Männer mit Hochschulabschluss", steps);
    }

    static RangeChart ranges(double... values) {
        List<RangeChart.Range> ranges = new ArrayList<>();
        for (double value : values) {
            ranges.add(new RangeChart.Range(ranges.size() % 2 == 0 ? KINGDOM : ORDER, value, value, value, "lässt sich nach heutigem Stand nicht sagen"));
        }
        return new RangeChart(title("Ranges", values), "d", UNIT, ranges, List.of("niedrig", "mittel", "hoch"));
    }

    static Choropleth map(double... values) {
        List<String> codes = List.of("MDA", "TJK", "USA", "TON", "SLV");
        List<Choropleth.Value> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            all.add(new Choropleth.Value(codes.get(i), KINGDOM, values[i]));
        }
        return new Choropleth(title("Map", values), "d", UNIT, all, "MDA", "keine Angabe in dieser Veröffentlichung");
    }

    private static FlowMap flows(double... values) {
        List<String> codes = List.of("ITA", "TJK", "USA", "TON", "SLV");
        List<FlowMap.Flow> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            all.add(new FlowMap.Flow(codes.get(i), "MDA", KINGDOM, values[i]));
        }
        return new FlowMap(title("Flows", values), "d", UNIT, all, "MDA", 20);
    }

    static MatrixChart matrix(int columns) {
        List<String> names = new ArrayList<>();
        List<MatrixChart.Cell> row = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            names.add(i % 2 == 0 ? ORDER + " " + i : "SDG 10." + i);
            row.add(i % 3 == 0 ? MatrixChart.Cell.unknown("unbekannt") : new MatrixChart.Cell(new Ink.Side(1), "Beschreibende Untersuchung", "said", "k"));
        }
        return new MatrixChart("Matrix of " + columns, "d", List.of(KINGDOM, ORDER, "Fonds"), names, List.of(row, row, row));
    }
}
