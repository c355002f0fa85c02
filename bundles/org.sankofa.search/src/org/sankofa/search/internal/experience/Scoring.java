package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.sankofa.search.internal.context.ContextIndexing;
import org.sankofa.search.internal.experience.OrdTable.Decoded;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.read.View;
import org.sankofa.search.similarity.ContextAttribute.Scope;

/**
 * Exact scores of documents. The score is the weighted mean of the local similarities; an attribute that the question has and
 * the document has not counts as a pair taken by chance would, so that a record of which little is known is neither the best
 * nor lost. For one thread.
 */
final class Scoring {

    /** How like two values taken by chance are, about; set with the judged situations. */
    static final double CHANCE = 0.15;
    private static final double NOT_YET = -1;

    private final Asked asked;
    private final Contexts contexts;
    private final Places places;
    private final Map<String, double[]> likeness = new HashMap<>();
    private final Map<Decoded, double[]> inherited = new IdentityHashMap<>();
    private final Map<String, double[]> wholes = new HashMap<>();
    private final double[] similarities;

    /** A scored document. */
    static final class Scored {
        final int document;
        final double similarity;
        String kind = "";
        String group = "";
        String outcome = "";
        String nature = "";
        String state = "";
        Set<String> areas = Set.of();
        double text;
        double score;
        boolean pinned;

        Scored(int document, double similarity) {
            this.document = document;
            this.similarity = similarity;
        }
    }

    Scoring(Asked asked, Contexts contexts, Places places) {
        this.asked = asked;
        this.contexts = contexts;
        this.places = places;
        this.similarities = new double[asked.active().size()];
    }

    /**
     * Scores documents.
     *
     * @param documents in their order
     * @param text likeness of the words of each, 0 to 1
     */
    Scored[] score(View view, int[] documents, double[] text) throws IOException {
        return score(view, documents, text, false);
    }

    /** As {@link #score(View, int[], double[])}; of lessons their programmes are looked at too, which costs more. */
    Scored[] score(View view, int[] documents, double[] text, boolean withWholes) throws IOException {
        Scored[] scored = new Scored[documents.length];
        int at = 0;
        for (LeafReaderContext leaf : view.reader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            if (at < documents.length && documents[at] < end) {
                SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Names.CONTEXT);
                OrdTable table = contexts.table(leaf, values);
                SortedSetDocValues kinds = DocValues.getSortedSet(leaf.reader(), Names.KIND);
                String[] names = new String[(int) kinds.getValueCount()];
                for (; at < documents.length && documents[at] < end; at++) {
                    int document = documents[at] - leaf.docBase;
                    scored[at] = one(withWholes ? view : null, documents[at], values.advanceExact(document) ? values : null, table, text[at]);
                    scored[at].kind = kinds.advanceExact(document) ? kind(kinds, (int) kinds.nextOrd(), names) : "";
                }
            }
        }
        return scored;
    }

    private static String kind(SortedSetDocValues kinds, int ord, String[] names) throws IOException {
        if (names[ord] == null) {
            names[ord] = kinds.lookupOrd(ord).utf8ToString();
        }
        return names[ord];
    }

    private Scored one(View view, int document, SortedSetDocValues values, OrdTable table, double text) throws IOException {
        Arrays.fill(similarities, NOT_YET);
        String group = "";
        String outcome = "";
        String nature = "";
        String state = "";
        Decoded area = null;
        for (int i = values == null ? 0 : values.docValueCount(); i > 0; i--) {
            Decoded decoded = table.get(values, values.nextOrd());
            if (decoded.id().charAt(0) == '@') {
                switch (decoded.id()) {
                    case ContextIndexing.GROUP -> group = decoded.written();
                    case "@outcome" -> outcome = decoded.written();
                    case "@nature" -> nature = decoded.written();
                    case "@reviewState" -> state = decoded.written();
                    default -> {
                        // shown only
                    }
                }
                continue;
            }
            area = decoded.id().equals("area") ? decoded : area;
            int active = asked.active(decoded.id());
            if (active >= 0 && decoded.value() != null) {
                similarities[active] = asked.active().get(active).similarity(decoded.value());
            }
        }
        if (view != null && !nature.isEmpty() && !group.isEmpty()) {
            fill(whole(view, group));
        }
        if (area != null) {
            fill(inherited(area));
        }
        Scored scored = new Scored(document, mean(text));
        scored.text = text;
        scored.group = group;
        scored.outcome = outcome;
        scored.nature = nature;
        scored.state = state;
        scored.areas = area == null ? Set.of() : codes(area);
        return scored;
    }

    private void fill(double[] more) {
        for (int i = 0; i < more.length; i++) {
            similarities[i] = similarities[i] < 0 ? more[i] : similarities[i];
        }
    }

    /** How like the programme of a lesson is in what a lesson need not say itself. */
    private double[] whole(View view, String group) throws IOException {
        double[] known = wholes.get(group);
        if (known == null) {
            known = new double[similarities.length];
            Arrays.fill(known, NOT_YET);
            for (Map.Entry<String, Object> value : work(view, group).entrySet()) {
                int active = asked.active(value.getKey());
                if (active >= 0) {
                    known[active] = asked.active().get(active).similarity(value.getValue());
                }
            }
            wholes.put(group, known);
        }
        return known;
    }

    /** What the programme of that id says of its work. */
    Map<String, Object> work(View view, String group) throws IOException {
        Map<String, Object> work = new HashMap<>();
        for (ScoreDoc hit : view.searcher().search(new TermQuery(new Term(Names.ID, group)), 1).scoreDocs) {
            Contexts.values(contexts.of(view, hit.doc)).forEach((id, value) -> {
                if (contexts.attributes().byId(id).filter(attribute -> attribute.scope() == Scope.WORK).isPresent()) {
                    work.put(id, value);
                }
            });
        }
        return work;
    }

    static Set<String> codes(Decoded area) {
        return codes(area.value());
    }

    @SuppressWarnings("unchecked")
    static Set<String> codes(Object area) {
        return area instanceof Set<?> codes ? (Set<String>) codes : Set.of();
    }

    private double[] inherited(Decoded area) throws IOException {
        double[] known = inherited.get(area);
        if (known == null) {
            known = likeness(codes(area));
            inherited.put(area, known);
        }
        return known;
    }

    /**
     * How like places are in what a record need not say itself: of several the one that is most alike counts. Below 0 where that is not
     * known.
     */
    double[] likeness(Set<String> areas) throws IOException {
        if (areas.size() == 1) {
            return likeness(areas.iterator().next());
        }
        double[] all = new double[similarities.length];
        Arrays.fill(all, NOT_YET);
        for (String code : areas) {
            double[] one = likeness(code);
            for (int i = 0; i < all.length; i++) {
                all[i] = Math.max(all[i], one[i]);
            }
        }
        return all;
    }

    private double[] likeness(String area) throws IOException {
        double[] known = likeness.get(area);
        if (known == null) {
            known = places.likeness(area, asked);
            likeness.put(area, known);
        }
        return known;
    }

    /** What the likeness of a place adds to the sum of a record that says nothing else of its place. */
    double place(String area) throws IOException {
        double[] alike = likeness(area);
        double sum = 0;
        for (int i = 0; i < alike.length; i++) {
            if (alike[i] >= 0) {
                sum += asked.active().get(i).weight() * (alike[i] - CHANCE);
            }
        }
        return sum;
    }

    /** What records in these places inherit: of each attribute the value that is most alike. */
    Map<String, Object> of(Set<String> areas) throws IOException {
        Map<String, Object> together = new HashMap<>();
        for (String area : List.copyOf(new TreeSet<>(areas))) {
            double[] alike = likeness(area);
            for (Map.Entry<String, Object> value : places.of(area).entrySet()) {
                int active = asked.active(value.getKey());
                Object before = together.get(value.getKey());
                if (before == null || active >= 0 && alike[active] > asked.active().get(active).similarity(before)) {
                    together.put(value.getKey(), value.getValue());
                }
            }
        }
        return together;
    }

    private double mean(double text) {
        double sum = asked.textWeight() * text;
        double weights = asked.textWeight();
        List<Asked.Part> active = asked.active();
        for (int i = 0; i < similarities.length; i++) {
            double weight = active.get(i).weight();
            sum += weight * (similarities[i] < 0 ? CHANCE : similarities[i]);
            weights += weight;
        }
        return weights == 0 ? 0 : sum / weights;
    }
}
