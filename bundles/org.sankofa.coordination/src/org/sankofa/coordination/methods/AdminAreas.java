package org.sankofa.coordination.methods;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Where in a country an activity takes place.
 *
 * @param wholeCountry whether it is everywhere in it
 * @param codes administrative areas, such as {@code GH-AA}; none where it is everywhere, or where it is not known
 */
public record AdminAreas(boolean wholeCountry, Set<String> codes) {

    /** Nobody says where. */
    public static final AdminAreas UNKNOWN = new AdminAreas(false, Set.of());
    /** Everywhere in the country. */
    public static final AdminAreas WHOLE_COUNTRY = new AdminAreas(true, Set.of());

    /** Takes a copy. */
    public AdminAreas {
        codes = Set.copyOf(codes);
        if (wholeCountry && !codes.isEmpty()) {
            throw new IllegalArgumentException("What is everywhere in a country is in no single area of it.");
        }
    }

    /** @return some areas of a country */
    public static AdminAreas of(Set<String> codes) {
        return new AdminAreas(false, codes);
    }

    /** @return whether it is said where */
    public boolean isKnown() {
        return wholeCountry || !codes.isEmpty();
    }

    /**
     * What both have, of all that one of them has (Jaccard). The whole country contains each of its areas.
     *
     * @param inCountry how many areas the country has; 0 where that is not known
     * @return empty where it is not known of both where they are, or where one is everywhere and it is not known how many areas that is
     */
    public OptionalDouble overlap(AdminAreas other, int inCountry) {
        if (!isKnown() || !other.isKnown()) {
            return OptionalDouble.empty();
        }
        if (wholeCountry && other.wholeCountry) {
            return OptionalDouble.of(1);
        }
        if (wholeCountry || other.wholeCountry) {
            int some = Math.max(codes.size(), other.codes.size());
            return inCountry == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, (double) some / inCountry));
        }
        return OptionalDouble.of(jaccard(codes, other.codes));
    }

    static double jaccard(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }
}
