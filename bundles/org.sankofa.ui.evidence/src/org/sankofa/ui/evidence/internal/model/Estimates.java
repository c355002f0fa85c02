package org.sankofa.ui.evidence.internal.model;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import org.sankofa.evidence.methods.ActualContribution;
import org.sankofa.evidence.methods.Potential;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Dataset;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Record;
import org.sankofa.model.RemittanceBasis;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.TriState;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.ui.evidence.internal.assumed.Assumed;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.assumed.Basis;
import org.sankofa.ui.presentation.Proxies;

/** Keeps what was computed for a year as an estimate of the case, with everything that was assumed written beside it. */
public final class Estimates {

    private static final MathContext DIGITS = new MathContext(6);

    private Estimates() {
    }

    /**
     * Writes an estimate; the one of that year that was computed before is written over. To be called inside a change of the case.
     *
     * @param language in which its texts are
     * @return the estimate
     */
    public static RemittanceEstimate keep(CountryCase record, CaseFigures figures, String language) {
        Potential potential = figures.potential().orElseThrow();
        Integer year = Integer.valueOf(figures.year());
        RemittanceEstimate estimate = record.getRemittanceEstimates().stream().filter(one -> year.equals(one.getYear()) && one.getSimulationSeed() != null)
            .findFirst().orElseGet(() -> added(record));
        AssumedValues values = figures.values();
        estimate.setName(Text.of(language, text("estimate.name", figures.year())));
        estimate.setYear(year);
        estimate.setCurrency("USD");
        estimate.setOfficial(new BigDecimal(figures.official()).round(DIGITS).stripTrailingZeros());
        estimate.setBasis(basis(values.basis()));
        estimate.setBankingFlowAssumption(values.basis() == Basis.PUBLISHED ? TriState.YES : TriState.NO);
        estimate.setInformalShare(values.number(Assumed.INFORMAL_LOW).add(values.number(Assumed.INFORMAL_HIGH)).divide(BigDecimal.TWO));
        estimate.setSendingCost(Optional.ofNullable(values.number(Assumed.COST)).map(cost -> cost.round(new MathContext(3))).orElse(null));
        estimate.setMultiplier(values.multiplier().map(range -> new BigDecimal(Double.toString((range.low() + range.high()) / 2))).orElse(null));
        estimate.setSimulationSeed(potential.seed());
        estimate.setPotentialLow(Potential.shown(potential.low()));
        estimate.setPotential(Potential.shown(potential.central()));
        estimate.setPotentialHigh(Potential.shown(potential.high()));
        estimate.setAssumptions(Text.of(language, assumptions(figures, potential, language)));
        figures.corridors().keepIn(estimate, language);
        figures.editions().forEach(edition -> {
            if (estimate.getEvidence().stream().noneMatch(one -> edition.record().id().equals(Ids.idOf(one)))) {
                estimate.getEvidence().add(Proxies.to(edition.record().uri(), Literals.DATASET, Dataset.class));
            }
        });
        ActualContribution.seedFactors(estimate);
        return estimate;
    }

    private static RemittanceEstimate added(CountryCase record) {
        RemittanceEstimate estimate = ModelFactory.eINSTANCE.createRemittanceEstimate();
        estimate.setId(Ids.newId());
        record.getRemittanceEstimates().add(estimate);
        return estimate;
    }

    private static RemittanceBasis basis(Basis basis) {
        return switch (basis) {
            case PUBLISHED -> RemittanceBasis.BANKING_FLOWS;
            case STOCKS -> RemittanceBasis.MIGRANT_STOCKS;
            case HOST_INCOME -> RemittanceBasis.STOCKS_HOST_INCOME;
            case BOTH_INCOMES -> RemittanceBasis.STOCKS_BOTH_INCOMES;
        };
    }

    private static String assumptions(CaseFigures figures, Potential potential, String language) {
        StringBuilder words = new StringBuilder();
        potential.assumptions().forEach(remark -> words.append(remark.text(List.of(language))).append('\n'));
        figures.values().changes(figures.rows()).forEach(change -> words.append(change).append('\n'));
        figures.values().changes(Assumed.OF_REMITTANCES).forEach(change -> words.append(change).append('\n'));
        potential.sources().forEach(source -> words.append(source).append('\n'));
        return words.toString().strip();
    }

    /** @return the estimate of a record that is kept for a year already, computed before */
    public static boolean isKept(Record record, String year) {
        return record instanceof CountryCase one && one.getRemittanceEstimates().stream()
            .anyMatch(estimate -> estimate.getYear() != null && estimate.getYear().toString().equals(year) && estimate.getSimulationSeed() != null);
    }
}
