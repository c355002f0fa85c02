package org.sankofa.exchange;

import java.util.Optional;

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
    /** Something has to be said besides that the file does not say; {@link #option()} names it. */
    public static final String NEEDS_OPTION = "needs-option";
    /** The store refused; the cause is its exception. */
    public static final String STORE = "store";
    /** The user stopped it. */
    public static final String CANCELLED = "cancelled";

    private final String code;
    private final String option;

    /** @param code stable code, one of the constants here or of a plug-in */
    public ExchangeException(String code, String message) {
        super(message);
        this.code = code;
        this.option = null;
    }

    /** As above, with what happened below, for the log. */
    public ExchangeException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.option = null;
    }

    private ExchangeException(String code, String message, String option, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.option = option;
    }

    /**
     * Nothing can be read before something is said.
     *
     * @param option name of the option of {@link ImportRequest#options()} that says it
     * @param cause what happened below, for the log; may be null
     */
    public static ExchangeException needs(String option, String message, Throwable cause) {
        return new ExchangeException(NEEDS_OPTION, message, option, cause);
    }

    /** @return the stable code */
    public String code() {
        return code;
    }

    /** @return name of the option that is missing; empty where none is */
    public Optional<String> option() {
        return Optional.ofNullable(option);
    }
}
