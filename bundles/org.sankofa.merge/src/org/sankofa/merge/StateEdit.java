package org.sankofa.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The edits of one save: turns a state into the next one. All new writes carry the save's one tag, keys that do not
 * change keep theirs, and every edit of an object also renews its {@code @deleted=false}. Not safe for use by
 * several threads.
 */
public final class StateEdit {

    private record ObjectKey(String object, String key) implements Comparable<ObjectKey> {
        @Override
        public int compareTo(ObjectKey other) {
            int order = object.compareTo(other.object);
            return order != 0 ? order : key.compareTo(other.key);
        }
    }

    private final RecordState before;
    private final String tag;
    private final Map<String, TypeName> newTypes = new HashMap<>();
    /** The writes of the keys that changed, in place of those in {@link #before}. */
    private final TreeMap<ObjectKey, List<Write>> changed = new TreeMap<>();

    StateEdit(RecordState before, String tag) {
        if (!TagSource.isTag(tag)) {
            throw new IllegalArgumentException("Not a tag: " + tag);
        }
        this.before = before;
        this.tag = tag;
    }

    /** Tells whether anything changed so far. */
    public boolean isEmpty() {
        return changed.isEmpty();
    }

    /** Adds an object at a place. */
    public StateEdit create(String object, TypeName type, Place place) {
        if (before.contains(object)) {
            throw new IllegalArgumentException("The object " + object + " exists already");
        }
        newTypes.put(object, type);
        if (place != null) {
            replace(object, Keys.PLACE, place.value(), false);
        }
        renew(object);
        return this;
    }

    /** Moves an object. */
    public StateEdit place(String object, Place place) {
        return set(object, Keys.PLACE, place.value());
    }

    /**
     * Sets a single value, a text or a single reference; {@code null} for none. Replaces the shown write; other
     * alternatives stay. Nothing happens when that value is shown already.
     */
    public StateEdit set(String object, String key, String value) {
        Write shown = shown(object, key);
        if (shown == null ? value != null : !Objects.equals(shown.value(), value)) {
            replace(object, key, value, false);
            renew(object);
        }
        return this;
    }

    /** Sets a key in place of all its alternatives. */
    public StateEdit resolve(String object, String key, String value) {
        List<Write> writes = writes(object, key);
        if (writes.size() != 1 || !Objects.equals(writes.get(0).value(), value)) {
            replace(object, key, value, true);
            if (!key.equals(Keys.DELETED)) {
                renew(object);
            }
        }
        return this;
    }

    /** Adds a member to a set; {@code key} names the member. Nothing happens when it is there already. */
    public StateEdit add(String object, String key) {
        if (writes(object, key).isEmpty()) {
            replace(object, key, "", false);
            renew(object);
        }
        return this;
    }

    /** Removes a member from a set. What others add at the same time stays. */
    public StateEdit remove(String object, String key) {
        if (!writes(object, key).isEmpty()) {
            changed.put(new ObjectKey(object, key), List.of());
            renew(object);
        }
        return this;
    }

    /** Marks an object and all it contains as deleted. The content stays. */
    public StateEdit delete(String object) {
        mark(object);
        before.children(object).forEach(this::delete);
        return this;
    }

    /** Marks one object as deleted, not what it contains. */
    StateEdit mark(String object) {
        Write shown = shown(object, Keys.DELETED);
        if (shown == null || !Keys.TRUE.equals(shown.value())) {
            replace(object, Keys.DELETED, Keys.TRUE, false);
        }
        return this;
    }

    /** Takes the deletion of an object back, and that of the objects in it that were deleted in the same save. */
    public StateEdit undelete(String object) {
        Write shown = shown(object, Keys.DELETED);
        if (shown != null && Keys.TRUE.equals(shown.value())) {
            undelete(object, shown.tag());
        }
        return this;
    }

    private void undelete(String object, String deletion) {
        Write shown = shown(object, Keys.DELETED);
        if (shown != null && Keys.TRUE.equals(shown.value()) && shown.tag().equals(deletion)) {
            replace(object, Keys.DELETED, Keys.FALSE, false);
        }
        before.children(object).forEach(child -> undelete(child, deletion));
    }

    /**
     * Deletes an object with all it contains and sets every key to none, alternatives and sets too. Earlier
     * versions stay in the history of the space.
     */
    public StateEdit erase(String object) {
        mark(object);
        for (String key : before.keys(object)) {
            if (Keys.isMember(key)) {
                changed.put(new ObjectKey(object, key), List.of());
            } else if (key.charAt(0) != '@') {
                List<Write> writes = writes(object, key);
                if (writes.size() != 1 || writes.get(0).value() != null) {
                    replace(object, key, null, true);
                }
            }
        }
        before.children(object).forEach(this::erase);
        return this;
    }

    /** The state after the edits; the state before when nothing changed. */
    public RecordState done() {
        if (changed.isEmpty()) {
            return before;
        }
        Map<String, TypeName> types = new HashMap<>(newTypes);
        for (String object : before.objects()) {
            types.put(object, before.type(object));
        }
        List<Write> writes = new ArrayList<>(before.writes().size() + changed.size());
        for (Write write : before.writes()) {
            if (!changed.containsKey(new ObjectKey(write.object(), write.key()))) {
                writes.add(write);
            }
        }
        changed.values().forEach(writes::addAll);
        Write[] sorted = writes.toArray(new Write[0]);
        Arrays.sort(sorted);
        return RecordState.ofSorted(before.schema(), before.kind(), before.id(), types, sorted);
    }

    private List<Write> writes(String object, String key) {
        List<Write> now = changed.get(new ObjectKey(object, key));
        return now != null ? now : before.writes(object, key);
    }

    private Write shown(String object, String key) {
        return RecordState.shownOf(key, writes(object, key));
    }

    private void replace(String object, String key, String value, boolean all) {
        check(key, value);
        List<Write> old = writes(object, key);
        List<Write> now = new ArrayList<>(old.size() + 1);
        if (!all && old.size() > 1) {
            Write shown = RecordState.shownOf(key, old);
            for (Write write : old) {
                if (!Objects.equals(write.value(), shown.value())) {
                    now.add(write);
                }
            }
        }
        now.add(new Write(object, key, tag, value));
        now.sort(null);
        changed.put(new ObjectKey(object, key), now);
    }

    private static void check(String key, String value) {
        boolean right = Names.isKey(key) && switch (Keys.shape(key)) {
            case REFERENCE -> value == null || Names.isReference(value);
            case PLACE -> Place.parse(value) != null;
            case DELETED -> Keys.TRUE.equals(value) || Keys.FALSE.equals(value);
            case VALUE_MEMBER, REFERENCE_MEMBER -> "".equals(value);
            default -> true;
        };
        if (!right || value != null && Names.illegalCharacter(value) >= 0 || Names.illegalCharacter(key) >= 0) {
            throw new IllegalArgumentException("The key " + key + " cannot have the value " + value);
        }
    }

    private void renew(String object) {
        List<Write> writes = writes(object, Keys.DELETED);
        boolean renewed = false;
        for (Write write : writes) {
            renewed |= write.tag().equals(tag) && Keys.FALSE.equals(write.value());
        }
        if (!renewed) {
            replace(object, Keys.DELETED, Keys.FALSE, false);
        }
    }
}
