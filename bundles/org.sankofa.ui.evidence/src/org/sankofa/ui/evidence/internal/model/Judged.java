package org.sankofa.ui.evidence.internal.model;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.sankofa.charts.Ink;
import org.sankofa.charts.MatrixChart;
import org.sankofa.charts.MatrixChart.Cell;
import org.sankofa.charts.RangeChart;
import org.sankofa.charts.RangeChart.Range;
import org.sankofa.evidence.methods.ActualContribution;
import org.sankofa.model.ActualJudgement;
import org.sankofa.model.CountryCase;
import org.sankofa.model.FactorKind;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.RemittanceFactor;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.model.text.Text;

/** What people judge that remittances really contribute, and over which factors. Reads the case itself, no data sets. */
public final class Judged {

    private final CountryCase record;
    private final List<String> languages;
    private final ModelTexts texts;

    /** @param languages of the person, the best first */
    public Judged(CountryCase record, List<String> languages) {
        this.record = record;
        this.languages = List.copyOf(languages);
        this.texts = ModelTexts.in(Locale.getDefault());
    }

    /** @return the judgement and the factors; words where nothing is judged */
    public List<FigureChart> charts() {
        if (record.getRemittanceEstimates().isEmpty()) {
            return List.of(FigureChart.words(FigureChart.ACTUAL, text("actual"), text("actual.nothing")));
        }
        List<FigureChart> charts = new ArrayList<>(List.of(contribution()));
        factors().ifPresent(charts::add);
        return charts;
    }

    private FigureChart contribution() {
        List<Range> ranges = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Set<String> currencies = record.getRemittanceEstimates().stream().map(RemittanceEstimate::getCurrency).filter(one -> one != null && !one.isBlank())
            .collect(Collectors.toSet());
        for (RemittanceEstimate estimate : record.getRemittanceEstimates()) {
            ActualContribution actual = ActualContribution.of(estimate);
            String name = name(estimate);
            if (estimate.getPotential() != null) {
                double potential = estimate.getPotential().doubleValue();
                ranges.add(new Range(text("actual.potential", name), number(estimate.getPotentialLow(), potential), potential,
                    number(estimate.getPotentialHigh(), potential), ""));
            }
            ranges.add(new Range(text("actual.actual", name), actual.low().map(BigDecimal::doubleValue).orElse(Double.NaN),
                actual.central().map(BigDecimal::doubleValue).orElse(Double.NaN), actual.high().map(BigDecimal::doubleValue).orElse(Double.NaN), words(actual)));
            String argument = shown(estimate.getActualArgument());
            notes.add(argument.isEmpty() ? text("actual.said", name, words(actual)) : text("actual.argued", name, words(actual), argument));
            actual.caveats().forEach(remark -> notes.add(text("actual.of", name, remark.text(languages))));
        }
        ActualContribution.of(record.getRemittanceEstimates().getFirst()).assumptions().forEach(remark -> notes.add(remark.text(languages)));
        String unit = currencies.size() == 1 ? text("actual.unit.of", currencies.iterator().next()) : text("actual.unit");
        return new FigureChart(FigureChart.ACTUAL, new RangeChart(text("actual"), notes.getFirst(), unit, ranges,
            List.of(text("range.low"), text("range.central"), text("range.high"))), notes);
    }

    private static double number(BigDecimal value, double otherwise) {
        return value == null ? otherwise : value.doubleValue();
    }

    private String words(ActualContribution actual) {
        if (actual.answer() == ActualJudgement.RANGE) {
            return actual.low().isPresent() && actual.high().isPresent() ? text("actual.range", FiguresReader.number(actual.low().get().doubleValue()),
                FiguresReader.number(actual.high().get().doubleValue())) : text("actual.incomplete");
        }
        return text(actual.answer() == ActualJudgement.CANNOT_BE_SAID ? "actual.cannot" : "actual.open");
    }

    private String name(RemittanceEstimate estimate) {
        String given = shown(estimate.getName());
        return given.isEmpty() ? Labels.name(estimate, languages) : given;
    }

    private String shown(Text text) {
        return text == null || text.isEmpty() ? "" : text.best(languages).value();
    }

    /** A row for each estimate, a column for each of the three factors of context and for those that people added. */
    private Optional<FigureChart> factors() {
        List<FactorKind> kinds = List.of(FactorKind.HOUSEHOLD_PREFERENCES, FactorKind.GENDER_EQUALITY, FactorKind.NORMS_AND_CULTURE);
        List<String> columns = new ArrayList<>(kinds.stream().map(kind -> label(Literals.FACTOR_KIND, kind)).toList());
        List<String> others = record.getRemittanceEstimates().stream().flatMap(one -> one.getFactors().stream())
            .filter(factor -> factor.getKind() == FactorKind.OTHER).map(factor -> shown(factor.getName())).filter(name -> !name.isEmpty()).distinct().toList();
        columns.addAll(others);
        List<String> notes = new ArrayList<>(List.of(text("actual.factors.words")));
        List<List<Cell>> cells = new ArrayList<>();
        for (RemittanceEstimate estimate : record.getRemittanceEstimates()) {
            List<Cell> row = new ArrayList<>();
            kinds.forEach(kind -> row.add(cell(estimate.getFactors().stream().filter(factor -> factor.getKind() == kind).findFirst())));
            others.forEach(name -> row.add(cell(estimate.getFactors().stream().filter(factor -> shown(factor.getName()).equals(name)).findFirst())));
            cells.add(row);
            estimate.getFactors().stream().filter(factor -> !shown(factor.getRationale()).isEmpty()).forEach(factor -> notes.add(text("actual.factor",
                name(estimate), factorName(factor), label(Literals.IMPACT_DIRECTION, factor.getDirection()), shown(factor.getRationale()))));
        }
        return Optional.of(new FigureChart(FigureChart.FACTORS, new MatrixChart(text("actual.factors"), text("actual.factors.words"),
            record.getRemittanceEstimates().stream().map(this::name).toList(), columns, cells), notes));
    }

    private String factorName(RemittanceFactor factor) {
        String given = shown(factor.getName());
        return given.isEmpty() ? label(Literals.FACTOR_KIND, factor.getKind()) : given;
    }

    private Cell cell(Optional<RemittanceFactor> factor) {
        ImpactDirection direction = factor.map(RemittanceFactor::getDirection).orElse(ImpactDirection.UNKNOWN);
        String said = label(Literals.IMPACT_DIRECTION, direction);
        return switch (direction) {
            case POSITIVE -> new Cell(new Ink.Side(1), said, said, "");
            case NEGATIVE -> new Cell(new Ink.Side(-1), said, said, "");
            case MIXED -> new Cell(new Ink.Side(0), said, said, "");
            default -> Cell.unknown(said);
        };
    }

    private String label(EEnum type, Enumerator value) {
        return texts.label(type.getEEnumLiteral(value.getValue()));
    }
}
