package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Absence;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Impact;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.PolicyState;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.date.PartialDate;
import org.sankofa.ui.cases.internal.model.CaseOverview;
import org.sankofa.ui.cases.internal.model.Gap;

class CaseOverviewTest {

    private final CountryCase record = Cases.empty();

    private CaseOverview overview() {
        return new CaseOverview(record, Cases.NAMES);
    }

    private List<EStructuralFeature> gaps(Gap.Why why) {
        return overview().gaps().stream().filter(gap -> gap.why() == why).map(gap -> gap.place().feature()).toList();
    }

    @Test
    void periodIsSaidWithOneEndOrTwo() {
        assertEquals("", overview().period());
        record.setPeriodStart(PartialDate.ofYear(2001));
        assertEquals("from 2001", overview().period());
        record.setPeriodEnd(PartialDate.ofYear(2006));
        assertEquals("2001 \u2013 2006", overview().period());
        record.setPeriodStart(null);
        assertEquals("until 2006", overview().period());
    }

    @Test
    void strategiesAndMeasuresAreCountedTogether() {
        Cases.strategy(record, "Plan", PolicyState.PARTIAL);
        Cases.measure(record, "Fund", PolicyState.ABSENT, null);
        assertEquals(2, overview().policies());
        assertEquals(0, overview().groups());
    }

    @Test
    void anEmptyFieldIsAGapUntilItIsFilled() {
        assertTrue(gaps(Gap.Why.EMPTY).contains(Literals.COUNTRY_CASE__OVERVIEW));
        record.setOverview(Cases.en("Many leave."));
        assertEquals(List.of(), gaps(Gap.Why.EMPTY).stream().filter(Literals.COUNTRY_CASE__OVERVIEW::equals).toList());
    }

    @Test
    void whatSomebodySaidIsUnknownIsNotAlsoEmpty() {
        Cases.fact(record, Literals.RECORD__KEEPER).setAbsence(Absence.UNKNOWN);
        assertEquals(List.of(Literals.RECORD__KEEPER), gaps(Gap.Why.UNKNOWN));
        assertEquals(0, gaps(Gap.Why.EMPTY).stream().filter(Literals.RECORD__KEEPER::equals).count());
    }

    @Test
    void whatDoesNotApplyIsNoGap() {
        Cases.fact(record, Literals.COUNTRY_CASE__OWN_GOALS).setAbsence(Absence.NOT_APPLICABLE);
        assertEquals(0, overview().gaps().stream()
            .filter(gap -> gap.place().feature() == Literals.COUNTRY_CASE__OWN_GOALS).count());
    }

    @Test
    void anUnknownValueInsideAPartLeadsToThePart() {
        MigrantGroup group = Cases.known(Cases.MAKE.createMigrantGroup());
        group.setName(Cases.en("Nurses"));
        record.getMigrantGroups().add(group);
        Cases.fact(group, Literals.MIGRANT_GROUP__MOTIVE).setAbsence(Absence.UNKNOWN);
        Gap gap = overview().gaps().stream().filter(one -> one.why() == Gap.Why.UNKNOWN).findFirst().orElseThrow();
        assertSame(group, gap.place().object());
        assertTrue(gap.words().contains("Nurses"), gap.words());
    }

    @Test
    void estimatesAndImpactsWithoutSourceAreGaps() {
        RemittanceEstimate estimate = Cases.known(Cases.MAKE.createRemittanceEstimate());
        record.getRemittanceEstimates().add(estimate);
        Impact impact = Cases.known(Cases.MAKE.createImpact());
        record.getImpacts().add(impact);
        assertEquals(2, gaps(Gap.Why.UNSOURCED).size());
        impact.getEvidence().add(Cases.publication("Study"));
        Cases.fact(estimate, Literals.REMITTANCE_ESTIMATE__OFFICIAL).setToldBy("Central bank");
        assertEquals(List.of(), gaps(Gap.Why.UNSOURCED));
    }
}
