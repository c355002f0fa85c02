package org.sankofa.experience.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.sankofa.experience.internal.Refs;
import org.sankofa.experience.internal.text.Texts;
import org.sankofa.experience.internal.text.Words;
import org.sankofa.model.Alias;
import org.sankofa.model.Concept;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Record;
import org.sankofa.model.Vocabulary;
import org.sankofa.store.Snapshot;
import org.sankofa.vocabularies.Vocabularies;

/**
 * Suggests themes for a text: those whose names stand in it, in any language of the vocabulary, and those that records
 * of the network have which speak of the same things. Nothing is trained: words and themes are counted when the
 * object is made, which takes a moment; asking it is quick. Not to be changed afterwards, safe for several threads.
 */
public final class ThemeSuggestions {

    private static final int MOST_RECORDS = 5000;
    private static final int LEAST_SUPPORT = 2;
    private static final List<String> KINDS = List.of("lesson", "programme", "publication", "meeting", "request");

    private final Map<Concept, List<Set<String>>> names = new LinkedHashMap<>();
    private final Map<String, Concept> byId = new HashMap<>();
    private final Map<String, Integer> wordCounts = new HashMap<>();
    private final Map<String, Integer> themeCounts = new HashMap<>();
    private final Map<String, Map<String, Integer>> together = new HashMap<>();
    private int records;

    /**
     * A theme that may fit.
     *
     * @param theme the concept
     * @param score greater is surer; comparable within one answer
     * @param named whether its name stands in the text
     * @param words the words of the text that speak for it
     */
    public record Suggestion(Concept theme, double score, boolean named, List<String> words) {

        /** Takes a copy of the list. */
        public Suggestion {
            words = List.copyOf(words);
        }
    }

    /** Counts what the records of a snapshot say, up to 5,000 of them. */
    public ThemeSuggestions(Snapshot snapshot, Vocabularies vocabularies) {
        for (String scheme : List.of("theme", "area-of-work")) {
            vocabularies.scheme(scheme).map(Vocabulary::getConcepts).ifPresent(all -> all.forEach(this::name));
        }
        for (String kind : KINDS) {
            try (Stream<Record> all = snapshot.records(null, kind)) {
                all.limit(MOST_RECORDS - records).forEach(this::count);
            }
        }
    }

    private void name(Concept theme) {
        byId.put(theme.getId(), theme);
        List<Set<String>> words = new ArrayList<>();
        theme.getLabels().asMap().values().forEach(label -> words.add(new HashSet<>(Words.of(label))));
        for (Alias alias : theme.getAliases()) {
            words.add(new HashSet<>(Words.of(alias.getLabel())));
        }
        words.removeIf(Set::isEmpty);
        names.put(theme, words);
    }

    private void count(Record record) {
        List<String> themes = Refs.ids(record, Literals.RECORD__THEMES).stream().filter(byId::containsKey).toList();
        if (themes.isEmpty()) {
            return;
        }
        records++;
        Set<String> words = new HashSet<>(Words.of(Texts.of(record)));
        themes.forEach(theme -> themeCounts.merge(theme, 1, Integer::sum));
        for (String word : words) {
            wordCounts.merge(word, 1, Integer::sum);
            Map<String, Integer> counts = together.computeIfAbsent(word, key -> new HashMap<>());
            themes.forEach(theme -> counts.merge(theme, 1, Integer::sum));
        }
    }

    /**
     * @param text what was written so far
     * @param known ids of themes that are set already
     * @return at most so many themes, the surest first
     */
    public List<Suggestion> suggest(String text, Set<String> known, int most) {
        Set<String> words = new HashSet<>(Words.of(text));
        Map<Concept, Suggestion> found = new HashMap<>();
        names.forEach((theme, labels) -> labels.stream().filter(words::containsAll).max(Comparator.comparing(Set::size))
                .ifPresent(label -> found.put(theme, new Suggestion(theme, 10 + label.size(), true, label.stream().sorted().toList()))));
        for (Suggestion one : byOthers(words)) {
            found.merge(one.theme(), one, (name, others) -> new Suggestion(name.theme(), name.score() + others.score(), true, name.words()));
        }
        return found.values().stream().filter(one -> !known.contains(one.theme().getId()))
                .sorted(Comparator.comparing(Suggestion::score).reversed().thenComparing(one -> one.theme().getNotation()))
                .limit(most).toList();
    }

    /** Themes that go with the words more often than chance would have it. */
    private List<Suggestion> byOthers(Set<String> words) {
        Map<String, Double> scores = new HashMap<>();
        Map<String, List<String>> reasons = new HashMap<>();
        words.stream().sorted().forEach(word -> together.getOrDefault(word, Map.of()).forEach((theme, both) -> {
            double expected = (double) wordCounts.get(word) * themeCounts.get(theme) / records;
            if (both >= LEAST_SUPPORT && both > expected * 1.5) {
                scores.merge(theme, Math.log(both / expected), Double::sum);
                reasons.computeIfAbsent(theme, key -> new ArrayList<>()).add(word);
            }
        }));
        List<Suggestion> found = new ArrayList<>();
        scores.forEach((theme, score) -> {
            // one word alone is chance
            if (reasons.get(theme).size() > 1) {
                found.add(new Suggestion(byId.get(theme), score, false, reasons.get(theme)));
            }
        });
        return found;
    }
}
