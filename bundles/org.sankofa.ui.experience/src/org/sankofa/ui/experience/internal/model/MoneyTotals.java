package org.sankofa.ui.experience.internal.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.sankofa.model.Budget;
import org.sankofa.model.BudgetType;
import org.sankofa.model.Programme;
import org.sankofa.model.Transaction;
import org.sankofa.model.TransactionType;
import org.sankofa.model.date.PartialDate;

/**
 * The money of a programme, added up. Amounts of different currencies are never added.
 *
 * @param totals one of each currency, by its code
 */
public record MoneyTotals(List<Total> totals) {

    /**
     * @param currency its code; empty when an amount names none and the programme has no default
     * @param budget what it is to cost; a revised budget counts instead of the original one of the same time
     * @param received money that came in
     * @param committed what was promised to others
     * @param spent disbursements and expenditure
     */
    public record Total(String currency, BigDecimal budget, BigDecimal received, BigDecimal committed, BigDecimal spent) {
    }

    private record Span(PartialDate from, PartialDate to) {
    }

    /** Takes a copy of the list. */
    public MoneyTotals {
        totals = List.copyOf(totals);
    }

    /** @return the sums of a programme */
    public static MoneyTotals of(Programme programme) {
        Map<String, BigDecimal[]> sums = new TreeMap<>();
        for (Budget budget : programme.getBudgets()) {
            if (counts(budget, programme.getBudgets())) {
                add(sums, programme, budget.getCurrency(), 0, budget.getValue());
            }
        }
        for (Transaction transaction : programme.getTransactions()) {
            int column = column(transaction.getType());
            if (column > 0) {
                add(sums, programme, transaction.getCurrency(), column, transaction.getValue());
            }
        }
        return new MoneyTotals(sums.entrySet().stream().map(entry -> new Total(entry.getKey(), entry.getValue()[0],
            entry.getValue()[1], entry.getValue()[2], entry.getValue()[3])).toList());
    }

    private static boolean counts(Budget budget, List<Budget> all) {
        Predicate<Budget> same = other -> span(other).equals(span(budget))
            && Objects.equals(other.getCurrency(), budget.getCurrency());
        return budget.getType() == BudgetType.REVISED
            || all.stream().filter(same).noneMatch(other -> other.getType() == BudgetType.REVISED);
    }

    private static Span span(Budget budget) {
        return new Span(budget.getPeriodStart(), budget.getPeriodEnd());
    }

    private static int column(TransactionType type) {
        return switch (type) {
            case INCOMING_FUNDS -> 1;
            case OUTGOING_COMMITMENT -> 2;
            case DISBURSEMENT, EXPENDITURE -> 3;
            default -> 0;
        };
    }

    private static void add(Map<String, BigDecimal[]> sums, Programme programme, String currency, int column, BigDecimal value) {
        if (value != null) {
            String code = currency != null ? currency : Objects.requireNonNullElse(programme.getDefaultCurrency(), "");
            BigDecimal[] row = sums.computeIfAbsent(code, key -> new BigDecimal[] { BigDecimal.ZERO, BigDecimal.ZERO,
                BigDecimal.ZERO, BigDecimal.ZERO });
            row[column] = row[column].add(value);
        }
    }
}
