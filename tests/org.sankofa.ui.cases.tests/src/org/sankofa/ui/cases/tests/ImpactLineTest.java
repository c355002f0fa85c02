package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.model.Assessability;
import org.sankofa.model.EvidenceGrade;
import org.sankofa.model.Impact;
import org.sankofa.model.ImpactDimension;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.ImpactLevel;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Publication;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.cases.internal.model.ImpactLine;

/** An impact of the register in words, with the studies that speak for it. */
class ImpactLineTest {

    private final Impact impact = Cases.known(Cases.MAKE.createImpact());

    @Test
    void whatIsNotSaidIsToldAsNotSaid() {
        ImpactLine line = new ImpactLine(impact, Cases.NAMES);
        assertEquals("Dimension not said \u00b7 Direction not said", line.kind());
        assertEquals("Assessability not said \u00b7 Grade of evidence not said \u00b7 no study named", line.words());
        assertEquals(List.of(), line.studies());
    }

    @Test
    void everythingThatIsSaidStandsInTheLine() {
        impact.setDimension(ImpactDimension.SOCIAL);
        impact.setLevel(ImpactLevel.NATIONAL);
        impact.setDirection(ImpactDirection.NEGATIVE);
        impact.setAssessability(Assessability.MEASURABLE);
        impact.setEvidenceGrade(EvidenceGrade.QUANTITATIVE);
        impact.setValue(new BigDecimal("1200000"));
        impact.setCurrency("USD");
        ImpactLine line = new ImpactLine(impact, Cases.NAMES);
        assertEquals("Social \u00b7 National \u00b7 Negative", line.kind());
        assertTrue(line.words().contains("Assessability: ") && line.words().contains("Grade of evidence: ") && line.words().contains("1,200,000 USD"), line.words());
    }

    @Test
    void studiesOfTheImpactAndOfItsFieldsAreLinkedOnce() {
        Publication one = Cases.publication("Census of nurses");
        Publication other = Cases.publication("Survey");
        impact.getEvidence().add(one);
        Cases.fact(impact, Literals.IMPACT__DIRECTION).getSources().addAll(List.of(one, other));
        ImpactLine line = new ImpactLine(impact, Cases.NAMES);
        assertEquals(List.of(Ids.uriOf(one).orElseThrow(), Ids.uriOf(other).orElseThrow()), line.studies());
        assertTrue(!line.words().contains("no study"), line.words());
    }
}
