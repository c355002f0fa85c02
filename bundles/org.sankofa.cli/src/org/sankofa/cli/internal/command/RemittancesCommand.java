package org.sankofa.cli.internal.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.CountryFigures.Figure;
import org.sankofa.evidence.CountryFigures.Stocks;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.methods.Allocation;
import org.sankofa.evidence.methods.Allocation.Host;
import org.sankofa.evidence.methods.Allocation.Share;
import org.sankofa.evidence.methods.AssumptionLog;
import org.sankofa.evidence.methods.KeptAssumptions;
import org.sankofa.evidence.methods.Remark;
import org.sankofa.evidence.methods.Rule;
import org.sankofa.evidence.methods.YearAssumption;
import org.sankofa.evidence.methods.YearAssumption.Quantity;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Divides the remittances of a country among the hosts of its migrants. */
@Command(name = "remittances", description = "Divide the remittances of a country among the hosts of its migrants.", footer = { "",
        "Rules (Ratha, Shaw 2007): 1 by migrant stocks, 2 by stocks and incomes of hosts, 3 by stocks and incomes of hosts and home.",
        "Inflow, stocks and incomes come from imported data sets. What was given by hand in a case goes before them, what is given here before both;",
        "it is said in the result." })
final class RemittancesCommand extends WorkspaceCommand {

    private static final List<String> ENGLISH = List.of("en");
    private static final int SHOWN = 25;

    @Option(names = "--country", paramLabel = "ISO3", required = true, description = "The country that receives, such as GHA.")
    String country;

    @Option(names = "--year", paramLabel = "Y", required = true, description = "The year.")
    int year;

    @Option(names = "--rule", paramLabel = "1|2|3", required = true, description = "How to divide.")
    int rule;

    @Option(names = "--inflow", paramLabel = "N", description = "The inflow in million US dollars, instead of the one of the data sets.")
    Double inflow;

    @Option(names = "--income", paramLabel = "CODE=N", split = ",",
            description = "Income per head in purchasing power of a country, instead of the one of the data sets; may be given several times.")
    Map<String, String> incomes = new LinkedHashMap<>();

    @Option(names = "--stocks", paramLabel = "DATASET", description = "Data set with the migrant stocks, such as UN_DESA; else the one of the nearest year.")
    String stocksFrom;

    @Option(names = "--case", paramLabel = "ID", description = "A country case: the figures that were given in it by hand count.")
    String caseId;

    /** What the calculation rests on, beside what the method says. */
    private record Basis(String name, String text) {
    }

    private final List<Basis> bases = new ArrayList<>();
    private AssumptionLog log = AssumptionLog.EMPTY;

    RemittancesCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    WorkspaceOptions options() {
        return super.options().asReadOnly();
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        Snapshot snapshot = workspace.snapshot();
        String code = country.strip().toUpperCase(Locale.ROOT);
        Records.concept(snapshot, "area:" + code);
        Rule chosen = Rule.of(rule).orElseThrow(() -> CommandFailure.wrongUse("There are the rules 1, 2 and 3, not " + rule + "."));
        if (year < 1000 || year > 9999) {
            throw CommandFailure.wrongUse("--year takes a year such as 2017, not " + year + ".");
        }
        checkIncomes(snapshot);
        readCase(snapshot, code);
        CountryFigures figures = new CountryFigures(Observations.of(snapshot, new ObservationCache(), space));
        double amount = inflow(figures, code);
        Map<String, Double> stocks = people(figures, code);
        OptionalDouble home = chosen.needsOriginIncome() ? income(figures, code) : OptionalDouble.empty();
        if (chosen.needsOriginIncome() && home.isEmpty()) {
            throw finding("The income per head of " + code + " is not known here. Import NY.GNP.PCAP.PP.CD of the World Bank with --format wdi, or give it: --income "
                    + code + "=...");
        }
        List<Host> hosts = new ArrayList<>();
        stocks.forEach((host, people) -> hosts.add(new Host(host, people,
                chosen.needsHostIncome() ? income(figures, host) : OptionalDouble.empty())));
        Allocation allocation;
        try {
            allocation = Allocation.of(chosen, amount, home, hosts);
        } catch (IllegalArgumentException e) {
            throw finding(e.getMessage() + (chosen.needsHostIncome() ? " Import NY.GNP.PCAP.PP.CD of the World Bank with --format wdi, or give incomes with --income." : ""));
        }
        List<Remark> caveats = new ArrayList<>(allocation.caveats());
        stocks(figures, code).flatMap(Stocks::unassignedRemark).ifPresent(caveats::add);
        if (output.json) {
            terminal.out().print(JsonText.pretty(json(code, allocation, caveats)) + "\n");
        } else {
            text(code, allocation, caveats);
        }
        return 0;
    }

    private void checkIncomes(Snapshot snapshot) throws CommandFailure {
        for (Map.Entry<String, String> one : incomes.entrySet()) {
            Records.concept(snapshot, "area:" + one.getKey().strip().toUpperCase(Locale.ROOT));
            double number = number(String.valueOf(one.getValue()));
            if (!(number > 0) || Double.isInfinite(number)) {
                throw CommandFailure.wrongUse("--income takes a number above 0, not " + Plain.line(one.getKey()) + "=" + Plain.line(one.getValue()) + ".");
            }
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private void readCase(Snapshot snapshot, String code) throws CommandFailure {
        if (caseId != null) {
            Record found = snapshot.record(Records.find(snapshot, space, caseId)).orElseThrow();
            URI area = found instanceof CountryCase one && one.eGet(Literals.COUNTRY_CASE__AREA, false) instanceof Concept concept ? Ids.uriOf(concept).orElse(null) : null;
            if (!Ids.conceptUri("area", code).equals(area)) {
                throw CommandFailure.wrongUse("--case takes a country case of " + code + ", not " + Plain.line(Records.title(found)) + ".");
            }
            log = KeptAssumptions.of(found, ENGLISH);
        }
    }

    /** What somebody gave in the case. */
    private Optional<Double> given(YearAssumption what) {
        Optional<Double> number = what.value(log).map(BigDecimal::doubleValue);
        number.ifPresent(value -> bases.add(new Basis("given", what.key() + " was given in the case: " + log.value(what.key()).orElseThrow()
                + (log.reason(what.key()).isEmpty() ? "." : ", because: " + log.reason(what.key())))));
        return number;
    }

    private Map<String, Double> people(CountryFigures figures, String code) throws CommandFailure {
        Map<String, Double> people = new TreeMap<>();
        List<YearAssumption> given = YearAssumption.in(log).stream().filter(one -> one.quantity() == Quantity.EMIGRANTS && one.year().equals(Integer.toString(year))).toList();
        Optional<Stocks> found = stocks(figures, code);
        if (found.isEmpty() && given.isEmpty()) {
            throw finding("No migrants from " + code + " are known here" + (stocksFrom == null ? "" : " from " + Plain.line(stocksFrom))
                    + ". Import a matrix of migrant stocks: the World Bank's (--format migration-matrix) or UN DESA's (--format desa).");
        }
        found.ifPresent(stocks -> {
            bases.add(new Basis("stocks", "Migrant stocks of " + stocks.period() + " from " + stocks.edition().dataset() + ", " + stocks.edition().name() + "."));
            stocks.byHost().forEach((host, one) -> people.put(host, one.value().doubleValue()));
        });
        given.forEach(one -> given(one).ifPresent(number -> people.put(one.area(), number)));
        return people;
    }

    private static CommandFailure finding(String message) {
        return new CommandFailure(CommandFailure.FINDING, message);
    }

    private double inflow(CountryFigures figures, String code) throws CommandFailure {
        if (inflow != null) {
            if (!(inflow >= 0) || inflow.isInfinite()) {
                throw CommandFailure.wrongUse("--inflow takes a number from 0 on, not " + inflow + ".");
            }
            bases.add(new Basis("inflow", "The inflow was given on the command line."));
            return inflow;
        }
        Optional<Double> kept = given(YearAssumption.inflow(Integer.toString(year)));
        if (kept.isPresent()) {
            return kept.get();
        }
        Optional<Figure> found = figures.inflow(code, Integer.toString(year));
        if (found.isEmpty()) {
            List<String> years = figures.inflowYears(code);
            throw finding(years.isEmpty() ? "No remittances of " + code + " are known here. Import a file of KNOMAD or the World Bank, or give --inflow."
                    : "No inflow of " + code + " is known for " + year + ". There is one for " + CountryFigures.spans(years)
                            + "; choose such a year, or give --inflow.");
        }
        Observation from = found.get().from().get(0);
        bases.add(new Basis("inflow", "Inflow of " + found.get().period() + " from " + from.key().dataset() + ", " + found.get().edition().name() + " ("
                + from.key().indicator() + ")."));
        return found.get().value();
    }

    private Optional<Stocks> stocks(CountryFigures figures, String code) {
        String wanted = Integer.toString(year);
        return stocksFrom == null ? figures.stocks(code, wanted) : figures.stocks(code, wanted, stocksFrom.toUpperCase(Locale.ROOT));
    }

    private OptionalDouble income(CountryFigures figures, String code) {
        Double given = incomes.entrySet().stream().filter(one -> one.getKey().strip().equalsIgnoreCase(code)).map(one -> number(one.getValue())).findFirst().orElse(null);
        if (given != null) {
            bases.add(new Basis("income", "The income per head of " + code + " was given on the command line: " + given + "."));
            return OptionalDouble.of(given);
        }
        Optional<Double> kept = given(YearAssumption.income(code, Integer.toString(year)));
        return kept.or(() -> figures.incomePerHead(code, Integer.toString(year)).map(Figure::value)).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private ObjectNode json(String code, Allocation allocation, List<Remark> caveats) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("country", code).put("year", year).put("rule", rule)
                .put("inflow", allocation.inflow()).put("unit", "USD million");
        ArrayNode corridors = node.putArray("corridors");
        for (Share share : byFlow(allocation)) {
            corridors.addObject().put("host", share.host().code()).put("stock", share.host().migrants()).put("weight", share.weight())
                    .put("flow", share.flow());
        }
        ArrayNode without = node.putArray("withoutIncome");
        allocation.withoutIncome().forEach(host -> without.addObject().put("host", host.code()).put("stock", host.migrants()));
        ArrayNode assumptions = node.putArray("assumptions");
        bases.forEach(basis -> assumptions.addObject().put("code", basis.name()).put("text", basis.text()));
        remarks(allocation.assumptions(), assumptions);
        remarks(caveats, node.putArray("caveats"));
        ArrayNode sources = node.putArray("sources");
        allocation.sources().forEach(source -> sources.add(source.toString()));
        return node;
    }

    private static void remarks(List<Remark> remarks, ArrayNode array) {
        remarks.forEach(remark -> array.addObject().put("code", remark.code()).put("text", remark.text(ENGLISH)));
    }

    private static List<Share> byFlow(Allocation allocation) {
        return allocation.shares().stream().sorted(java.util.Comparator.comparingDouble(Share::flow).reversed().thenComparing(share -> share.host().code()))
                .toList();
    }

    private void text(String code, Allocation allocation, List<Remark> caveats) {
        terminal.out().print(String.format(Locale.ROOT, "%s %d, rule %d: %,.1f million US dollars%n%n%-14s %14s %9s %14s%n", code, year, rule,
                allocation.inflow(), "host", "migrants", "share", "USD million"));
        List<Share> shares = byFlow(allocation);
        for (Share share : shares.subList(0, Math.min(SHOWN, shares.size()))) {
            terminal.out().print(String.format(Locale.ROOT, "%-14s %,14.0f %8.2f%% %,14.2f%n", Plain.line(share.host().code()), share.host().migrants(),
                    share.weight() * 100, share.flow()));
        }
        if (shares.size() > SHOWN) {
            terminal.out().print("... and " + (shares.size() - SHOWN) + " more; --json gives all of them.\n");
        }
        terminal.out().print("\nThis rests on:\n");
        bases.forEach(basis -> terminal.out().print("- " + Plain.line(basis.text()) + "\n"));
        allocation.assumptions().forEach(remark -> terminal.out().print("- " + remark.text(ENGLISH) + "\n"));
        terminal.out().print("\nTo read this rightly:\n");
        caveats.forEach(remark -> terminal.out().print("- " + remark.text(ENGLISH) + "\n"));
        allocation.sources().forEach(source -> terminal.out().print("\nSource of the method: " + source + "\n"));
    }
}
