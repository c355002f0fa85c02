package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Figures by the command line: import, remittances, export. */
class EvidenceCommandsTest {

    private static final String WIDE = "\"Last Updated Date\",\"2021-09-15\",\n\n\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2017\",\"2018\",\n";

    @TempDir
    Path folder;
    private Path dir;

    @BeforeEach
    void make() {
        dir = Cli.workspace(folder);
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private void take(String dataset, String lines) throws Exception {
        Cli.ok("import", dir, file(dataset + ".csv", "DATAFLOW,REF_AREA,INDICATOR,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE\n"
                + lines.lines().map(line -> "SANKOFA:" + dataset + "(1.0)," + line + "\n").reduce("", String::concat)), "--format", "sdmx-csv", "-p", "edition=2018");
    }

    /** The golden case of the allocation: inflow 2190.30, home 4150, three hosts. */
    private void golden() throws Exception {
        take("KNOMAD", "GHA,REMITTANCES_IN,,2017,2190.30");
        take("WB_BMM", "GHA,EMIGRANTS,USA,2017,2165\nGHA,EMIGRANTS,TUR,2017,213\nGHA,EMIGRANTS,NGA,2017,1341\nGHA,EMIGRANTS,001,2017,3719");
        take("WDI", "GHA,NY.GNP.PCAP.PP.CD,,2017,4150\nUSA,NY.GNP.PCAP.PP.CD,,2015,42870\nTUR,NY.GNP.PCAP.PP.CD,,2017,23990\nNGA,NY.GNP.PCAP.PP.CD,,2017,1780");
    }

    @Test
    void anImportIsTakenBack() throws Exception {
        Path file = file("a.csv", WIDE + "Albania,ALB,X,X.Y,1,2,\n");
        JsonNode done = Cli.ok("import", dir, file, "--json").json();
        String version = done.path("version").asText();
        assertTrue(Cli.ok("import", dir, file, "--json").json().path("version").isMissingNode(), "nothing was written");
        assertEquals("Take back: Import a.csv", Cli.ok("take-back", dir, version.substring(0, 10), "--json").json().path("message").asText());
        assertEquals(0, Cli.ok("list", dir, "--kind", "dataset", "--json").json().size());
        assertTrue(Cli.run("take-back", dir, version).err.contains("Nothing is left of what"));
        assertTrue(Cli.ok("import", dir, file).err.contains("sankofa take-back " + dir));
    }

    @Test
    void figuresThatNoRecordDescribesAreTold() throws Exception {
        Cli.ok("import", dir, file("a.csv", WIDE + "Albania,ALB,X,X.Y,1,2,\n"));
        assertEquals(0, Cli.ok("validate", dir, "--json").json().size());
        String id = org.sankofa.model.ids.Ids.newId();
        try (var workspace = org.sankofa.store.Workspaces.open(dir, org.sankofa.store.WorkspaceOptions.defaults())) {
            workspace.defaultSpace().orElseThrow().write("Figures alone", batch -> batch.putEvidence(id, "ALB", "DATAFLOW,REF_AREA,OBS_VALUE\nx,ALB,1\n".getBytes()));
        }
        JsonNode problem = Cli.ok("validate", dir, "--json").json().path(0);
        assertEquals("warning figures-without-dataset " + id, problem.path("tier").asText() + " " + problem.path("code").asText() + " " + problem.path("record").asText());
        assertTrue(Cli.ok("validate", dir).out.contains("(1 area), but no record"));
    }

    @ParameterizedTest
    @CsvSource({ "1, 1275.0738, 125.4461, 789.7801", "2, 2026.6046, 111.5752, 52.1202", "3, 1505.4966, 124.7831, 560.0203" })
    void theInflowIsDividedByEachRule(int rule, BigDecimal usa, BigDecimal turkey, BigDecimal nigeria) throws Exception {
        golden();
        JsonNode result = Cli.ok("remittances", dir, "--country", "gha", "--year", 2017, "--rule", rule, "--json").json();
        assertEquals("GHA", result.path("country").asText());
        assertEquals(2017, result.path("year").asInt());
        assertEquals(rule, result.path("rule").asInt());
        assertEquals(2190.30, result.path("inflow").asDouble(), 1e-9);
        assertEquals(3, result.path("corridors").size(), "the world is no host");
        double sum = 0;
        for (JsonNode corridor : result.path("corridors")) {
            BigDecimal expected = switch (corridor.path("host").asText()) {
                case "USA" -> usa;
                case "TUR" -> turkey;
                default -> nigeria;
            };
            assertEquals(expected, BigDecimal.valueOf(corridor.path("flow").asDouble()).setScale(4, RoundingMode.HALF_UP));
            assertEquals(corridor.path("flow").asDouble(), corridor.path("weight").asDouble() * 2190.30, 1e-9);
            sum += corridor.path("flow").asDouble();
        }
        assertEquals(2190.30, sum, 1e-9);
        List<String> codes = new ArrayList<>();
        result.path("assumptions").forEach(one -> codes.add(one.path("code").asText()));
        assertTrue(codes.containsAll(List.of("inflow", "stocks", "allocation.assumes.inflow")), codes.toString());
        assertTrue(result.path("assumptions").toString().contains("WB_BMM, 2018") && result.path("assumptions").toString().contains("KNOMAD, 2018 ("),
                result.toString());
        assertTrue(result.path("caveats").toString().contains("estimates") && result.path("sources").toString().contains("Working Paper 102"));
    }

    /** The same from files in the layouts of the publishers: KNOMAD, the World Bank's matrix, the World Bank's indicator. */
    @ParameterizedTest
    @CsvSource({ "1, 1275.0738, 125.4461, 789.7801", "2, 2026.6046, 111.5752, 52.1202", "3, 1505.4966, 124.7831, 560.0203" })
    void theGoldenValuesHoldFromTheFilesOfThePublishersOn(int rule, double usa, double turkey, double nigeria) throws Exception {
        Cli.ok("import", dir, file("in.csv", "Remittance inflows (US$ million),2016,2017\nGhana,2000,2190.30\nWorld,2000,2190.30\nDate: June 2023\n"));
        String names = "Albania,Algeria,Angola,Armenia,Austria,Bahrain,Belgium,Benin,Bhutan,Brazil,Canada,Chad,Chile,Colombia,Cuba,Denmark,Ecuador,Ghana";
        Cli.ok("import", dir, file("stocks.csv", "Bilateral Estimates of Migrant Stocks in 2017\n,United States,Turkey,Nigeria," + names + ",World\nGhana,2165,213,1341"
                + ",0".repeat(18) + ",3719\n"));
        String income = ",GNI per capita PPP (current international $),NY.GNP.PCAP.PP.CD,";
        Cli.ok("import", dir, file("income.csv", "\ufeff" + WIDE + "Ghana,GHA" + income + "4150,,\nUnited States,USA" + income + "42870,,\nTurkey,TUR" + income + "23990,,\nNigeria,NGA"
                + income + "1780,,\n"));
        JsonNode result = Cli.ok("remittances", dir, "--country", "GHA", "--year", 2017, "--rule", rule, "--json").json();
        double sum = 0;
        for (JsonNode corridor : result.path("corridors")) {
            double expected = switch (corridor.path("host").asText()) {
                case "USA" -> usa;
                case "TUR" -> turkey;
                case "NGA" -> nigeria;
                default -> 0;
            };
            assertEquals(expected, corridor.path("flow").asDouble(), 0.00005, corridor.toString());
            sum += corridor.path("flow").asDouble();
        }
        assertEquals(2190.30, sum, 1e-9);
    }

    @Test
    void whatIsGivenGoesBeforeTheDataSetsAndIsSaid() throws Exception {
        golden();
        JsonNode result = Cli.ok("remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 2, "--inflow", 100, "--income", "USA=1,NGA=1",
                "--json").json();
        assertEquals(100, result.path("inflow").asDouble(), 0);
        assertEquals("TUR", result.path("corridors").get(0).path("host").asText());
        assertTrue(result.path("assumptions").toString().contains("was given on the command line"));
        String text = Cli.ok("remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 1).out;
        assertTrue(text.contains("2,190.3 million US dollars") && text.contains("USA") && text.contains("This rests on:") && text.contains("To read this rightly:"), text);
    }

    @Test
    void whatIsGivenInACaseCountsAndIsSaid() throws Exception {
        golden();
        String step = "{\"@type\": \"AssumptionStep\", \"id\": \"%s\", \"about\": \"%s\", \"value\": \"%s\", \"reason\": {\"en\": \"Bank of Ghana\"}}";
        String id = "2f1a7c1e-0b1d-4c55-9d6b-3d2f3a1b4c5d";
        Cli.ok("put", dir, file("case.json", "{\"kind\": \"countryCase\", \"id\": \"" + id + "\", \"title\": {\"en\": \"Ghana\"}, \"area\": \"area:GHA\", \"extensions\": ["
                + String.format(step, "11111111-0b1d-4c55-9d6b-3d2f3a1b4c5d", "inflow.2017", "3000") + ", "
                + String.format(step, "22222222-0b1d-4c55-9d6b-3d2f3a1b4c5d", "emigrants.ITA.2017", "3719") + ", "
                + String.format(step, "33333333-0b1d-4c55-9d6b-3d2f3a1b4c5d", "inflow.2016", "1") + "]}"));
        JsonNode result = Cli.ok("remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 1, "--case", id, "--json").json();
        assertEquals(3000, result.path("inflow").asDouble(), 0);
        assertEquals("ITA", result.path("corridors").get(0).path("host").asText());
        assertEquals(1500, result.path("corridors").get(0).path("flow").asDouble(), 1e-9);
        assertTrue(result.path("assumptions").toString().contains("inflow.2017 was given in the case: 3000, because: Bank of Ghana"), result.toString());
        JsonNode here = Cli.ok("remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 1, "--case", id, "--inflow", 100, "--json").json();
        assertEquals(100, here.path("inflow").asDouble(), 0, "what is said here goes before the case");
        assertEquals(2190.30, Cli.ok("remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 1, "--json").json().path("inflow").asDouble(), 1e-9);
        assertEquals(2, Cli.run("remittances", dir, "--country", "ALB", "--year", 2017, "--rule", 1, "--case", id).code, "a case of another country");
    }

    @Test
    void aHostWithoutIncomeIsNamed() throws Exception {
        golden();
        take("WB_BRE", "GHA,REMITTANCES_IN,USA,2017,5");
        Cli.ok("import", dir, file("more.csv", "DATAFLOW,REF_AREA,INDICATOR,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE\nSANKOFA:WB_BMM(1.0),GHA,EMIGRANTS,ITA,2017,50\n"),
                "-p", "edition=2018");
        JsonNode result = Cli.ok("remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 3, "--json").json();
        assertEquals("ITA", result.path("withoutIncome").get(0).path("host").asText());
        assertTrue(result.path("caveats").toString().contains("allocation.without-income"));
    }

    @Test
    void whatIsMissingIsSaidWithWhatToDo() throws Exception {
        assertFinding("Import a file of KNOMAD", "remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 1);
        take("KNOMAD", "GHA,REMITTANCES_IN,,2017,2190.30");
        assertFinding("There is one for 2017", "remittances", dir, "--country", "GHA", "--year", 2018, "--rule", 1);
        assertFinding("No migrants from GHA", "remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 1);
        take("WB_BMM", "GHA,EMIGRANTS,USA,2017,2165");
        assertFinding("NY.GNP.PCAP.PP.CD", "remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 2);
        assertFinding("--income GHA=", "remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 3);
        for (Cli run : List.of(Cli.run("remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 4),
                Cli.run("remittances", dir, "--country", "XQZ", "--year", 2017, "--rule", 1), Cli.run("remittances", dir, "--year", 2017, "--rule", 1),
                Cli.run("remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 1, "--inflow", "-5"),
            Cli.run("remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 2, "--income", "USA=-5"),
            Cli.run("remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 3, "--income", "USA=NaN"),
            Cli.run("remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 3, "--income", "USA=abc"),
            Cli.run("remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 1, "--income", "GHA=0"),
            Cli.run("remittances", dir, "--country", "GHA", "--year", 2017, "--rule", 2, "--income", "XQX=3"))) {
            assertEquals(2, run.code, run.err);
            assertFalse(run.err.contains("mistake in the program"), run.err);
        }
    }

    private static void assertFinding(String words, Object... line) {
        Cli run = Cli.run(line);
        assertEquals(1, run.code, run.err);
        assertTrue(run.err.contains(words), run.err);
        assertEquals("", run.out);
    }

    @Test
    void aPreviewSaysWhatWasUnderstoodAndWritesNothing() throws Exception {
        Path file = file("a.csv", WIDE + "Ghana,GHA,GDP (current US$),NY.GDP.MKTP.CD,1,2,\nAtlantis,XQZ,GDP (current US$),NY.GDP.MKTP.CD,1,..,\n");
        JsonNode report = Cli.ok("import", dir, file, "--format", "wdi", "--dry-run", "--json").json();
        assertEquals(3, report.path("created").asInt());
        assertEquals("WDI, World Development Indicators", report.path("understood").path("dataset").asText());
        assertEquals("2021-09-15", report.path("understood").path("edition").asText());
        assertEquals("2", report.path("understood").path("series").asText());
        assertEquals("1", report.path("understood").path("missing").asText());
        assertEquals("unknown-area", report.path("problems").get(0).path("code").asText());
        assertEquals(0, Cli.ok("list", dir, "--kind", "dataset", "--json").json().size());
        Cli.ok("import", dir, file, "--format", "wdi", "-p", "area.Atlantis=GRC");
        assertEquals(1, Cli.ok("list", dir, "--kind", "dataset", "--json").json().size());
        assertEquals(0, Cli.ok("import", dir, file, "--json").json().path("created").asInt(), "recognised without --format, and nothing is new");
        assertTrue(Cli.ok("import", dir, file).out.contains("Observations: 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "wdi", "knomad", "migration-matrix", "rpw", "desa", "iab", "hdi", "sdmx-csv", "evidence" })
    void eachFormatRefusesWhatItIsNot(String format) throws Exception {
        Cli run = Cli.run("import", dir, file("x.csv", "a,b\n1,2\n"), "--format", format);
        assertEquals(1, run.code);
        assertTrue(run.err.contains("is not of the format " + format), run.err);
    }

    @Test
    void figuresAreExportedAsSdmx() throws Exception {
        golden();
        String text = Cli.ok("export", dir, "--format", "sdmx-csv", "-p", "dataset=KNOMAD", "-p", "version=1.0").out;
        assertEquals("DATAFLOW,REF_AREA,INDICATOR,COUNTERPART_AREA,SEX,SKILL,AGE,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS,SOURCE,OBS_NOTE,"
                + "DATASET_EDITION,DATASET_TITLE,DATASET_PUBLISHER,DATASET_ISSUED,DATASET_LICENCE,DATASET_URL,DATASET_METHOD,DATASET_UNIT",
                text.lines().findFirst().orElseThrow());
        assertTrue(text.lines().toList().get(1).startsWith("SANKOFA:KNOMAD(1.0),GHA,REMITTANCES_IN,,,,,2017,2190.3,"), text);
        Path out = folder.resolve("all.csv");
        Cli.ok("export", dir, "--format", "sdmx-csv", "-o", out);
        assertEquals(1 + 1 + 4 + 4, Files.readAllLines(out).size());
        assertTrue(Files.readString(out).startsWith("STRUCTURE,STRUCTURE_ID,ACTION,"));
        assertFalse(Files.exists(folder.resolve("all.csv.part")));
        assertEquals(2, Cli.run("export", dir, "--format", "sdmx-csv", "-p", "dataset=NONE").code);
    }
}
