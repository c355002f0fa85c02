package org.sankofa.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives order keys to a list of siblings, so that as few as possible of those that have one get another. */
final class Siblings {

    /** Longer keys come from inserting thousands of times at one spot; then the whole list gets short keys. */
    private static final int MAX_LENGTH = 200;

    private Siblings() {
    }

    /**
     * The order keys for objects in a wanted order.
     *
     * @param ids their ids, in the wanted order
     * @param known the key each has already in this list, {@code null} where it has none
     */
    static List<String> order(List<String> ids, List<String> known) {
        boolean[] stays = longestRising(ids, known);
        List<String> keys = new ArrayList<>(known);
        String low = null;
        for (int i = 0; i < ids.size();) {
            if (stays[i]) {
                low = keys.get(i++);
                continue;
            }
            int end = i;
            // a key that equals the one before leaves no room between them
            while (end < ids.size() && (!stays[end] || low != null && low.compareTo(keys.get(end)) >= 0)) {
                end++;
            }
            String high = end < ids.size() ? keys.get(end) : null;
            List<String> fresh = OrderKeys.between(low, high, end - i);
            for (int k = i; k < end; k++) {
                keys.set(k, fresh.get(k - i));
                low = fresh.get(k - i);
            }
            i = end;
        }
        if (keys.stream().anyMatch(key -> key.length() > MAX_LENGTH)) {
            return OrderKeys.between(null, null, ids.size());
        }
        return keys;
    }

    /** Marks a longest subsequence that rises by (key, id) and may stay as it is. */
    private static boolean[] longestRising(List<String> ids, List<String> keys) {
        int size = ids.size();
        int[] tails = new int[size];
        int[] previous = new int[size];
        int length = 0;
        for (int i = 0; i < size; i++) {
            if (keys.get(i) == null || OrderKeys.digit(keys.get(i).charAt(0)) < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (before(ids, keys, tails[middle], i)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] stays = new boolean[size];
        Arrays.fill(stays, false);
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            stays[i] = true;
        }
        return stays;
    }

    private static boolean before(List<String> ids, List<String> keys, int a, int b) {
        int order = keys.get(a).compareTo(keys.get(b));
        return order < 0 || order == 0 && ids.get(a).compareTo(ids.get(b)) < 0;
    }
}
