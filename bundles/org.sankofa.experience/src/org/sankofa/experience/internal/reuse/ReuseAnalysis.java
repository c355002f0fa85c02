package org.sankofa.experience.internal.reuse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.reuse.ReuseMetrics;
import org.sankofa.model.UseEffect;
import org.sankofa.store.analysis.Analysis;
import org.sankofa.store.analysis.AnalysisRequest;
import org.sankofa.store.analysis.AnalysisResult;
import org.sankofa.store.analysis.AnalysisTable;
import org.sankofa.store.analysis.AnalysisTable.Column;
import org.sankofa.store.analysis.AnalysisTable.Row;
import org.sankofa.store.analysis.Parameter;
import org.sankofa.store.analysis.Parameter.Type;

/** The figures of the network on lessons and their use, as a table. */
public final class ReuseAnalysis implements Analysis {

    private static final String SPACE = "space";

    @Override
    public String id() {
        return "lessons.reuse";
    }

    @Override
    public String label() {
        return Messages.text("metrics.label");
    }

    @Override
    public String description() {
        return Messages.text("metrics.description");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.optional(SPACE, Messages.text("metrics.space"), Type.SPACE, ""));
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        Messages messages = Messages.in(request.languages().get(0));
        ReuseMetrics figures = ReuseMetrics.of(request.snapshot(), request.value(SPACE).orElse(null), LocalDate.now(ZoneOffset.UTC));
        List<Row> rows = new ArrayList<>();
        rows.add(row(messages, "lessons", BigDecimal.valueOf(figures.lessons())));
        rows.add(row(messages, "used", BigDecimal.valueOf(figures.used())));
        rows.add(row(messages, "never", BigDecimal.valueOf(figures.neverUsed())));
        rows.add(row(messages, "rate", number(figures.reuseRate(), 100)));
        rows.add(row(messages, "uses", BigDecimal.valueOf(figures.uses())));
        for (UseEffect effect : UseEffect.values()) {
            rows.add(row(messages, "effect." + effect.getLiteral(), BigDecimal.valueOf(figures.effects().getOrDefault(effect, 0))));
        }
        rows.add(row(messages, "failures", BigDecimal.valueOf(figures.failures())));
        rows.add(row(messages, "days", number(figures.medianDaysToDecision(), 1)));
        rows.add(row(messages, "waiting", BigDecimal.valueOf(figures.waiting())));
        rows.add(row(messages, "overdue", BigDecimal.valueOf(figures.overdue())));
        return new AnalysisResult(messages.get("metrics.label"), new AnalysisTable(List.of(Column.text("figure", messages.get("metrics.figure")),
                Column.number("value", messages.get("metrics.value"), "")), rows),
                List.of(messages.get("metrics.caveat.network"), messages.get("metrics.caveat.recorded")));
    }

    private static Row row(Messages messages, String key, BigDecimal value) {
        List<Object> cells = new ArrayList<>();
        cells.add(messages.get("metrics." + key));
        cells.add(value);
        return new Row(cells, List.of());
    }

    private static BigDecimal number(OptionalDouble value, int factor) {
        return value.isEmpty() ? null : BigDecimal.valueOf(value.getAsDouble() * factor).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
