package org.sankofa.model.internal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.EvidenceLevel;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonNature;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Record;
import org.sankofa.model.ReviewEntry;
import org.sankofa.model.ReviewState;
import org.sankofa.model.Reviewed;
import org.sankofa.model.checks.RecordCheck;

/** Reviews and what a lesson must have to be relied on. */
final class ReviewRules {

    private static final Set<ReviewState> NEED_REASON =
        Set.of(ReviewState.RETURNED, ReviewState.REJECTED, ReviewState.RETIRED);
    private static final Set<ReviewState> OVER =
        Set.of(ReviewState.RETIRED, ReviewState.SUPERSEDED, ReviewState.REJECTED);

    private ReviewRules() {
    }

    static List<RecordCheck> all() {
        return List.of(
            Rule.warning("review.due", Reviewed.class, ReviewRules::due),
            Rule.warning("review.logged", Reviewed.class, ReviewRules::logged),
            Rule.warning("review.reason", ReviewEntry.class, ReviewRules::reason),
            Rule.error("lesson.validated", Lesson.class, ReviewRules::validated),
            Rule.warning("lesson.nature", Lesson.class, ReviewRules::nature),
            Rule.error("lesson.superseded", Lesson.class, ReviewRules::superseded),
            Rule.warning("lesson.successor", Lesson.class, ReviewRules::successor));
    }

    private static void due(Reviewed text, Findings findings) {
        if (text.getReviewBy() != null && !OVER.contains(text.getReviewState())
            && text.getReviewBy().latest().filter(day -> day.isBefore(findings.context().today())).isPresent()) {
            findings.report(text, Literals.REVIEWED__REVIEW_BY, text.getReviewBy());
        }
    }

    private static void logged(Reviewed text, Findings findings) {
        if (text.getReviewState() == ReviewState.VALIDATED
            && text.getReviewLog().stream().noneMatch(entry -> entry.getTo() == ReviewState.VALIDATED)) {
            findings.report(text, Literals.REVIEWED__REVIEW_STATE);
        }
    }

    private static void reason(ReviewEntry entry, Findings findings) {
        if (NEED_REASON.contains(entry.getTo()) && Values.isEmpty(entry.getComment())) {
            findings.report(entry, Literals.REVIEW_ENTRY__COMMENT);
        }
    }

    private static void validated(Lesson lesson, Findings findings) {
        if (lesson.getReviewState() == ReviewState.VALIDATED) {
            List<EStructuralFeature> missing = new ArrayList<>();
            if (lesson.getNature() == LessonNature.OBSERVED) {
                need(lesson, missing, Literals.LESSON__TRIED);
                need(lesson, missing, Literals.LESSON__HAPPENED);
            }
            if (lesson.getNature() != LessonNature.OPEN_QUESTION) {
                need(lesson, missing, Literals.LESSON__RECOMMENDATION);
            }
            if (lesson.getEvidenceLevel() == EvidenceLevel.UNKNOWN) {
                missing.add(Literals.LESSON__EVIDENCE_LEVEL);
            }
            if (isEmpty(lesson, Literals.RECORD__SOURCES) && isEmpty(lesson, Literals.LESSON__EVIDENCE)) {
                need(lesson, missing, Literals.LESSON__DERIVATIONS);
            }
            if (isEmpty(lesson, Literals.RECORD__KEEPER)) {
                need(lesson, missing, Literals.LESSON__CONTACT);
            }
            for (EStructuralFeature feature : missing) {
                findings.report(lesson, feature, findings.label(feature));
            }
        }
    }

    private static void need(EObject object, List<EStructuralFeature> missing, EStructuralFeature feature) {
        if (isEmpty(object, feature)) {
            missing.add(feature);
        }
    }

    private static boolean isEmpty(EObject object, EStructuralFeature feature) {
        return Values.isEmpty(object.eGet(feature, false));
    }

    private static void nature(Lesson lesson, Findings findings) {
        boolean withoutEffect =
            lesson.getNature() == LessonNature.PREMISE || lesson.getNature() == LessonNature.OPEN_QUESTION
                || lesson.getNature() == LessonNature.PRACTICE;
        if (withoutEffect && lesson.getOutcome() != LessonOutcome.UNKNOWN) {
            findings.report(lesson, Literals.LESSON__OUTCOME);
        }
    }

    private static void superseded(Lesson lesson, Findings findings) {
        if (lesson.getReviewState() == ReviewState.SUPERSEDED && isEmpty(lesson, Literals.LESSON__SUPERSEDED_BY)) {
            findings.report(lesson, Literals.LESSON__SUPERSEDED_BY);
        }
    }

    private static void successor(Lesson lesson, Findings findings) {
        if (!isEmpty(lesson, Literals.LESSON__SUPERSEDED_BY) && lesson.getReviewState() != ReviewState.SUPERSEDED
            && lesson.getReviewState() != ReviewState.RETIRED) {
            Record successor = Values.target(lesson, Literals.LESSON__SUPERSEDED_BY, Record.class, findings.context())
                .orElse(lesson);
            findings.report(lesson, Literals.REVIEWED__REVIEW_STATE,
                findings.fix(lesson, copy -> copy.setReviewState(ReviewState.SUPERSEDED)),
                successor == lesson ? "?" : findings.name(successor));
        }
    }
}
