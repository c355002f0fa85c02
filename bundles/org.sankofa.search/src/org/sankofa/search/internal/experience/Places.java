package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.sankofa.search.internal.context.TaxonomyConcepts;
import org.sankofa.search.internal.experience.OrdTable.Decoded;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.read.View;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.search.similarity.ContextAttribute.Scope;
import org.sankofa.store.Snapshot;

/**
 * What is known of countries in one state of the index: what cases on them say, then what attributes know from elsewhere.
 * Safe for several threads.
 */
public final class Places {

    private static final System.Logger LOG = System.getLogger("org.sankofa.search");
    private static final String AREA = "area=";
    private static final String CASE = "countryCase";
    private static final int MOST_CASES = 16;
    private static final int MANY_CASES = 2000;
    private static final Map<String, List<Integer>> TOO_MANY = new HashMap<>();
    private static final int MOST_WORK = 60;
    private static final int MOST_KEPT = 1000;
    private static final int MOST_SETS = 16;

    private final View view;
    private final Contexts contexts;
    private final TaxonomyConcepts concepts;
    private final Set<String> apart;
    private final Snapshot snapshot;
    private final Map<String, Map<String, Object>> known = new ConcurrentHashMap<>();
    private final Map<List<Object>, Map<String, Double>> likenesses = new ConcurrentHashMap<>();
    private final Map<Query, FixedBitSet[]> sets = new ConcurrentHashMap<>();
    private volatile List<String> areas;
    private volatile List<String> withCase;
    private volatile Map<String, List<Integer>> cases;

    /**
     * @param apart names of spaces that say nothing of real places
     * @param snapshot what lies beside the records; null: nothing
     */
    public Places(View view, Contexts contexts, TaxonomyConcepts concepts, Set<String> apart, Snapshot snapshot) {
        this.snapshot = snapshot;
        this.view = view;
        this.contexts = contexts;
        this.concepts = concepts;
        this.apart = apart;
    }

    /** Whether this is what is known by these. */
    boolean fits(Contexts with, TaxonomyConcepts of, Set<String> without, Snapshot now) {
        // data sets change without a record that changes; heads tell
        return contexts == with && concepts == of && apart.equals(without) && (snapshot == now
            || snapshot.spaces().equals(now.spaces()) && now.spaces().stream().allMatch(space -> Objects.equals(snapshot.head(space), now.head(space))));
    }

    /** Notations of the areas that records are about. */
    List<String> areas() throws IOException {
        List<String> found = areas;
        if (found == null) {
            found = new ArrayList<>();
            Terms terms = MultiTerms.getTerms(view.reader(), Names.CONTEXT_TERM);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (each.seekCeil(new BytesRef(AREA)) != TermsEnum.SeekStatus.END) {
                for (BytesRef term = each.term(); term != null && term.utf8ToString().startsWith(AREA); term = each.next()) {
                    found.add(term.utf8ToString().substring(AREA.length()));
                }
            }
            areas = found;
        }
        return found;
    }

    /** What is known of a place, by ids of attributes. */
    Map<String, Object> of(String area) throws IOException {
        Map<String, Object> found = known.get(area);
        if (found == null) {
            found = read(area);
            known.put(area, found);
        }
        return found;
    }

    private Map<String, Object> read(String area) throws IOException {
        Map<String, Object> found = new HashMap<>();
        for (int document : cases(area, MOST_CASES)) {
            for (Decoded one : contexts.of(view, document).values()) {
                boolean place = contexts.attributes().byId(one.id()).filter(attribute -> attribute.scope() == Scope.PLACE).isPresent();
                if (place && !one.id().equals("area")) {
                    Contexts.merge(found, one.id(), one.value());
                }
            }
        }
        for (ContextAttribute<?> attribute : contexts.attributes().all()) {
            if (!found.containsKey(attribute.id())) {
                try {
                    Contexts.merge(found, attribute.id(), snapshot == null ? attribute.ofPlace(area, concepts)
                        : attribute.ofPlace(area, concepts, snapshot));
                } catch (RuntimeException e) {
                    LOG.log(System.Logger.Level.WARNING, "The attribute " + attribute.id() + " says nothing of " + area + '.', e);
                }
            }
        }
        return found;
    }

    /** What the cases and programmes of a country are about. */
    Map<String, Object> work(String area) throws IOException {
        Map<String, Object> found = new LinkedHashMap<>();
        for (int document : workDocuments(area)) {
            for (Decoded one : contexts.of(view, document).values()) {
                if (contexts.attributes().byId(one.id()).filter(attribute -> attribute.scope() == Scope.WORK).isPresent()
                    && one.value() instanceof Set<?>) {
                    Contexts.merge(found, one.id(), one.value());
                }
            }
        }
        return found;
    }

    /** The cases and programmes of a country. */
    List<Integer> workDocuments(String area) throws IOException {
        return documents(area, List.of(CASE, "programme"), MOST_WORK);
    }

    /**
     * How like a place is to that of a question, in each attribute that is compared; below 0 where that is not known. The same
     * question is asked over and over while somebody types, so the answers are kept for a while.
     */
    double[] likeness(String area, Asked asked) throws IOException {
        double[] likeness = new double[asked.active().size()];
        Map<String, Object> place = of(area);
        for (int i = 0; i < likeness.length; i++) {
            Asked.Part part = asked.active().get(i);
            Object there = part.scope() == Scope.PLACE ? place.get(part.attribute().id()) : null;
            likeness[i] = there == null ? -1 : kept(part, area, there);
        }
        return likeness;
    }

    private double kept(Asked.Part part, String area, Object there) {
        if (likenesses.size() > MOST_KEPT) {
            likenesses.clear();
        }
        return likenesses.computeIfAbsent(List.of(part.attribute().id(), part.value()), key -> new ConcurrentHashMap<>())
            .computeIfAbsent(area, code -> part.similarity(there));
    }

    /** How many documents a query finds. */
    int count(Query query) throws IOException {
        int count = 0;
        for (FixedBitSet set : allowed(query)) {
            count += set.cardinality();
        }
        return count;
    }

    /** The documents that a query finds, by segments; kept, for the same are allowed again and again. */
    FixedBitSet[] allowed(Query query) throws IOException {
        FixedBitSet[] known = sets.get(query);
        if (known == null) {
            List<LeafReaderContext> leaves = view.reader().leaves();
            known = new FixedBitSet[leaves.size()];
            Weight weight = view.searcher().createWeight(view.searcher().rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
            for (LeafReaderContext leaf : leaves) {
                known[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
                Scorer scorer = weight.scorer(leaf);
                Bits live = leaf.reader().getLiveDocs();
                DocIdSetIterator each = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
                for (int hit = each.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = each.nextDoc()) {
                    if (live == null || live.get(hit)) {
                        known[leaf.ord].set(hit);
                    }
                }
            }
            if (sets.size() > MOST_SETS) {
                sets.clear();
            }
            sets.put(query, known);
        }
        return known;
    }

    /** Areas on which there is a case. */
    List<String> withCase() throws IOException {
        List<String> known = withCase;
        if (known != null) {
            return known;
        }
        List<String> found = new ArrayList<>();
        for (String area : areas()) {
            if (!cases(area, 1).isEmpty()) {
                found.add(area);
            }
        }
        withCase = found;
        return found;
    }

    /** The cases of a country; those of all are found at once, for a question asks for all of them. */
    private List<Integer> cases(String area, int most) throws IOException {
        Map<String, List<Integer>> known = cases;
        if (known == null) {
            Query query = Candidates.allowed(List.of(CASE), Set.of(), apart);
            known = count(query) > MANY_CASES ? TOO_MANY : byArea(query);
            cases = known;
        }
        if (known == TOO_MANY) {
            return documents(area, List.of(CASE), most);
        }
        List<Integer> found = known.getOrDefault(area, List.of());
        return found.subList(0, Math.min(most, found.size()));
    }

    private Map<String, List<Integer>> byArea(Query query) throws IOException {
        Map<String, List<Integer>> found = new HashMap<>();
        FixedBitSet[] those = allowed(query);
        for (LeafReaderContext leaf : view.reader().leaves()) {
            BitSetIterator each = new BitSetIterator(those[leaf.ord], 0);
            for (int hit = each.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = each.nextDoc()) {
                int document = leaf.docBase + hit;
                Decoded area = contexts.of(view, document).get("area");
                if (area != null) {
                    Scoring.codes(area).forEach(code -> found.computeIfAbsent(code, one -> new ArrayList<>()).add(document));
                }
            }
        }
        return found;
    }

    private List<Integer> documents(String area, List<String> kinds, int most) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Names.CONTEXT_TERM, AREA + area)), Occur.FILTER);
        query.add(new TermInSetQuery(Names.KIND, kinds.stream().map(BytesRef::new).toList()), Occur.FILTER);
        if (!apart.isEmpty()) {
            query.add(new TermInSetQuery(Names.SPACE, apart.stream().map(BytesRef::new).toList()), Occur.MUST_NOT);
        }
        List<Integer> found = new ArrayList<>();
        for (ScoreDoc hit : view.searcher().search(query.build(), most).scoreDocs) {
            found.add(hit.doc);
        }
        return found;
    }
}
