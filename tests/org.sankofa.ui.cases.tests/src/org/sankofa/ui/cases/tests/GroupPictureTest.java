package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.charts.Ink;
import org.sankofa.charts.MatrixChart;
import org.sankofa.charts.MatrixChart.Cell;
import org.sankofa.model.Confidence;
import org.sankofa.model.CountryCase;
import org.sankofa.model.EvidenceGrade;
import org.sankofa.model.Fact;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Motive;
import org.sankofa.model.Sex;
import org.sankofa.ui.cases.internal.model.GroupPicture;
import org.sankofa.ui.cases.internal.model.Place;

/** Who migrates and why as a picture: what is said, why, with what confidence, and what nobody says. */
class GroupPictureTest {

    private static final int MOTIVE = 2;
    private static final int GRADE = 6;

    private final CountryCase record = Cases.empty();

    private MigrantGroup group(String name) {
        MigrantGroup group = Cases.known(Cases.MAKE.createMigrantGroup());
        group.setName(Cases.en(name));
        record.getMigrantGroups().add(group);
        return group;
    }

    private List<Cell> row(int place) {
        return new GroupPicture(record, Cases.NAMES).chart().orElseThrow().cells().get(place);
    }

    @Test
    void withoutGroupsThereIsNoPicture() {
        assertTrue(new GroupPicture(record, Cases.NAMES).chart().isEmpty());
    }

    @Test
    void whatNobodySaysIsAQuestionNotANo() {
        group("Young men");
        for (Cell cell : row(0)) {
            assertEquals("?", cell.text());
            assertEquals(Ink.Role.NO_DATA, cell.ink());
        }
    }

    @Test
    void motivesStandWithTheirReasonsConfidenceAndSource() {
        MigrantGroup nurses = group("Nurses");
        nurses.setSex(Sex.FEMALE);
        nurses.setMotive(Motive.WORK);
        nurses.setMotiveReasons(Cases.en("Pay is ten times as high"));
        Cell bare = row(0).get(MOTIVE);
        assertTrue(bare.said().contains("Pay is ten times as high") && bare.said().contains("no source"), bare.said());
        Fact fact = Cases.fact(nurses, Literals.MIGRANT_GROUP__MOTIVE);
        fact.setConfidence(Confidence.HIGH);
        fact.getSources().add(Cases.publication("Survey"));
        Cell backed = row(0).get(MOTIVE);
        assertTrue(backed.said().contains("High") && !backed.said().contains("no source"), backed.said());
        assertTrue(((Ink.Shade) backed.ink()).share() > ((Ink.Shade) bare.ink()).share(), "what is backed is stronger");
        GroupPicture picture = new GroupPicture(record, Cases.NAMES);
        MatrixChart chart = picture.chart().orElseThrow();
        assertEquals(List.of("Nurses"), chart.rows());
        assertEquals(new Place(nurses, Literals.MIGRANT_GROUP__MOTIVE), picture.place(chart.cells().getFirst().get(MOTIVE).key()).orElseThrow());
    }

    @Test
    void theBetterTheEvidenceTheStrongerItsColour() {
        group("a").setEvidenceGrade(EvidenceGrade.NONE);
        group("b").setEvidenceGrade(EvidenceGrade.ANECDOTAL);
        group("c").setEvidenceGrade(EvidenceGrade.CAUSAL);
        List<Double> shares = List.of(0, 1, 2).stream().map(i -> ((Ink.Shade) row(i).get(GRADE).ink()).share()).toList();
        assertTrue(shares.get(0) < shares.get(1) && shares.get(1) < shares.get(2), shares::toString);
        assertEquals(1, shares.get(2), 0);
    }
}
