package org.sankofa.search.internal.index;

import java.io.IOException;

import org.sankofa.search.internal.read.View;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;

/** The state of the index that is searched now. States replaced while somebody reads them stay until that is done. */
final class Shown {

    private View view;

    /** Shows a state instead of the one before. */
    synchronized void show(View next) throws IOException {
        if (next != view) {
            next.reader().incRef();
            View before = view;
            view = next;
            if (before != null) {
                before.reader().decRef();
            }
        }
    }

    synchronized boolean shows(View asked) {
        return asked == view;
    }

    /** The state shown now; its reader is given back with {@code decRef}. */
    synchronized View acquire() throws StoreException {
        if (view == null) {
            throw new StoreException(Code.CLOSED, "The search index is closed. Open the workspace again.");
        }
        view.reader().incRef();
        return view;
    }

    synchronized void close() throws IOException {
        if (view != null) {
            View last = view;
            view = null;
            last.reader().decRef();
        }
    }
}
