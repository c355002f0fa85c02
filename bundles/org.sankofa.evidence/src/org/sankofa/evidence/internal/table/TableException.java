package org.sankofa.evidence.internal.table;

import java.io.IOException;

/** A file cannot be read as a table, or not on. The message is a sentence for a person. */
public final class TableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String option;
    private final boolean harmful;

    private TableException(String option, String message, boolean harmful) {
        super(message);
        this.option = option;
        this.harmful = harmful;
    }

    /** @param message a sentence for a person */
    public TableException(String message) {
        this(null, message, false);
    }

    /**
     * The file does not say something.
     *
     * @param option name of the option that says it
     * @param message a sentence for a person
     */
    public TableException(String option, String message) {
        this(option, message, false);
    }

    /** As above, with what happened below. */
    public TableException(String message, Throwable cause) {
        super(message, cause);
        this.option = null;
        this.harmful = false;
    }

    /** @return of a file that would do harm: nothing of it is taken, not even what can be read */
    public static TableException harmful(String message) {
        return new TableException(null, message, true);
    }

    /** @return name of the option that is missing; null where none is */
    public String option() {
        return option;
    }

    /** @return whether nothing of the file is to be taken */
    public boolean isHarmful() {
        return harmful;
    }
}
