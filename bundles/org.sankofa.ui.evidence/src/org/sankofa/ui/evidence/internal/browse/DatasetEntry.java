package org.sankofa.ui.evidence.internal.browse;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.evidence.Edition;
import org.sankofa.evidence.Observations;
import org.sankofa.model.Dataset;
import org.sankofa.ui.evidence.internal.model.DatasetTexts;

/**
 * An edition of a data set, as its record describes it.
 *
 * @param edition which one
 * @param title its name
 * @param publisher who publishes it; may be empty
 * @param licence under which conditions it may be used; may be empty
 * @param method what to beware of; may be empty
 * @param address where it comes from; may be empty
 * @param areas how many files of areas it has: none where only the record is there
 * @param newest whether there is no newer edition of the same data set
 */
public record DatasetEntry(Edition edition, String title, String publisher, String licence, String method, String address, int areas, boolean newest) {

    /** @return all editions of all spaces: data sets by title, of each the newest edition first. Reads records, so not on the window's thread */
    public static List<DatasetEntry> all(Observations observations, List<String> languages) {
        List<List<DatasetEntry>> sets = new ArrayList<>();
        observations.editions().values().forEach(editions -> {
            List<DatasetEntry> entries = new ArrayList<>();
            for (Edition edition : editions) {
                if (observations.snapshot().record(edition.record()).orElse(null) instanceof Dataset record) {
                    entries.add(of(edition, record, observations.areas(edition).size(), entries.isEmpty(), languages));
                }
            }
            if (!entries.isEmpty()) {
                sets.add(entries);
            }
        });
        sets.sort((a, b) -> java.text.Collator.getInstance().compare(a.getFirst().title(), b.getFirst().title()));
        return sets.stream().flatMap(List::stream).toList();
    }

    private static DatasetEntry of(Edition edition, Dataset record, int areas, boolean newest, List<String> languages) {
        DatasetTexts texts = new DatasetTexts(record, edition.dataset(), languages);
        return new DatasetEntry(edition, texts.title(), texts.publisher(), texts.licence(), texts.method(), record.getUrl() == null ? "" : record.getUrl(), areas,
            newest);
    }

    /** @return publisher, licence and space in one line */
    public String origin() {
        List<String> words = new ArrayList<>();
        if (!publisher.isEmpty()) {
            words.add(publisher);
        }
        words.add(licence.isEmpty() ? text("browse.licence.unknown") : licence);
        words.add(text("browse.space", edition.record().space()));
        return String.join(" \u00b7 ", words);
    }
}
