package org.sankofa.ui.records.internal.list;

import static org.sankofa.ui.records.internal.Messages.text;

/** Rows that somebody selected by their places are not there any more, and others may be. */
public final class ListChanged extends Exception {

    private static final long serialVersionUID = 1L;

    ListChanged() {
        super(text("bulk.moved"));
    }
}
