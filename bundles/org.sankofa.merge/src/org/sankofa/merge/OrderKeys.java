package org.sankofa.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Order keys of contained objects: strings that sort like positions, with room between any two, so that inserting
 * or moving an object writes only that object. A key is made of the digits {@code 0-9A-Za-z} (compared by
 * character) and never ends in {@code 0}.
 * <p>
 * Keys made here start with a counter of variable length, so that adding at either end of a list keeps them short:
 * {@code a1} to {@code az}, then {@code b01} to {@code bzz} and so on; before {@code a1} come {@code Zz} down to
 * {@code Z1}, then {@code Yzz}. Other strings of digits are valid too.
 */
public final class OrderKeys {

    /** The order key in a feature that holds one object. */
    public static final String SINGLE = "!";
    /** The order key in a feature whose objects have no order; they are shown by id. */
    public static final String UNORDERED = "*";

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = 62;
    private static final String FIRST = "a1";

    private OrderKeys() {
    }

    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 10;
        }
        return c >= 'a' && c <= 'z' ? c - 'a' + 36 : -1;
    }

    /**
     * A key between two others.
     *
     * @param low the key before, or {@code null} for the start of the list
     * @param high the key after, greater than {@code low}, or {@code null} for the end of the list
     */
    public static String between(String low, String high) {
        if (low == null && high == null) {
            return FIRST;
        }
        if (high == null) {
            String next = step(low, 1);
            return next != null ? next : middle(low, null);
        }
        if (low == null) {
            String next = step(high, -1);
            return next != null ? next : middle("", high);
        }
        checkRoom(low, high);
        String next = step(low, 1);
        return next != null && next.compareTo(high) < 0 ? next : middle(low, high);
    }

    /** {@code count} keys between two others, in order and as short as can be. Arguments as for {@link #between}. */
    public static List<String> between(String low, String high, int count) {
        checkRoom(low, high);
        List<String> keys = new ArrayList<>(count);
        fill(low, high, count, keys);
        return keys;
    }

    private static void checkRoom(String low, String high) {
        if (low != null && high != null && low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("No order key between " + low + " and " + high);
        }
    }

    private static void fill(String low, String high, int count, List<String> into) {
        if (count <= 0) {
            return;
        }
        if (high == null) {
            String last = low;
            for (int i = 0; i < count; i++) {
                last = between(last, null);
                into.add(last);
            }
        } else if (low == null) {
            String last = high;
            int start = into.size();
            for (int i = 0; i < count; i++) {
                last = between(null, last);
                into.add(start, last);
            }
        } else {
            String middle = middle(low, high);
            fill(low, middle, (count - 1) / 2, into);
            into.add(middle);
            fill(middle, high, count - 1 - (count - 1) / 2, into);
        }
    }

    /** The next counter above or below that of {@code key}; {@code null} when {@code key} has none or it is used up. */
    private static String step(String key, int by) {
        char head = key.charAt(0);
        boolean positive = head >= 'a' && head <= 'z';
        boolean negative = head >= 'A' && head <= 'Z';
        int length = positive ? head - 'a' + 1 : negative ? 'Z' - head + 1 : 0;
        if (length == 0 || key.length() < length + 1) {
            return null;
        }
        char[] counter = key.substring(0, length + 1).toCharArray();
        if (by < 0 && key.length() > length + 1) {
            // the bare counter already lies before a key with more digits
            return counter[length] == '0' ? step(new String(counter), by) : new String(counter);
        }
        do {
            int at = length;
            while (at > 0) {
                int digit = digit(counter[at]) + by;
                if (digit >= 0 && digit < BASE) {
                    counter[at] = DIGITS.charAt(digit);
                    break;
                }
                counter[at--] = by > 0 ? '0' : 'z';
            }
            if (at == 0) {
                return carry(head, by);
            }
        } while (counter[length] == '0');
        return new String(counter);
    }

    private static String carry(char head, int by) {
        if (by > 0) {
            return switch (head) {
                case 'z' -> null;
                case 'Z' -> FIRST;
                default -> {
                    char next = (char) (head + 1);
                    int length = next >= 'a' ? next - 'a' + 1 : 'Z' - next + 1;
                    yield next + "0".repeat(length - 1) + '1';
                }
            };
        }
        return switch (head) {
            case 'A' -> null;
            case 'a' -> "Zz";
            default -> {
                char next = (char) (head - 1);
                int length = next >= 'a' ? next - 'a' + 1 : 'Z' - next + 1;
                yield next + "z".repeat(length);
            }
        };
    }

    /** A string of digits between two others that does not end in 0; {@code high} may be {@code null}. */
    private static String middle(String low, String high) {
        StringBuilder key = new StringBuilder();
        boolean bounded = high != null;
        for (int i = 0;; i++) {
            int down = i < low.length() ? digit(low.charAt(i)) : 0;
            int up = bounded ? i < high.length() ? digit(high.charAt(i)) : 0 : BASE;
            if (up - down > 1) {
                return key.append(DIGITS.charAt((down + up) / 2)).toString();
            }
            key.append(DIGITS.charAt(down));
            if (up > down) {
                // from here on anything greater than the rest of low will do
                bounded = false;
            }
        }
    }
}
