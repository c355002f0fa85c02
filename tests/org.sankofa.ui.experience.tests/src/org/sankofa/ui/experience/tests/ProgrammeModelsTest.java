package org.sankofa.ui.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.sankofa.model.Budget;
import org.sankofa.model.BudgetType;
import org.sankofa.model.Indicator;
import org.sankofa.model.IndicatorPeriod;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.Transaction;
import org.sankofa.model.TransactionType;
import org.sankofa.model.TriState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.ui.experience.internal.model.MoneyTotals;
import org.sankofa.ui.experience.internal.model.MoneyTotals.Total;
import org.sankofa.ui.experience.internal.model.ProgrammeTimeline;
import org.sankofa.ui.experience.internal.model.ProgrammeTimeline.Place;
import org.sankofa.ui.experience.internal.model.ResultProgress;

class ProgrammeModelsTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    @Test
    void whatIsBehindAndWhatIsAheadFollowsFromTheStatus() {
        Programme programme = programme(ProgrammeStatus.IMPLEMENTATION);
        programme.setPlannedStart(PartialDate.parse("2006"));
        programme.setActualStart(PartialDate.parse("2007-02"));
        programme.setPlannedEnd(PartialDate.parse("2009"));
        ProgrammeTimeline timeline = ProgrammeTimeline.of(programme);
        assertEquals(List.of(Place.BEHIND, Place.BEHIND, Place.HERE, Place.AHEAD, Place.AHEAD),
            timeline.steps().stream().map(ProgrammeTimeline.Step::place).toList());
        assertEquals(PartialDate.parse("2007-02"), timeline.steps().get(2).date());
        assertEquals(PartialDate.parse("2009"), timeline.steps().get(4).date());
        assertFalse(timeline.steps().get(2).planned());
        assertTrue(timeline.steps().get(4).planned());
        assertEquals(Optional.empty(), timeline.aside());
    }

    @Test
    void aCancelledProgrammeIsNoLongerOnTheWay() {
        ProgrammeTimeline timeline = ProgrammeTimeline.of(programme(ProgrammeStatus.CANCELLED));
        assertEquals(Optional.of(ProgrammeStatus.CANCELLED), timeline.aside());
        assertTrue(timeline.steps().stream().allMatch(step -> step.place() == Place.AHEAD));
    }

    @Test
    void currenciesAreNeverAdded() {
        Programme programme = programme(ProgrammeStatus.CLOSED);
        programme.setDefaultCurrency("USD");
        programme.getTransactions().add(transaction(TransactionType.DISBURSEMENT, "10.50", null));
        programme.getTransactions().add(transaction(TransactionType.EXPENDITURE, "1.50", "USD"));
        programme.getTransactions().add(transaction(TransactionType.INCOMING_FUNDS, "7", "EUR"));
        programme.getTransactions().add(transaction(TransactionType.OUTGOING_COMMITMENT, "20", "USD"));
        programme.getTransactions().add(transaction(TransactionType.LOAN_REPAYMENT, "99", "USD"));
        assertEquals(List.of(total("EUR", "0", "7", "0", "0"), total("USD", "0", "0", "20", "12.00")),
            MoneyTotals.of(programme).totals());
    }

    @Test
    void aRevisedBudgetCountsInsteadOfTheOriginalOfTheSameTime() {
        Programme programme = programme(ProgrammeStatus.CLOSED);
        programme.getBudgets().add(budget("2006", BudgetType.ORIGINAL, "100"));
        programme.getBudgets().add(budget("2006", BudgetType.REVISED, "80"));
        programme.getBudgets().add(budget("2007", BudgetType.ORIGINAL, "50"));
        assertEquals(List.of(total("", "130", "0", "0", "0")), MoneyTotals.of(programme).totals());
    }

    @Test
    void progressCountsFromTheBaseline() {
        Indicator indicator = NEW.createIndicator();
        indicator.setBaselineValue(new BigDecimal("20"));
        assertEquals(0.5, ResultProgress.reached(indicator, period("60", "40")).getAsDouble(), 1e-6);
        assertEquals(1.5, ResultProgress.reached(indicator, period("60", "80")).getAsDouble(), 1e-6);
        assertEquals(0, ResultProgress.reached(indicator, period("60", "10")).getAsDouble(), 1e-6);
    }

    @Test
    void aNumberThatIsToFallIsMetFromBelow() {
        Indicator cost = NEW.createIndicator();
        cost.setAscending(TriState.NO);
        assertEquals(OptionalDouble.empty(), ResultProgress.reached(cost, period("5", "6")));
        cost.setBaselineValue(new BigDecimal("9"));
        assertEquals(0.75, ResultProgress.reached(cost, period("5", "6")).getAsDouble(), 1e-6);
        assertEquals(Optional.of(false), ResultProgress.met(cost, period("5", "6")));
        assertEquals(Optional.of(true), ResultProgress.met(cost, period("5", "4")));
    }

    @Test
    void withoutBothValuesNothingIsSaid() {
        Indicator indicator = NEW.createIndicator();
        assertEquals(OptionalDouble.empty(), ResultProgress.reached(indicator, period("5", null)));
        assertEquals(OptionalDouble.empty(), ResultProgress.reached(indicator, period("0", "3")));
        assertEquals(Optional.empty(), ResultProgress.met(indicator, period(null, "3")));
    }

    private static Programme programme(ProgrammeStatus status) {
        Programme programme = NEW.createProgramme();
        programme.setStatus(status);
        return programme;
    }

    private static Transaction transaction(TransactionType type, String value, String currency) {
        Transaction transaction = NEW.createTransaction();
        transaction.setType(type);
        transaction.setValue(new BigDecimal(value));
        transaction.setCurrency(currency);
        return transaction;
    }

    private static Budget budget(String year, BudgetType type, String value) {
        Budget budget = NEW.createBudget();
        budget.setPeriodStart(PartialDate.parse(year));
        budget.setType(type);
        budget.setValue(new BigDecimal(value));
        return budget;
    }

    private static Total total(String currency, String budget, String received, String committed, String spent) {
        return new Total(currency, new BigDecimal(budget), new BigDecimal(received), new BigDecimal(committed),
            new BigDecimal(spent));
    }

    private static IndicatorPeriod period(String target, String actual) {
        IndicatorPeriod period = NEW.createIndicatorPeriod();
        period.setTargetValue(target == null ? null : new BigDecimal(target));
        period.setActualValue(actual == null ? null : new BigDecimal(actual));
        return period;
    }
}
