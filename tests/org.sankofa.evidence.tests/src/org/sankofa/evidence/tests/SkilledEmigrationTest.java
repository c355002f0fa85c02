package org.sankofa.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sankofa.evidence.methods.Remark;
import org.sankofa.evidence.methods.SkilledEmigration;
import org.sankofa.evidence.methods.SkilledEmigration.Count;
import org.sankofa.evidence.methods.SkilledEmigration.Entry;
import org.sankofa.evidence.methods.SkilledEmigration.Skill;

/** Skilled emigration, computed by hand beside it. */
class SkilledEmigrationTest {

    private static final SkilledEmigration GHANA_LIKE = new SkilledEmigration(Map.of(Skill.LOW, new Count(30_000, 7_000_000), Skill.MEDIUM,
            new Count(45_000, 900_000), Skill.HIGH, new Count(75_000, 85_000)), 30);

    @Test
    void ratesSelectionAndGap() {
        assertEquals(75_000 / 160_000.0, GHANA_LIKE.rate(Skill.HIGH).orElseThrow(), 1e-12);
        assertEquals(150_000 / 8_135_000.0, GHANA_LIKE.totalRate().orElseThrow(), 1e-12);
        assertEquals(0.5, GHANA_LIKE.selection().orElseThrow(), 1e-12);
        assertEquals(0.46875 / (150_000 / 8_135_000.0), GHANA_LIKE.schoolingGap().orElseThrow(), 1e-9);
    }

    @Test
    void theBandByAgeOfEntryLiesBelowTheRate() {
        Map<Entry, Double> averages = GHANA_LIKE.byAgeOfEntry(Map.of());
        assertEquals(75_000 * 0.68 / (75_000 * 0.68 + 85_000), averages.get(Entry.FROM_22), 1e-12);
        assertEquals(75_000 * 0.78 / (75_000 * 0.78 + 85_000), averages.get(Entry.FROM_18), 1e-12);
        assertEquals(75_000 * 0.87 / (75_000 * 0.87 + 85_000), averages.get(Entry.FROM_12), 1e-12);
        assertTrue(averages.get(Entry.FROM_12) < GHANA_LIKE.rate(Skill.HIGH).orElseThrow());
        assertEquals(75_000 * 0.5 / (75_000 * 0.5 + 85_000), GHANA_LIKE.byAgeOfEntry(Map.of(Entry.FROM_22, 0.5)).get(Entry.FROM_22), 1e-12);
        assertTrue(GHANA_LIKE.caveats().stream().map(Remark::code).toList().contains("skilled.entry-average"));
    }

    @Test
    void whatIsNotKnownIsNotComputed() {
        SkilledEmigration part = new SkilledEmigration(Map.of(Skill.HIGH, new Count(10, 30)), 0);
        assertEquals(0.25, part.rate(Skill.HIGH).orElseThrow(), 1e-12);
        assertTrue(part.rate(Skill.LOW).isEmpty() && part.totalRate().isEmpty() && part.selection().isEmpty() && part.schoolingGap().isEmpty());
        assertEquals(List.of("skilled.hosts-unknown", "skilled.entry-average", "skilled.incomplete"),
                part.caveats().stream().map(Remark::code).toList());
        assertTrue(new SkilledEmigration(Map.of(Skill.HIGH, new Count(0, 0)), 1).rate(Skill.HIGH).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new Count(-1, 0));
    }
}
