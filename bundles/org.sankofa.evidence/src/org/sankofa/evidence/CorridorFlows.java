package org.sankofa.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.eclipse.emf.ecore.InternalEObject;
import org.sankofa.evidence.internal.Messages;
import org.sankofa.evidence.methods.Allocation;
import org.sankofa.evidence.methods.Allocation.Host;
import org.sankofa.evidence.methods.Rule;
import org.sankofa.model.Concept;
import org.sankofa.model.Corridor;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;

/**
 * Where the remittances of a year come from, by a rule or as published, with what sending costs from there: to be kept with an
 * estimate.
 *
 * @param flows those above 0, the largest first
 */
public record CorridorFlows(List<Flow> flows) {

    /** So many corridors of an estimate stand by themselves; the rest stands together in one more. */
    public static final int MOST = 30;

    private static final MathContext DIGITS = new MathContext(6);

    /**
     * One corridor.
     *
     * @param host code of the country, or of a remainder
     * @param amount in million USD
     * @param migrants people of the country who live there; empty where that is not known
     * @param cost of sending 200 USD, percent, the newest until the year; empty where it is not known
     */
    public record Flow(String host, double amount, OptionalDouble migrants, OptionalDouble cost) {
    }

    /** Takes a copy in order. */
    public CorridorFlows {
        flows = flows.stream().filter(flow -> flow.amount() > 0)
                .sorted(Comparator.comparingDouble(Flow::amount).reversed().thenComparing(Flow::host)).toList();
    }

    /**
     * Reads files, so not on the user interface's thread.
     *
     * @param rule by which the inflow is divided; empty: as published
     * @return no flows where the inflow, the stocks or the incomes that are needed are not known
     */
    public static CorridorFlows of(Observations observations, String area, String year, Optional<Rule> rule) {
        CountryFigures figures = new CountryFigures(observations);
        Map<String, Double> amounts = new TreeMap<>();
        Map<String, Observation> people = figures.stocks(area, year).map(CountryFigures.Stocks::byHost).orElse(Map.of());
        if (rule.isEmpty()) {
            figures.bilateral(area, year).forEach((host, one) -> amounts.put(host, one.value().doubleValue()));
        } else {
            divide(figures, area, year, rule.get(), people).ifPresent(allocation -> allocation.shares().forEach(share -> amounts.put(share.host().code(), share.flow())));
        }
        Map<String, Double> migrants = new TreeMap<>();
        people.forEach((host, one) -> migrants.put(host, one.value().doubleValue()));
        return of(observations, area, year, amounts, migrants);
    }

    /**
     * Corridors that were divided elsewhere, with what sending costs. Reads files, so not on the user interface's thread.
     *
     * @param amounts million USD by codes of hosts
     * @param migrants people of the country by codes of hosts, where that is known
     */
    public static CorridorFlows of(Observations observations, String area, String year, Map<String, Double> amounts, Map<String, Double> migrants) {
        Map<String, Double> costs = costs(observations, area, year);
        List<Flow> flows = new ArrayList<>();
        amounts.forEach((host, amount) -> flows.add(new Flow(host, amount, known(migrants, host), known(costs, host))));
        return new CorridorFlows(flows);
    }

    private static OptionalDouble known(Map<String, Double> values, String host) {
        return values.containsKey(host) ? OptionalDouble.of(values.get(host)) : OptionalDouble.empty();
    }

    private static Optional<Allocation> divide(CountryFigures figures, String area, String year, Rule rule, Map<String, Observation> people) {
        Optional<CountryFigures.Figure> inflow = figures.inflow(area, year);
        OptionalDouble home = rule.needsOriginIncome() ? income(figures, area, year) : OptionalDouble.empty();
        if (inflow.isEmpty() || rule.needsOriginIncome() && home.isEmpty()) {
            return Optional.empty();
        }
        List<Host> hosts = new ArrayList<>();
        people.forEach((host, one) -> hosts.add(new Host(host, one.value().doubleValue(),
                rule.needsHostIncome() ? income(figures, host, year) : OptionalDouble.empty())));
        try {
            return Optional.of(Allocation.of(rule, inflow.get().value(), home, hosts));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // nothing to divide by
        }
    }

    private static OptionalDouble income(CountryFigures figures, String area, String year) {
        return figures.incomePerHead(area, year).map(figure -> OptionalDouble.of(figure.value())).orElse(OptionalDouble.empty());
    }

    private static Map<String, Double> costs(Observations observations, String area, String year) {
        Map<String, Double> costs = new TreeMap<>();
        for (Series series : observations.find(SeriesQuery.of("RPW", Indicators.CORRIDOR_COST, area))) {
            series.until(year + "-\uffff").ifPresent(one -> costs.put(series.key().partner(), one.value().doubleValue()));
        }
        return costs;
    }

    /** @return all of them together, in million USD */
    public double total() {
        return flows.stream().mapToDouble(Flow::amount).sum();
    }

    /**
     * Writes them into an estimate, in the place of those that were written so before. What people wrote of a corridor (its channel, a
     * note) stays, and so do corridors of their own. To be called inside a change of the record that holds the estimate.
     *
     * @param language in which the rest is named
     */
    public void keepIn(RemittanceEstimate estimate, String language) {
        List<Flow> own = flows.stream().filter(flow -> AreaKind.of(flow.host()) == AreaKind.COUNTRY).limit(MOST).toList();
        List<Flow> rest = flows.stream().filter(flow -> !own.contains(flow)).toList();
        List<Corridor> kept = new ArrayList<>();
        for (Flow flow : own) {
            kept.add(written(corridor(estimate, Ids.conceptId("area", flow.host()), flow.host()), flow));
        }
        if (!rest.isEmpty()) {
            Corridor together = corridor(estimate, "", "");
            double amount = rest.stream().mapToDouble(Flow::amount).sum();
            together.setAmount(rounded(amount));
            together.setShare(rounded(100 * amount / total()));
            together.setNote(Text.of(language, Messages.text("corridors.rest", List.of(language), rest.size())));
            kept.add(together);
        }
        estimate.getCorridors().removeIf(one -> !kept.contains(one) && id(estimate, one.getHost() == null ? "" : Ids.idOf(one.getHost())).equals(one.getId()));
        for (int i = 0; i < kept.size(); i++) {
            if (estimate.getCorridors().contains(kept.get(i))) {
                estimate.getCorridors().move(i, kept.get(i));
            } else {
                estimate.getCorridors().add(i, kept.get(i));
            }
        }
    }

    /** Follows from the host, so that two people who keep the same have the same. */
    private static String id(RemittanceEstimate estimate, String concept) {
        return Ids.nameBased("corridor:" + estimate.getId() + ':' + concept);
    }

    /** The one of a host that is there, else a new one. */
    private static Corridor corridor(RemittanceEstimate estimate, String concept, String host) {
        String id = id(estimate, concept);
        return estimate.getCorridors().stream().filter(one -> id.equals(one.getId()) || one.getHost() != null && concept.equals(Ids.idOf(one.getHost())))
                .findFirst().orElseGet(() -> {
                    Corridor made = ModelFactory.eINSTANCE.createCorridor();
                    made.setId(id);
                    if (!host.isEmpty()) {
                        Concept proxy = ModelFactory.eINSTANCE.createConcept();
                        ((InternalEObject) proxy).eSetProxyURI(Ids.conceptUri("area", host));
                        made.setHost(proxy);
                    }
                    return made;
                });
    }

    private Corridor written(Corridor corridor, Flow flow) {
        corridor.setAmount(rounded(flow.amount()));
        corridor.setShare(rounded(100 * flow.amount() / total()));
        corridor.setMigrants(flow.migrants().isPresent() ? Long.valueOf(Math.round(flow.migrants().getAsDouble())) : null);
        corridor.setCost(flow.cost().isPresent() ? rounded(flow.cost().getAsDouble()) : null);
        return corridor;
    }

    private static BigDecimal rounded(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
