package org.sankofa.evidence.tests.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.store.Progress;

/** Further ways in which files are not as one hopes: written by programs of other countries, by other programs, cut off, too large. */
class OddFilesTest {

    private static final String LONG = "country_code,country,indicator,year,value\n";
    private static final String ROWS = LONG + "GHA,Ghana,X.Y,2018,1\nALB,Albania,X.Y,2018,2\n";
    private static final Map<String, String> EDITION = Map.of("edition", "1");

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
        return net.run("evidence", Files.writeString(folder.resolve("a.csv"), text), false, EDITION);
    }

    private void assertRefused(Path file, String... words) throws Exception {
        String head = net.space.head();
        String message = assertThrows(ExchangeException.class, () -> net.run("evidence", file, false, EDITION)).getMessage();
        for (String word : words) {
            assertTrue(message.contains(word), message);
        }
        assertEquals(head, net.space.head());
    }

    /** What a spreadsheet program of a country with decimal commas writes. What can be meant in two ways is not taken in silence. */
    @ParameterizedTest
    @CsvSource({ "'12,5', not-a-number 1", "'1,500', ambiguous-number 1", "'-1,500', ambiguous-number 1", "'1.234,5', not-a-number 1", "'1.234.567', not-a-number 1",
            "'1,234,567', ''", "'1 234', ''", "1500.5, ''", "'1.5E3', ''" })
    void numbersBesideSemicolons(String number, String problems) throws Exception {
        ImportReport report = take("country_code;country;indicator;year;value\nGHA;Ghana;X.Y;2018;" + number + "\nALB;Albania;X.Y;2018;7\n");
        assertEquals(problems, Imports.kinds(report), report.problems().toString());
        assertEquals(problems.isEmpty() ? 2 : 1, report.created());
    }

    @Test
    void thousandsWithCommasAreReadWhereCommasPartTheColumns() throws Exception {
        assertEquals("", Imports.kinds(take(LONG + "GHA,Ghana,X.Y,2018,\"1,500\"\n")));
        assertEquals("1500", net.value(SeriesKey.of("WDI", "X.Y", "GHA"), "2018"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nEX:FLOWS(1.0),GHA,2017,5\n", ROWS,
            "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2018\",\nGhana,GHA,X,X.Y,1,\n", "alpha3,year,name,hdi\nGHA,2018,Ghana,0.6\n",
            "Entity,Year,Income classification (World Bank 2017)\nGhana,2016,2\n", "Remittance inflows (US$ million),2018,2019\nGhana,1,2\n",
            "origin,destination,year,low,med,high\nGhana,Italy,2010,1,2,3\n" })
    void aMarkOfUnicodeAtTheBeginningDoesNotMatter(String text) throws Exception {
        ImportReport plain = net.run("evidence", Files.writeString(folder.resolve("a.csv"), text), true, EDITION);
        ImportReport marked = net.run("evidence", Files.writeString(folder.resolve("b.csv"), "\ufeff" + text), true, EDITION);
        assertTrue(plain.created() > 0, plain.toString());
        assertEquals(List.of(plain.created(), Imports.kinds(plain)), List.of(marked.created(), Imports.kinds(marked)));
        Path wide = Files.write(folder.resolve("c.csv"), ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
        assertEquals(plain.created(), net.run("evidence", wide, true, EDITION).created());
        assertRefused(Files.write(folder.resolve("d.csv"), text.getBytes(StandardCharsets.UTF_16BE)), "none of the layouts");
    }

    @Test
    void headingsWithoutFiguresAreNoSuccess() throws Exception {
        for (String text : List.of(LONG, "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2018\",\n",
                LONG + "GHA,Ghana,X.Y,2018,..\n")) {
            ImportReport report = take(text);
            assertEquals("no-figures 1", Imports.kinds(report), text);
            assertEquals(0, report.created());
        }
        assertTrue(net.observations().editions().isEmpty());
    }

    @Test
    void formulasThatNobodyComputedAreMissingAndSaid() throws Exception {
        Path whole = Workbooks.of(folder.resolve("a.xlsx"), "Remittance inflows (US$ million)|2018|2019|2020\nGhana|=5|6|7");
        Path bare = folder.resolve("b.xlsx");
        try (ZipFile in = new ZipFile(whole.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bare))) {
            for (ZipEntry entry : in.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).replace("</f><v>5</v>", "</f>").getBytes(StandardCharsets.UTF_8));
            }
        }
        ImportReport report = net.run("knomad", bare, false, EDITION);
        assertEquals("formulas-empty 1", Imports.kinds(report));
        assertEquals(2, report.created());
        assertEquals("none", net.value(SeriesKey.of("KNOMAD", Indicators.INFLOW, "GHA"), "2018"));
    }

    @Test
    void archivesThatAreNoWorkbooksSayWhatToDo() throws Exception {
        Path zip = folder.resolve("API_X.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("API_X.csv"));
            out.write(ROWS.getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(zip, "unpack it first");
        assertRefused(Files.write(folder.resolve("a.pdf"), "%PDF-1.7\n\u0000\u0001\u00ff".getBytes(StandardCharsets.ISO_8859_1)), "none of the layouts");
        assertRefused(Files.writeString(folder.resolve("a.xls"), "<html><table><tr><td>Country Name</td></tr></table></html>"), "none of the layouts");
    }

    /** Entities that swell in the texts of a workbook, and a sheet of nothing but cells at the far right. */
    @Test
    void workbooksMadeToDoHarm() throws Exception {
        Path plain = Workbooks.of(folder.resolve("a.xlsx"), "Remittance inflows (US$ million)|2018|2019|2020\nGhana|5|6|7");
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'k'; c++) {
            laughs.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        laughs.append("]><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&j;</t></si></sst>");
        assertRefused(with(plain, "xl/sharedStrings.xml", laughs.toString()), "entities");
        StringBuilder far = new StringBuilder("<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int i = 1; i <= 20_000; i++) {
            far.append("<row r=\"").append(i).append("\"><c r=\"XFD").append(i).append("\"><v>1</v></c></row>");
        }
        assertRefused(with(plain, "xl/worksheets/sheet1.xml", far + "</sheetData></worksheet>"), "none of the layouts");
        assertRefused(with(plain, "xl/worksheets/sheet1.xml", far.toString().replace("XFD1\"", "XFE1\"")), "which no sheet can have");
    }

    private Path with(Path workbook, String part, String content) throws Exception {
        Path made = folder.resolve("made-" + content.hashCode() + ".xlsx");
        try (ZipFile in = new ZipFile(workbook.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(made))) {
            for (ZipEntry entry : in.stream().filter(one -> !one.getName().equals(part)).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(in.getInputStream(entry).readAllBytes());
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return made;
    }

    @Test
    void aPackedFileThatWasCutOffIsRefusedWhereverItEnds() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            StringBuilder text = new StringBuilder(LONG);
            for (int i = 0; i < 3000; i++) {
                text.append("GHA,Ghana,X.I").append(i * 7919 % 10007).append(",2018,").append(i).append('\n');
            }
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = packed.toByteArray();
        for (int length : new int[] { 3, 12, whole.length / 2, whole.length - 9, whole.length - 1 }) {
            assertRefused(Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(whole, length)), "Nothing was imported.");
        }
        byte[] harmed = whole.clone();
        harmed[whole.length / 2] ^= 0x55;
        assertRefused(Files.write(folder.resolve("harmed.csv.gz"), harmed), "Nothing was imported.");
    }

    /** More of one area than a file of a space holds: none of it is taken, the preview says so, and the rest comes. */
    @Test
    void whatIsTooLargeIsRefusedAsAWhole() throws Exception {
        Path file = folder.resolve("large.csv");
        int rows = 1_000_000;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(LONG);
            for (int i = 0; i < rows; i++) {
                out.write("GHA,,X.I" + i / 50 + ',' + (1970 + i % 50) + ",1\n");
            }
            out.write("ALB,,X.I1,2018,7\n");
        }
        ImportReport before = net.run("wdi", file, true, EDITION);
        assertEquals("too-large 1", Imports.kinds(before));
        assertEquals(List.of(1L, (long) rows), List.of(before.created(), before.refused()));
        assertEquals(before, Imports.said(net.run("wdi", file, false, EDITION)));
        assertEquals(List.of("ALB"), net.observations().areas(net.observations().editions("WDI").getFirst()));
    }

    /** Letters with accents have more bytes than one: the preview counts bytes, as a space does. */
    @Test
    void whatIsTooLargeIsCountedInBytesInThePreviewToo() throws Exception {
        Path file = folder.resolve("large.csv");
        String note = "\u00e9\u4e16".repeat(800);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_NOTE\n");
            for (int i = 0; i < 14_000; i++) {
                out.write("EX:L(1.0),GHA,I" + i / 50 + ',' + (1970 + i % 50) + ",1," + note + '\n');
            }
        }
        ImportReport before = net.run("sdmx-csv", file, true, EDITION);
        assertEquals("0 created, 14000 refused, too-large 1", before.created() + " created, " + before.refused() + " refused, " + Imports.kinds(before));
        assertEquals(before, Imports.said(net.run("sdmx-csv", file, false, EDITION)));
    }

    @Test
    void whatHoldsNoFigureCanBeStoppedToo() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), LONG + "GHA,Ghana,X.Y,2018,..\n".repeat(50_000));
        int[] asked = new int[1];
        ExchangeException stopped = assertThrows(ExchangeException.class, () -> Imports.importer("wdi").run(new ImportRequest(net.workspace, "net", file, false, EDITION,
                new Progress() {
                    @Override
                    public boolean cancelled() {
                        return asked[0]++ >= 5;
                    }
                })));
        assertEquals(ExchangeException.CANCELLED, stopped.code());
    }
}
