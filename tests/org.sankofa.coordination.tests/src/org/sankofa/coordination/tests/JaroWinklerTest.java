package org.sankofa.coordination.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.coordination.methods.JaroWinkler;

/** The values that Winkler published. */
class JaroWinklerTest {

    @ParameterizedTest
    @CsvSource({ "MARTHA, MARHTA, 0.9611", "DIXON, DICKSONX, 0.8133", "DWAYNE, DUANE, 0.8400" })
    void namesAreAsAlikeAsPublished(String one, String other, double expected) {
        assertEquals(expected, JaroWinkler.similarity(one, other), 0.00005);
        assertEquals(expected, JaroWinkler.similarity(other, one), 0.00005, "whichever stands first");
    }

    @Test
    void theEndsOfTheScale() {
        assertEquals(1, JaroWinkler.similarity("Ghana", "Ghana"));
        assertEquals(0, JaroWinkler.similarity("abc", "xyz"));
        assertEquals(1, JaroWinkler.similarity("", ""));
        assertEquals(0, JaroWinkler.similarity("", "a"));
        assertEquals(1, JaroWinkler.similarity("a", "a"), "a single letter too");
        assertEquals(1, JaroWinkler.similarity("\uD83D\uDE00x", "\uD83D\uDE00x"), 0, "letters of two parts are one");
    }
}
