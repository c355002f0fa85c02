package org.sankofa.merge;

import java.util.Objects;

/**
 * One value somebody wrote: the unit the merge works on. A record is a set of writes.
 *
 * @param object the id of the object (a lower-case UUID)
 * @param key the key within the object, see {@link Keys}
 * @param tag the tag of the save that wrote it, see {@link TagSource}
 * @param value the value, or {@code null} for "none", which is a value too; for a member of a set always the
 *        empty string, since the key holds the member
 */
public record Write(String object, String key, String tag, String value) implements Comparable<Write> {

    public Write {
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(tag, "tag");
    }

    /** Total order: by object, key, tag and value; "none" comes first. */
    @Override
    public int compareTo(Write other) {
        int order = object.equals(other.object) ? 0 : object.compareTo(other.object);
        if (order == 0) {
            order = key.equals(other.key) ? 0 : key.compareTo(other.key);
        }
        return order != 0 ? order : compareAge(other);
    }

    /** Order of two writes of the same key: by tag, then by value. The greatest one is shown. */
    int compareAge(Write other) {
        int order = tag.compareTo(other.tag);
        if (order != 0) {
            return order;
        }
        if (value == null || other.value == null) {
            return Boolean.compare(value != null, other.value != null);
        }
        return value.compareTo(other.value);
    }

    boolean sameKey(Write other) {
        return object.equals(other.object) && key.equals(other.key);
    }
}
