package org.sankofa.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.example.Fund;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.Importer;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;

/** The importer of diaspora funds, with good files and bad ones. */
class FundsImporterTest {

    @TempDir
    Path folder;
    private Workspace workspace;
    private Importer importer;

    @BeforeEach
    void open() throws Exception {
        workspace = Funds.workspace(folder);
        importer = Contributed.one(Importer.class, one -> one.format().equals("diaspora-csv"));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    private ImportReport take(String text, boolean dryRun, Progress progress) throws Exception {
        return take(text.getBytes(StandardCharsets.UTF_8), dryRun, progress);
    }

    private ImportReport take(byte[] content, boolean dryRun, Progress progress) throws Exception {
        Path file = Files.write(folder.resolve("funds.csv"), content);
        return importer.run(new ImportRequest(workspace, Funds.SPACE, file, dryRun, progress));
    }

    private ImportReport take(String text) throws Exception {
        return take(text, false, null);
    }

    private static List<Long> counts(ImportReport report) {
        return List.of(report.created(), report.updated(), report.unchanged(), report.refused());
    }

    private static List<String> problems(ImportReport report) {
        return report.problems().stream().map(FundsImporterTest::words).toList();
    }

    private static String words(ImportProblem problem) {
        assertTrue(problem.message().endsWith("."), problem.message());
        return problem.tier() + " " + problem.line() + " " + problem.path() + " " + problem.code();
    }

    private List<Fund> funds() {
        try (Stream<RecordKey> keys = workspace.snapshot().keys(Funds.SPACE, "diaspora.fund")) {
            return keys.map(key -> Funds.read(workspace, key)).toList();
        }
    }

    @Test
    void takesFundsAndTheSameFileAgainChangesNothing() throws Exception {
        String file = "\uFEFFfounded,name,purpose,areas\r\n2004,Village school fund,\"A roof, and \"\"books\"\"\nfor all\",ALB GHA\r\n";
        assertEquals(List.of(1L, 0L, 0L, 0L), counts(take(file, true, null)));
        assertEquals(List.of(), funds(), "a dry run writes nothing");
        ImportReport report = take(file);
        assertEquals(List.of(1L, 0L, 0L, 0L), counts(report));
        assertEquals(List.of(), problems(report));
        Fund fund = funds().get(0);
        assertEquals("A roof, and \"books\"\nfor all", fund.getPurpose().get("en"));
        assertEquals("2004", fund.getFounded().toString());
        assertEquals(List.of("ALB", "GHA"), fund.getAreas().stream().map(area -> area.getNotation()).sorted().toList());
        String head = workspace.space(Funds.SPACE).orElseThrow().head();
        assertEquals(List.of(0L, 0L, 1L, 0L), counts(take(file)));
        assertEquals(head, workspace.space(Funds.SPACE).orElseThrow().head(), "nothing differed, so nothing is written");
    }

    @Test
    void changesWhatTheFileSaysAndLeavesTheRest() throws Exception {
        take("name,areas,founded,purpose\nSchool,ALB,2004,A roof\n");
        assertEquals(List.of(0L, 1L, 0L, 0L), counts(take("name,founded,purpose\nSchool,2005,A roof\n")));
        assertEquals("2005", funds().get(0).getFounded().toString());
        assertEquals("ALB", funds().get(0).getAreas().get(0).getNotation());
    }

    @Test
    void reportsAllProblemsInThreeTiers() throws Exception {
        ImportReport report = take("name,areas,founded,purpose,colour\n,ALB,2004,A roof,\nSchool,ALB XXX,soon,,\n"
                + "Clinic,,,A nurse,\nSchool,,,Again,\nWell,,,Water, clean,and more\n");
        assertEquals(List.of(2L, 0L, 0L, 3L), counts(report));
        assertEquals(List.of("WARNING 1 colour unknown-column", "CRITICAL 2 name no-name", "ERROR 3 areas unknown-area",
                "ERROR 3 founded no-date", "WARNING 3 purpose no-purpose", "CRITICAL 5 name twice", "CRITICAL 6  too-many-cells"),
                problems(report));
        assertEquals(List.of("Clinic", "School"), funds().stream().map(fund -> fund.getTitle().get("en")).sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "''|not-the-format", "'title,areas\nSchool,ALB\n'|not-the-format",
            "'name,purpose\nSchool,\"A roof\n'|not-the-format" })
    void refusesAFileThatIsNoneOfTheFormat(String text, String code) {
        ExchangeException e = assertThrows(ExchangeException.class, () -> take(text));
        assertEquals(code, e.code());
        assertTrue(e.getMessage().endsWith("."), e.getMessage());
        assertEquals(List.of(), funds());
    }

    @Test
    void refusesWhatIsNotUtf8AndWhatIsNotThere() {
        byte[] latin = "name\nCaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(ExchangeException.NOT_THE_FORMAT, assertThrows(ExchangeException.class, () -> take(latin, false, null)).code());
        ImportRequest missing = new ImportRequest(workspace, Funds.SPACE, folder.resolve("missing.csv"), false, null);
        assertEquals(ExchangeException.CANNOT_READ, assertThrows(ExchangeException.class, () -> importer.run(missing)).code());
    }

    @Test
    void writesNothingWhenItIsStopped() {
        Progress stopped = new Progress() {
            private int asked;

            @Override
            public boolean cancelled() {
                return ++asked > 1;
            }
        };
        assertEquals(ExchangeException.CANCELLED,
                assertThrows(ExchangeException.class, () -> take("name\nA\nB\nC\n", false, stopped)).code());
        assertEquals(List.of(), funds());
    }

    @Test
    void doesNotDoubleAFundOfAnotherSpaceNorWriteWhereItMayNot() throws Exception {
        take("name,purpose\nSchool,A roof\n");
        workspace.createSpace(SpaceOptions.of("other", Space.Kind.OFFICE));
        Path file = folder.resolve("funds.csv");
        ImportReport report = importer.run(new ImportRequest(workspace, "other", file, false, null));
        assertEquals(List.of("CRITICAL 2 name elsewhere"), problems(report));
        workspace.space(Funds.SPACE).orElseThrow().setReadOnly(true);
        assertEquals(ExchangeException.STORE, assertThrows(ExchangeException.class, () -> take("name\nClinic\n")).code());
    }
}
