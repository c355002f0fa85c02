package org.sankofa.coordination.methods;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What an activity is about, by purpose codes of five digits of the DAC.
 *
 * @param shares fractions by codes; they add up to 1, or there are none where it is not known
 */
public record SectorShares(Map<String, Double> shares) {

    /** Nobody says what it is about. */
    public static final SectorShares UNKNOWN = new SectorShares(Map.of());
    private static final int CATEGORY = 3;
    private static final double OF_A_CATEGORY = 0.5;
    private static final double ROUNDED = 1e-6;

    /** Takes a copy. */
    public SectorShares {
        shares = Map.copyOf(shares);
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!shares.isEmpty() && (shares.values().stream().anyMatch(share -> !(share >= 0)) || Math.abs(sum - 1) > ROUNDED)) {
            throw new IllegalArgumentException("Shares of sectors are numbers from 0 on that add up to 1, not to " + sum + ".");
        }
    }

    /** @return shares of any amounts, such as percentages, so that they add up to 1; none where all are 0 */
    public static SectorShares of(Map<String, Double> amounts) {
        double sum = amounts.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> shares = new TreeMap<>();
        if (sum > 0) {
            amounts.forEach((code, amount) -> shares.put(code, amount / sum));
        }
        return new SectorShares(shares);
    }

    /**
     * The part that both are about: of each code the smaller share; of what is left, what is of one category (three digits) counts half.
     *
     * @return 0 to 1; empty where it is not known of both what they are about
     */
    public OptionalDouble overlap(SectorShares other) {
        if (shares.isEmpty() || other.shares.isEmpty()) {
            return OptionalDouble.empty();
        }
        double same = 0;
        Map<String, Double> left = new TreeMap<>();
        Map<String, Double> right = new TreeMap<>();
        for (Map.Entry<String, Double> one : shares.entrySet()) {
            double both = Math.min(one.getValue(), other.shares.getOrDefault(one.getKey(), 0d));
            same += both;
            left.merge(category(one.getKey()), one.getValue() - both, Double::sum);
        }
        other.shares.forEach((code, share) -> right.merge(category(code), share - Math.min(share, shares.getOrDefault(code, 0d)), Double::sum));
        double near = left.entrySet().stream().mapToDouble(one -> Math.min(one.getValue(), right.getOrDefault(one.getKey(), 0d))).sum();
        return OptionalDouble.of(Math.min(1, same + OF_A_CATEGORY * near));
    }

    private static String category(String code) {
        return code.substring(0, Math.min(CATEGORY, code.length()));
    }
}
