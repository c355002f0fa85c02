package org.sankofa.exchange.tests.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.internal.rows.Tables;
import org.sankofa.model.Concept;
import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.Publication;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Checks;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.Tier;
import org.sankofa.store.Snapshot;

/** The files as their publishers export them. What is expected was counted with other means than the importers. */
class RealFilesTest {

    @TempDir
    Path folder;

    private static Path shared(String name) {
        Path file = Path.of("").toAbsolutePath().resolve("../../../shared/data").resolve(name).normalize();
        assumeTrue(Files.isRegularFile(file), "Skipped: the publisher's file is not at hand in ../shared/data/" + name + ".");
        return file;
    }

    private static <T> long count(Collection<T> all, Predicate<T> which) {
        return all.stream().filter(which).count();
    }

    private static Predicate<Record> in(String area) {
        return one -> one.getAreas().stream().map(Concept::getNotation).anyMatch(area::equals);
    }

    private static Predicate<Record> about(String theme) {
        return one -> one.getThemes().stream().map(Concept::getNotation).anyMatch(theme::equals);
    }

    private static List<Record> records(Sheets sheets, String kind) {
        try (Stream<Record> records = sheets.workspace.snapshot().records("net", kind)) {
            return new ArrayList<>(records.toList());
        }
    }

    @Test
    void theEvaluationsOfIom() throws Exception {
        Path csv = shared("iom-evaluations/evaluation-search-export-2025-11-13.csv.gz");
        try (Sheets sheets = new Sheets(folder)) {
            assertTrue(sheets.evaluations.recognises(csv));
            ImportReport report = sheets.take(sheets.evaluations, csv, false);
            assertEquals("734 0 0 0", Sheets.counts(report));
            List<Record> all = records(sheets, "publication");
            assertEquals(52, count(all, in("COL")));
            assertEquals(13, count(all, in("XKX")));
            assertEquals(8, count(all, in("BOL")));
            assertEquals(14, count(all, in("HTI")));
            assertEquals(81, count(all, in("001")));
            assertEquals(1510, all.stream().mapToInt(one -> one.getAreas().size()).sum());
            assertEquals(119, count(all, about("trafficking")));
            assertEquals(444, count(all, about("gender")));
            assertEquals(54, count(all, about("diaspora")));
            assertEquals(14, count(all, about("remittances")));
            List<Publication> publications = all.stream().map(Publication.class::cast).toList();
            assertEquals(59, count(publications, one -> one.getLanguages().contains("fr")));
            assertEquals(89, count(publications, one -> one.getLanguages().contains("es")));
            assertEquals(694, count(publications, one -> !one.getCreators().isEmpty()));
            assertEquals(39, count(publications, one -> one.getIssued().toString().startsWith("2016")));
            assertEquals(1507, publications.stream().mapToLong(one -> 1 + count(one.getIdentifiers(), id -> id.getScheme().equals("url"))).sum());
            assertEquals(332, publications.stream().mapToLong(one -> count(one.getIdentifiers(), id -> id.getScheme().equals("iom-project"))).sum());
            assertEquals(6, count(Sheets.codes(report), "period-reversed"::equals));
            assertEquals(3, count(Sheets.codes(report), "year-and-date"::equals));
            assertEquals(8, count(Sheets.codes(report), "no-area"::equals));
            assertEquals(2, count(Sheets.codes(report), "wrong-encoding"::equals));
            assertEquals(0, count(Sheets.codes(report), "unknown-theme"::equals), () -> report.problems().toString());
            assertEquals(0, count(Sheets.codes(report), "unknown-area"::equals));
            assertEquals(0, count(report.problems(), one -> one.tier() != Tier.WARNING));
            Snapshot snapshot = sheets.workspace.snapshot();
            for (Record one : all) {
                assertEquals(List.of(), Checks.run(one, snapshot).stream().filter(problem -> problem.tier() != Tier.WARNING).map(Problem::code).toList());
            }
            Path json = shared("iom-evaluations/evaluations.json.gz");
            assertTrue(sheets.evaluations.recognises(json));
            assertEquals("0 0 734 0", Sheets.counts(sheets.take(sheets.evaluations, json, false)), "the same evaluations in another form");
        }
    }

    @Test
    void theProjectsOfTheWorldBank() throws Exception {
        Path csv = shared("worldbank-projects/wb_projects_migration_displacement.csv");
        try (Sheets sheets = new Sheets(folder)) {
            assertTrue(sheets.projects.recognises(csv));
            ImportReport report = sheets.take(sheets.projects, csv, false);
            assertEquals("162 0 0 0", Sheets.counts(report));
            List<Record> all = records(sheets, "programme");
            List<Programme> programmes = all.stream().map(Programme.class::cast).toList();
            assertEquals(81, count(programmes, one -> one.getStatus() == ProgrammeStatus.CLOSED));
            assertEquals(67, count(programmes, one -> one.getStatus() == ProgrammeStatus.IMPLEMENTATION));
            assertEquals(8, count(programmes, one -> one.getStatus() == ProgrammeStatus.CANCELLED));
            assertEquals(6, count(programmes, one -> one.getStatus() == ProgrammeStatus.FORMULATION));
            assertEquals(9, count(all, in("UGA")));
            assertEquals(5, count(all, in("LKA")), "whose name the publisher cut short");
            assertEquals(14, count(all, in("JOR")));
            assertEquals(8, count(programmes, one -> one.getAreas().isEmpty() && !one.getLocations().isEmpty()));
            assertEquals(148, count(programmes, one -> one.getActualStart() != null || one.getPlannedStart() != null));
            assertEquals(109, count(programmes, one -> one.getActualEnd() != null || one.getPlannedEnd() != null));
            assertEquals(152, count(programmes, one -> one.getObjectives() != null));
            assertEquals(358, programmes.stream().mapToInt(one -> one.getSectorShares().size()).sum());
            assertEquals(162 + 106 + 101, programmes.stream().mapToInt(one -> one.getParticipatingOrganisations().size()).sum());
            BigDecimal sum = programmes.stream().flatMap(one -> one.getTransactions().stream()).map(one -> one.getValue())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, new BigDecimal("13759459604.99").compareTo(sum), sum::toPlainString);
            assertEquals(4, count(Sheets.codes(report), "unknown-area"::equals));
            assertEquals(1, count(Sheets.codes(report), "period-reversed"::equals));
            assertEquals(0, count(report.problems(), one -> one.tier() != Tier.WARNING));
            assertEquals("0 0 162 0", Sheets.counts(sheets.take(sheets.projects, csv, false)));
        }
    }

    @Test
    void whatNamesMeanStandsInTheVocabularies() throws Exception {
        try (Sheets sheets = new Sheets(folder)) {
            for (String notation : Tables.notations()) {
                assertTrue(sheets.workspace.vocabularies().byNotation(notation).isPresent(), notation);
            }
        }
    }
}
