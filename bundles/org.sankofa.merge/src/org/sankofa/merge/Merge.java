package org.sankofa.merge;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The merge, and the edits that need no form. Convergent by construction: the state of a head depends only on the
 * set of edits in its history, so members that have the same edits have the same bytes, whatever the order and
 * number of merges.
 */
public final class Merge {

    private Merge() {
    }

    /**
     * Merges the states of a record at two heads: writes both have, and writes of either that no merge base has.
     *
     * @param a the state at one head
     * @param b the state at the other head, of the same record and schema version
     * @param bases the states at <em>all</em> merge bases where the record exists; empty for unrelated histories
     * @throws IllegalArgumentException when the states are not of one record or one schema version
     */
    public static RecordState merge(RecordState a, RecordState b, Collection<RecordState> bases) {
        if (!a.id().equals(b.id())) {
            throw new IllegalArgumentException("Only states of one record can be merged: " + a.id() + ", " + b.id());
        }
        if (a.schema() != b.schema()) {
            throw new IllegalArgumentException("States of schema versions " + a.schema() + " and " + b.schema()
                    + " must be migrated to one version before they are merged");
        }
        Write[] union = union(bases);
        Write[] left = a.array();
        Write[] right = b.array();
        Write[] result = new Write[left.length + right.length];
        int count = 0;
        int l = 0;
        int r = 0;
        int u = 0;
        while (l < left.length || r < right.length) {
            int order = l == left.length ? 1 : r == right.length ? -1 : left[l].compareTo(right[r]);
            if (order == 0) {
                result[count++] = left[l++];
                r++;
                continue;
            }
            Write one = order < 0 ? left[l++] : right[r++];
            int position = 1;
            while (u < union.length && (position = union[u].compareTo(one)) < 0) {
                u++;
            }
            if (u == union.length || position != 0) {
                result[count++] = one;
            }
        }
        String kind = a.kind().compareTo(b.kind()) >= 0 ? a.kind() : b.kind();
        return RecordState.ofSorted(a.schema(), kind, a.id(), types(a, b), Arrays.copyOf(result, count));
    }

    private static Write[] union(Collection<RecordState> bases) {
        if (bases.size() == 1) {
            return bases.iterator().next().array();
        }
        TreeSet<Write> union = new TreeSet<>();
        bases.forEach(base -> union.addAll(base.writes()));
        return union.toArray(new Write[0]);
    }

    /** The types of all objects; of two types of one object, which only forged data has, the greater. */
    private static Map<String, TypeName> types(RecordState a, RecordState b) {
        Map<String, TypeName> types = new HashMap<>();
        for (RecordState state : new RecordState[] {a, b}) {
            for (String object : state.objects()) {
                types.merge(object, state.type(object), (x, y) -> x.compareTo(y) >= 0 ? x : y);
            }
        }
        return types;
    }

    /**
     * Merges without parsing where that can be done: when both sides are equal or one of them is what every merge
     * base has. {@code null} stands for a record that is not there.
     *
     * @param a the bytes at one head, or {@code null}
     * @param b the bytes at the other head, or {@code null}
     * @param bases the bytes at all merge bases, {@code null} where the record is not there
     * @return the merged bytes, or empty when the states must be merged. When the result would be "not there", or
     *         one side has never had the record, the other side's bytes are returned.
     */
    public static Optional<byte[]> trivially(byte[] a, byte[] b, Collection<byte[]> bases) {
        if (a == null || b == null) {
            // paths never vanish: a deleted record stays, marked. So the side without it never had it
            return Optional.ofNullable(a == null ? b : a);
        }
        if (Arrays.equals(a, b)) {
            return Optional.of(a);
        }
        if (!bases.isEmpty() && bases.stream().allMatch(base -> base != null && Arrays.equals(a, base))) {
            return Optional.of(b);
        }
        if (!bases.isEmpty() && bases.stream().allMatch(base -> base != null && Arrays.equals(b, base))) {
            return Optional.of(a);
        }
        return Optional.empty();
    }

    /** Deletes the object with all it contains; the record when {@code object} is its id. */
    public static RecordState delete(RecordState state, String object, String tag) {
        return state.edit(tag).delete(object).done();
    }

    /** Takes a deletion back, with that of the contained objects deleted in the same save. */
    public static RecordState undelete(RecordState state, String object, String tag) {
        return state.edit(tag).undelete(object).done();
    }

    /** Deletes the object with all it contains and removes its content from the state. */
    public static RecordState erase(RecordState state, String object, String tag) {
        return state.edit(tag).erase(object).done();
    }

    /**
     * Resolves a conflict: {@code value} takes the place of all alternatives.
     *
     * @param value one of the alternatives or another value; {@code null} for none. For a key of shape
     *        {@link Keys.Shape#SLOT} the id of the object that stays; the others are deleted.
     */
    public static RecordState resolve(RecordState state, String object, String key, String value, String tag) {
        StateEdit edit = state.edit(tag);
        if (Keys.shape(key) != Keys.Shape.SLOT) {
            return edit.resolve(object, key, value).done();
        }
        String feature = Keys.feature(key);
        for (String child : state.children(object)) {
            Place place = state.place(child);
            if (place.feature().equals(feature) && place.order().equals(OrderKeys.SINGLE) && !child.equals(value)
                    && state.visible(child)) {
                edit.delete(child);
            }
        }
        return edit.done();
    }
}
