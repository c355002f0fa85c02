package org.sankofa.evidence.internal.analyses;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.CountryFigures.Figure;
import org.sankofa.evidence.CountryFigures.Stocks;
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.internal.Messages;
import org.sankofa.evidence.methods.Allocation;
import org.sankofa.evidence.methods.Allocation.Host;
import org.sankofa.evidence.methods.Allocation.Share;
import org.sankofa.evidence.methods.Rule;
import org.sankofa.model.Concept;
import org.sankofa.model.Dataset;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.analysis.Analysis;
import org.sankofa.store.analysis.AnalysisException;
import org.sankofa.store.analysis.AnalysisRequest;
import org.sankofa.store.analysis.AnalysisResult;
import org.sankofa.store.analysis.AnalysisTable;
import org.sankofa.store.analysis.AnalysisTable.Column;
import org.sankofa.store.analysis.AnalysisTable.Row;
import org.sankofa.store.analysis.Parameter;
import org.sankofa.store.analysis.Parameter.Type;

/** The remittances of a country divided among the hosts of its migrants, beside published estimates. */
public final class RemittancesDivided implements Analysis {

    private static final String COUNTRY = "country";
    private static final String YEAR = "year";
    private static final String RULE = "rule";
    private static final String SPACE = "space";
    private static final MathContext DIGITS = new MathContext(6);

    private ObservationCache cache = new ObservationCache();

    /** Of the service component: what others read already need not be read again. */
    public void setCache(ObservationCache shared) {
        cache = shared;
    }

    private static String here(String key) {
        return Messages.text(key, List.of(Locale.getDefault().toLanguageTag()));
    }

    @Override
    public String id() {
        return "evidence.remittances";
    }

    @Override
    public String label() {
        return here("divided.label");
    }

    @Override
    public String description() {
        return here("divided.description");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.required(COUNTRY, here("divided.country"), Type.AREA, ""),
                Parameter.optional(YEAR, here("divided.year"), Type.YEAR, here("divided.year.help")),
                Parameter.standard(RULE, here("divided.rule"), Type.NUMBER, "1", here("divided.rule.help")),
                Parameter.optional(SPACE, here("divided.space"), Type.SPACE, ""));
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) throws AnalysisException {
        List<String> languages = request.languages();
        String area = request.value(COUNTRY).orElseThrow();
        String name = name(request.snapshot(), area, languages);
        Rule rule = rule(request);
        CountryFigures figures = new CountryFigures(Observations.of(request.snapshot(), cache, request.value(SPACE).orElse(null)));
        List<String> years = figures.inflowYears(area);
        if (years.isEmpty()) {
            throw new AnalysisException(Messages.text("divided.no-inflow", languages, name));
        }
        String year = request.value(YEAR).orElse(years.getLast());
        Figure inflow = figures.inflow(area, year).orElseThrow(() -> new AnalysisException(
                Messages.text("divided.no-year", languages, name, year, CountryFigures.spans(years))));
        Stocks stocks = figures.stocks(area, year).orElseThrow(() -> new AnalysisException(Messages.text("divided.no-people", languages, name)));
        Allocation allocation = divide(rule, inflow, stocks, figures, area, name, languages);
        return result(request, name, year, rule, inflow, stocks, allocation, figures.bilateral(area, year));
    }

    private static Rule rule(AnalysisRequest request) throws AnalysisException {
        try {
            return Rule.of(request.number(RULE).orElseThrow().intValueExact()).orElseThrow(ArithmeticException::new);
        } catch (ArithmeticException e) {
            throw new AnalysisException(Messages.text("divided.no-rule", request.languages()), e);
        }
    }

    private static Allocation divide(Rule rule, Figure inflow, Stocks stocks, CountryFigures figures, String area, String name, List<String> languages)
            throws AnalysisException {
        OptionalDouble home = rule.needsOriginIncome() ? income(figures, area, inflow.period()) : OptionalDouble.empty();
        List<Host> hosts = new ArrayList<>();
        stocks.byHost().forEach((host, one) -> hosts.add(new Host(host, one.value().doubleValue(),
                rule.needsHostIncome() ? income(figures, host, inflow.period()) : OptionalDouble.empty())));
        if (rule.needsOriginIncome() && home.isEmpty() || rule.needsHostIncome() && hosts.stream().allMatch(host -> host.income().isEmpty())) {
            throw new AnalysisException(Messages.text("divided.no-income", languages, name));
        }
        try {
            return Allocation.of(rule, inflow.value(), home, hosts);
        } catch (IllegalArgumentException e) {
            throw new AnalysisException(Messages.text("divided.no-people", languages, name), e);
        }
    }

    private static OptionalDouble income(CountryFigures figures, String area, String year) {
        return figures.incomePerHead(area, year).map(figure -> OptionalDouble.of(figure.value())).orElse(OptionalDouble.empty());
    }

    private static AnalysisResult result(AnalysisRequest request, String name, String year, Rule rule, Figure inflow, Stocks stocks, Allocation allocation,
            Map<String, Observation> published) {
        List<String> languages = request.languages();
        Set<Edition> editions = new LinkedHashSet<>(List.of(inflow.edition(), stocks.edition()));
        List<RecordKey> records = editions.stream().map(Edition::record).toList();
        List<Share> shares = allocation.shares().stream().sorted(Comparator.comparingDouble(Share::flow).reversed().thenComparing(share -> share.host().code())).toList();
        List<Row> rows = new ArrayList<>();
        for (Share share : shares) {
            Observation other = published.get(share.host().code());
            rows.add(new Row(Arrays.asList(share.host().code(), name(request.snapshot(), share.host().code(), languages), number(share.host().migrants()),
                    number(100 * share.weight()), number(share.flow()), other == null ? null : number(other.value().doubleValue())), records));
        }
        List<Column> columns = List.of(Column.text("host", Messages.text("divided.code", languages)), Column.text("name", Messages.text("divided.host", languages)),
                Column.number("migrants", Messages.text("divided.migrants", languages), ""), Column.number("share", Messages.text("divided.share", languages), "%"),
                Column.number("flow", Messages.text("divided.flow", languages), Messages.text("divided.unit", languages)),
                Column.number("published", Messages.text("divided.published", languages), Messages.text("divided.unit", languages)));
        List<String> caveats = new ArrayList<>();
        allocation.assumptions().forEach(remark -> caveats.add(remark.text(languages)));
        caveats.add(Messages.text("divided.stocks-of", languages, stocks.period()));
        stocks.unassignedRemark().ifPresent(remark -> caveats.add(remark.text(languages)));
        allocation.caveats().forEach(remark -> caveats.add(remark.text(languages)));
        allocation.sources().forEach(source -> caveats.add(Messages.text("divided.method", languages, source)));
        editions.forEach(edition -> caveats.add(Messages.text("divided.source", languages, title(request.snapshot(), edition, languages))));
        return new AnalysisResult(Messages.text("divided.title", languages, name, year, Integer.toString(rule.number())), new AnalysisTable(columns, rows), caveats);
    }

    private static BigDecimal number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static String name(Snapshot snapshot, String code, List<String> languages) {
        try {
            return snapshot.resolve(Ids.conceptUri("area", code)).filter(Concept.class::isInstance).map(one -> Labels.name(one, languages))
                    .filter(label -> !label.isEmpty()).orElse(code);
        } catch (IllegalArgumentException e) {
            return code; // remainders are no concepts
        }
    }

    private static String title(Snapshot snapshot, Edition edition, List<String> languages) {
        return snapshot.record(edition.record()).orElse(null) instanceof Dataset dataset ? Labels.title(dataset, languages) : edition.dataset();
    }
}
