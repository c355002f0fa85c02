package org.sankofa.evidence.tests.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.MigrantStocks;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.importing.SdmxExporter;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ExportRequest;
import org.sankofa.exchange.ImportReport;
import org.sankofa.store.Progress;

/** SDMX-CSV in and out. */
class SdmxTest {

    private static final Map<String, String> EDITION = Map.of("edition", "2020");

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

    private ImportReport take(String text) throws Exception {
        return net.run("sdmx-csv", Files.writeString(folder.resolve("a.csv"), text), false, EDITION);
    }

    private String export(Map<String, String> options) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SdmxExporter().run(new ExportRequest(net.workspace.snapshot(), null, null, null, options, Progress.NONE), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theFirstVersionIsRead() throws Exception {
        ImportReport report = take("DATAFLOW,FREQ,REF_AREA,INDICATOR,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,DECIMALS\n"
                + "EX:FLOWS(1.0),A,ALB,X,F,2017,1.50,A,2\nEX:FLOWS(1.0),A,008,X,M,2017-Q3,2,E,2\nEX:FLOWS(1.0),A,W,X,M,2017,NaN,,2\n");
        assertEquals("columns-left 1", Imports.kinds(report));
        assertEquals("SDMX-CSV 1.0", Imports.understood(report, "layout"));
        SeriesKey key = SeriesKey.of("FLOWS", "X", "ALB").withOthers(Map.of("FREQ", "A"));
        assertEquals("1.5", net.value(key.withSex("F"), "2017"));
        Observation men = net.series(key.withSex("M")).at("2017-Q3").orElseThrow();
        assertEquals("E", men.status());
        assertEquals("missing", net.value(SeriesKey.of("FLOWS", "X", "001").withOthers(Map.of("FREQ", "A")).withSex("M"), "2017"));
    }

    @Test
    void theSecondVersionIsReadWithLabelsActionsAndSwitchedOffDimensions() throws Exception {
        ImportReport report = take("STRUCTURE;STRUCTURE_ID;STRUCTURE_NAME;ACTION;REF_AREA: Reference area;INDICATOR: Indicator;SEX: Sex;TIME_PERIOD: Time;OBS_VALUE\n"
                + "dataflow;EX:FLOWS(1.0): Flows;Flows;I;ALB: Albania;X: Something;~;2017;1\n"
                + "dataflow;EX:FLOWS(1.0);Flows;R;GHA: Ghana;X;F: Female;2017;#N/A\n"
                + "dataflow;EX:FLOWS(1.0);Flows;D;GHA;X;F;2018;1\ndataflow;EX:FLOWS(1.0);Flows;Z;GHA;X;F;2018;1\n"
                + "dataflow;EX:FLOWS(1.0);Flows;I;GHA;X;F;sometime;1\ndataflow;EX:FLOWS(1.0);Flows;I;GHA;X;F;2018;much\n"
                + "dataflow;EX:FLOWS(1.0);Flows;I;GHA;X\ndataflow;EX:OTHER(1.0);Flows;I;GHA;X;F;2018;1\n");
        assertEquals("deletion 1, no-period 1, not-a-number 1, other-flow 1, short-row 1, unknown-action 1", Imports.kinds(report));
        assertEquals(2, report.created());
        assertEquals("1", net.value(SeriesKey.of("FLOWS", "X", "ALB"), "2017"));
        assertEquals("missing", net.value(SeriesKey.of("FLOWS", "X", "GHA").withSex("F"), "2017"));
        ImportReport other = net.run("sdmx-csv", folder.resolve("a.csv"), false, Map.of("edition", "2020", "flow", "OTHER"));
        assertEquals(1, other.created());
        assertEquals("1", net.value(SeriesKey.of("OTHER", "X", "GHA").withSex("F"), "2018"));
    }

    @Test
    void everythingThatIsWrongWithTheHeadingIsSaidAtOnce() {
        String message = assertThrows(ExchangeException.class, () -> take("STRUCTURE,SEX,SEX,,VALUE\nd,F,F,,1\n")).getMessage();
        assertTrue(message.contains("two columns SEX") && message.contains("column 4 has no name") && message.contains("OBS_VALUE is missing")
                && message.contains("TIME_PERIOD is missing") && message.contains("REF_AREA is missing") && message.contains("STRUCTURE_ID is missing"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.0", "2.0" })
    void whatIsExportedComesBackAlike(String version) throws Exception {
        take("DATAFLOW,FREQ,REF_AREA,INDICATOR,COUNTERPART_AREA,SEX,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS,OBS_NOTE\n"
                + "EX:FLOWS(1.0),A,ALB,X,ITA,F,2017,1.5,PERSONS,A,\"a, \"\"b\"\"\"\nEX:FLOWS(1.0),A,WB_ECA,X,_OTHER,,2017,,,M,\nEX:FLOWS(1.0),,Atlantis,X,,,2017,3,,,\n");
        String first = export(Map.of("version", version));
        assertEquals(4, first.lines().count());
        try (Imports second = new Imports(folder.resolve("second"))) {
            Path file = Files.writeString(folder.resolve("b.csv"), first);
            assertEquals("unknown-area 1", Imports.kinds(second.run("sdmx-csv", file, false, EDITION)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertEquals(3, new SdmxExporter().run(new ExportRequest(second.workspace.snapshot(), null, null, null, Map.of("version", version), Progress.NONE), out));
            assertEquals(first, out.toString(StandardCharsets.UTF_8));
        }
    }

    /** Another network has the same record and the same files, and nobody has to say anything. */
    @ParameterizedTest
    @ValueSource(strings = { "1.0", "2.0" })
    void whatADataSetIsGoesWithItsFigures(String version) throws Exception {
        net.run("knomad", Workbooks.of(folder.resolve("a.xlsx"), "Remittance inflows (US$ million)|2018|2019|2020\nAlbania|5|6|7\nGhana|8|9|10\nDate: June 2023"));
        var edition = net.observations().editions("KNOMAD").getFirst();
        try (Imports second = new Imports(folder.resolve("second"))) {
            ImportReport report = second.run("evidence", Files.writeString(folder.resolve("b.csv"), export(Map.of("version", version))));
            assertEquals("6, ", report.created() + ", " + Imports.kinds(report), report.problems().toString());
            assertEquals(edition, second.observations().editions("KNOMAD").getFirst());
            assertTrue(org.eclipse.emf.ecore.util.EcoreUtil.equals(net.workspace.snapshot().record(edition.record()).orElseThrow(),
                    second.workspace.snapshot().record(edition.record()).orElseThrow()), "title, publisher, licence, date, address, method, dimensions, unit");
            for (String area : List.of("ALB", "GHA")) {
                assertEquals(net.workspace.snapshot().evidenceVersion("net", edition.record().id(), area),
                        second.workspace.snapshot().evidenceVersion("net", edition.record().id(), area));
            }
            assertEquals(0, second.run("evidence", folder.resolve("b.csv")).created());
        }
    }

    /** What an office keeps itself has no edition, and stays without one: it may be changed there too. */
    @Test
    void whatHasNoEditionComesBackWithoutOne() throws Exception {
        var own = new org.sankofa.evidence.DatasetDescription("CENSUS", "Census of Tirana, \"first\" count", "INSTAT", "", null, null, "for us", "", "PERSONS", List.of());
        try (var writer = new org.sankofa.evidence.ObservationWriter(net.workspace, net.space, own, org.sankofa.evidence.ObservationWriter.Revision.REPLACE)) {
            writer.add(Observation.of(SeriesKey.of("CENSUS", "EMIGRANTS", "ALB"), "2017", new java.math.BigDecimal("12"), "PERSONS"));
            writer.commit("Count", Progress.NONE);
        }
        var edition = net.observations().editions("CENSUS").getFirst();
        try (Imports second = new Imports(folder.resolve("second"))) {
            second.run("sdmx-csv", Files.writeString(folder.resolve("b.csv"), export(Map.of())));
            assertTrue(org.eclipse.emf.ecore.util.EcoreUtil.equals(net.workspace.snapshot().record(edition.record()).orElseThrow(),
                    second.workspace.snapshot().record(edition.record()).orElseThrow()));
            Files.writeString(folder.resolve("c.csv"), export(Map.of()).replace(",2017,12,", ",2017,13,"));
            assertEquals(1, second.run("sdmx-csv", folder.resolve("c.csv")).updated());
        }
    }

    @Test
    void whatAFileSaysOfItsDataSetIsLookedAt() throws Exception {
        net.run("sdmx-csv", Files.writeString(folder.resolve("a.csv"), "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,DATASET_EDITION,DATASET_TITLE,DATASET_ISSUED,DATASET_URL\n"
                + "EX:FLOWS(1.0),ALB,X,2017,1,2020,Flows,soon,javascript:alert(1)\n"));
        var record = (org.sankofa.model.Dataset) net.workspace.snapshot().record(net.observations().editions("FLOWS").getFirst().record()).orElseThrow();
        assertEquals("[null, null, Flows, 2020]", java.util.Arrays.asList(record.getUrl(), record.getIssued(), record.getTitle().get("en")).toString());
    }

    @Test
    void ofSeveralEditionsInAFileOneIsTakenAtATime() throws Exception {
        take("DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nEX:FLOWS(1.0),ALB,X,2017,1\nEX:FLOWS(1.0),GHA,X,2017,5\n");
        net.run("sdmx-csv", Files.writeString(folder.resolve("b.csv"), "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nEX:FLOWS(1.0),ALB,X,2017,2\n"), false,
                Map.of("edition", "2021"));
        Path file = Files.writeString(folder.resolve("c.csv"), export(Map.of()));
        try (Imports second = new Imports(folder.resolve("second"))) {
            ImportReport report = second.run("sdmx-csv", file);
            assertEquals("1 of 2021, other-edition 1", report.created() + " of " + Imports.understood(report, "edition") + ", " + Imports.kinds(report));
            assertEquals("1", Long.toString(second.run("sdmx-csv", file, false, EDITION).created()), "the other one, by its name");
            assertEquals("2", second.value(SeriesKey.of("FLOWS", "X", "ALB"), "2017"));
            assertEquals("5", second.value(SeriesKey.of("FLOWS", "X", "GHA"), "2017"));
            assertEquals(2, second.run("sdmx-csv", file, false, Map.of("edition", "ours")).created(), "under a name of its own all of it");
        }
    }

    @Test
    void anExportIsOfTheNewestEditionUnlessAnotherIsAskedFor() throws Exception {
        take("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nEX:FLOWS(1.0),ALB,2017,1\nEX:FLOWS(1.0),GHA,2017,5\n");
        net.run("sdmx-csv", Files.writeString(folder.resolve("b.csv"), "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nEX:FLOWS(1.0),ALB,2017,2\n"), false,
                Map.of("edition", "2021"));
        assertTrue(export(Map.of()).contains(",2017,2,"));
        assertEquals(2, export(Map.of("edition", "2020", "area", "ALB")).lines().count());
        assertThrows(ExchangeException.class, () -> export(Map.of("dataset", "NONE")));
        assertThrows(ExchangeException.class, () -> export(Map.of("version", "3.0")));
    }

    /** Totals and groups stand beside their parts in the files of statistical offices; they are never added to them. */
    @Test
    void totalsAndGroupsAreNoHosts() throws Exception {
        ImportReport report = net.run("sdmx-csv", Files.writeString(folder.resolve("a.csv"), "DATAFLOW,REF_AREA,INDICATOR,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE\n"
                + "EX:WB_BMM(1.0),ALB,EMIGRANTS,_T,2017,300\nEX:WB_BMM(1.0),ALB,EMIGRANTS,W0,2017,300\nEX:WB_BMM(1.0),ALB,EMIGRANTS,ITA,2017,100\n"
                + "EX:WB_BMM(1.0),ALB,EMIGRANTS,GRC,2017,150\nEX:WB_BMM(1.0),ALB,EMIGRANTS,EU27_2020,2017,250\nEX:WB_BMM(1.0),ALB,EMIGRANTS,OECD,2017,250\n"
                + "EX:WB_BMM(1.0),ALB,EMIGRANTS,_O,2017,30\nEX:WB_BMM(1.0),ALB,EMIGRANTS,_X,2017,20\nEX:WB_BMM(1.0),ALB,EMIGRANTS,USA,2017,-5\n"), false, EDITION);
        assertEquals("negative 1", Imports.kinds(report), report.problems().toString());
        CountryFigures.Stocks stocks = new CountryFigures(net.observations()).stocks("ALB", "2017").orElseThrow();
        assertEquals(Set.of("ITA", "GRC", "_OTHER", "_UNKNOWN"), stocks.byHost().keySet());
        assertEquals(300, stocks.total(), 0);
        assertEquals(50, MigrantStocks.emigrants(net.observations(), "WB_BMM", "ALB").orElseThrow().unknown("2017"), 0);
        assertEquals("300", net.value(SeriesKey.of("WB_BMM", "EMIGRANTS", "ALB").withPartner("001"), "2017"));
        Observation below = net.series(SeriesKey.of("WB_BMM", "EMIGRANTS", "ALB").withPartner("USA")).at("2017").orElseThrow();
        assertTrue(below.doubtful() && below.value().signum() < 0, "kept as it stands");
    }

    /** As the explorers of data of statistical offices give them, with names beside the codes and figures in thousands. */
    @Test
    void namesBesideCodesAreNoDimensionsAndThousandsAreMultiplied() throws Exception {
        ImportReport report = take("STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,MEASURE,Measure,SEX,Sex,TIME_PERIOD,Time period,OBS_VALUE,"
                + "Observation value,UNIT_MULT,Unit multiplier\ndataflow,EX:FLOWS(1.0),Flows,I,ALB,Albania,X,Something,F,Female,2017,2017,1.5,,3,Thousands\n"
                + "dataflow,EX:FLOWS(1.0),Flows,I,GHA,Ghana,X,Something,F,Female,2017,2017,7,,,\ndataflow,EX:FLOWS(1.0),Flows,I,GHA,Ghana,X,Something,F,Female,2018,2018,7,,many,\n");
        assertEquals("not-a-number 1", Imports.kinds(report), report.problems().toString());
        assertEquals("1500", net.value(SeriesKey.of("FLOWS", "X", "ALB").withSex("F"), "2017"));
        assertEquals("7", net.value(SeriesKey.of("FLOWS", "X", "GHA").withSex("F"), "2017"));
    }

    @Test
    void anExportHasTheDimensionsOfAllAreas() throws Exception {
        take("DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nEX:FLOWS(1.0),ALB,X,2017,1\n");
        net.run("sdmx-csv", Files.writeString(folder.resolve("b.csv"), "DATAFLOW,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nEX:FLOWS(1.0),A,GHA,X,2017,2\n"
                + "EX:FLOWS(1.0),Q,GHA,X,2017,3\n"), false, EDITION);
        String text = export(Map.of());
        assertTrue(text.startsWith("STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,COUNTERPART_AREA,SEX,SKILL,AGE,FREQ,"), text);
        try (Imports second = new Imports(folder.resolve("second"))) {
            ImportReport back = second.run("sdmx-csv", Files.writeString(folder.resolve("c.csv"), text), false, EDITION);
            assertEquals(List.of(3L, ""), List.of(back.created(), Imports.kinds(back)));
        }
    }

    @Test
    void aDataSetThatWasDeletedComesBackWithItsFile() throws Exception {
        String text = "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nEX:FLOWS(1.0),ALB,X,2017,1\n";
        take(text);
        var record = net.observations().editions("FLOWS").getFirst().record();
        net.space.write("Delete the data set", batch -> batch.delete(record));
        assertTrue(net.observations().editions("FLOWS").isEmpty());
        take(text);
        assertEquals(record, net.observations().editions("FLOWS").getFirst().record());
        assertEquals("1", net.value(SeriesKey.of("FLOWS", "X", "ALB"), "2017"));
    }

    /** What was read file by file is of several editions; of each series the newest that has it is written. */
    @Test
    void anExportTakesEachSeriesFromTheNewestEditionThatHasIt() throws Exception {
        take("DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nEX:FLOWS(1.0),ALB,X,2016,1\nEX:FLOWS(1.0),ALB,X,2017,1\nEX:FLOWS(1.0),ALB,Y,2017,7\nEX:FLOWS(1.0),GHA,X,2017,5\n");
        net.run("sdmx-csv", Files.writeString(folder.resolve("b.csv"), "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nEX:FLOWS(1.0),ALB,X,2017,2\n"), false,
                Map.of("edition", "2021"));
        String text = export(Map.of());
        assertTrue(text.contains(",ALB,X,,,,,2017,2,") && text.contains(",ALB,Y,,,,,2017,7,") && text.contains(",GHA,X,,,,,2017,5,"), text);
        assertEquals(4, text.lines().count(), "2016 of the older edition is not mixed into the series of the newer one");
        assertEquals(2, export(Map.of("edition", "2021")).lines().count());
    }

    /** A million rows, ten with -Dsankofa.rounds: they do not fit into the memory of the tests as objects. */
    @Test
    void millionsOfRowsAreStreamed() throws Exception {
        int rows = Integer.getInteger("sankofa.rounds", 0) > 0 ? 10_000_000 : 1_000_000;
        Path file = folder.resolve("large.csv");
        String[] codes = { "ALB", "GHA", "MDA", "SLV", "SOM", "TJK", "ITA", "GRC", "KEN", "NGA", "USA", "RUS", "FRA", "ESP", "IND", "MEX" };
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\n");
            for (int i = 0; i < rows; i++) {
                out.write("EX:L(1.0)," + codes[i % codes.length] + ",I" + i / 1600 + "," + (1900 + i / 16 % 100) + ',' + i + '\n');
            }
        }
        ImportReport report = net.run("sdmx-csv", file, true, EDITION);
        assertEquals(rows, report.created());
        assertEquals(Integer.toString(rows), Imports.understood(report, "observations"));
        assertEquals("", Imports.kinds(report).replaceAll("series-break \\d+", ""));
    }
}
