package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.Tier;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.records.internal.problems.ProblemList;
import org.sankofa.ui.records.internal.problems.ProblemList.Entry;

class ProblemListTest {

    private static final RecordKey ALBANIA = new RecordKey("office", "countryCase", "A");
    private static final RecordKey GHANA = new RecordKey("office", "countryCase", "G");

    private static final Record RECORD = ModelFactory.eINSTANCE.createCountryCase();

    private final ProblemList list = new ProblemList();

    @Test
    void theGravestComeFirst() {
        list.replace(ALBANIA, "Albania", List.of(problem(Tier.WARNING, "warned")));
        list.replace(GHANA, "Ghana", List.of(problem(Tier.ERROR, "wrong"), problem(Tier.CRITICAL, "broken")));
        assertEquals(List.of("broken", "wrong", "warned"), messages());
        assertEquals(2, list.records());
    }

    @Test
    void aMendedRecordLeavesTheList() {
        list.replace(ALBANIA, "Albania", List.of(problem(Tier.ERROR, "wrong")));
        list.replace(ALBANIA, "Albania", List.of());
        assertEquals(List.of(), messages());
        assertEquals(0, list.records());
    }

    @Test
    void aDeletedRecordLeavesTheList() {
        list.replace(ALBANIA, "Albania", List.of(problem(Tier.ERROR, "wrong")));
        list.remove(ALBANIA);
        assertEquals(List.of(), messages());
    }

    private List<String> messages() {
        return list.entries().stream().map(Entry::problem).map(Problem::message).toList();
    }

    private static Problem problem(Tier tier, String message) {
        return new Problem(tier, RECORD, RECORD, "title", "test", message, List.of());
    }
}
