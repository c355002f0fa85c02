package org.sankofa.sharing.internal.review;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sankofa.merge.Keys;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.StateEdit;
import org.sankofa.merge.TypeName;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Record;
import org.sankofa.model.ReviewState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.sharing.internal.Messages;
import org.sankofa.sharing.review.ContentHash;
import org.sankofa.sharing.review.Remarks;
import org.sankofa.sharing.review.Review;
import org.sankofa.sharing.review.ReviewAct;
import org.sankofa.sharing.review.ReviewException;
import org.sankofa.sharing.review.ReviewException.Code;
import org.sankofa.sharing.review.ReviewStatus;
import org.sankofa.sharing.review.ReviewStep;
import org.sankofa.sharing.trust.Member;
import org.sankofa.sharing.trust.Members;
import org.sankofa.store.Batch;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

/** Checks a step and writes it. */
public final class StepMaker {

    private static final int YEARS_UNTIL_NEXT = 2;

    private final Workspace workspace;
    private final Space space;
    private final RecordKey key;
    private final Members members;
    private final ReviewStatus status;
    private final Identity identity;
    private final Optional<Member> me;

    /** A step on a record as it stands now. */
    public StepMaker(Workspace workspace, RecordKey key) throws StoreException {
        this.workspace = workspace;
        this.key = key;
        this.status = ReviewStatus.of(workspace, key).orElse(null);
        this.space = workspace.space(key.space()).orElseThrow();
        this.members = Members.of(space);
        this.identity = workspace.identity();
        this.me = members.me(identity);
    }

    /** @throws ReviewException when whoever works here cannot make the step now */
    public void check(ReviewStep step) throws ReviewException {
        if (status == null && (step != ReviewStep.COMMENT || !Remarks.possible(key))) {
            throw refusal(Code.NOT_REVIEWED, "review.notReviewed");
        }
        for (EditingSession session : workspace.openSessions()) {
            if (session.key().equals(key) && session.isDirty()) {
                throw refusal(Code.NOT_SAVED, "review.notSaved");
            }
        }
        if (status != null && !Rights.states(step).contains(status.state())) {
            throw refusal(Code.NOT_NOW, "review.notNow." + name(step), state());
        }
        if (!members.all().isEmpty() && me.filter(m -> m.hasAny(Rights.roles(step, members))).isEmpty()) {
            throw refusal(Code.NOT_ALLOWED, "review.notAllowed." + name(step));
        }
        if (step == ReviewStep.ACCEPT) {
            checkVote();
        }
    }

    private void checkVote() throws ReviewException {
        if (status.authors().contains(me.map(Member::id).orElse(identity.name()))) {
            throw refusal(Code.OWN_TEXT, "review.ownText");
        }
        for (Review review : status.reviews()) {
            boolean mine = me.isPresent() && review.member().equals(me.get().id())
                    || review.member().isEmpty() && !members.sign() && review.name().equals(identity.name());
            // whoever vouched for a text may do so again when it is to be read again
            if (mine && review.isVote() && status.contentHash().equals(review.contentHash())
                    && !status.isOverdue(today())) {
                throw refusal(Code.ALREADY_DONE, "review.alreadyDone");
            }
        }
    }

    private String state() {
        return Messages.text("review.state." + status.state().name().toLowerCase(Locale.ROOT));
    }

    private static String name(ReviewStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    private static ReviewException refusal(Code code, String text, Object... values) {
        return new ReviewException(code, Messages.text(text, values));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Makes the step. */
    public Version perform(ReviewAct act) throws ReviewException, StoreException {
        check(act.step());
        if (act.comment() == null && Rights.needsReason(act.step())) {
            throw refusal(Code.REASON_NEEDED, "review.reasonNeeded." + name(act.step()));
        }
        if (status == null) {
            if (act.aboutObject() == null || act.aboutFeature() == null) {
                throw refusal(Code.INCOMPLETE, "review.noField");
            }
            return space.write(message(act.step()), batch -> remark(act, batch)).orElseThrow();
        }
        complete(act);
        ReviewState to = Rights.target(act.step(), status.state());
        Refused refused = new Refused();
        Optional<Version> version = space.write(message(act.step()), batch -> write(act, to, batch, refused));
        if (refused.why != null) {
            throw refused.why;
        }
        return version.orElseThrow(() -> new IllegalStateException("A step of a review always adds to its log"));
    }

    private void complete(ReviewAct act) throws ReviewException {
        if (act.step() == ReviewStep.ASSIGN) {
            if (act.reviewers().isEmpty()) {
                throw refusal(Code.INCOMPLETE, "review.nobodyAssigned");
            }
            for (String id : act.reviewers()) {
                if (workspace.snapshot().record(id).filter(Practitioner.class::isInstance).isEmpty()) {
                    throw refusal(Code.INCOMPLETE, "review.noPractitioner", id);
                }
            }
            boolean leads = members.all().isEmpty()
                    || me.filter(m -> m.hasAny(Rights.roles(ReviewStep.RETIRE, members))).isPresent();
            if (!leads && !act.reviewers().equals(List.of(me.map(Member::practitioner).orElse("")))) {
                throw refusal(Code.NOT_ALLOWED, "review.onlyYourself");
            }
        }
        if (act.step() == ReviewStep.SUPERSEDE && (act.successor() == null || act.successor().equals(key)
                || workspace.snapshot().record(act.successor()).filter(Lesson.class::isInstance).isEmpty()
                || !key.kind().equals("lesson"))) {
            throw refusal(Code.INCOMPLETE, "review.noSuccessor");
        }
    }

    private String message(ReviewStep step) {
        String title = workspace.snapshot().record(key).map(this::title).orElse(key.kind());
        return switch (step) {
            case SUBMIT -> "Ask for a review of " + title;
            case ASSIGN -> "Assign reviewers of " + title;
            case COMMENT -> "Comment on " + title;
            case ACCEPT -> "Accept " + title;
            case RETURN -> "Return " + title;
            case REJECT -> "Reject " + title;
            case RETIRE -> "Retire " + title;
            case SUPERSEDE -> "Replace " + title;
        };
    }

    private String title(Record record) {
        String title = Labels.title(record, List.of("en"));
        return title.length() > 80 ? title.substring(0, 79) + "\u2026" : title;
    }

    private static final class Refused {
        private ReviewException why;
    }

    private void write(ReviewAct act, ReviewState to, Batch batch, Refused refused) throws StoreException {
        RecordState state = batch.state(key.kind(), key.id()).orElseThrow();
        // what was looked at is what the step is about: an edit in between must be looked at, too
        if (!ContentHash.of(state, status.object()).equals(status.contentHash())) {
            refused.why = refusal(Code.NOT_NOW, "review.changedMeanwhile");
            return;
        }
        String object = status.object();
        StateEdit edit = state.edit(batch.tag());
        entry(act, to, state, edit);
        if (act.step() != ReviewStep.COMMENT) {
            boolean enough = act.step() != ReviewStep.ACCEPT || votesWithMine() >= status.needed();
            edit.resolve(object, Keys.value("reviewState"), (enough ? to : ReviewState.IN_REVIEW).getLiteral());
            if (act.step() == ReviewStep.ACCEPT) {
                edit.resolve(object, Keys.value("reviewBy"), next(act).toString());
            }
        }
        for (String id : act.reviewers()) {
            edit.add(object, Keys.referenceMember("reviewers", Ids.uri("practitioner", id).toString()));
        }
        if (act.successor() != null) {
            edit.resolve(object, Keys.reference("supersededBy"), act.successor().uri().toString());
        }
        batch.putState(edit.done());
    }

    // an approval that cannot be signed does not count where members sign, so it does not validate either
    private int votesWithMine() {
        boolean counts = !members.sign() || me.filter(m -> !m.keys().isEmpty()).isPresent()
                && workspace.signingKey().isPresent();
        boolean again = status.state() == ReviewState.VALIDATED && status.isOverdue(today());
        return again ? Math.max(status.votes(), status.needed()) : status.votes() + (counts ? 1 : 0);
    }

    private PartialDate next(ReviewAct act) {
        if (act.reviewBy() != null) {
            return act.reviewBy();
        }
        PartialDate there = status.reviewBy();
        return there != null && there.latest().filter(day -> day.isAfter(today())).isPresent() ? there
                : PartialDate.of(today().plusYears(YEARS_UNTIL_NEXT));
    }

    private void entry(ReviewAct act, ReviewState to, RecordState state, StateEdit edit) {
        String id = new RemarkMaker(identity, me).add(state, edit, TypeName.of(ModelPackage.Literals.REVIEW_ENTRY),
                status.object(), "reviewLog", act);
        RemarkMaker.set(edit, id, "from", status.state().getLiteral());
        RemarkMaker.set(edit, id, "to", to.getLiteral());
        if (act.step() != ReviewStep.COMMENT) {
            RemarkMaker.set(edit, id, "contentHash", status.contentHash());
        }
    }

    /** Says something about a field of a record that is not reviewed. */
    private void remark(ReviewAct act, Batch batch) throws StoreException {
        RecordState state = batch.state(key.kind(), key.id()).orElseThrow();
        StateEdit edit = state.edit(batch.tag());
        new RemarkMaker(identity, me).add(state, edit, TypeName.of(ModelPackage.Literals.REMARK), state.id(), "extensions",
                act);
        batch.putState(edit.done());
    }

    /** @return the steps whoever works here can make now */
    public Set<ReviewStep> possible() {
        Set<ReviewStep> steps = java.util.EnumSet.noneOf(ReviewStep.class);
        for (ReviewStep step : ReviewStep.values()) {
            try {
                check(step);
                steps.add(step);
            } catch (ReviewException e) {
                // not this one
                continue;
            }
        }
        return steps;
    }
}
