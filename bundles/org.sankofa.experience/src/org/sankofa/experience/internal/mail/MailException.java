package org.sankofa.experience.internal.mail;

/** A mail that cannot be read at all. The message is the key of a sentence. */
public final class MailException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param code stable code; the sentence for it has the key {@code mail.<code>} */
    public MailException(String code) {
        super(code);
    }

    /** As above, with what happened below. */
    public MailException(String code, Throwable cause) {
        super(code, cause);
    }

    /** @return the stable code */
    public String code() {
        return getMessage();
    }
}
