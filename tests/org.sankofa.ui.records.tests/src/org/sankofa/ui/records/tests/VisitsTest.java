package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.sankofa.ui.records.internal.moves.Visits;

class VisitsTest {

    private static final Predicate<String> ALL = place -> true;

    private final Visits<String> visits = new Visits<>();

    @Test
    void whoCameNowhereGoesNowhere() {
        assertFalse(visits.hasBefore());
        assertFalse(visits.hasAfter());
        assertEquals(Optional.empty(), visits.back(ALL));
        assertEquals(Optional.empty(), visits.forward(ALL));
        visits.visit("a");
        assertFalse(visits.hasBefore());
        assertEquals(Optional.empty(), visits.back(ALL));
    }

    @Test
    void oneGoesBackAndForward() {
        visit("a", "b", "c");
        assertEquals(Optional.of("b"), visits.back(ALL));
        assertEquals(Optional.of("a"), visits.back(ALL));
        assertEquals(Optional.empty(), visits.back(ALL));
        assertEquals(Optional.of("b"), visits.forward(ALL));
        assertEquals(Optional.of("c"), visits.forward(ALL));
        assertFalse(visits.hasAfter());
    }

    @Test
    void toStayIsNoVisitAndKeepsWhatLiesAhead() {
        visit("a", "b", "b");
        visits.back(ALL);
        visits.visit("a");
        assertTrue(visits.hasAfter());
        assertEquals(Optional.of("b"), visits.forward(ALL));
    }

    @Test
    void aNewPlaceTakesAwayWhatLayAhead() {
        visit("a", "b", "c");
        visits.back(ALL);
        visits.back(ALL);
        visits.visit("d");
        assertFalse(visits.hasAfter());
        assertEquals(Optional.of("a"), visits.back(ALL));
        assertEquals(Optional.of("d"), visits.forward(ALL));
    }

    @Test
    void whatIsGoneIsPassedOverAndFoundAgainWhenItIsBack() {
        visit("a", "gone", "also gone", "b");
        Predicate<String> open = Set.of("a", "b")::contains;
        assertEquals(Optional.of("a"), visits.back(open));
        assertEquals(Optional.of("b"), visits.forward(open));
        assertEquals(Optional.empty(), visits.back(place -> false));
        assertEquals(Optional.of("also gone"), visits.back(ALL), "a step that failed does not move");
    }

    @Test
    void aLongDayForgetsItsMorning() {
        for (int i = 0; i < 1000; i++) {
            visits.visit("place " + i);
        }
        String last = null;
        int steps = 0;
        for (Optional<String> place = visits.back(ALL); place.isPresent(); place = visits.back(ALL)) {
            last = place.get();
            steps++;
        }
        assertEquals(199, steps);
        assertEquals("place 800", last);
    }

    private void visit(String... places) {
        for (String place : places) {
            visits.visit(place);
        }
    }
}
