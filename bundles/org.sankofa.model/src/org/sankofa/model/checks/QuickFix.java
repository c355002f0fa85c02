package org.sankofa.model.checks;

import java.util.Objects;
import java.util.function.Consumer;

import org.sankofa.model.Record;

/**
 * A change that mends a problem; offered only where there is one right answer.
 *
 * @param label what the change does, in the imperative
 * @param change applied to the record the problem was found in, or to a copy of it: it finds its objects by id
 */
public record QuickFix(String label, Consumer<Record> change) {

    /** Checks that both are there. */
    public QuickFix {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(change, "change");
    }
}
