package org.sankofa.search;

import java.util.Locale;
import java.util.Optional;

/** What hits and lists can be grouped and filtered by. */
public enum FacetField {
    /** Kind of record; values such as {@code lesson}. */
    KIND("kind"),
    /** Country, region or group; values are codes such as {@code ALB} or {@code 039}. Hierarchical. */
    AREA("area"),
    /** Theme; values are codes of the themes. Hierarchical. */
    THEME("theme"),
    /** State of review, status of a programme, state of a request; values such as {@code validated}. */
    STATE("state"),
    /** Year the record is about; values such as {@code 2006}. */
    YEAR("year"),
    /** Languages its texts are in; values are BCP 47 tags. */
    LANGUAGE("language"),
    /** Space the record is in; values are names of spaces. */
    SPACE("space");

    private final String field;

    FacetField(String field) {
        this.field = field;
    }

    /** @return its name in the query language */
    public String field() {
        return field;
    }

    /** @return whether a value stands for the values below it, too */
    public boolean hierarchical() {
        return this == AREA || this == THEME;
    }

    /** @return the one of that name, in any case */
    public static Optional<FacetField> of(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (FacetField one : values()) {
            if (one.field.equals(wanted)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
