package org.sankofa.evidence;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One figure with where it comes from.
 *
 * @param key what it is of
 * @param period when: {@code 2017}, {@code 2017-Q3}, {@code 2017-03}
 * @param value the figure as published; null: the source says that there is none
 * @param unit of the value, such as {@code USD_MN}, {@code PERSONS}, {@code PCT}; may be empty
 * @param status what the source says of it, as SDMX codes it ({@code A} normal, {@code E} estimated, {@code P} provisional,
 *        {@code B} break, {@code M} missing, {@code U} doubtful); empty: nothing
 * @param source first 12 digits of the SHA-256 of the file that it was read from; empty when it was typed
 * @param note a remark; may be empty
 * @param disputed whether the space holds another value for the same key, because two people wrote without knowing of each other;
 *        see {@link Series#alternatives}
 */
public record Observation(SeriesKey key, String period, BigDecimal value, String unit, String status, String source, String note,
        boolean disputed) {

    /** Status of a figure that is there for nobody counted. */
    public static final String MISSING = "M";
    /** Status of a figure that should not be relied upon, such as a zero where nobody counted. */
    public static final String DOUBTFUL = "U";

    /** Checks that nothing is missing. */
    public Observation {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
    }

    /** @return a figure without remarks */
    public static Observation of(SeriesKey key, String period, BigDecimal value, String unit) {
        return new Observation(key, period, value, unit, "", "", "", false);
    }

    /** @return the same with a status of SDMX */
    public Observation withStatus(String code) {
        return new Observation(key, period, value, unit, code, source, note, disputed);
    }

    /** @return the same, read from a file */
    public Observation fromSource(String hash) {
        return new Observation(key, period, value, unit, status, hash, note, disputed);
    }

    /** @return the same with a remark */
    public Observation withNote(String text) {
        return new Observation(key, period, value, unit, status, source, text, disputed);
    }

    /** @return whether there is no figure */
    public boolean missing() {
        return value == null;
    }

    /** @return whether it should not be relied upon */
    public boolean doubtful() {
        return status.equals(DOUBTFUL);
    }
}
