package org.sankofa.store;

import java.util.Objects;

/**
 * Something could not be read or written. The message is a sentence for a person that says what
 * happened and what to do; the code is stable and meant for programs and tests.
 */
public class StoreException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Stable reasons; programs may rely on these names, the messages may change. */
    public enum Code {
        /** The folder is not a workspace. */
        NOT_A_WORKSPACE,
        /** The folder or the space exists already. */
        ALREADY_EXISTS,
        /** There is no space of that name. */
        UNKNOWN_SPACE,
        /** The kind is not known to this program. */
        UNKNOWN_KIND,
        /** There is no such record, version, file or copy. */
        NOT_FOUND,
        /** The space may be read and compared, but not changed. */
        READ_ONLY,
        /** Written by a newer version of the program; readable only. */
        NEWER_VERSION,
        /** Somebody else holds the lock for longer than one can wait. */
        LOCKED,
        /** The disk is full, the folder is write-protected, a write failed. */
        CANNOT_WRITE,
        /** The disk or a file of the store could not be read. */
        CANNOT_READ,
        /** The content is not a valid record or breaks the limits. */
        INVALID_CONTENT,
        /** A name, key or argument is not acceptable. */
        INVALID_NAME,
        /** A file is larger than the store accepts. */
        TOO_LARGE,
        /** The session or workspace is closed. */
        CLOSED,
        /** The user stopped it. */
        CANCELLED,
        /** The histories belong to different epochs of the space. */
        OTHER_EPOCH,
        /** What is to be taken back was changed since. */
        CHANGED_SINCE,
        /** The space takes signed changes only, and some are not. */
        NOT_SIGNED
    }

    private final Code code;

    /**
     * @param code the stable reason
     * @param message a sentence for a person
     */
    public StoreException(Code code, String message) {
        super(message);
        this.code = Objects.requireNonNull(code);
    }

    /**
     * @param code the stable reason
     * @param message a sentence for a person
     * @param cause what happened below, for the log
     */
    public StoreException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code);
    }

    /** @return the stable reason */
    public Code code() {
        return code;
    }
}
