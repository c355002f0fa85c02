package org.sankofa.coordination.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.coordination.methods.Concentration;

/** How concentrated partners are, computed by hand. */
class ConcentrationTest {

    @Test
    void sharesAreSquared() {
        assertEquals(4200, Concentration.of(List.of(60d, 20d, 10d, 10d)).index(), 1e-9);
        assertEquals(3333, Concentration.of(List.of(1d, 1d, 1d)).index(), .5);
        assertEquals(2800, Concentration.of(List.of(40d, 30d, 10d, 10d, 10d)).index(), 1e-9);
        assertEquals(10_000, Concentration.of(List.of(7d, 0d)).index(), 1e-9);
    }

    @Test
    void theEffectiveNumberIsOneByTheIndex() {
        assertEquals(3, Concentration.of(List.of(5d, 5d, 5d)).effectiveNumber(), 1e-9);
        assertEquals(1 / .42, Concentration.of(List.of(60d, 20d, 10d, 10d)).effectiveNumber(), 1e-9);
        assertEquals(1, Concentration.of(List.of(7d, 0d)).partners(), "who gives nothing is no partner");
    }

    @Test
    void whatCannotBeAShareIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Concentration.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Concentration.of(List.of(0d)));
        assertThrows(IllegalArgumentException.class, () -> Concentration.of(List.of(5d, -1d)));
        assertThrows(IllegalArgumentException.class, () -> Concentration.of(List.of(Double.NaN)));
    }
}
