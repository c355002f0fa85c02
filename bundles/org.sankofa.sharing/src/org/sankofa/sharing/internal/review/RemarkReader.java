package org.sankofa.sharing.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sankofa.merge.RecordState;
import org.sankofa.sharing.review.Review;
import org.sankofa.sharing.review.Review.Worth;
import org.sankofa.sharing.trust.Member;
import org.sankofa.sharing.trust.Members;
import org.sankofa.sharing.trust.Role;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Workspace;

/** Reads what was said about single fields of a record. */
public final class RemarkReader {

    private final Space space;
    private final Members members;
    private final Authorship authorship;

    private RemarkReader(Space space, RecordKey key) throws StoreException {
        this.space = space;
        this.members = Members.of(space);
        this.authorship = new Authorship(space, members, key);
    }

    /** @return the remarks, those of a review first */
    public static List<Review> read(Workspace workspace, RecordKey key) throws StoreException {
        Space space = workspace.space(key.space()).orElseThrow(() -> new StoreException(Code.UNKNOWN_SPACE,
                "There is no space named \"" + key.space() + "\" in this workspace."));
        RecordState state = workspace.snapshot().state(key).orElse(null);
        List<LogEntry> entries = new ArrayList<>();
        if (state != null) {
            StatusReader.reviewed(state).ifPresent(reviewed -> entries.addAll(LogEntry.of(state, reviewed)));
            entries.addAll(LogEntry.remarks(state));
        }
        entries.removeIf(entry -> entry.aboutObject() == null || entry.aboutFeature() == null || entry.isVote());
        List<Review> remarks = new ArrayList<>();
        // without any, the history is not looked through
        RemarkReader reader = entries.isEmpty() ? null : new RemarkReader(space, key);
        for (LogEntry entry : entries) {
            remarks.add(reader.remark(entry));
        }
        return remarks;
    }

    private Review remark(LogEntry entry) throws StoreException {
        Optional<Authorship.Signer> signer = authorship.signer(entry.id());
        Optional<Member> claimed = members.byPractitioner(entry.by());
        boolean other = signer.isPresent() && claimed.isPresent() && !claimed.get().equals(signer.get().member());
        String name = signer.map(s -> s.member().name()).filter(n -> !n.isBlank())
                .orElse(entry.byName() == null ? "" : entry.byName());
        return new Review(entry.id(), entry.when(), other ? "" : signer.map(s -> s.member().id()).orElse(""), name,
                entry.from(), entry.to(), entry.comment(), entry.aboutObject(), entry.aboutFeature(),
                entry.contentHash(), signer.isEmpty() || other ? Worth.UNVERIFIED : worth(entry, signer.get()));
    }

    private Worth worth(LogEntry entry, Authorship.Signer signer) throws StoreException {
        return Rights.allow(entry, Role.of(space.roles(signer.member().id(), signer.commit())), members) ? Worth.COUNTS
                : Worth.NO_RIGHT;
    }
}
