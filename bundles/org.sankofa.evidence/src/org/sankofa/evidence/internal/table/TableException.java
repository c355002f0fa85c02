package org.sankofa.evidence.internal.table;

import java.io.IOException;

/** A file cannot be read as a table, or not on. The message is a sentence for a person. */
public final class TableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String option;

    /** @param message a sentence for a person */
    public TableException(String message) {
        super(message);
        option = null;
    }

    /**
     * The file does not say something.
     *
     * @param option name of the option that says it
     * @param message a sentence for a person
     */
    public TableException(String option, String message) {
        super(message);
        this.option = option;
    }

    /** As above, with what happened below. */
    public TableException(String message, Throwable cause) {
        super(message, cause);
        option = null;
    }

    /** @return name of the option that is missing; null where none is */
    public String option() {
        return option;
    }
}
