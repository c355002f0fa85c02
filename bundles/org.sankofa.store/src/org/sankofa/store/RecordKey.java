package org.sankofa.store;

import java.util.Comparator;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;

/**
 * Names one record: the space it is in, its kind and its id. Ordered by space, kind and id.
 *
 * @param space name of the space, or {@link #BUILT_IN} for the built-in vocabularies
 * @param kind name of the kind, such as {@code lesson} (see {@code Kinds})
 * @param id the record's id, a lower-case UUID
 */
public record RecordKey(String space, String kind, String id) implements Comparable<RecordKey> {

    /** Name of the read-only space that holds the built-in vocabularies. */
    public static final String BUILT_IN = "built-in";

    private static final Comparator<RecordKey> ORDER = Comparator.comparing(RecordKey::space)
            .thenComparing(RecordKey::kind).thenComparing(RecordKey::id);

    /** Checks that nothing is missing. */
    public RecordKey {
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /** @return {@code sankofa:/<kind>/<id>}, the form in which other records refer to this one */
    public URI uri() {
        return URI.createURI("sankofa:/" + kind + "/" + id);
    }

    @Override
    public int compareTo(RecordKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return space + "/" + kind + "/" + id;
    }
}
