package org.sankofa.exchange.tests.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.model.Concept;
import org.sankofa.model.ForeignContent;
import org.sankofa.model.Identifier;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Organisation;
import org.sankofa.model.Publication;
import org.sankofa.model.PublicationType;
import org.sankofa.model.checks.Tier;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.Progress;

/** Evaluations become publications; what a file says badly is said, and nothing is lost or done twice. */
class EvaluationsTest {

    private static final String ONE = "\"Skills, homes and votes\",2019,Ana Ejemplo y Otra,2019-05-02,\"Fund A, Fund B\",IOM,Multi-country,2016-01-01,"
            + "2018-12-31,\"English, Spanish\",\"Land, property and reparations (LPR), Migration and Development - diaspora\",44,AB.0001,"
            + "\"Bolivia (the Plurinational State of), Haiti\",Gender,Yes,Programme/Project,Final (at the end of the project/programme),External,"
            + "\"https://example.org/f/Evaluation%2520Brief.pdf,   https://example.org/f/Final%2520Report.pdf\"\n";
    private static final String TWO = "Évaluation du retour pour les familles,2020,,2020-02-03,Not specified,IOM,Country,,,\"English, French\",Return and AVRR,N/A,,"
            + "Niger,None,Yes,,,,https://example.org/f/rapport.pdf\n";

    @TempDir
    Path folder;
    private Sheets sheets;

    @BeforeEach
    void open() throws Exception {
        sheets = new Sheets(folder);
    }

    @AfterEach
    void close() throws Exception {
        sheets.close();
    }

    private static List<String> notations(List<Concept> concepts) {
        return concepts.stream().map(Concept::getNotation).sorted().toList();
    }

    private Publication one() {
        return sheets.all("publication", Publication.class).get("Skills, homes and votes");
    }

    @Test
    void aRowBecomesAPublicationWithAllThatItSays() throws Exception {
        ImportReport report = sheets.take(sheets.evaluations, Sheets.EVALUATIONS + ONE + TWO);
        assertEquals("2 0 0 0", Sheets.counts(report));
        Publication one = one();
        assertEquals(PublicationType.EVALUATION, one.getType());
        assertEquals(List.of("BOL", "HTI"), notations(one.getAreas()));
        // both names hold commas, and one of them parentheses
        assertEquals(List.of("diaspora", "displacement", "gender", "rights"), notations(one.getThemes()));
        assertEquals("2019-05-02", one.getIssued().toString());
        assertEquals(List.of("en", "es"), one.getLanguages());
        assertEquals("44", one.getPages());
        assertEquals("Ana Ejemplo y Otra", one.getCreators().get(0).getName());
        assertEquals("https://example.org/f/Final%2520Report.pdf", one.getUrl(), "the report, not the brief before it");
        List<String> identifiers = one.getIdentifiers().stream().map(Identifier::getValue).sorted().toList();
        assertEquals(List.of("AB.0001", "https://example.org/f/Evaluation%2520Brief.pdf"), identifiers);
        assertEquals("Final evaluation (Programme/Project). Evaluator: External. Commissioned by: IOM. Donor: Fund A, Fund B. "
                + "Period evaluated: 2016-01-01 to 2018-12-31.", one.getSummary().get("en"));
        Publication two = sheets.all("publication", Publication.class).get("Évaluation du retour pour les familles");
        assertEquals(List.of("fr"), two.getTitle().languages(), "of two languages of the report the title is in the second");
        assertTrue(two.getPages() == null && two.getCreators().isEmpty(), "marks for nothing say nothing");
        assertEquals(0, sheets.workspace.snapshot().count("net", "lesson"), "the file says about a report, not what was learned");
    }

    @Test
    void theSameAgainChangesNothingInEitherForm() throws Exception {
        sheets.take(sheets.evaluations, Sheets.EVALUATIONS + ONE + TWO);
        String head = sheets.workspace.snapshot().head("net");
        assertEquals("0 0 2 0", Sheets.counts(sheets.take(sheets.evaluations, Sheets.EVALUATIONS + ONE + TWO)));
        String json = "[{\"id\": \"x\", \"docs\": [], \"meta\": {\"Title\": \"Skills, homes and votes\", \"Year\": 2019, \"Author\": \"Ana Ejemplo y Otra\","
                + "\"Date of Publication\": \"2019-05-02\", \"Donor\": \"Fund A, Fund B\", \"Evaluation Commissioner\": \"IOM\","
                + "\"Evaluation Coverage\": \"Multi-country\", \"Evaluation Period From Date\": \"2016-01-01\", \"Evaluation Period To Date\": \"2018-12-31\","
                + "\"Languages\": \"English, Spanish\", \"Migration Thematic Areas\": \"Land, property and reparations (LPR), Migration and Development - diaspora\","
                + "\"Number of Pages Excluding annexes\": 44.0, \"Name of Project(s) Being Evaluated\": NaN, \"Project Code\": \"AB.0001\","
                + "\"Countries Covered\": [\"Bolivia (the Plurinational State of)\", \"Haiti\"], \"Relevant Crosscutting Themes\": \"Gender\","
                + "\"Report Published\": \"Yes\", \"Type of Evaluation Scope\": \"Programme/Project\", \"Type of Evaluation Timing\": "
                + "\"Final (at the end of the project/programme)\", \"Type of Evaluator\": \"External\", \"File URL\": "
                + "\"https://example.org/f/Evaluation%2520Brief.pdf,   https://example.org/f/Final%2520Report.pdf\"}}]";
        assertEquals("0 0 1 0", Sheets.counts(sheets.take(sheets.evaluations, json)));
        assertEquals(head, sheets.workspace.snapshot().head("net"), "nothing was written");
    }

    @Test
    void whatPeopleChangedStaysAndWhatThePublisherChangedComes() throws Exception {
        sheets.take(sheets.evaluations, Sheets.EVALUATIONS + ONE);
        Publication mine = RecordJson.copy(one());
        mine.setPages("45");
        mine.setUrl("https://example.org/mine");
        sheets.space.write("Edit", batch -> batch.put(mine));
        assertEquals("0 0 1 0", Sheets.counts(sheets.take(sheets.evaluations, Sheets.EVALUATIONS + ONE)));
        ImportReport report = sheets.take(sheets.evaluations, Sheets.EVALUATIONS + ONE.replace(",44,", ",46,").replace("Fund B", "Fund C"));
        assertEquals("0 1 0 0", Sheets.counts(report));
        assertEquals("45", one().getPages(), "changed on both sides: as it is here");
        assertEquals("https://example.org/mine", one().getUrl(), "changed here alone");
        assertTrue(one().getSummary().get("en").contains("Fund C"), "changed there alone");
        ImportProblem told = Sheets.problem(report, "changed-here");
        assertEquals("pages", told.path());
        assertEquals("46", told.value());
        assertEquals(Tier.WARNING, told.tier());
        assertFalse(Sheets.codes(sheets.take(sheets.evaluations, Sheets.EVALUATIONS + ONE.replace(",44,", ",46,").replace("Fund B", "Fund C")))
                .contains("changed-here"), "said once");
    }

    @Test
    void unknownNamesAndBadMarksAreReportedAndKept() throws Exception {
        String bad = "Strange report,2018,,2019-13-45,,,Country,1970-01-01,2001-01-01,\"Klingon\",Warp travel,,,\"Atlantis, Ghana\",,Yes,,,,https://example.org/x.pdf\n"
                + "Reversed,2017,,2018-05-05,,,Country,2018-01-01,2017-01-01,English,,,,Atlantis,,Yes,,,,https://example.org/y.pdf\n"
                + ",2017,,2018-05-05,,,Country,,,English,,,,Ghana,,Yes,,,,https://example.org/z.pdf\n"
                + "Same file,2018,,2018-05-05,,,Country,,,English,,,,Ghana,,Yes,,,,https://example.org/y.pdf\n"
                + "Bad letters,2018,,2018-05-05,,,Country,,,English,,,\u00e2\u20ac\u00a6,,,Yes,,,,https://example.org/q.pdf\n";
        ImportReport report = sheets.take(sheets.evaluations, Sheets.EVALUATIONS + bad);
        assertEquals("3 0 0 2", Sheets.counts(report));
        assertEquals(Tier.ERROR, Sheets.problem(report, "no-date").tier());
        assertEquals(2, Sheets.problem(report, "no-date").line());
        assertEquals("Atlantis", Sheets.problem(report, "unknown-area").value());
        assertTrue(Sheets.problem(report, "unknown-area").message().contains("Also in line 3"), "said once, with the other line");
        assertEquals("Klingon", Sheets.problem(report, "unknown-language").value());
        assertEquals("Warp travel", Sheets.problem(report, "unknown-theme").value());
        assertEquals(2, Sheets.problem(report, "date-as-nothing").line());
        assertEquals(3, Sheets.problem(report, "period-reversed").line());
        assertEquals(3, Sheets.problem(report, "year-and-date").line());
        assertEquals(Tier.CRITICAL, Sheets.problem(report, "no-identifier").tier());
        assertEquals(5, Sheets.problem(report, "twice").line());
        assertEquals(6, Sheets.problem(report, "no-area").line());
        assertEquals("Project Code", Sheets.problem(report, "wrong-encoding").path());
        Publication strange = sheets.all("publication", Publication.class).get("Strange report");
        assertEquals(List.of("GHA"), notations(strange.getAreas()));
        assertTrue(strange.getSummary().get("en").contains("Places named: Atlantis"));
        String kept = ((ForeignContent) strange.getExtensions().get(0)).getContent();
        assertTrue(kept.contains("Warp travel") && kept.contains("2019-13-45") && kept.contains("Klingon"), kept);
    }

    @Test
    void organisationsOfTheNetworkAreChosen() throws Exception {
        Organisation iom = ModelFactory.eINSTANCE.createOrganisation();
        iom.setId(Ids.newId());
        iom.setTitle(Text.of("fr", "Organisation internationale pour les migrations"));
        iom.setAcronym("IOM");
        sheets.space.write("Organisation", batch -> batch.put(iom));
        ImportReport report = sheets.take(sheets.evaluations, Sheets.EVALUATIONS + ONE.replace("Ana Ejemplo y Otra", "iom"));
        assertFalse(Sheets.codes(report).contains("unknown-organisation"));
        assertEquals(iom.getId(), Ids.idOf(one().getPublisher()));
        assertEquals(null, one().getPublisherName());
        assertEquals(iom.getId(), Ids.idOf(one().getCreators().get(0).getAgent()));
    }

    @Test
    void theFormIsRecognisedByContentAndPackedFilesAreRead() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(("\uFEFF" + (Sheets.EVALUATIONS + TWO).replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("name-that-says-nothing.txt"), packed.toByteArray());
        assertTrue(sheets.evaluations.recognises(file));
        assertFalse(sheets.projects.recognises(file));
        assertFalse(sheets.evaluations.recognises(folder), "a folder is no file");
        assertFalse(sheets.evaluations.recognises(folder.resolve("not there")));
        assertEquals("1 0 0 0", Sheets.counts(sheets.take(sheets.evaluations, file, true)));
        assertEquals(0, sheets.workspace.snapshot().count("net", "publication"), "a dry run writes nothing");
        assertEquals("1 0 0 0", Sheets.counts(sheets.take(sheets.evaluations, file, false)));
        ExchangeException other = assertThrows(ExchangeException.class, () -> sheets.take(sheets.projects, file, false));
        assertEquals(ExchangeException.NOT_THE_FORMAT, other.code());
        assertTrue(other.getMessage().contains("\"Project Id\""), other.getMessage());
    }

    @Test
    void separatorsOfOtherCountriesAndLongCellsAreRead() throws Exception {
        String semicolons = (Sheets.EVALUATIONS + TWO.replace("\"English, French\"", "French").replace("\"", "")).replace(',', ';');
        assertEquals("1 0 0 0", Sheets.counts(sheets.take(sheets.evaluations, semicolons)));
        ExchangeException open = assertThrows(ExchangeException.class,
                () -> sheets.take(sheets.evaluations, Sheets.EVALUATIONS + ONE + "\"no end,\n"));
        assertTrue(open.getMessage().contains("line 3"), open.getMessage());
        assertEquals(1, sheets.workspace.snapshot().count("net", "publication"), "nothing of a file that is broken");
        assertThrows(ExchangeException.class, () -> sheets.take(sheets.evaluations, Sheets.EVALUATIONS + '"' + "x".repeat(1_100_000)));
        ExchangeException json = assertThrows(ExchangeException.class,
                () -> sheets.take(sheets.evaluations, "[{\"Title\": \"A\"}, {\"Title\": "));
        assertEquals(ExchangeException.NOT_THE_FORMAT, json.code());
    }

    @Test
    void namesThatHoldCommasAreToldFromSeveral() throws Exception {
        sheets.take(sheets.evaluations, Sheets.EVALUATIONS + TWO.replace(",Niger,", ",\"China, Hong Kong SAR, Congo, Dem. Rep., Korea, Republic of, China\","));
        List<String> areas = notations(sheets.all("publication", Publication.class).values().iterator().next().getAreas());
        assertEquals(List.of("CHN", "COD", "HKG", "KOR"), areas);
    }

    @Test
    void stoppedNothingIsWritten() throws Exception {
        Path file = sheets.file(Sheets.EVALUATIONS + ONE + TWO);
        Progress stopping = new Progress() {
            private int asked;

            @Override
            public boolean cancelled() {
                return ++asked > 1;
            }
        };
        ExchangeException stopped = assertThrows(ExchangeException.class,
                () -> sheets.evaluations.run(new ImportRequest(sheets.workspace, "net", file, false, stopping)));
        assertEquals(ExchangeException.CANCELLED, stopped.code());
        assertEquals(0, sheets.workspace.snapshot().count("net", "publication"));
    }

    @Test
    void whatWasDeletedHereDoesNotComeBackUnasked() throws Exception {
        sheets.take(sheets.evaluations, Sheets.EVALUATIONS + ONE);
        Publication one = one();
        sheets.space.write("Delete", batch -> batch.delete(sheets.workspace.snapshot().find(one.getId()).orElseThrow()));
        ImportReport report = sheets.take(sheets.evaluations, Sheets.EVALUATIONS + ONE);
        assertEquals("0 0 0 1", Sheets.counts(report));
        assertEquals(Tier.CRITICAL, Sheets.problem(report, "deleted").tier());
    }
}
