package org.sankofa.model.internal.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.Assignment;
import org.sankofa.model.Candidate;
import org.sankofa.model.Contribution;
import org.sankofa.model.Expert;
import org.sankofa.model.Impact;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.Judgement;
import org.sankofa.model.LessonUse;
import org.sankofa.model.Location;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Need;
import org.sankofa.model.NeedType;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.Record;
import org.sankofa.model.UseEffect;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;

/** Judgements have reasons; what belongs together fits: answers and questions, assignments and needs. */
final class WorkRules {

    private static final List<List<EAttribute>> JUDGEMENTS = List.of(
        List.of(Literals.POLICY_MEASURE__PRO_POOR, Literals.POLICY_MEASURE__PRO_POOR_REASON),
        List.of(Literals.POLICY_MEASURE__PRO_DEVELOPMENT, Literals.POLICY_MEASURE__PRO_DEVELOPMENT_REASON),
        List.of(Literals.POLICY_MEASURE__RIGHTS_BASED, Literals.POLICY_MEASURE__RIGHTS_BASED_REASON));

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal HALF_ROUND = BigDecimal.valueOf(180);

    private WorkRules() {
    }

    static List<RecordCheck> all() {
        return List.of(
            Rule.warning("judgement.reason", PolicyMeasure.class, WorkRules::judgement),
            Rule.warning("impact.reasons", Impact.class, WorkRules::impact),
            Rule.warning("use.effect", LessonUse.class, WorkRules::effect),
            Rule.error("location.coordinates", Location.class, WorkRules::coordinates),
            Rule.error("contribution.thread", Contribution.class, WorkRules::thread),
            Rule.warning("assignment.person", Assignment.class, WorkRules::person),
            Rule.warning("assignment.dates", Assignment.class, WorkRules::dates));
    }

    private static void judgement(PolicyMeasure measure, Findings findings) {
        for (List<EAttribute> pair : JUDGEMENTS) {
            if (measure.eGet(pair.get(0)) != Judgement.UNKNOWN && Values.isEmpty(measure.eGet(pair.get(1)))) {
                findings.report(measure, pair.get(1), findings.label(pair.get(0)), findings.name(measure));
            }
        }
    }

    private static void impact(Impact impact, Findings findings) {
        if (impact.getDirection() != ImpactDirection.UNKNOWN && Values.isEmpty(impact.getReasons())
            && Values.targets(impact, Literals.IMPACT__EVIDENCE).isEmpty()) {
            findings.report(impact, Literals.IMPACT__REASONS, findings.name(impact));
        }
    }

    private static void effect(LessonUse use, Findings findings) {
        if (use.getEffect() != UseEffect.UNKNOWN_YET && Values.isEmpty(use.getEffectNotes())) {
            findings.report(use, Literals.LESSON_USE__EFFECT_NOTES);
        }
    }

    private static void coordinates(Location place, Findings findings) {
        beyond(place, Literals.LOCATION__LATITUDE, POLE, findings);
        beyond(place, Literals.LOCATION__LONGITUDE, HALF_ROUND, findings);
    }

    private static void beyond(Location place, EAttribute degrees, BigDecimal limit, Findings findings) {
        if (place.eGet(degrees) instanceof BigDecimal value && value.abs().compareTo(limit) > 0) {
            findings.report(place, degrees, findings.label(degrees), Values.plain(value), Values.plain(limit));
        }
    }

    private static void thread(Contribution answer, Findings findings) {
        Optional<String> own = request(answer);
        Values.target(answer, Literals.CONTRIBUTION__IN_REPLY_TO, Contribution.class, findings.context())
            .filter(earlier -> own.isPresent() && request(earlier).filter(other -> !own.equals(Optional.of(other)))
                .isPresent())
            .ifPresent(earlier -> findings.report(answer, Literals.CONTRIBUTION__IN_REPLY_TO, findings.name(earlier)));
    }

    private static Optional<String> request(Contribution answer) {
        return Values.targets(answer, Literals.CONTRIBUTION__REQUEST).stream().findFirst().map(Ids::idOf);
    }

    private static void person(Assignment assignment, Findings findings) {
        Optional<Need> need = need(assignment, findings);
        Optional<Record> person =
            Values.target(assignment, Literals.ASSIGNMENT__PERSON, Record.class, findings.context());
        if (need.isPresent() && person.isPresent()) {
            NeedType type = need.get().getType();
            boolean wrong = type == NeedType.PLACEMENT && person.get() instanceof Expert
                || type == NeedType.TERMS_OF_REFERENCE && person.get() instanceof Candidate;
            if (wrong) {
                findings.report(assignment, Literals.ASSIGNMENT__PERSON, findings.name(person.get()),
                    findings.name(need.get()));
            }
        }
    }

    private static void dates(Assignment assignment, Findings findings) {
        need(assignment, findings).ifPresent(need -> {
            PartialDate from = need.getStart();
            PartialDate to = need.getEnd();
            if (from != null && assignment.getEnd() != null && assignment.getEnd().isBefore(from)) {
                outside(assignment, Literals.ASSIGNMENT__END, need, findings);
            } else if (to != null && assignment.getStart() != null && to.isBefore(assignment.getStart())) {
                outside(assignment, Literals.ASSIGNMENT__START, need, findings);
            }
        });
    }

    private static void outside(Assignment assignment, EAttribute date, EObject need, Findings findings) {
        findings.report(assignment, date, findings.label(date), assignment.eGet(date), findings.name(need));
    }

    private static Optional<Need> need(Assignment assignment, Findings findings) {
        return Values.target(assignment, Literals.ASSIGNMENT__NEED, Need.class, findings.context());
    }
}
