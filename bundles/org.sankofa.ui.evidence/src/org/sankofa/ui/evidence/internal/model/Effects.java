package org.sankofa.ui.evidence.internal.model;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.sankofa.charts.BarChart;
import org.sankofa.charts.BarChart.Bar;
import org.sankofa.charts.Ink;
import org.sankofa.charts.RangeChart;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.methods.Multiplier;
import org.sankofa.evidence.methods.PovertyWhatIf;
import org.sankofa.evidence.methods.Range;
import org.sankofa.ui.evidence.internal.assumed.Assumed;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;

/** What more remittances might do: to poverty, and to the economy. Both only where somebody says what they are counted from. */
record Effects(List<String> languages, AssumedValues values) {

    private static final List<Assumed> OF_POVERTY = List.of(Assumed.POVERTY_HEADCOUNT, Assumed.POVERTY_GROWTH, Assumed.POVERTY_ELASTICITY);
    private static final List<Assumed> OF_ECONOMY = List.of(Assumed.MULTIPLIER_LOW, Assumed.MULTIPLIER_HIGH);

    /**
     * @param found remittances in percent of GDP; empty where it is not known
     * @param source where that comes from, in a sentence
     */
    FigureChart poverty(Optional<CountryFigures.Figure> found, String source) {
        OptionalDouble share = found.map(figure -> OptionalDouble.of(figure.value())).orElse(OptionalDouble.empty());
        OptionalDouble headcount = values.value(Assumed.POVERTY_HEADCOUNT);
        if (headcount.isEmpty()) {
            return FigureChart.words(FigureChart.POVERTY, text("effects.poverty"), text("effects.poverty.missing", Assumed.POVERTY_HEADCOUNT.label()));
        }
        double growth = values.value(Assumed.POVERTY_GROWTH).orElse(0) / 100;
        PovertyWhatIf poverty = new PovertyWhatIf(headcount.getAsDouble(), growth, values.value(Assumed.POVERTY_ELASTICITY).orElse(0), share);
        String more = FiguresReader.number(Math.abs(growth * 100));
        String said = text(growth < 0 ? "effects.poverty.less" : "effects.poverty.more", more, FiguresReader.number(poverty.headcount()),
            FiguresReader.number(poverty.constantElasticity()), FiguresReader.number(poverty.linear()));
        List<String> notes = new ArrayList<>(List.of(said));
        notes.addAll(values.changes(OF_POVERTY));
        Said.by(poverty, languages, notes);
        found.ifPresent(figure -> notes.add(text("effects.poverty.share", FiguresReader.number(figure.value()), figure.period()) + " " + source));
        List<Bar> bars = List.of(new Bar(text("effects.poverty.now"), poverty.headcount(), new Ink.Series(0), ""),
            new Bar(text("effects.poverty.constant"), poverty.constantElasticity(), new Ink.Series(2), ""),
            new Bar(text("effects.poverty.linear"), poverty.linear(), new Ink.Series(2), ""));
        return new FigureChart(FigureChart.POVERTY, new BarChart(text("effects.poverty"), said, text("effects.poverty.unit"), bars, List.of(), ""), notes);
    }

    /**
     * @param official the inflow in million USD
     * @param source where that comes from, in sentences
     */
    FigureChart multiplier(double official, List<String> source) {
        Optional<Range> factor = values.multiplier();
        if (factor.isEmpty()) {
            boolean given = values.value(Assumed.MULTIPLIER_LOW).isPresent() || values.value(Assumed.MULTIPLIER_HIGH).isPresent();
            return FigureChart.words(FigureChart.MULTIPLIER, text("effects.economy"), given ? text("effects.economy.uncited")
                : Multiplier.unknown(official).caveats().getFirst().text(languages));
        }
        Multiplier low = new Multiplier(official, OptionalDouble.of(factor.get().low()), values.citation());
        Multiplier high = new Multiplier(official, OptionalDouble.of(factor.get().high()), values.citation());
        String said = text("effects.economy.text", FiguresReader.number(official), FiguresReader.number(low.effect().orElse(0)),
            FiguresReader.number(high.effect().orElse(0)));
        List<String> notes = new ArrayList<>(List.of(said));
        notes.addAll(values.changes(OF_ECONOMY));
        Said.by(low, languages, notes);
        notes.addAll(source);
        return new FigureChart(FigureChart.MULTIPLIER, new RangeChart(text("effects.economy"), said, text("figures.unit.usd"),
            List.of(new RangeChart.Range(text("effects.economy.received"), official, official, official, ""),
                new RangeChart.Range(text("effects.economy.effect"), low.effect().orElse(0), Double.NaN, high.effect().orElse(0), "")),
            List.of(text("range.low"), text("range.central"), text("range.high"))), notes);
    }
}
