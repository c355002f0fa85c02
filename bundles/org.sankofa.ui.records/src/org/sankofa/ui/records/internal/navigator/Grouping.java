package org.sankofa.ui.records.internal.navigator;

import org.sankofa.search.FacetField;

/** How the navigator groups the records. */
public enum Grouping {
    KIND(FacetField.KIND),
    REGION(FacetField.AREA),
    THEME(FacetField.THEME),
    SPACE(FacetField.SPACE);

    private final FacetField field;

    Grouping(FacetField field) {
        this.field = field;
    }

    FacetField field() {
        return field;
    }
}
