package org.sankofa.coordination.methods;

import java.util.Objects;

/**
 * How alike two names are: letters that both have at about the same place, fewer for each pair in another order, more where the
 * beginnings are the same. After M. A. Jaro, Advances in Record-Linkage Methodology, Journal of the American Statistical Association
 * 84(406), 1989, and W. E. Winkler, String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage,
 * 1990.
 */
public final class JaroWinkler {

    private static final double FOR_EACH_FIRST_LETTER = 0.1;
    private static final int FIRST_LETTERS = 4;

    private JaroWinkler() {
    }

    /**
     * Compares as the names stand: case, accents and words are made alike before.
     *
     * @return 0 for nothing in common to 1 for the same; of two empty names 1
     */
    public static double similarity(String one, String other) {
        int[] a = Objects.requireNonNull(one, "one").codePoints().toArray();
        int[] b = Objects.requireNonNull(other, "other").codePoints().toArray();
        double jaro = jaro(a, b);
        int same = 0;
        while (same < Math.min(FIRST_LETTERS, Math.min(a.length, b.length)) && a[same] == b[same]) {
            same++;
        }
        return jaro + same * FOR_EACH_FIRST_LETTER * (1 - jaro);
    }

    private static double jaro(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return a.length == b.length ? 1 : 0;
        }
        int reach = Math.max(0, Math.max(a.length, b.length) / 2 - 1);
        boolean[] taken = new boolean[b.length];
        int[] common = new int[a.length];
        int count = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++) {
                if (!taken[j] && a[i] == b[j]) {
                    taken[j] = true;
                    common[count++] = a[i];
                    break;
                }
            }
        }
        if (count == 0) {
            return 0;
        }
        double halves = moved(common, b, taken) / 2.0;
        return ((double) count / a.length + (double) count / b.length + (count - halves) / count) / 3;
    }

    /** How many of the letters in common stand in another order in the other name. */
    private static int moved(int[] common, int[] b, boolean[] taken) {
        int moved = 0;
        int place = 0;
        for (int j = 0; j < b.length; j++) {
            if (taken[j] && b[j] != common[place++]) {
                moved++;
            }
        }
        return moved;
    }
}
