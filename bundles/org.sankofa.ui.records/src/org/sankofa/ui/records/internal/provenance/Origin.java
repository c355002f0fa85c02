package org.sankofa.ui.records.internal.provenance;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.sankofa.model.Attachment;
import org.sankofa.store.Conflict;

/**
 * Where the value of a field comes from, as its record says on the screen, saved or not.
 *
 * @param sources records that say so
 * @param files files kept with the record that say so
 * @param quote their words; empty: none
 * @param remarks what else is said of it, each with the name of its field: page, who told it, when, how, how sure
 * @param absence why there is no value; empty: nothing is said
 * @param conflict other values that were written without knowing of each other; null: none
 * @param unsaved whether the value was changed since the last save
 */
public record Origin(List<Cited> sources, List<Attachment> files, String quote, List<Remark> remarks, String absence,
        Conflict conflict, boolean unsaved) {

    /** A record that is named as a source; its title is empty where it was not received yet. */
    public record Cited(URI address, String title) {
    }

    /** A value of the provenance, with the name of its field. */
    public record Remark(String label, String words) {
    }

    /** Takes copies of the lists. */
    public Origin {
        sources = List.copyOf(sources);
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }

    /** Whether anything says where the value comes from. */
    public boolean isSourced() {
        return !sources.isEmpty() || !files.isEmpty() || !quote.isEmpty() || !remarks.isEmpty();
    }
}
