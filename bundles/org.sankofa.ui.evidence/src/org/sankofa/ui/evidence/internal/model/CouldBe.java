package org.sankofa.ui.evidence.internal.model;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.sankofa.charts.RangeChart;
import org.sankofa.charts.RangeChart.Range;
import org.sankofa.evidence.methods.InformalFlows;
import org.sankofa.evidence.methods.Potential;
import org.sankofa.evidence.methods.SendingCost;
import org.sankofa.evidence.methods.Uncertain;

/** What remittances of a year could be: with what comes informally, and with the fees that would be saved. */
record CouldBe(List<String> languages) {

    /** The simulation begins with it, so that everybody sees the same figures. */
    static final long SEED = 20061120;

    /**
     * @param official the inflow, in million USD
     * @param cost what sending costs, in percent; empty where it is not known: then no savings are counted
     */
    FigureChart chart(String name, String year, double official, OptionalDouble cost) {
        InformalFlows informal = InformalFlows.of(official);
        List<Range> ranges = new ArrayList<>();
        ranges.add(new Range(text("figures.could.official"), official, official, official, ""));
        ranges.add(new Range(text("figures.could.informal"), informal.total().low(), Double.NaN, informal.total().high(), ""));
        List<String> notes = new ArrayList<>();
        String said = text("figures.could.text", year, FiguresReader.number(official), FiguresReader.number(informal.total().low()),
            FiguresReader.number(informal.total().high()));
        notes.add(said);
        informal.assumptions().forEach(remark -> notes.add(remark.text(languages)));
        informal.caveats().forEach(remark -> notes.add(remark.text(languages)));
        informal.sources().forEach(source -> notes.add(text("figures.divide.method", source)));
        if (cost.isPresent()) {
            Potential potential = Potential.simulate(new Potential.Inputs(Uncertain.exactly(official), Uncertain.between(InformalFlows.USUAL),
                Uncertain.exactly(cost.getAsDouble()), OptionalDouble.of(SendingCost.TARGET), null), SEED, Potential.USUAL_DRAWS);
            ranges.add(new Range(text("figures.could.potential"), potential.low(), potential.central(), potential.high(), ""));
            notes.add(text("figures.could.simulated", FiguresReader.number(cost.getAsDouble()), Potential.shown(potential.low()), Potential.shown(potential.high()),
                Long.toString(SEED), potential.draws()));
        }
        return FigureChart.of(new RangeChart(text("figures.could", name), said, text("figures.unit.usd"), ranges,
            List.of(text("figures.low"), text("figures.central"), text("figures.high"))), notes);
    }
}
