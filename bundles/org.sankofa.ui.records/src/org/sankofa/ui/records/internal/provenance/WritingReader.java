package org.sankofa.ui.records.internal.provenance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

/**
 * Reads from the history who wrote values, and remembers it as long as the space stays at the same commit. Not to be used on
 * the user interface's thread.
 */
public final class WritingReader {

    private static final int MOST = 200;
    private static final int RECORD = 50;

    private record Question(RecordKey key, String head, String object, String feature) {
    }

    private final Workspace workspace;
    private final Map<Question, Writing> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Writing> eldest) {
            return size() > MOST;
        }
    };

    /** @param workspace the open network */
    public WritingReader(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Who wrote a value.
     *
     * @param object id of the record or of the object in it
     * @param feature name of the field; null: who wrote the record, with its last versions as what was before
     */
    public Writing read(RecordKey key, String object, String feature) throws StoreException {
        Optional<Space> space = workspace.space(key.space());
        if (space.isEmpty() || key.id().isEmpty()) {
            return Writing.NONE;
        }
        Question question = new Question(key, space.get().head(), object, feature);
        synchronized (known) {
            Writing answer = known.get(question);
            if (answer != null) {
                return answer;
            }
        }
        List<Version> versions = feature == null ? space.get().history(key.kind(), key.id(), RECORD)
            : space.get().history(key.kind(), key.id(), object, feature);
        Writing answer = feature == null && !versions.isEmpty() ? new Writing(versions.getFirst(), List.of()) : Writing.of(versions);
        synchronized (known) {
            known.put(question, answer);
        }
        return answer;
    }

    /** How many answers are remembered. */
    public int remembered() {
        synchronized (known) {
            return known.size();
        }
    }
}
