package org.sankofa.ui.cases.internal.model;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that is not known.
 *
 * @param why what sort of gap it is
 * @param words for people
 * @param place where to fill it
 * @param subject a goal, a plan or a measure that the experience of others may help with; null: nothing of that sort
 */
public record Gap(Why why, String words, Place place, EObject subject) {

    /** A gap that nobody else has experience with. */
    public Gap(Why why, String words, Place place) {
        this(why, words, place, null);
    }

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
