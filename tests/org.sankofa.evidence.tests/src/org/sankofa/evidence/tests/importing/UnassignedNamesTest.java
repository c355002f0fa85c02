package org.sankofa.evidence.tests.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.CorridorFlows;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.MigrantStocks;
import org.sankofa.evidence.SkillCounts;
import org.sankofa.evidence.methods.Rule;
import org.sankofa.evidence.methods.SkilledEmigration.Skill;

/** A name that nobody has mapped may be a region: its figures are kept and told, and are in no total and in no allocation until it is mapped. */
class UnassignedNamesTest {

    private static final String HEADING = "DATAFLOW,REF_AREA,INDICATOR,COUNTERPART_AREA,SKILL,TIME_PERIOD,OBS_VALUE\n";
    private static final List<String> ENGLISH = List.of("en");

    @TempDir
    Path folder;
    private Imports net;

    @BeforeEach
    void open() throws Exception {
        net = new Imports(folder);
    }

    @AfterEach
    void close() throws Exception {
        net.close();
    }

    private void take(String dataset, Map<String, String> options, String... rows) throws Exception {
        StringBuilder text = new StringBuilder(HEADING);
        for (String row : rows) {
            text.append("EX:").append(dataset).append("(1.0),").append(row).append('\n');
        }
        Map<String, String> all = new java.util.HashMap<>(options);
        all.put("edition", "2018");
        net.run("sdmx-csv", Files.writeString(folder.resolve(dataset + ".csv"), text), false, all);
    }

    private void stocks(Map<String, String> options) throws Exception {
        take("WB_BMM", options, "ALB,EMIGRANTS,ITA,,2017,100", "ALB,EMIGRANTS,_OTHER,,2017,30", "ALB,EMIGRANTS,South-Western Europe,,2017,1250000.5",
                "ALB,EMIGRANTS,Atlantis,,2017,7", "ALB,EMIGRANTS,001,,2017,130", "Lemuria,EMIGRANTS,ALB,,2017,5", "GRC,EMIGRANTS,ALB,,2017,6");
    }

    @Test
    void theyAreInNoTotalAndAreToldBesideIt() throws Exception {
        stocks(Map.of());
        CountryFigures.Stocks stocks = new CountryFigures(net.observations()).stocks("ALB", "2017").orElseThrow();
        assertEquals(Set.of("ITA", "_OTHER"), stocks.byHost().keySet());
        assertEquals(130, stocks.total());
        assertEquals(Set.of("?Atlantis", "?South-Western Europe"), stocks.unassigned().keySet());
        assertEquals("Names of the source that are not assigned to a country, and not counted here: South-Western Europe 1\u00a0250\u00a0000.5, Atlantis 7."
                + " Read the file once more and say which area each of them is.", stocks.unassignedRemark().orElseThrow().text(ENGLISH));
        MigrantStocks abroad = MigrantStocks.emigrants(net.observations(), "WB_BMM", "ALB").orElseThrow();
        assertEquals(List.of(130.0, 30.0), List.of(abroad.total("2017"), abroad.unknown("2017")));
        MigrantStocks here = MigrantStocks.immigrants(net.observations(), "WB_BMM", "ALB").orElseThrow();
        assertEquals(6, here.total("2017"));
        assertTrue(here.unassignedRemark("2017").orElseThrow().text(ENGLISH).contains("Lemuria 5"));
    }

    @Test
    void onceTheyAreMappedTheyCount() throws Exception {
        stocks(Map.of());
        stocks(Map.of("area.Atlantis", "GRC", "area.South-Western Europe", "_OTHER_NORTH", "area.Lemuria", "MLT"));
        CountryFigures.Stocks stocks = new CountryFigures(net.observations()).stocks("ALB", "2017").orElseThrow();
        assertEquals(Set.of("ITA", "GRC", "_OTHER", "_OTHER_NORTH"), stocks.byHost().keySet());
        assertEquals(Optional.empty(), stocks.unassignedRemark());
        assertEquals(11, MigrantStocks.immigrants(net.observations(), "WB_BMM", "ALB").orElseThrow().total("2017"));
    }

    /** A cell of a spreadsheet may hold a line break; the name is mapped all the same, and stands once. */
    @Test
    void aNameOnTwoLinesIsMappedToo() throws Exception {
        String row = "ALB,EMIGRANTS,\"United States\nof Atlantis\",,2017,7";
        take("WB_BMM", Map.of(), row);
        take("WB_BMM", Map.of("area.United States of Atlantis", "GRC"), row);
        CountryFigures.Stocks stocks = new CountryFigures(net.observations()).stocks("ALB", "2017").orElseThrow();
        assertEquals(List.of(Set.of("GRC"), Set.of()), List.of(stocks.byHost().keySet(), stocks.unassigned().keySet()));
    }

    @Test
    void noMoneyGoesToThem() throws Exception {
        stocks(Map.of());
        take("KNOMAD", Map.of(), "ALB,REMITTANCES_IN,,,2017,1300");
        take("WB_BRE", Map.of(), "ALB,REMITTANCES_IN,ITA,,2017,900", "ALB,REMITTANCES_IN,Atlantis,,2017,400");
        assertEquals("[ITA 1000.0, _OTHER 300.0]", CorridorFlows.of(net.observations(), "ALB", "2017", Optional.of(Rule.STOCKS)).flows().stream()
                .map(flow -> flow.host() + " " + Math.round(flow.amount() * 10) / 10.0).toList().toString());
        assertEquals(Set.of("ITA"), new CountryFigures(net.observations()).bilateral("ALB", "2017").keySet());
    }

    @Test
    void norAreTheyAmongTheSkilled() throws Exception {
        take("IAB", Map.of(), "ALB,EMIGRANTS,ITA,LOW,2010,10", "ALB,EMIGRANTS,ITA,HIGH,2010,20", "ALB,EMIGRANTS,South-Western Europe,HIGH,2010,500",
                "ALB,EMIGRANTS,South-Western Europe,LOW,2010,500");
        assertEquals(Map.of(Skill.LOW, 10.0, Skill.HIGH, 20.0), SkillCounts.of(net.observations(), "ALB").orElseThrow().emigrants());
    }
}
