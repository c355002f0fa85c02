package org.sankofa.ui.evidence.internal.model;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.sankofa.charts.RangeChart;
import org.sankofa.charts.RangeChart.Range;
import org.sankofa.evidence.methods.InformalFlows;
import org.sankofa.evidence.methods.Potential;
import org.sankofa.evidence.methods.Uncertain;
import org.sankofa.ui.evidence.internal.assumed.Assumed;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;

/** What remittances of a year could be: with what comes informally, and with the fees that would be saved. */
record CouldBe(List<String> languages) {

    private static final List<Assumed> USED = List.of(Assumed.OFFICIAL_SPREAD, Assumed.INFORMAL_LOW, Assumed.INFORMAL_HIGH, Assumed.COST,
        Assumed.COST_TARGET, Assumed.SEED, Assumed.DRAWS);

    /**
     * @param official the inflow, in million USD
     * @param values what is assumed; where no cost is known no savings are counted
     */
    static Potential simulate(double official, AssumedValues values) {
        double spread = values.value(Assumed.OFFICIAL_SPREAD).orElse(0) / 100;
        OptionalDouble cost = values.value(Assumed.COST);
        return Potential.simulate(new Potential.Inputs(new Uncertain(official * (1 - spread), official, official * (1 + spread)),
            Uncertain.between(values.share(Assumed.INFORMAL_LOW, Assumed.INFORMAL_HIGH)), Uncertain.exactly(cost.orElse(0)),
            cost.isPresent() ? values.value(Assumed.COST_TARGET) : OptionalDouble.empty(), null), values.number(Assumed.SEED).longValue(),
            values.number(Assumed.DRAWS).intValue());
    }

    FigureChart chart(String name, String year, double official, Potential potential, AssumedValues values, List<String> source) {
        double spread = values.value(Assumed.OFFICIAL_SPREAD).orElse(0) / 100;
        OptionalDouble cost = values.value(Assumed.COST);
        double target = values.value(Assumed.COST_TARGET).orElse(0);
        InformalFlows informal = InformalFlows.of(official, values.share(Assumed.INFORMAL_LOW, Assumed.INFORMAL_HIGH));
        List<Range> ranges = new ArrayList<>();
        ranges.add(new Range(text("figures.could.official"), official * (1 - spread), official, official * (1 + spread), ""));
        ranges.add(new Range(text("figures.could.informal"), informal.total().low(), Double.NaN, informal.total().high(), ""));
        List<String> notes = new ArrayList<>();
        String said = text("figures.could.text", year, FiguresReader.number(official), FiguresReader.number(informal.total().low()),
            FiguresReader.number(informal.total().high()));
        notes.add(said);
        boolean saves = cost.isPresent() && cost.getAsDouble() > target;
        ranges.add(new Range(text(saves ? "figures.could.potential" : "figures.could.simulation", FiguresReader.number(target)), potential.low(),
            potential.central(), potential.high(), ""));
        notes.add(saves ? text("figures.could.simulated", FiguresReader.number(cost.getAsDouble()), FiguresReader.number(target),
            Potential.shown(potential.low()), Potential.shown(potential.high()))
            : text("figures.could.simulated.flows", Potential.shown(potential.low()), Potential.shown(potential.high())));
        notes.add(text("figures.could.seed", Long.toString(potential.seed()), potential.draws()));
        notes.addAll(values.changes(USED));
        informal.caveats().forEach(remark -> notes.add(remark.text(languages)));
        potential.assumptions().stream().filter(remark -> spread > 0 || !remark.code().equals("potential.assumes.official"))
            .filter(remark -> !remark.code().equals("potential.assumes.seed")).forEach(remark -> notes.add(remark.text(languages)));
        potential.caveats().forEach(remark -> notes.add(remark.text(languages)));
        potential.sources().forEach(one -> notes.add(text("figures.divide.method", one)));
        notes.addAll(source);
        return new FigureChart(FigureChart.COULD, new RangeChart(text("figures.could", name), said, text("figures.unit.usd"), ranges,
            List.of(text("figures.low"), text("figures.central"), text("figures.high"))), notes);
    }
}
