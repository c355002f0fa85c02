package org.sankofa.search.internal;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.sankofa.search.SearchIndex;
import org.sankofa.search.internal.index.Directories;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/** Opens indexes. */
public final class Indexes {

    /** Says on standard error that a preview module of Java is not there. Kept, for loggers go when nobody holds them. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private Indexes() {
    }

    /** See {@link SearchIndex#open}. */
    public static SearchIndex open(Workspace workspace) throws StoreException {
        return open(workspace, Directories.DISK);
    }

    /** Opens an index through given folders, which lets tests make the disk fail. */
    public static SearchIndex open(Workspace workspace, Directories directories) throws StoreException {
        VECTORS.setLevel(Level.SEVERE);
        return new SearchIndexImpl(workspace, directories);
    }
}
