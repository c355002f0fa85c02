package org.sankofa.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sankofa.evidence.methods.ActualContribution;
import org.sankofa.evidence.methods.Remark;
import org.sankofa.model.ActualJudgement;
import org.sankofa.model.FactorKind;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.text.Text;

/** What remittances do contribute is judged, not computed. */
class ActualContributionTest {

    private final RemittanceEstimate estimate = ModelFactory.eINSTANCE.createRemittanceEstimate();

    private static List<String> problems(ActualContribution actual) {
        return actual.problems().stream().map(Remark::code).toList();
    }

    @Test
    void theFactorsOfContextAreSeededOnceWithoutADirection() {
        ActualContribution.seedFactors(estimate);
        ActualContribution.seedFactors(estimate);
        assertEquals(3, estimate.getFactors().size());
        assertTrue(estimate.getFactors().stream().allMatch(factor -> factor.getDirection() == ImpactDirection.UNKNOWN && factor.getId() != null));
        ActualContribution actual = ActualContribution.of(estimate);
        assertEquals(ActualContribution.CONTEXT, actual.openFactors());
        assertEquals(ActualJudgement.NOT_JUDGED, actual.answer());
        assertEquals(List.of(), actual.problems());
    }

    @Test
    void aRangeIsSharesOfThePotentialWithTheirArgument() {
        ActualContribution.seedFactors(estimate);
        estimate.getFactors().get(0).setDirection(ImpactDirection.NEGATIVE);
        estimate.getFactors().get(0).setRationale(Text.of("en", "Half is spent on imported goods."));
        estimate.setPotential(new BigDecimal("3400"));
        estimate.setActualJudgement(ActualJudgement.RANGE);
        estimate.setActualLow(new BigDecimal("20"));
        estimate.setActualCentral(new BigDecimal("32.5"));
        estimate.setActualHigh(new BigDecimal("45"));
        estimate.setActualArgument(Text.of("en", "From the survey of 2019."));
        ActualContribution actual = ActualContribution.of(estimate);
        assertEquals(0, new BigDecimal("680").compareTo(actual.low().orElseThrow()));
        assertEquals(0, new BigDecimal("1105").compareTo(actual.central().orElseThrow()));
        assertEquals(0, new BigDecimal("1530").compareTo(actual.high().orElseThrow()));
        assertEquals(List.of(), problems(actual));
        assertEquals(Set.of(FactorKind.GENDER_EQUALITY, FactorKind.NORMS_AND_CULTURE), actual.openFactors());
    }

    @Test
    void whatARangeLacksIsSaid() {
        estimate.setActualJudgement(ActualJudgement.RANGE);
        assertEquals(List.of("actual.no-argument", "actual.no-potential", "actual.no-range"), problems(ActualContribution.of(estimate)));
        estimate.setPotential(BigDecimal.TEN);
        estimate.setActualLow(new BigDecimal("50"));
        estimate.setActualHigh(new BigDecimal("40"));
        estimate.setActualArgument(Text.of("en", "x"));
        assertEquals(List.of("actual.order"), problems(ActualContribution.of(estimate)));
    }

    @Test
    void thatItCannotBeSaidIsAnAnswerWithAReason() {
        estimate.setPotential(BigDecimal.TEN);
        estimate.setActualLow(BigDecimal.ONE);
        estimate.setActualJudgement(ActualJudgement.CANNOT_BE_SAID);
        assertEquals(List.of("actual.why-not"), problems(ActualContribution.of(estimate)));
        estimate.setActualArgument(Text.of("en", "Nobody has asked households."));
        ActualContribution actual = ActualContribution.of(estimate);
        assertEquals(List.of(), problems(actual));
        assertTrue(actual.low().isEmpty());
    }

    @Test
    void aDirectionWithoutAReasonIsRemarked() {
        ActualContribution.seedFactors(estimate);
        estimate.getFactors().get(1).setDirection(ImpactDirection.POSITIVE);
        assertEquals(List.of("actual.factor-without-reason"), problems(ActualContribution.of(estimate)));
    }
}
