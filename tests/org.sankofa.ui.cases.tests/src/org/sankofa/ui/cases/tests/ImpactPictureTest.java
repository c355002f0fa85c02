package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.charts.Ink;
import org.sankofa.charts.MatrixChart;
import org.sankofa.charts.MatrixChart.Cell;
import org.sankofa.model.Assessability;
import org.sankofa.model.CountryCase;
import org.sankofa.model.EvidenceGrade;
import org.sankofa.model.Impact;
import org.sankofa.model.ImpactDimension;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.ImpactLevel;
import org.sankofa.ui.cases.internal.model.ImpactPicture;

/** The picture of what is known of impacts, by dimension and level. */
class ImpactPictureTest {

    private final CountryCase record = Cases.empty();

    private Impact impact(ImpactDimension dimension, ImpactLevel level, boolean known) {
        Impact impact = Cases.known(Cases.MAKE.createImpact());
        impact.setDimension(dimension);
        impact.setLevel(level);
        if (known) {
            impact.setDirection(ImpactDirection.POSITIVE);
            impact.setEvidenceGrade(EvidenceGrade.values()[EvidenceGrade.values().length - 1]);
        }
        record.getImpacts().add(impact);
        return impact;
    }

    private MatrixChart chart() {
        return new ImpactPicture(record, Cases.NAMES).chart();
    }

    @Test
    void theStrongerTheColourTheMoreIsKnown() {
        Impact first = impact(ImpactDimension.ECONOMIC, ImpactLevel.HOUSEHOLD, true);
        impact(ImpactDimension.ECONOMIC, ImpactLevel.HOUSEHOLD, false);
        impact(ImpactDimension.SOCIAL, ImpactLevel.NATIONAL, false).setAssessability(Assessability.HARD);
        MatrixChart chart = chart();
        assertEquals(new Cell(new Ink.Shade(0.5), "1 of 2", "1 of 2 known", first.getId()), chart.cells().get(0).get(0));
        assertEquals("0 of 1 known, 1 cannot be assessed", chart.cells().get(1).get(2).said());
        assertEquals(Ink.Role.NO_DATA, chart.cells().get(1).get(2).ink(), "somebody named it, and nobody knows");
        assertEquals(new Cell(Ink.Role.PAPER, "", "no impact is named", ""), chart.cells().get(3).get(1), "nothing stands where nothing is named");
        assertTrue(chart.description().startsWith("1 of 3 impacts are known. The stronger the colour, the greater the part that is known; in grey cells"), chart.description());
    }

    @Test
    void whatNobodySaidIsThereOnlyWhereThereIsSuchAnImpact() {
        impact(ImpactDimension.ECONOMIC, ImpactLevel.COMMUNITY, false);
        assertEquals(List.of("Economic", "Social", "Political", "Cultural"), chart().rows());
        assertEquals(3, chart().columns().size());
        impact(ImpactDimension.UNKNOWN, ImpactLevel.UNKNOWN, false);
        assertEquals("Dimension not said", chart().rows().getLast());
        assertEquals("Level not said", chart().columns().getLast());
    }
}
