package org.sankofa.ui.evidence.internal.model;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sankofa.charts.RangeChart;
import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.methods.Allocation;
import org.sankofa.evidence.methods.Bases;
import org.sankofa.ui.evidence.internal.assumed.Basis;

/** All rules that can be used, and published flows, side by side for the largest hosts: how far they lie apart. */
record RulesBeside(AreaNames names, List<String> languages) {

    private static final int HOSTS = 8;

    /**
     * @param allocations of the rules whose incomes are known
     * @param published flows by hosts; none where nothing is published
     * @param chosen the basis that is shown above
     * @param sources where inflow, stocks and published flows come from, in sentences
     * @return empty where there is nothing to lie apart
     */
    Optional<FigureChart> chart(List<Allocation> allocations, Map<String, Double> published, Basis chosen, List<String> sources) {
        if (allocations.size() + (published.isEmpty() ? 0 : 1) < 2) {
            return Optional.empty();
        }
        Map<String, Double> reported = new LinkedHashMap<>(published);
        Bases bases = Bases.of(reported, allocations);
        List<Bases.Row> rows = bases.rows().stream().filter(row -> AreaKind.of(row.host()) == AreaKind.COUNTRY && row.spread().isPresent()).limit(HOSTS).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<RangeChart.Range> ranges = rows.stream().map(row -> new RangeChart.Range(names.of(row.host()), row.low(),
            chosen.rule().map(rule -> row.allocated().getOrDefault(rule, Double.NaN)).orElse(row.reported().orElse(Double.NaN)), row.high(), "")).toList();
        Bases.Row widest = rows.stream().max(java.util.Comparator.comparingDouble(row -> row.spread().orElse(0))).orElseThrow();
        String said = text("figures.beside.text", names.of(widest.host()), FiguresReader.number(widest.low()), FiguresReader.number(widest.high()));
        List<String> notes = new ArrayList<>(List.of(said, text(published.isEmpty() ? "figures.beside.rules" : "figures.beside.published",
            String.join(", ", bases.rules().stream().map(rule -> Integer.toString(rule.number())).toList()))));
        bases.assumptions().forEach(remark -> notes.add(remark.text(languages)));
        bases.caveats().forEach(remark -> notes.add(remark.text(languages)));
        notes.addAll(sources);
        return Optional.of(new FigureChart(FigureChart.BESIDE, new RangeChart(text("figures.beside"), said, text("figures.unit.usd"), ranges,
            List.of(text("figures.low"), text("figures.central"), text("figures.high"))), notes));
    }
}
