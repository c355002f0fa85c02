package org.sankofa.sharing;

import java.util.Objects;

import org.sankofa.store.StoreException;

/** A failure of sharing. The message is a sentence that says what happened and what to do; it holds no secret. */
public class SharingException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Stable reasons. */
    public enum Code {
        /** The other side cannot be reached, or the connection broke; it goes when there is one. */
        NO_CONNECTION,
        /** The other side was reached, but did not answer in time. */
        TIMEOUT,
        /** The folder is not there: the stick or the network drive is not connected. */
        NOT_CONNECTED,
        /** There is nothing at the address. */
        NOT_FOUND,
        /** The address cannot be understood, or is of a kind that is not supported. */
        INVALID_ADDRESS,
        /** Name and password, or the key, were not accepted or are missing. */
        NOT_AUTHORIZED,
        /** One may read there but not write, or not even read. */
        FORBIDDEN,
        /** A password would go over the line for everybody to read. */
        INSECURE,
        /** The server's certificate or host key is not the expected one. */
        UNKNOWN_SERVER,
        /** The clock of this machine or of another is so wrong that it matters. */
        CLOCK,
        /** The server answered something that is not understood. */
        STRANGE_ANSWER,
        /** The server refused what was sent. */
        SERVER_REFUSED,
        /** The server has no room. */
        SERVER_FULL,
        /** Others were faster every time. */
        OVERTAKEN,
        /** The server's history is no longer the one received before. */
        HISTORY_REWRITTEN,
        /** The space was begun anew; it must be joined again. */
        OTHER_EPOCH,
        /** There is another space at the address. */
        OTHER_SPACE,
        /** There is no space at the address, or only a part of one. */
        NOT_A_SPACE,
        /** There is something at the address already. */
        NOT_EMPTY,
        /** The space was written with a newer version of the program. */
        NEWER_VERSION,
        /** The space takes signed changes only, and something is not signed by a member. */
        NOT_SIGNED,
        /** What was received is damaged or incomplete. */
        DAMAGED,
        /** More was sent than can be taken. */
        TOO_LARGE,
        /** The space is private and never leaves this machine. */
        PRIVATE,
        /** The space is not shared yet. */
        NOT_SHARED,
        /** There is a remote or space of that name already. */
        ALREADY_THERE,
        /** There are edits that were not sent. */
        NOT_SENT,
        /** A file of versions builds on versions that are not here. */
        MISSING_BEFORE,
        /** The person stopped it. */
        CANCELLED,
        /** Something on this machine; see the cause, a {@link StoreException} where the store said so. */
        LOCAL
    }

    private final Code code;

    /**
     * @param code the stable reason
     * @param message a sentence for a person
     * @param cause what happened below, for the log; may be null
     */
    public SharingException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code);
    }

    /** @return whether the other side was only not reached, so that it may work another time */
    public boolean offline() {
        return code == Code.NO_CONNECTION || code == Code.TIMEOUT || code == Code.NOT_CONNECTED;
    }

    /** @return the stable reason */
    public Code code() {
        return code;
    }
}
