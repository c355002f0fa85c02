package org.sankofa.evidence;

import java.util.Objects;
import java.util.Optional;

import org.sankofa.model.date.PartialDate;
import org.sankofa.store.RecordKey;

/**
 * One edition of a data set: where a figure comes from.
 *
 * @param record the {@code Dataset} record that describes it, with its licence, method and units
 * @param dataset code of the data set, alike for all its editions, such as {@code WDI}
 * @param name what the publisher calls the edition, such as {@code 2021-09-15}
 * @param issued when it came out, where that is known
 */
public record Edition(RecordKey record, String dataset, String name, Optional<PartialDate> issued) implements Comparable<Edition> {

    /** Checks that nothing is missing. */
    public Edition {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(issued, "issued");
    }

    /** The newest first; of those without a date, the greatest name. */
    @Override
    public int compareTo(Edition other) {
        int byDate = order(other).compareTo(order(this));
        int byName = byDate != 0 ? byDate : other.name.compareTo(name);
        return byName != 0 ? byName : record.toString().compareTo(other.record.toString());
    }

    private static String order(Edition edition) {
        return edition.issued.map(PartialDate::toString).orElse("");
    }
}
