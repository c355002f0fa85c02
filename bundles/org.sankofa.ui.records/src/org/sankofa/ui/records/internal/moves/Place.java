package org.sankofa.ui.records.internal.moves;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.editor.PagedPart;

/**
 * A page of an editor.
 *
 * @param what the key of the record; for a record never saved its part, for other pages the id of the part
 * @param page id of the page; empty where there is one alone
 */
record Place(Object what, String page) {

    static Place of(MPart part) {
        Object what = RecordEditors.keyOf(part).<Object>map(key -> key)
                .orElse(RecordEditors.EDITOR.equals(part.getElementId()) ? part : part.getElementId());
        return new Place(what, part.getObject() instanceof PagedPart paged ? paged.shownPage() : "");
    }
}
