package org.sankofa.search.internal;

import org.sankofa.search.SearchIndex;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/** Opens indexes. */
public final class Indexes {

    private Indexes() {
    }

    /** See {@link SearchIndex#open}. */
    public static SearchIndex open(Workspace workspace) throws StoreException {
        return new SearchIndexImpl(workspace);
    }
}
