package org.sankofa.search.internal.index;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;
import org.apache.lucene.store.NoLockFactory;
import org.sankofa.search.internal.analysis.Gaps;
import org.sankofa.search.internal.index.IndexFolder.Access;
import org.sankofa.search.internal.read.Ranking;

/**
 * Opens the folder of an index, whatever is in it. Of several processes one has the write lock and writes; the others
 * see what it last wrote durably and add what is newer in memory. Where the folder cannot be used, everything is kept
 * in memory. What is in the folder is disposable.
 */
final class IndexOpener {

    private static final System.Logger LOG = System.getLogger("org.sankofa.search");
    private static final int ATTEMPTS = 20;

    private final Path path;
    private final boolean readOnly;
    private final Directories directories;
    private final Map<String, String> version;

    /**
     * @param readOnly write nothing to disk in any case
     * @param version what an index must say of itself to be used
     */
    IndexOpener(Path path, boolean readOnly, Directories directories, Map<String, String> version) {
        this.path = path;
        this.readOnly = readOnly;
        this.directories = directories;
        this.version = version;
    }

    /**
     * Opens the folder.
     *
     * @param avoided name of a state on disk that is known to be damaged; null: none
     */
    IndexFolder open(String avoided) throws IOException {
        if (readOnly) {
            return reader(Access.READ_ONLY, avoided);
        }
        try {
            return writer();
        } catch (LockObtainFailedException e) {
            return reader(Access.ANOTHER_WRITES, avoided);
        } catch (IOException e) {
            return reader(Access.CANNOT_WRITE, avoided).because(e);
        } catch (RuntimeException e) {
            return reader(Access.CANNOT_WRITE, avoided).because(new IOException(e));
        }
    }

    /** Opens the folder for writing, if nobody else has it open so and it can be written. */
    Optional<IndexFolder> writerIfFree() {
        try {
            return readOnly ? Optional.empty() : Optional.of(writer());
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // as before: whoever asks goes on without writing
        }
    }

    private IndexFolder writer() throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path)) {
            setAside();
        }
        Directory directory = directories.open(path, NativeFSLockFactory.INSTANCE);
        try {
            boolean something = DirectoryReader.indexExists(directory);
            if (something) {
                IndexFolder sound = sound(directory);
                if (sound != null) {
                    return sound;
                }
                erase(directory);
            }
            return new IndexFolder(directory, config(OpenMode.CREATE), Access.WRITER, null).anew(version, something);
        } catch (IOException | RuntimeException | Error e) {
            directory.close();
            throw e;
        }
    }

    /** What is in a folder; null when it is damaged or of another version. */
    private IndexFolder sound(Directory directory) throws IOException {
        try {
            IndexFolder folder = new IndexFolder(directory, config(OpenMode.APPEND), Access.WRITER, null);
            if (folder.fits(version)) {
                return folder;
            }
            folder.view().reader().decRef();
            folder.writer().rollback();
            return null;
        } catch (IOException e) {
            if (!Damage.is(e)) {
                throw e;
            }
            return null;
        } catch (RuntimeException | InternalError e) {
            return null; // wrong bytes lead to exceptions of any kind
        }
    }

    /** Something that is no folder is not ours: it gets another name. */
    private void setAside() throws IOException {
        for (int i = 1;; i++) {
            Path other = path.resolveSibling(path.getFileName() + "-" + i);
            if (!Files.exists(other, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(path, other);
                return;
            }
        }
    }

    private IndexFolder reader(Access access, String avoided) throws IOException {
        try {
            IndexFolder onDisk = onDisk(access, avoided);
            if (onDisk != null) {
                return onDisk;
            }
        } catch (IOException | RuntimeException | InternalError e) {
            return inMemory(access, null); // nothing there that can be read: all of it is made in memory
        }
        return inMemory(access, null);
    }

    /** An index that is not on disk, because the folder there cannot be used. */
    IndexFolder inMemoryBecause(IOException reason) throws IOException {
        return inMemory(Access.CANNOT_WRITE, null).because(reason);
    }

    private IndexFolder inMemory(Access access, String unusable) throws IOException {
        return new IndexFolder(new ByteBuffersDirectory(), overlay(OpenMode.CREATE), access, unusable).anew(version,
                false);
    }

    /** The state on disk with changes of our own in memory; null when there is none. */
    private IndexFolder onDisk(Access access, String avoided) throws IOException {
        for (int attempt = 1; Files.isDirectory(path); attempt++) {
            Directory directory = new OverlayDirectory(directories.open(path, NoLockFactory.INSTANCE));
            boolean used = false;
            try {
                if (!DirectoryReader.indexExists(directory)) {
                    return null;
                }
                String segments = SegmentInfos.getLastCommitSegmentsFileName(directory);
                if (segments.equals(avoided)) {
                    return inMemory(access, segments);
                }
                IndexFolder folder = new IndexFolder(directory, overlay(OpenMode.APPEND), access, segments);
                used = folder.fits(version);
                if (!used) {
                    folder.close();
                }
                return used ? folder : inMemory(access, segments);
            } catch (IOException | RuntimeException | InternalError e) {
                if (attempt >= ATTEMPTS || e instanceof IOException && !Damage.is(e)) {
                    throw e;
                }
                // the writer may have replaced files meanwhile: look again
            } finally {
                if (!used) {
                    directory.close();
                }
            }
        }
        return null;
    }

    private static IndexWriterConfig config(OpenMode mode) {
        IndexWriterConfig config = new IndexWriterConfig(new Gaps());
        config.setOpenMode(mode);
        config.setSimilarity(new Ranking());
        config.setRAMBufferSizeMB(64);
        config.setCommitOnClose(false);
        config.setMergeScheduler(new ConcurrentMergeScheduler() {
            @Override
            protected void handleMergeException(Throwable why) {
                // it has closed the writer, which the next round notices
                LOG.log(Level.DEBUG, "Segments of the index could not be joined.", why);
            }
        });
        return config;
    }

    private static IndexWriterConfig overlay(OpenMode mode) {
        IndexWriterConfig config = config(mode);
        TieredMergePolicy policy = new TieredMergePolicy();
        policy.setMaxMergedSegmentMB(16); // leaves the segments on disk alone
        config.setMergePolicy(policy);
        config.setMergeScheduler(new SerialMergeScheduler());
        return config;
    }

    /** Deletes all files of an index that nobody has open for writing. */
    void erase() throws IOException {
        try (Directory directory = directories.open(path, NativeFSLockFactory.INSTANCE)) {
            erase(directory);
        }
    }

    private static void erase(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                lock.ensureValid();
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }
}
