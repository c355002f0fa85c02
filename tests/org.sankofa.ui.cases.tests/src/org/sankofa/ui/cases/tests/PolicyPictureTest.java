package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.charts.Ink;
import org.sankofa.charts.MatrixChart;
import org.sankofa.charts.MatrixChart.Cell;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Judgement;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.OwnGoal;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.PolicyState;
import org.sankofa.model.Strategy;
import org.sankofa.ui.cases.internal.model.Place;
import org.sankofa.ui.cases.internal.model.PolicyMatrix;
import org.sankofa.ui.cases.internal.model.PolicyPicture;

/** Strategies, measures and goals as a picture: every state has a colour and a sign, and nothing is ranked. */
class PolicyPictureTest {

    private final CountryCase record = Cases.empty();

    private PolicyPicture picture() {
        return new PolicyPicture(new PolicyMatrix(record, Cases.NAMES), Cases.NAMES);
    }

    @Test
    void everyStateHasAColourAndASignOfItsOwn() {
        for (PolicyState state : PolicyState.VALUES) {
            Cases.measure(record, state.getLiteral(), state, null);
        }
        List<Cell> cells = picture().states().cells().stream().map(List::getFirst).toList();
        assertEquals(List.of("?", "\u00d7", "\u00bd", "\u2713"), cells.stream().map(Cell::text).toList());
        assertEquals(4, cells.stream().map(Cell::ink).distinct().count());
        assertEquals(record.getMeasures().stream().map(measure -> "\u2013 " + measure.getTitle().get("en")).toList(), picture().states().rows(), "as they were entered");
    }

    @Test
    void aCellLeadsToTheFieldBehindIt() {
        OwnGoal served = Cases.goal(record, "G1", "Fewer leave");
        Cases.goal(record, "G2", "More return");
        Strategy plan = Cases.strategy(record, "Plan", PolicyState.COMPLETE);
        PolicyMeasure fund = Cases.measure(record, "Fund", PolicyState.PARTIAL, plan);
        fund.getOwnGoals().add(served);
        PolicyPicture picture = picture();
        MatrixChart chart = picture.states();
        assertEquals(List.of("Plan", "\u2013 Fund"), chart.rows());
        assertEquals(List.of("State", "G1", "G2"), chart.columns());
        Cell cell = chart.cells().get(1).get(1);
        assertTrue(cell.said().startsWith("Partial. Serves ") && cell.said().contains("Fewer leave"), cell.said());
        assertEquals(new Place(fund, Literals.POLICY_MEASURE__OWN_GOALS), picture.place(cell.key()).orElseThrow());
        Cell none = chart.cells().get(1).get(2);
        assertEquals(Ink.Role.PAPER, none.ink());
        assertTrue(none.said().startsWith("does not serve"), none.said());
        assertTrue(picture.place(none.key()).isEmpty());
        assertEquals(new Place(plan, Literals.STRATEGY__INTEGRATION), picture.place(chart.cells().get(0).get(0).key()).orElseThrow());
    }

    @Test
    void judgementsStandWithTheirReasonsAndWithoutOneThatIsSaid() {
        assertTrue(picture().judgements().isEmpty());
        PolicyMeasure fund = Cases.measure(record, "Fund", PolicyState.PARTIAL, null);
        fund.setProPoor(Judgement.YES);
        fund.setProPoorReason(Cases.en("Small branches gain most."));
        fund.setProDevelopment(Judgement.PARTLY);
        PolicyPicture picture = picture();
        MatrixChart chart = picture.judgements().orElseThrow();
        List<Cell> row = chart.cells().getFirst();
        assertEquals(List.of("\u2713", "\u00bd", "?"), row.stream().map(Cell::text).toList());
        assertTrue(row.get(0).said().endsWith(": Small branches gain most."), row.get(0).said());
        assertTrue(row.get(1).said().endsWith("; nobody says why"), row.get(1).said());
        assertEquals(Literals.POLICY_MEASURE__PRO_DEVELOPMENT_REASON, picture.place(row.get(1).key()).orElseThrow().feature());
        List<String> gaps = new PolicyMatrix(record, Cases.NAMES).gaps().stream().map(gap -> gap.words()).toList();
        assertEquals(1, gaps.stream().filter(gap -> gap.contains("nobody says why")).count(), gaps.toString());
    }
}
