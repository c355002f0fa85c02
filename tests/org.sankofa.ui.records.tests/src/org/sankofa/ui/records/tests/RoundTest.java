package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sankofa.ui.records.internal.moves.Round;

class RoundTest {

    private static final List<String> THERE = List.of("a", "b", "c", "d");

    private final Round<String> round = new Round<>();

    RoundTest() {
        List.of("a", "b", "c").forEach(round::used);
    }

    @Test
    void oneStepLeadsToTheOneUsedBefore() {
        assertEquals("b", step("c", 1));
        round.end();
        assertEquals("c", step("b", 1), "and back");
    }

    @Test
    void whileTheKeyIsHeldEachStepLeadsToAnother() {
        assertEquals("b", step("c", 1));
        round.used("b");
        assertEquals("a", step("b", 1));
        round.used("a");
        assertEquals("d", step("a", 1), "what was never used comes last");
        assertEquals("c", step("d", 1), "and round again");
        assertEquals("d", step("c", -1));
    }

    @Test
    void whereItEndsCountsAsUsed() {
        step("c", 1);
        step("b", 1);
        round.end();
        assertEquals(Optional.of("a"), round.last(THERE));
        assertEquals("c", step("a", 1));
    }

    @Test
    void whatComesToTheFrontOtherwiseEndsTheRound() {
        step("c", 1);
        round.used("d");
        assertEquals("b", step("d", 1));
    }

    @Test
    void fromElsewhereTheFirstStepLeadsToTheOneUsedLast() {
        assertEquals("c", step(null, 1));
        round.end();
        assertEquals("d", step("a view", -1));
    }

    @Test
    void whatWasClosedIsNotGoneTo() {
        step("c", 1);
        assertEquals(Optional.of("c"), round.step(List.of("a", "c"), "b", 1));
        assertEquals(Optional.empty(), round.step(List.of(), "c", 1));
    }

    private String step(String active, int by) {
        return round.step(THERE, active, by).orElseThrow();
    }
}
