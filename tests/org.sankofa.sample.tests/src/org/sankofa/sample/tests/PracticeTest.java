package org.sankofa.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.model.Record;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;

/** The practice ground has enough of everything to try, and says everywhere that it is invented. */
class PracticeTest extends SampleTestCase {

    @ParameterizedTest(name = "at least {1} of kind {0}")
    @CsvSource({ "practitioner, 20", "expert, 40", "candidate, 60", "request, 15", "contribution, 15", "lesson, 60", "lessonUse, 10" })
    void thereIsEnoughToTry(String kind, int least) {
        int count = all(SampleNetwork.PRACTICE, kind).size();
        assertTrue(count >= least, count + " of kind " + kind);
    }

    @Test
    void everyRecordSaysThatItIsInvented() {
        for (Record record : all(SampleNetwork.PRACTICE)) {
            assertTrue(texts(record).stream().anyMatch(text -> text.toLowerCase().contains("invented")),
                    Kinds.kindOf(record.eClass()) + " " + title(record));
        }
    }

    @Test
    void lessonsHaveAllOutcomesAndStatesOfReview() {
        assertEquals(Set.of("success", "mixed", "failure", "unknown"), values("outcome"));
        assertTrue(values("reviewState").containsAll(Set.of("draft", "submitted", "inReview", "validated", "returned")),
                values("reviewState").toString());
    }

    private Set<String> values(String feature) {
        return all(SampleNetwork.PRACTICE, "lesson").stream().map(lesson -> words(lesson, feature)).collect(Collectors.toSet());
    }

    @Test
    void thereAreDisagreementsToSettle() throws Exception {
        int records = 0;
        for (Record lesson : all(SampleNetwork.PRACTICE, "lesson")) {
            try (EditingSession session = workspace.edit(new RecordKey(SampleNetwork.PRACTICE, "lesson", lesson.getId()))) {
                if (!session.conflicts().isEmpty()) {
                    records++;
                    assertTrue(session.conflicts().getFirst().alternatives().size() > 1);
                }
            }
        }
        assertEquals(3, records);
    }

    @Test
    void itCanBeWrittenIn() {
        assertFalse(workspace.space(SampleNetwork.PRACTICE).orElseThrow().readOnly());
    }
}
