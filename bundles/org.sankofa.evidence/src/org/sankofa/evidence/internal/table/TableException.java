package org.sankofa.evidence.internal.table;

import java.io.IOException;

/** A file cannot be read as a table, or not on. The message is a sentence for a person. */
public final class TableException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence for a person */
    public TableException(String message) {
        super(message);
    }

    /** As above, with what happened below. */
    public TableException(String message, Throwable cause) {
        super(message, cause);
    }
}
