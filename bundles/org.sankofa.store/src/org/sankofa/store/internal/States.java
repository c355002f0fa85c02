package org.sankofa.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.sankofa.merge.Keys;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TypeName;
import org.sankofa.merge.Write;

/** Operations on states that only somebody with unsaved writes needs. Pure. */
final class States {

    /** A key of an object. */
    record Slot(String object, String key) {
    }

    private States() {
    }

    /** @return the state with every write of one tag carrying another: unsaved writes get the tag of the save */
    static RecordState retag(RecordState state, String from, String to) {
        if (from == null || from.equals(to)) {
            return state;
        }
        boolean any = false;
        List<Write> writes = new ArrayList<>(state.writes().size());
        for (Write write : state.writes()) {
            boolean mine = write.tag().equals(from);
            any |= mine;
            writes.add(mine ? new Write(write.object(), write.key(), to, write.value()) : write);
        }
        return any ? RecordState.of(state.schema(), state.kind(), state.id(), types(state), writes) : state;
    }

    /** @return the state with the writes of some keys replaced */
    static RecordState replace(RecordState state, Map<Slot, List<Write>> replacements) {
        if (replacements.isEmpty()) {
            return state;
        }
        List<Write> writes = new ArrayList<>(state.writes().size());
        for (Write write : state.writes()) {
            if (!replacements.containsKey(new Slot(write.object(), write.key()))) {
                writes.add(write);
            }
        }
        replacements.values().forEach(writes::addAll);
        return RecordState.of(state.schema(), state.kind(), state.id(), types(state), writes);
    }

    /**
     * Takes back unsaved writes that change nothing: values set to what they were, objects made and deleted
     * again.
     *
     * @param base the state edited from, or null
     * @param tag the tag of the unsaved writes
     */
    static RecordState normalise(RecordState state, RecordState base, String tag) {
        if (base == null || state == base || tag == null) {
            return state;
        }
        List<Write> writes = new ArrayList<>(state.writes().size());
        Map<String, TypeName> types = types(state);
        for (String object : state.objects()) {
            if (!base.contains(object) && !state.visible(object) && onlyOf(state, object, tag)) {
                continue;
            }
            object(state, base, tag, object, writes);
        }
        return RecordState.of(state.schema(), state.kind(), state.id(), types, writes);
    }

    private static boolean onlyOf(RecordState state, String object, String tag) {
        for (Write write : state.writes(object)) {
            if (!write.tag().equals(tag)) {
                return false;
            }
        }
        for (String child : state.children(object)) {
            if (!onlyOf(state, child, tag)) {
                return false;
            }
        }
        return true;
    }

    private static void object(RecordState state, RecordState base, String tag, String object,
            List<Write> writes) {
        Set<String> keys = new HashSet<>(state.keys(object));
        keys.addAll(base.keys(object));
        boolean edited = false;
        for (String key : keys) {
            if (key.equals(Keys.DELETED)) {
                continue;
            }
            List<Write> now = state.writes(object, key);
            List<Write> before = base.writes(object, key);
            if (!now.equals(before) && mine(now, tag) && before.size() == now.size()
                    && Objects.equals(state.shown(object, key), base.shown(object, key)) && !before.isEmpty()) {
                writes.addAll(before);
            } else {
                edited |= mine(now, tag) || now.isEmpty() && !before.isEmpty();
                writes.addAll(now);
            }
        }
        List<Write> now = state.writes(object, Keys.DELETED);
        List<Write> before = base.writes(object, Keys.DELETED);
        boolean renewedOnly = mine(now, tag) && !edited && !before.isEmpty()
                && Objects.equals(state.shown(object, Keys.DELETED), base.shown(object, Keys.DELETED));
        writes.addAll(renewedOnly ? before : now);
    }

    private static boolean mine(List<Write> writes, String tag) {
        for (Write write : writes) {
            if (write.tag().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** @return the types of all objects */
    static Map<String, TypeName> types(RecordState state) {
        Map<String, TypeName> types = new HashMap<>();
        for (String object : state.objects()) {
            types.put(object, state.type(object));
        }
        return types;
    }

    /**
     * The edit that makes a state show what another one shows, for restoring an earlier version. Objects of
     * later date are deleted.
     */
    static RecordState show(RecordState now, RecordState wanted, String tag) {
        RecordState state = now;
        if (state.deleted() && !wanted.deleted()) {
            state = state.edit(tag).undelete(state.id()).done();
        }
        for (String object : state.objects()) {
            if (state.visible(object) && !wanted.visible(object)) {
                state = state.edit(tag).delete(object).done();
            }
        }
        Map<Slot, List<Write>> replacements = new HashMap<>();
        Map<String, TypeName> types = types(state);
        for (String object : wanted.objects()) {
            if (!wanted.visible(object)) {
                continue;
            }
            types.putIfAbsent(object, wanted.type(object));
            Set<String> keys = new HashSet<>(state.keys(object));
            keys.addAll(wanted.keys(object));
            keys.remove(Keys.DELETED);
            boolean changed = !state.visible(object);
            for (String key : keys) {
                String value = wanted.shown(object, key);
                List<Write> there = state.writes(object, key);
                boolean member = Keys.isMember(key);
                boolean same = member ? there.isEmpty() == wanted.writes(object, key).isEmpty()
                        : Objects.equals(state.shown(object, key), value);
                if (!same) {
                    changed = true;
                    boolean remove = member && wanted.writes(object, key).isEmpty();
                    replacements.put(new Slot(object, key),
                            remove ? List.of() : List.of(new Write(object, key, tag, value)));
                }
            }
            if (changed) {
                replacements.put(new Slot(object, Keys.DELETED),
                        List.of(new Write(object, Keys.DELETED, tag, Keys.FALSE)));
            }
        }
        if (replacements.isEmpty()) {
            return state;
        }
        List<Write> writes = new ArrayList<>();
        for (Write write : state.writes()) {
            if (!replacements.containsKey(new Slot(write.object(), write.key()))) {
                writes.add(write);
            }
        }
        replacements.values().forEach(writes::addAll);
        return RecordState.of(state.schema(), state.kind(), state.id(), types, writes);
    }
}
