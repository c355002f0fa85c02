package org.sankofa.sharing.internal.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.sankofa.merge.Keys;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TypeName;
import org.sankofa.merge.Write;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.ReviewState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.sharing.review.ContentHash;
import org.sankofa.sharing.review.Review;
import org.sankofa.sharing.review.Review.Worth;
import org.sankofa.sharing.review.ReviewStatus;
import org.sankofa.sharing.review.ReviewStatus.Reliance;
import org.sankofa.sharing.trust.Member;
import org.sankofa.sharing.trust.Members;
import org.sankofa.sharing.trust.Role;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Workspace;

/** Works out where a text stands, from the record and from who wrote which part of it. */
public final class StatusReader {

    /** Where members contradict each other, the first of these that one of them says. */
    private static final List<ReviewState> CAREFUL = List.of(ReviewState.REJECTED, ReviewState.RETURNED,
            ReviewState.SUPERSEDED, ReviewState.RETIRED, ReviewState.DRAFT, ReviewState.SUBMITTED,
            ReviewState.IN_REVIEW, ReviewState.VALIDATED);

    private final Space space;
    private final Members members;
    private final RecordKey key;
    private final RecordState state;
    private final String reviewed;
    private final Predicate<Write> content;

    private StatusReader(Space space, RecordKey key, RecordState state, String reviewed) throws StoreException {
        this.space = space;
        this.members = Members.of(space);
        this.key = key;
        this.state = state;
        this.reviewed = reviewed;
        this.content = write -> ContentHash.isContent(state, write, reviewed);
    }

    /** @return where a record stands; empty when it has nothing that is reviewed */
    public static Optional<ReviewStatus> read(Workspace workspace, RecordKey key) throws StoreException {
        Space space = workspace.space(key.space()).orElseThrow(() -> new StoreException(Code.UNKNOWN_SPACE,
                "There is no space named \"" + key.space() + "\" in this workspace."));
        Optional<RecordState> state = workspace.snapshot().state(key);
        if (state.isEmpty() || state.get().deleted()) {
            throw new StoreException(Code.NOT_FOUND, "There is no " + key.kind() + " " + key.id() + " in the space \""
                    + key.space() + "\".");
        }
        Optional<String> reviewed = reviewed(state.get());
        return reviewed.isEmpty() ? Optional.empty()
                : Optional.of(new StatusReader(space, key, state.get(), reviewed.get()).read());
    }

    /** @return the object of a record that is reviewed: the record itself, or the first one in it */
    static Optional<String> reviewed(RecordState state) {
        if (isReviewed(state.type(state.id()))) {
            return Optional.of(state.id());
        }
        return state.children(state.id()).stream()
                .filter(child -> state.visible(child) && isReviewed(state.type(child))).findFirst();
    }

    private static boolean isReviewed(TypeName type) {
        EPackage types = type == null ? null : EPackage.Registry.INSTANCE.getEPackage(type.namespace());
        EClassifier found = types == null ? null : types.getEClassifier(type.name());
        return found instanceof EClass c && ModelPackage.Literals.REVIEWED.isSuperTypeOf(c);
    }

    private ReviewStatus read() throws StoreException {
        Authorship authorship = new Authorship(space, members, key);
        Set<String> authors = authorship.authors(content);
        String hash = ContentHash.of(state, reviewed);
        List<Review> reviews = new ArrayList<>();
        for (LogEntry entry : LogEntry.of(state, reviewed)) {
            reviews.add(review(entry, authorship, authors, hash));
        }
        int votes = votes(reviews, hash, authors);
        ReviewState stated = LogEntry.state(state.shown(reviewed, "reviewState"));
        ReviewState now = now(votes);
        return new ReviewStatus(key, reviewed, stated, now, reliance(now, reviews, hash, votes), hash, reviews, votes,
                members.reviewersNeeded(), authors, authorship.verified(content), assigned(state, reviewed),
                date(state.shown(reviewed, Keys.value("reviewBy"))));
    }

    private Review review(LogEntry entry, Authorship authorship, Set<String> authors, String hash)
            throws StoreException {
        Optional<Authorship.Signer> signer = authorship.signer(entry.id());
        Optional<Member> claimed = members.byPractitioner(entry.by());
        boolean other = signer.isPresent()
                && (claimed.isPresent() && !claimed.equals(signer.map(Authorship.Signer::member)));
        Worth worth = signer.isEmpty() || other ? Worth.UNVERIFIED : worth(entry, signer.get(), authors, hash);
        String name = signer.map(s -> s.member().name()).filter(n -> !n.isBlank())
                .orElse(entry.byName() == null ? "" : entry.byName());
        return new Review(entry.id(), entry.when(), other ? "" : signer.map(s -> s.member().id()).orElse(""), name,
                entry.from(), entry.to(), entry.comment(), entry.aboutObject(), entry.aboutFeature(),
                entry.contentHash(), worth);
    }

    private Worth worth(LogEntry entry, Authorship.Signer signer, Set<String> authors, String hash)
            throws StoreException {
        Set<Role> roles = Role.of(space.roles(signer.member().id(), signer.commit()));
        if (!Rights.allow(entry, roles, members)) {
            return Worth.NO_RIGHT;
        }
        if (!entry.isVote()) {
            return Worth.COUNTS;
        }
        if (!hash.equals(entry.contentHash())) {
            return Worth.CHANGED_SINCE;
        }
        return authors.contains(signer.member().id()) ? Worth.BY_AUTHOR : Worth.COUNTS;
    }

    // where nobody can sign, what people say of themselves is all there is; it is shown as not verified
    private int votes(List<Review> reviews, String hash, Set<String> authors) {
        Set<String> who = new HashSet<>();
        for (Review review : reviews) {
            if (review.isVote() && hash.equals(review.contentHash())) {
                if (review.worth() == Worth.COUNTS) {
                    who.add(review.member());
                } else if (!members.sign() && review.worth() == Worth.UNVERIFIED && !authors.contains(review.name())
                        && members.all().stream().noneMatch(m -> m.name().equals(review.name())
                                && authors.contains(m.id()))) {
                    who.add(review.name());
                }
            }
        }
        return who.size();
    }

    private ReviewState now(int votes) {
        List<ReviewState> said = state.alternatives(reviewed, Keys.value("reviewState")).stream()
                .map(write -> LogEntry.state(write.value())).toList();
        ReviewState careful = said.isEmpty() ? ReviewState.DRAFT
                : CAREFUL.stream().filter(said::contains).findFirst().orElse(ReviewState.DRAFT);
        boolean open = careful == ReviewState.SUBMITTED || careful == ReviewState.IN_REVIEW;
        return open && votes >= members.reviewersNeeded() ? ReviewState.VALIDATED : careful;
    }

    private Reliance reliance(ReviewState now, List<Review> reviews, String hash, int votes) {
        if (now == ReviewState.VALIDATED) {
            long counting = reviews.stream().filter(r -> r.isVote() && r.worth() == Worth.COUNTS).map(Review::member)
                    .distinct().count();
            if (counting >= members.reviewersNeeded()) {
                return Reliance.VERIFIED;
            }
            boolean old = reviews.stream().anyMatch(r -> r.isVote() && !Objects.equals(hash, r.contentHash()));
            return old && votes < members.reviewersNeeded() ? Reliance.CHANGED_SINCE : Reliance.UNVERIFIED;
        }
        if (now == ReviewState.DRAFT) {
            return Reliance.VERIFIED;
        }
        return reviews.stream().filter(r -> r.to() == now && (r.from() != now || now == ReviewState.IN_REVIEW))
                .reduce((a, b) -> b).filter(r -> r.worth() == Worth.COUNTS).isPresent()
                || now == ReviewState.IN_REVIEW && reviews.stream().anyMatch(r -> r.worth() == Worth.COUNTS)
                        ? Reliance.VERIFIED : Reliance.UNVERIFIED;
    }

    /** @return the practitioners who were asked to review */
    static Set<String> assigned(RecordState state, String reviewed) {
        Set<String> ids = new HashSet<>();
        for (String each : state.keys(reviewed)) {
            if (Keys.shape(each) == Keys.Shape.REFERENCE_MEMBER && Keys.feature(each).equals("reviewers")) {
                ids.add(LogEntry.idOf(Keys.qualifier(each)));
            }
        }
        return ids;
    }

    /** @return the date of that text; null when there is none */
    static PartialDate date(String text) {
        try {
            return text == null ? null : PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
