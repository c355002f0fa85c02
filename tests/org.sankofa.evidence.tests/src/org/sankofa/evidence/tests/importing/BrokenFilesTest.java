package org.sankofa.evidence.tests.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.store.Progress;

/** Files that are broken in the ways files are broken: each gives a report, and no harm is done. */
class BrokenFilesTest {

    private static final String WIDE = "\"Last Updated Date\",\"2021-09-15\",\n\n\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2018\",\"2019\",\"2020\",\n";
    private static final String LONG = "country_code,country,indicator,year,value\n";
    private static final String KNOMAD = "Remittance inflows (US$ million)|2018|2019|2020\n";

    /**
     * @param content of a CSV file, or with | of a workbook
     * @param problems kinds with their numbers
     * @param created figures that were taken
     */
    record Broken(String name, String format, String content, String problems, int created) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Broken> broken() {
        return List.of(
                new Broken("a row cut off in the middle", "wdi", WIDE + "Albania,ALB,X (US$),X.Y,1,2,3,\nGhana,GHA,X,X.Y,4,", "short-row 1", 4),
                new Broken("a quotation mark that is never closed", "wdi", WIDE + "Albania,ALB,X,X.Y,1,2,3,\n\"Ghana,GHA,X,X.Y,4,5,6\n", "cannot-read-on 1", 3),
                new Broken("columns shifted to the right", "wdi", WIDE + "Albania,ALB,X,X.Y,1,2,3,\n,Ghana,GHA,X,X.Y,4,5,6\n", "shifted 1", 3),
                new Broken("a decimal comma in a long file", "wdi", LONG + "ALB,Albania,X.Y,2018,1,5\nGHA,Ghana,X.Y,2018,2\n", "shifted 1", 1),
                new Broken("a decimal comma between years", "wdi", WIDE + "Albania,ALB,X,X.Y,1,5,2,3,\nGhana,GHA,X,X.Y,1,2,3,\n", "shifted 1", 3),
                new Broken("rows with other separators", "wdi", WIDE + "Albania;ALB;X;X.Y;1;2;3;\nGhana,GHA,X,X.Y,1,2,3,\nLast Updated: 2020; see notes\n", "shifted 1", 3),
                new Broken("two marks of the order of bytes", "wdi", "\ufeff\ufeff" + LONG + "ALB,Albania,X.Y,2018,1\n", "", 1),
                new Broken("columns shifted in a long file", "wdi", LONG + "ALB,Albania,X.Y,2018,1\nGHA,Ghana,,X.Y,2018,1\n", "shifted 1", 1),
                new Broken("a long file cut off", "wdi", LONG + "ALB,Albania,X.Y,2018,1\nGHA,Ghana,X.", "short-row 1", 1),
                new Broken("words in place of figures", "wdi", WIDE + "Albania,ALB,X,X.Y,about 5,2,#DIV/0!,\n", "not-a-number 2", 1),
                new Broken("every mark for missing", "wdi", WIDE + "Albania,ALB,X,X.Y,..,-,n/a,\nGhana,GHA,X,X.Y,,NA,0,\n", "", 1),
                new Broken("numbers with thousands", "wdi", WIDE + "Albania,ALB,X,X.Y,\"1,234,567\",1 234,\"1,5\",\n", "not-a-number 1", 2),
                new Broken("two values for one thing", "wdi", LONG + "ALB,Albania,X.Y,2018,1\nALB,Albania,X.Y,2018,2\nALB,Albania,X.Y,2018,1\n", "twice 1", 1),
                new Broken("code and name of different countries", "wdi", LONG + "ALB,Ghana,X.Y,2018,1\n", "code-and-name 1", 1),
                new Broken("a country that is none", "wdi", LONG + "XQZ,Atlantis,X.Y,2018,1\nXQZ,Atlantis,X.Y,2019,1\n", "unknown-area 1", 2),
                new Broken("a number that takes a million digits", "wdi", LONG + "ALB,Albania,X.Y,2018,1e1000000\n", "not-a-number 1", 0),
                new Broken("semicolons and an old line break", "wdi", "country_code;country;indicator;year;value\rALB;Albania;X.Y;2018;1\rGHA;Ghana;X.Y;2018;2\r", "", 2),
                new Broken("formulas with their values", "knomad", KNOMAD + "Albania|=5|6|7\nGhana|8|9|=10\nDate: June 2023", "formulas 1", 6),
                new Broken("names in merged cells", "knomad", KNOMAD + "Albania|5|6|7\n|8|9|10\nDate: June 2023", "no-name 1", 3),
                new Broken("a total that differs from its parts", "knomad", KNOMAD + "Albania|5|6|7\nGhana|8|9|10\nWorld|13|15|99\nDate: June 2023",
                        "control-total 1, series-break 1", 9),
                new Broken("a value of another unit inside a series", "wdi", LONG + years("10,11,12000,12,13,14,1,15,16"), "series-spike 1", 9),
                new Broken("a series that grows, and one that comes back slowly", "wdi", LONG + years("10,60,70,80,12,11"), "", 6),
                new Broken("zeros where nobody reported", "knomad", KNOMAD + "Albania|0|6|7\nGhana|0|0|0\nDate: June 2023", "doubtful-zeros 2", 6),
                new Broken("a matrix that was cut off", "migration-matrix", matrix(25, 20, false), "not-square 1", 500),
                new Broken("a matrix with a total row that is wrong", "migration-matrix", matrix(22, 22, true), "control-total 1", 506));
    }

    private static String years(String values) {
        StringBuilder rows = new StringBuilder();
        String[] all = values.split(",");
        for (int i = 0; i < all.length; i++) {
            rows.append("ALB,Albania,X.Y,").append(2000 + i).append(',').append(all[i]).append('\n');
        }
        return rows.toString();
    }

    private static final List<String> NAMES = List.of("Albania", "Algeria", "Angola", "Armenia", "Austria", "Bahrain", "Belgium", "Benin", "Bhutan", "Brazil",
            "Canada", "Chad", "Chile", "Colombia", "Cuba", "Denmark", "Ecuador", "Estonia", "Finland", "France", "Gabon", "Germany", "Ghana", "Greece", "Haiti");

    private static String matrix(int columns, int rows, boolean total) {
        StringBuilder text = new StringBuilder("Bilateral Estimates of Migrant Stocks in 2017\n");
        NAMES.subList(0, columns).forEach(name -> text.append('|').append(name));
        for (String name : NAMES.subList(0, rows)) {
            text.append('\n').append(name).append("|1".repeat(columns));
        }
        if (total) {
            text.append("\nWorld").append(("|" + rows).repeat(columns - 1)).append("|7");
        }
        return text.toString();
    }

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

    @ParameterizedTest
    @MethodSource("broken")
    void eachGivesAReport(Broken broken) throws Exception {
        Path file = broken.format().equals("wdi") ? Files.writeString(folder.resolve("a.csv"), broken.content())
                : Workbooks.of(folder.resolve("a.xlsx"), broken.content());
        ImportReport report = net.run(broken.format(), file, false, Map.of("edition", "1"));
        assertEquals(broken.problems(), Imports.kinds(report), report.problems().toString());
        assertEquals(broken.created(), report.created());
        assertTrue(report.problems().stream().allMatch(one -> one.message().length() > 20 && one.message().endsWith(".")), report.problems().toString());
    }

    @Test
    void problemsNameTheLineThePathAndTheValue() throws Exception {
        ImportReport report = net.run("wdi", Files.writeString(folder.resolve("a.csv"), WIDE + "Albania,ALB,X,X.Y,about 5,2,3,\n"));
        assertEquals(4, report.problems().get(0).line());
        assertEquals("Albania/2018", report.problems().get(0).path());
        assertEquals("about 5", report.problems().get(0).value());
    }

    @Test
    void namesInAnotherEncodingAreReadAndRemarked() throws Exception {
        Path file = folder.resolve("a.csv");
        Files.write(file, (WIDE + "Côte d'Ivoire,,X,X.Y,1,2,3,\n").getBytes(Charset.forName("windows-1252")));
        ImportReport report = net.run("wdi", file);
        assertEquals("encoding 1", Imports.kinds(report));
        assertEquals("2", net.value(SeriesKey.of("WDI", "X.Y", "CIV"), "2019"));
        Path wide = folder.resolve("b.csv");
        Files.write(wide, (WIDE + "Côte d'Ivoire,,X,X.Z,1,2,3,\n").getBytes(StandardCharsets.UTF_16));
        assertEquals("", Imports.kinds(net.run("wdi", wide)));
        assertEquals("2", net.value(SeriesKey.of("WDI", "X.Z", "CIV"), "2019"));
    }

    private void assertRefused(String format, Path file, String... words) throws Exception {
        String head = net.space.head();
        ExchangeException refused = assertThrows(ExchangeException.class, () -> net.run(format, file));
        for (String word : words) {
            assertTrue(refused.getMessage().contains(word), refused.getMessage());
        }
        assertEquals(head, net.space.head());
    }

    @Test
    void anotherFormatIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), WIDE + "Albania,ALB,X,X.Y,1,2,3,\n");
        assertRefused("rpw", file, "World Bank indicators", "use wdi");
        assertRefused("evidence", Files.writeString(folder.resolve("b.csv"), "a,b\n1,2\n"), "none of the layouts");
        assertRefused("evidence", Files.write(folder.resolve("c.csv"), new byte[0]), "none of the layouts");
        assertRefused("wdi", Files.writeString(folder.resolve("d.csv"), "Country Name,Country Code,Year,Value\nGhana,GHA,2018,1\n"), "-p indicator=");
        assertRefused("wdi", folder, "is a folder");
        assertRefused("wdi", folder.resolve("missing"), "There is no file");
    }

    @ParameterizedTest
    @ValueSource(strings = { "remittances/remittance-inflows.xlsx", "worldbank-bilateral-2017/WB_Bilateral_Remittance_Estimates_2017.xlsx" })
    void aWorkbookThatWasCutOffIsRefused(String name) throws Exception {
        byte[] whole = Files.readAllBytes(Imports.shared(name));
        for (int part : new int[] { 1, 3, 9 }) {
            assertRefused("evidence", Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length * part / 10)), "cut off");
        }
    }

    @Test
    void anOlderWorkbookThatWasCutOffIsRefusedWhereverItEnds() throws Exception {
        byte[] packed = Files.readAllBytes(Imports.shared("remittances/personal-remittances-paid.xls.gz"));
        assertRefused("wdi", Files.write(folder.resolve("cut.xls.gz"), Arrays.copyOf(packed, packed.length / 2)), "cut off");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Imports.shared("remittances/personal-remittances-paid.xls.gz")))) {
            in.transferTo(out);
        }
        byte[] whole = out.toByteArray();
        for (int length : new int[] { 8, 511, 512, 513, 2000, whole.length / 3, whole.length - 600 }) {
            String head = net.space.head();
            assertThrows(ExchangeException.class, () -> net.run("wdi", Files.write(folder.resolve("cut.xls"), Arrays.copyOf(whole, length))), length + " bytes");
            assertEquals(head, net.space.head());
        }
    }

    /** Whatever byte is wrong: a report or a refusal, never a mistake of the program, never a hang. */
    @Test
    void anOlderWorkbookWithWrongBytesDoesNoHarm() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Imports.shared("remittances/sending-cost-from-country.xls.gz")))) {
            in.transferTo(out);
        }
        byte[] whole = out.toByteArray();
        java.util.Random random = new java.util.Random(7);
        int reports = 0;
        for (int round = 0; round < 60; round++) {
            byte[] harmed = whole.clone();
            for (int i = 0; i < 1 + round % 20; i++) {
                harmed[round % 3 == 0 ? random.nextInt(1024) : random.nextInt(harmed.length)] = (byte) random.nextInt(256);
            }
            try {
                net.run("wdi", Files.write(folder.resolve("harmed.xls"), harmed), true, Map.of());
                reports++;
            } catch (ExchangeException e) {
                assertTrue(e.getMessage().length() > 20, e.getMessage());
            }
        }
        assertTrue(reports > 8, reports + " were read all the same");
    }

    @Test
    void workbooksThatSwellAreNotRead() throws Exception {
        assertRefused("evidence", Workbooks.bomb(folder.resolve("a.xlsx"), false), "unpacks to far more");
        assertRefused("evidence", Workbooks.bomb(folder.resolve("a.xlsx"), true), "not");
    }

    @Test
    void aGzippedFileThatSwellsIsNotRead() throws Exception {
        Path file = folder.resolve("a.csv.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                out.write(block);
            }
        }
        assertRefused("evidence", file, "unpacks to far more");
    }

    @Test
    void aWorkbookWithEntitiesIsNotRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path file = Workbooks.write(folder.resolve("a.xlsx"), Map.of("S", KNOMAD + "Albania|5|6|7"),
                "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>", "");
        assertRefused("evidence", file, "entities");
    }

    @Test
    void mergedCellsAreRemarked() throws Exception {
        Path file = Workbooks.write(folder.resolve("a.xlsx"), Map.of("S", KNOMAD + "Albania|5|6|7\nDate: June 2023"), "",
                "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>");
        assertEquals("merged 1", Imports.kinds(net.run("knomad", file)));
    }

    @Test
    void anImportThatIsStoppedLeavesNothingBehind() throws Exception {
        StringBuilder text = new StringBuilder(LONG);
        for (int i = 0; i < 30_000; i++) {
            text.append("GHA,Ghana,X.I").append(i).append(",2018,").append(i).append('\n');
        }
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        String head = net.space.head();
        for (int after : new int[] { 0, 3, 8 }) {
            int[] asked = new int[1];
            ExchangeException stopped = assertThrows(ExchangeException.class, () -> Imports.importer("wdi").run(new ImportRequest(net.workspace, "net", file,
                    false, Map.of(), new Progress() {
                        @Override
                        public boolean cancelled() {
                            return asked[0]++ >= after;
                        }
                    })));
            assertEquals(ExchangeException.CANCELLED, stopped.code());
            assertEquals(head, net.space.head());
        }
    }

    @Test
    void anEditionThatWasChangedUnderItsNameIsRefused() throws Exception {
        net.run("wdi", Files.writeString(folder.resolve("a.csv"), WIDE + "Albania,ALB,X,X.Y,1,2,3,\n"));
        ImportReport report = net.run("wdi", Files.writeString(folder.resolve("b.csv"), WIDE + "Albania,ALB,X,X.Y,1,2,4,\n"));
        assertEquals("changed-in-edition 1", Imports.kinds(report));
        assertEquals(List.of(0L, 2L, 1L), List.of(report.created(), report.unchanged(), report.refused()));
        ImportReport later = net.run("wdi", folder.resolve("b.csv"), false, Map.of("edition", "2022-01-01"));
        assertEquals(3, later.created());
        SeriesKey key = SeriesKey.of("WDI", "X.Y", "ALB");
        assertEquals(List.of("2022-01-01", "2021-09-15"), net.observations().revisions(key).stream().map(one -> one.edition().name()).toList());
        assertEquals("4", net.value(key, "2020"));
    }

    @Test
    void anUnknownNameIsMappedOnceAndForAll() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), LONG + "XQZ,Atlantis,X.Y,2018,1\nALB,Albania,X.Y,2018,2\n");
        Map<String, String> edition = Map.of("edition", "1");
        assertEquals("unknown-area 1", Imports.kinds(net.run("wdi", file, false, edition)));
        assertEquals("1", net.value(SeriesKey.of("WDI", "X.Y", "?Atlantis"), "2018"), "nothing is dropped");
        ImportReport mapped = net.run("wdi", file, false, Map.of("edition", "1", "area.Atlantis", "GRC"));
        assertEquals("", Imports.kinds(mapped));
        assertEquals("1", net.value(SeriesKey.of("WDI", "X.Y", "GRC"), "2018"));
        assertEquals("none", net.value(SeriesKey.of("WDI", "X.Y", "?Atlantis"), "2018"));
        Path next = Files.writeString(folder.resolve("b.csv"), LONG + "XQZ,Atlantis,X.Y,2019,3\n");
        assertEquals("", Imports.kinds(net.run("wdi", next, false, edition)), "it is remembered");
        assertEquals("3", net.value(SeriesKey.of("WDI", "X.Y", "GRC"), "2019"));
        assertThrows(ExchangeException.class, () -> net.run("wdi", file, false, Map.of("edition", "1", "area.Atlantis", "NOWHERE")));
    }

    @Test
    void totalsAndRemaindersAreKeptApart() throws Exception {
        StringBuilder text = new StringBuilder("Bilateral Estimates of Migrant Stocks in 2017\n");
        NAMES.subList(0, 22).forEach(name -> text.append('|').append(name));
        text.append("|Other South|World\nGhana").append("|1".repeat(22)).append("|5|27\nOther North").append("|0".repeat(22)).append("|2|2");
        net.run("migration-matrix", Workbooks.of(folder.resolve("a.xlsx"), text.toString()));
        SeriesKey ghana = SeriesKey.of("WB_BMM", Indicators.EMIGRANTS, "GHA");
        assertEquals("5", net.value(ghana.withPartner("_OTHER_SOUTH"), "2017"));
        assertEquals("27", net.value(ghana.withPartner("001"), "2017"));
        assertEquals("2", net.value(SeriesKey.of("WB_BMM", Indicators.EMIGRANTS, "_OTHER_NORTH").withPartner("001"), "2017"));
    }

    @Test
    void whatTwoPeopleImportIsOne() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), WIDE + "Albania,ALB,X,X.Y,1,2,3,\nGhana,GHA,X,X.Y,4,5,6,\n");
        net.run("wdi", file);
        try (Imports other = new Imports(folder.resolve("other"))) {
            other.run("evidence", file);
            var mine = net.observations().editions("WDI").get(0).record();
            assertEquals(mine, other.observations().editions("WDI").get(0).record());
            for (String area : List.of("ALB", "GHA")) {
                assertEquals(net.workspace.snapshot().evidenceVersion("net", mine.id(), area), other.workspace.snapshot().evidenceVersion("net", mine.id(), area));
            }
        }
    }
}
