package org.sankofa.search.internal.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NoLockFactory;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.analysis.Gaps;
import org.sankofa.search.internal.read.Ranking;

/**
 * The folder of an index, opened. Of several processes one has the write lock and writes; the others see what it last
 * wrote durably and add what is newer in memory. Whatever is in the folder is disposable.
 */
final class IndexFolder implements AutoCloseable {

    private static final String SPACE = "space.";
    private static final int ATTEMPTS = 20;

    private final Directory directory;
    private final IndexWriter writer;
    private final boolean primary;
    private final boolean damaged;
    private final Map<String, String> data;

    private IndexFolder(Directory directory, IndexWriter writer, boolean primary, boolean damaged) {
        this.directory = directory;
        this.writer = writer;
        this.primary = primary;
        this.damaged = damaged;
        this.data = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(e -> data.put(e.getKey(), e.getValue()));
        }
    }

    /**
     * Opens the folder.
     *
     * @param readOnly write nothing to disk in any case
     * @param version what an index must say of itself to be used
     */
    static IndexFolder open(Path path, boolean readOnly, Map<String, String> version) throws IOException {
        if (!readOnly) {
            Files.createDirectories(path);
            Directory directory = FSDirectory.open(path);
            try {
                return asPrimary(directory, version);
            } catch (LockObtainFailedException e) {
                directory.close(); // another process writes: read along
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        }
        return asReader(path, version);
    }

    private static IndexFolder asPrimary(Directory directory, Map<String, String> version) throws IOException {
        boolean damaged = false;
        try {
            if (DirectoryReader.indexExists(directory)) {
                IndexFolder folder = new IndexFolder(directory, new IndexWriter(directory, config(OpenMode.APPEND)),
                        true, false);
                if (folder.fits(version) && folder.readable()) {
                    return folder;
                }
                folder.writer.rollback();
                damaged = true;
            }
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (!damage(e)) {
                throw e;
            }
            damaged = true;
        }
        if (damaged) {
            erase(directory);
        }
        IndexFolder fresh = new IndexFolder(directory, new IndexWriter(directory, config(OpenMode.CREATE)), true,
                damaged);
        fresh.data.clear();
        fresh.data.putAll(version);
        return fresh;
    }

    private static IndexFolder asReader(Path path, Map<String, String> version) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS && Files.isDirectory(path); attempt++) {
            Directory base = FSDirectory.open(path, NoLockFactory.INSTANCE);
            Directory directory = new OverlayDirectory(base);
            try {
                if (DirectoryReader.indexExists(directory)) {
                    IndexFolder folder = new IndexFolder(directory,
                            new IndexWriter(directory, overlay(OpenMode.APPEND)), false, false);
                    if (folder.fits(version) && folder.readable()) {
                        return folder;
                    }
                    folder.writer.rollback();
                }
                directory.close();
                break;
            } catch (FileNotFoundException | NoSuchFileException e) {
                directory.close(); // the writer replaced files meanwhile: look again
            } catch (IOException | RuntimeException e) {
                directory.close();
                if (!damage(e)) {
                    throw e;
                }
                break;
            }
        }
        Directory memory = new ByteBuffersDirectory();
        IndexFolder empty = new IndexFolder(memory, new IndexWriter(memory, overlay(OpenMode.CREATE)), false, false);
        empty.data.putAll(version);
        return empty;
    }

    /** Whether an exception means that the files are no sound index of this version of Lucene. */
    static boolean damage(Throwable e) {
        return e instanceof CorruptIndexException || e instanceof IndexFormatTooOldException
                || e instanceof IndexFormatTooNewException || e instanceof EOFException
                || e instanceof FileNotFoundException || e instanceof NoSuchFileException
                || e instanceof RuntimeException;
    }

    private boolean fits(Map<String, String> version) {
        return version.entrySet().stream().allMatch(e -> e.getValue().equals(data.get(e.getKey())));
    }

    /** Opens all segments, which looks at the frame of every file. */
    private boolean readable() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return reader.numDocs() >= 0;
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    private static IndexWriterConfig config(OpenMode mode) {
        IndexWriterConfig config = new IndexWriterConfig(new Gaps());
        config.setOpenMode(mode);
        config.setSimilarity(new Ranking());
        config.setRAMBufferSizeMB(64);
        config.setCommitOnClose(false);
        config.setMergeScheduler(new ConcurrentMergeScheduler());
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

    IndexWriter writer() {
        return writer;
    }

    /** Whether this process writes the index on disk. */
    boolean primary() {
        return primary;
    }

    /** Whether there was an index that could not be used and was thrown away. */
    boolean damaged() {
        return damaged;
    }

    /** The commit of a space that the index holds; null when it has nothing of it. */
    String commit(String space) {
        return data.get(SPACE + space);
    }

    /** The spaces that the index holds. */
    java.util.Set<String> spaces() {
        java.util.Set<String> spaces = new java.util.TreeSet<>();
        data.keySet().stream().filter(k -> k.startsWith(SPACE)).forEach(k -> spaces.add(k.substring(SPACE.length())));
        return spaces;
    }

    /** Notes which commit of a space the index holds now; null: nothing of it. */
    void setCommit(String space, String commit) {
        if (commit == null) {
            data.remove(SPACE + space);
        } else {
            data.put(SPACE + space, commit);
        }
        writer.setLiveCommitData(Map.copyOf(data).entrySet());
    }

    /** Writes everything durably, if this process may. */
    boolean commit() throws IOException {
        if (!primary) {
            return false;
        }
        writer.setLiveCommitData(Map.copyOf(data).entrySet());
        return writer.commit() >= 0;
    }

    /** Closes without writing what was not committed. */
    @Override
    public void close() throws IOException {
        try (Directory last = directory) {
            writer.rollback();
        }
    }

    /** Whether the version fits what the analysers and documents of this program are. */
    static Map<String, String> version(String taxonomy) {
        return Map.of("schema", Names.SCHEMA, "analysis", Analyzers.VERSION + '/'
                + org.apache.lucene.util.Version.LATEST.major, "taxonomy", taxonomy);
    }

    /** Deletes all files of an index that nobody has open for writing. */
    static void erase(Path path) throws IOException {
        try (Directory directory = FSDirectory.open(path)) {
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

    /** Whether nobody has the write lock now. */
    static boolean unlocked(Path path) {
        try (Directory directory = FSDirectory.open(path);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            return lock != null;
        } catch (IOException e) {
            return false; // held, or not to be had: both mean that somebody else writes
        }
    }
}
