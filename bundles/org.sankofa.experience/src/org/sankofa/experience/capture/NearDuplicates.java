package org.sankofa.experience.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sankofa.experience.internal.text.Texts;
import org.sankofa.experience.internal.text.Words;
import org.sankofa.model.Lesson;
import org.sankofa.model.Record;
import org.sankofa.search.FacetField;
import org.sankofa.search.Hit;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.SearchRequest;
import org.sankofa.search.Row;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;

/**
 * Finds lessons that say much the same as what is being typed: candidates come from the index, and are compared by
 * the words and pairs of words they share. Call it outside the user interface's thread.
 */
public final class NearDuplicates {

    private static final int CANDIDATES = 40;
    private static final int WORDS = 24;
    private static final int LEAST_WORDS = 5;
    private static final double LEAST_ALIKE = 0.3;

    private final SearchIndex index;

    /**
     * A lesson that is much alike.
     *
     * @param row the lesson
     * @param alike from 0 to 1
     * @param shared words both hold, the longest first, at most eight
     */
    public record Alike(Row row, double alike, List<String> shared) {

        /** Takes a copy of the list. */
        public Alike {
            shared = List.copyOf(shared);
        }
    }

    /** Lessons of an index. */
    public NearDuplicates(SearchIndex index) {
        this.index = index;
    }

    /**
     * @param snapshot where the lessons are read
     * @param text what was typed so far: title and sentences
     * @param spaces names of the spaces to look in, as from {@code Spaces.of}; empty: all
     * @param own id of the lesson being written, which is left out; null for none
     * @param languages BCP 47 tags, the preferred first
     * @param most how many at most
     * @return the lessons, the most alike first; none while there are only a few words
     * @throws StoreException as the index throws it
     */
    public List<Alike> of(Snapshot snapshot, Set<String> spaces, String text, String own, List<String> languages, int most)
            throws StoreException {
        List<String> telling = Words.telling(text, WORDS);
        if (telling.size() < LEAST_WORDS) {
            return List.of();
        }
        SearchRequest request = new SearchRequest(String.join(" OR ", telling), Map.of(FacetField.KIND, Set.of("lesson"), FacetField.SPACE, spaces), languages, 0,
                CANDIDATES, Set.of(), 1, 0);
        Set<String> here = Words.shingles(text);
        List<Alike> found = new ArrayList<>();
        for (Hit hit : index.search(request).hits()) {
            Record record = hit.row().key().id().equals(own) ? null : snapshot.record(hit.row().key()).orElse(null);
            if (record instanceof Lesson lesson) {
                Set<String> there = Words.shingles(Texts.of(lesson));
                // a few sentences may repeat a part of a long lesson
                double alike = Math.max(Words.alike(here, there), 0.8 * Words.within(here, there));
                if (alike >= LEAST_ALIKE) {
                    found.add(new Alike(hit.row(), alike, shared(here, there)));
                }
            }
        }
        found.sort(Comparator.comparing(Alike::alike).reversed().thenComparing(one -> one.row().key()));
        return found.stream().limit(most).toList();
    }

    private static List<String> shared(Set<String> here, Set<String> there) {
        return here.stream().filter(there::contains).filter(word -> word.indexOf(' ') < 0)
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder())).limit(8).toList();
    }
}
