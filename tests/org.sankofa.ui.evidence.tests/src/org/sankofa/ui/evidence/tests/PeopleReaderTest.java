package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.charts.BarChart;
import org.sankofa.charts.Chart;
import org.sankofa.charts.Ink;
import org.sankofa.charts.LineChart;
import org.sankofa.charts.PyramidChart;
import org.sankofa.charts.RangeChart;
import org.sankofa.charts.map.Choropleth;
import org.sankofa.charts.map.FlowMap;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.AreaKind;
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
import org.sankofa.ui.evidence.internal.model.FigureChart;
import org.sankofa.ui.evidence.internal.overview.CountryOverview;
import org.sankofa.ui.evidence.internal.overview.OverviewReader;
import org.sankofa.ui.evidence.internal.profile.PeopleFigures;
import org.sankofa.ui.evidence.internal.profile.PeopleReader;

/** People in figures: who left and who came, by country, year, sex, age and schooling, with what the sources do not say. */
class PeopleReaderTest {

    private static final Map<String, String> NAMES = Map.of("ALB", "Albania", "ITA", "Italy", "GRC", "Greece", "XKX", "Kosovo", "_OTHER", "Other");

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

    private void write(String dataset, Observation... all) throws Exception {
        DatasetDescription set = new DatasetDescription(dataset, dataset + " of tests", "Example Institute", "2020", null, null, "CC BY 4.0", "", "", List.of());
        try (ObservationWriter writer = new ObservationWriter(workspace, space, set, Revision.REFUSE)) {
            for (Observation one : all) {
                writer.add(one);
            }
            writer.commit("Write observations", Progress.NONE);
        }
    }

    private static Observation one(SeriesKey key, String period, String value) {
        return Observation.of(key, period, new BigDecimal(value), "");
    }

    private static SeriesKey abroad(String set, String area, String host) {
        return SeriesKey.of(set, Indicators.EMIGRANTS, area).withPartner(host);
    }

    private void stocks() throws Exception {
        write("UN_DESA", one(abroad("UN_DESA", "ALB", "ITA"), "1990", "100"), one(abroad("UN_DESA", "ALB", "ITA"), "2019", "600"),
            one(abroad("UN_DESA", "ALB", "GRC"), "2019", "300"), one(abroad("UN_DESA", "ALB", "_OTHER"), "2019", "100"),
            one(abroad("UN_DESA", "ALB", "001"), "2019", "1000"), one(abroad("UN_DESA", "XKX", "ALB"), "2019", "40"),
            one(abroad("UN_DESA", "GRC", "ALB"), "2019", "60"), one(abroad("UN_DESA", "_OTHER", "ALB"), "2019", "25"));
    }

    private PeopleFigures read(String area, AssumptionLog log) {
        return new PeopleReader(Observations.of(workspace.snapshot()), code -> NAMES.getOrDefault(code, code), List.of("en")).read(area,
            new AssumedValues(log, Map.of()));
    }

    private static FigureChart figure(List<FigureChart> all, String id) {
        return all.stream().filter(chart -> chart.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(id + " among " + all.stream()
            .map(FigureChart::id).toList()));
    }

    private static <C extends Chart> C chart(PeopleFigures figures, String id, Class<C> type) {
        return type.cast(figure(figures.charts(), id).chart());
    }

    @Test
    void aCountryThatNobodyCountedSaysWhatToDo() {
        PeopleFigures figures = read("ALB", AssumptionLog.EMPTY);
        assertEquals(List.of(), figures.charts());
        assertNull(figures.skilled().getFirst().chart());
        assertTrue(figures.skilled().getFirst().notes().getFirst().contains("type the numbers below"), figures.skilled().toString());
    }

    @Test
    void emigrantsAndImmigrantsAreToldByCountryWithWhatIsNotKnown() throws Exception {
        stocks();
        PeopleFigures figures = read("ALB", AssumptionLog.EMPTY);
        assertEquals(List.of("ITA", "GRC"), chart(figures, "people.map", FlowMap.class).flows().stream().map(FlowMap.Flow::to).toList());
        BarChart hosts = chart(figures, "people.hosts", BarChart.class);
        assertEquals(List.of("Italy", "Greece", "Other"), hosts.bars().stream().map(BarChart.Bar::name).toList(), "the world is no host");
        assertEquals(Ink.Role.NO_DATA, hosts.bars().get(2).ink());
        List<String> notes = figure(figures.charts(), "people.map").notes();
        assertEquals("Most live in Italy: 600 of 1,000 people (2019).", notes.get(0));
        assertEquals("Of 10\u00a0% the source does not say where they live.", notes.get(1));
        assertEquals("From UN_DESA of tests, 2020 (CC BY 4.0)", notes.get(2));
        BarChart origins = chart(figures, "people.origins", BarChart.class);
        assertEquals(List.of("Greece", "Kosovo", "Other"), origins.bars().stream().map(BarChart.Bar::name).toList());
        assertEquals("Of 20\u00a0% the source does not say from where.", figure(figures.charts(), "people.origins").notes().get(1));
    }

    /** A cleaned file has no rows of other or unknown countries; that is no proof that there are no such people. */
    @Test
    void whereNobodyIsOfUnknownOriginItIsNotSaidThatAllAreKnown() throws Exception {
        write("UN_DESA", one(abroad("UN_DESA", "ALB", "ITA"), "2019", "600"), one(abroad("UN_DESA", "ALB", "?Atlantis"), "2019", "50"));
        List<String> notes = figure(read("ALB", AssumptionLog.EMPTY).charts(), "people.map").notes();
        assertEquals("Most live in Italy: 600 of 600 people (2019).", notes.get(0));
        assertTrue(notes.get(1).contains("may have left such people out"), notes.get(1));
        assertTrue(notes.get(2).contains("not assigned to a country") && notes.get(2).contains("Atlantis 50"), notes.get(2));
    }

    @Test
    void whoIsAbroadAndWhoCameGoesOverTheYears() throws Exception {
        stocks();
        LineChart time = chart(read("ALB", AssumptionLog.EMPTY), "people.time", LineChart.class);
        assertEquals(List.of("From Albania, abroad", "From abroad, in Albania"), time.lines().stream().map(LineChart.Line::name).toList());
        assertEquals(List.of(100d, 1000d), time.lines().get(0).points().stream().map(LineChart.Point::value).toList());
        assertEquals(List.of(125d), time.lines().get(1).points().stream().map(LineChart.Point::value).toList());
        LineChart hosts = chart(read("ALB", AssumptionLog.EMPTY), "people.hosts.time", LineChart.class);
        assertEquals(List.of("Italy", "Greece"), hosts.lines().stream().map(LineChart.Line::name).toList());
    }

    @Test
    void womenAndMenStandBackToBackWhereTheyAreToldApart() throws Exception {
        write("IAB", one(abroad("IAB", "ALB", "ITA").withSex("F"), "2010", "40"), one(abroad("IAB", "ALB", "ITA").withSex("M"), "2010", "60"),
            one(abroad("IAB", "ALB", "ITA").withSex("_T"), "2010", "100"), one(abroad("IAB", "ALB", "GRC").withSex("F"), "2010", "20"));
        PeopleFigures figures = read("ALB", AssumptionLog.EMPTY);
        PyramidChart pyramid = chart(figures, "people.sexes.hosts", PyramidChart.class);
        assertEquals("Italy", pyramid.steps().getLast().name(), "the largest is at the top");
        assertEquals(40, pyramid.steps().getLast().left());
        assertEquals(60, pyramid.steps().getLast().right());
        assertTrue(Double.isNaN(pyramid.steps().getFirst().right()), "what nobody counted is not zero");
        assertEquals("50\u00a0% of those counted abroad in 2010 are women.", figure(figures.charts(), "people.sexes").notes().getFirst());
    }

    @Test
    void agesAreAPyramidFromTheYoungestUp() throws Exception {
        SeriesKey all = SeriesKey.of("OWN", Indicators.EMIGRANTS, "ALB");
        write("OWN", one(all.withSex("F").withAge("Y25T29"), "2015", "7"), one(all.withSex("M").withAge("Y25T29"), "2015", "9"),
            one(all.withSex("F").withAge("Y5T9"), "2015", "3"), one(all.withSex("M").withAge("Y_GE65"), "2015", "1"));
        PyramidChart ages = chart(read("ALB", AssumptionLog.EMPTY), "people.ages", PyramidChart.class);
        assertEquals(List.of("5\u20139", "25\u201329", "65 and older"), ages.steps().stream().map(PyramidChart.Step::name).toList());
        assertEquals(9, ages.steps().get(1).right());
        assertTrue(Double.isNaN(ages.steps().get(0).right()), "nobody counted the boys; they are not none");
    }

    @Test
    void agesOfThoseWhoCameAreAPyramidTooAndNobodyIsInTwoBands() throws Exception {
        SeriesKey all = SeriesKey.of("OWN", Indicators.EMIGRANTS, AreaKind.WORLD).withPartner("ALB");
        write("OWN", one(all.withSex("F").withAge("Y_LT15"), "2015", "4"), one(all.withSex("F").withAge("Y15T24"), "2015", "5"),
            one(all.withSex("F").withAge("Y_GE15"), "2015", "12"), one(all.withSex("F").withAge("Y_GE25"), "2015", "7"));
        PyramidChart ages = chart(read("ALB", AssumptionLog.EMPTY), "people.ages.here", PyramidChart.class);
        assertEquals(List.of("under 15", "15\u201324", "25 and older"), ages.steps().stream().map(PyramidChart.Step::name).toList());
        assertEquals(List.of(4d, 5d, 7d), ages.steps().stream().map(PyramidChart.Step::left).toList());
    }

    private void schooling() throws Exception {
        SeriesKey abroad = SeriesKey.of("OWN", Indicators.EMIGRANTS, "ALB").withAge("Y_GE25");
        SeriesKey home = SeriesKey.of("OWN", Indicators.RESIDENTS, "ALB").withAge("Y_GE25");
        write("OWN", one(abroad.withSkill("LOW"), "2000", "100"), one(abroad.withSkill("MEDIUM"), "2000", "60"), one(abroad.withSkill("HIGH"), "2000", "40"),
            one(home.withSkill("LOW"), "2000", "900"), one(home.withSkill("MEDIUM"), "2000", "340"), one(home.withSkill("HIGH"), "2000", "160"));
    }

    @Test
    void skilledEmigrationComesFromDataSets() throws Exception {
        schooling();
        PeopleFigures figures = read("ALB", AssumptionLog.EMPTY);
        BarChart skills = chart(figures, "people.skills", BarChart.class);
        assertEquals(List.of(100d, 60d, 40d), skills.bars().stream().map(BarChart.Bar::value).toList());
        BarChart rates = (BarChart) figure(figures.skilled(), "skilled.rates").chart();
        assertEquals(List.of(10d, 15d, 20d, 12.5), rates.bars().stream().map(BarChart.Bar::value).toList());
        String notes = figure(figures.skilled(), "skilled.rates").notes().toString();
        assertTrue(notes.contains("Selection: 20\u00a0%") && notes.contains("leave 1.6 times") && notes.contains("OWN of tests"), notes);
        BarChart entry = (BarChart) figure(figures.skilled(), "skilled.entry").chart();
        assertEquals(100 * 27.2 / 187.2, entry.bars().get(3).value(), 1e-9);
        assertTrue(figure(figures.skilled(), "skilled.entry").notes().toString().contains("averages over countries"));
    }

    @Test
    void whatIsTypedGoesBeforeDataSets() throws Exception {
        schooling();
        AssumptionLog log = AssumptionLog.EMPTY.with("skilled.abroad.high", "240", "census").with("skilled.entry.12", "90", "").with("skilled.entry.18", "80", "")
            .with("skilled.entry.22", "50", "");
        PeopleFigures figures = read("ALB", log);
        assertEquals(60, ((BarChart) figure(figures.skilled(), "skilled.rates").chart()).bars().get(2).value(), 1e-9);
        assertTrue(figure(figures.skilled(), "skilled.rates").notes().toString().contains("240\u00a0aged 25+ instead of 40\u00a0aged 25+. Why: census"));
        BarChart entry = (BarChart) figure(figures.skilled(), "skilled.entry").chart();
        assertEquals(100 * 120 / 280d, entry.bars().get(3).value(), 1e-9);
        assertTrue(figure(figures.skilled(), "skilled.entry").notes().stream().noneMatch(note -> note.contains("averages over countries")));
    }

    @Test
    void likeCountriesAreContextAndNoRanking() throws Exception {
        for (String code : List.of("ALB", "GRC", "ITA", "XKX", "MDA")) {
            write("WB_INCOME", one(SeriesKey.of("WB_INCOME", Indicators.INCOME_GROUP, code), "2017", code.equals("ITA") ? "4" : "3"));
        }
        write("WDI", one(SeriesKey.of("WDI", Indicators.WDI_RECEIVED_SHARE, "ALB"), "2017", "10"), one(SeriesKey.of("WDI", Indicators.WDI_RECEIVED_SHARE, "GRC"),
            "2017", "2"), one(SeriesKey.of("WDI", Indicators.WDI_RECEIVED_SHARE, "XKX"), "2017", "15"), one(SeriesKey.of("WDI",
            Indicators.WDI_RECEIVED_SHARE, "ITA"), "2017", "9"), one(SeriesKey.of("WDI", Indicators.WDI_RECEIVED_SHARE, "MDA"), "2017", "20"));
        PeopleFigures figures = read("ALB", AssumptionLog.EMPTY);
        RangeChart like = chart(figures, "people.like", RangeChart.class);
        assertEquals(new RangeChart.Range("remittances, % of GDP", 2, 10, 20, ""), like.ranges().getFirst());
        List<String> notes = figure(figures.charts(), "people.like").notes();
        assertEquals("Albania beside Greece, Kosovo, MDA.", notes.getFirst(), "by name; Italy is in another income group");
        assertTrue(notes.get(2).contains("no ranking"), notes.toString());
    }

    @Test
    void theOverviewHasKeyFiguresWithHowTheyWentAndAMap() throws Exception {
        assertEquals(List.of(), overview().figures());
        stocks();
        write("KNOMAD", one(SeriesKey.of("KNOMAD", Indicators.INFLOW, "ALB"), "2016", "1306"), one(SeriesKey.of("KNOMAD", Indicators.INFLOW, "ALB"), "2017", "1311.8"));
        write("RPW", one(SeriesKey.of("RPW", Indicators.CORRIDOR_COST, "ALB").withPartner("ITA"), "2019-Q4", "6"),
            one(SeriesKey.of("RPW", Indicators.CORRIDOR_COST, "ALB").withPartner("GRC"), "2019-Q4", "8"));
        CountryOverview found = overview();
        assertEquals(3, overview(false).figures().size(), "what the files of all countries are read for comes later");
        assertEquals(List.of("1,312\u00a0m USD", "1,000", "125", "7\u00a0%"), found.figures().stream().map(one -> one.number()).toList());
        assertEquals("Remittances received: 1,312\u00a0m USD (2017), 1,306 in 2016. From KNOMAD of tests, 2020 (CC BY 4.0)", found.figures().getFirst().sentence());
        Choropleth map = (Choropleth) found.map().orElseThrow().chart();
        assertEquals("ALB", map.focus());
        assertEquals(60, map.values().stream().filter(value -> value.country().equals("ITA")).findFirst().orElseThrow().value(), 1e-9);
    }

    private CountryOverview overview() {
        return overview(true);
    }

    private CountryOverview overview(boolean all) {
        return new OverviewReader(Observations.of(workspace.snapshot()), code -> NAMES.getOrDefault(code, code), List.of("en")).read("ALB", all);
    }
}
