package org.sankofa.search.experience;

import java.util.List;

import org.sankofa.model.Record;
import org.sankofa.search.similarity.Comparison;
import org.sankofa.store.StoreException;

/**
 * Finds experience that is relevant for a case, a programme, a request or a country, and says why. Got from
 * {@link org.sankofa.search.SearchIndex#experience()}.
 */
public interface ExperienceSearch {

    /**
     * Reads what a record asks for. Call it where the record may be read: for one that is being edited, the thread that
     * edits it. Quick; nothing is loaded.
     *
     * @param record saved or being edited
     * @param space name of the space it is in; null or empty: none yet
     */
    Question about(Record record, String space);

    /**
     * Asks for a country. What its cases and programmes say is joined when the question is answered.
     *
     * @param area code or notation, as {@code GHA} or {@code area:GHA}, in any case
     * @throws IllegalArgumentException where there is no such area; its message says what to do
     */
    Question about(String area);

    /**
     * Looks for experience. Call it outside the user interface's thread; it takes some milliseconds. The record asked about
     * and its own parts are never among the results.
     *
     * @throws StoreException CLOSED, CANNOT_READ
     * @throws IllegalArgumentException where a weight is below 0 or no number
     */
    RelevantExperience find(ExperienceRequest request) throws StoreException;

    /**
     * One part of a comparison in words. Quick.
     *
     * @param languages BCP 47 tags, the preferred first
     */
    ShownPart shown(Comparison.Part part, List<String> languages);
}
