package org.sankofa.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.sankofa.evidence.methods.Remark;

/**
 * What the observations say of a country in the questions that are asked again and again: from which data set, in which order
 * where several answer, and of which year when the one asked for is not there. Each answer names the observations it rests on.
 */
public final class CountryFigures {

    private static final List<String> STOCKS = List.of("WB_BMM", "UN_DESA", "IAB");
    private static final String WDI = "WDI";
    /** What is imported from publishers; every other data set is an office's own. */
    private static final Set<String> PUBLISHED = Set.of(WDI, "WB_INCOME", "KNOMAD", "WB_BRE", "WB_BMM", "RPW", "UN_DESA", "IAB", "UNDP_HDI", "UNDP_GII");
    private static final double MILLION = 1e6;
    private static final int FAR = 5;
    private static final int MOST_NAMES = 5;

    /**
     * A figure.
     *
     * @param value the figure
     * @param period of it
     * @param edition where the most important of what it rests on comes from
     * @param from what it rests on, the most important first
     */
    public record Figure(double value, String period, Edition edition, List<Observation> from) {

        /** Takes a copy. */
        public Figure {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(edition, "edition");
            from = List.copyOf(from);
        }
    }

    /**
     * Where people of a country live.
     *
     * @param edition which counted them
     * @param period when
     * @param byHost observations by codes of hosts: countries and remainders, no regions
     * @param unassigned observations of names that nobody has mapped to a country: they may be regions, so they are in no total
     */
    public record Stocks(Edition edition, String period, Map<String, Observation> byHost, Map<String, Observation> unassigned) {

        /** Takes copies. */
        public Stocks {
            byHost = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byHost));
            unassigned = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(unassigned));
        }

        /** Stocks of which all names are known. */
        public Stocks(Edition edition, String period, Map<String, Observation> byHost) {
            this(edition, period, byHost, Map.of());
        }

        /** @return what is to be said of the names that nobody has mapped; empty where there are none */
        public Optional<Remark> unassignedRemark() {
            return CountryFigures.unassigned(unassigned);
        }

        /** @return all of them together */
        public double total() {
            return byHost.values().stream().mapToDouble(one -> one.value().doubleValue()).sum();
        }
    }

    private final Observations observations;

    /** @param observations where to look */
    public CountryFigures(Observations observations) {
        this.observations = Objects.requireNonNull(observations, "observations");
    }

    /** @return codes of data sets that are none of the publishers': what an office counted itself goes before what others estimate */
    public List<String> ownDatasets() {
        return observations.editions().keySet().stream().filter(code -> !PUBLISHED.contains(code)).sorted().toList();
    }

    /** @return remittances received in a year, in million USD: of the office's own data sets, else of KNOMAD, else of the World Development Indicators */
    public Optional<Figure> inflow(String area, String year) {
        return ownDatasets().stream().map(dataset -> exact(SeriesKey.of(dataset, Indicators.INFLOW, area), year, 1)).flatMap(Optional::stream)
                .map(CountryFigures::inMillions).flatMap(Optional::stream).findFirst().or(() -> published(area, year));
    }

    private static Optional<Figure> inMillions(Figure figure) {
        OptionalDouble divisor = perMillion(figure.from().getFirst());
        return divisor.isEmpty() ? Optional.empty()
                : Optional.of(new Figure(figure.value() / divisor.getAsDouble(), figure.period(), figure.edition(), figure.from()));
    }

    /** @return by what an amount is divided to be in million USD; empty where it is in another currency */
    public static OptionalDouble perMillion(Observation one) {
        return switch (one.unit()) {
            case "", "USD_MN" -> OptionalDouble.of(1);
            case "USD" -> OptionalDouble.of(MILLION);
            default -> OptionalDouble.empty();
        };
    }

    private Optional<Figure> published(String area, String year) {
        return exact(SeriesKey.of("KNOMAD", Indicators.INFLOW, area), year, 1).or(() -> exact(SeriesKey.of(WDI, Indicators.WDI_RECEIVED, area), year, MILLION));
    }

    /** @return the years of which an inflow is known, in order */
    public List<String> inflowYears(String area) {
        return Stream.concat(ownDatasets().stream().map(dataset -> SeriesKey.of(dataset, Indicators.INFLOW, area)),
                Stream.of(SeriesKey.of("KNOMAD", Indicators.INFLOW, area), SeriesKey.of(WDI, Indicators.WDI_RECEIVED, area)))
                .flatMap(key -> observations.revisions(key).stream()).flatMap(series -> series.observations().stream())
                .filter(one -> countable(one) && !one.doubtful() && (one.key().dataset().equals(WDI) || perMillion(one).isPresent()))
                .map(Observation::period).distinct().sorted().toList();
    }

    /**
     * Years in words, for series have holes.
     *
     * @param years in order
     * @return such as {@code 1979–1983, 2018–2022}
     */
    public static String spans(List<String> years) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (int i = 0; i < years.size(); i++) {
            if (i + 1 == years.size() || distance(years.get(i + 1), years.get(i)) > 1) {
                words.append(words.isEmpty() ? "" : ", ").append(years.get(from)).append(from == i ? "" : "\u2013" + years.get(i));
                from = i + 1;
            }
        }
        return words.toString();
    }

    /** @return income per head in purchasing power, of the year or the nearest one before, not more than five years */
    public Optional<Figure> incomePerHead(String area, String year) {
        return ownDatasets().stream().map(dataset -> until(SeriesKey.of(dataset, Indicators.WDI_INCOME_PPP, area), year, FAR)).flatMap(Optional::stream)
                .findFirst().or(() -> until(SeriesKey.of(WDI, Indicators.WDI_INCOME_PPP, area), year, FAR));
    }

    /** @return remittances received in percent of GDP, the newest: as published, else inflow by GDP of one year */
    public Optional<Figure> remittanceShare(String area) {
        Optional<Figure> published = latest(SeriesKey.of(WDI, Indicators.WDI_RECEIVED_SHARE, area));
        if (published.isPresent()) {
            return published;
        }
        Optional<Series> product = observations.series(SeriesKey.of(WDI, Indicators.WDI_GDP, area));
        List<String> years = new ArrayList<>(inflowYears(area));
        java.util.Collections.reverse(years);
        for (String year : years) {
            Optional<Observation> gdp = product.flatMap(series -> series.at(year)).filter(one -> !one.missing() && one.value().signum() > 0);
            Optional<Figure> inflow = gdp.flatMap(one -> inflow(area, year));
            if (inflow.isPresent()) {
                List<Observation> from = new ArrayList<>(inflow.get().from());
                from.add(gdp.get());
                return Optional.of(new Figure(inflow.get().value() * MILLION / gdp.get().value().doubleValue() * 100, year,
                        inflow.get().edition(), from));
            }
        }
        return Optional.empty();
    }

    /** @return remittances received in percent of GDP in a year: as published, else inflow by GDP; of another year where that is not known */
    public Optional<Figure> remittanceShare(String area, String year) {
        Optional<Figure> published = exact(SeriesKey.of(WDI, Indicators.WDI_RECEIVED_SHARE, area), year, 1);
        if (published.isPresent()) {
            return published;
        }
        Optional<Figure> inflow = inflow(area, year);
        Optional<Observation> product = observations.series(SeriesKey.of(WDI, Indicators.WDI_GDP, area)).flatMap(series -> series.at(year))
                .filter(one -> countable(one) && one.value().signum() > 0);
        if (inflow.isEmpty() || product.isEmpty()) {
            return remittanceShare(area);
        }
        List<Observation> from = new ArrayList<>(inflow.get().from());
        from.add(product.get());
        return Optional.of(new Figure(inflow.get().value() * MILLION / product.get().value().doubleValue() * 100, year, inflow.get().edition(), from));
    }

    /** @return years for which flows by corridor are published, in order */
    public List<String> bilateralYears(String area) {
        return observations.find(SeriesQuery.of("WB_BRE", Indicators.INFLOW, area)).stream()
                .filter(series -> AreaKind.of(series.key().partner()).counts()).flatMap(series -> series.observations().stream())
                .filter(CountryFigures::countable).map(Observation::period).distinct().sorted().toList();
    }

    /** @return emigrants in percent of the population at home, of the newest stocks and the population of that year or shortly before */
    public Optional<Figure> emigrantShare(String area) {
        if (observations.series(SeriesKey.of(WDI, Indicators.WDI_POPULATION, area)).isEmpty()) {
            // stocks are many; they are not read for nothing
            return Optional.empty();
        }
        for (String dataset : List.of("UN_DESA", "WB_BMM")) {
            Optional<Stocks> stocks = stocks(area, "9999", dataset);
            Optional<Figure> people = stocks.flatMap(found -> until(SeriesKey.of(WDI, Indicators.WDI_POPULATION, area), found.period(), FAR));
            if (people.isPresent() && people.get().value() > 0) {
                List<Observation> from = new ArrayList<>(people.get().from());
                from.addAll(stocks.get().byHost().values());
                return Optional.of(new Figure(stocks.get().total() / people.get().value() * 100, stocks.get().period(),
                        stocks.get().edition(), from));
            }
        }
        return Optional.empty();
    }

    /** @return the emigration rate of the highly skilled in percent, the newest, from whatever data set has the indicator */
    public Optional<Figure> skilledEmigration(String area) {
        return observations.editions().keySet().stream().map(dataset -> latest(SeriesKey.of(dataset, Indicators.SKILLED_RATE, area)))
                .flatMap(Optional::stream).max(java.util.Comparator.comparing(Figure::period));
    }

    /** @return the income group of the World Bank, 1 low to 4 high, the newest */
    public Optional<Figure> incomeGroup(String area) {
        return latest(SeriesKey.of("WB_INCOME", Indicators.INCOME_GROUP, area));
    }

    /**
     * @return where people of a country lived in the year nearest to the one asked for; of equally near ones the office's own data sets go
     *         first, then matrices of the World Bank
     */
    public Optional<Stocks> stocks(String area, String year) {
        return Stream.concat(ownDatasets().stream(), STOCKS.stream()).map(dataset -> stocks(area, year, dataset)).flatMap(Optional::stream)
                .min(java.util.Comparator.comparingInt(found -> distance(found.period(), year)));
    }

    /** @return the same from one data set */
    public Optional<Stocks> stocks(String area, String year, String dataset) {
        for (Edition edition : observations.editions(dataset)) {
            Map<String, Map<String, Observation>> byYear = new TreeMap<>();
            Map<String, Map<String, Observation>> unassigned = new TreeMap<>();
            for (Series series : observations.find(edition, SeriesQuery.of(dataset, Indicators.EMIGRANTS, area), MigrantStocks::everybody)) {
                SeriesKey key = series.key();
                AreaKind kind = AreaKind.of(key.partner());
                if (!key.partner().isEmpty() && kind != AreaKind.AGGREGATE) {
                    series.observations().stream().filter(CountryFigures::countable)
                            .forEach(one -> (kind.counts() ? byYear : unassigned).computeIfAbsent(one.period(), period -> new TreeMap<>()).put(key.partner(), one));
                }
            }
            Optional<String> nearest = byYear.keySet().stream().min(java.util.Comparator.comparingInt((String period) -> distance(period, year))
                    .thenComparing(java.util.Comparator.reverseOrder()));
            if (nearest.isPresent()) {
                return Optional.of(new Stocks(edition, nearest.get(), byYear.get(nearest.get()), unassigned.getOrDefault(nearest.get(), Map.of())));
            }
        }
        return Optional.empty();
    }

    /** @return published bilateral flows to a country by senders, in million USD; estimates of the World Bank unless a source reports some */
    public Map<String, Observation> bilateral(String area, String year) {
        Map<String, Observation> flows = new TreeMap<>();
        for (Series series : observations.find(SeriesQuery.of("WB_BRE", Indicators.INFLOW, area))) {
            if (AreaKind.of(series.key().partner()).counts()) {
                series.at(year).filter(CountryFigures::countable).ifPresent(one -> flows.put(series.key().partner(), one));
            }
        }
        return flows;
    }

    /** Names as the source writes them, each with its figure. */
    static Optional<Remark> unassigned(Map<String, Observation> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<Map.Entry<String, Observation>> largest = names.entrySet().stream()
                .sorted(Map.Entry.<String, Observation>comparingByValue(java.util.Comparator.comparing(Observation::value)).reversed()).toList();
        String some = largest.stream().limit(MOST_NAMES).map(one -> one.getKey().substring(AreaKind.UNMAPPED_MARK.length()) + " " + shown(one.getValue()))
                .collect(java.util.stream.Collectors.joining(", "));
        return Optional.of(new Remark("unassigned", List.of(names.size() > MOST_NAMES ? some + " \u2026" : some)));
    }

    /** With spaces between thousands, which every language reads alike. */
    private static String shown(Observation one) {
        java.text.DecimalFormatSymbols symbols = java.text.DecimalFormatSymbols.getInstance(java.util.Locale.ROOT);
        symbols.setGroupingSeparator('\u00a0');
        return new java.text.DecimalFormat("#,##0.##", symbols).format(one.value());
    }

    /** Of the newest edition that says something of the period; what it doubts is not taken from an older one. */
    private Optional<Figure> exact(SeriesKey key, String period, double divisor) {
        return observations.revisions(key).stream().filter(series -> series.at(period).isPresent()).findFirst()
                .flatMap(series -> series.at(period).filter(one -> countable(one) && !one.doubtful())
                        .map(one -> new Figure(one.value().doubleValue() / divisor, period, series.edition(), List.of(one))));
    }

    private Optional<Figure> latest(SeriesKey key) {
        return observations.series(key).flatMap(series -> series.latest().map(one -> figure(series, one)));
    }

    private Optional<Figure> until(SeriesKey key, String year, int most) {
        return observations.series(key).flatMap(series -> series.until(year).filter(one -> distance(one.period(), year) <= most && countable(one))
                .map(one -> figure(series, one)));
    }

    private static Figure figure(Series series, Observation one) {
        return new Figure(one.value().doubleValue(), one.period(), series.edition(), List.of(one));
    }

    /** Whether it is a number of people or of money: there is one, and it is not below 0. */
    static boolean countable(Observation one) {
        return !one.missing() && one.value().signum() >= 0;
    }

    private static int distance(String period, String year) {
        return Math.abs(Integer.parseInt(period.substring(0, 4)) - Integer.parseInt(year.substring(0, 4)));
    }
}
