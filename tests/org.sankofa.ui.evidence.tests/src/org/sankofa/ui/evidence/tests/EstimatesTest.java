package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.sankofa.charts.Ink;
import org.sankofa.charts.MatrixChart;
import org.sankofa.charts.RangeChart;
import org.sankofa.evidence.CorridorFlows;
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.methods.AssumptionLog;
import org.sankofa.evidence.methods.InformalFlows;
import org.sankofa.evidence.methods.Potential;
import org.sankofa.evidence.methods.Uncertain;
import org.sankofa.model.ActualJudgement;
import org.sankofa.model.CountryCase;
import org.sankofa.model.FactorKind;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.RemittanceBasis;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.TriState;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.assumed.Basis;
import org.sankofa.ui.evidence.internal.model.CaseFigures;
import org.sankofa.ui.evidence.internal.model.Estimates;
import org.sankofa.ui.evidence.internal.model.FigureChart;
import org.sankofa.ui.evidence.internal.model.Judged;

/** What was computed becomes an estimate with everything that was assumed; what becomes real of it is judged by people. */
class EstimatesTest {

    private static final List<String> ENGLISH = List.of("en");

    private final CountryCase record = ModelFactory.eINSTANCE.createCountryCase();

    private static CaseFigures figures(AssumptionLog log) {
        Potential potential = Potential.simulate(new Potential.Inputs(Uncertain.exactly(1311.8224321), Uncertain.between(InformalFlows.USUAL),
            Uncertain.exactly(7), OptionalDouble.of(3), null), 42, 1000);
        Edition edition = new Edition(new RecordKey("net", "dataset", Ids.newId()), "KNOMAD", "2022", Optional.empty());
        return new CaseFigures("ALB", "Albania", List.of("2017"), "2017", List.of(), new AssumedValues(log, Map.of()), 1311.8224321, Optional.of(potential),
            List.of(edition), new CorridorFlows(List.of(new CorridorFlows.Flow("ITA", 800, OptionalDouble.of(600), OptionalDouble.of(6.2)),
                new CorridorFlows.Flow("GRC", 500, OptionalDouble.empty(), OptionalDouble.empty()))), List.of());
    }

    @Test
    void anEstimateHoldsWhatWasComputedAndAssumed() {
        CaseFigures figures = figures(AssumptionLog.EMPTY.with(Basis.KEY, "3", "").with("informal.low", "25", "our survey"));
        RemittanceEstimate kept = Estimates.keep(record, figures, "en");
        assertEquals(Integer.valueOf(2017), kept.getYear());
        assertEquals(new BigDecimal("1311.82"), kept.getOfficial());
        assertEquals(new BigDecimal("50"), kept.getInformalShare());
        assertEquals(RemittanceBasis.STOCKS_BOTH_INCOMES, kept.getBasis());
        assertEquals(TriState.NO, kept.getBankingFlowAssumption());
        assertEquals(Long.valueOf(42), kept.getSimulationSeed());
        assertNull(kept.getMultiplier());
        assertEquals(Potential.shown(figures.potential().orElseThrow().central()), kept.getPotential());
        String assumed = kept.getAssumptions().get("en");
        assertTrue(assumed.contains("starting number 42") && assumed.contains("Why: our survey") && assumed.contains("Freund"), assumed);
        assertEquals(3, kept.getFactors().size(), "the three factors of context are there to be judged");
        assertEquals(ActualJudgement.NOT_JUDGED, kept.getActualJudgement());
        assertEquals(1, kept.getEvidence().size());
        assertEquals(List.of("800", "500"), kept.getCorridors().stream().map(one -> one.getAmount().toPlainString()).toList());
        assertEquals(new BigDecimal("6.2"), kept.getCorridors().getFirst().getCost());
        Estimates.keep(record, figures, "en");
        assertEquals(2, kept.getCorridors().size(), "kept again, each is there once");
    }

    @Test
    void keptAgainItIsWrittenOverWithoutWhatPeopleJudged() {
        RemittanceEstimate own = ModelFactory.eINSTANCE.createRemittanceEstimate();
        own.setYear(2017);
        record.getRemittanceEstimates().add(own);
        RemittanceEstimate kept = Estimates.keep(record, figures(AssumptionLog.EMPTY), "en");
        kept.setActualJudgement(ActualJudgement.RANGE);
        kept.getFactors().getFirst().setRationale(Text.of("en", "They build houses"));
        RemittanceEstimate again = Estimates.keep(record, figures(AssumptionLog.EMPTY), "en");
        assertEquals(kept, again);
        assertEquals(2, record.getRemittanceEstimates().size(), "what somebody typed by hand is another estimate");
        assertEquals(ActualJudgement.RANGE, again.getActualJudgement());
        assertEquals("They build houses", again.getFactors().getFirst().getRationale().get("en"));
    }

    @Test
    void nothingJudgedIsSaidAsItIs() {
        FigureChart words = new Judged(record, ENGLISH).charts().getFirst();
        assertNull(words.chart());
        assertTrue(words.notes().getFirst().contains("nobody has made it yet"), words.notes().toString());
    }

    @Test
    void judgementsAreRangesOrWordsAndFactorsSayWhatDecides() {
        RemittanceEstimate kept = Estimates.keep(record, figures(AssumptionLog.EMPTY), "en");
        kept.setPotential(new BigDecimal("2000"));
        kept.setActualJudgement(ActualJudgement.RANGE);
        kept.setActualLow(new BigDecimal("20"));
        kept.setActualCentral(new BigDecimal("30"));
        kept.setActualHigh(new BigDecimal("50"));
        kept.setActualArgument(Text.of("en", "Most is spent on food."));
        kept.getFactors().stream().filter(factor -> factor.getKind() == FactorKind.GENDER_EQUALITY).forEach(factor -> {
            factor.setDirection(ImpactDirection.NEGATIVE);
            factor.setRationale(Text.of("en", "Women do not decide."));
        });
        RemittanceEstimate unsaid = ModelFactory.eINSTANCE.createRemittanceEstimate();
        unsaid.setYear(2018);
        unsaid.setActualJudgement(ActualJudgement.CANNOT_BE_SAID);
        record.getRemittanceEstimates().add(unsaid);
        List<FigureChart> charts = new Judged(record, ENGLISH).charts();
        RangeChart actual = (RangeChart) charts.get(0).chart();
        assertEquals(new RangeChart.Range("Potential of 2017: actual", 400, 600, 1000, "400 to 1,000 million"), actual.ranges().get(1));
        assertEquals("cannot be said", actual.ranges().get(2).words());
        assertTrue(Double.isNaN(actual.ranges().get(2).low()));
        assertTrue(charts.get(0).notes().contains("Potential of 2017: 400 to 1,000 million. Most is spent on food."), charts.get(0).notes().toString());
        MatrixChart factors = (MatrixChart) charts.get(1).chart();
        assertEquals(new Ink.Side(-1), factors.cells().get(0).get(1).ink());
        assertEquals(Ink.Role.NO_DATA, factors.cells().get(1).get(1).ink(), "nobody said anything of it");
        assertTrue(charts.get(1).notes().getLast().endsWith("Women do not decide."), charts.get(1).notes().toString());
    }
}
