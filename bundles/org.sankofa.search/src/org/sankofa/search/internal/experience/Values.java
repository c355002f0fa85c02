package org.sankofa.search.internal.experience;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.sankofa.search.similarity.ContextAttribute;

/**
 * The different values of one attribute, numbered from 1 in all segments alike, so that a question compares each of them once. Safe for
 * several threads.
 */
final class Values {

    private final ContextAttribute<?> attribute;
    private final BytesRefHash written = new BytesRefHash();
    private final Map<String, String> codes = new HashMap<>();
    private volatile Object[] values = new Object[16];

    Values(ContextAttribute<?> attribute) {
        this.attribute = attribute;
    }

    /** The number of a value as it is kept; 0 where it cannot be read, as one of an attribute of the same id and another form. */
    synchronized int number(BytesRef kept) {
        int at = written.add(kept);
        if (at < 0) {
            at = -1 - at;
        } else {
            Object[] all = values.length > at ? values : Arrays.copyOf(values, 2 * at);
            all[at] = read(kept.utf8ToString());
            values = all;
        }
        return values[at] == null ? 0 : at + 1;
    }

    private Object read(String kept) {
        try {
            Object value = attribute.form().read(kept);
            if (!(value instanceof Set<?> set)) {
                return value;
            }
            Set<Object> same = new LinkedHashSet<>();
            // the same few codes stand in thousands of sets
            set.forEach(code -> same.add(code instanceof String text ? codes.computeIfAbsent(text, one -> one) : code));
            return Set.copyOf(same);
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** How many there are. */
    synchronized int count() {
        return written.size();
    }

    /** The value of a number from 1 to {@link #count()}; null where it cannot be read. */
    Object get(int number) {
        return values[number - 1];
    }
}
