package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.model.Assessability;
import org.sankofa.model.CountryCase;
import org.sankofa.model.EvidenceGrade;
import org.sankofa.model.Impact;
import org.sankofa.model.ImpactDimension;
import org.sankofa.model.ImpactDirection;
import org.sankofa.ui.cases.internal.model.Grid;
import org.sankofa.ui.cases.internal.model.ImpactSummary;
import org.sankofa.ui.cases.internal.model.ImpactSummary.Knowledge;

class ImpactSummaryTest {

    private final CountryCase record = Cases.empty();

    private Impact impact(ImpactDimension dimension, ImpactDirection direction, EvidenceGrade grade) {
        Impact impact = Cases.known(Cases.MAKE.createImpact());
        impact.setDimension(dimension);
        impact.setDirection(direction);
        impact.setEvidenceGrade(grade);
        record.getImpacts().add(impact);
        return impact;
    }

    @Test
    void anImpactIsKnownWhenItsDirectionIsSaidAndSomethingSpeaksForIt() {
        assertEquals(Knowledge.UNKNOWN,
            ImpactSummary.knowledge(impact(ImpactDimension.SOCIAL, ImpactDirection.POSITIVE, EvidenceGrade.NONE)));
        assertEquals(Knowledge.UNKNOWN,
            ImpactSummary.knowledge(impact(ImpactDimension.SOCIAL, ImpactDirection.UNKNOWN, EvidenceGrade.CAUSAL)));
        assertEquals(Knowledge.KNOWN,
            ImpactSummary.knowledge(impact(ImpactDimension.SOCIAL, ImpactDirection.MIXED, EvidenceGrade.ANECDOTAL)));
        Impact sourced = impact(ImpactDimension.SOCIAL, ImpactDirection.NEGATIVE, EvidenceGrade.UNKNOWN);
        sourced.getEvidence().add(Cases.publication("Study"));
        assertEquals(Knowledge.KNOWN, ImpactSummary.knowledge(sourced));
    }

    @Test
    void whatIsHardToAssessIsNeitherKnownNorUnknown() {
        Impact impact = impact(ImpactDimension.CULTURAL, ImpactDirection.POSITIVE, EvidenceGrade.CAUSAL);
        impact.setAssessability(Assessability.HARD);
        assertEquals(Knowledge.CANNOT_BE_ASSESSED, ImpactSummary.knowledge(impact));
    }

    @Test
    void theTableCountsByDimensionAndDirection() {
        impact(ImpactDimension.ECONOMIC, ImpactDirection.POSITIVE, EvidenceGrade.CAUSAL);
        impact(ImpactDimension.ECONOMIC, ImpactDirection.POSITIVE, EvidenceGrade.NONE);
        ImpactSummary summary = new ImpactSummary(record, Cases.NAMES);
        assertEquals(1, summary.count(ImpactDimension.ECONOMIC, ImpactDirection.POSITIVE, Knowledge.KNOWN));
        assertEquals(0, summary.count(ImpactDimension.SOCIAL, null, Knowledge.KNOWN));
        Grid grid = summary.grid();
        assertEquals("1 known\n1 unknown", grid.lines().get(0).cells().get(0).words());
        assertEquals(Grid.Tone.PART, grid.lines().get(0).cells().get(0).tone());
        assertEquals(List.of("", "", "", ""), grid.lines().get(1).cells().stream().map(Grid.Cell::words).toList());
    }

    @Test
    void impactsWithoutADimensionGetALineOfTheirOwn() {
        assertEquals(4, new ImpactSummary(record, Cases.NAMES).grid().lines().size());
        impact(ImpactDimension.UNKNOWN, ImpactDirection.UNKNOWN, EvidenceGrade.UNKNOWN);
        assertEquals(5, new ImpactSummary(record, Cases.NAMES).grid().lines().size());
    }
}
