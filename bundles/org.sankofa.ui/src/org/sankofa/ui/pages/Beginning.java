package org.sankofa.ui.pages;

import java.util.Objects;
import java.util.function.Consumer;

import org.sankofa.model.Record;

/**
 * What a new record says before the person has typed anything. It is one step of undo, unsaved like all that follows:
 * closing the editor without saving leaves nothing behind.
 *
 * <pre>
 * context.create("programme", Beginning.of("Take the country", Programme.class,
 *     programme -&gt; programme.getAreas().add(Proxies.to(address, Literals.CONCEPT, Concept.class))));
 * </pre>
 *
 * @param step what the step of undo is called
 * @param values sets the first values; called once, inside the session of the new record
 */
public record Beginning(String step, Consumer<Record> values) {

    /** Both must be given. */
    public Beginning {
        Objects.requireNonNull(step);
        Objects.requireNonNull(values);
    }

    /**
     * A beginning of records of one class.
     *
     * @param type the class of the new record
     */
    public static <R extends Record> Beginning of(String step, Class<R> type, Consumer<R> values) {
        return new Beginning(step, record -> values.accept(type.cast(record)));
    }
}
