package org.sankofa.ui.cases.internal.model;

/**
 * Something that is not known.
 *
 * @param why what sort of gap it is
 * @param words for people
 * @param place where to fill it
 */
public record Gap(Why why, String words, Place place) {

    /** Sorts of gaps. */
    public enum Why {
        /** Nobody has said anything yet. */
        EMPTY,
        /** Somebody has said that it is not known. */
        UNKNOWN,
        /** It is said, but not by whom. */
        UNSOURCED,
        /** The parts do not fit together. */
        INCOMPLETE
    }
}
