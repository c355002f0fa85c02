package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.ui.records.internal.list.ListWindow;

/** A million rows scroll and are selected as ten are. */
class ListWindowTest {

    private static final int MILLION = 1_000_000;

    private final ListWindow window = new ListWindow();

    @BeforeEach
    void aLongList() {
        window.setVisible(20);
        window.reset(MILLION);
    }

    @Test
    void keysGoToBothEndsAndBringTheRowIntoSight() {
        window.go(MILLION - 1, false);
        assertEquals(MILLION - 20, window.top());
        assertArrayEquals(new int[] {MILLION - 1}, window.chosen());
        window.go(MILLION, false);
        assertEquals(MILLION - 1, window.cursor(), "there is nothing behind the end");
        window.go(0, false);
        assertEquals(0, window.top());
        window.go(19, false);
        assertEquals(0, window.top(), "the last row in sight is in sight");
        window.go(20, false);
        assertEquals(1, window.top());
    }

    @Test
    void theListScrollsNoFurtherThanItsRows() {
        window.scrollTo(-5);
        assertEquals(0, window.top());
        window.scrollTo(Long.MAX_VALUE);
        assertEquals(MILLION - 20, window.top());
        window.reset(7);
        assertEquals(0, window.top());
        assertEquals(7, window.inSight());
        window.reset(0);
        assertEquals(0, window.inSight());
        window.go(3, false);
        assertEquals(-1, window.cursor(), "an empty list has no row to go to");
    }

    @Test
    void shiftSelectsFromWhereOneBeganAlsoOutOfSight() {
        window.choose(10);
        window.scrollTo(500_000);
        window.extend(500_003);
        assertEquals(499_994, window.count());
        assertTrue(window.isChosen(250_000));
        window.extend(8);
        assertArrayEquals(new int[] {8, 9, 10}, window.chosen());
        window.go(7, true);
        assertEquals(4, window.count());
    }

    @Test
    void ctrlTakesRowsInAndOut() {
        window.choose(3);
        window.toggle(900_000);
        window.toggle(5);
        window.toggle(3);
        assertArrayEquals(new int[] {5, 900_000}, window.chosen());
        window.chooseAll();
        assertEquals(MILLION, window.count());
        window.choose(4);
        assertArrayEquals(new int[] {4}, window.chosen());
    }

    @Test
    void anotherListHasNothingSelectedUntilRecordsMovedThere() {
        window.choose(3);
        window.reset(50);
        assertEquals(0, window.count());
        assertFalse(window.isChosen(-1));
        window.add(40);
        assertArrayEquals(new int[] {40}, window.chosen());
        assertEquals(40, window.cursor());
        window.add(50);
        assertEquals(1, window.count(), "that row is not there");
    }
}
