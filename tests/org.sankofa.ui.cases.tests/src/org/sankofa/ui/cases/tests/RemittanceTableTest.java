package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.model.ActualJudgement;
import org.sankofa.model.CountryCase;
import org.sankofa.model.HouseholdUse;
import org.sankofa.model.HouseholdUseKind;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.ui.cases.internal.model.Grid.Cell;
import org.sankofa.ui.cases.internal.model.Grid.Tone;
import org.sankofa.ui.cases.internal.model.RemittanceTable;

class RemittanceTableTest {

    private static final int POTENTIAL = 2;
    private static final int ACTUAL = 3;

    private final CountryCase record = Cases.empty();
    private final RemittanceEstimate estimate = Cases.known(Cases.MAKE.createRemittanceEstimate());

    RemittanceTableTest() {
        record.getRemittanceEstimates().add(estimate);
    }

    private Cell cell(int column) {
        return new RemittanceTable(record, Cases.NAMES).grid().lines().get(0).cells().get(column);
    }

    @Test
    void anEstimateIsCalledAsItsKeeperCallsIt() {
        estimate.setName(Cases.en("Central bank"));
        assertEquals("Central bank", new RemittanceTable(record, Cases.NAMES).grid().lines().get(0).heading());
    }

    @Test
    void thePotentialIsNotTheActualContribution() {
        estimate.setPotential(new BigDecimal("900"));
        estimate.setCurrency("USD");
        assertEquals("USD\u00a0900", cell(POTENTIAL).words());
        assertEquals("Not judged yet", cell(ACTUAL).words());
        assertEquals(Tone.UNKNOWN, cell(ACTUAL).tone());
    }

    @Test
    void millionsAreShortenedAndSmallerAmountsAreNot() {
        estimate.setPotential(new BigDecimal("1182000000"));
        assertEquals("1.18B", cell(POTENTIAL).words());
        estimate.setPotential(new BigDecimal("999999"));
        assertEquals("999,999", cell(POTENTIAL).words());
    }

    @Test
    void whatIsActualIsPartOfThePotentialAndNoMoney() {
        estimate.setActualJudgement(ActualJudgement.RANGE);
        estimate.setCurrency("USD");
        estimate.setActualLow(new BigDecimal("10"));
        estimate.setActualCentral(new BigDecimal("25"));
        estimate.setActualHigh(new BigDecimal("40"));
        assertEquals("25\u00a0% of it\n(10 \u2013 40)", cell(ACTUAL).words());
        assertEquals(Tone.GOOD, cell(ACTUAL).tone());
        estimate.setActualCentral(null);
        assertEquals("10 \u2013 40\u00a0% of it", cell(ACTUAL).words());
    }

    @Test
    void thatItCannotBeSaidIsAnAnswer() {
        estimate.setActualJudgement(ActualJudgement.CANNOT_BE_SAID);
        assertEquals("Cannot be said", cell(ACTUAL).words());
        assertSame(Literals.REMITTANCE_ESTIMATE__ACTUAL_JUDGEMENT, cell(ACTUAL).place().feature());
    }

    @Test
    void usesAreNamedInTheirOrderWithShares() {
        for (HouseholdUseKind kind : List.of(HouseholdUseKind.SCHOOLING, HouseholdUseKind.HEALTH)) {
            HouseholdUse use = Cases.known(Cases.MAKE.createHouseholdUse());
            use.setUse(kind);
            estimate.getHouseholdUses().add(use);
        }
        estimate.getHouseholdUses().get(0).setShare(new BigDecimal("40"));
        assertEquals("Schooling (40\u00a0%), Health", new RemittanceTable(record, Cases.NAMES).uses(estimate));
    }
}
