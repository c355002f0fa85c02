package org.sankofa.evidence.internal.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sankofa.evidence.Observation;
import org.sankofa.evidence.SeriesKey;

/**
 * The observations of one data file as columns: some twenty bytes for each. Lines that cannot be read are left out and counted.
 * Never changed once made, so it may be used from several threads.
 */
public final class AreaFile {

    private static final byte MISSING = Byte.MAX_VALUE;
    private static final byte EXACT = Byte.MAX_VALUE - 1;
    private static final int LARGEST_SCALE = 60;
    private static final SortedMap<String, String> NO_OTHERS = new TreeMap<>();
    private static final int ROW_BYTES = 4 + 8 + 1 + 4 * 4;

    /** An empty one. */
    public static final AreaFile EMPTY = parse("", new byte[0]);

    private final String[] words;
    private final Map<SeriesKey, int[]> series;
    private final int[] period;
    private final long[] digits;
    private final byte[] scale;
    private final int[][] attributes;
    private final Map<Integer, BigDecimal> exact;
    private final int unreadable;

    private AreaFile(Reading reading, Map<SeriesKey, int[]> series) {
        this.words = reading.words.toArray(String[]::new);
        this.series = series;
        this.period = Arrays.copyOf(reading.period, reading.count);
        this.digits = Arrays.copyOf(reading.digits, reading.count);
        this.scale = Arrays.copyOf(reading.scale, reading.count);
        this.attributes = new int[4][];
        for (int i = 0; i < 4; i++) {
            attributes[i] = Arrays.copyOf(reading.attributes[i], reading.count);
        }
        this.exact = reading.exact;
        this.unreadable = reading.unreadable;
    }

    /**
     * @param dataset code of the data set, for the keys
     * @param csv the content of the file
     */
    public static AreaFile parse(String dataset, byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        int end = end(text, 0);
        List<String> header = CsvLine.split(text.substring(0, end));
        Reading reading = new Reading(dataset, header);
        for (int at = end + 1; at < text.length(); at = end + 1) {
            end = end(text, at);
            if (end > at) {
                reading.line(text.substring(at, end));
            }
        }
        return new AreaFile(reading, reading.ordered());
    }

    private static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** @return the keys of the series in it */
    public Collection<SeriesKey> keys() {
        return series.keySet();
    }

    /** @return the earliest period of a series that is in it */
    public String firstPeriod(SeriesKey key) {
        return words[period[series.get(key)[0]]];
    }

    /** @return the latest period of a series that is in it */
    public String lastPeriod(SeriesKey key) {
        int[] rows = series.get(key);
        return words[period[rows[rows.length - 1]]];
    }

    /** @return the unit of the first observation of a series that is in it */
    public String unit(SeriesKey key) {
        return words[attributes[0][series.get(key)[0]]];
    }

    /** @return how many observations it holds, alternatives included */
    public int count() {
        return period.length;
    }

    /** @return how many lines could not be read */
    public int unreadable() {
        return unreadable;
    }

    /** @return about how much memory it takes */
    public long bytes() {
        return 200L + (long) period.length * ROW_BYTES + words.length * 56L + series.size() * 160L;
    }

    /**
     * The observations of a series in the order of their periods: the first list has one for each, the second what else is held.
     *
     * @return null when there is no such series
     */
    public List<List<Observation>> series(SeriesKey key) {
        int[] rows = series.get(key);
        if (rows == null) {
            return null;
        }
        List<Observation> shown = new ArrayList<>(rows.length);
        List<Observation> others = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            int first = i;
            while (i + 1 < rows.length && period[rows[i + 1]] == period[rows[first]]) {
                i++;
            }
            // of several the last line counts: the order of lines is the same for everybody
            boolean disputed = false;
            for (int j = first; j < i; j++) {
                if (!sameValue(rows[j], rows[i])) {
                    disputed = true;
                    others.add(at(key, rows[j], true));
                }
            }
            shown.add(at(key, rows[i], disputed));
        }
        return List.of(shown, others);
    }

    private boolean sameValue(int a, int b) {
        return scale[a] == scale[b] && digits[a] == digits[b] && (scale[a] != EXACT || exact.get(a).equals(exact.get(b)));
    }

    private Observation at(SeriesKey key, int row, boolean disputed) {
        BigDecimal value = switch (scale[row]) {
            case MISSING -> null;
            case EXACT -> exact.get(row);
            default -> BigDecimal.valueOf(digits[row], scale[row]);
        };
        return new Observation(key, words[period[row]], value, words[attributes[0][row]], words[attributes[1][row]],
                words[attributes[2][row]], words[attributes[3][row]], disputed);
    }

    /** Takes lines in. */
    private static final class Reading {

        private final String dataset;
        private final List<String> header;
        private final int[] columns;
        private final List<String> others;
        private final Map<String, Integer> index = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private final Map<SeriesKey, List<Integer>> series = new LinkedHashMap<>();
        private final Map<Integer, BigDecimal> exact = new HashMap<>();
        private int count;
        private int[] period = new int[64];
        private long[] digits = new long[64];
        private byte[] scale = new byte[64];
        private int[][] attributes = new int[4][64];
        private int unreadable;
        private SeriesKey lastKey;
        private List<Integer> lastRows;

        Reading(String dataset, List<String> header) {
            this.dataset = dataset;
            this.header = header;
            this.others = Columns.others(header);
            this.columns = List.of(Columns.AREA, Columns.INDICATOR, Columns.PARTNER, Columns.SEX, Columns.SKILL, Columns.AGE,
                    Columns.PERIOD, Columns.VALUE, Columns.UNIT, Columns.STATUS, Columns.SOURCE, Columns.NOTE).stream()
                    .mapToInt(header::indexOf).toArray();
        }

        void line(String line) {
            List<String> fields = CsvLine.split(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            String when = fields.size() < header.size() ? "" : field(fields, 6);
            String value = fields.size() < header.size() ? "" : field(fields, 7);
            BigDecimal number = null;
            try {
                number = value.isEmpty() ? null : new BigDecimal(value);
            } catch (NumberFormatException e) {
                when = "";
            }
            if (when.isEmpty() || number != null && Math.abs((long) number.scale()) > LARGEST_SCALE) {
                unreadable++;
                return;
            }
            SeriesKey key = new SeriesKey(dataset, field(fields, 1), field(fields, 0), field(fields, 2), field(fields, 3),
                    field(fields, 4), field(fields, 5), others.isEmpty() ? NO_OTHERS : others(fields));
            if (!key.equals(lastKey)) {
                lastRows = series.computeIfAbsent(key, k -> new ArrayList<>());
                lastKey = key;
            }
            lastRows.add(count);
            grow();
            period[count] = word(when);
            put(number);
            for (int i = 0; i < 4; i++) {
                attributes[i][count] = word(field(fields, 8 + i));
            }
            count++;
        }

        private SortedMap<String, String> others(List<String> fields) {
            SortedMap<String, String> found = new TreeMap<>();
            for (String name : others) {
                String value = fields.get(header.indexOf(name));
                if (!value.isEmpty()) {
                    found.put(name, value);
                }
            }
            return found;
        }

        private String field(List<String> fields, int which) {
            return columns[which] < 0 ? "" : fields.get(columns[which]);
        }

        private void put(BigDecimal number) {
            if (number == null) {
                scale[count] = MISSING;
                return;
            }
            BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            bare = bare.scale() < 0 ? bare.setScale(0) : bare;
            if (bare.unscaledValue().bitLength() < Long.SIZE) {
                digits[count] = bare.unscaledValue().longValue();
                scale[count] = (byte) bare.scale();
            } else {
                scale[count] = EXACT;
                exact.put(count, bare);
            }
        }

        private int word(String text) {
            return index.computeIfAbsent(text, key -> {
                words.add(text);
                return words.size() - 1;
            });
        }

        private void grow() {
            if (count == period.length) {
                int size = count * 2;
                period = Arrays.copyOf(period, size);
                digits = Arrays.copyOf(digits, size);
                scale = Arrays.copyOf(scale, size);
                for (int i = 0; i < 4; i++) {
                    attributes[i] = Arrays.copyOf(attributes[i], size);
                }
            }
        }

        /** The rows of each series by period; those of one period stay in the order of the lines. */
        Map<SeriesKey, int[]> ordered() {
            Map<SeriesKey, int[]> ordered = new LinkedHashMap<>(series.size() * 2);
            series.forEach((key, rows) -> {
                rows.sort((a, b) -> words.get(period[a]).compareTo(words.get(period[b])));
                ordered.put(key, rows.stream().mapToInt(Integer::intValue).toArray());
            });
            return ordered;
        }
    }
}
