package org.sankofa.ui.cases.internal.model;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sankofa.model.ActualJudgement;
import org.sankofa.model.CountryCase;
import org.sankofa.model.HouseholdUse;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.ui.cases.internal.model.Grid.Cell;
import org.sankofa.ui.cases.internal.model.Grid.Heading;
import org.sankofa.ui.cases.internal.model.Grid.Line;
import org.sankofa.ui.cases.internal.model.Grid.Tone;

/** The estimates of a case side by side, with what could come told apart from what really contributes. */
public final class RemittanceTable {

    /** From here on digits are shortened, for estimates are not so exact that each would matter. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

    private final CountryCase record;
    private final Names names;

    /** @param names for the words of the model */
    public RemittanceTable(CountryCase record, Names names) {
        this.record = record;
        this.names = names;
    }

    /** @return a line for each estimate */
    public Grid grid() {
        List<Heading> columns = List.of("remittances.year", "remittances.official", "remittances.potential",
            "remittances.actual").stream().map(key -> new Heading(text(key), text(key + ".full"))).toList();
        List<Line> lines = record.getRemittanceEstimates().stream().map(estimate -> new Line(names.of(estimate), 0,
            new Place(estimate, Literals.REMITTANCE_ESTIMATE__NAME), cells(estimate))).toList();
        return new Grid(text("remittances.corner"), columns, lines);
    }

    private List<Cell> cells(RemittanceEstimate estimate) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(estimate.getYear() == null ? "" : estimate.getYear().toString(), Tone.PLAIN,
            new Place(estimate, Literals.REMITTANCE_ESTIMATE__YEAR)));
        cells.add(new Cell(amount(estimate.getOfficial(), estimate), Tone.PLAIN,
            new Place(estimate, Literals.REMITTANCE_ESTIMATE__OFFICIAL)));
        cells.add(new Cell(potential(estimate), Tone.PLAIN, new Place(estimate, Literals.REMITTANCE_ESTIMATE__POTENTIAL)));
        cells.add(actual(estimate));
        return cells;
    }

    /** @return what households use the money for, in the order of the estimate, with shares where they are said */
    public String uses(RemittanceEstimate estimate) {
        return estimate.getHouseholdUses().isEmpty() ? text("remittances.uses.none")
            : estimate.getHouseholdUses().stream().map(this::use).collect(Collectors.joining(", "));
    }

    private String use(HouseholdUse use) {
        String kind = names.label(Literals.HOUSEHOLD_USE_KIND, use.getUse());
        return use.getShare() == null ? kind : text("remittances.share", kind, number(use.getShare()));
    }

    private String potential(RemittanceEstimate estimate) {
        return range(estimate.getPotentialLow(), estimate.getPotential(), estimate.getPotentialHigh(), estimate);
    }

    private Cell actual(RemittanceEstimate estimate) {
        ActualJudgement judgement = estimate.getActualJudgement();
        String words = switch (judgement) {
            case RANGE -> shares(estimate.getActualLow(), estimate.getActualCentral(), estimate.getActualHigh());
            case CANNOT_BE_SAID -> text("remittances.cannotBeSaid");
            default -> text("remittances.notJudged");
        };
        Tone tone = judgement == ActualJudgement.RANGE && !words.isEmpty() ? Tone.GOOD
            : judgement == ActualJudgement.CANNOT_BE_SAID ? Tone.PART : Tone.UNKNOWN;
        return new Cell(words, tone, new Place(estimate, Literals.REMITTANCE_ESTIMATE__ACTUAL_JUDGEMENT));
    }

    private String range(BigDecimal low, BigDecimal middle, BigDecimal high, RemittanceEstimate estimate) {
        String central = amount(middle, estimate);
        if (low == null || high == null) {
            return central;
        }
        String span = number(low) + " \u2013 " + number(high);
        return central.isEmpty() ? currency(estimate) + span : central + "\n(" + span + ")";
    }

    /** The actual contribution is said in parts of the potential, not in money. */
    private String shares(BigDecimal low, BigDecimal middle, BigDecimal high) {
        String span = low == null || high == null ? "" : number(low) + " \u2013 " + text("remittances.ofPotential", number(high));
        return middle == null ? span : span.isEmpty() ? text("remittances.ofPotential", number(middle))
            : text("remittances.ofPotential", number(middle)) + "\n(" + number(low) + " \u2013 " + number(high) + ")";
    }

    private String amount(BigDecimal value, RemittanceEstimate estimate) {
        return value == null ? "" : currency(estimate) + number(value);
    }

    private static String currency(RemittanceEstimate estimate) {
        return estimate.getCurrency() == null ? "" : estimate.getCurrency() + "\u00a0";
    }

    private String number(BigDecimal value) {
        boolean large = value.abs().compareTo(LARGE) >= 0;
        NumberFormat format = large ? NumberFormat.getCompactNumberInstance(names.locale(), NumberFormat.Style.SHORT)
            : NumberFormat.getNumberInstance(names.locale());
        format.setMaximumFractionDigits(2);
        // the compact format rounds a decimal number to the digits it has itself
        return large ? format.format(value.doubleValue()) : format.format(value);
    }
}
