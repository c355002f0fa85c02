package org.sankofa.ui.cases.internal.model;

import java.util.List;

import org.sankofa.store.RecordKey;

/**
 * A programme or a lesson that has to do with a plan, a measure or a goal.
 *
 * @param key the record
 * @param title its title
 * @param places where it was; empty where it is of no country
 * @param outcome of a lesson in the person's language; empty where it is not said
 * @param reasons why it is offered, the strongest first; never empty
 */
public record Suggestion(RecordKey key, String title, String places, String outcome, List<String> reasons) {

    /** Takes a copy. */
    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
