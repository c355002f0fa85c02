package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sankofa.ui.evidence.tests.Net.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.charts.BarChart;
import org.sankofa.charts.Ink;
import org.sankofa.charts.LineChart;
import org.sankofa.charts.LineChart.Point;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.ui.evidence.internal.browse.Catalogue;
import org.sankofa.ui.evidence.internal.compare.CompareModel;
import org.sankofa.ui.evidence.internal.compare.CompareModel.Dimension;
import org.sankofa.ui.evidence.internal.compare.CompareReader;
import org.sankofa.ui.evidence.internal.compare.CompareSpec;
import org.sankofa.ui.evidence.internal.compare.Compared;
import org.sankofa.ui.evidence.internal.compare.IndicatorChoice;

/** Countries side by side: what is chosen, what is drawn, and what is said about it. */
class CompareTest {

    private static final List<String> ENGLISH = List.of("en");

    @TempDir
    Path folder;
    private Net net;

    @BeforeEach
    void open() throws Exception {
        net = new Net(folder);
        net.write("KNOMAD", "2021", inflow("ALB", "2015", "1000"), inflow("ALB", "2016", "1100"), inflow("ALB", "2018", "1400").withStatus("P"),
            inflow("GHA", "2015", "2000"), inflow("GHA", "2016", "2100"), inflow("GHA", "2017", "300"),
            inflow("MDA", "2016", null).withStatus("M"));
        net.write("UN_DESA", "2019", people("ALB", "ITA", "_T", "2015", "400"), people("ALB", "GRC", "_T", "2015", "300"), people("ALB", "_OTHER", "_T", "2015", "50"),
            people("ALB", "001", "_T", "2015", "9999"), people("ALB", "ITA", "F", "2015", "190"), people("MDA", "ITA", "_T", "2015", "100"));
        net.write("RPW", "2020", cost("ALB", "ITA", "2019-Q3", "7"), cost("ALB", "ITA", "2019-Q4", "6"), cost("MDA", "ITA", "2019-Q4", "4"), cost("MDA", "GRC", "2019-Q4", "5"));
    }

    @AfterEach
    void close() throws Exception {
        net.close();
    }

    private static Observation inflow(String area, String period, String value) {
        return figure(SeriesKey.of("KNOMAD", Indicators.INFLOW, area), period, value, "USD_MN");
    }

    private static Observation people(String area, String host, String sex, String period, String value) {
        return figure(SeriesKey.of("UN_DESA", Indicators.EMIGRANTS, area).withPartner(host).withSex(sex), period, value, "PERSONS");
    }

    private static Observation cost(String area, String sender, String period, String value) {
        return figure(SeriesKey.of("RPW", Indicators.CORRIDOR_COST, area).withPartner(sender), period, value, "PCT");
    }

    private CompareModel model(String indicator) {
        CompareModel model = new CompareModel(Net.NAMES);
        model.offer(IndicatorChoice.all(net.observations(), Catalogue.of(net.workspace), Net.NAMES, ENGLISH, () -> false));
        model.choose(model.choices().stream().filter(one -> one.indicator().equals(indicator)).findFirst().orElseThrow());
        return model;
    }

    private Compared read(CompareModel model) {
        return read(model.spec(), model.own());
    }

    private Compared read(CompareSpec spec, String own) {
        return new CompareReader(net.observations(), Net.NAMES, ENGLISH).read(spec, own, () -> false);
    }

    private static String notes(Compared compared) {
        return String.join("\n", compared.notes());
    }

    @Test
    void everythingThatIsThereIsOfferedByName() {
        assertEquals(List.of("Cost of sending 200 USD RPW", "People who live abroad UN_DESA", "Remittances received KNOMAD"),
            model(Indicators.INFLOW).choices().stream().map(one -> one.name() + " " + one.dataset()).toList());
    }

    @Test
    void publicationsAreCalledByTheirNamesWithoutTheirEditions() throws Exception {
        net.write("INSTAT", "2019", figure(SeriesKey.of("INSTAT", "REMITTANCES_OUT_SHARE", "ALB"), "2018", "2", "PCT_GDP"));
        assertEquals(List.of("Cost of sending 200 USD: RPW of tests", "People who live abroad: UN_DESA of tests", "Remittances paid, share of GDP: INSTAT of tests",
            "Remittances received: KNOMAD of tests"), model(Indicators.INFLOW).choices().stream().map(one -> one.name() + ": " + one.title()).toList());
        assertEquals("% of GDP", Net.NAMES.unit("PCT_GDP"));
    }

    @Test
    void oneYearIsDrawnAsBarsForOnePointIsNoLine() throws Exception {
        net.write("WDI", "2021", received("2015", "90"));
        CompareModel model = model(Indicators.WDI_RECEIVED);
        model.areas(List.of("ALB"));
        BarChart bars = (BarChart) read(model).chart();
        assertEquals(List.of(90.0), bars.bars().stream().map(BarChart.Bar::value).toList());
        assertTrue(bars.title().endsWith("2015"), bars.title());
    }

    @Test
    void whatIsMarkedAlikeOneYearAfterTheOtherIsSaidOnce() throws Exception {
        net.write("WDI", "2021", received("2010", "0").withStatus("U"), received("2011", "0").withStatus("U"), received("2012", "0").withStatus("U"),
            received("2013", "70"), received("2014", "80").withStatus("P"), received("2015", "90").withStatus("E"));
        CompareModel model = model(Indicators.WDI_RECEIVED);
        model.areas(List.of("ALB"));
        String notes = notes(read(model));
        assertTrue(notes.contains("care: Albania 2010\u20132012 (doubtful: it looks as if nobody had counted), Albania 2014 (provisional), Albania 2015 (estimated)."), notes);
    }

    private static Observation received(String period, String value) {
        return figure(SeriesKey.of("WDI", Indicators.WDI_RECEIVED, "ALB"), period, value, "USD");
    }

    @Test
    void countriesStandInTheOrderOfTheAlphabetOnesOwnFirstAndNeverByTheirFigures() {
        CompareModel model = model(Indicators.INFLOW);
        model.areas(List.of("MDA", "GHA", "ALB", "GHA"));
        assertEquals(List.of("ALB", "GHA", "MDA"), model.spec().areas());
        model.setOwn("MDA");
        assertEquals(List.of("MDA", "ALB", "GHA"), model.spec().areas());
        model.oneYear(true);
        model.year("2016");
        BarChart bars = (BarChart) read(model).chart();
        assertEquals(List.of("Albania", "Ghana"), bars.bars().stream().map(BarChart.Bar::name).toList(), "Moldova has no figure at all");
        model.setOwn("GHA");
        bars = (BarChart) read(model).chart();
        assertEquals(List.of(Ink.Role.FOCUS, new Ink.Series(0)), bars.bars().stream().map(BarChart.Bar::ink).toList(), "one's own is set off");
    }

    @Test
    void whatIsMissingIsAGapAndSaidAndNeverZero() {
        CompareModel model = model(Indicators.INFLOW);
        model.areas(List.of("ALB", "GHA", "MDA"));
        Compared compared = read(model);
        LineChart lines = (LineChart) compared.chart();
        assertEquals(List.of("Albania", "Ghana"), lines.lines().stream().map(LineChart.Line::name).toList());
        assertEquals(List.of(2015, 2016, 2018), lines.lines().getFirst().points().stream().map(Point::year).toList());
        assertTrue(lines.lines().stream().flatMap(line -> line.points().stream()).allMatch(point -> point.value() > 0));
        assertTrue(notes(compared).contains("Not known: Moldova. That is not zero."), notes(compared));
        assertTrue(notes(compared).contains("Where a line has a gap"), notes(compared));
        assertTrue(notes(compared).contains("not as a ranking"), notes(compared));
        assertTrue(notes(compared).contains("KNOMAD of tests, 2021 (CC BY 4.0)"), notes(compared));
        model.oneYear(true);
        model.year("2018");
        BarChart bars = (BarChart) read(model).chart();
        assertTrue(Double.isNaN(bars.bars().get(1).value()), "Ghana is not known in 2018");
        model.areas(List.of("MDA"));
        compared = read(model);
        assertNull(compared.chart());
        assertTrue(notes(compared).contains("no figures of Moldova"), notes(compared));
    }

    @Test
    void marksOfTheSourceAndJumpsAtTheEndAreSeen() {
        CompareModel model = model(Indicators.INFLOW);
        model.areas(List.of("ALB", "GHA"));
        Compared compared = read(model);
        LineChart lines = (LineChart) compared.chart();
        assertEquals(List.of(false, false, true), lines.lines().get(0).points().stream().map(Point::doubtful).toList(), "2018 is provisional");
        assertEquals(List.of(false, false, true), lines.lines().get(1).points().stream().map(Point::doubtful).toList(), "2017 is a seventh of 2016");
        assertTrue(notes(compared).contains("Ghana, 2017: the last figure falls or rises many times over"), notes(compared));
        assertTrue(notes(compared).contains("Albania 2018 (provisional)"), notes(compared));
        model.until("2016");
        compared = read(model);
        assertFalse(notes(compared).contains("Ghana, 2017"), "what is not shown is not spoken of: " + notes(compared));
        assertEquals(List.of(2015, 2016), ((LineChart) compared.chart()).lines().get(0).points().stream().map(Point::year).toList());
    }

    @Test
    void yearsDoNotLieTheWrongWayRound() {
        CompareModel model = model(Indicators.INFLOW);
        model.until("2016");
        model.from("2018");
        assertEquals(List.of("2018", "2018"), List.of(model.spec().from(), model.spec().until()));
        model.until("2015");
        assertEquals(List.of("2015", "2015"), List.of(model.spec().from(), model.spec().until()));
    }

    @Test
    void partnersAreAddedUpWithoutRegionsAndOnlyWhatCanBeAdded() {
        CompareModel people = model(Indicators.EMIGRANTS);
        people.areas(List.of("ALB", "MDA"));
        assertEquals(Map.of("COUNTERPART_AREA", CompareSpec.TOGETHER, "SEX", "_T"), people.spec().slice());
        Compared compared = read(people);
        assertEquals(List.of(750.0, 100.0), values(compared), "the world is no country");
        assertTrue(notes(compared).contains("regions are not counted a second time"), notes(compared));
        Dimension partner = people.dimensions().getFirst();
        assertEquals(List.of("all added up", "Elsewhere", "Greece", "Italy", "World"), partner.labels());
        people.choose(partner.code(), "ITA");
        people.choose("SEX", "F");
        compared = read(people);
        assertEquals("People who live abroad \u00b7 Italy \u00b7 women, 2015", compared.chart().title());
        assertEquals(190, values(compared).getFirst(), 0);
        assertTrue(notes(compared).contains("Not known: Moldova"), notes(compared));

        CompareModel cost = model(Indicators.CORRIDOR_COST);
        assertEquals(List.of("GRC", "ITA"), cost.dimensions().getFirst().values(), "percentages are not added");
        assertEquals("GRC", cost.spec().slice().get("COUNTERPART_AREA"));
        cost.choose("COUNTERPART_AREA", "ITA");
        cost.areas(List.of("ALB", "MDA"));
        compared = read(cost);
        assertEquals(List.of(6.0, 4.0), values(compared));
        assertTrue(notes(compared).contains("the last of each year"), notes(compared));
    }

    private static List<Double> values(Compared compared) {
        return ((BarChart) compared.chart()).bars().stream().map(BarChart.Bar::value).toList();
    }

    @Test
    void barsAreOfTheYearOfWhichMostIsKnown() {
        CompareModel model = model(Indicators.INFLOW);
        model.areas(List.of("ALB", "GHA"));
        model.oneYear(true);
        Compared compared = read(model);
        assertEquals("2016", compared.year(), "both are known, and it is the last such year");
        assertEquals(List.of("2015", "2016", "2017", "2018"), compared.years());
        model.year("2018");
        assertEquals("2018", read(model).year());
    }

    @Test
    void moreThanSevenLinesAreNotDrawnAndNamed() throws Exception {
        List<Observation> all = new ArrayList<>();
        List<String> codes = List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH");
        codes.forEach(code -> all.addAll(List.of(inflow(code, "2015", "10"), inflow(code, "2016", "11"))));
        net.write("MANY", "2020", all.toArray(Observation[]::new));
        CompareSpec spec = CompareSpec.NOTHING.of("MANY", Indicators.INFLOW, new TreeMap<>()).of(codes);
        Compared compared = read(spec, "");
        assertEquals(CompareReader.MOST_LINES, ((LineChart) compared.chart()).lines().size());
        assertTrue(notes(compared).contains("Left out: HHH."), notes(compared));
        assertEquals(8, ((BarChart) read(spec.inOneYear(true), "").chart()).bars().size());
    }

    @Test
    void whatWasKeptIsShownAsFarAsItIsThere() {
        CompareModel model = model(Indicators.EMIGRANTS);
        TreeMap<String, String> slice = new TreeMap<>(Map.of("SEX", "F", "COUNTERPART_AREA", "XXX", "GONE", "1"));
        model.show(CompareSpec.NOTHING.of("UN_DESA", Indicators.EMIGRANTS, slice).of(List.of("ALB")));
        assertEquals(Map.of("SEX", "F", "COUNTERPART_AREA", CompareSpec.TOGETHER), model.spec().slice());
        CompareSpec gone = CompareSpec.NOTHING.of("GONE", "X", new TreeMap<>()).of(List.of("ALB"));
        model.show(gone);
        assertEquals(gone, model.spec());
        Compared compared = read(model);
        assertNull(compared.chart());
        assertTrue(notes(compared).contains("The data set GONE is not here."), notes(compared));
    }

    @Test
    void figuresThatAnEarlierEditionHasOtherwiseAreCounted() throws Exception {
        net.write("KNOMAD", "2019", inflow("ALB", "2015", "900"), inflow("ALB", "2016", "1100"));
        CompareModel model = model(Indicators.INFLOW);
        model.areas(List.of("ALB"));
        assertTrue(notes(read(model)).contains("One of these figures was revised since an earlier edition"), () -> notes(read(model)));
    }

    @Test
    void whatIsStoppedDrawsNothing() {
        CompareModel model = model(Indicators.INFLOW);
        model.areas(List.of("ALB"));
        assertNull(new CompareReader(net.observations(), Net.NAMES, ENGLISH).read(model.spec(), "", () -> true).chart());
    }
}
