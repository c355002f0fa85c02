package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.apache.lucene.index.SortedSetDocValues;
import org.sankofa.search.internal.context.Attributes;
import org.sankofa.search.similarity.ContextAttribute;

/** The different values that the documents of one segment have, decoded when they are first met. Safe for several threads. */
final class OrdTable {

    /**
     * A value.
     *
     * @param id of its attribute, or of something shown with experience
     * @param value as its form reads it; null where there is no attribute of that id
     * @param written as it is kept
     */
    record Decoded(String id, Object value, String written) {
    }

    private final Attributes attributes;
    private final AtomicReferenceArray<Decoded> values;

    OrdTable(Attributes attributes, long count) {
        this.attributes = attributes;
        this.values = new AtomicReferenceArray<>((int) Math.min(Integer.MAX_VALUE - 8, count));
    }

    /** The value of a number that documents hold. */
    Decoded get(SortedSetDocValues from, long ord) throws IOException {
        int at = (int) ord;
        Decoded known = values.get(at);
        if (known == null) {
            known = decode(from.lookupOrd(ord).utf8ToString());
            values.set(at, known);
        }
        return known;
    }

    private Decoded decode(String term) {
        int sign = term.indexOf('=');
        String id = term.substring(0, sign);
        String written = term.substring(sign + 1);
        ContextAttribute<?> attribute = attributes.byId(id).orElse(null);
        Object value = null;
        if (attribute != null) {
            try {
                value = attribute.form().read(written);
            } catch (RuntimeException e) {
                value = null; // written by an attribute of the same id and another form: not known
            }
        }
        return new Decoded(id, value, written);
    }
}
