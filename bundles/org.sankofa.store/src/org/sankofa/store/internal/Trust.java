package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TypeName;
import org.sankofa.merge.Write;
import org.sankofa.store.internal.git.Tree;
import org.sankofa.store.internal.sign.PublicKeyBlob;
import org.sankofa.store.internal.sign.SignedCommit;

/**
 * Who belongs to a space, as far as that can be relied on. Anybody can write a commit that makes him an owner, so the
 * description is followed from its beginning: until an owner has a key everything counts, from then on only what an
 * owner signed. What was not signed so leaves no trace here, whether it adds or removes; two histories are brought
 * together by the rules of the merge. The result depends on the history alone, so all members see the same.
 */
final class Trust {

    /**
     * What counts after a commit.
     *
     * @param info the description, null when there is none that can be read
     * @param epoch the greatest epoch there was
     */
    record View(RecordState info, int epoch, MemberKeys members) {
    }

    /**
     * A key that was taken away.
     *
     * @param key as it was before
     * @param by the commit that took it away
     */
    record Removed(MemberKeys.Key key, ObjectId by) {
    }

    private static final View NOTHING = new View(null, 0, MemberKeys.of(null));

    private final SpaceStore store;
    private final Map<ObjectId, View> views = new HashMap<>();
    private final Map<PublicKeyBlob, List<Removed>> removed = new HashMap<>();
    private final Map<List<String>, List<ObjectId>> removedRoles = new HashMap<>();
    private final Set<ObjectId> ends = new HashSet<>();

    Trust(SpaceStore store) {
        this.store = store;
    }

    /** @return what counts after a commit of this space */
    synchronized View at(ObjectId commit) throws IOException {
        View known = commit == null ? NOTHING : views.get(commit);
        if (known != null) {
            return known;
        }
        int epoch = epochOf(commit);
        try (RevWalk walk = store.objects().walk()) {
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            walk.markStart(walk.parseCommit(commit));
            for (ObjectId end : ends) {
                walk.markUninteresting(walk.parseCommit(end));
            }
            for (RevCommit next = walk.next(); next != null; next = walk.next()) {
                if (!views.containsKey(next.getId())) {
                    views.put(next.getId().copy(), view(next, epoch));
                }
            }
        }
        ends.add(commit.copy());
        return views.get(commit);
    }

    /** @return what counts once two histories are brought together */
    synchronized View joined(ObjectId a, ObjectId b) throws IOException {
        View left = at(a);
        View right = at(b);
        return left == right ? left : merged(left, right, MergeBases.of(store.objects(), a, b));
    }

    /** @return when a key was taken away; empty when it never was */
    synchronized List<Removed> removals(PublicKeyBlob key) {
        return List.copyOf(removed.getOrDefault(key, List.of()));
    }

    /** @return the roles a member had who made a commit, without those that were taken away before others had it */
    synchronized Set<String> roles(String member, ObjectId commit, ObjectId head) throws IOException {
        // the head first: what counts in its history is decided by it
        List<String> now = at(head).members().roles(member);
        Set<String> roles = new HashSet<>(at(commit).members().roles(member));
        for (String role : List.copyOf(roles)) {
            boolean stands = now.contains(role);
            for (ObjectId by : removedRoles.getOrDefault(List.of(member, role), List.of())) {
                stands |= MergeBases.isAncestor(store.objects(), commit, by);
            }
            if (!stands) {
                roles.remove(role);
            }
        }
        return roles;
    }

    /** Forgets everything: the history was begun anew. */
    synchronized void reset() {
        views.clear();
        removed.clear();
        removedRoles.clear();
        ends.clear();
    }

    private int epochOf(ObjectId commit) throws IOException {
        RecordState info = state(blob(store.objects().commit(commit)));
        return info == null ? 0 : SpaceSchema.number(info, SpaceSchema.EPOCH);
    }

    private View view(RevCommit commit, int epochOfHead) throws IOException {
        if (commit.getParentCount() == 0) {
            return of(state(blob(commit)), 0);
        }
        View view = views.get(commit.getParent(0).getId());
        for (int i = 1; i < commit.getParentCount(); i++) {
            View other = views.get(commit.getParent(i).getId());
            if (other != view) {
                view = merged(view, other,
                        MergeBases.of(store.objects(), commit.getParent(0).getId(), commit.getParent(i).getId()));
            }
        }
        if (commit.getParentCount() > 1) {
            return view;
        }
        RevCommit parent = store.objects().commit(commit.getParent(0).getId());
        ObjectId before = blob(parent);
        ObjectId after = blob(commit);
        return Objects.equals(before, after) ? view : step(commit, view, state(before), state(after), epochOfHead);
    }

    private View step(RevCommit commit, View view, RecordState before, RecordState after, int epochOfHead) {
        if (after == null) {
            return view;
        }
        int epoch = SpaceSchema.number(after, SpaceSchema.EPOCH);
        // a history that was begun anew begins trust anew: whoever joins it takes it as it is
        boolean anew = epoch > view.epoch() && epoch <= epochOfHead && CommitText.isEpoch(commit);
        if (!view.members().isOwned() || anew || view.info() == null) {
            return noteRemovals(commit, view, of(after, view.epoch()));
        }
        if (!isOwner(commit, view)) {
            return view;
        }
        RecordState info = before == null || view.info().equals(before) ? after : apply(view.info(), before, after);
        return noteRemovals(commit, view, of(info, view.epoch()));
    }

    private View of(RecordState info, int epoch) {
        return info == null ? NOTHING
                : new View(info, Math.max(epoch, SpaceSchema.number(info, SpaceSchema.EPOCH)), MemberKeys.of(info));
    }

    // a commit of plain Git is changed when it is taken over, so its signature says nothing about the result
    private boolean isOwner(RevCommit commit, View view) {
        if (CommitText.tag(commit).isEmpty()) {
            return false;
        }
        SignedCommit.Checked checked = SignedCommit.parse(commit.getRawBuffer()).check();
        return checked.valid() && checked.key().flatMap(view.members()::find)
                .filter(key -> key.member().roles().contains(MemberKeys.OWNER)
                        && key.counts(commit.getCommitterIdent().getWhenAsInstant()))
                .isPresent();
    }

    private View noteRemovals(RevCommit commit, View before, View after) {
        before.members().all().forEach((blob, key) -> {
            if (after.members().find(blob).isEmpty()) {
                removed.computeIfAbsent(blob, b -> new ArrayList<>()).add(new Removed(key, commit.getId().copy()));
            }
        });
        before.members().members().forEach((id, member) -> {
            for (String role : member.roles()) {
                if (!after.members().roles(id).contains(role)) {
                    removedRoles.computeIfAbsent(List.of(id, role), r -> new ArrayList<>()).add(commit.getId().copy());
                }
            }
        });
        return after;
    }

    private static RecordState apply(RecordState info, RecordState before, RecordState after) {
        Set<Write> writes = new HashSet<>(info.writes());
        writes.removeAll(minus(before.writes(), after.writes()));
        writes.addAll(minus(after.writes(), before.writes()));
        Map<String, TypeName> types = States.types(info);
        States.types(after).forEach(types::putIfAbsent);
        return RecordState.of(after.schema(), info.kind(), info.id(), types, writes);
    }

    private static Set<Write> minus(Collection<Write> all, Collection<Write> without) {
        Set<Write> rest = new HashSet<>(all);
        rest.removeAll(new HashSet<>(without));
        return rest;
    }

    private View merged(View a, View b, List<ObjectId> bases) throws IOException {
        if (a.info() == null || b.info() == null || !a.info().id().equals(b.info().id())) {
            return a.info() == null ? b : a;
        }
        List<RecordState> states = new ArrayList<>();
        for (ObjectId base : bases) {
            View view = views.containsKey(base) ? views.get(base) : at(base);
            if (view.info() != null && view.info().id().equals(a.info().id())) {
                states.add(view.info());
            }
        }
        int schema = Math.max(a.info().schema(), b.info().schema());
        RecordState info = Merge.merge(a.info().withSchema(schema), b.info().withSchema(schema), states);
        return of(info, Math.max(a.epoch(), b.epoch()));
    }

    private ObjectId blob(RevCommit commit) throws IOException {
        Tree.Entry entry = store.objects().readTree(commit.getTree().getId()).get(Paths.SPACE);
        return entry == null || !entry.isFile() ? null : entry.id();
    }

    private RecordState state(ObjectId blob) throws IOException {
        try {
            RecordState state = blob == null ? null : store.codec().parseUnchecked(store.bytes(blob));
            return state == null || !state.kind().equals(Paths.SPACE_KIND) ? null : store.migrations().migrate(state);
        } catch (MalformedRecordException | LargeObjectException e) {
            return null;
        }
    }
}
