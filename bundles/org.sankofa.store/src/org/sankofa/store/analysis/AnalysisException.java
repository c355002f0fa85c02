package org.sankofa.store.analysis;

/** An analysis cannot be made. The message is a sentence for a person that says what to do. */
public class AnalysisException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence for a person */
    public AnalysisException(String message) {
        super(message);
    }

    /** As above, with what happened below, for the log. */
    public AnalysisException(String message, Throwable cause) {
        super(message, cause);
    }
}
