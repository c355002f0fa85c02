package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.charts.BarChart;
import org.sankofa.charts.Ink;
import org.sankofa.charts.LineChart;
import org.sankofa.charts.RangeChart;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.ObservationWriter;
import org.sankofa.evidence.ObservationWriter.Revision;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.methods.AssumptionLog;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.assumed.Basis;
import org.sankofa.ui.evidence.internal.assumed.YearFigure;
import org.sankofa.ui.evidence.internal.model.CaseFigures;
import org.sankofa.ui.evidence.internal.model.FigureChart;
import org.sankofa.ui.evidence.internal.model.FiguresReader;
import org.sankofa.ui.evidence.internal.model.FiguresReader.Asked;

/** The page of figures shows what the data sets say, with where it comes from, and says what it cannot. */
class FiguresReaderTest {

    private static final Map<String, String> NAMES = Map.of("ALB", "Albania", "ITA", "Italy", "GRC", "Greece", "DEU", "Germany", "_OTHER", "Other");

    @TempDir
    Path folder;

    private Workspace workspace;
    private Space space;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspaces.create(folder.resolve("network"), Identity.of("Mirela Example", "mirela@example.org"));
        space = workspace.createSpace(SpaceOptions.of("net", Space.Kind.NETWORK));
    }

    @AfterEach
    void close() throws StoreException {
        workspace.close();
    }

    private static DatasetDescription set(String code) {
        return new DatasetDescription(code, code + " of tests", "Example Institute", "2020", null, null, "CC BY 4.0", "", "", List.of());
    }

    private void write(String dataset, Observation... all) throws Exception {
        try (ObservationWriter writer = new ObservationWriter(workspace, space, set(dataset), Revision.REFUSE)) {
            for (Observation one : all) {
                writer.add(one);
            }
            writer.commit("Write observations", Progress.NONE);
        }
    }

    private static Observation value(String dataset, String indicator, String area, String partner, String period, String value) {
        SeriesKey key = SeriesKey.of(dataset, indicator, area);
        return Observation.of(partner == null ? key : key.withPartner(partner), period, value == null ? null : new BigDecimal(value), "");
    }

    private void albania() throws Exception {
        write("KNOMAD", value("KNOMAD", Indicators.INFLOW, "ALB", null, "2015", "1000"), value("KNOMAD", Indicators.INFLOW, "ALB", null, "2017", "1300"),
            value("KNOMAD", Indicators.OUTFLOW, "ALB", null, "2017", "150"));
        write("WB_BMM", value("WB_BMM", Indicators.EMIGRANTS, "ALB", "ITA", "2017", "600"), value("WB_BMM", Indicators.EMIGRANTS, "ALB", "GRC", "2017", "300"),
            value("WB_BMM", Indicators.EMIGRANTS, "ALB", "_OTHER", "2017", "100"));
        write("RPW", value("RPW", Indicators.CORRIDOR_COST, "ALB", "ITA", "2019-Q4", "6.2"), value("RPW", Indicators.CORRIDOR_COST, "ALB", "DEU", "2020-Q1", "2.8"));
    }

    private CaseFigures read(String area, String year, Basis basis) {
        return read(area, year, AssumptionLog.EMPTY.with(Basis.KEY, basis.code(), ""));
    }

    private CaseFigures read(String area, String year, AssumptionLog log) {
        return new FiguresReader(Observations.of(workspace.snapshot()), code -> NAMES.getOrDefault(code, code), List.of("en")).read(area,
            new Asked(year, false, Set.of()), new AssumedValues(log, Map.of()));
    }

    private CaseFigures byHand(String year, AssumptionLog log, String... hosts) {
        return new FiguresReader(Observations.of(workspace.snapshot()), code -> NAMES.getOrDefault(code, code), List.of("en")).read("ALB",
            new Asked(year, true, Set.of(hosts)), new AssumedValues(log, Map.of()));
    }

    private static List<String> keys(CaseFigures figures) {
        return figures.rows().stream().map(YearFigure::key).toList();
    }

    @Test
    void remittancesThatNobodyPublishedAreGivenByHand() throws Exception {
        CaseFigures none = byHand("1998", AssumptionLog.EMPTY);
        assertEquals(List.of("1998"), none.years());
        assertEquals(List.of("inflow.1998"), keys(none));
        assertTrue(none.potential().isEmpty());
        assertTrue(none.notes(FigureChart.DIVIDED).getFirst().contains("1998"), none.notes(FigureChart.DIVIDED).toString());

        AssumptionLog log = AssumptionLog.EMPTY.with("inflow.1998", "500", "Bank of Albania, 1999").with("emigrants.ITA.1998", "300", "our count")
            .with("emigrants.GRC.1998", "100", "our count");
        CaseFigures given = read("ALB", null, log);
        assertEquals(List.of("1998"), given.years(), "a year that somebody gave is known");
        assertEquals(500, given.official(), 0);
        BarChart bars = (BarChart) divided(given).chart();
        assertEquals(List.of(375d, 125d), bars.bars().stream().map(BarChart.Bar::value).toList());
        String said = "Remittances received in 1998: 500\u00a0million USD. Why: Bank of Albania, 1999";
        assertTrue(given.notes(FigureChart.DIVIDED).contains(said), given.notes(FigureChart.DIVIDED).toString());
        assertTrue(given.notes(FigureChart.COULD).contains(said), given.notes(FigureChart.COULD).toString());
        LineChart flows = (LineChart) given.charts().getFirst().chart();
        assertEquals(List.of("Received (typed here)"), flows.lines().stream().map(LineChart.Line::name).toList());
        assertEquals(List.of("ITA", "GRC"), given.corridors().flows().stream().map(one -> one.host()).toList());
        assertEquals(List.of(), given.editions());
    }

    @Test
    void whatIsGivenGoesBeforeWhatIsPublishedAndSaysSo() throws Exception {
        albania();
        AssumptionLog log = AssumptionLog.EMPTY.with("inflow.2017", "2000", "").with("emigrants.ITA.2017", "1600", "consulates");
        CaseFigures figures = read("ALB", "2017", log);
        assertEquals(2000, figures.official(), 0);
        BarChart bars = (BarChart) divided(figures).chart();
        assertEquals(List.of("Italy", "Greece", "Other"), bars.bars().stream().map(BarChart.Bar::name).toList());
        assertEquals(1600, bars.bars().getFirst().value(), 1e-9);
        List<String> notes = figures.notes(FigureChart.DIVIDED);
        assertTrue(notes.contains("Remittances received in 2017: 2,000\u00a0million USD instead of 1,300\u00a0million USD. Nobody says why."), notes.toString());
        assertTrue(notes.contains("People living in Italy, 2017: 1,600\u00a0people instead of 600\u00a0people. Why: consulates"), notes.toString());
        assertEquals(1300, read("ALB", "2017", AssumptionLog.EMPTY).official(), 0);
        assertEquals(1000, read("ALB", "2015", log).official(), 0, "other years are what they were");
    }

    @Test
    void incomesThatRulesNeedAreAskedForAndUsed() throws Exception {
        albania();
        AssumptionLog rule = AssumptionLog.EMPTY.with(Basis.KEY, "3", "");
        CaseFigures without = read("ALB", "2017", rule);
        assertNull(divided(without).chart());
        assertEquals(List.of("inflow.2017", "income.ALB.2017", "income.ITA.2017", "income.GRC.2017"), keys(without), "of hosts, the largest first");
        CaseFigures figures = read("ALB", "2017", rule.with("income.ALB.2017", "4150", "").with("income.ITA.2017", "42870", "").with("income.GRC.2017", "1780", ""));
        BarChart bars = (BarChart) divided(figures).chart();
        // f(ITA) = 4150 + 38720^0.75 = 6910.26966, f(GRC) = 4150
        double italy = 600 * 6910.26966;
        double greece = 300 * 4150d;
        assertEquals(1300 * italy / (italy + greece), bars.bars().getFirst().value(), 1e-4);
        assertEquals(2, bars.bars().size(), "hosts without income get nothing, and are named below");
    }

    @Test
    void aHostThatIsPickedIsOfferedWithWhatIsKnownOfIt() throws Exception {
        albania();
        CaseFigures figures = byHand("2017", AssumptionLog.EMPTY, "DEU");
        assertEquals(List.of("inflow.2017", "emigrants.DEU.2017", "income.DEU.2017"), keys(figures));
        assertEquals("People living in Germany, 2017", figures.rows().get(1).label());
        assertEquals(new BigDecimal("1.3E+3"), figures.values().usual(figures.rows().getFirst()));
    }

    @Test
    void whatAnotherProgramWroteAsAYearIsPassedOver() throws Exception {
        albania();
        AssumptionLog odd = AssumptionLog.EMPTY.with("inflow.year", "1", "").with("inflow.20171", "1", "").with("income.2017", "1", "").with("inflow.2017", "-3", "")
            .with("emigrants.ITA.2017", "2.5", "");
        CaseFigures figures = read("ALB", "2017", odd);
        assertEquals(1300, figures.official(), 0);
        assertEquals(List.of("2015", "2017"), figures.years());
    }

    @Test
    void zerosOfYearsThatNobodyReportedAreNoFigures() throws Exception {
        write("KNOMAD", value("KNOMAD", Indicators.INFLOW, "SOM", null, "2016", "0").withStatus("U"), value("KNOMAD", Indicators.INFLOW, "SOM", null, "2017", "0").withStatus("U"),
            value("KNOMAD", Indicators.INFLOW, "SOM", null, "2018", "1500"), value("KNOMAD", Indicators.INFLOW, "SOM", null, "2019", "1600"));
        CaseFigures figures = read("SOM", null, Basis.values()[1]);
        LineChart chart = (LineChart) figures.charts().getFirst().chart();
        List<Double> values = chart.lines().getFirst().points().stream().map(LineChart.Point::value).toList();
        assertEquals(List.of(Double.NaN, Double.NaN, 1500d, 1600d), values, "no leap from zero");
        List<String> notes = figures.notes(FigureChart.FLOWS);
        assertTrue(notes.getFirst().contains("1,500") && notes.getFirst().contains("2018"), notes::toString);
        assertTrue(notes.stream().anyMatch(note -> note.contains("are left out")), notes::toString);
    }

    @Test
    void aCountryWithoutFiguresHasNoCharts() {
        CaseFigures figures = read("ALB", null, Basis.STOCKS);
        assertEquals(List.of(), figures.charts());
        assertEquals("", figures.year());
        assertEquals("Albania", figures.name());
    }

    @Test
    void chartsHoldWhatTheDataSetsSay() throws Exception {
        albania();
        CaseFigures figures = read("ALB", null, Basis.STOCKS);
        assertEquals(List.of("2015", "2017"), figures.years());
        assertEquals("2017", figures.year());
        LineChart flows = (LineChart) figures.charts().get(0).chart();
        assertEquals(List.of("Received (KNOMAD)", "Paid (KNOMAD)"), flows.lines().stream().map(LineChart.Line::name).toList());
        assertEquals(List.of(1000d, 1300d), flows.lines().get(0).points().stream().map(LineChart.Point::value).toList());
        BarChart divided = (BarChart) divided(figures).chart();
        assertEquals(List.of("Italy", "Greece", "Other"), divided.bars().stream().map(BarChart.Bar::name).toList());
        assertEquals(Ink.Role.NO_DATA, divided.bars().get(2).ink(), "what is no country looks different");
        assertTrue(figures.notes(FigureChart.FLOWS).getLast().contains("KNOMAD of tests, 2020 (CC BY 4.0)"), figures.notes(FigureChart.FLOWS).toString());
    }

    @Test
    void whatIsDividedAddsUpToTheInflow() throws Exception {
        albania();
        FigureChart divided = divided(read("ALB", "2017", Basis.STOCKS));
        BarChart bars = (BarChart) divided.chart();
        assertEquals(1300, bars.bars().stream().mapToDouble(BarChart.Bar::value).sum(), 1e-9);
        assertEquals(780, bars.bars().get(0).value(), 1e-9);
        assertTrue(divided.notes().stream().anyMatch(note -> note.contains("Ratha")), divided.notes().toString());
        assertEquals(600, ((BarChart) divided(read("ALB", "2015", Basis.STOCKS)).chart()).bars().get(0).value(), 1e-9);
    }

    @Test
    void aRuleWithoutItsIncomesSaysWhatIsMissing() throws Exception {
        albania();
        FigureChart divided = divided(read("ALB", "2017", Basis.BOTH_INCOMES));
        assertNull(divided.chart());
        assertTrue(divided.notes().getFirst().startsWith("The income per head of Albania is not known."), divided.notes().toString());
        write("WDI", value("WDI", Indicators.WDI_INCOME_PPP, "ALB", null, "2017", "12000"), value("WDI", Indicators.WDI_INCOME_PPP, "ITA", null, "2017", "40000"),
            value("WDI", Indicators.WDI_INCOME_PPP, "GRC", null, "2016", "27000"));
        BarChart bars = (BarChart) divided(read("ALB", "2017", Basis.BOTH_INCOMES)).chart();
        assertEquals(1300, bars.bars().stream().mapToDouble(BarChart.Bar::value).sum(), 1e-9);
        assertEquals(List.of("Italy", "Greece"), bars.bars().stream().map(BarChart.Bar::name).toList());
    }

    @Test
    void basesStandSideBySideOnlyWhereThereIsMoreThanOne() throws Exception {
        albania();
        assertEquals(0, ranges(read("ALB", "2017", Basis.STOCKS)).stream().filter(chart -> chart.title().startsWith("How far")).count());
        write("WB_BRE", value("WB_BRE", Indicators.INFLOW, "ALB", "ITA", "2017", "900"), value("WB_BRE", Indicators.INFLOW, "ALB", "GRC", "2017", "100"));
        RangeChart beside = ranges(read("ALB", "2017", Basis.STOCKS)).stream().filter(chart -> chart.title().startsWith("How far")).findFirst().orElseThrow();
        assertEquals(new RangeChart.Range("Italy", 780, 780, 900, ""), beside.ranges().get(0));
        assertEquals(new RangeChart.Range("Greece", 100, 390, 390, ""), beside.ranges().get(1));
        assertTrue(beside.description().startsWith("Furthest apart for Greece: 100 to 390"), beside.description());
    }

    @Test
    void whatRemittancesCouldBeIsARangeThatEverybodySeesAlike() throws Exception {
        albania();
        CaseFigures figures = read("ALB", "2017", Basis.STOCKS);
        RangeChart could = ranges(figures).stream().filter(chart -> chart.title().startsWith("What remittances")).findFirst().orElseThrow();
        assertEquals(1300 * 1.35, could.ranges().get(1).low(), 1e-9);
        assertEquals(1300 * 1.75, could.ranges().get(1).high(), 1e-9);
        RangeChart.Range potential = could.ranges().get(2);
        // 1.5 points of the mean cost of 4.5 % would be saved
        assertTrue(potential.low() > 1300 * 1.365 && potential.high() < 1300 * 1.765 && potential.low() < potential.central(), potential.toString());
        assertEquals(could, ranges(read("ALB", "2017", Basis.STOCKS)).stream().filter(chart -> chart.title().startsWith("What remittances")).findFirst().orElseThrow());
        String notes = figures.notes(FigureChart.COULD).toString();
        assertTrue(notes.contains("Seed of the simulation: 20061120; 10,000 draws.") && notes.contains("Freund"), notes);
    }

    @Test
    void whatSomebodyAssumesCountsAndStandsBelowTheFigures() throws Exception {
        albania();
        AssumptionLog log = AssumptionLog.EMPTY.with("informal.low", "10", "our survey of 2019").with("informal.high", "20", "").with("cost", "2", "")
            .with("seed", "7", "").with("official.spread", "5", "");
        CaseFigures figures = read("ALB", "2017", log);
        RangeChart could = ranges(figures).stream().filter(chart -> chart.title().startsWith("What remittances")).findFirst().orElseThrow();
        assertEquals(1300 * 0.95, could.ranges().get(0).low(), 1e-9);
        assertEquals(1300 * 1.1, could.ranges().get(1).low(), 1e-9);
        assertEquals(1300 * 1.2, could.ranges().get(1).high(), 1e-9);
        assertEquals("drawn from all that is uncertain", could.ranges().get(2).name(), "a cost below the target saves nothing");
        String notes = String.join("\n", figures.notes(FigureChart.COULD));
        assertTrue(notes.contains("Informal flows, at least: 10\u00a0% of official instead of 35\u00a0% of official. Why: our survey of 2019"), notes);
        assertTrue(notes.contains("Informal flows, at most: 20\u00a0% of official instead of 75\u00a0% of official. Nobody says why."), notes);
        assertTrue(notes.contains("What sending costs: 2\u00a0% instead of 4.5\u00a0%."), notes);
        assertTrue(notes.contains("Seed of the simulation: 7; 10,000 draws."), notes);
        assertEquals(7, figures.potential().orElseThrow().seed());
    }

    @Test
    void endsInTheWrongOrderAreARangeAndWordsForNumbersAreAsIfNotSaid() throws Exception {
        albania();
        CaseFigures figures = read("ALB", "2017", AssumptionLog.EMPTY.with("informal.low", "80", "").with("cost", "cheap", "").with("draws", "3", ""));
        RangeChart could = ranges(figures).stream().filter(chart -> chart.title().startsWith("What remittances")).findFirst().orElseThrow();
        assertEquals(1300 * 1.75, could.ranges().get(1).low(), 1e-9);
        assertEquals(1300 * 1.8, could.ranges().get(1).high(), 1e-9);
        assertEquals(10_000, figures.potential().orElseThrow().draws());
    }

    @Test
    void povertyAndMultiplierAreSaidOnlyWhereSomebodySaysWhatTheyAreCountedFrom() throws Exception {
        albania();
        CaseFigures nothing = read("ALB", "2017", AssumptionLog.EMPTY);
        assertNull(chart(nothing, FigureChart.POVERTY));
        assertTrue(nothing.notes(FigureChart.POVERTY).getFirst().contains("People in poverty"), nothing.notes(FigureChart.POVERTY).toString());
        assertNull(chart(nothing, FigureChart.MULTIPLIER));
        CaseFigures said = read("ALB", "2017", AssumptionLog.EMPTY.with("poverty.headcount", "30", "").with("multiplier.low", "1.5", ""));
        BarChart poverty = (BarChart) chart(said, FigureChart.POVERTY);
        assertEquals(28.95, poverty.bars().get(2).value(), 1e-9);
        assertEquals(29.0158, poverty.bars().get(1).value(), 1e-4);
        assertNull(chart(said, FigureChart.MULTIPLIER), "a multiplier needs its study");
        CaseFigures cited = read("ALB", "2017", AssumptionLog.EMPTY.with("multiplier.low", "1.5", "Example 2004").with("multiplier.high", "2", ""));
        RangeChart effect = (RangeChart) chart(cited, FigureChart.MULTIPLIER);
        assertEquals(1950, effect.ranges().get(1).low(), 1e-9);
        assertEquals(2600, effect.ranges().get(1).high(), 1e-9);
        assertTrue(cited.notes(FigureChart.MULTIPLIER).toString().contains("Example 2004"), cited.notes(FigureChart.MULTIPLIER).toString());
    }

    @Test
    void whoTakesBankingFlowsAtTheirWordSeesWhatIsPublished() throws Exception {
        albania();
        FigureChart nothing = divided(read("ALB", "2017", Basis.PUBLISHED));
        assertNull(nothing.chart());
        write("WB_BRE", value("WB_BRE", Indicators.INFLOW, "ALB", "ITA", "2017", "900"), value("WB_BRE", Indicators.INFLOW, "ALB", "GRC", "2017", "100"));
        FigureChart published = divided(read("ALB", "2017", Basis.PUBLISHED));
        assertEquals(List.of(900d, 100d), ((BarChart) published.chart()).bars().stream().map(BarChart.Bar::value).toList());
        assertTrue(published.notes().get(1).contains("banking flows"), published.notes().toString());
    }

    @Test
    void numbersInSentencesAreThoseOfPeople() throws Exception {
        write("KNOMAD", value("KNOMAD", Indicators.INFLOW, "ALB", null, "2017", "1745.2451362"));
        write("WB_BMM", value("WB_BMM", Indicators.EMIGRANTS, "ALB", "ITA", "2017", "600"));
        CaseFigures figures = read("ALB", "2017", Basis.STOCKS);
        String all = figures.charts().stream().flatMap(chart -> chart.notes().stream()).collect(java.util.stream.Collectors.joining("\n"));
        assertTrue(all.contains("The inflow divided is 1,745."), all);
        assertFalse(java.util.regex.Pattern.compile("\\d[.,]\\d{4,}").matcher(all).find(), all);
    }

    private static org.sankofa.charts.Chart chart(CaseFigures figures, String id) {
        return figures.charts().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().chart();
    }

    private static List<RangeChart> ranges(CaseFigures figures) {
        return figures.charts().stream().map(FigureChart::chart).filter(RangeChart.class::isInstance).map(RangeChart.class::cast).toList();
    }

    @Test
    void costsStandBesideTheTargets() throws Exception {
        albania();
        CaseFigures figures = read("ALB", null, Basis.STOCKS);
        FigureChart costs = figures.charts().getLast();
        BarChart bars = (BarChart) costs.chart();
        assertEquals(List.of("Italy", "Germany"), bars.bars().stream().map(BarChart.Bar::name).toList());
        assertEquals(List.of(3d, 5d), bars.targets().stream().map(BarChart.Target::value).toList());
        assertEquals("Dearest: Italy with 6.2\u00a0%, cheapest: Germany with 2.8\u00a0% (2019-Q4 \u2013 2020-Q1). Simple mean of corridors: 4.5\u00a0%.",
            costs.notes().getFirst());
    }

    @Test
    void eachFigureSaysOfWhichYearAndFromWhereItIs() throws Exception {
        albania();
        write("WB_BRE", value("WB_BRE", Indicators.INFLOW, "ALB", "ITA", "2017", "900"));
        CaseFigures figures = read("ALB", "2015", AssumptionLog.EMPTY.with(Basis.KEY, "1", "").with("poverty.headcount", "20", "census")
            .with("multiplier.low", "1.5", "Example, 2005"));
        assertTrue(figures.notes(FigureChart.DIVIDED).contains(
            "The inflow is that of 2015, the people were counted in 2017. From KNOMAD of tests, 2020 (CC BY 4.0); WB_BMM of tests, 2020 (CC BY 4.0)"),
            () -> figures.notes(FigureChart.DIVIDED).toString());
        for (String id : List.of(FigureChart.COULD, FigureChart.MULTIPLIER)) {
            assertTrue(figures.notes(id).getLast().startsWith("From KNOMAD of tests"), () -> id + figures.notes(id));
        }
        assertEquals(List.of("For 2015 no flows by corridor are published, and no incomes are known. They are published for 2017; choose that year above."),
            figures.notes(FigureChart.BESIDE));
    }

    @Test
    void povertyIsCountedWithTheShareOfTheYear() throws Exception {
        albania();
        write("WDI", value("WDI", Indicators.WDI_RECEIVED_SHARE, "ALB", null, "2015", "8.5"), value("WDI", Indicators.WDI_RECEIVED_SHARE, "ALB", null, "2020", "4"));
        List<String> notes = read("ALB", "2015", AssumptionLog.EMPTY.with("poverty.headcount", "20", "census")).notes(FigureChart.POVERTY);
        assertTrue(notes.stream().anyMatch(note -> note.startsWith("Remittances were 8.5\u00a0% of the economy in 2015. From WDI of tests")), notes::toString);
    }

    @Test
    void whatWouldBeSavedAtFivePerCentIsCountedByCorridor() throws Exception {
        albania();
        // 780 of 1300 million come from Italy at 6.2 %; the mean of 4.5 % is below 5
        List<String> notes = read("ALB", "2017", Basis.STOCKS).notes(FigureChart.COSTS);
        assertTrue(notes.contains("If no corridor cost more than 5\u00a0%, 9.36 million USD would be saved: by corridor, of those whose cost is known (60\u00a0% of the money)."),
            notes::toString);
    }

    @Test
    void whatAnOfficeCountedItselfGoesFirst() throws Exception {
        albania();
        SeriesKey inflow = SeriesKey.of("INSTAT", Indicators.INFLOW, "ALB");
        write("INSTAT", Observation.of(inflow, "2017", new BigDecimal("1400000000"), "USD"), Observation.of(inflow, "2018", new BigDecimal("1500000000"), "USD"));
        write("LEK", Observation.of(SeriesKey.of("LEK", Indicators.INFLOW, "ALB"), "2019", new BigDecimal("5"), "ALL"));
        CaseFigures figures = read("ALB", null, Basis.STOCKS);
        assertEquals(List.of("2015", "2017", "2018"), figures.years(), "what is in another currency is no inflow");
        assertEquals(1500, figures.official());
        LineChart flows = (LineChart) figures.charts().getFirst().chart();
        assertEquals(List.of("Received (INSTAT)", "Received (KNOMAD)", "Paid (KNOMAD)"), flows.lines().stream().map(LineChart.Line::name).toList());
        assertEquals(List.of(1400d, 1500d), flows.lines().getFirst().points().stream().map(LineChart.Point::value).toList());
        assertTrue(figures.notes(FigureChart.DIVIDED).getLast().contains("From INSTAT of tests"), () -> figures.notes(FigureChart.DIVIDED).toString());
        assertEquals(1000, read("ALB", "2015", Basis.STOCKS).official(), "a year that it did not count is the publishers'");
    }

    private static FigureChart divided(CaseFigures figures) {
        return figures.charts().stream().filter(one -> one.id().equals(FigureChart.DIVIDED)).findFirst().orElseThrow();
    }
}
