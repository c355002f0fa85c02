package org.sankofa.search.internal.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NoLockFactory;

/**
 * An index on disk that somebody else writes, as it was at one moment, with changes of our own kept in memory: reads
 * go to both, writes and deletions touch memory alone.
 */
final class OverlayDirectory extends BaseDirectory {

    private final Directory base;
    private final ByteBuffersDirectory own = new ByteBuffersDirectory();
    private final Set<String> ownFiles = new TreeSet<>();
    private final Set<String> baseFiles = new TreeSet<>();

    /** {@code base} is closed with this directory. */
    OverlayDirectory(Directory base) throws IOException {
        super(NoLockFactory.INSTANCE);
        this.base = base;
        baseFiles.addAll(Set.of(base.listAll()));
    }

    @Override
    public synchronized String[] listAll() {
        Set<String> all = new TreeSet<>(baseFiles);
        all.addAll(ownFiles);
        return all.toArray(new String[0]);
    }

    @Override
    public synchronized void deleteFile(String name) throws IOException {
        boolean hidden = baseFiles.remove(name);
        if (ownFiles.remove(name)) {
            own.deleteFile(name);
        } else if (!hidden) {
            throw new NoSuchFileException(name);
        }
    }

    @Override
    public synchronized long fileLength(String name) throws IOException {
        return ownFiles.contains(name) ? own.fileLength(name) : base.fileLength(name);
    }

    @Override
    public synchronized IndexOutput createOutput(String name, IOContext context) throws IOException {
        IndexOutput output = own.createOutput(name, context);
        ownFiles.add(name);
        return output;
    }

    @Override
    public synchronized IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
            throws IOException {
        IndexOutput output = own.createTempOutput(prefix, suffix, context);
        ownFiles.add(output.getName());
        return output;
    }

    @Override
    public void sync(Collection<String> names) {
        // nothing here outlives the process
    }

    @Override
    public void syncMetaData() {
        // nothing here outlives the process
    }

    @Override
    public synchronized void rename(String source, String dest) throws IOException {
        own.rename(source, dest);
        ownFiles.remove(source);
        ownFiles.add(dest);
    }

    @Override
    public synchronized IndexInput openInput(String name, IOContext context) throws IOException {
        if (ownFiles.contains(name)) {
            return own.openInput(name, context);
        }
        if (!baseFiles.contains(name)) {
            throw new NoSuchFileException(name);
        }
        return base.openInput(name, context);
    }

    @Override
    public void close() throws IOException {
        isOpen = false;
        try (Directory first = own; Directory second = base) {
            isOpen = false;
        }
    }

    @Override
    public Set<String> getPendingDeletions() {
        return Set.of();
    }
}
