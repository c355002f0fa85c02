package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.sankofa.search.Row;
import org.sankofa.search.experience.ConditionCheck;
import org.sankofa.search.experience.Experience;
import org.sankofa.search.experience.ExperienceKind;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.Peer;
import org.sankofa.search.experience.Question;
import org.sankofa.search.experience.RelevantExperience;
import org.sankofa.search.experience.RelevantExperience.Weighted;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.analysis.Language;
import org.sankofa.search.internal.context.Conditions;
import org.sankofa.search.internal.context.Messages;
import org.sankofa.search.internal.context.Sentences;
import org.sankofa.search.internal.context.TaxonomyConcepts;
import org.sankofa.search.internal.experience.Scoring.Scored;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.read.View;
import org.sankofa.search.similarity.Attribute;
import org.sankofa.search.similarity.Comparison;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.search.similarity.ContextAttribute.Scope;
import org.sankofa.search.similarity.Profile;
import org.sankofa.search.similarity.Similarity;

/** Answers one request over one state of the index. */
public final class Finding {

    private static final int MOST_PEERS = 8;
    private static final double PINNED = 1000;
    /** So many of the best are looked at when what is shown is chosen. */
    private static final int POOL = 150;
    /** So much text of what was done in a country tells which words it uses. */
    private static final int MOST_LETTERS = 20_000;

    private final View view;
    private final Contexts contexts;
    private final Places places;
    private final TaxonomyConcepts concepts;
    private final ExperienceRequest request;
    private final Question question;
    private final Set<String> apart;
    private final int few;
    private final WordsAsked words;
    private final Asked asked;
    private final Scoring scoring;

    /** Prepares the answer; with {@code few} records or fewer all of them are compared. */
    public Finding(View view, Contexts contexts, Places places, TaxonomyConcepts concepts, Analyzers analyzers, ExperienceRequest request,
        Set<String> apart, int few) throws IOException {
        this.view = view;
        this.contexts = contexts;
        this.places = places;
        this.concepts = concepts;
        this.request = request;
        this.question = request.question();
        this.apart = apart;
        this.few = few;
        Map<String, Object> values = values();
        this.words = new WordsAsked(view, analyzers, texts());
        this.asked = new Asked(request, contexts.attributes(), concepts, values, !words.isEmpty());
        this.scoring = new Scoring(asked, contexts, places);
    }

    /** What the question says, what is known of its place, and where it says nothing of the work, what its country works on. */
    private Map<String, Object> values() throws IOException {
        Map<String, Object> values = new HashMap<>();
        question.values().forEach((id, written) -> contexts.attributes().byId(id).ifPresent(attribute -> values.put(id, attribute.form().read(written))));
        for (String area : question.areas().stream().sorted().toList()) {
            places.of(area).forEach((id, value) -> Contexts.merge(values, id, value));
        }
        boolean work = values.keySet().stream().anyMatch(id -> values.get(id) instanceof Set<?> && contexts.attributes().byId(id)
            .filter(attribute -> attribute.scope() == Scope.WORK).isPresent());
        if (!work || question.kind().ofCountry()) {
            for (String area : question.areas().stream().sorted().toList()) {
                places.work(area).forEach((id, value) -> Contexts.merge(values, id, value));
            }
        }
        return values;
    }

    /** The words of the question; for a country those of its cases and programmes. */
    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>(question.texts());
        if (question.kind().ofCountry()) {
            for (String area : question.areas()) {
                for (int document : places.workDocuments(area)) {
                    for (String language : view.languages()) {
                        if (!language.equals(Language.NONE) && texts.getOrDefault(language, "").length() < MOST_LETTERS) {
                            kept(document, Names.TEXT + language).ifPresent(text -> texts.merge(language, text.utf8ToString().replace('\u0000', '\n'),
                                (before, more) -> before + "\n" + more));
                        }
                    }
                }
            }
        }
        return texts;
    }

    private Optional<BytesRef> kept(int document, String field) throws IOException {
        List<LeafReaderContext> leaves = view.reader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
        return values.advanceExact(document - leaf.docBase) ? Optional.of(BytesRef.deepCopyOf(values.binaryValue())) : Optional.empty();
    }

    /** Finds it. */
    public RelevantExperience find(boolean complete) throws IOException {
        Set<ExperienceKind> kinds = request.kinds().isEmpty() ? EnumSet.allOf(ExperienceKind.class) : request.kinds();
        Query allowed = Candidates.allowed(kinds.stream().map(ExperienceKind::kind).toList(), request.spaces(), apart);
        Candidates candidates = new Candidates(view, asked, contexts, scoring, places, words, few);
        Choice choice = new Choice(view, request, concepts);
        List<Scored> best;
        int looked;
        boolean more;
        int most = Candidates.MOST;
        do {
            Candidates.Found found = candidates.find(allowed, choice, most);
            int[] documents = withPinned(found.documents(), kinds);
            best = choice.best(new ArrayList<>(List.of(scoring.score(view, documents, text(documents, found.best())))), POOL);
            looked = documents.length;
            // where most of them are left out, as the many parts of what is asked about, more are looked at
            more = found.cut() && best.size() < POOL;
            most *= 8;
        } while (more);
        best = choice.best(withWholes(best), POOL);
        List<Experience> items = new ArrayList<>();
        for (Scored one : Diversity.choose(best, request.limit())) {
            items.add(experience(one));
        }
        withoutReasons(items);
        return new RelevantExperience(items, peers(), weights(), complete, looked);
    }

    /** Takes out what nobody could say why it is shown, unless there is nothing else. */
    private static void withoutReasons(List<Experience> items) {
        if (items.stream().anyMatch(one -> !one.reasons().isEmpty())) {
            items.removeIf(one -> one.reasons().isEmpty() && one.conditions().isEmpty() && !one.pinned());
        }
    }

    /** How like the words of documents are, 0 to 1. */
    private double[] text(int[] documents, double best) throws IOException {
        double[] text = new double[documents.length];
        if (asked.textWeight() > 0) {
            double reference = words.reference(best);
            double[] scores = words.scores(documents);
            for (int i = 0; i < text.length; i++) {
                text[i] = Math.min(1, scores[i] / reference);
            }
        }
        return text;
    }

    /** Scores the best again, with what the programmes of lessons say. */
    private List<Scored> withWholes(List<Scored> best) throws IOException {
        List<Scored> inOrder = new ArrayList<>(best);
        inOrder.sort(Comparator.comparingInt(one -> one.document));
        return new ArrayList<>(List.of(scoring.score(view, inOrder.stream().mapToInt(one -> one.document).toArray(),
            inOrder.stream().mapToDouble(one -> one.text).toArray(), true)));
    }

    /** What is pinned is looked at, whether or not it is like anything. */
    private int[] withPinned(int[] documents, Set<ExperienceKind> kinds) throws IOException {
        Set<Integer> all = new TreeSet<>();
        for (int document : documents) {
            all.add(document);
        }
        for (int document : Choice.documents(view, request.pinned())) {
            if (ExperienceKind.of(view.row(document, List.of()).key().kind()).filter(kinds::contains).isPresent()) {
                all.add(document);
            }
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    private Experience experience(Scored one) throws IOException {
        Row row = view.row(one.document, request.languages());
        ExperienceKind kind = ExperienceKind.of(row.key().kind()).orElseThrow();
        Map<String, Object> there = Contexts.values(contexts.of(view, one.document));
        if (!one.nature.isEmpty() && !one.group.isEmpty()) {
            scoring.work(view, one.group).forEach(there::putIfAbsent);
        }
        scoring.of(one.areas).forEach(there::putIfAbsent);
        Comparison comparison = comparison(there, one);
        List<ConditionCheck> conditions = new ArrayList<>();
        Optional<BytesRef> kept = kept(one.document, Names.CONDITIONS);
        if (kept.isPresent()) {
            Checks checks = new Checks(contexts.attributes(), concepts, asked.values(), request.languages());
            Conditions.read(kept.get().bytes, kept.get().offset, kept.get().length).forEach(condition -> conditions.add(checks.check(condition)));
        }
        return new Experience(row, kind, one.score, comparison, reasons(comparison), conditions, one.outcome, one.nature, one.group,
            Standing.superseded(one), Standing.retired(one), one.pinned);
    }

    private List<String> reasons(Comparison comparison) {
        return Sentences.reasons(comparison, contexts.attributes(), concepts, request.languages());
    }

    /** The same comparison as that of the score, with its parts. */
    private Comparison comparison(Map<String, Object> there, Scored one) throws IOException {
        List<Attribute<?>> attributes = new ArrayList<>();
        Profile.Builder mine = Profile.of();
        Profile.Builder other = Profile.of();
        for (Asked.Part part : asked.parts()) {
            attributes.add(part.attribute());
            mine.with(part.attribute(), part.value());
            other.with(part.attribute(), there.get(part.attribute().id()));
        }
        if (one != null && asked.textWeight() > 0) {
            double alike = one.text;
            Attribute<Object> text = new Attribute<>(Asked.TEXT, asked.textWeight(), (a, b) -> alike);
            attributes.add(text);
            mine.with(text, words.shown());
            other.with(text, words.shared(one.document));
        }
        return new Similarity(attributes).compare(mine.build(), other.build());
    }

    private List<Peer> peers() throws IOException {
        List<Peer> peers = new ArrayList<>();
        if (question.areas().isEmpty()) {
            return peers;
        }
        Map<String, Double> likeness = new HashMap<>();
        for (String area : places.withCase()) {
            if (!question.areas().contains(area) && !request.excluded().contains(area)) {
                likeness.put(area, scoring.place(area) + (request.pinned().contains(area) ? PINNED : 0));
            }
        }
        List<String> first = new ArrayList<>(likeness.keySet());
        first.sort(Comparator.comparing((String area) -> likeness.get(area)).reversed().thenComparing(Comparator.naturalOrder()));
        for (String area : first.subList(0, Math.min(MOST_PEERS, first.size()))) {
            Map<String, Object> there = new HashMap<>(places.of(area));
            there.put("area", Set.of(area));
            Comparison comparison = comparison(there, null);
            peers.add(new Peer(area, concepts.label(area, request.languages()), comparison, reasons(comparison), request.pinned().contains(area)));
        }
        return peers;
    }

    private List<Weighted> weights() {
        Locale locale = Messages.locale(request.languages());
        List<Weighted> weights = new ArrayList<>();
        for (ContextAttribute<?> attribute : contexts.attributes().all()) {
            double usual = attribute.weight(question.kind());
            weights.add(new Weighted(attribute.id(), attribute.label(locale), request.weights().getOrDefault(attribute.id(), usual), usual,
                asked.values().get(attribute.id()) != null));
        }
        double usual = Asked.usualTextWeight(question.kind());
        weights.add(new Weighted(Asked.TEXT, Messages.text("attribute.text", request.languages()),
            request.weights().getOrDefault(Asked.TEXT, usual), usual, !words.isEmpty()));
        weights.sort(Comparator.comparingDouble(Weighted::weight).reversed().thenComparing(Weighted::id));
        return weights;
    }
}
