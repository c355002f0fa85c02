package org.sankofa.search.similarity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sankofa.store.Snapshot;

/**
 * Something in which the contexts of work are compared. Those that are built in are joined by OSGi services of this type: a
 * plug-in that registers one takes part in similarity, explanations and the checks of a lesson's conditions. Methods are
 * called from several threads; they are quick and load nothing.
 *
 * <p>
 * A record's own snapshot ({@code context} of a lesson) goes before {@link #of}; what a record does not say of its place is
 * taken from the case on the country, then from {@link #ofPlace}. What nobody says is missing.
 *
 * @param <V> what its values are
 */
public interface ContextAttribute<V> {

    /** What an attribute tells of. */
    enum Scope {
        /** The place: what is true of a country is true for whatever is done there. */
        PLACE,
        /** The work itself. */
        WORK
    }

    /** @return its stable name in camel case, as in conditions and snapshots of lessons; the same id replaces a built-in one */
    String id();

    /** @return what it is called in a language, a few words in the middle of a sentence */
    String label(Locale locale);

    /** @return what it tells of */
    Scope scope();

    /** @return how much it counts for a question where the person says nothing else; 0: not at all */
    double weight(QuestionKind question);

    /** @return what its values are */
    ContextForm<V> form();

    /** @return how like two of its values are */
    LocalMeasure<V> measure(Concepts concepts);

    /**
     * What a record says. Features are looked for by name, so that kinds of plug-ins take part.
     *
     * @param record a record of any kind, saved or being edited
     * @return null where it says nothing
     */
    V of(EObject record, Concepts concepts);

    /**
     * What is known of a country from elsewhere than from records, as from data sets.
     *
     * @param area notation of a country or area, as {@code area:GHA}
     * @return null where nothing is
     */
    default V ofPlace(String area, Concepts concepts) {
        return null;
    }

    /**
     * What is known of a country from what lies beside records, such as data sets. It is asked once for a country and a state of the
     * network, and may read.
     *
     * @param snapshot the network
     * @return null where nothing is
     */
    default V ofPlace(String area, Concepts concepts, Snapshot snapshot) {
        return ofPlace(area, concepts);
    }

    /** @return a value for people; empty: as its form is usually shown */
    default Optional<String> shown(V value, Concepts concepts, List<String> languages) {
        return Optional.empty();
    }

    /**
     * Why two values speak for a result, in one short sentence that shows both.
     *
     * @return empty: the usual sentence
     */
    default Optional<String> reason(V here, V there, Concepts concepts, List<String> languages) {
        return Optional.empty();
    }
}
