package org.sankofa.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.date.PartialDate.Precision;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2006", "2006-11", "2006-11-20", "2006~", "2006-11~", "2006-11-20~", "2007-01 planned",
        "2007~ planned", "unknown", "unknown planned", "0001", "9999-12-31", "2004-02-29"})
    void theStringFormReadsBackAsItWas(String string) {
        PartialDate date = PartialDate.parse(string);
        assertEquals(string, date.toString());
        assertEquals(date, PartialDate.parse(date.toString()));
        assertEquals(date.hashCode(), PartialDate.parse(string).hashCode());
        assertEquals(date, ModelFactory.eINSTANCE.createFromString(ModelPackage.Literals.PARTIAL_DATE, string));
        assertEquals(string, ModelFactory.eINSTANCE.convertToString(ModelPackage.Literals.PARTIAL_DATE, date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "06", "2006-1", "2006-11-2", "20061120", "2006-13", "2006-00", "2006-02-30",
        "2006-11-31", "2005-02-29", "0000", "-2006", "12006", "2006 about", "~2006", "2006?", "2006planned",
        "2006  planned", "planned", "unknown~", "Unknown", "2006-11-20T10:00:00Z", "٢٠٠٦"})
    void otherStringsAreRefusedWithAdvice(String string) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(string));
        assertTrue(e.getMessage().contains("\"" + string + "\""), e.getMessage());
    }

    @Test
    void nothingIsNoDate() {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(null));
    }

    @ParameterizedTest
    @CsvSource({"2006,2006-01-01,2006-12-31", "2004-02,2004-02-01,2004-02-29", "2006-11-20,2006-11-20,2006-11-20",
        "2007-01~ planned,2007-01-01,2007-01-31"})
    void theDaysItCanBe(String string, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(string);
        assertEquals(Optional.of(earliest), date.earliest());
        assertEquals(Optional.of(latest), date.latest());
        assertEquals(Optional.of(earliest.getYear()), date.year());
    }

    @Test
    void anUnknownDateHasNoDays() {
        assertEquals(Optional.empty(), PartialDate.UNKNOWN.earliest());
        assertEquals(Optional.empty(), PartialDate.UNKNOWN.latest());
        assertEquals(Optional.empty(), PartialDate.UNKNOWN.year());
        assertEquals(Precision.UNKNOWN, PartialDate.parse("unknown planned").precision());
        assertTrue(PartialDate.parse("unknown planned").isPlanned());
    }

    @Test
    void datesAreOrderedByTheirFirstDayThenByExactness() {
        List<PartialDate> ordered = new ArrayList<>();
        for (String string : List.of("2005-12-31", "2006", "2006~", "2006 planned", "2006-01", "2006-01-01", "2006-01-02",
            "2006-02", "2007", "unknown", "unknown planned")) {
            ordered.add(PartialDate.parse(string));
        }
        List<PartialDate> shuffled = new ArrayList<>(ordered);
        // an order in which every comparison differs from that above at least once
        Collections.shuffle(shuffled, new Random(7));
        Collections.sort(shuffled);
        assertEquals(List.of("2005-12-31", "2006", "2006 planned", "2006~", "2006-01", "2006-01-01", "2006-01-02",
            "2006-02", "2007", "unknown", "unknown planned"), shuffled.stream().map(PartialDate::toString).toList());
        for (PartialDate one : ordered) {
            for (PartialDate other : ordered) {
                assertEquals(one.equals(other), one.compareTo(other) == 0, one + " and " + other);
                assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2005,2006,true", "2006,2006-01,false", "2006-11,2006-11-20,false", "2006-11-20,2006-12,true",
        "2006,2005,false", "unknown,2006,false", "2006,unknown,false"})
    void beforeMeansWhollyBefore(String one, String other, boolean before) {
        assertEquals(before, PartialDate.parse(one).isBefore(PartialDate.parse(other)));
    }

    @Test
    void marksAreSetAndTakenAway() {
        PartialDate date = PartialDate.ofMonth(2007, 1);
        assertEquals("2007-01~ planned", date.about(true).planned(true).toString());
        assertEquals(date, date.about(true).planned(true).planned(false).about(false));
        assertFalse(PartialDate.UNKNOWN.about(true).isAbout());
        assertEquals("2006", PartialDate.ofYear(2006).toString());
        assertEquals("2006-11-20", PartialDate.of(LocalDate.of(2006, 11, 20)).toString());
        assertThrows(IllegalArgumentException.class, () -> PartialDate.ofYear(0));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.ofMonth(2006, 13));
    }
}
