package org.sankofa.evidence.methods;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * Reported bilateral flows beside allocations, host by host. Reported flows are right where banking flows show where sender and
 * receiver are; allocations are what one uses when that fails, as when money from the Gulf is booked to New York or London.
 *
 * @param rows one for each host, the greatest flow first
 * @param rules which allocations stand in the rows
 */
public record Bases(List<Row> rows, List<Rule> rules) implements Finding {

    /**
     * One host.
     *
     * @param host its code
     * @param reported what is reported; empty where nothing is: that is not zero
     * @param allocated by rules; what is not in it was not computed for this host
     */
    public record Row(String host, OptionalDouble reported, Map<Rule, Double> allocated) {

        /** Takes a copy. */
        public Row {
            allocated = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(allocated));
        }

        private List<Double> all() {
            List<Double> all = new ArrayList<>(allocated.values());
            reported.ifPresent(all::add);
            return all;
        }

        /** @return the least of the figures */
        public double low() {
            return all().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        }

        /** @return the greatest of the figures */
        public double high() {
            return all().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }

        /** @return how far the figures lie apart, in the unit of the flows; empty where there is one only */
        public OptionalDouble spread() {
            return all().size() < 2 ? OptionalDouble.empty() : OptionalDouble.of(high() - low());
        }
    }

    /** Takes copies. */
    public Bases {
        rows = List.copyOf(rows);
        rules = List.copyOf(rules);
    }

    /**
     * @param reported flows by hosts; empty where no basis of reported flows is there
     * @param allocations each of one rule
     */
    public static Bases of(Map<String, Double> reported, List<Allocation> allocations) {
        Map<String, Map<Rule, Double>> byHost = new LinkedHashMap<>();
        for (Allocation allocation : allocations) {
            for (Allocation.Share share : allocation.shares()) {
                byHost.computeIfAbsent(share.host().code(), code -> new LinkedHashMap<>()).merge(allocation.rule(), share.flow(), Double::sum);
            }
        }
        for (String host : new TreeSet<>(reported.keySet())) {
            byHost.computeIfAbsent(host, code -> new LinkedHashMap<>());
        }
        List<Row> rows = new ArrayList<>();
        byHost.forEach((host, allocated) -> rows.add(new Row(host,
                reported.containsKey(host) ? OptionalDouble.of(reported.get(host)) : OptionalDouble.empty(), allocated)));
        rows.sort(java.util.Comparator.comparingDouble(Row::high).reversed().thenComparing(Row::host));
        return new Bases(rows, allocations.stream().map(Allocation::rule).toList());
    }

    @Override
    public List<Citation> sources() {
        return List.of(Citation.RATHA_SHAW);
    }

    @Override
    public List<Remark> assumptions() {
        return List.of(Remark.of("bases.assumes.banking"));
    }

    @Override
    public List<Remark> caveats() {
        return List.of(Remark.of("bases.spread"));
    }
}
