package org.sankofa.store.internal;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordProjection;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TagSource;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;

/**
 * What a session begins with when the record is new or recovered.
 *
 * @param state the state
 * @param tag the tag of its unsaved writes
 * @param empty what a record that was never saved is without any edit; null for one that was saved
 */
record SessionStart(RecordState state, String tag, RecordState empty) {

    /** A saved record. */
    static SessionStart of(RecordState saved) {
        return new SessionStart(saved, null, null);
    }

    /** A new, empty record. */
    static SessionStart create(EClass kind, RecordProjection projection, String tag) throws StoreException {
        RecordState empty = empty(kind, Ids.newId(), projection, tag);
        return new SessionStart(empty, tag, empty);
    }

    private static RecordState empty(EClass kind, String id, RecordProjection projection, String tag) throws StoreException {
        EObject object = kind.isAbstract() || kind.isInterface() ? null : EcoreUtil.create(kind);
        if (!(object instanceof Record record)) {
            throw new StoreException(Code.UNKNOWN_KIND, kind.getName() + " is no kind of record.");
        }
        record.setId(id);
        try {
            return projection.update(null, record, tag);
        } catch (MalformedRecordException e) {
            throw new StoreException(Code.UNKNOWN_KIND, e.getMessage(), e);
        }
    }

    /**
     * Unsaved edits, merged with what was saved since.
     *
     * @param now the state as saved now, null when the record was never saved
     */
    static SessionStart recover(Recovery.Content content, RecordState now, TagSource tags, RecordProjection projection)
            throws StoreException {
        RecordState edited = content.edited();
        if (now == null) {
            tags.seen(edited);
            // all of a record that was never saved is unsaved; one whose plug-in is missing cannot be edited at all
            EClass kind = Kinds.classOf(edited.kind()).orElse(null);
            return new SessionStart(edited, edited.greatestTag(),
                    kind == null ? edited : empty(kind, edited.id(), projection, edited.greatestTag()));
        }
        tags.seen(now);
        // all unsaved writes carry one tag, which the version edited from does not have
        String unsaved = null;
        for (String tag : edited.tags()) {
            if (content.base() == null || !content.base().tags().contains(tag)) {
                unsaved = tag;
            }
        }
        String tag = tags.next();
        RecordState mine = States.retag(edited, unsaved, tag);
        RecordState merged = Merge.merge(mine, now, content.base() == null ? List.of() : List.of(content.base()));
        return new SessionStart(merged, tag, null);
    }
}
