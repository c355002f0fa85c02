package org.sankofa.ui.evidence.internal.compare;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.sankofa.evidence.EditionContents;
import org.sankofa.evidence.IndicatorContents;
import org.sankofa.evidence.Observations;
import org.sankofa.ui.evidence.internal.browse.Catalogue;
import org.sankofa.ui.evidence.internal.browse.DatasetEntry;
import org.sankofa.ui.evidence.internal.browse.Names;
import org.sankofa.ui.evidence.internal.model.DatasetTexts;

/**
 * Something that can be compared.
 *
 * @param dataset code of the data set
 * @param title of the data set, without the edition
 * @param name what was observed
 * @param contents what the newest edition that has it has of it
 */
public record IndicatorChoice(String dataset, String title, String name, IndicatorContents contents) {

    private static final Set<String> ADDITIVE = Set.of("PERSONS", "USD", "USD_MN");
    private static final String EVERYBODY = "_T";

    /** @return everything that can be compared, by name. Reads all files that were not read yet, so not on the window's thread */
    public static List<IndicatorChoice> all(Observations observations, Catalogue catalogue, Names names, List<String> languages, BooleanSupplier cancelled) {
        SortedMap<String, IndicatorChoice> found = new TreeMap<>();
        for (DatasetEntry entry : DatasetEntry.all(observations, languages)) {
            EditionContents contents = catalogue.contents(observations, entry.edition(), cancelled);
            for (IndicatorContents one : contents.indicators()) {
                // editions of a data set come with the newest first
                found.putIfAbsent(entry.edition().dataset() + ' ' + one.indicator(), new IndicatorChoice(entry.edition().dataset(), title(entry),
                    names.indicator(one.indicator()), one));
            }
        }
        List<IndicatorChoice> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparing(IndicatorChoice::name, java.text.Collator.getInstance()).thenComparing(IndicatorChoice::dataset));
        return all;
    }

    /** Codes of data sets say nothing to most people; what is compared is always the newest edition. */
    private static String title(DatasetEntry entry) {
        String edition = text("set.title.edition", "", DatasetTexts.edition(entry.edition().name()));
        return entry.title().endsWith(edition) ? entry.title().substring(0, entry.title().length() - edition.length()) : entry.title();
    }

    /** @return code of the indicator */
    public String indicator() {
        return contents.indicator();
    }

    /** @return whether it is the one of a comparison */
    public boolean isOf(CompareSpec spec) {
        return dataset.equals(spec.dataset()) && indicator().equals(spec.indicator());
    }

    /** @return whether figures of several partners may be added up: people and money, not percentages */
    public boolean isAdditive() {
        return !contents.units().isEmpty() && ADDITIVE.containsAll(contents.units());
    }

    /** @return what is chosen in each dimension at first: everybody, as a whole */
    public SortedMap<String, String> slice() {
        SortedMap<String, String> slice = new TreeMap<>();
        contents.dimensions().forEach((code, values) -> slice.put(code, first(code, values)));
        return slice;
    }

    private String first(String code, SortedSet<String> values) {
        if (values.contains(EVERYBODY)) {
            return EVERYBODY;
        }
        if (values.contains("")) {
            return "";
        }
        return code.equals(IndicatorContents.PARTNER) && isAdditive() ? CompareSpec.TOGETHER : values.first();
    }
}
