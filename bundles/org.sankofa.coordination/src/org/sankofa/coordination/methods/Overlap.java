package org.sankofa.coordination.methods;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How far two activities in one country overlap: the geometric mean of four parts, so that what has nothing in common in one of them does
 * not overlap. What is not known is left out, and lowers the confidence instead. All from 0 to 1.
 *
 * @param sectors what both are about ({@link SectorShares#overlap})
 * @param areas where both are ({@link AdminAreas#overlap})
 * @param time when both are on ({@link Span#overlap})
 * @param groups for whom both are (Jaccard)
 */
public record Overlap(OptionalDouble sectors, OptionalDouble areas, OptionalDouble time, OptionalDouble groups) {

    private static final int PARTS = 4;

    /** Checks that nothing is missing. */
    public Overlap {
        Objects.requireNonNull(sectors, "sectors");
        Objects.requireNonNull(areas, "areas");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(groups, "groups");
    }

    /** @param areasInCountry how many administrative areas the country has; 0 where that is not known */
    public static Overlap of(Footprint one, Footprint other, int areasInCountry) {
        OptionalDouble time = one.time().isEmpty() || other.time().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(one.time().get().overlap(other.time().get()));
        OptionalDouble groups = one.groups().isEmpty() || other.groups().isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(AdminAreas.jaccard(one.groups(), other.groups()));
        return new Overlap(one.sectors().overlap(other.sectors()), one.areas().overlap(other.areas(), areasInCountry), time, groups);
    }

    /** @return the overlap in what is known; empty where nothing is */
    public OptionalDouble value() {
        double[] known = known().toArray();
        return known.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.pow(DoubleStream.of(known).reduce(1, (a, b) -> a * b), 1.0 / known.length));
    }

    /** @return how much of it is known: 1 where all four parts are */
    public double confidence() {
        return (double) known().count() / PARTS;
    }

    private DoubleStream known() {
        return Stream.of(sectors, areas, time, groups).flatMapToDouble(OptionalDouble::stream);
    }
}
