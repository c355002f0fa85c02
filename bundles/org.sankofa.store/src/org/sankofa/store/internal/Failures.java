package org.sankofa.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;

import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.git.FileLock;

/** Says in a sentence what an error of the disk means and what to do. */
final class Failures {

    private Failures() {
    }

    static StoreException writing(String where, Exception e) {
        if (e instanceof FileLock.HeldException) {
            return new StoreException(Code.LOCKED, "The space \"" + where + "\" is being written by " + e.getMessage()
                    + " for a long time. Wait until it is done, or end that program, and try again.", e);
        }
        String text = String.valueOf(e.getMessage());
        if (text.contains("No space left") || text.contains("not enough space") || text.contains("quota")) {
            return new StoreException(Code.CANNOT_WRITE, "The disk is full, so \"" + where
                    + "\" could not be saved. What was saved before is safe; make room and save again.", e);
        }
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException
                || text.contains("Permission denied") || text.contains("Read-only file system")
                || text.contains("Access is denied")) {
            return new StoreException(Code.CANNOT_WRITE, "The folder of \"" + where
                    + "\" must not be written. What was saved before is safe; change the folder's permissions, or"
                    + " copy the workspace to another place, and save again.", e);
        }
        if (e instanceof MissingObjectException || e instanceof LargeObjectException) {
            return reading(where, e);
        }
        return new StoreException(Code.CANNOT_WRITE, "\"" + where + "\" could not be saved (" + text
                + "). What was saved before is safe; try again, and look at the disk when it happens again.", e);
    }

    static StoreException reading(String where, Exception e) {
        if (e instanceof LargeObjectException) {
            return new StoreException(Code.TOO_LARGE, "Something in the space \"" + where
                    + "\" is larger than a record can be. It is left alone.", e);
        }
        return new StoreException(Code.CANNOT_READ, "The space \"" + where + "\" could not be read ("
                + e.getMessage() + "). Look at the disk, or bring the workspace back from a copy.", e);
    }

    /** Work on the disk. */
    interface Reading<T> {
        T run() throws IOException, StoreException;
    }

    static <T> T reading(String where, Reading<T> work) throws StoreException {
        try {
            return work.run();
        } catch (IOException | org.eclipse.jgit.errors.LargeObjectException e) {
            throw reading(where, e);
        }
    }
}
