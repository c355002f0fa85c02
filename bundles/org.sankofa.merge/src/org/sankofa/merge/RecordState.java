package org.sankofa.merge;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The state of a record: its kind and id, the type of each of its objects and the set of its writes. Immutable;
 * equal when the content is equal. The object whose id is the record's is the root.
 */
public final class RecordState {

    private static final Write[] NONE = {};

    private final int schema;
    private final String kind;
    private final String id;
    /** Ids in order; {@code writes[starts[i]..starts[i+1]]} are those of {@code objects[i]}. */
    private final String[] objects;
    private final TypeName[] types;
    private final int[] starts;
    private final Write[] writes;
    private Tree tree;

    private RecordState(int schema, String kind, String id, String[] objects, TypeName[] types, int[] starts,
            Write[] writes) {
        this.schema = schema;
        this.kind = kind;
        this.id = id;
        this.objects = objects;
        this.types = types;
        this.starts = starts;
        this.writes = writes;
    }

    /**
     * Makes a state.
     *
     * @param schema the version of the schema the record was written with, at least 1
     * @param kind the kind, as in {@code lesson}
     * @param id the id of the record
     * @param types the types of at least the root and all objects that are written to
     * @param writes the writes in any order, with or without repetitions
     * @throws IllegalArgumentException when a type is missing
     */
    public static RecordState of(int schema, String kind, String id, Map<String, TypeName> types,
            Collection<Write> writes) {
        Write[] sorted = writes.toArray(NONE);
        Arrays.sort(sorted);
        int count = 0;
        for (Write write : sorted) {
            if (count == 0 || sorted[count - 1].compareTo(write) != 0) {
                sorted[count++] = write;
            }
        }
        return ofSorted(schema, kind, id, types, count == sorted.length ? sorted : Arrays.copyOf(sorted, count));
    }

    /** As {@link #of}; {@code sorted} is in order, without repetitions, and owned by the new state. */
    static RecordState ofSorted(int schema, String kind, String id, Map<String, TypeName> types, Write[] sorted) {
        Objects.requireNonNull(kind, "kind");
        List<String> objects = new ArrayList<>(types.size());
        for (Write write : sorted) {
            if (objects.isEmpty() || !objects.get(objects.size() - 1).equals(write.object())) {
                objects.add(write.object());
            }
        }
        int position = Collections.binarySearch(objects, id);
        if (position < 0) {
            objects.add(-position - 1, id);
        }
        int size = objects.size();
        TypeName[] names = new TypeName[size];
        int[] starts = new int[size + 1];
        int at = 0;
        for (int i = 0; i < size; i++) {
            String object = objects.get(i);
            names[i] = types.get(object);
            if (names[i] == null) {
                throw new IllegalArgumentException("No type for object " + object);
            }
            starts[i] = at;
            while (at < sorted.length && sorted[at].object().equals(object)) {
                at++;
            }
        }
        starts[size] = at;
        return new RecordState(schema, kind, id, objects.toArray(new String[0]), names, starts, sorted);
    }

    /** The version of the schema the record was written with. */
    public int schema() {
        return schema;
    }

    /** The kind of the record, as in {@code countryCase} or {@code ex.observation}. */
    public String kind() {
        return kind;
    }

    /** The id of the record and of its root object. */
    public String id() {
        return id;
    }

    /** All writes, in order. */
    public List<Write> writes() {
        return slice(0, writes.length);
    }

    /** The writes of {@code object}, in order; empty when it is not here. */
    public List<Write> writes(String object) {
        int i = Arrays.binarySearch(objects, object);
        return i < 0 ? List.of() : slice(starts[i], starts[i + 1]);
    }

    /** The writes of one key of {@code object}, by age; empty when there are none. */
    public List<Write> writes(String object, String key) {
        int i = Arrays.binarySearch(objects, object);
        if (i < 0) {
            return List.of();
        }
        int from = first(starts[i], starts[i + 1], key);
        int to = from;
        while (to < starts[i + 1] && writes[to].key().equals(key)) {
            to++;
        }
        return from == to ? List.of() : slice(from, to);
    }

    private int first(int from, int to, String key) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (writes[middle].key().compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Write> slice(int from, int to) {
        return new AbstractList<>() {
            @Override
            public Write get(int index) {
                return writes[from + Objects.checkIndex(index, to - from)];
            }

            @Override
            public int size() {
                return to - from;
            }
        };
    }

    /** The ids of all objects, deleted ones too, in order. */
    public List<String> objects() {
        return Collections.unmodifiableList(Arrays.asList(objects));
    }

    /** Tells whether {@code object} is part of the record, deleted or not. */
    public boolean contains(String object) {
        return Arrays.binarySearch(objects, object) >= 0;
    }

    /** The type of {@code object}; {@code null} when it is not here. */
    public TypeName type(String object) {
        int i = Arrays.binarySearch(objects, object);
        return i < 0 ? null : types[i];
    }

    /** The keys written for {@code object}, in order, those whose value is "none" too. */
    public List<String> keys(String object) {
        List<String> keys = new ArrayList<>();
        for (Write write : writes(object)) {
            if (keys.isEmpty() || !keys.get(keys.size() - 1).equals(write.key())) {
                keys.add(write.key());
            }
        }
        return keys;
    }

    /** Tells whether {@code object} is not deleted or has a visible child. */
    public boolean visible(String object) {
        return tree().visible(object);
    }

    /** Tells whether the record as a whole is deleted. */
    public boolean deleted() {
        return !visible(id);
    }

    /**
     * The write that is shown for a key; {@code null} when there is none. It is the greatest one by tag, save that
     * a deletion mark is shown as not set as long as one write says so.
     */
    public Write shownWrite(String object, String key) {
        return shownOf(key, writes(object, key));
    }

    /** The one of {@code all}, the writes of {@code key} by age, that is shown. */
    static Write shownOf(String key, List<Write> all) {
        if (all.isEmpty()) {
            return null;
        }
        if (key.equals(Keys.DELETED)) {
            for (int i = all.size() - 1; i >= 0; i--) {
                if (!Keys.TRUE.equals(all.get(i).value())) {
                    return all.get(i);
                }
            }
        }
        return all.get(all.size() - 1);
    }

    /** The value shown for a key; {@code null} when it is "none" or was never written. */
    public String shown(String object, String key) {
        Write write = shownWrite(object, key);
        return write == null ? null : write.value();
    }

    /**
     * The different values of a key, each by its greatest write, the shown one first, then by falling age. More
     * than one is a conflict; none means the key was never written.
     */
    public List<Write> alternatives(String object, String key) {
        List<Write> all = writes(object, key);
        if (all.size() < 2) {
            return all;
        }
        List<Write> different = new ArrayList<>();
        Write shown = shownWrite(object, key);
        different.add(shown);
        Set<String> values = new HashSet<>();
        values.add(shown.value());
        for (int i = all.size() - 1; i >= 0; i--) {
            if (values.add(all.get(i).value())) {
                different.add(all.get(i));
            }
        }
        return different;
    }

    /** The conflicts of all visible objects, by object and key. */
    public List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < objects.length; i++) {
            if (!tree().visible(objects[i]) && !tree().lost(objects[i])) {
                continue;
            }
            for (int w = starts[i]; w < starts[i + 1]; w++) {
                String key = writes[w].key();
                int last = w;
                while (last + 1 < starts[i + 1] && writes[last + 1].key().equals(key)) {
                    last++;
                }
                if (last > w) {
                    List<Write> alternatives = alternatives(objects[i], key);
                    if (alternatives.size() > 1) {
                        conflicts.add(new Conflict(objects[i], key, alternatives));
                    }
                }
                w = last;
            }
        }
        conflicts.addAll(tree().conflicts());
        return conflicts;
    }

    /** Where {@code object} is shown; {@code null} for the root and objects without a place. */
    public Place place(String object) {
        return object.equals(id) ? null : Place.parse(shown(object, Keys.PLACE));
    }

    /** The ids of the objects contained in {@code object}, deleted ones too, by feature, order key and id. */
    public List<String> children(String object) {
        return tree().children(object);
    }

    /** Objects that no path of places links with the root, in order; only forged data has any. */
    public List<String> lost() {
        return tree().lost();
    }

    /** The greatest tag in this state; the empty string when there is no write. */
    public String greatestTag() {
        String greatest = "";
        for (Write write : writes) {
            if (write.tag().compareTo(greatest) > 0) {
                greatest = write.tag();
            }
        }
        return greatest;
    }

    /** All tags in this state. */
    public SortedSet<String> tags() {
        SortedSet<String> tags = new TreeSet<>();
        for (Write write : writes) {
            tags.add(write.tag());
        }
        return tags;
    }

    /** Starts an edit whose writes all carry {@code tag}. */
    public StateEdit edit(String tag) {
        return new StateEdit(this, tag);
    }

    /** This state under another version of the schema, for migrations. */
    public RecordState withSchema(int version) {
        return new RecordState(version, kind, id, objects, types, starts, writes);
    }

    Tree tree() {
        Tree known = tree;
        if (known == null) {
            // two threads may both compute it: the results are equal
            known = new Tree(this);
            tree = known;
        }
        return known;
    }

    Write[] array() {
        return writes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordState state && schema == state.schema && id.equals(state.id)
                && kind.equals(state.kind) && Arrays.equals(writes, state.writes)
                && Arrays.equals(objects, state.objects) && Arrays.equals(types, state.types);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + Arrays.hashCode(writes);
    }

    @Override
    public String toString() {
        return kind + ' ' + id + ' ' + Arrays.toString(writes);
    }
}
