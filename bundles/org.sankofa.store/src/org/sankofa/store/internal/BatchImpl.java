package org.sankofa.store.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordProjection;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TypeName;
import org.sankofa.model.Record;
import org.sankofa.store.Batch;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;
import org.sankofa.store.internal.git.PackOutput;

/** Collects many records for one commit. The lock is taken only at the end; who was faster is merged with. */
final class BatchImpl implements Batch {

    private final SpaceImpl space;
    private final SpaceStore store;
    private final PackOutput out;
    private final ObjectId head;
    private final ObjectId tree;
    private final String tag;
    private final RecordProjection projection;
    private final Map<String, Commits.Entry> entries = new LinkedHashMap<>();
    private RecordKey last;

    private BatchImpl(SpaceImpl space, PackOutput out) throws IOException {
        this.space = space;
        this.store = space.store();
        this.projection = store.projection();
        this.out = out;
        this.head = store.head();
        this.tree = store.tree(head);
        this.tag = space.workspace().tags().next();
    }

    static Optional<Version> write(SpaceImpl space, String message, Body body) throws StoreException {
        SpaceStore store = space.store();
        try (PackOutput out = store.objects().newPack()) {
            BatchImpl batch = new BatchImpl(space, out);
            body.run(batch);
            if (batch.entries.isEmpty()) {
                return Optional.empty();
            }
            if (batch.last != null) {
                space.schema().upgrade(out, batch.tag, batch.last)
                        .ifPresent(entry -> batch.entries.putIfAbsent(entry.path(), entry));
            }
            Commits.Written written = store.commits().write(space.workspace().identity(), message, batch.tag, batch.head, out,
                    batch.entries.values());
            if (Objects.equals(written.before(), written.commit())) {
                return Optional.empty();
            }
            space.workspace().wrote(space);
            return Optional.of(CommitText.version(store.objects().commit(written.commit()), java.util.List.of()));
        } catch (IOException e) {
            throw Failures.writing(space.name(), e);
        }
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public boolean put(Record record) throws StoreException {
        String kind = TypeName.kindOf(record.eClass());
        String id = record.getId();
        String path = Paths.of(kind, id);
        try {
            RecordState before = pending(path, kind, id);
            RecordState after = projection.update(before, record, tag);
            return after != before && put(path, kind, id, after);
        } catch (MalformedRecordException e) {
            throw new StoreException(Code.INVALID_CONTENT,
                    "The " + kind + " " + id + " cannot be stored: " + e.getMessage(), e);
        } catch (IOException e) {
            throw Failures.writing(space.name(), e);
        }
    }

    @Override
    public boolean putState(RecordState state) throws StoreException {
        try {
            String path = Paths.of(state.kind(), state.id());
            space.workspace().tags().seen(state);
            return put(path, state.kind(), state.id(), state);
        } catch (IOException e) {
            throw Failures.writing(space.name(), e);
        }
    }

    private boolean put(String path, String kind, String id, RecordState state) throws IOException {
        ObjectId blob = out.add(Constants.OBJ_BLOB, store.codec().write(state));
        return put(path, kind, id, blob);
    }

    private boolean put(String path, String kind, String id, ObjectId blob) throws IOException {
        ObjectId base = tree == null ? null : store.objects().find(tree, path);
        Commits.Entry before = entries.get(path);
        if (blob.equals(before == null ? base : before.blob())) {
            return false;
        }
        entries.put(path, new Commits.Entry(path, kind, id, base, null, blob));
        if (kind != null) {
            last = new RecordKey(space.name(), kind, id);
        }
        return true;
    }

    /** @return the record as the batch leaves it, or null */
    private RecordState pending(String path, String kind, String id) throws IOException, MalformedRecordException {
        Commits.Entry entry = entries.get(path);
        if (entry != null) {
            return store.parse(out.read(entry.blob()), kind, id);
        }
        ObjectId blob = tree == null ? null : store.objects().find(tree, path);
        if (blob == null) {
            return null;
        }
        RecordState state = store.state(blob, kind, id);
        space.workspace().tags().seen(state);
        return state;
    }

    @Override
    public boolean delete(RecordKey key) throws StoreException {
        String path = Paths.of(key.kind(), key.id());
        try {
            RecordState before = pending(path, key.kind(), key.id());
            if (before == null || before.deleted()) {
                return false;
            }
            if (key.kind().equals(DataFiles.KIND)) {
                emptyFiles(key.id());
            }
            return put(path, key.kind(), key.id(), Merge.delete(before, key.id(), tag));
        } catch (MalformedRecordException e) {
            throw SpaceStore.malformed(key.kind(), key.id(), e);
        } catch (IOException e) {
            throw Failures.writing(space.name(), e);
        }
    }

    private void emptyFiles(String dataset) throws IOException {
        Set<String> paths = new TreeSet<>(new DataFiles(store).of(tree, dataset).keySet());
        entries.keySet().stream().filter(path -> path.startsWith(DataFiles.FOLDER + '/' + dataset + '/')).forEach(paths::add);
        for (String path : paths) {
            put(path, null, null, out.add(Constants.OBJ_BLOB, new byte[0]));
        }
    }

    @Override
    public Optional<byte[]> evidence(String datasetId, String area) throws StoreException {
        String path = Paths.evidence(datasetId, area);
        try {
            Commits.Entry entry = entries.get(path);
            ObjectId there = tree == null ? null : store.objects().find(tree, path);
            ObjectId blob = entry == null ? there : entry.blob();
            if (blob == null || blob.equals(DataFiles.NOTHING)) {
                return Optional.empty();
            }
            return Optional.of(entry == null ? store.bytes(blob) : out.read(blob));
        } catch (IOException e) {
            throw Failures.reading(space.name(), e);
        }
    }

    @Override
    public Optional<Record> get(String kind, String id) throws StoreException {
        try {
            RecordState state = pending(Paths.of(kind, id), kind, id);
            EObject object = state == null || state.deleted() ? null : projection.toEObject(state);
            return object instanceof Record record ? Optional.of(record) : Optional.empty();
        } catch (MalformedRecordException e) {
            throw SpaceStore.malformed(kind, id, e);
        } catch (IOException e) {
            throw Failures.reading(space.name(), e);
        }
    }

    @Override
    public Optional<RecordState> state(String kind, String id) throws StoreException {
        try {
            return Optional.ofNullable(pending(Paths.of(kind, id), kind, id));
        } catch (MalformedRecordException e) {
            throw SpaceStore.malformed(kind, id, e);
        } catch (IOException e) {
            throw Failures.reading(space.name(), e);
        }
    }

    @Override
    public void putEvidence(String datasetId, String area, byte[] csv) throws StoreException {
        try {
            put(Paths.evidence(datasetId, area), null, null, out.add(Constants.OBJ_BLOB, csv));
        } catch (IOException e) {
            throw Failures.writing(space.name(), e);
        }
    }
}
