package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.ui.records.internal.list.ListColumn;

/** Which columns a narrow list shows. */
class ListColumnTest {

    @ParameterizedTest
    @CsvSource({ "3, 1", "26, 1", "34, 1", "35, 2", "40, 2", "41, 3", "1000, 3" })
    void theFirstAlwaysAndTheLastOnlyWhereThereIsRoom(int letters, int shown) {
        assertEquals(ListColumn.USUAL.subList(0, shown), ListColumn.fitting(ListColumn.USUAL, letters));
    }

    @ParameterizedTest
    @CsvSource({ "1", "100" })
    void nothingOfNothing(int letters) {
        assertEquals(List.of(), ListColumn.fitting(List.of(), letters));
    }
}
