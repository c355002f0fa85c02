package org.sankofa.search;

import java.time.Instant;
import java.util.List;

import org.sankofa.store.RecordKey;

/**
 * A record as a line of a list.
 *
 * @param key the record
 * @param title its title in the best of the languages asked for; never empty
 * @param titleLanguage BCP 47 tag of the title, empty when it has no language
 * @param areas codes of its areas such as {@code ALB}, without the regions they lie in
 * @param themes codes of its themes
 * @param state the state of review or status, such as {@code validated}; null when its kind has none
 * @param year the main year, null when there is none
 * @param modified when it was last saved, by the clock of who saved it; null when unknown
 */
public record Row(RecordKey key, String title, String titleLanguage, List<String> areas, List<String> themes,
        String state, Integer year, Instant modified) {

    /** Takes copies of the lists. */
    public Row {
        areas = List.copyOf(areas);
        themes = List.copyOf(themes);
    }
}
