package org.sankofa.ui.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.model.date.PartialDate;
import org.sankofa.ui.experience.internal.model.DecisionNote;

class DecisionNoteTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    @ParameterizedTest
    @CsvSource({
        "Share the list / Ama / 2026-12-15, Share the list, Ama, 2026-12-15",
        "Share the list / Ama / 15/12/2026, Share the list, Ama, 2026-12-15",
        "Share the list /Ama/ Friday, Share the list, Ama, 2026-12-04",
        "Share the list / Ama / Friday, Share the list, Ama, 2026-12-04",
        "Share the list / Ama / wed, Share the list, Ama, 2026-12-09",
        "Share the list / Ama, Share the list, Ama, ",
        "Share the list / December 2026, Share the list, '', 2026-12",
        "Share the list, Share the list, '', ",
        "Income and/or skills / Ama / Friday, Income and/or skills, Ama, 2026-12-04",
        "Share the list / Ama / when it is ready, Share the list / Ama / when it is ready, '', ",
        "Share / print / the list / Ama / Friday, Share / print / the list, Ama, 2026-12-04",
        "'  ', '', '', "
    })
    void aLineIsRead(String line, String text, String who, String due) {
        DecisionNote note = DecisionNote.of(line, Locale.ENGLISH, TODAY);
        assertEquals(text, note.text());
        assertEquals(who, note.who());
        assertEquals(due == null ? null : PartialDate.parse(due), note.due());
    }

    @Test
    void daysOfTheWeekAreReadInTheLanguage() {
        DecisionNote note = DecisionNote.of("Partager la liste / Ama / vendredi", Locale.FRENCH, TODAY);
        assertEquals(PartialDate.of(LocalDate.of(2026, 12, 4)), note.due());
        assertNull(DecisionNote.of("Partager la liste / Ama / Friday", Locale.FRENCH, TODAY).due());
    }

    @Test
    void whomNobodyKnowsStaysInTheWords() {
        assertEquals("Share the list / Ama", DecisionNote.of("Share the list / Ama / Friday", Locale.ENGLISH, TODAY).withName());
        assertEquals("Share the list", DecisionNote.of("Share the list", Locale.ENGLISH, TODAY).withName());
    }
}
