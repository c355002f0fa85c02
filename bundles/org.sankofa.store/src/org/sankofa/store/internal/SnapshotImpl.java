package org.sankofa.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordState;
import org.sankofa.model.Record;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;
import org.sankofa.store.internal.git.Tree;

/** The spaces as they are at certain commits. */
final class SnapshotImpl implements Snapshot {

    /** One space at one commit. */
    private final class View {
        final SpaceStore store;
        final ObjectId head;
        final ObjectId tree;
        final SpaceResourceSet resources = new SpaceResourceSet(uri -> resolve(this, uri));
        String infoId;

        View(SpaceStore store, ObjectId head) throws IOException {
            this.store = store;
            this.head = head;
            this.tree = store.tree(head);
        }
    }

    private final Map<String, View> views = new LinkedHashMap<>();
    private final BuiltIns builtIns;
    private final ResourceCache cache = new ResourceCache();
    private final Map<RecordKey, String> unreadable = new ConcurrentHashMap<>();

    /** @param heads the spaces in workspace order, each with its commit */
    SnapshotImpl(Map<SpaceStore, ObjectId> heads, BuiltIns builtIns) throws IOException {
        this.builtIns = builtIns;
        for (Map.Entry<SpaceStore, ObjectId> e : heads.entrySet()) {
            views.put(e.getKey().name(), new View(e.getKey(), e.getValue()));
        }
    }

    /** @return whether the spaces are still at these commits */
    boolean isAt(Map<SpaceStore, ObjectId> heads) {
        if (heads.size() != views.size()) {
            return false;
        }
        Iterator<View> mine = views.values().iterator();
        for (Map.Entry<SpaceStore, ObjectId> e : heads.entrySet()) {
            View view = mine.next();
            if (view.store != e.getKey() || !java.util.Objects.equals(view.head, e.getValue())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String head(String space) {
        View view = views.get(space);
        return view == null || view.head == null ? null : view.head.name();
    }

    @Override
    public List<String> spaces() {
        return List.copyOf(views.keySet());
    }

    @Override
    public Stream<RecordKey> keys(String space, String kind) {
        Stream<RecordKey> all = Stream.empty();
        for (View view : views.values()) {
            if (space == null || space.equals(view.store.name())) {
                all = Stream.concat(all, stream(() -> new KeyWalk(view.store, view.tree, kind, infoKeyFor(view, kind))));
            }
        }
        if (RecordKey.BUILT_IN.equals(space)) {
            all = Stream.concat(all, stream(() -> builtIns.all().stream().map(r -> BuiltIns.key(r.record()))
                    .filter(key -> kind == null || kind.equals(key.kind())).iterator()));
        }
        return all;
    }

    private static Stream<RecordKey> stream(Supplier<Iterator<RecordKey>> keys) {
        return StreamSupport.stream(() -> Spliterators.spliteratorUnknownSize(keys.get(),
                Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT),
                Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT, false);
    }

    @Override
    public Stream<Record> records(String space, String kind) {
        // not kept: whoever goes through all records would fill the memory with them
        return keys(space, kind).map(key -> resource(key, false)).flatMap(Optional::stream)
                .map(RecordResource::record);
    }

    @Override
    public long count(String space, String kind) {
        try (Stream<RecordKey> keys = keys(space, kind)) {
            return keys.mapToLong(key -> 1).sum();
        }
    }

    @Override
    public Optional<Record> record(RecordKey key) {
        return resource(key).map(RecordResource::record);
    }

    @Override
    public Optional<Record> record(String id) {
        for (View view : views.values()) {
            Optional<Record> record = findIn(view, id).flatMap(this::record);
            if (record.isPresent()) {
                return record;
            }
        }
        return builtIns.record(id);
    }

    @Override
    public Optional<RecordKey> find(String id) {
        Optional<RecordKey> deleted = Optional.empty();
        for (View view : views.values()) {
            Optional<RecordKey> key = findIn(view, id);
            if (key.isPresent()) {
                if (!deleted(key.get())) {
                    return key;
                }
                deleted = deleted.isPresent() ? deleted : key;
            }
        }
        return deleted.isPresent() ? deleted : builtIns.record(id).map(BuiltIns::key);
    }

    private Optional<RecordKey> findIn(View view, String id) {
        if (!Paths.isId(id) || view.tree == null) {
            return Optional.empty();
        }
        try {
            ObjectId records = view.store.objects().findFolder(view.tree, Paths.RECORDS);
            if (records != null) {
                String rest = id.substring(0, 2) + '/' + id.substring(2, 4) + '/' + id + ".xmi";
                for (Tree.Entry kind : view.store.objects().tree(records).entries()) {
                    if (kind.isFolder() && Paths.isKind(kind.name())
                            && view.store.objects().find(kind.id(), rest) != null) {
                        return Optional.of(new RecordKey(view.store.name(), kind.name(), id));
                    }
                }
            }
            RecordKey info = infoKey(view);
            return info != null && info.id().equals(id) ? Optional.of(info) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RecordKey infoKeyFor(View view, String kind) {
        try {
            return kind == null || kind.equals(Paths.SPACE_KIND) ? infoKey(view) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RecordKey infoKey(View view) throws IOException {
        if (view.infoId == null) {
            ObjectId blob = view.tree == null ? null : view.store.objects().find(view.tree, Paths.SPACE);
            if (blob == null) {
                return null;
            }
            try {
                view.infoId = view.store.state(blob, Paths.SPACE_KIND, null).id();
            } catch (MalformedRecordException | LargeObjectException e) {
                return null;
            }
        }
        return new RecordKey(view.store.name(), Paths.SPACE_KIND, view.infoId);
    }

    @Override
    public Optional<RecordKey> keyOf(Record record) {
        Resource resource = record.eResource();
        return resource instanceof RecordResource r
                ? Optional.of(new RecordKey(r.space(), r.getURI().segment(0), record.getId()))
                : Optional.empty();
    }

    @Override
    public Optional<String> spaceOf(Record record) {
        return keyOf(record).map(RecordKey::space);
    }

    /** @return the resource of a visible record */
    Optional<RecordResource> resource(RecordKey key) {
        return resource(key, true);
    }

    private Optional<RecordResource> resource(RecordKey key, boolean keep) {
        if (key.space().equals(RecordKey.BUILT_IN)) {
            return builtIns.resource(key.id());
        }
        View view = views.get(key.space());
        if (view == null) {
            return Optional.empty();
        }
        Optional<RecordResource> known = cache.get(key);
        if (known.isPresent()) {
            return known;
        }
        Optional<RecordState> state = state(key);
        if (state.isEmpty() || state.get().deleted()) {
            return Optional.empty();
        }
        EObject object = view.store.projection()
                .withBases(new TextBaseFinder(view.store, state.get())::base).toEObject(state.get());
        if (!(object instanceof Record record)) {
            unreadable.put(key, "The plug-in that knows records of the kind \"" + key.kind()
                    + "\" is not installed. The record is kept as it is.");
            return Optional.empty();
        }
        RecordResource made = new RecordResource(key.space(), key.uri(), view.resources, record);
        return Optional.of(keep ? cache.put(key, made) : made);
    }

    @Override
    public Optional<EObject> resolve(URI uri) {
        return resolve(null, uri);
    }

    private Optional<EObject> resolve(View own, URI uri) {
        if (!SpaceResourceSet.SCHEME.equals(uri.scheme()) || uri.segmentCount() != 2) {
            return Optional.empty();
        }
        return resource(own, uri.segment(0), uri.segment(1))
                .map(resource -> resource.getEObject(uri.fragment()));
    }

    /** @return the object an address stands for, looked up in one space first */
    Optional<EObject> resolveFrom(String space, URI uri) {
        return resolve(views.get(space), uri);
    }

    private Optional<RecordResource> resource(View own, String kind, String id) {
        List<View> order = new ArrayList<>(views.values());
        if (own != null) {
            order.remove(own);
            order.add(0, own);
        }
        for (View view : order) {
            Optional<RecordResource> found = resource(new RecordKey(view.store.name(), kind, id));
            if (found.isPresent()) {
                return found;
            }
        }
        return builtIns.resource(id);
    }

    @Override
    public Optional<RecordState> state(RecordKey key) {
        View view = views.get(key.space());
        if (view == null) {
            return Optional.empty();
        }
        try {
            ObjectId blob = view.store.blob(view.tree, key.kind(), key.id());
            return blob == null ? Optional.empty() : Optional.of(view.store.state(blob, key.kind(), key.id()));
        } catch (MalformedRecordException e) {
            unreadable.put(key, SpaceStore.malformed(key.kind(), key.id(), e).getMessage());
        } catch (StoreException e) {
            unreadable.put(key, e.getMessage());
        } catch (LargeObjectException e) {
            unreadable.put(key, "The " + key.kind() + " " + key.id() + " is larger than a record can be.");
        } catch (IOException e) {
            unreadable.put(key, Failures.reading(key.space(), e).getMessage());
        }
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> bytes(RecordKey key) {
        View view = views.get(key.space());
        try {
            ObjectId blob = view == null ? null : view.store.blob(view.tree, key.kind(), key.id());
            return blob == null ? Optional.empty() : Optional.of(view.store.bytes(blob));
        } catch (StoreException | LargeObjectException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> evidence(String space, String datasetId, String area) {
        View view = views.get(space);
        try {
            ObjectId blob = view == null || view.tree == null ? null
                    : view.store.objects().find(view.tree, Paths.evidence(datasetId, area));
            return blob == null || blob.equals(DataFiles.NOTHING) ? Optional.empty() : Optional.of(view.store.bytes(blob));
        } catch (StoreException | LargeObjectException e) {
            // a name no data file can have, or more than one can hold
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> evidenceVersion(String space, String datasetId, String area) {
        View view = views.get(space);
        try {
            return view == null || view.tree == null ? Optional.empty()
                    : Optional.ofNullable(view.store.objects().find(view.tree, Paths.evidence(datasetId, area)))
                            .filter(blob -> !blob.equals(DataFiles.NOTHING)).map(ObjectId::name);
        } catch (StoreException e) {
            // a name no data file can have
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> evidenceAreas(String space, String datasetId) {
        View view = views.get(space);
        if (view == null || view.tree == null || !Paths.isId(datasetId)) {
            return List.of();
        }
        try {
            return new DataFiles(view.store).of(view.tree, datasetId).keySet().stream()
                    .map(path -> path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> evidenceDatasets(String space) {
        View view = views.get(space);
        try {
            return view == null ? List.of() : new DataFiles(view.store).datasets(view.tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean deleted(RecordKey key) {
        return state(key).map(RecordState::deleted).orElse(false);
    }

    @Override
    public Optional<String> unreadable(RecordKey key) {
        if (!unreadable.containsKey(key)) {
            resource(key);
        }
        return Optional.ofNullable(unreadable.get(key));
    }
}
