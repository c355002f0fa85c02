package org.sankofa.ui.evidence.internal.compare;

import java.util.Objects;

/**
 * A comparison that a person gave a name, to come back to it. Its figures are read anew each time.
 *
 * @param title what it is called
 * @param spec what it shows
 */
public record SavedChart(String title, CompareSpec spec) {

    /** Checks that nothing is missing. */
    public SavedChart {
        title = title.strip();
        Objects.requireNonNull(spec, "spec");
    }
}
