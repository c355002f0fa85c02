package org.sankofa.search.internal.index;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.lucene.index.IndexWriter;

/** A folder with an index and no store that it follows, for measurements and tests of ranking. */
public final class BareFolder implements AutoCloseable {

    private final IndexFolder folder;

    /** Opens or makes the index. */
    public BareFolder(Path path) throws IOException {
        folder = new IndexOpener(path, false, Directories.DISK, IndexFolder.version("none")).open(null);
        folder.setCommit("bench", "none");
    }

    /** Its writer. */
    public IndexWriter writer() {
        return folder.writer();
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
