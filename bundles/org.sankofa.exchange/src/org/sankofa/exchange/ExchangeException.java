package org.sankofa.exchange;

/**
 * An import or export could not be done at all. The message is a sentence for a person that says what
 * to do; the code is stable.
 */
public class ExchangeException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The file cannot be read. */
    public static final String CANNOT_READ = "cannot-read";
    /** The file is not of the format. */
    public static final String NOT_THE_FORMAT = "not-the-format";
    /** What was asked for cannot be done with this format; the message says what can. */
    public static final String WRONG_REQUEST = "wrong-request";
    /** The store refused; the cause is its exception. */
    public static final String STORE = "store";
    /** The user stopped it. */
    public static final String CANCELLED = "cancelled";

    private final String code;

    /** @param code stable code, one of the constants here or of a plug-in */
    public ExchangeException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** As above, with what happened below, for the log. */
    public ExchangeException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** @return the stable code */
    public String code() {
        return code;
    }
}
