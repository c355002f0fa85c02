package org.sankofa.ui.forms;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.sankofa.model.Attachment;
import org.sankofa.search.Row;
import org.sankofa.store.Snapshot;

/** What a form needs of the program around it. */
public interface FormHost {

    /** @return the person's languages, the best first */
    List<String> languages();

    /** @return what there is: for the names of referenced records and for vocabularies */
    Snapshot snapshot();

    /**
     * Records to refer to. Called off the user interface's thread.
     *
     * @param typed what was typed; empty: the last ones modified
     * @param kinds names of kinds; empty: all
     */
    List<Row> suggest(String typed, Collection<String> kinds, int limit) throws Exception;

    /** Opens what a {@code sankofa:} address stands for. */
    void open(URI target);

    /** @return whether {@link #create} can make records of that class */
    boolean canCreate(EClass kind);

    /**
     * Makes a record for a reference.
     *
     * @param title what was typed
     * @param created takes the address of the new record, on the user interface's thread
     */
    void create(EClass kind, String title, Consumer<URI> created);

    /**
     * @return how many steps of undo a new record began with, before the person did anything: until then it is not wrong,
     *         only not written yet
     */
    default int begun() {
        return 0;
    }

    /** @return what belongs to single fields beside their values; always the same of one host */
    default FieldNotes notes() {
        return FieldNotes.NONE;
    }

    /** @return whether {@link #attach} can keep files with the record that is edited */
    default boolean canAttach() {
        return false;
    }

    /**
     * Keeps files with the record that is edited, as one step of undo.
     *
     * @param with does more in the same step, such as naming the files as a source; not called when none was kept. Null:
     *            nothing more, and the files are shown
     */
    default void attach(List<Path> files, Consumer<List<Attachment>> with) {
        throw new UnsupportedOperationException("This form keeps no files.");
    }
}
