package org.sankofa.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sankofa.merge.OrderKeys;

/** There is room between any two order keys, and keys stay short. */
class OrderKeysTest {

    private static void check(String low, String key, String high) {
        assertTrue(low == null || low.compareTo(key) < 0, low + " < " + key);
        assertTrue(high == null || key.compareTo(high) < 0, key + " < " + high);
        assertTrue(key.matches("[0-9A-Za-z]+"), key);
        assertFalse(key.endsWith("0"), key);
    }

    @Test
    void randomInsertionsKeepTheOrder() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<String> keys = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int at = switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> keys.size();
                    default -> random.nextInt(keys.size() + 1);
                };
                String low = at == 0 ? null : keys.get(at - 1);
                String high = at == keys.size() ? null : keys.get(at);
                String key = OrderKeys.between(low, high);
                check(low, key, high);
                keys.add(at, key);
            }
        }
    }

    @Test
    void keysThatOthersMadeUpLeaveRoomToo() {
        Random random = new Random(7);
        String digits = "01Zaz";
        for (int i = 0; i < 20_000; i++) {
            List<String> two = new ArrayList<>();
            while (two.size() < 2) {
                StringBuilder key = new StringBuilder();
                for (int n = random.nextInt(5); n >= 0; n--) {
                    key.append(digits.charAt(random.nextInt(digits.length())));
                }
                if (!key.toString().endsWith("0") && !two.contains(key.toString())) {
                    two.add(key.toString());
                }
            }
            two.sort(null);
            check(two.get(0), OrderKeys.between(two.get(0), two.get(1)), two.get(1));
            check(null, OrderKeys.between(null, two.get(0)), two.get(0));
            check(two.get(1), OrderKeys.between(two.get(1), null), null);
        }
    }

    @Test
    void addingAtTheEndsKeepsKeysShort() {
        String last = OrderKeys.between(null, null);
        String first = last;
        for (int i = 0; i < 20_000; i++) {
            String next = OrderKeys.between(last, null);
            check(last, next, null);
            last = next;
            String before = OrderKeys.between(null, first);
            check(null, before, first);
            first = before;
        }
        assertTrue(last.length() <= 4, last);
        assertTrue(first.length() <= 4, first);
    }

    @Test
    void manyAtOnceAreInOrder() {
        for (String[] ends : new String[][] {{null, null}, {"a1", null}, {null, "a1"}, {"a1", "a2"}, {"a1", "b01"}}) {
            List<String> keys = OrderKeys.between(ends[0], ends[1], 300);
            assertEquals(300, keys.size());
            String last = ends[0];
            for (String key : keys) {
                check(last, key, ends[1]);
                last = key;
            }
        }
    }

    @Test
    void thereIsNoKeyBetweenAKeyAndItself() {
        assertThrows(IllegalArgumentException.class, () -> OrderKeys.between("a1", "a1"));
        assertThrows(IllegalArgumentException.class, () -> OrderKeys.between("a2", "a1"));
        assertThrows(IllegalArgumentException.class, () -> OrderKeys.between("a1", "a1", 3));
    }
}
