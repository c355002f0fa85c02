package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.sankofa.search.internal.context.Attributes;
import org.sankofa.search.internal.experience.OrdTable.Decoded;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.read.View;

/** The contexts of documents, read from what lies beside them. Safe for several threads. */
public final class Contexts {

    /** So many values of segments that are gone are no burden. */
    private static final int FEW = 1000;

    private final Attributes attributes;
    private Dictionary dictionary;
    private final Map<IndexReader.CacheKey, OrdTable> tables = new WeakHashMap<>();
    private final Map<IndexReader.CacheKey, Columns> columns = new WeakHashMap<>();
    private SoftReference<float[]> sums = new SoftReference<>(null);

    /** Read with these attributes. */
    public Contexts(Attributes attributes) {
        this.attributes = attributes;
        this.dictionary = new Dictionary(attributes);
    }

    Attributes attributes() {
        return attributes;
    }

    /** The columns of all segments, in their order, and the dictionary that their numbers are of. */
    record Numbered(Dictionary dictionary, Columns[] columns) {

        long values() {
            return Arrays.stream(columns).mapToLong(Columns::values).sum();
        }
    }

    /**
     * The contexts of all segments, attribute by attribute; read when they are asked for first. Segments come and go, and what they said
     * stays in the dictionary: it is begun anew when most of it is of segments that are gone.
     */
    Numbered numbered(View view) throws IOException {
        synchronized (columns) {
            Numbered all = read(view);
            if (dictionary.count() > 2 * all.values() + FEW) {
                dictionary = new Dictionary(attributes);
                columns.clear();
                all = read(view);
            }
            return all;
        }
    }

    private Numbered read(View view) throws IOException {
        List<LeafReaderContext> leaves = view.reader().leaves();
        Columns[] all = new Columns[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            IndexReader.CacheHelper core = leaf.reader().getCoreCacheHelper();
            Columns known = core == null ? null : columns.get(core.getKey());
            if (known == null) {
                known = Columns.read(leaf.reader(), dictionary);
                if (core != null) {
                    columns.put(core.getKey(), known);
                }
            }
            all[leaf.ord] = known;
        }
        return new Numbered(dictionary, all);
    }

    /** How many different values are kept for questions to come. */
    public long kept() {
        synchronized (columns) {
            return dictionary.count();
        }
    }

    /** Room for so many numbers, all 0; given back it is used again, for a question among many records needs megabytes. */
    float[] borrow(int count) {
        float[] room;
        synchronized (tables) {
            room = sums.get();
            sums.clear();
        }
        if (room == null || room.length < count) {
            return new float[count + count / 16];
        }
        Arrays.fill(room, 0, count, 0);
        return room;
    }

    void giveBack(float[] room) {
        synchronized (tables) {
            sums = new SoftReference<>(room);
        }
    }

    /** The values of one segment; null where it has none. */
    OrdTable table(LeafReaderContext leaf, SortedSetDocValues values) throws IOException {
        IndexReader.CacheHelper core = leaf.reader().getCoreCacheHelper();
        synchronized (tables) {
            OrdTable known = core == null ? null : tables.get(core.getKey());
            if (known == null) {
                known = new OrdTable(attributes, values);
                if (core != null) {
                    tables.put(core.getKey(), known);
                }
            }
            return known;
        }
    }

    /** Everything that one document says, by ids. */
    Map<String, Decoded> of(View view, int document) throws IOException {
        List<LeafReaderContext> leaves = view.reader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Names.CONTEXT);
        Map<String, Decoded> found = new LinkedHashMap<>();
        if (values.advanceExact(document - leaf.docBase)) {
            OrdTable table = table(leaf, values);
            for (int i = values.docValueCount(); i > 0; i--) {
                Decoded value = table.get(values, values.nextOrd());
                found.put(value.id(), value);
            }
        }
        return found;
    }

    /** Adds values to those that are known: sets are joined, of others the first stays. */
    @SuppressWarnings("unchecked")
    static void merge(Map<String, Object> known, String id, Object value) {
        if (value instanceof Set<?> more && known.get(id) instanceof Set<?> before) {
            Set<Object> all = new LinkedHashSet<>((Set<Object>) before);
            all.addAll(more);
            known.put(id, all);
        } else if (value != null) {
            known.putIfAbsent(id, value);
        }
    }

    /** The values alone. */
    static Map<String, Object> values(Map<String, Decoded> context) {
        Map<String, Object> values = new HashMap<>();
        context.forEach((id, decoded) -> {
            if (decoded.value() != null) {
                values.put(id, decoded.value());
            }
        });
        return values;
    }
}
