package org.sankofa.exchange.json;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What a JSON record would change. It was checked as a whole and nothing has been changed yet.
 */
public final class RecordEdit {

    private final EObject record;
    private final boolean created;
    private final List<JsonProblem> problems;
    private final List<Runnable> changes;

    RecordEdit(EObject record, boolean created, List<JsonProblem> problems, List<Runnable> changes) {
        this.record = record;
        this.created = created;
        this.problems = List.copyOf(problems);
        this.changes = List.copyOf(changes);
    }

    /** @return everything that is wrong; empty when it can be applied */
    public List<JsonProblem> problems() {
        return problems;
    }

    /** @return whether the record is a new one */
    public boolean created() {
        return created;
    }

    /** @return whether applying changes anything; always so for a new record */
    public boolean changesAnything() {
        return created || !changes.isEmpty();
    }

    /**
     * Changes the record. Only what differs is set. Call it at most once, and not after the record
     * was changed in another way.
     *
     * @return the record
     * @throws InvalidRecordException when there are problems; nothing was changed
     */
    public EObject apply() throws InvalidRecordException {
        if (!problems.isEmpty()) {
            throw new InvalidRecordException(problems);
        }
        changes.forEach(Runnable::run);
        return record;
    }
}
