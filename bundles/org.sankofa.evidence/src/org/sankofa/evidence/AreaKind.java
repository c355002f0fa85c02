package org.sankofa.evidence;

/** What the code of an area or partner in observations stands for, so that nothing is added twice. */
public enum AreaKind {

    /** A country or territory, also one that is no more: {@code ALB}. */
    COUNTRY,
    /** Several countries together: a region, a group, the world. Never to be added to countries: {@code 001}, {@code WB_ECA}. */
    AGGREGATE,
    /** What a source does not tell by country: other, unknown. Counts once, beside the countries: {@code _OTHER}. */
    REMAINDER,
    /**
     * A name that nobody has mapped to an area yet: {@code ?Atlantis}. It may be a country, or a region whose countries are counted already:
     * it is in no total and in no calculation, and is told beside them.
     */
    UNMAPPED;

    /** The whole world. */
    public static final String WORLD = "001";
    /** Elsewhere, not told where. */
    public static final String OTHER = "_OTHER";
    /** Elsewhere in richer countries, as the World Bank's matrices say. */
    public static final String OTHER_NORTH = "_OTHER_NORTH";
    /** Elsewhere in poorer countries, as the World Bank's matrices say. */
    public static final String OTHER_SOUTH = "_OTHER_SOUTH";
    /** Not known where. */
    public static final String UNKNOWN = "_UNKNOWN";
    /** Begins the code of a name that is not mapped. */
    public static final String UNMAPPED_MARK = "?";

    /** @return whether its figures are added up: those of countries and of remainders are, of totals and of names nobody has mapped they are not */
    public boolean counts() {
        return this == COUNTRY || this == REMAINDER;
    }

    /**
     * @param code of an area as observations have it
     * @return what it stands for
     */
    public static AreaKind of(String code) {
        if (code.startsWith(UNMAPPED_MARK)) {
            return UNMAPPED;
        }
        if (code.startsWith("_")) {
            return REMAINDER;
        }
        return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z') && !code.equals("LDC") ? COUNTRY : AGGREGATE;
    }
}
