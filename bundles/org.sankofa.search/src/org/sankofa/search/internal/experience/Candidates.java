package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.sankofa.search.experience.ExperienceKind;
import org.sankofa.search.internal.context.ContextIndexing;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.read.View;
import org.sankofa.search.similarity.Concepts;

/**
 * Finds the records that are worth a close look. Each code of the question adds about what it would add to the exact score;
 * so does each country by how like its place is, and the best by words their BM25. Where there
 * are few records, all of them are looked at.
 */
final class Candidates {

    /** With so few records of experience all are looked at. */
    static final int FEW = 3000;
    private static final int BY_WORDS = 1000;
    private static final int BEST_WORDS = 200;
    private static final int BEST = 1600;
    private static final int OTHERS = 250;
    private static final int MOST_PLACES = 150;
    /** How like a value is that is beside one in a vocabulary, by the one above both; that is below it, by the one itself. */
    private static final double BESIDE = 0.75;
    private static final double BELOW = 0.8;

    private final View view;
    private final Asked asked;
    private final Concepts concepts;
    private final Scoring scoring;
    private final Places places;
    private final WordsAsked words;
    private final int few;

    Candidates(View view, Asked asked, Concepts concepts, Scoring scoring, Places places, WordsAsked words, int few) {
        this.view = view;
        this.asked = asked;
        this.concepts = concepts;
        this.scoring = scoring;
        this.places = places;
        this.words = words;
        this.few = few;
    }

    /**
     * What was found.
     *
     * @param documents in their order
     * @param best the best score of the words
     */
    record Found(int[] documents, double best) {
    }

    /** Which records may be found at all. */
    static Query allowed(Set<ExperienceKind> kinds, Set<String> spaces, Set<String> apart) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(any(Names.KIND, kinds.stream().map(ExperienceKind::kind).toList()), Occur.FILTER);
        if (!spaces.isEmpty()) {
            query.add(any(Names.SPACE, spaces), Occur.FILTER);
        }
        if (!apart.isEmpty()) {
            query.add(any(Names.SPACE, apart), Occur.MUST_NOT);
        }
        return query.build();
    }

    private static Query any(String field, Collection<String> terms) {
        return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    /** Looks for candidates. */
    Found find(Query allowed, Query allowedOthers) throws IOException {
        double best = 0;
        TreeSet<Integer> documents = new TreeSet<>();
        ScoreDoc[] byWords = {};
        if (asked.textWeight() > 0 && !words.isEmpty()) {
            byWords = view.searcher().search(both(words.query(), allowed), BY_WORDS).scoreDocs;
            best = byWords.length == 0 ? 0 : byWords[0].score;
        }
        int count = view.searcher().count(allowed);
        if (count <= few) {
            add(view.searcher().search(allowed, Math.max(1, count)).scoreDocs, documents);
            return new Found(documents.stream().mapToInt(Integer::intValue).toArray(), best);
        }
        add(Arrays.copyOf(byWords, Math.min(BEST_WORDS, byWords.length)), documents);
        float factor = byWords.length == 0 ? 0 : (float) (asked.textWeight() / words.reference(best));
        Accumulator accumulator = new Accumulator(view, clauses(), byWords, factor);
        if (allowedOthers == null) {
            accumulator.best(List.<FixedBitSet[]> of(places.allowed(allowed)), new int[] { BEST }, documents);
        } else {
            accumulator.best(List.of(places.allowed(allowed), places.allowed(allowedOthers)), new int[] { BEST, OTHERS }, documents);
        }
        return new Found(documents.stream().mapToInt(Integer::intValue).toArray(), best);
    }

    private static void add(ScoreDoc[] hits, Set<Integer> to) {
        for (ScoreDoc hit : hits) {
            to.add(hit.doc);
        }
    }

    private static Query both(Query scored, Query allowed) {
        return new BooleanQuery.Builder().add(scored, Occur.MUST).add(allowed, Occur.FILTER).build();
    }

    /** What terms of the context are worth. */
    private SortedMap<String, Float> clauses() throws IOException {
        SortedMap<String, Float> terms = new TreeMap<>();
        for (Asked.Part part : asked.active()) {
            String id = part.attribute().id();
            if (!id.equals("area")) {
                codes(part).forEach(code -> code(terms, part, code));
            }
            if (part.value() instanceof Double number) {
                int step = ContextIndexing.step(number);
                for (int away = -1; away <= 1; away++) {
                    more(terms, id + '~' + (step + away), part.weight() * (away == 0 ? 0.9 : 0.75));
                }
            }
        }
        placeBoosts().forEach((area, boost) -> more(terms, "area=" + area, boost));
        return terms;
    }

    /**
     * A code adds what it adds to a value that has it beside others that are like nothing; what is near it in its vocabulary
     * adds less. As a value with the code has what is above it too, only the rest is added for the code itself.
     */
    private void code(Map<String, Float> terms, Asked.Part part, String code) {
        List<String> path = concepts.path(code);
        String parent = path.size() > 1 ? path.get(path.size() - 2) : null;
        for (int size = 1; size <= ContextIndexing.SIZES; size++) {
            String sized = ContextIndexing.sized(part.attribute().id(), size);
            double exact = worth(part, code, size);
            double wider = parent == null ? 0 : worth(part, parent, size);
            double beside = wider * BESIDE;
            more(terms, sized + '=' + code, exact - beside);
            if (wider > 0) {
                more(terms, sized + '=' + parent, wider);
                more(terms, sized + '<' + parent, beside);
                more(terms, sized + '<' + code, exact * BELOW - beside);
            }
        }
    }

    private static double worth(Asked.Part part, String code, int size) {
        Object value = code;
        if (part.value() instanceof Set<?>) {
            Set<String> set = new LinkedHashSet<>(List.of(code));
            for (int other = 1; other < size; other++) {
                set.add("?" + other);
            }
            value = set;
        } else if (size > 1) {
            return 0;
        }
        return part.weight() * Math.max(0, part.similarity(value));
    }

    private static void more(Map<String, Float> terms, String term, double boost) {
        if (boost > 0) {
            terms.merge(term, (float) boost, Math::max);
        }
    }

    @SuppressWarnings("unchecked")
    private static Collection<String> codes(Asked.Part part) {
        return part.value() instanceof Set<?> set ? (Set<String>) set : part.value() instanceof String code ? List.of(code) : List.of();
    }

    /** The countries whose places are most alike, by how much more that is worth than the place of the others. */
    private Map<String, Float> placeBoosts() throws IOException {
        Map<String, Double> worth = new TreeMap<>();
        for (String area : places.areas()) {
            worth.put(area, scoring.place(area));
        }
        List<String> first = new ArrayList<>(worth.keySet());
        first.sort(Comparator.comparing((String area) -> worth.get(area)).reversed().thenComparing(Comparator.naturalOrder()));
        Map<String, Float> boosts = new TreeMap<>();
        double rest = first.size() > MOST_PLACES ? worth.get(first.get(MOST_PLACES)) : 0;
        for (String area : first.subList(0, Math.min(MOST_PLACES, first.size()))) {
            float more = (float) (worth.get(area) - rest);
            if (more > 0) {
                boosts.put(area, more);
            }
        }
        return boosts;
    }
}
