package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sankofa.model.CountryCase;
import org.sankofa.model.OwnGoal;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.PolicyState;
import org.sankofa.model.Strategy;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.cases.internal.model.Grid.Tone;
import org.sankofa.ui.cases.internal.model.Grid;
import org.sankofa.ui.cases.internal.model.Names;
import org.sankofa.ui.cases.internal.model.PolicyMatrix;

class PolicyMatrixTest {

    private final CountryCase record = Cases.empty();

    private Grid grid() {
        return new PolicyMatrix(record, Cases.NAMES).grid();
    }

    private List<String> gaps() {
        return new PolicyMatrix(record, Cases.NAMES).gaps().stream().map(gap -> gap.words()).toList();
    }

    @Test
    void measuresStandUnderTheirStrategy() {
        Strategy first = Cases.strategy(record, "Plan A", PolicyState.PARTIAL);
        Cases.strategy(record, "Plan B", PolicyState.ABSENT);
        Cases.measure(record, "Loose", PolicyState.PARTIAL, null);
        Cases.measure(record, "Fund", PolicyState.COMPLETE, first);
        assertEquals(List.of("Plan A", "Fund", "Plan B", "Measures without a strategy", "Loose"),
            grid().lines().stream().map(Grid.Line::heading).toList());
        assertEquals(List.of(0, 1, 0, 0, 1), grid().lines().stream().map(Grid.Line::depth).toList());
    }

    @Test
    void aCellTellsTheStateOfAMeasureForAGoalItServes() {
        OwnGoal served = Cases.goal(record, "G1", "Fewer leave");
        Cases.goal(record, "G2", "More return");
        Strategy plan = Cases.strategy(record, "Plan", PolicyState.COMPLETE);
        PolicyMeasure measure = Cases.measure(record, "Fund", PolicyState.PARTIAL, plan);
        measure.getOwnGoals().add(served);
        Grid grid = grid();
        assertEquals(List.of("State", "G1", "G2"), grid.columns().stream().map(Grid.Heading::words).toList());
        Grid.Line line = grid.lines().get(1);
        assertEquals(List.of(Tone.PART, Tone.PART, Tone.PLAIN), line.cells().stream().map(Grid.Cell::tone).toList());
        assertEquals("", line.cells().get(2).words());
        assertTrue(grid.sentence(1, 1).startsWith("Fund, "), grid.sentence(1, 1));
    }

    @Test
    void goalsOfTheWorldStandByTheirListAndNumberAfterThoseOfTheCountry() throws Exception {
        Vocabulary sdg = Cases.vocabulary("sdg", "10.c", "2", "10.7");
        Vocabulary mdg = Cases.vocabulary("mdg2003", "8", "1");
        PolicyMeasure measure = Cases.measure(record, "Fund", PolicyState.PARTIAL, null);
        measure.getGoals().addAll(sdg.getConcepts());
        measure.getGoals().addAll(mdg.getConcepts());
        measure.getOwnGoals().add(Cases.goal(record, "G1", "Fewer leave"));
        Map<URI, EObject> all = new HashMap<>();
        measure.getGoals().forEach(goal -> all.put(Ids.uriOf(goal).orElseThrow(), goal));
        Names names = Names.read(List.of("en"), all.keySet(), all::get);
        assertEquals(List.of("State", "G1", "MDG 1 (2003)", "MDG 8 (2003)", "SDG 2", "SDG 10.7", "SDG 10.c"),
            new PolicyMatrix(record, names).grid().columns().stream().map(Grid.Heading::words).toList());
    }

    @Test
    void aGoalOfTheWorldThatAStrategyNamesAndNoMeasureServesIsAGap() {
        Vocabulary sdg = Cases.vocabulary("sdg", "10.c");
        Strategy plan = Cases.strategy(record, "Plan", PolicyState.COMPLETE);
        plan.getGoals().addAll(sdg.getConcepts());
        PolicyMeasure measure = Cases.measure(record, "Fund", PolicyState.PARTIAL, plan);
        assertTrue(gaps().stream().anyMatch(gap -> gap.startsWith("No measure serves the goal")), gaps().toString());
        measure.getGoals().addAll(sdg.getConcepts());
        assertEquals(List.of("The measure \u201cFund\u201d is carried out in part."), gaps());
        measure.setState(PolicyState.ABSENT);
        assertTrue(gaps().getFirst().startsWith("The measures for the goal"), "a goal of the world is not served by what is not there: " + gaps());
    }

    @Test
    void whatIsNotKnownIsNeitherCarriedOutNorAbsent() {
        OwnGoal goal = Cases.goal(record, "G1", "Fewer leave");
        PolicyMeasure unknown = Cases.measure(record, "Fund", PolicyState.UNKNOWN, null);
        unknown.getOwnGoals().add(goal);
        assertEquals(List.of("Of no measure for the goal \u201cFewer leave\u201d is it said that it is carried out.",
            "It is not said how far the measure \u201cFund\u201d is carried out."), gaps());
        PolicyMeasure absent = Cases.measure(record, "Bonds", PolicyState.ABSENT, null);
        absent.getOwnGoals().add(goal);
        assertTrue(gaps().getFirst().startsWith("Of no measure for the goal"), "not all are absent: " + gaps());
        unknown.setState(PolicyState.ABSENT);
        assertTrue(gaps().getFirst().startsWith("The measures for the goal"), gaps().toString());
        unknown.setState(PolicyState.COMPLETE);
        assertEquals(List.of("The measure \u201cBonds\u201d is absent."), gaps());
        Vocabulary sdg = Cases.vocabulary("sdg", "10.c");
        Cases.measure(record, "Prices", PolicyState.UNKNOWN, null).getGoals().addAll(sdg.getConcepts());
        assertTrue(gaps().getFirst().startsWith("Of no measure for the goal"), "of the world as of the country: " + gaps());
    }

    @Test
    void aPlanThatTakesUpMigrationInPartIsAGap() {
        Strategy plan = Cases.strategy(record, "Plan", PolicyState.PARTIAL);
        PolicyMeasure measure = Cases.measure(record, "Fund", PolicyState.COMPLETE, plan);
        measure.getOwnGoals().add(Cases.goal(record, "G1", "Fewer leave"));
        assertEquals(List.of("The strategy \u201cPlan\u201d takes up migration in part."), gaps());
    }

    @Test
    void whereOthersMayHelpAGapSaysWithWhat() {
        OwnGoal goal = Cases.goal(record, "G1", "Fewer leave");
        Strategy plan = Cases.strategy(record, "Plan", PolicyState.ABSENT);
        PolicyMeasure partial = Cases.measure(record, "Fund", PolicyState.PARTIAL, plan);
        PolicyMeasure unknown = Cases.measure(record, "Bonds", PolicyState.UNKNOWN, plan);
        List<EObject> subjects = new PolicyMatrix(record, Cases.NAMES).gaps().stream().map(gap -> gap.subject()).filter(one -> one != null).toList();
        assertEquals(List.of(goal, plan, partial), subjects);
        assertFalse(subjects.contains(unknown), "what is not known is to be found out, not helped");
    }

    @Test
    void everyStateHasItsTone() {
        for (PolicyState state : PolicyState.VALUES) {
            Cases.measure(record, state.getLiteral(), state, null);
        }
        assertEquals(List.of(Tone.UNKNOWN, Tone.BAD, Tone.PART, Tone.GOOD),
            grid().lines().stream().map(line -> line.cells().get(0).tone()).toList());
    }

    @Test
    void everyLineHasACellForEveryColumn() {
        Cases.goal(record, "G1", "Fewer leave");
        Cases.strategy(record, "Plan", PolicyState.COMPLETE);
        Cases.measure(record, "Loose", PolicyState.PARTIAL, null);
        Grid grid = grid();
        grid.lines().forEach(line -> assertEquals(grid.columns().size(), line.cells().size(), line.heading()));
    }

    @Test
    void aGoalThatOnlyAnAbsentMeasureServesIsAGap() {
        OwnGoal goal = Cases.goal(record, "G1", "Fewer leave");
        assertTrue(gaps().get(0).startsWith("No measure serves the goal"), gaps().toString());
        PolicyMeasure measure = Cases.measure(record, "Fund", PolicyState.ABSENT, null);
        measure.getOwnGoals().add(goal);
        assertTrue(gaps().get(0).startsWith("The measures for the goal"), gaps().toString());
        measure.setState(PolicyState.COMPLETE);
        assertEquals(List.of(), gaps());
    }

    @Test
    void aStrategyWithoutMeasuresAndWithoutMigrationHasTwoGaps() {
        Cases.strategy(record, "Plan", PolicyState.ABSENT);
        assertEquals(List.of("The strategy \u201cPlan\u201d does not take up migration.",
            "The strategy \u201cPlan\u201d has no measures."), gaps());
    }

    @Test
    void aMeasureWithoutGoalOrStateIsAGap() {
        Cases.measure(record, "Fund", PolicyState.UNKNOWN, null);
        assertEquals(2, gaps().size());
        assertFalse(new PolicyMatrix(record, Cases.NAMES).isEmpty());
    }
}
