package org.sankofa.ui.evidence.internal.model;

/** What areas are called. */
@FunctionalInterface
public interface AreaNames {

    /** @return the name of an area by its code; the code where it has none */
    String of(String code);
}
