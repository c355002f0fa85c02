package org.sankofa.model.internal.checks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.sankofa.model.ActualJudgement;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Impact;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Record;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.TriState;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;

/** Country cases and the judgements in them. */
final class CaseRules {

    private CaseRules() {
    }

    static List<RecordCheck> all() {
        return List.of(
            Rule.warning("case.duplicate", CountryCase.class, CaseRules::duplicate),
            Rule.warning("remittance.actual", RemittanceEstimate.class, CaseRules::actual),
            Rule.warning("impact.role", Impact.class, CaseRules::role));
    }

    private static void duplicate(CountryCase one, Findings findings) {
        Optional<String> space = findings.context().spaceOf(one);
        String area = area(one);
        if (space.isEmpty() || area == null) {
            return;
        }
        try (Stream<Record> cases = findings.context().records(space.get(), Kinds.kindOf(one.eClass()))) {
            cases.filter(CountryCase.class::isInstance).map(CountryCase.class::cast)
                .filter(other -> !Objects.equals(other.getId(), one.getId()) && area.equals(area(other)))
                .forEach(other -> findings.report(one, Literals.COUNTRY_CASE__AREA, findings.name(other), other.getId()));
        }
    }

    private static String area(CountryCase one) {
        return Values.targets(one, Literals.COUNTRY_CASE__AREA).stream().findFirst().map(Ids::idOf).orElse(null);
    }

    private static void actual(RemittanceEstimate estimate, Findings findings) {
        boolean range =
            estimate.getActualLow() != null || estimate.getActualCentral() != null || estimate.getActualHigh() != null;
        ActualJudgement judgement = estimate.getActualJudgement();
        if (range == (judgement != ActualJudgement.RANGE)) {
            findings.report(estimate, Literals.REMITTANCE_ESTIMATE__ACTUAL_JUDGEMENT,
                findings.label(Literals.REMITTANCE_ESTIMATE__ACTUAL_JUDGEMENT));
        }
    }

    /** What plays no role has no direction. */
    private static void role(Impact impact, Findings findings) {
        if (impact.getPlaysRole() == TriState.NO && impact.getDirection() != ImpactDirection.UNKNOWN) {
            findings.report(impact, Literals.IMPACT__DIRECTION, findings.name(impact));
        }
    }
}
