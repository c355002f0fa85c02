package org.sankofa.ui.records.internal.files;

/** A file cannot be taken in or given out; the message is a sentence that says why and what to do. */
public final class FileRefused extends Exception {

    private static final long serialVersionUID = 1L;

    FileRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
