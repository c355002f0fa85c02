package org.sankofa.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.revwalk.RevCommit;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordCodec;
import org.sankofa.merge.RecordProjection;
import org.sankofa.merge.RecordState;
import org.sankofa.store.ChangeEvent.Origin;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.git.Disk;
import org.sankofa.store.internal.git.FileLock;
import org.sankofa.store.internal.git.Packing;
import org.sankofa.store.internal.git.Refs;

/** Reads and writes one space: what all operations on it share. Safe for several threads and processes. */
final class SpaceStore implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final Path repository;
    private final Path lockFile;
    private final org.sankofa.store.internal.git.Objects objects;
    private final Refs refs;
    private final RecordCodec codec = new RecordCodec();
    private final Migrations migrations;
    private final History history;
    private final RecordProjection projection;
    private final Trust trust = new Trust(this);
    private final Signatures signatures = new Signatures(this, trust);
    private volatile UnaryOperator<byte[]> signing = UnaryOperator.identity();
    private final HeadMoves moves;
    private final Commits commits = new Commits(this);
    private final AtomicBoolean leftoversChecked = new AtomicBoolean();

    /** @param alone whether nobody else knows of the repository yet */
    SpaceStore(String name, Path repository, Path locks, Disk disk, Migrations migrations, boolean alone)
            throws IOException {
        this.name = name;
        this.repository = repository;
        this.lockFile = locks.resolve(name + ".lock");
        this.objects = new org.sankofa.store.internal.git.Objects(repository, disk, alone);
        this.refs = new Refs(repository, disk);
        this.moves = new HeadMoves(refs);
        this.migrations = migrations;
        this.history = new History(objects);
        this.projection = new RecordProjection(EPackage.Registry.INSTANCE, (object, key) -> null,
                migrations.current());
    }

    String name() {
        return name;
    }

    Path repository() {
        return repository;
    }

    org.sankofa.store.internal.git.Objects objects() {
        return objects;
    }

    Refs refs() {
        return refs;
    }

    RecordCodec codec() {
        return codec;
    }

    /** @return shows states of this space as objects */
    RecordProjection projection() {
        return projection;
    }

    Migrations migrations() {
        return migrations;
    }

    /** @return who belongs to the space, as far as that can be relied on */
    Trust trust() {
        return trust;
    }

    /** @return what signatures of commits are worth */
    Signatures signatures() {
        return signatures;
    }

    /** @return a commit, signed where the member has a key */
    byte[] signed(byte[] commit) {
        return signing.apply(commit);
    }

    /** Names what signs the commits of saves. It never fails. */
    void signWith(UnaryOperator<byte[]> signer) {
        signing = signer;
    }

    /** @return the current commit, or null while the space is being made */
    ObjectId head() throws IOException {
        return refs.read(Refs.MAIN);
    }

    /** @return the folder of a commit, null for none */
    ObjectId tree(ObjectId commit) throws IOException {
        return commit == null ? null : objects.commit(commit).getTree().getId();
    }

    /** @return the commit of that name */
    RevCommit commit(String id) throws IOException, StoreException {
        if (!ObjectId.isId(id) || !objects.has(ObjectId.fromString(id))) {
            throw new StoreException(Code.NOT_FOUND, "There is no version \"" + Paths.shorten(id)
                    + "\" in the space \"" + name + "\".");
        }
        return objects.commit(ObjectId.fromString(id));
    }

    /** @return the blob of a record in a folder, or null */
    ObjectId blob(ObjectId tree, String kind, String id) throws IOException, StoreException {
        return tree == null ? null : objects.find(tree, Paths.of(kind, id));
    }

    /** @return the bytes of a blob */
    byte[] bytes(ObjectId blob) throws IOException {
        return objects.read(blob, Constants.OBJ_BLOB);
    }

    /** @return the state a blob holds, migrated */
    RecordState state(ObjectId blob, String kind, String id) throws IOException, MalformedRecordException {
        return parse(bytes(blob), kind, id);
    }

    /** @return the state these bytes hold, migrated; refused when it is not the record of its path */
    RecordState parse(byte[] bytes, String kind, String id) throws MalformedRecordException {
        objects.counters().countParsed();
        RecordState state = codec.parseUnchecked(bytes);
        if (!state.kind().equals(kind) || id != null && !state.id().equals(id)) {
            throw new MalformedRecordException(MalformedRecordException.Code.IDENTITY, "The record says it is "
                    + state.kind() + ' ' + state.id() + " but is kept as " + kind + ' ' + id + '.');
        }
        return migrations.migrate(state);
    }

    /** @return the commits that changed a record, newest first */
    List<History.Step> steps(String kind, String id, int limit) throws IOException, StoreException {
        ObjectId head = head();
        return head == null ? List.of() : history.of(Paths.of(kind, id), head, limit);
    }

    /** @return the commits that changed data files of a data set, newest first */
    List<History.Step> figureSteps(String dataset, int limit) throws IOException {
        ObjectId head = head();
        return head == null || !Paths.isId(dataset) ? List.of() : history.of(DataFiles.FOLDER + '/' + dataset + '/', head, limit);
    }

    static StoreException malformed(String kind, String id, MalformedRecordException e) {
        return new StoreException(Code.INVALID_CONTENT, "The " + kind + " " + id + " cannot be read: " + e.getMessage()
                + " Its history has the versions before.", e);
    }

    /** Work that writes. */
    interface Writing<T> {
        T run() throws IOException, StoreException;
    }

    /** Runs while holding the lock of the space; errors of the disk become sentences. */
    <T> T locked(Writing<T> work) throws StoreException {
        // a cancelled job must not leave a save half done: the interrupt waits until it is over
        boolean interrupted = Thread.interrupted();
        try (FileLock lock = FileLock.acquire(lockFile, PATIENCE)) {
            if (lock.ownerDied()) {
                refs.removeStaleLocks();
            }
            if (lock.ownerDied() || leftoversChecked.compareAndSet(false, true)) {
                new Packing(objects).removeLeftovers();
            }
            return work.run();
        } catch (IOException | org.eclipse.jgit.errors.LargeObjectException e) {
            throw Failures.writing(name, e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** @return moves the head and tells of it */
    HeadMoves moves() {
        return moves;
    }

    /** @return writes commits */
    Commits commits() {
        return commits;
    }

    /**
     * The head, after commits made by plain Git were taken over. Call while holding the lock.
     */
    ObjectId adopted() throws IOException, StoreException {
        ObjectId head = head();
        if (head == null) {
            return null;
        }
        ObjectId adopted = new Adopter(this).adopt(head).commit();
        if (!adopted.equals(head) && !moves.move(head, adopted, Origin.OTHER_PROCESS)) {
            return adopted();
        }
        return adopted;
    }

    /** Combines small packs when there are many; leaves it to another process when one is at it. */
    boolean packWhenDue(Path locks) throws StoreException {
        try {
            Packing packing = new Packing(objects);
            if (!packing.isDue()) {
                return false;
            }
            try (FileLock lock = FileLock.acquire(locks.resolve(name + ".packing.lock"), Duration.ZERO)) {
                packing.combineSmall();
                return true;
            } catch (FileLock.HeldException e) {
                return false;
            }
        } catch (IOException e) {
            throw Failures.writing(name, e);
        }
    }

    /** Packs everything that is in use into one pack. */
    void packAll(Path locks, ProgressMonitor monitor) throws StoreException {
        locked(() -> {
            try (FileLock lock = FileLock.acquire(locks.resolve(name + ".packing.lock"), PATIENCE)) {
                // what is not reached goes away: a damaged branch must stop this
                head();
                Set<ObjectId> wanted = new java.util.HashSet<>(refs.list("refs/").values());
                new Packing(objects).combineAll(wanted, monitor == null ? NullProgressMonitor.INSTANCE : monitor);
            }
            return null;
        });
    }

    @Override
    public void close() {
        objects.close();
    }
}
