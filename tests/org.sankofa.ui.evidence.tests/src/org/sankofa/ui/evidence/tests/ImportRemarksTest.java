package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.model.checks.Tier;
import org.sankofa.ui.evidence.internal.importing.ImportRemarks;
import org.sankofa.ui.evidence.internal.importing.ImportRemarks.Group;

/** What does not fit in a file, as it is told in the window. */
class ImportRemarksTest {

    private static ImportProblem problem(Tier tier, int line, String path, String value, String code) {
        return new ImportProblem(tier, line, path, value, "evidence.md: " + code, "What the importer says of " + code, code);
    }

    @Test
    void theWorstComesFirstAndOneSortIsOneGroup() {
        List<Group> groups = ImportRemarks.groups(List.of(problem(Tier.WARNING, 0, "", null, "edition-unknown"),
            problem(Tier.ERROR, 7, "Ghana/2017", "many", "not-a-number"), problem(Tier.WARNING, 0, "Atlantis", "Atlantis", "unknown-area"),
            problem(Tier.ERROR, 9, "Mali/2018", "few", "not-a-number"), problem(Tier.CRITICAL, 12, "", "2017", "shifted")));
        assertEquals(List.of("shifted", "not-a-number", "edition-unknown"), groups.stream().map(Group::code).toList(), "names are asked for instead");
        assertEquals("There are words where figures should be.", groups.get(1).words());
        assertEquals(2, groups.get(1).count());
        assertEquals(List.of("Line 7 \u00b7 Ghana/2017 \u00b7 \u201cmany\u201d", "Line 9 \u00b7 Mali/2018 \u00b7 \u201cfew\u201d"), groups.get(1).lines(6));
        assertEquals(List.of(), groups.get(2).lines(6), "it is of the whole file");
    }

    @Test
    void whatIsNotListedIsCounted() {
        List<Group> groups = ImportRemarks.groups(List.of(problem(Tier.ERROR, 7, "a", "x", "not-a-number"), problem(Tier.ERROR, 8, "b", "y", "not-a-number"),
            problem(Tier.ERROR, 0, "", "5000", "not-a-number")));
        assertEquals(5000, groups.getFirst().count());
        assertEquals(2, groups.getFirst().lines(6).size());
    }

    @Test
    void aSortThatIsNotKnownIsToldInTheWordsOfItsImporter() {
        assertEquals("What the importer says of of-a-plug-in", ImportRemarks.groups(List.of(problem(Tier.WARNING, 1, "", null, "of-a-plug-in"))).getFirst().words());
    }

    @Test
    void whatIsCopiedIsATableAndNoFormula() {
        String table = ImportRemarks.table(List.of(problem(Tier.ERROR, 3, "Ghana\t2017", "=HYPERLINK(1)", "not-a-number"),
            problem(Tier.ERROR, 4, "Mali", "-12.5", "not-a-number")));
        assertEquals("Partly not taken\t3\tGhana 2017\t'=HYPERLINK(1)\tWhat the importer says of not-a-number\tnot-a-number", table.split("\n")[1]);
        assertEquals("-12.5", table.split("\n")[2].split("\t")[3]);
    }
}
