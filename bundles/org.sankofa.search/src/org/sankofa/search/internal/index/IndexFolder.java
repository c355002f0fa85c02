package org.sankofa.search.internal.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.context.Attributes;
import org.sankofa.search.internal.read.View;

/** An index that is open: what is written to it, and the state it was in when that was looked at last. */
final class IndexFolder implements AutoCloseable {

    /** What this process may do with the folder, and why not more. */
    enum Access {
        /** It writes. */
        WRITER,
        /** Another process writes; what is newer than its last durable state is kept in memory. */
        ANOTHER_WRITES,
        /** Nothing may be written, because the workspace is open for reading only. */
        READ_ONLY,
        /** The folder cannot be written. */
        CANNOT_WRITE
    }

    private static final String SPACE = "space.";
    private static final String ATTRIBUTES = "attributes";

    private final Directory directory;
    private final IndexWriter writer;
    private final Access access;
    private final String segments;
    private final Map<String, String> data = new HashMap<>();
    private View view;
    private boolean open = true;
    private boolean anew;
    private boolean replaced;
    private IOException trouble;

    /**
     * Opens all segments, which looks at the frame of every file. Closes nothing when that fails.
     *
     * @param segments name of the file that says what belongs to the state on disk, be it used or of no use to us;
     *            null: there is none
     */
    IndexFolder(Directory directory, IndexWriterConfig config, Access access, String segments) throws IOException {
        this.directory = directory;
        this.access = access;
        this.segments = segments;
        this.writer = new IndexWriter(directory, config);
        try {
            if (writer.getLiveCommitData() != null) {
                writer.getLiveCommitData().forEach(e -> data.put(e.getKey(), e.getValue()));
            }
            view = view(DirectoryReader.open(writer));
        } catch (IOException | RuntimeException | InternalError e) {
            writer.rollback();
            throw e;
        }
    }

    private static View view(DirectoryReader reader) throws IOException {
        try {
            return new View(reader);
        } catch (IOException | RuntimeException | InternalError e) {
            reader.close();
            throw e;
        }
    }

    /**
     * Begins with nothing.
     *
     * @param instead whether there was something that could not be used and was thrown away
     */
    IndexFolder anew(Map<String, String> version, boolean instead) {
        anew = true;
        replaced = instead;
        data.clear();
        data.putAll(version);
        data.put(ATTRIBUTES, Attributes.now().ids());
        return this;
    }

    /** Remembers why the folder cannot be written. */
    IndexFolder because(IOException reason) {
        trouble = reason;
        return this;
    }

    /** What is written to; closes itself when a write fails. */
    IndexWriter writer() {
        return writer;
    }

    Access access() {
        return access;
    }

    /** Whether this process writes the index on disk. */
    boolean primary() {
        return access == Access.WRITER;
    }

    /** Whether nothing in it was there before. */
    boolean anew() {
        return anew;
    }

    /** Whether there was an index that could not be used and was thrown away. */
    boolean replaced() {
        return replaced;
    }

    /** Whether another process writes, from whom it is worth waiting for much work to be done. */
    boolean canWait() {
        return access == Access.ANOTHER_WRITES && (!anew || segments == null);
    }

    /** Why the folder cannot be written; null when nothing is wrong. */
    IOException trouble() {
        return trouble;
    }

    /** Name of the state on disk when this was opened; null: there was none. */
    String segments() {
        return segments;
    }

    /** The state when it was looked at last. */
    View view() {
        return view;
    }

    /** Looks at what was written meanwhile. */
    void refresh() throws IOException {
        DirectoryReader next = DirectoryReader.openIfChanged(view.reader(), writer);
        if (next != null) {
            View before = view;
            view = view(next);
            before.reader().decRef();
        }
    }

    boolean fits(Map<String, String> version) {
        return version.entrySet().stream().allMatch(e -> e.getValue().equals(data.get(e.getKey())));
    }

    /** Ids of the attributes of contexts whose values it holds, with blanks between. */
    String attributes() {
        return data.getOrDefault(ATTRIBUTES, "");
    }

    /** The commit of a space that the index holds; null when it has nothing of it. */
    String commit(String space) {
        return data.get(SPACE + space);
    }

    /** The spaces that the index holds, with their commits. */
    Map<String, String> commits() {
        Map<String, String> commits = new HashMap<>();
        spaces().forEach(space -> commits.put(space, commit(space)));
        return Map.copyOf(commits);
    }

    /** The spaces that the index holds. */
    Set<String> spaces() {
        Set<String> spaces = new TreeSet<>();
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
        if (!primary()) {
            return false;
        }
        writer.setLiveCommitData(Map.copyOf(data).entrySet());
        return writer.commit() >= 0;
    }

    /** Closes without writing what was not committed. */
    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            try (Directory last = directory) {
                view.reader().decRef();
                writer.rollback();
            }
        }
    }

    /** What an index of this program says of itself. */
    static Map<String, String> version(String taxonomy) {
        return Map.of("schema", Names.SCHEMA, "analysis", Analyzers.VERSION + '/'
                + org.apache.lucene.util.Version.LATEST.major, "taxonomy", taxonomy);
    }
}
