package org.sankofa.evidence.methods;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What sending costs, and what would be saved at the targets of SDG 10.c: at most 3 % on average, no corridor above 5 %.
 *
 * @param flow what is sent
 * @param cost cost of sending 200 USD, in percent
 */
public record SendingCost(double flow, double cost) implements Finding {

    /** Average cost to reach, in percent. */
    public static final double TARGET = 3;
    /** Cost that no corridor is to exceed, in percent. */
    public static final double MOST = 5;

    /** Checks the figures. */
    public SendingCost {
        if (!(flow >= 0) || !(cost >= 0) || Double.isInfinite(flow) || Double.isInfinite(cost)) {
            throw new IllegalArgumentException("Flow and cost are numbers from 0 on.");
        }
    }

    /** @return the fees, in the unit of the flow */
    public double fee() {
        return flow * cost / 100;
    }

    /**
     * @param target in percent
     * @return what would be saved if sending cost no more; 0 where it does not
     */
    public double saving(double target) {
        return flow * Math.max(0, cost - target) / 100;
    }

    /** @return the simple mean of corridors; not the official average, which is one of services. Empty for none */
    public static OptionalDouble simpleMean(Collection<Double> costs) {
        return costs.stream().mapToDouble(Double::doubleValue).average();
    }

    @Override
    public List<Citation> sources() {
        return List.of(Citation.SDG_10C);
    }

    @Override
    public List<Remark> assumptions() {
        return List.of(Remark.of("cost.assumes.same-cost", cost));
    }

    @Override
    public List<Remark> caveats() {
        return List.of(Remark.of("cost.simple-mean"), Remark.of("cost.same-amount"));
    }
}
