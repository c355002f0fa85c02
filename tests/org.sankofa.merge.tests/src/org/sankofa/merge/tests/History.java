package org.sankofa.merge.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordCodec;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.Write;

/** Commits of one record in memory, with all their merge bases, and the check of what every state must hold. */
final class History {

    /** A commit. For edits, {@code added} and {@code removed} are the writes it changed. */
    static final class Commit {
        final int number;
        final String id;
        final List<Commit> parents;
        final RecordState state;
        final byte[] bytes;
        final BitSet ancestors = new BitSet();
        final Set<Write> added = new HashSet<>();
        final Set<Write> removed = new HashSet<>();

        Commit(int number, String id, List<Commit> parents, RecordState state, byte[] bytes) {
            this.number = number;
            this.id = id;
            this.parents = parents;
            this.state = state;
            this.bytes = bytes;
            ancestors.set(number);
            parents.forEach(parent -> ancestors.or(parent.ancestors));
        }
    }

    private final RecordCodec codec = new RecordCodec();
    private final List<Commit> commits = new ArrayList<>();
    private final Map<String, Commit> merges = new HashMap<>();
    int mergedBases;

    /** Records an edit on top of {@code parents}, whose merged state is {@code before}. */
    Commit edit(List<Commit> parents, RecordState before, RecordState after) throws Exception {
        Commit commit = add("c" + commits.size(), parents, after);
        Set<Write> old = before == null ? Set.of() : new HashSet<>(before.writes());
        Set<Write> now = new HashSet<>(after.writes());
        for (Write write : now) {
            if (!old.contains(write)) {
                commit.added.add(write);
            }
        }
        for (Write write : old) {
            if (!now.contains(write)) {
                commit.removed.add(write);
            }
        }
        check(commit);
        return commit;
    }

    private Commit add(String id, List<Commit> parents, RecordState state) throws Exception {
        byte[] bytes = codec.write(state);
        RecordState read = codec.parse(bytes);
        assertEquals(state, read, "what was written reads back");
        Commit commit = new Commit(commits.size(), id, parents, read, bytes);
        commits.add(commit);
        return commit;
    }

    /** Merges two heads: the same heads give the same commit. */
    Commit merge(Commit a, Commit b) throws Exception {
        if (b.ancestors.get(a.number)) {
            return b;
        }
        if (a.ancestors.get(b.number)) {
            return a;
        }
        Commit first = a.id.compareTo(b.id) < 0 ? a : b;
        Commit second = first == a ? b : a;
        String id = UUID.nameUUIDFromBytes((first.id + '+' + second.id).getBytes()).toString();
        Commit known = merges.get(id);
        if (known != null) {
            return known;
        }
        RecordState merged = mergedState(first, second);
        Commit commit = add(id, List.of(first, second), merged);
        check(commit);
        merges.put(id, commit);
        return commit;
    }

    RecordState mergedState(Commit a, Commit b) {
        List<Commit> bases = bases(a, b);
        mergedBases += bases.size() > 1 ? 1 : 0;
        List<RecordState> states = bases.stream().map(base -> base.state).toList();
        RecordState merged = Merge.merge(a.state, b.state, states);
        assertEquals(merged, Merge.merge(b.state, a.state, states), "the merge is commutative");
        Optional<byte[]> trivial = Merge.trivially(a.bytes, b.bytes, bases.stream().map(base -> base.bytes).toList());
        if (trivial.isPresent()) {
            assertArrayEquals(codec.write(merged), trivial.get(), "the shortcut gives what the merge gives");
        }
        return merged;
    }

    /** The common ancestors that are no ancestors of other common ancestors. */
    List<Commit> bases(Commit a, Commit b) {
        BitSet common = (BitSet) a.ancestors.clone();
        common.and(b.ancestors);
        List<Commit> bases = new ArrayList<>();
        BitSet covered = new BitSet();
        for (int i = common.length() - 1; i >= 0; i--) {
            if (common.get(i) && !covered.get(i)) {
                bases.add(commits.get(i));
                covered.or(commits.get(i).ancestors);
            }
        }
        return bases;
    }

    /** A write is in a state exactly when it was added in the history and removed nowhere in it. */
    private void check(Commit commit) {
        Set<Write> expected = new TreeSet<>();
        Set<Write> removed = new HashSet<>();
        for (int i = commit.ancestors.nextSetBit(0); i >= 0; i = commit.ancestors.nextSetBit(i + 1)) {
            expected.addAll(commits.get(i).added);
            removed.addAll(commits.get(i).removed);
        }
        expected.removeAll(removed);
        assertEquals(new ArrayList<>(expected), new ArrayList<>(commit.state.writes()),
                "the state holds what was added and not removed");
    }

    int size() {
        return commits.size();
    }
}
