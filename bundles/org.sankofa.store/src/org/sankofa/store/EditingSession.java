package org.sankofa.store;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Problem;

/**
 * One record being edited: its live object, undo, dirty state and saving. Shared by all parts that
 * show the record and counted: every {@link Workspace#edit} is matched by a {@link #close()}; when the
 * last user closes it, unsaved edits are thrown away together with their recovery copy.
 *
 * <p>
 * The live object belongs to the model thread. It is changed only inside {@link #run} or by commands
 * on the {@link #editingDomain()}; a change outside fails with {@link IllegalStateException} and is
 * taken back. {@link #save} may be called on any thread.
 */
public interface EditingSession extends AutoCloseable {

    /** @return the record being edited */
    RecordKey key();

    /** @return the live object */
    Record record();

    /** @return whether it was never saved */
    boolean isNew();

    /** @return whether there are edits that are not saved */
    boolean isDirty();

    /** @return whether it can only be looked at */
    boolean isReadOnly();

    /** @return why it can only be looked at, a sentence for people */
    Optional<String> readOnlyReason();

    /**
     * Changes the live object as one undo step. When the change throws, everything it did is taken
     * back and the exception goes on.
     *
     * @param label what the step is called in the menu, such as "Change title"
     * @throws IllegalStateException when the session is read-only or closed
     */
    void run(String label, Runnable change);

    /**
     * Changes the live object. Steps that follow each other with equal keys become one step.
     *
     * @param coalesce for example the field being typed in; null: always a step of its own
     */
    void run(String label, Object coalesce, Runnable change);

    /** @return undo and redo */
    UndoHistory history();

    /** @return the EMF view of the same undo stack */
    EditingDomain editingDomain();

    /**
     * Saves: one commit, durable on return. When the record was changed meanwhile by somebody else, the
     * two are merged first. Edits made while it saves keep the session dirty. Undo after a save is
     * possible and is a new save.
     *
     * @param message for the history; null: made from what changed
     * @return the version written, or the current one when nothing had to be written
     * @throws StoreException CANNOT_WRITE, READ_ONLY, LOCKED; the edits are still there
     */
    Version save(String message) throws StoreException;

    /** Throws all unsaved edits away. */
    void revert() throws StoreException;

    /** @return what the built-in and contributed checks say of the record as it stands */
    List<Problem> problems();

    /** @return values that contradict each other */
    List<Conflict> conflicts();

    /**
     * Decides a conflict, as one undo step.
     *
     * @param value a value of its alternatives; null: none
     */
    void resolve(Conflict conflict, String value);

    /** @return what unsaved edits changed */
    List<FeatureChange> unsavedChanges();

    /** Adds a listener. */
    void addListener(SessionListener listener);

    /** Removes a listener. */
    void removeListener(SessionListener listener);

    /** Gives up this use of the session. */
    @Override
    void close();
}
