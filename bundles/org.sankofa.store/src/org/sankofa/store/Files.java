package org.sankofa.store;

import java.io.InputStream;
import java.util.Optional;

/** Attached files of a space, each stored once under the SHA-256 of its content. */
public interface Files {

    /** Largest file accepted, in bytes (100 MB). */
    long MAX_SIZE = 100L << 20;

    /**
     * Stores a file; durable on return.
     *
     * @return its SHA-256, 64 lower-case hexadecimal digits
     * @throws StoreException TOO_LARGE, READ_ONLY, CANNOT_WRITE
     */
    String put(InputStream content) throws StoreException;

    /** @return the content, to be closed by the caller; empty when it has not been received yet */
    Optional<InputStream> open(String sha256) throws StoreException;

    /** @return size in bytes, or -1 when it has not been received yet */
    long size(String sha256) throws StoreException;
}
