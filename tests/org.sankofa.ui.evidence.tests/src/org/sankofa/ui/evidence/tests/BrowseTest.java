package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sankofa.ui.evidence.tests.Net.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.EditionContents;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.ui.evidence.internal.browse.Catalogue;
import org.sankofa.ui.evidence.internal.browse.DatasetEntry;
import org.sankofa.ui.evidence.internal.browse.DatasetWords;
import org.sankofa.ui.evidence.internal.browse.SeriesFigures;
import org.sankofa.ui.evidence.internal.browse.SeriesLine;

/** Data sets are listed with what is in them; of each figure it is said where it comes from, how it is marked and what others say. */
class BrowseTest {

    private static final List<String> ENGLISH = List.of("en");
    private static final SeriesKey INFLOW = SeriesKey.of("KNOMAD", Indicators.INFLOW, "ALB");
    private static final SeriesKey ITALY = SeriesKey.of("UN_DESA", Indicators.EMIGRANTS, "ALB").withPartner("ITA");

    @TempDir
    Path folder;
    private Net net;

    @BeforeEach
    void open() throws Exception {
        net = new Net(folder);
    }

    @AfterEach
    void close() throws Exception {
        net.close();
    }

    private void figures() throws Exception {
        net.write("KNOMAD", "2019", figure(INFLOW, "2016", "1100", "USD_MN"), figure(INFLOW, "2017", "1200", "USD_MN"));
        net.write("KNOMAD", "2021", figure(INFLOW, "2016", "1100", "USD_MN"), figure(INFLOW, "2017", "1311.5", "USD_MN"),
            figure(INFLOW, "2018", "1400", "USD_MN").withStatus("E"), figure(INFLOW, "2019", null, "USD_MN").withStatus("M"));
        net.write("UN_DESA", "2019", figure(ITALY.withSex("F"), "2019", "200", "PERSONS"), figure(ITALY.withSex("_T"), "2019", "420", "PERSONS"),
            figure(ITALY.withPartner("_OTHER").withSex("_T"), "2019", "7", "PERSONS"));
    }

    @Test
    void dataSetsOfAllSpacesAreListedWithTheirOriginTheNewestEditionFirst() throws Exception {
        figures();
        List<DatasetEntry> entries = DatasetEntry.all(net.observations(), ENGLISH);
        assertEquals(List.of("KNOMAD 2021 true", "KNOMAD 2019 false", "UN_DESA 2019 true"),
            entries.stream().map(one -> one.edition().dataset() + " " + one.edition().name() + " " + one.newest()).toList());
        assertEquals("Example Institute \u00b7 CC BY 4.0 \u00b7 in the space net", entries.getFirst().origin());
        assertEquals("Counted with care.", entries.getFirst().method());
    }

    @Test
    void whatIsInAnEditionIsCountedOnceForAll() throws Exception {
        figures();
        Catalogue catalogue = Catalogue.of(net.workspace);
        DatasetEntry desa = DatasetEntry.all(net.observations(), ENGLISH).getLast();
        EditionContents contents = catalogue.contents(net.observations(), desa.edition(), () -> false);
        assertEquals("3 figures in 3 series of 1 countries and areas, 2019", DatasetWords.counts(contents));
        assertEquals(List.of("ALB"), contents.areas());
        assertEquals("[COUNTERPART_AREA, SEX]", contents.dimensions().keySet().toString());
        assertEquals("[F, _T]", contents.dimensions().get("SEX").toString());
        assertSame(contents, catalogue.contents(net.observations(), desa.edition(), () -> true), "it is known already");
        net.write("UN_DESA", "2019", figure(SeriesKey.of("UN_DESA", Indicators.EMIGRANTS, "GHA").withPartner("ITA").withSex("_T"), "2015", "50", "PERSONS"));
        EditionContents more = catalogue.contents(net.observations(), desa.edition(), () -> false);
        assertNotSame(contents, more);
        assertEquals(List.of("ALB", "GHA"), more.areas());
        assertEquals("2015", more.first());
    }

    @Test
    void countingIsStopped() throws Exception {
        figures();
        var edition = net.observations().editions("UN_DESA").getFirst();
        assertThrows(CancellationException.class, () -> net.observations().contents(edition, () -> true));
    }

    @Test
    void seriesAreFoundByWordsOfWhatTheyAreOf() throws Exception {
        figures();
        List<SeriesLine> lines = SeriesLine.of(net.observations(), net.observations().editions("UN_DESA").getFirst(), "ALB", Net.NAMES);
        assertEquals(List.of("Elsewhere", "Italy", "Italy \u00b7 women"),
            lines.stream().map(SeriesLine::label).toList());
        assertEquals("420 people", lines.get(1).latest());
        assertEquals(List.of("Italy \u00b7 women"), SeriesLine.filter(lines, "wom ital").stream().map(SeriesLine::label).toList());
        assertEquals(List.of(), SeriesLine.filter(lines, "taly"), "words are found by their beginnings");
        assertEquals(lines, SeriesLine.filter(lines, " "));
    }

    @Test
    void revisionsStandSideBySideAndMissingIsNotZero() throws Exception {
        figures();
        SeriesFigures figures = SeriesFigures.of(net.observations(), INFLOW, Net.NAMES, ENGLISH);
        assertEquals("Albania \u00b7 Remittances received", figures.title());
        assertEquals(List.of("Period", "2021", "2019", "Remarks"), figures.headings());
        assertEquals(List.of(List.of("2019", "none, says the source", "", "missing"), List.of("2018", "1,400", "", "estimated"),
            List.of("2017", "1,311.5", "1,200", "revised"), List.of("2016", "1,100", "1,100", "")), figures.rows());
        assertEquals(1, figures.revised());
        assertEquals("million USD", figures.unit());
        assertTrue(figures.sources().contains("KNOMAD of tests, 2021 (CC BY 4.0)") && figures.sources().contains("2019"), figures.sources());
    }

    @Test
    void whatTwoPeopleWroteIsShownWithBothFigures() throws Exception {
        figures();
        net.dispute("KNOMAD", "2021", "ALB", "1311.5", "1999");
        List<String> row = SeriesFigures.of(net.observations(), INFLOW, Net.NAMES, ENGLISH).rows().get(2);
        assertEquals("1,999 / 1,311.5", row.get(1), "the last line counts");
        assertTrue(row.get(3).contains("two people wrote different figures"), row::toString);
    }
}
