package org.sankofa.model.ids;

import java.util.Objects;

/**
 * What an address {@code sankofa:/<kind>/<record>#<object>} says.
 *
 * @param kind the kind of the record, such as {@code countryCase}
 * @param record the id of the record
 * @param object the id of the object in the record, or null for the record itself
 */
public record Ref(String kind, String record, String object) {

    /** Checks that kind and record are there. */
    public Ref {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(record, "record");
    }

    /** @return the id of the object meant: that of the contained object, else that of the record */
    public String target() {
        return object == null ? record : object;
    }
}
