package org.sankofa.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordCodec;
import org.sankofa.merge.RecordProjection;
import org.sankofa.merge.RecordState;
import org.sankofa.store.ChangeEvent.Origin;
import org.sankofa.store.Identity;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.git.Disk;
import org.sankofa.store.internal.git.FileLock;
import org.sankofa.store.internal.git.PackOutput;
import org.sankofa.store.internal.git.Packing;
import org.sankofa.store.internal.git.Refs;
import org.sankofa.store.internal.git.TreeEditor;

/** Reads and writes one space: what all operations on it share. Safe for several threads and processes. */
final class SpaceStore implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * What a commit changes: the blob at a path, made from another blob.
     *
     * @param kind the kind of the record, null for a plain file
     * @param base the blob edited from, null when it was not there
     * @param baseState the state edited from where its blob need not be in the store, else null
     * @param blob the new blob
     */
    record Entry(String path, String kind, String id, ObjectId base, RecordState baseState, ObjectId blob) {
    }

    /**
     * What a commit did.
     *
     * @param before the head before
     * @param commit the new head, equal to {@code before} when nothing differed
     * @param blobs the blobs as written, merged where somebody was faster
     */
    record Written(ObjectId before, ObjectId commit, Map<String, ObjectId> blobs) {
    }

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
    private final Object announcing = new Object();
    private volatile UnaryOperator<byte[]> signing = UnaryOperator.identity();
    private HeadListener headListener;
    private ObjectId announced;
    private final AtomicBoolean leftoversChecked = new AtomicBoolean();

    /** @param alone whether nobody else knows of the repository yet */
    SpaceStore(String name, Path repository, Path locks, Disk disk, Migrations migrations, boolean alone)
            throws IOException {
        this.name = name;
        this.repository = repository;
        this.lockFile = locks.resolve(name + ".lock");
        this.objects = new org.sankofa.store.internal.git.Objects(repository, disk, alone);
        this.refs = new Refs(repository, disk);
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

    /**
     * Commits. Where somebody changed a record since it was read, the two are merged.
     *
     * @param from the version edited from, or null
     * @param out holds the new blobs; finished by this
     */
    Written commit(Identity me, String message, String tag, ObjectId from, PackOutput out,
            Collection<Entry> entries) throws StoreException {
        return locked(() -> {
            Written written = attempt(me, message, tag, from, out, out, entries);
            while (written == null) {
                // plain Git moved the ref in between; the blobs are in the store by now
                try (PackOutput again = objects.newPack()) {
                    written = attempt(me, message, tag, from, again, null, entries);
                }
            }
            return written;
        });
    }

    private Written attempt(Identity me, String message, String tag, ObjectId from, PackOutput out,
            PackOutput pending, Collection<Entry> entries) throws IOException, StoreException {
        ObjectId head = adopted();
        ObjectId tree = tree(head);
        Map<String, ObjectId> blobs = new HashMap<>();
        TreeEditor editor = new TreeEditor(objects, tree);
        boolean any = false;
        ObjectId fromTree = from == null || from.equals(head) || !objects.has(from) ? tree : tree(from);
        boolean overtaken = false;
        for (Entry entry : entries) {
            ObjectId current = tree == null ? null : objects.find(tree, entry.path());
            ObjectId blob = Objects.equals(current, entry.base()) ? entry.blob()
                    : merged(current, entry, out, pending);
            blobs.put(entry.path(), blob);
            if (!blob.equals(current)) {
                overtaken |= fromTree != tree
                        && !Objects.equals(current, fromTree == null ? null : objects.find(fromTree, entry.path()));
                editor.put(entry.path(), blob);
                any = true;
            }
        }
        if (!any) {
            return new Written(head, head, blobs);
        }
        ObjectId root = editor.write(out);
        ObjectId commit = out.add(Constants.OBJ_COMMIT,
                signed(CommitText.save(root, head, me, now(head), message, tag, overtaken ? from : null)));
        objects.publish(out);
        if (!moveHead(head, commit, Origin.LOCAL)) {
            return null;
        }
        objects.counters().countCommit();
        return new Written(head, commit, blobs);
    }

    /** Told about every move of the head, in order. */
    interface HeadListener {
        void moved(ObjectId from, ObjectId to, Origin origin);
    }

    /** Names who is told about moves of the head, beginning with where it is now. */
    void announceTo(HeadListener listener) throws IOException {
        synchronized (announcing) {
            headListener = listener;
            announced = head();
        }
    }

    /** Moves the head when it is still where it was, and tells. Call while holding the lock. */
    boolean moveHead(ObjectId expected, ObjectId target, Origin origin) throws IOException {
        // one monitor around both, so that moves are told in the order in which they happened
        synchronized (announcing) {
            if (!refs.compareAndSet(Refs.MAIN, expected, target)) {
                return false;
            }
            tell(expected, Origin.OTHER_PROCESS);
            tell(target, origin);
            return true;
        }
    }

    /** Tells about a move another process made, when there was one. */
    void lookForMoves() throws IOException {
        synchronized (announcing) {
            tell(head(), Origin.OTHER_PROCESS);
        }
    }

    private void tell(ObjectId now, Origin origin) {
        if (headListener != null && !Objects.equals(announced, now)) {
            ObjectId before = announced;
            announced = now;
            headListener.moved(before, now, origin);
        }
    }

    // the clock may go back; histories are walked by time, so a commit is never older than its parent
    private Instant now(ObjectId head) throws IOException {
        Instant now = Instant.now();
        if (head != null) {
            Instant before = Instant.ofEpochSecond(objects.commit(head).getCommitTime());
            return now.isBefore(before) ? before : now;
        }
        return now;
    }

    private ObjectId merged(ObjectId current, Entry entry, PackOutput out, PackOutput pending) throws IOException, StoreException {
        if (current == null || entry.kind() == null) {
            return entry.blob();
        }
        try {
            RecordState mine = parse(read(entry.blob(), pending), entry.kind(), entry.id());
            RecordState theirs = state(current, entry.kind(), entry.id());
            List<RecordState> bases = new ArrayList<>();
            if (entry.baseState() != null) {
                bases.add(entry.baseState());
            } else if (entry.base() != null) {
                bases.add(parse(read(entry.base(), pending), entry.kind(), entry.id()));
            }
            return out.add(Constants.OBJ_BLOB, codec.write(Merge.merge(mine, theirs, bases)));
        } catch (MalformedRecordException e) {
            throw malformed(entry.kind(), entry.id(), e);
        }
    }

    private byte[] read(ObjectId blob, PackOutput pending) throws IOException {
        byte[] bytes = pending == null ? null : pending.read(blob);
        return bytes != null ? bytes : bytes(blob);
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
        if (!adopted.equals(head) && !moveHead(head, adopted, Origin.OTHER_PROCESS)) {
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
