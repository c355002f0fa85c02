package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.ui.evidence.internal.importing.UnderstoodWords;

/** What was understood of a file is said in the language of the window, as far as there are words for it. */
class UnderstoodWordsTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void inFrench() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    @Test
    void publicationsEditionsAndPeriodsHaveWords() {
        assertEquals("Indicateurs du d\u00e9veloppement dans le monde", UnderstoodWords.of("dataset", "WDI, World Development Indicators"));
        assertEquals("1960 \u00e0 2023", UnderstoodWords.of("periods", "1960 to 2023"));
        assertEquals("2017", UnderstoodWords.of("periods", "2017"));
        assertEquals("June 2023", UnderstoodWords.of("edition", "June 2023"));
    }

    @Test
    void whatHasNoWordsStaysAsItIsSaid() {
        assertEquals("OURS, Our own counts", UnderstoodWords.of("dataset", "OURS, Our own counts"));
        assertEquals("OUR_INDICATOR", UnderstoodWords.of("indicators", "OUR_INDICATOR"));
        assertEquals("KNOMAD remittances by country and year", UnderstoodWords.of("layout", "KNOMAD remittances by country and year"));
    }
}
