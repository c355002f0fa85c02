package org.sankofa.coordination.methods;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an activity does, where, when and for whom: what it can overlap with others in.
 *
 * @param sectors what it is about
 * @param areas where
 * @param time when; empty where the beginning or the end is not known
 * @param groups for whom; none where that is not known
 */
public record Footprint(SectorShares sectors, AdminAreas areas, Optional<Span> time, Set<String> groups) {

    /** Takes a copy. */
    public Footprint {
        Objects.requireNonNull(sectors, "sectors");
        Objects.requireNonNull(areas, "areas");
        Objects.requireNonNull(time, "time");
        groups = Set.copyOf(groups);
    }
}
