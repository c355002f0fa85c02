package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.sankofa.search.internal.index.Names;

/**
 * The contexts of the documents of one segment, attribute by attribute, read once and kept as long as the segment is: going through a
 * column of a million documents takes a millisecond, reading their values one by one takes seconds.
 */
final class Columns {

    private static final String NATURE = "@nature";
    private static final String STATE = "@reviewState";

    private final Map<String, Column> columns = new HashMap<>();
    private final Column standing;
    private int values;

    /** The values of one attribute, which stand one after the other in the order of all values. */
    private static final class Run {

        final String id;
        final long from;
        final int[] numbers;
        Column column;

        Run(String id, long from, int count) {
            this.id = id;
            this.from = from;
            this.numbers = new int[count];
        }
    }

    private Columns(Column standing) {
        this.standing = standing;
    }

    /** The numbers of an attribute's values; null where no document has one. */
    Column of(String attribute) {
        return columns.get(attribute);
    }

    /** The numbers of what the documents count for besides being alike, see {@link Dictionary#standing}. */
    Column standing() {
        return standing;
    }

    /** How many different values stand in them. */
    int values() {
        return values;
    }

    static Columns read(LeafReader reader, Dictionary dictionary) throws IOException {
        int documents = reader.maxDoc();
        SortedSetDocValues values = DocValues.getSortedSet(reader, Names.CONTEXT);
        SortedSetDocValues kinds = DocValues.getSortedSet(reader, Names.KIND);
        String[] kind = new String[(int) kinds.getValueCount()];
        for (int i = 0; i < kind.length; i++) {
            kind[i] = kinds.lookupOrd(i).utf8ToString();
        }
        List<Run> runs = new ArrayList<>();
        for (String id : dictionary.attributes()) {
            run(values, id, runs);
        }
        for (Run run : runs) {
            number(values, run, dictionary.values(run.id), documents);
        }
        Texts natures = new Texts(values, NATURE);
        Texts states = new Texts(values, STATE);
        natures.addTo(runs);
        states.addTo(runs);
        runs.sort(Comparator.comparingLong(run -> run.from));
        Columns columns = new Columns(new Column(documents, Dictionary.MOST_STANDINGS));
        int[] standings = new int[(kind.length + 1) * natures.size() * states.size()];
        Run[] inOrder = runs.toArray(Run[]::new);
        for (int document = 0; document < documents; document++) {
            int nature = 0;
            int state = 0;
            int at = 0;
            for (int i = values.advanceExact(document) ? values.docValueCount() : 0; i > 0; i--) {
                long ord = values.nextOrd();
                while (at < inOrder.length && ord >= inOrder[at].from + inOrder[at].numbers.length) {
                    at++;
                }
                if (at == inOrder.length) {
                    break;
                }
                Run run = inOrder[at];
                if (ord < run.from) {
                    continue; // something else, as the group
                }
                int number = run.numbers[(int) (ord - run.from)];
                if (run.column != null) {
                    run.column.set(document, number);
                } else if (run == natures.run) {
                    nature = number;
                } else {
                    state = number;
                }
            }
            int ofKind = kinds.advanceExact(document) ? (int) kinds.nextOrd() : kind.length;
            int key = (ofKind * natures.size() + nature) * states.size() + state;
            if (standings[key] == 0) {
                standings[key] = 1 + dictionary.standing(ofKind < kind.length ? kind[ofKind] : "", natures.text(nature), states.text(state));
            }
            columns.standing.set(document, standings[key] - 1);
        }
        runs.stream().filter(run -> run.column != null).forEach(run -> {
            columns.columns.put(run.id, run.column);
            columns.values += run.numbers.length;
        });
        return columns;
    }

    private static void run(SortedSetDocValues values, String id, List<Run> to) throws IOException {
        long from = ceiling(values, id + '=');
        int count = (int) (ceiling(values, id + (char) ('=' + 1)) - from);
        if (count > 0) {
            to.add(new Run(id, from, count));
        }
    }

    private static long ceiling(SortedSetDocValues values, String term) throws IOException {
        long at = values.lookupTerm(new BytesRef(term));
        return at < 0 ? -1 - at : at;
    }

    private static void number(SortedSetDocValues values, Run run, Values of, int documents) throws IOException {
        int most = 0;
        for (int i = 0; i < run.numbers.length; i++) {
            run.numbers[i] = of.number(written(values, run, i));
            most = Math.max(most, run.numbers[i]);
        }
        run.column = new Column(documents, most);
    }

    private static BytesRef written(SortedSetDocValues values, Run run, int at) throws IOException {
        BytesRef term = values.lookupOrd(run.from + at);
        int sign = run.id.length() + 1;
        return new BytesRef(term.bytes, term.offset + sign, term.length - sign);
    }

    /** The few different texts of something that is shown with experience. */
    private static final class Texts {

        private final List<String> texts = new ArrayList<>(List.of(""));
        private Run run;

        Texts(SortedSetDocValues values, String id) throws IOException {
            List<Run> found = new ArrayList<>();
            run(values, id, found);
            if (!found.isEmpty()) {
                run = found.get(0);
                for (int i = 0; i < run.numbers.length; i++) {
                    texts.add(written(values, run, i).utf8ToString());
                    run.numbers[i] = i + 1;
                }
            }
        }

        void addTo(List<Run> runs) {
            if (run != null) {
                runs.add(run);
            }
        }

        int size() {
            return texts.size();
        }

        String text(int number) {
            return texts.get(number);
        }
    }
}
