package org.sankofa.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The figures of one thing in time, from one edition.
 *
 * @param edition where they come from
 * @param key what they are of
 * @param observations in the order of their periods, one each
 * @param others what else is held for some of these periods, where two people wrote different values
 */
public record Series(Edition edition, SeriesKey key, List<Observation> observations, List<Observation> others) {

    /** Takes copies. */
    public Series {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(key, "key");
        observations = List.copyOf(observations);
        others = List.copyOf(others);
    }

    /** @return the observation of a period; empty where nothing was observed */
    public Optional<Observation> at(String period) {
        int low = 0;
        int high = observations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = observations.get(middle).period().compareTo(period);
            if (order == 0) {
                return Optional.of(observations.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** @return the newest observation that has a value one can rely on */
    public Optional<Observation> latest() {
        return until("\uffff");
    }

    /**
     * @param period such as {@code 2017}
     * @return the newest one until then, included, that has a value one can rely on
     */
    public Optional<Observation> until(String period) {
        for (int i = observations.size() - 1; i >= 0; i--) {
            Observation one = observations.get(i);
            if (!one.missing() && !one.doubtful() && one.period().compareTo(period) <= 0) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** @return what else is held for a period, besides {@link #at} */
    public List<Observation> alternatives(String period) {
        return others.stream().filter(one -> one.period().equals(period)).toList();
    }

    /** @return the unit of the figures; empty where they have none or several */
    public String unit() {
        List<String> units = observations.stream().map(Observation::unit).distinct().limit(2).toList();
        return units.size() == 1 ? units.get(0) : "";
    }
}
