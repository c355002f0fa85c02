package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.sankofa.ui.records.internal.palette.NameMatch;

/** What is offered while somebody types the name of a command or a view. */
class NameMatchTest {

    private static final List<String> NAMES = List.of("Save all", "New record", "Save", "Problems", "Copy to my own space",
            "\u00c9tats de l\u2019\u00e9diteur", "Switch between light and dark");

    private static List<String> match(String typed, int limit) {
        return NameMatch.of(typed, NAMES, Function.identity(), limit);
    }

    @Test
    void everyWordTypedBeginsAWordOfTheName() {
        assertEquals(List.of("Copy to my own space"), match("sp own", 9));
        assertEquals(List.of("Switch between light and dark"), match("DARK", 9));
        assertEquals(List.of(), match("ave", 9), "not in the middle of a word");
        assertEquals(List.of(), match("save record", 9));
    }

    @Test
    void namesThatBeginSoComeFirstThenByName() {
        assertEquals(List.of("Save", "Save all", "Switch between light and dark", "Copy to my own space"), match("s", 9));
        assertEquals(List.of("Save", "Save all"), match("s", 2));
    }

    @Test
    void accentsAndApostrophesDoNotMatter() {
        assertEquals(List.of("\u00c9tats de l\u2019\u00e9diteur"), match("etats editeur", 9));
    }

    @Test
    void nothingTypedMatchesNothing() {
        assertEquals(List.of(), match("  ", 9));
    }
}
