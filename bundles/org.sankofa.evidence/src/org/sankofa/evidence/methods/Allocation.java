package org.sankofa.evidence.methods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The inflow of a country divided among the hosts of its migrants (Ratha, Shaw 2007). These are estimates of where money may come
 * from, not reported flows.
 *
 * @param rule how it was divided
 * @param inflow what was divided
 * @param originIncome income per head at home; empty where the rule does not need it
 * @param shares one for each host, in the order given
 * @param withoutIncome hosts that got nothing because their income is not known
 */
public record Allocation(Rule rule, double inflow, OptionalDouble originIncome, List<Share> shares, List<Host> withoutIncome)
        implements Finding {

    /**
     * Where migrants live.
     *
     * @param code of the host
     * @param migrants people of the country who live there; 0 or more
     * @param income income per head there, in purchasing power; empty where it is not known
     */
    public record Host(String code, double migrants, OptionalDouble income) {

        /** Checks the figures. */
        public Host {
            Objects.requireNonNull(code, "code");
            if (!(migrants >= 0) || Double.isInfinite(migrants) || income.isPresent() && !(income.getAsDouble() >= 0)) {
                throw new IllegalArgumentException("Migrants and income of " + code + " are numbers from 0 on.");
            }
        }
    }

    /**
     * What one host gets.
     *
     * @param host where
     * @param factor by what each migrant counts
     * @param weight share of the inflow; all add up to 1
     * @param flow in the unit of the inflow; all add up to it
     */
    public record Share(Host host, double factor, double weight, double flow) {
    }

    /** Takes copies. */
    public Allocation {
        shares = List.copyOf(shares);
        withoutIncome = List.copyOf(withoutIncome);
    }

    /**
     * Divides an inflow.
     *
     * @param originIncome income per head at home, in purchasing power; needed by rule 3
     * @throws IllegalArgumentException when it cannot be done, with a sentence that says why
     */
    public static Allocation of(Rule rule, double inflow, OptionalDouble originIncome, Collection<Host> hosts) {
        if (!(inflow >= 0) || Double.isInfinite(inflow)) {
            throw new IllegalArgumentException("The inflow is a number from 0 on.");
        }
        if (rule.needsOriginIncome() && originIncome.isEmpty()) {
            throw new IllegalArgumentException("Rule 3 needs the income per head of the country of origin.");
        }
        List<Host> counted = new ArrayList<>();
        List<Host> without = new ArrayList<>();
        for (Host host : hosts) {
            (rule.needsHostIncome() && host.income().isEmpty() ? without : counted).add(host);
        }
        double[] parts = counted.stream()
                .mapToDouble(host -> host.migrants() * rule.factor(originIncome.orElse(0), host.income().orElse(0))).toArray();
        double sum = sum(parts);
        if (!(sum > 0)) {
            throw new IllegalArgumentException(without.isEmpty() ? "No migrants abroad are known, so there is nothing to divide by."
                    : "For no host with migrants the income per head is known; rule 1 needs none.");
        }
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            double weight = parts[i] / sum;
            shares.add(new Share(counted.get(i), rule.factor(originIncome.orElse(0), counted.get(i).income().orElse(0)), weight,
                    weight * inflow));
        }
        return new Allocation(rule, inflow, originIncome, shares, without);
    }

    /**
     * The flow of one corridor of a published matrix.
     *
     * @param migrants people of the country in the host
     * @param sentInPoorerHosts what each sends home from hosts that are not richer than home, in currency units
     * @return in millions of these units
     */
    public static double corridor(double migrants, double sentInPoorerHosts, double originIncome, double hostIncome) {
        return migrants * sentInPoorerHosts * Rule.BOTH_INCOMES.factor(originIncome, hostIncome) / originIncome / 1e6;
    }

    /** Adds with the error of rounding carried along (Kahan, Neumaier): parts differ by many powers of ten. */
    static double sum(double[] parts) {
        double sum = 0;
        double lost = 0;
        for (double part : parts) {
            double next = sum + part;
            lost += Math.abs(sum) >= Math.abs(part) ? sum - next + part : part - next + sum;
            sum = next;
        }
        return sum + lost;
    }

    /** @return the share of migrants, 0 to 1, who live in hosts without known income */
    public double shareWithoutIncome() {
        double without = withoutIncome.stream().mapToDouble(Host::migrants).sum();
        double with = shares.stream().mapToDouble(share -> share.host().migrants()).sum();
        return without == 0 ? 0 : without / (without + with);
    }

    @Override
    public List<Citation> sources() {
        return List.of(Citation.RATHA_SHAW);
    }

    @Override
    public List<Remark> assumptions() {
        List<Remark> all = new ArrayList<>();
        all.add(switch (rule) {
            case STOCKS -> Remark.of("allocation.assumes.stocks");
            case HOST_INCOME -> Remark.of("allocation.assumes.host-income");
            case BOTH_INCOMES -> Remark.of("allocation.assumes.both-incomes");
        });
        all.add(Remark.of("allocation.assumes.inflow", inflow));
        originIncome.ifPresent(income -> all.add(Remark.of("allocation.assumes.origin-income", income)));
        return all;
    }

    @Override
    public List<Remark> caveats() {
        List<Remark> all = new ArrayList<>();
        all.add(Remark.of("allocation.estimate"));
        all.add(Remark.of("allocation.not-the-bank"));
        if (!withoutIncome.isEmpty()) {
            all.add(Remark.of("allocation.without-income", withoutIncome.size(), shareWithoutIncome()));
        }
        if (rule != Rule.STOCKS) {
            all.add(Remark.of("allocation.income-is-a-proxy"));
        }
        return all;
    }
}
