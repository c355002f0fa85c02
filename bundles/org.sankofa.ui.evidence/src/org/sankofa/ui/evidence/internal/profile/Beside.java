package org.sankofa.ui.evidence.internal.profile;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

import org.sankofa.charts.RangeChart;
import org.sankofa.charts.RangeChart.Range;
import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.LikeCountries;
import org.sankofa.evidence.MigrantStocks;
import org.sankofa.evidence.Observations;
import org.sankofa.ui.evidence.internal.model.AreaNames;
import org.sankofa.ui.evidence.internal.model.FigureChart;
import org.sankofa.ui.evidence.internal.model.Numbers;
import org.sankofa.ui.evidence.internal.model.Sources;

/** A country beside those in a like situation: where it lies between them. No order of countries, and nothing about who does well. */
record Beside(Observations observations, AreaNames names, List<String> languages) {

    static final String LIKE = "people.like";

    private static final int LEAST = 3;

    /** What is compared; all in percent. */
    private record Measure(String key, Function<String, OptionalDouble> read) {
    }

    Optional<FigureChart> chart(String area) {
        Optional<LikeCountries> found = LikeCountries.of(observations, area).filter(like -> like.codes().size() >= LEAST);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        LikeCountries like = found.get();
        Set<Edition> editions = new LinkedHashSet<>();
        List<Range> ranges = new ArrayList<>();
        for (Measure measure : measures(editions)) {
            OptionalDouble own = measure.read().apply(area);
            double[] others = like.codes().stream().map(measure.read()).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
            if (own.isPresent() && others.length >= LEAST) {
                double low = Math.min(own.getAsDouble(), java.util.Arrays.stream(others).min().orElseThrow());
                double high = Math.max(own.getAsDouble(), java.util.Arrays.stream(others).max().orElseThrow());
                ranges.add(new Range(text("people.like." + measure.key()), low, own.getAsDouble(), high, ""));
            }
        }
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        List<String> called = like.codes().stream().map(names::of).sorted(java.text.Collator.getInstance()).toList();
        String said = text("people.like.text", names.of(area), String.join(", ", called));
        List<String> notes = List.of(said, text("people.like.how", text("people.group." + like.group()), Numbers.shown(like.share())),
            text("people.like.no-ranking"), new Sources(observations.snapshot(), languages).of(editions));
        return Optional.of(new FigureChart(LIKE, new RangeChart(text("people.like"), said, "%", ranges, List.of(text("people.like.low"), names.of(area),
            text("people.like.high"))), notes));
    }

    private List<Measure> measures(Collection<Edition> editions) {
        CountryFigures figures = new CountryFigures(observations);
        return List.of(
            new Measure("remittances", code -> value(figures.remittanceShare(code), editions)),
            new Measure("emigrants", code -> value(figures.emigrantShare(code), editions)),
            new Measure("first-host", code -> stocks(code, "", editions).map(found -> OptionalDouble.of(100 * found.byYear().get(found.lastYear()).entrySet().stream()
                .filter(host -> AreaKind.of(host.getKey()) == AreaKind.COUNTRY).mapToDouble(host -> host.getValue().value().doubleValue()).max().orElse(0)
                / found.total(found.lastYear()))).orElse(OptionalDouble.empty())),
            new Measure("women", code -> women(code, editions)));
    }

    private static OptionalDouble value(Optional<CountryFigures.Figure> figure, Collection<Edition> editions) {
        figure.ifPresent(one -> editions.add(one.edition()));
        return figure.map(one -> OptionalDouble.of(one.value())).orElse(OptionalDouble.empty());
    }

    private Optional<MigrantStocks> stocks(String code, String sex, Collection<Edition> editions) {
        Optional<MigrantStocks> found = MigrantStocks.emigrants(observations, sex.isEmpty() ? "UN_DESA" : "IAB", code, sex)
            .filter(stocks -> stocks.total(stocks.lastYear()) > 0);
        found.ifPresent(stocks -> editions.add(stocks.edition()));
        return found;
    }

    private OptionalDouble women(String code, Collection<Edition> editions) {
        Optional<MigrantStocks> women = stocks(code, "F", editions);
        Optional<MigrantStocks> men = stocks(code, "M", editions);
        return women.isEmpty() || men.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(100 * women.get().total(women.get().lastYear())
            / (women.get().total(women.get().lastYear()) + men.get().total(women.get().lastYear())));
    }
}
