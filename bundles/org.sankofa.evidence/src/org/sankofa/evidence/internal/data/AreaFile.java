package org.sankofa.evidence.internal.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sankofa.evidence.Observation;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.SeriesQuery;

/**
 * The observations of one data file as columns: some five bytes for each. Lines that cannot be read are left out and counted.
 * What it holds never changes once made, so it may be used from several threads. Keys are made when they are asked for.
 */
public final class AreaFile {

    static final byte MISSING = Byte.MAX_VALUE;
    static final byte EXACT = Byte.MAX_VALUE - 1;
    private static final SortedMap<String, String> NO_OTHERS = Collections.unmodifiableSortedMap(new TreeMap<>());
    static final int OWN_DIMENSIONS = 6;

    /** An empty one. */
    public static final AreaFile EMPTY = parse("", new byte[0]);

    private final String dataset;
    private final AreaColumns columns;
    private final byte[] shared;
    private volatile Map<SeriesKey, Integer> numbers;

    AreaFile(String dataset, AreaColumns columns) {
        this.dataset = dataset;
        this.columns = columns;
        this.shared = columns.shared();
    }

    /**
     * @param dataset code of the data set, for the keys
     * @param csv the content of the file
     */
    public static AreaFile parse(String dataset, byte[] csv) {
        return new AreaFile(dataset, new AreaParser(csv).read());
    }

    AreaColumns columns() {
        return columns;
    }

    /** @return the keys of the series in it, in the order of the lines */
    public Collection<SeriesKey> keys() {
        List<SeriesKey> keys = new ArrayList<>(columns.series());
        for (int i = 0; i < columns.series(); i++) {
            keys.add(key(i));
        }
        return keys;
    }

    /** @return how many series it holds */
    public int seriesCount() {
        return columns.series();
    }

    /** @return the numbers of the series that are wanted, whatever data set is; found without making keys */
    public int[] find(SeriesQuery query) {
        String[] wanted = { query.indicator(), query.area(), query.partner(), query.sex(), query.skill() };
        int[] word = new int[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            word[i] = wanted[i] == null ? -1 : columns.number(wanted[i]);
            if (wanted[i] != null && word[i] < 0) {
                return new int[0];
            }
        }
        int[] found = new int[columns.series()];
        int count = 0;
        for (int series = 0; series < found.length; series++) {
            boolean fits = true;
            for (int i = 0; fits && i < word.length; i++) {
                fits = word[i] < 0 || columns.dimensions()[i].at(series) == word[i];
            }
            if (fits) {
                found[count++] = series;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** @return the key of a series by its number */
    public SeriesKey key(int series) {
        SortedMap<String, String> others = NO_OTHERS;
        for (int i = 0; i < columns.others().length; i++) {
            String value = word(OWN_DIMENSIONS + i, series);
            if (!value.isEmpty()) {
                others = others == NO_OTHERS ? new TreeMap<>() : others;
                others.put(columns.others()[i], value);
            }
        }
        return new SeriesKey(dataset, word(0, series), word(1, series), word(2, series), word(3, series), word(4, series), word(5, series), others);
    }

    private String word(int dimension, int series) {
        return columns.word(columns.dimensions()[dimension].intAt(series));
    }

    private Integer number(SeriesKey key) {
        Map<SeriesKey, Integer> known = numbers;
        if (known == null) {
            known = new HashMap<>(columns.series() * 2);
            for (int i = 0; i < columns.series(); i++) {
                known.put(key(i), i);
            }
            numbers = known;
        }
        return known.get(key);
    }

    /** @return the earliest period of a series */
    public String firstPeriod(int series) {
        return columns.word(columns.period().intAt(columns.start().intAt(series)));
    }

    /** @return the latest period of a series */
    public String lastPeriod(int series) {
        return columns.word(columns.period().intAt(columns.start().intAt(series + 1) - 1));
    }

    /** @return the unit of the first observation of a series */
    public String unit(int series) {
        return attribute(0, columns.start().intAt(series));
    }

    /** @return how many observations it holds, alternatives included */
    public int count() {
        return columns.period().count();
    }

    /** @return how many lines could not be read */
    public int unreadable() {
        return columns.unreadable();
    }

    /** @return the bytes of the whole edition it was kept in, which are there as long as it is; null where it has its own */
    public byte[] shared() {
        return shared;
    }

    /** @return how many bytes its numbers take, its own or shared */
    long length() {
        return columns.length();
    }

    /** @return the same with bytes of its own */
    AreaFile alone() {
        return shared == null ? this : new AreaFile(dataset, columns.alone());
    }

    /**
     * @return about how much memory it takes, without the bytes it shares; the keys too, for they come with the first question about
     *         one series
     */
    public long bytes() {
        return 200L + columns.bytes() + columns.series() * 160L;
    }

    /**
     * The observations of a series in the order of their periods: the first list has one for each, the second what else is held.
     *
     * @return null when there is no such series
     */
    public List<List<Observation>> series(SeriesKey key) {
        Integer number = number(key);
        return number == null ? null : series(number, key);
    }

    /** @return the same of a series by its number, with its key */
    public List<List<Observation>> series(int series, SeriesKey key) {
        int from = columns.start().intAt(series);
        int until = columns.start().intAt(series + 1);
        Packed period = columns.period();
        List<Observation> shown = new ArrayList<>(until - from);
        List<Observation> others = new ArrayList<>(0);
        for (int i = from; i < until; i++) {
            int first = i;
            long when = period.at(first);
            while (i + 1 < until && period.at(i + 1) == when) {
                i++;
            }
            // of several the last line counts: the order of lines is the same for everybody
            boolean disputed = false;
            for (int j = first; j < i; j++) {
                if (!sameValue(j, i)) {
                    disputed = true;
                    others.add(at(key, j, true));
                }
            }
            shown.add(at(key, i, disputed));
        }
        return List.of(shown, others);
    }

    private boolean sameValue(int a, int b) {
        Packed scale = columns.scale();
        return scale.at(a) == scale.at(b) && columns.digits().at(a) == columns.digits().at(b)
                && (scale.at(a) != EXACT || columns.exact().get(a).equals(columns.exact().get(b)));
    }

    private Observation at(SeriesKey key, int row, boolean disputed) {
        int scale = columns.scale().intAt(row);
        BigDecimal value = switch (scale) {
            case MISSING -> null;
            case EXACT -> columns.exact().get(row);
            default -> BigDecimal.valueOf(columns.digits().at(row), scale);
        };
        return new Observation(key, columns.word(columns.period().intAt(row)), value, attribute(0, row), attribute(1, row), attribute(2, row),
                attribute(3, row), disputed);
    }

    private String attribute(int which, int row) {
        return columns.word(columns.attributes()[which].intAt(row));
    }
}
