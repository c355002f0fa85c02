package org.sankofa.ui.help.internal.text;

/** A chapter holds what chapters cannot have; the message says what and where. */
public class GuideException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence for the chapter's author */
    public GuideException(String message) {
        super(message);
    }
}
