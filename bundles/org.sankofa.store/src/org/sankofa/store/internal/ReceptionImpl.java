package org.sankofa.store.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.sankofa.store.ImportedSpace;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.git.FileLock;
import org.sankofa.store.internal.git.Refs;
import org.sankofa.store.internal.git.Staging;
import org.sankofa.store.internal.git.TransferRepository;
import org.sankofa.store.transfer.Reception;
import org.sankofa.store.transfer.SpaceDescription;

/** Objects on their way into a space or into a new one. */
final class ReceptionImpl implements Reception {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final WorkspaceImpl workspace;
    private final TransferImpl transfer;
    private final Staging staging;
    private final TransferRepository repository;

    private ReceptionImpl(WorkspaceImpl workspace, TransferImpl transfer) throws IOException {
        this.workspace = workspace;
        this.transfer = transfer;
        this.staging = new Staging(workspace.folder("x").getParent(),
                transfer == null ? null : transfer.space().repository().resolve("objects"), workspace.disk());
        this.repository = new TransferRepository(staging.folder(), staging.objects().directory(),
                transfer == null ? Map.of() : transfer.known(), TransferImpl.LIMIT);
    }

    /** @param transfer of the space; null: for a new one */
    static Reception of(WorkspaceImpl workspace, TransferImpl transfer) throws StoreException {
        if (workspace.options().readOnly()) {
            throw new StoreException(Code.READ_ONLY, "The workspace is open for reading only.");
        }
        try {
            return new ReceptionImpl(workspace, transfer);
        } catch (IOException e) {
            throw Failures.writing(workspace.directory().toString(), e);
        }
    }

    @Override
    public Repository repository() {
        return repository;
    }

    private String name() {
        return transfer == null ? workspace.directory().toString() : transfer.space().name();
    }

    @Override
    public Optional<SpaceDescription> describe(String commit) throws StoreException {
        ObjectId id = received(commit);
        return Failures.reading(name(),
                () -> TransferImpl.describe(staging.objects(), id, workspace.migrations().current()));
    }

    @Override
    public boolean isAncestor(String ancestor, String of) throws StoreException {
        ObjectId id = received(of);
        try {
            return staging.objects().has(ObjectId.fromString(ancestor))
                    && MergeBases.isAncestor(staging.objects(), ObjectId.fromString(ancestor), id);
        } catch (IOException e) {
            throw ObjectCheck.incomplete(e);
        }
    }

    private ObjectId received(String commit) throws StoreException {
        try {
            ObjectId id = ObjectId.fromString(commit);
            if (!staging.objects().has(id)) {
                throw ObjectCheck.incomplete(null);
            }
            staging.objects().commit(id);
            return id;
        } catch (IOException | RuntimeException e) {
            throw ObjectCheck.incomplete(e);
        }
    }

    @Override
    public List<String> accept(String commit, String remote) throws StoreException {
        ObjectId id = received(commit);
        SpaceStore store = transfer.space().store();
        // packing must not throw away what the new objects build on while they are looked at
        try (FileLock lock = FileLock.acquire(workspace.locks().resolve(store.name() + ".packing.lock"), PATIENCE)) {
            requireSame(store, id);
            List<String> remarks = new ObjectCheck(staging.objects()).check(id, transfer.known().values());
            staging.moveTo(store.objects());
            if (remote != null) {
                transfer.setRemoteHead(remote, commit);
            }
            return remarks;
        } catch (IOException e) {
            throw Failures.writing(store.name(), e);
        }
    }

    @Override
    public List<String> acceptAnew(String commit) throws StoreException {
        ObjectId id = received(commit);
        SpaceStore store = transfer.space().store();
        try (FileLock lock = FileLock.acquire(workspace.locks().resolve(store.name() + ".packing.lock"), PATIENCE)) {
            List<String> remarks = new ObjectCheck(staging.objects()).check(id, transfer.known().values());
            staging.moveTo(store.objects());
            return remarks;
        } catch (IOException e) {
            throw Failures.writing(store.name(), e);
        }
    }

    // a commit of plain Git may have spoilt the description; then the common history says which space it is
    private void requireSame(SpaceStore store, ObjectId id) throws IOException, StoreException {
        ObjectId head = store.head();
        boolean described = TransferImpl.describe(staging.objects(), id, Integer.MAX_VALUE).isPresent();
        if (head != null && (described || MergeBases.of(staging.objects(), head, id).isEmpty())) {
            SpaceMerge.requireSame(store.name(), store.objects(), head, staging.objects(), id);
        }
    }

    @Override
    public int acceptFiles(Map<String, String> files) throws StoreException {
        SpaceStore store = transfer.space().store();
        try (FileLock lock = FileLock.acquire(workspace.locks().resolve(store.name() + ".packing.lock"), PATIENCE)) {
            staging.moveTo(store.objects());
            return SpaceMaker.takeFiles(store, refs(files));
        } catch (IOException e) {
            throw Failures.writing(store.name(), e);
        }
    }

    private static Map<String, ObjectId> refs(Map<String, String> files) {
        Map<String, ObjectId> refs = new LinkedHashMap<>();
        files.forEach((sha256, blob) -> refs.put(Refs.FILES + sha256, ObjectId.fromString(blob)));
        return refs;
    }

    @Override
    public ImportedSpace create(String commit, Map<String, String> files, SpaceOptions options) throws StoreException {
        ObjectId id = received(commit);
        List<String> remarks;
        try {
            remarks = new ObjectCheck(staging.objects()).check(id, List.of());
        } catch (IOException e) {
            throw Failures.reading(name(), e);
        }
        return new ImportedSpace(new SpaceMaker(workspace).receive(staging, id, refs(files), options), remarks);
    }

    @Override
    public void close() {
        repository.close();
        staging.close();
    }
}
