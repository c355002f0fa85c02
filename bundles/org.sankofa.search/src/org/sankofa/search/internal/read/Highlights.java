package org.sankofa.search.internal.read;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.sankofa.search.Fragment;
import org.sankofa.search.internal.index.Names;

/** Finds the pieces of text that show why records were found. */
final class Highlights {

    private static final int MAX_FRAGMENT = 260;
    private static final int LEAD = 60;
    /** Passages looked at beyond those wanted, to choose ones that show different words. */
    private static final int MORE = 3;
    private static final int MAX_LENGTH = 200_000;

    private final View view;
    private final Analyzer analyzer;
    private final Map<String, List<Query>> marks;

    /** @param marks what to mark, by field */
    Highlights(View view, Analyzer analyzer, Map<String, List<Query>> marks) {
        this.view = view;
        this.analyzer = analyzer;
        this.marks = marks;
    }

    private record Scored(Fragment fragment, float score) {
    }

    /** The best fragments of each document, at most so many each, without those that only repeat the title. */
    List<List<Fragment>> of(int[] documents, List<String> titles, int most) throws IOException {
        List<List<Fragment>> result = new ArrayList<>();
        Map<String, Object[]> found = new HashMap<>();
        if (!marks.isEmpty() && documents.length > 0) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            marks.values().forEach(queries -> queries.stream().limit(200).forEach(q -> all.add(q, Occur.SHOULD)));
            found.putAll(new Marker(view.searcher(), analyzer).mark(marks.keySet().toArray(new String[0]),
                    all.build(), documents, most + MORE));
        }
        for (int i = 0; i < documents.length; i++) {
            List<Scored> scored = new ArrayList<>();
            for (Object[] each : found.values()) {
                if (each[i] instanceof List<?> list) {
                    list.forEach(s -> scored.add((Scored) s));
                }
            }
            scored.sort(Comparator.comparingDouble((Scored s) -> -s.score));
            String title = titles.get(i);
            if (scored.size() > 1) {
                scored.removeIf(s -> s.fragment.text().equals(title));
            }
            result.add(choose(scored, most));
        }
        return result;
    }

    /** The best ones, those first that show a word that none before shows. */
    private static List<Fragment> choose(List<Scored> scored, int most) {
        List<Fragment> chosen = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        while (chosen.size() < most && !scored.isEmpty()) {
            Scored best = scored.stream().max(Comparator.comparingLong((Scored s) -> words(s.fragment).stream()
                    .filter(w -> !shown.contains(w)).count()).thenComparingDouble(Scored::score)).orElseThrow();
            scored.remove(best);
            chosen.add(best.fragment);
            shown.addAll(words(best.fragment));
        }
        return chosen;
    }

    private static Set<String> words(Fragment fragment) {
        Set<String> words = new HashSet<>();
        fragment.marks().forEach(m -> words.add(fragment.text().substring(m.start(), m.end()).toLowerCase(Locale.ROOT)));
        return words;
    }

    /** Lucene's highlighter, giving fragments instead of marked-up text. */
    private static final class Marker extends UnifiedHighlighter {

        Marker(IndexSearcher searcher, Analyzer analyzer) {
            super(UnifiedHighlighter.builder(searcher, analyzer).withMaxLength(MAX_LENGTH)
                    .withMaxNoHighlightPassages(0).withHandleMultiTermQuery(false).withWeightMatches(false)
                    .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                    .withFormatter(new Fragments()));
        }

        Map<String, Object[]> mark(String[] fields, Query query, int[] documents, int most) throws IOException {
            int[] passages = new int[fields.length];
            java.util.Arrays.fill(passages, most);
            Map<String, Object[]> byField = highlightFieldsAsObjects(fields, query, documents, passages);
            byField.forEach((field, each) -> {
                String language = field.substring(Names.TEXT.length());
                for (Object one : each) {
                    if (one instanceof List<?> list) {
                        setLanguage(list, language);
                    }
                }
            });
            return byField;
        }

        @SuppressWarnings("unchecked")
        private static void setLanguage(List<?> list, String language) {
            ((List<Scored>) list).replaceAll(s -> new Scored(
                    new Fragment(s.fragment.text(), language, s.fragment.marks()), s.score));
        }
    }

    /** Makes fragments of passages. */
    private static final class Fragments extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<Scored> fragments = new ArrayList<>();
            for (Passage passage : passages) {
                if (passage.getNumMatches() > 0) {
                    fragments.add(new Scored(fragment(passage, content), passage.getScore()));
                }
            }
            return fragments;
        }

        private static Fragment fragment(Passage passage, String content) {
            int start = passage.getStartOffset();
            int end = Math.min(content.length(), passage.getEndOffset());
            int first = passage.getMatchStarts()[0];
            for (int i = 1; i < passage.getNumMatches(); i++) {
                first = Math.min(first, passage.getMatchStarts()[i]);
            }
            if (end - start > MAX_FRAGMENT) {
                start = first - start > LEAD ? wordStart(content, first - LEAD, first) : start;
                end = end - start > MAX_FRAGMENT ? wordEnd(content, start + MAX_FRAGMENT, end) : end;
            }
            while (start < end && isBlank(content.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(content.charAt(end - 1))) {
                end--;
            }
            return new Fragment(content.substring(start, end).replaceAll("[\\s\\u0000]", " "), "",
                    marks(passage, start, end));
        }

        private static boolean isBlank(char c) {
            return Character.isWhitespace(c) || c == 0;
        }

        private static int wordStart(String content, int from, int to) {
            int space = content.indexOf(' ', from);
            return space >= 0 && space < to ? space + 1 : from;
        }

        private static int wordEnd(String content, int to, int end) {
            int space = content.lastIndexOf(' ', to);
            return space > to - LEAD ? space : Math.min(to, end);
        }

        /** The matches within the fragment, by place, overlapping ones as one. */
        private static List<Fragment.Mark> marks(Passage passage, int start, int end) {
            List<Fragment.Mark> marks = new ArrayList<>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int from = Math.max(passage.getMatchStarts()[i], start);
                int to = Math.min(passage.getMatchEnds()[i], end);
                if (from < to) {
                    marks.add(new Fragment.Mark(from - start, to - start));
                }
            }
            marks.sort(Comparator.comparingInt(Fragment.Mark::start).thenComparingInt(Fragment.Mark::end));
            List<Fragment.Mark> joined = new ArrayList<>();
            for (Fragment.Mark mark : marks) {
                Fragment.Mark last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                if (last != null && mark.start() < last.end()) {
                    joined.set(joined.size() - 1,
                            new Fragment.Mark(last.start(), Math.max(last.end(), mark.end())));
                } else {
                    joined.add(mark);
                }
            }
            return joined;
        }
    }
}
