package org.sankofa.store;

/** Something could not be signed. The message is a sentence for a person that says why and what to do. */
public class SigningException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence for a person */
    public SigningException(String message) {
        super(message);
    }

    /**
     * @param message a sentence for a person
     * @param cause what happened below, for the log
     */
    public SigningException(String message, Throwable cause) {
        super(message, cause);
    }
}
