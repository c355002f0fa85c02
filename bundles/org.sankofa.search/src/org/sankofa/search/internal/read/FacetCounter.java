package org.sankofa.search.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.sankofa.search.FacetField;

/** Counts the records that match, and those of each value of some fields, in one pass without scores. */
final class FacetCounter implements Collector {

    private static final int CHUNK = 4096;
    private static final int FIRST_YEAR = 1000;
    private static final int YEARS = 2000;

    private final List<FacetField> fields;
    private final Map<FacetField, Map<String, Long>> counts = new EnumMap<>(FacetField.class);
    private final int[] years = new int[YEARS];
    private final int[] documents = new int[CHUNK];
    private int filled;
    private long total;
    private List<Counting> leaf = List.of();

    FacetCounter(Collection<FacetField> fields) {
        this.fields = List.copyOf(fields);
        fields.forEach(f -> counts.put(f, new HashMap<>()));
    }

    /** Runs one counter over all segments. */
    static CollectorManager<FacetCounter, FacetCounter> manager(FacetCounter counter) {
        return new CollectorManager<>() {
            @Override
            public FacetCounter newCollector() {
                return counter;
            }

            @Override
            public FacetCounter reduce(Collection<FacetCounter> collectors) throws IOException {
                counter.finishLeaf();
                return counter;
            }
        };
    }

    long total() {
        return total;
    }

    /** Counts by value. */
    Map<String, Long> counts(FacetField field) {
        if (field == FacetField.YEAR) {
            Map<String, Long> found = counts.get(field);
            for (int i = 0; i < YEARS; i++) {
                if (years[i] > 0) {
                    found.put(Integer.toString(FIRST_YEAR + i), (long) years[i]);
                }
            }
            return found;
        }
        return counts.get(field);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        finishLeaf();
        List<Counting> countings = new ArrayList<>();
        for (FacetField field : fields) {
            if (field == FacetField.YEAR) {
                countings.add(new YearCounting(DocValues.getSortedNumeric(context.reader(), field.field())));
            } else {
                SortedSetDocValues values = DocValues.getSortedSet(context.reader(), field.field());
                SortedDocValues single = DocValues.unwrapSingleton(values);
                countings.add(single != null ? new SingleCounting(single, counts.get(field))
                        : new SetCounting(values, counts.get(field)));
            }
        }
        leaf = countings;
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // scores do not matter here
            }

            @Override
            public void collect(int document) throws IOException {
                documents[filled++] = document;
                if (filled == CHUNK) {
                    countChunk();
                }
            }

            @Override
            public void finish() throws IOException {
                finishLeaf();
            }
        };
    }

    private void countChunk() throws IOException {
        total += filled;
        for (Counting counting : leaf) {
            counting.count(documents, filled);
        }
        filled = 0;
    }

    private void finishLeaf() throws IOException {
        countChunk();
        for (Counting counting : leaf) {
            counting.finish();
        }
        leaf = List.of();
    }

    /** Counts the values of one field in one segment. */
    private interface Counting {
        void count(int[] documents, int size) throws IOException;

        void finish() throws IOException;
    }

    private record SingleCounting(SortedDocValues values, Map<String, Long> into, int[] counts) implements Counting {

        SingleCounting(SortedDocValues values, Map<String, Long> into) {
            this(values, into, new int[values.getValueCount()]);
        }

        @Override
        public void count(int[] documents, int size) throws IOException {
            for (int i = 0; i < size; i++) {
                if (values.advanceExact(documents[i])) {
                    counts[values.ordValue()]++;
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    into.merge(values.lookupOrd(ord).utf8ToString(), (long) counts[ord], Long::sum);
                }
            }
        }
    }

    private record SetCounting(SortedSetDocValues values, Map<String, Long> into, int[] counts) implements Counting {

        SetCounting(SortedSetDocValues values, Map<String, Long> into) {
            this(values, into, new int[(int) values.getValueCount()]);
        }

        @Override
        public void count(int[] documents, int size) throws IOException {
            for (int i = 0; i < size; i++) {
                if (values.advanceExact(documents[i])) {
                    for (int n = values.docValueCount(); n > 0; n--) {
                        counts[(int) values.nextOrd()]++;
                    }
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    into.merge(values.lookupOrd(ord).utf8ToString(), (long) counts[ord], Long::sum);
                }
            }
        }
    }

    private final class YearCounting implements Counting {

        private final SortedNumericDocValues values;

        YearCounting(SortedNumericDocValues values) {
            this.values = values;
        }

        @Override
        public void count(int[] documents, int size) throws IOException {
            for (int i = 0; i < size; i++) {
                if (values.advanceExact(documents[i])) {
                    for (int n = values.docValueCount(); n > 0; n--) {
                        long year = values.nextValue() - FIRST_YEAR;
                        if (year >= 0 && year < YEARS) {
                            years[(int) year]++;
                        }
                    }
                }
            }
        }

        @Override
        public void finish() {
            // years are counted for all segments together
        }
    }
}
