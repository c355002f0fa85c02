package org.sankofa.coordination.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sankofa.coordination.methods.AdminAreas;
import org.sankofa.coordination.methods.Footprint;
import org.sankofa.coordination.methods.Overlap;
import org.sankofa.coordination.methods.SectorShares;
import org.sankofa.coordination.methods.Span;

/** Two projects on remittances in Ghana, computed by hand; what is not known is not nothing. */
class OverlapTest {

    private static final Footprint ONE = new Footprint(new SectorShares(Map.of("24050", .6, "15190", .4)), AdminAreas.of(Set.of("GH-AA", "GH-AH")),
            Optional.of(new Span(LocalDate.of(2006, 1, 1), LocalDate.of(2007, 12, 31))), Set.of("remittance receivers", "women"));
    private static final Footprint OTHER = new Footprint(new SectorShares(Map.of("24050", .5, "43010", .5)), AdminAreas.of(Set.of("GH-AH", "GH-NP")),
            Optional.of(new Span(LocalDate.of(2007, 1, 1), LocalDate.of(2008, 12, 31))), Set.of("remittance receivers"));

    @Test
    void twoProjectsOverlapInPart() {
        Overlap overlap = Overlap.of(ONE, OTHER, 10);
        assertEquals(.5, overlap.sectors().orElseThrow(), 1e-9);
        assertEquals(.33333, overlap.areas().orElseThrow(), 0.000005);
        assertEquals(.33303, overlap.time().orElseThrow(), 0.000005);
        assertEquals(.5, overlap.groups().orElseThrow(), 1e-9);
        assertEquals(.40816, overlap.value().orElseThrow(), 0.000005);
        assertEquals(1, overlap.confidence());
        assertEquals(overlap, Overlap.of(OTHER, ONE, 10), "whichever stands first");
    }

    @Test
    void theSameIsOneAndNothingInCommonIsZero() {
        assertEquals(1, Overlap.of(ONE, ONE, 10).value().orElseThrow(), 1e-9);
        Footprint elsewhere = new Footprint(ONE.sectors(), AdminAreas.of(Set.of("GH-UE")), ONE.time(), ONE.groups());
        assertEquals(0, Overlap.of(ONE, elsewhere, 10).value().orElseThrow(), "what is elsewhere does not overlap, however alike it is");
    }

    @Test
    void whatIsNotKnownIsLeftOutAndLowersTheConfidence() {
        Footprint vague = new Footprint(OTHER.sectors(), AdminAreas.UNKNOWN, OTHER.time(), Set.of());
        Overlap overlap = Overlap.of(ONE, vague, 10);
        assertEquals(OptionalDouble.empty(), overlap.areas());
        assertEquals(Math.sqrt(.5 * 365 / 1096), overlap.value().orElseThrow(), 1e-9);
        assertEquals(.5, overlap.confidence());
        Footprint nothing = new Footprint(SectorShares.UNKNOWN, AdminAreas.UNKNOWN, Optional.empty(), Set.of());
        assertEquals(OptionalDouble.empty(), Overlap.of(nothing, ONE, 10).value());
        assertEquals(0, Overlap.of(nothing, ONE, 10).confidence());
    }

    @Test
    void theWholeCountryContainsEachArea() {
        AdminAreas two = AdminAreas.of(Set.of("GH-AA", "GH-AH"));
        assertEquals(.2, AdminAreas.WHOLE_COUNTRY.overlap(two, 10).orElseThrow(), 1e-9);
        assertEquals(.2, two.overlap(AdminAreas.WHOLE_COUNTRY, 10).orElseThrow(), 1e-9);
        assertEquals(1, AdminAreas.WHOLE_COUNTRY.overlap(AdminAreas.WHOLE_COUNTRY, 0).orElseThrow());
        assertTrue(two.overlap(AdminAreas.WHOLE_COUNTRY, 0).isEmpty(), "how much of the country two areas are is not known");
        assertThrows(IllegalArgumentException.class, () -> new AdminAreas(true, Set.of("GH-AA")));
    }

    @Test
    void sectorsOfOneCategoryCountHalf() {
        SectorShares education = new SectorShares(Map.of("11110", .7, "24050", .3));
        SectorShares teachers = new SectorShares(Map.of("11130", .5, "24050", .5));
        assertEquals(.3 + .5 * .5, education.overlap(teachers).orElseThrow(), 1e-9);
        assertEquals(.3 + .5 * .5, teachers.overlap(education).orElseThrow(), 1e-9);
        assertEquals(new SectorShares(Map.of("11110", .25, "24050", .75)), SectorShares.of(Map.of("11110", 20d, "24050", 60d)));
        assertEquals(SectorShares.UNKNOWN, SectorShares.of(Map.of("11110", 0d)));
        assertThrows(IllegalArgumentException.class, () -> new SectorShares(Map.of("11110", .7)));
    }

    @Test
    void daysAreCountedWithTheFirstAndTheLast() {
        Span year = new Span(LocalDate.of(2007, 1, 1), LocalDate.of(2007, 12, 31));
        assertEquals(365, year.days());
        assertEquals(1.0 / 365, year.overlap(new Span(LocalDate.of(2007, 12, 31), LocalDate.of(2007, 12, 31))), 1e-12);
        Span later = new Span(LocalDate.of(2008, 1, 1), LocalDate.of(2008, 6, 30));
        assertEquals(0, year.overlap(later));
        assertTrue(year.isSequential(later) && later.isSequential(year));
        assertThrows(IllegalArgumentException.class, () -> new Span(LocalDate.of(2008, 1, 1), LocalDate.of(2007, 1, 1)));
    }
}
