package org.sankofa.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;

import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;

/** Says in a sentence what went wrong with the index and what to do. */
final class Failures {

    private Failures() {
    }

    static StoreException of(Throwable e) {
        if (e instanceof StoreException store) {
            return store;
        }
        if (e instanceof UncheckedIOException unchecked) {
            return of(unchecked.getCause());
        }
        if (!(e instanceof IOException)) {
            return new StoreException(Code.CANNOT_READ, "The search index stopped (" + e
                    + "). Your records are safe; search again, and start the program anew when that does not help.", e);
        }
        String text = reason(e);
        if (full(text)) {
            return new StoreException(Code.CANNOT_WRITE, "The disk is full, so the search index could not be written. "
                    + "Your records are safe; make room, and the next search finds everything.", e);
        }
        if (refused(e, text)) {
            return new StoreException(Code.CANNOT_WRITE, "The folder \"index\" of the workspace must not be written. "
                    + "Your records are safe; change the rights on the folder, and search again.", e);
        }
        return new StoreException(Code.CANNOT_READ, "The search index cannot be read or written (" + text
                + "). Your records are safe. Check the disk and the rights on the folder \"index\", and search again; "
                + "the folder can be deleted, it is made anew.", e);
    }

    /** What to know while an index is not kept on disk. */
    static String inMemory(Throwable e) {
        String text = reason(e);
        String why = full(text) ? "the disk is full" : refused(e, text) ? "it must not be written" : text;
        return "The search index is not kept on disk but made anew at each start, because there is something wrong with "
                + "the folder \"index\" of the workspace: " + why + ". Everything is found all the same; make room or "
                + "change the rights on the folder to make starts quick again.";
    }

    private static String reason(Throwable e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private static boolean full(String text) {
        return text.contains("No space left") || text.contains("not enough space") || text.contains("quota");
    }

    private static boolean refused(Throwable e, String text) {
        return e instanceof AccessDeniedException || text.contains("Permission denied")
                || text.contains("Read-only file system") || text.contains("Access is denied");
    }
}
