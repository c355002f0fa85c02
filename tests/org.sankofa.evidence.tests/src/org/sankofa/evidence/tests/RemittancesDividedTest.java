package org.sankofa.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.ObservationWriter.Revision;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.analyses.RemittancesDivided;
import org.sankofa.store.analysis.AnalysisException;
import org.sankofa.store.analysis.AnalysisRequest;
import org.sankofa.store.analysis.AnalysisResult;

/** The analysis that divides remittances: what it says adds up, and what it lacks it says. */
class RemittancesDividedTest {

    @TempDir
    Path folder;
    private Network network;

    @BeforeEach
    void open() throws Exception {
        network = new Network(folder);
    }

    @AfterEach
    void close() throws Exception {
        network.close();
    }

    private void write(String dataset, Observation... all) throws Exception {
        network.write(new DatasetDescription(dataset, dataset + " of tests", "Institute", "2020", null, null, "", "", "", List.of()), Revision.REFUSE, all);
    }

    private static Observation figure(SeriesKey key, String period, String value) {
        return Observation.of(key, period, new BigDecimal(value), "");
    }

    private AnalysisResult run(Map<String, String> given, String language) throws AnalysisException {
        RemittancesDivided analysis = new RemittancesDivided();
        return analysis.run(AnalysisRequest.of(analysis, network.workspace.snapshot(), given, List.of(language), null));
    }

    private String refused(Map<String, String> given) {
        return assertThrows(AnalysisException.class, () -> run(given, "en")).getMessage();
    }

    @Test
    void whatIsLackingIsSaid() throws Exception {
        assertTrue(refused(Map.of("country", "ALB")).startsWith("No remittances of Albania are known here."));
        write("KNOMAD", figure(SeriesKey.of("KNOMAD", Indicators.INFLOW, "ALB"), "2017", "1200"));
        assertTrue(refused(Map.of("country", "ALB", "year", "1999")).contains("There is one for 2017"));
        assertTrue(refused(Map.of("country", "ALB")).startsWith("It is not known where people from Albania live"));
        people();
        assertTrue(refused(Map.of("country", "ALB", "rule", "3")).contains("choose rule 1"));
        assertEquals("There are the rules 1, 2 and 3.", refused(Map.of("country", "ALB", "rule", "1.5")));
        assertEquals("There are the rules 1, 2 and 3.", refused(Map.of("country", "ALB", "rule", "4")));
    }

    @Test
    void seriesWithHolesAreNotSaidToBeWhole() {
        assertEquals("", CountryFigures.spans(List.of()));
        assertEquals("2017", CountryFigures.spans(List.of("2017")));
        assertEquals("1979\u20131983, 2010, 2018\u20132019", CountryFigures.spans(List.of("1979", "1980", "1981", "1982", "1983", "2010", "2018", "2019")));
    }

    private void people() throws Exception {
        SeriesKey key = SeriesKey.of("WB_BMM", Indicators.EMIGRANTS, "ALB");
        write("WB_BMM", figure(key.withPartner("ITA"), "2017", "600"), figure(key.withPartner("GRC"), "2017", "300"), figure(key.withPartner("_OTHER"), "2017", "100"),
                figure(key.withPartner("001"), "2017", "1000"));
    }

    @Test
    void itAddsUpAndStandsBesideWhatWasPublished() throws Exception {
        write("KNOMAD", figure(SeriesKey.of("KNOMAD", Indicators.INFLOW, "ALB"), "2017", "1200"));
        write("WB_BRE", figure(SeriesKey.of("WB_BRE", Indicators.INFLOW, "ALB").withPartner("ITA"), "2017", "500"));
        people();
        AnalysisResult result = run(Map.of("country", "ALB"), "en");
        assertEquals("Remittances of Albania in 2017, rule 1", result.title());
        assertEquals(List.of("ITA", "GRC", "_OTHER"), result.table().rows().stream().map(row -> row.cells().get(0)).toList());
        assertEquals(List.of("Italy", new BigDecimal("600"), new BigDecimal("60"), new BigDecimal("720"), new BigDecimal("500")),
                result.table().rows().getFirst().cells().subList(1, 6));
        assertNull(result.table().rows().get(1).cells().get(5), "not published is not zero");
        assertEquals(new BigDecimal("1200"), result.table().rows().stream().map(row -> (BigDecimal) row.cells().get(4)).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertEquals(2, result.table().rows().getFirst().records().size(), "both data sets");
        String caveats = String.join("\n", result.caveats());
        assertTrue(caveats.contains("rule 1") && caveats.contains("Ratha") && caveats.contains("WB_BMM of tests, 2020"), caveats);
        assertTrue(run(Map.of("country", "ALB"), "fr").title().startsWith("Envois de fonds vers Albanie"));
    }
}
