package org.sankofa.search.internal.index;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockFactory;

/** Opens folders for Lucene: the one place where tests let the disk fail. */
@FunctionalInterface
public interface Directories {

    /** The disk as it is. */
    Directories DISK = FSDirectory::open;

    /** Opens a folder; makes it when it is missing. */
    Directory open(Path folder, LockFactory locks) throws IOException;
}
