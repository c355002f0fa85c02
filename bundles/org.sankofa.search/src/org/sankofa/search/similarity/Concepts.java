package org.sankofa.search.similarity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** The concepts of the vocabularies, by their notations such as {@code area:GHA} or {@code theme:remittances}. */
public interface Concepts {

    /** @return the notation of a concept that a record refers to, whether or not the reference was resolved */
    Optional<String> notation(EObject concept);

    /**
     * The concepts that a record or a part of one refers to.
     *
     * @param feature name of a reference; one that there is not refers to nothing
     * @return notations in their order; nothing is loaded for it
     */
    Set<String> notations(EObject owner, String feature);

    /** @return the longest way from the top of its vocabulary to a concept, both included; it alone when it is not known */
    List<String> path(String notation);

    /** @return everything above a concept, in no order; for an area its groups too */
    Set<String> above(String notation);

    /**
     * @param languages BCP 47 tags, the preferred first
     * @return what a concept is called; its code when it is not known
     */
    String label(String notation, List<String> languages);
}
