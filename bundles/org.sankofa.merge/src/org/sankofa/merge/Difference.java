package org.sankofa.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** What differs between what two states of a record show: for history, comparison and undo entries. */
public final class Difference {

    /**
     * A key that shows something else.
     *
     * @param object the object
     * @param key the key, see {@link Keys}; for {@link Keys#DELETED} the values tell whether the object is visible
     * @param before the value shown before, {@code null} for none; for members of sets the empty string for "is a
     *        member" and {@code null} for "is none"
     * @param after the value shown after, likewise
     */
    public record Change(String object, String key, String before, String after) {
    }

    private Difference() {
    }

    /**
     * The changes from {@code before} to {@code after}, by object and key. An object that appears or vanishes gives
     * the changes of all its keys and one of {@link Keys#DELETED}.
     *
     * @param before a state or {@code null} for "not there"
     * @param after a state or {@code null} for "not there"
     */
    public static List<Change> between(RecordState before, RecordState after) {
        TreeSet<String> objects = new TreeSet<>();
        for (RecordState state : new RecordState[] {before, after}) {
            if (state != null) {
                objects.addAll(state.objects());
            }
        }
        List<Change> changes = new ArrayList<>();
        for (String object : objects) {
            boolean was = before != null && before.visible(object);
            boolean is = after != null && after.visible(object);
            if (!was && !is) {
                continue;
            }
            if (was != is) {
                changes.add(new Change(object, Keys.DELETED, was ? Keys.FALSE : Keys.TRUE, is ? Keys.FALSE : Keys.TRUE));
            }
            TreeSet<String> keys = new TreeSet<>();
            if (was) {
                keys.addAll(before.keys(object));
            }
            if (is) {
                keys.addAll(after.keys(object));
            }
            keys.remove(Keys.DELETED);
            for (String key : keys) {
                String old = was ? before.shown(object, key) : null;
                String now = is ? after.shown(object, key) : null;
                if (!Objects.equals(old, now)) {
                    changes.add(new Change(object, key, old, now));
                }
            }
        }
        return changes;
    }
}
