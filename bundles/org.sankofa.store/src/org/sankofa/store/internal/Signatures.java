package org.sankofa.store.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.sankofa.store.Signature;
import org.sankofa.store.Signature.State;
import org.sankofa.store.StoreException;
import org.sankofa.store.internal.sign.PublicKeyBlob;
import org.sankofa.store.internal.sign.SignedCommit;

/** Compares the signatures of commits with the keys of the members. What was found is kept while the members stay. */
final class Signatures {

    private final SpaceStore store;
    private final Trust trust;
    private final Map<ObjectId, Signature> known = new HashMap<>();
    private Trust.View knownFor;

    Signatures(SpaceStore store, Trust trust) {
        this.store = store;
        this.trust = trust;
    }

    /** @return what the signature of a commit is worth to members who have that head */
    Signature of(RevCommit commit, ObjectId head) throws IOException, StoreException {
        if (!CommitText.isMerge(commit) && !CommitText.isAdoption(commit)
                && SignedCommit.parse(commit.getRawBuffer()).headers() == 0) {
            // who belongs to the space need not be looked for, which takes a walk through its history
            return Signature.of(State.UNSIGNED);
        }
        Trust.View view = trust.at(head);
        synchronized (known) {
            if (view != knownFor) {
                known.clear();
                knownFor = view;
            }
            Signature before = known.get(commit.getId());
            if (before != null) {
                return before;
            }
        }
        Signature found = of(commit, view);
        synchronized (known) {
            if (view == knownFor) {
                known.put(commit.getId().copy(), found);
            }
        }
        return found;
    }

    /** @return what the signature of a commit is worth when these are the members */
    Signature of(RevCommit commit, Trust.View view) throws IOException, StoreException {
        if (CommitText.isMerge(commit)) {
            ObjectId follows = commit.getParentCount() == 2 ? SpaceMerge.follows(store, commit) : null;
            return commit.getTree().getId().equals(follows) ? Signature.of(State.DERIVED) : otherwise(commit);
        }
        if (CommitText.isAdoption(commit)) {
            ObjectId adopted = commit.getParent(0).getId();
            return new Adopter(store).tree(adopted).equals(commit.getTree().getId())
                    ? own(store.objects().commit(adopted), view)
                    : otherwise(commit);
        }
        return own(commit, view);
    }

    // where something was taken out of a history, a version need not follow from its parts any more
    private static Signature otherwise(RevCommit commit) {
        return Signature.of(CommitText.isRewritten(commit) ? State.UNSIGNED : State.BAD);
    }

    private Signature own(RevCommit commit, Trust.View view) throws IOException {
        SignedCommit signed = SignedCommit.parse(commit.getRawBuffer());
        if (signed.headers() == 0) {
            return Signature.of(State.UNSIGNED);
        }
        if (signed.isOtherSort()) {
            return Signature.of(State.UNKNOWN);
        }
        SignedCommit.Checked checked = signed.check();
        String fingerprint = checked.key().map(PublicKeyBlob::fingerprint).orElse("");
        if (!checked.valid()) {
            return new Signature(State.BAD, "", "", fingerprint);
        }
        Optional<MemberKeys.Key> key = key(commit, checked.key().get(), view);
        if (key.isEmpty()) {
            return new Signature(State.UNKNOWN, "", "", fingerprint);
        }
        MemberKeys.Member member = key.get().member();
        PersonIdent author = commit.getAuthorIdent();
        boolean self = member.isAuthor(author.getName(), author.getEmailAddress());
        return new Signature(self ? State.VERIFIED : State.OTHER_AUTHOR, member.id(), member.name(), fingerprint);
    }

    /** A key that was taken away still counts for what everybody had by then, and for nothing else. */
    private Optional<MemberKeys.Key> key(RevCommit commit, PublicKeyBlob blob, Trust.View view) throws IOException {
        Optional<MemberKeys.Key> now = view.members().find(blob);
        if (now.isPresent()) {
            return now.filter(key -> key.counts(commit.getAuthorIdent().getWhenAsInstant()));
        }
        for (Trust.Removed removed : trust.removals(blob)) {
            if (MergeBases.isAncestor(store.objects(), commit.getId(), removed.by())
                    && removed.key().counts(commit.getAuthorIdent().getWhenAsInstant())) {
                return Optional.of(removed.key());
            }
        }
        return Optional.empty();
    }
}
