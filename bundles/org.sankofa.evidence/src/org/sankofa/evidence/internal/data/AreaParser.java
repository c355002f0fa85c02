package org.sankofa.evidence.internal.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes columns of the bytes of a data file. Lines are sorted, so most fields are those of the line before: such a field is
 * compared and makes no text. Lines with quotation marks, and numbers that are not plain, go the slow way.
 */
final class AreaParser {

    private static final int LARGEST_SCALE = 60;
    private static final int PLAIN_DIGITS = 18;
    private static final int PERIOD = 0;
    private static final int VALUE = 1;
    private static final int FIRST_ATTRIBUTE = 2;
    private static final int FIRST_DIMENSION = 6;

    private record Series(int[] dimensions) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Series series && Arrays.equals(dimensions, series.dimensions);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(dimensions);
        }
    }

    private final byte[] csv;
    private final Words words = new Words();
    private final int empty = words.of("");
    private final Map<Integer, BigDecimal> exact = new HashMap<>();
    private final Map<Series, Integer> numbers = new HashMap<>();
    private final List<Series> series = new ArrayList<>();
    private final String[] others;
    /** For each column of the file, which of ours it is; -1: none. */
    private final int[] roles;
    private final int[] from;
    private final int[] until;
    /** The field of the line before and its number. */
    private final int[] lastFrom;
    private final int[] lastUntil;
    private final int[] lastWord;
    /** Numbers of the words of the line at hand, by roles. */
    private final int[] line;
    private Series last;
    private int lastSeries;
    private int unreadable;
    private long digits;
    private byte scale;
    private BigDecimal large;

    private int count;
    private int[] rowSeries = new int[64];
    private int[] rowPeriod = new int[64];
    private long[] rowDigits = new long[64];
    private byte[] rowScale = new byte[64];
    private final int[][] rowAttributes = new int[4][64];

    AreaParser(byte[] given) {
        // what is no UTF-8 becomes what it is read as, so that equal texts have equal bytes
        csv = ascii(given) ? given : new String(given, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        List<String> header = CsvLine.split(new String(csv, 0, end(0), StandardCharsets.UTF_8));
        List<String> further = Columns.others(header).stream().distinct().toList();
        List<String> ours = new ArrayList<>(List.of(Columns.PERIOD, Columns.VALUE, Columns.UNIT, Columns.STATUS, Columns.SOURCE, Columns.NOTE,
                Columns.INDICATOR, Columns.AREA, Columns.PARTNER, Columns.SEX, Columns.SKILL, Columns.AGE));
        ours.addAll(further);
        others = further.toArray(String[]::new);
        line = new int[ours.size()];
        Arrays.fill(line, empty);
        roles = new int[header.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = header.indexOf(header.get(i)) == i ? ours.indexOf(header.get(i)) : -1;
        }
        from = new int[roles.length];
        until = new int[roles.length];
        lastFrom = new int[roles.length];
        lastUntil = new int[roles.length];
        lastWord = new int[roles.length];
        Arrays.fill(lastWord, empty);
    }

    private static boolean ascii(byte[] all) {
        for (byte one : all) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private int end(int at) {
        int end = at;
        while (end < csv.length && csv[end] != '\n') {
            end++;
        }
        return end;
    }

    AreaColumns read() {
        for (int at = end(0) + 1; at < csv.length;) {
            int fields = 0;
            int begin = at;
            int start = at;
            boolean quoted = false;
            for (; at < csv.length && csv[at] != '\n'; at++) {
                if (csv[at] == ',') {
                    field(fields++, start, at);
                    start = at + 1;
                } else {
                    quoted |= csv[at] == '"';
                }
            }
            int end = at++;
            if (end == begin) {
                continue;
            }
            end -= csv[end - 1] == '\r' ? 1 : 0;
            field(fields++, start, end);
            if (!(quoted ? slowly(begin, end) : fields >= roles.length && quickly())) {
                unreadable++;
            }
        }
        return ordered();
    }

    private void field(int which, int start, int end) {
        if (which < from.length) {
            from[which] = start;
            until[which] = end;
        }
    }

    private boolean quickly() {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == VALUE) {
                if (!plain(from[i], until[i]) && !number(new String(csv, from[i], until[i] - from[i], StandardCharsets.UTF_8))) {
                    return false;
                }
            } else if (roles[i] >= 0) {
                if (!Arrays.equals(csv, from[i], until[i], csv, lastFrom[i], lastUntil[i])) {
                    lastWord[i] = words.of(csv, from[i], until[i]);
                }
                lastFrom[i] = from[i];
                lastUntil[i] = until[i];
                line[roles[i]] = lastWord[i];
            }
        }
        return row();
    }

    private boolean slowly(int begin, int end) {
        List<String> fields = CsvLine.split(new String(csv, begin, end - begin, StandardCharsets.UTF_8));
        if (fields.size() < roles.length) {
            return false;
        }
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == VALUE) {
                if (!number(fields.get(i))) {
                    return false;
                }
            } else if (roles[i] >= 0) {
                line[roles[i]] = words.of(fields.get(i));
            }
        }
        return row();
    }

    /** Reads a number as most are: a sign, digits, a point, digits. */
    private boolean plain(int start, int end) {
        boolean minus = start < end && csv[start] == '-';
        int at = minus ? start + 1 : start;
        if (end - at > PLAIN_DIGITS || at == end || csv[at] == '.' || csv[end - 1] == '.') {
            return false;
        }
        long found = 0;
        int point = -1;
        for (; at < end; at++) {
            if (csv[at] == '.' && point < 0) {
                point = at;
            } else if (csv[at] >= '0' && csv[at] <= '9') {
                found = found * 10 + csv[at] - '0';
            } else {
                return false;
            }
        }
        int places = point < 0 ? 0 : end - point - 1;
        while (places > 0 && found % 10 == 0) {
            found /= 10;
            places--;
        }
        digits = minus ? -found : found;
        scale = (byte) places;
        large = null;
        return true;
    }

    private boolean number(String text) {
        digits = 0;
        large = null;
        scale = AreaFile.MISSING;
        if (text.isEmpty()) {
            return true;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            return false;
        }
        if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
            return false;
        }
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        bare = bare.scale() < 0 ? bare.setScale(0) : bare;
        if (bare.unscaledValue().bitLength() < Long.SIZE) {
            digits = bare.unscaledValue().longValue();
            scale = (byte) bare.scale();
        } else {
            scale = AreaFile.EXACT;
            large = bare;
        }
        return true;
    }

    private boolean row() {
        if (line[PERIOD] == empty) {
            return false;
        }
        if (last == null || !Arrays.equals(last.dimensions, 0, last.dimensions.length, line, FIRST_DIMENSION, line.length)) {
            last = new Series(Arrays.copyOfRange(line, FIRST_DIMENSION, line.length));
            lastSeries = numbers.computeIfAbsent(last, one -> {
                series.add(one);
                return series.size() - 1;
            });
        }
        grow();
        rowSeries[count] = lastSeries;
        rowPeriod[count] = line[PERIOD];
        rowDigits[count] = digits;
        rowScale[count] = scale;
        for (int i = 0; i < 4; i++) {
            rowAttributes[i][count] = line[FIRST_ATTRIBUTE + i];
        }
        if (large != null) {
            exact.put(count, large);
        }
        count++;
        return true;
    }

    private void grow() {
        if (count == rowPeriod.length) {
            int size = count * 2;
            rowSeries = Arrays.copyOf(rowSeries, size);
            rowPeriod = Arrays.copyOf(rowPeriod, size);
            rowDigits = Arrays.copyOf(rowDigits, size);
            rowScale = Arrays.copyOf(rowScale, size);
            for (int i = 0; i < 4; i++) {
                rowAttributes[i] = Arrays.copyOf(rowAttributes[i], size);
            }
        }
    }

    /** The rows of each series together, by period; those of one period stay in the order of the lines. */
    private AreaColumns ordered() {
        int[] start = new int[series.size() + 1];
        for (int row = 0; row < count; row++) {
            start[rowSeries[row] + 1]++;
        }
        for (int i = 0; i < series.size(); i++) {
            start[i + 1] += start[i];
        }
        int[] order = new int[count];
        int[] next = start.clone();
        for (int row = 0; row < count; row++) {
            int first = start[rowSeries[row]];
            int at = next[rowSeries[row]]++;
            for (; at > first && words.get(rowPeriod[order[at - 1]]).compareTo(words.get(rowPeriod[row])) > 0; at--) {
                order[at] = order[at - 1];
            }
            order[at] = row;
        }
        Packed[] dimensions = new Packed[line.length - FIRST_DIMENSION];
        for (int i = 0; i < dimensions.length; i++) {
            int one = i;
            dimensions[i] = Packed.of(series.size(), at -> series.get(at).dimensions[one]);
        }
        Packed[] attributes = new Packed[4];
        for (int i = 0; i < attributes.length; i++) {
            int[] one = rowAttributes[i];
            attributes[i] = Packed.of(count, at -> one[order[at]]);
        }
        Map<Integer, BigDecimal> found = new HashMap<>();
        for (int at = 0; at < count && !exact.isEmpty(); at++) {
            if (rowScale[order[at]] == AreaFile.EXACT) {
                found.put(at, exact.get(order[at]));
            }
        }
        return new AreaColumns(words.all(), others, dimensions, Packed.of(start.length, at -> start[at]),
                Packed.of(count, at -> rowPeriod[order[at]]), Packed.of(count, at -> rowDigits[order[at]]),
                Packed.of(count, at -> rowScale[order[at]]), attributes, Map.copyOf(found), unreadable);
    }
}
