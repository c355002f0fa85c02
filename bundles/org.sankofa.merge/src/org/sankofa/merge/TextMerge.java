package org.sankofa.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Three-way merge of texts, word by word. Symmetrical: exchanging left and right gives the same result.
 */
public final class TextMerge {

    /** More differences than this on one side are not compared: the texts have little in common. */
    private static final int MAX_DIFFERENCES = 1_000;
    /** Longer texts, in characters, are not compared: showing a record must not take seconds. */
    private static final int MAX_LENGTH = 200_000;

    /** A stretch of the base, [from, to), that one side replaced by its own tokens [start, end). */
    private record Change(int from, int to, int start, int end) {
    }

    private TextMerge() {
    }

    /**
     * Merges two texts that were made from a common one.
     *
     * @return the merged text, or empty when both sides changed the same place or places that touch
     */
    public static Optional<String> merge(String base, String left, String right) {
        if (left.equals(right) || right.equals(base)) {
            return Optional.of(left);
        }
        if (left.equals(base)) {
            return Optional.of(right);
        }
        if (Math.max(base.length(), Math.max(left.length(), right.length())) > MAX_LENGTH) {
            return Optional.empty();
        }
        String[] b = tokens(base);
        String[] l = tokens(left);
        String[] r = tokens(right);
        List<Change> toLeft = changes(b, l);
        List<Change> toRight = changes(b, r);
        return toLeft == null || toRight == null ? Optional.empty() : weave(b, l, r, toLeft, toRight);
    }

    /**
     * The text to show for a key in conflict: the merged one when there are exactly two alternatives, both texts,
     * and they merge cleanly. It is stored only when somebody edits it.
     *
     * @param base the value at the unique merge base of the commits that wrote the two; {@code null} when there is
     *        none
     * @return the merged text, or empty when the conflict stays as it is
     */
    public static Optional<String> shown(RecordState state, String object, String key, String base) {
        if (base == null || Keys.shape(key) != Keys.Shape.TEXT) {
            return Optional.empty();
        }
        List<Write> alternatives = state.alternatives(object, key);
        if (alternatives.size() != 2 || alternatives.get(0).value() == null || alternatives.get(1).value() == null) {
            return Optional.empty();
        }
        return merge(base, alternatives.get(0).value(), alternatives.get(1).value());
    }

    private static Optional<String> weave(String[] b, String[] l, String[] r, List<Change> toLeft,
            List<Change> toRight) {
        StringBuilder merged = new StringBuilder();
        int at = 0;
        int i = 0;
        int j = 0;
        while (i < toLeft.size() || j < toRight.size()) {
            Change left = i < toLeft.size() ? toLeft.get(i) : null;
            Change right = j < toRight.size() ? toRight.get(j) : null;
            Change next;
            String[] side;
            if (left != null && right != null && left.from <= right.to && right.from <= left.to) {
                boolean same = left.from == right.from && left.to == right.to
                        && Arrays.equals(l, left.start, left.end, r, right.start, right.end);
                if (!same) {
                    return Optional.empty();
                }
                next = left;
                side = l;
                i++;
                j++;
            } else if (right == null || left != null && left.from < right.from) {
                next = left;
                side = l;
                i++;
            } else {
                next = right;
                side = r;
                j++;
            }
            append(merged, b, at, next.from);
            append(merged, side, next.start, next.end);
            at = next.to;
        }
        append(merged, b, at, b.length);
        return Optional.of(merged.toString());
    }

    private static void append(StringBuilder into, String[] tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            into.append(tokens[i]);
        }
    }

    /** Words, runs of white space, and all else one by one; in scripts without spaces each character is a word. */
    private static String[] tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int from = 0;
        int kind = -1;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            int now = kind(c);
            if (i > from && (now != kind || now == 2)) {
                tokens.add(text.substring(from, i));
                from = i;
            }
            kind = now;
            i += Character.charCount(c);
        }
        if (from < text.length()) {
            tokens.add(text.substring(from));
        }
        return tokens.toArray(new String[0]);
    }

    private static int kind(int c) {
        if (Character.isWhitespace(c)) {
            return 0;
        }
        boolean word = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK || c == 0x200C || c == 0x200D;
        if (!word || Character.isIdeographic(c)) {
            return 2;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI || script == Character.UnicodeScript.LAO
                || script == Character.UnicodeScript.KHMER || script == Character.UnicodeScript.MYANMAR ? 2 : 1;
    }

    /** The changes from {@code b} to {@code x} in order (Myers' greedy comparison); {@code null} when too many. */
    private static List<Change> changes(String[] b, String[] x) {
        int start = 0;
        while (start < b.length && start < x.length && b[start].equals(x[start])) {
            start++;
        }
        int bEnd = b.length;
        int xEnd = x.length;
        while (bEnd > start && xEnd > start && b[bEnd - 1].equals(x[xEnd - 1])) {
            bEnd--;
            xEnd--;
        }
        int n = bEnd - start;
        int m = xEnd - start;
        int limit = Math.min(n + m, MAX_DIFFERENCES);
        List<int[]> trace = new ArrayList<>();
        int[] reach = new int[2 * limit + 3];
        for (int d = 0; d <= limit; d++) {
            for (int k = -d; k <= d; k += 2) {
                int at = limit + 1 + k;
                int i = k == -d || k != d && reach[at - 1] < reach[at + 1] ? reach[at + 1] : reach[at - 1] + 1;
                int j = i - k;
                while (i < n && j < m && b[start + i].equals(x[start + j])) {
                    i++;
                    j++;
                }
                reach[at] = i;
                if (i >= n && j >= m) {
                    return path(trace, n, m, d, limit, start);
                }
            }
            trace.add(Arrays.copyOfRange(reach, limit - d, limit + d + 3));
        }
        return null;
    }

    private static List<Change> path(List<int[]> trace, int n, int m, int differences, int limit, int start) {
        List<Change> changes = new ArrayList<>();
        int i = n;
        int j = m;
        for (int d = differences; d > 0; d--) {
            // trace of round d-1 starts at diagonal -(d-1)-1
            int[] reach = trace.get(d - 1);
            int k = i - j;
            int offset = d;
            boolean down = k == -d || k != d && reach[k - 1 + offset] < reach[k + 1 + offset];
            int previous = down ? k + 1 : k - 1;
            int fromI = reach[previous + offset];
            int fromJ = fromI - previous;
            int nextI = down ? fromI : fromI + 1;
            int nextJ = down ? fromJ + 1 : fromJ;
            Change step = new Change(start + fromI, start + nextI, start + fromJ, start + nextJ);
            Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            if (last != null && last.from == step.to && last.start == step.end) {
                changes.set(changes.size() - 1, new Change(step.from, last.to, step.start, last.end));
            } else {
                changes.add(step);
            }
            i = fromI;
            j = fromJ;
        }
        Collections.reverse(changes);
        return changes;
    }
}
