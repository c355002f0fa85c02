package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.sankofa.search.internal.context.Attributes;
import org.sankofa.search.similarity.ContextAttribute;

/**
 * The different values that the documents of one segment have, decoded when they are first met. What is shown only, as the many groups,
 * is not kept. Safe for several threads.
 */
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
    private final long first;

    OrdTable(Attributes attributes, SortedSetDocValues of) throws IOException {
        this.attributes = attributes;
        // ids of attributes begin with a letter, names of what is shown with a sign before all letters
        long at = of.lookupTerm(new BytesRef("A"));
        this.first = at < 0 ? -1 - at : at;
        this.values = new AtomicReferenceArray<>((int) Math.min(Integer.MAX_VALUE - 8, of.getValueCount() - first));
    }

    /** The value of a number that documents hold. */
    Decoded get(SortedSetDocValues from, long ord) throws IOException {
        if (ord < first) {
            return decode(from.lookupOrd(ord).utf8ToString());
        }
        int at = (int) (ord - first);
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
