package org.sankofa.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.EditionContents;
import org.sankofa.evidence.IndicatorContents;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.ObservationWriter.Revision;
import org.sankofa.evidence.SeriesBreaks;
import org.sankofa.evidence.SeriesKey;

/** What there is in an edition, and series that jump at their end. */
class ContentsTest {

    @TempDir
    Path folder;
    private Network network;

    @BeforeEach
    void open() throws Exception {
        network = new Network(folder);
    }

    @AfterEach
    void close() throws Exception {
        network.close();
    }

    private static Observation figure(SeriesKey key, String period, String value, String unit) {
        return Observation.of(key, period, new BigDecimal(value), unit);
    }

    @Test
    void anEditionSaysWhatIsInIt() throws Exception {
        SeriesKey people = SeriesKey.of("MIXED", "PEOPLE", "ALB");
        network.write(new DatasetDescription("MIXED", "Mixed", "Institute", "2020", null, null, "", "", "", List.of("REASON")), Revision.REFUSE,
            figure(people.withSex("F"), "1990", "1", "PERSONS"), figure(people.withSex("F"), "2010", "2", "PERSONS"),
            figure(people.withSex("M").withOthers(Map.of("REASON", "WORK")), "2000", "3", "PERSONS"),
            figure(SeriesKey.of("MIXED", "MONEY", "?Atlantis"), "2015-Q1", "4", "USD"));
        EditionContents contents = network.observations().contents(network.observations().editions("MIXED").getFirst(), () -> false);
        assertEquals(List.of(3L, 4L), List.of(contents.series(), contents.observations()));
        assertEquals(List.of("1990", "2015-Q1"), List.of(contents.first(), contents.last()));
        assertEquals(List.of("?Atlantis", "ALB"), contents.areas());
        IndicatorContents one = contents.indicator("PEOPLE");
        assertEquals(List.of("1990", "2010"), List.of(one.first(), one.last()));
        assertEquals(2, one.series());
        assertEquals(Set.of("PERSONS"), one.units());
        assertEquals(Map.of("SEX", Set.of("F", "M"), "REASON", Set.of("", "WORK")), one.dimensions(), "what nobody tells apart is no dimension");
        assertEquals(Map.of(), contents.indicator("MONEY").dimensions());
        assertEquals(Map.of("SEX", Set.of("F", "M"), "REASON", Set.of("WORK")), contents.dimensions());
    }

    private static boolean jumps(double floor, String... values) {
        List<Observation> observations = new ArrayList<>();
        int year = 2000;
        for (String value : values) {
            observations.add(new Observation(SeriesKey.of("X", "Y", "ALB"), Integer.toString(year++), value == null ? null : new BigDecimal(value), "", "", "", "", false));
        }
        return SeriesBreaks.atEnd(observations, floor).isPresent();
    }

    @Test
    void aValueAtTheEndThatFallsOrRisesManyTimesIsABreak() {
        assertTrue(jumps(0, "100", "110", "20"));
        assertTrue(jumps(0, "100", "110", null, "20"), "what is missing is no value");
        assertTrue(jumps(0, "100", "110", "600"));
        assertFalse(jumps(0, "100", "110", "23"), "more than a fifth");
        assertFalse(jumps(0, "10", "110", "20"), "it jumped before, so jumps are usual");
        assertFalse(jumps(0, "0", "110", "20"));
        assertFalse(jumps(200, "100", "110", "20"), "below what is news");
        assertFalse(jumps(0, "110", "20"));
        assertTrue(Stream.of(SeriesBreaks.atEnd(List.of(), 0)).allMatch(java.util.Optional::isEmpty));
    }
}
