package org.sankofa.evidence.methods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sankofa.model.ActualJudgement;
import org.sankofa.model.FactorKind;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.RemittanceFactor;
import org.sankofa.model.text.Text;

/**
 * What remittances do contribute: a judgement over the factors that decide how much of the potential becomes real, not a product of
 * figures. "It cannot be said" is an answer.
 *
 * @param answer whether a range was argued
 * @param low in the unit of the potential; empty where there is none
 * @param central most likely
 * @param high greatest
 * @param openFactors the three factors of context that nobody has said anything of
 * @param problems what has to be mended before the judgement can be shown; empty when all is well
 */
public record ActualContribution(ActualJudgement answer, Optional<BigDecimal> low, Optional<BigDecimal> central, Optional<BigDecimal> high,
        Set<FactorKind> openFactors, List<Remark> problems) implements Finding {

    /** The factors of context that are always to be thought of. */
    public static final Set<FactorKind> CONTEXT =
            EnumSet.of(FactorKind.HOUSEHOLD_PREFERENCES, FactorKind.GENDER_EQUALITY, FactorKind.NORMS_AND_CULTURE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Takes copies. */
    public ActualContribution {
        openFactors = Set.copyOf(openFactors);
        problems = List.copyOf(problems);
    }

    /** Reads what was judged; the estimate is not changed. */
    public static ActualContribution of(RemittanceEstimate estimate) {
        List<Remark> problems = new ArrayList<>();
        Set<FactorKind> open = EnumSet.copyOf(CONTEXT);
        for (RemittanceFactor factor : estimate.getFactors()) {
            boolean said = !empty(factor.getRationale()) || !factor.getEvidence().isEmpty();
            if (said) {
                open.remove(factor.getKind());
            } else if (factor.getDirection() != ImpactDirection.UNKNOWN) {
                problems.add(Remark.of("actual.factor-without-reason", factor.getKind().getLiteral()));
            }
        }
        BigDecimal[] shares = { estimate.getActualLow(), estimate.getActualCentral(), estimate.getActualHigh() };
        boolean range = estimate.getActualJudgement() == ActualJudgement.RANGE;
        if (range) {
            check(estimate, shares, problems);
        } else if (estimate.getActualJudgement() == ActualJudgement.CANNOT_BE_SAID && empty(estimate.getActualArgument())) {
            problems.add(Remark.of("actual.why-not"));
        }
        return new ActualContribution(estimate.getActualJudgement(), range ? amount(estimate, shares[0]) : Optional.empty(),
                range ? amount(estimate, shares[1]) : Optional.empty(), range ? amount(estimate, shares[2]) : Optional.empty(), open, problems);
    }

    private static void check(RemittanceEstimate estimate, BigDecimal[] shares, List<Remark> problems) {
        if (empty(estimate.getActualArgument())) {
            problems.add(Remark.of("actual.no-argument"));
        }
        if (estimate.getPotential() == null) {
            problems.add(Remark.of("actual.no-potential"));
        }
        if (shares[0] == null || shares[2] == null) {
            problems.add(Remark.of("actual.no-range"));
        }
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            if (share != null && share.compareTo(before) < 0) {
                problems.add(Remark.of("actual.order"));
                return;
            }
            before = share == null ? before : share;
        }
    }

    private static Optional<BigDecimal> amount(RemittanceEstimate estimate, BigDecimal percent) {
        return percent == null || estimate.getPotential() == null ? Optional.empty()
                : Optional.of(estimate.getPotential().multiply(percent).divide(HUNDRED));
    }

    private static boolean empty(Text text) {
        return text == null || text.isEmpty();
    }

    /** Adds the factors of context that are not there, each with an unknown direction. For an estimate that is being edited. */
    public static void seedFactors(RemittanceEstimate estimate) {
        for (FactorKind kind : FactorKind.values()) {
            if (CONTEXT.contains(kind) && estimate.getFactors().stream().noneMatch(factor -> factor.getKind() == kind)) {
                RemittanceFactor factor = ModelFactory.eINSTANCE.createRemittanceFactor();
                factor.setId(org.sankofa.model.ids.Ids.newId());
                factor.setKind(kind);
                factor.setDirection(ImpactDirection.UNKNOWN);
                estimate.getFactors().add(factor);
            }
        }
    }

    @Override
    public List<Citation> sources() {
        return List.of();
    }

    @Override
    public List<Remark> assumptions() {
        return List.of(Remark.of("actual.assumes"));
    }

    @Override
    public List<Remark> caveats() {
        List<Remark> all = new ArrayList<>(problems);
        if (!openFactors.isEmpty()) {
            all.add(Remark.of("actual.open-factors", openFactors.size()));
        }
        return all;
    }
}
