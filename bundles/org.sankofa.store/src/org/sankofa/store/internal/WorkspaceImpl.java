package org.sankofa.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.merge.TagSource;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Checks;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.store.Change;
import org.sankofa.store.ChangeEvent;
import org.sankofa.store.ChangeEvent.Origin;
import org.sankofa.store.ChangeListener;
import org.sankofa.store.CommitSigner;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.ImportedSpace;
import org.sankofa.store.RecordKey;
import org.sankofa.store.RecoveryCopy;
import org.sankofa.store.SigningException;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreCounters;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.internal.git.Disk;
import org.sankofa.store.internal.sign.KeySigner;
import org.sankofa.vocabularies.Vocabularies;

/** A workspace on disk. */
public final class WorkspaceImpl implements Workspace {

    private static final long WATCH_INTERVAL = 400;
    private static final int SAVES_BETWEEN_PACKING = 40;

    private final Path directory;
    private final WorkspaceOptions options;
    private final Disk disk;
    private final Migrations migrations;
    private final TagSource tags = new TagSource(Clock.systemUTC(), new SecureRandom());
    private final BuiltIns builtIns = new BuiltIns();
    private final Background background = new Background();
    private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();
    private final Signing signing = new Signing();
    private final Sessions sessions = new Sessions(this);
    private final OpenConflicts conflicts;
    private final AtomicInteger saves = new AtomicInteger();
    private final Object spacesLock = new Object();
    private volatile List<SpaceImpl> spaces = List.of();
    private volatile List<RecordCheck> checks = Checks.builtIn();
    private volatile List<String> remarks = List.of();
    private volatile Identity identity;
    private volatile WorkspaceFile.Content known;
    private SnapshotImpl snapshot;
    private volatile boolean closed;

    private WorkspaceImpl(Path directory, WorkspaceOptions options, Disk disk) {
        this.directory = directory;
        this.options = options;
        this.disk = disk;
        this.migrations = new Migrations(options.migrations());
        this.conflicts = new OpenConflicts(directory, disk, !options.readOnly());
    }

    /** Makes an empty workspace. */
    public static WorkspaceImpl create(Path folder, Identity me, WorkspaceOptions options, Disk disk)
            throws StoreException {
        Path directory = folder.toAbsolutePath().normalize();
        try {
            if (Files.isDirectory(directory)) {
                try (var content = Files.list(directory)) {
                    if (content.findAny().isPresent()) {
                        throw new StoreException(Code.ALREADY_EXISTS, "The folder " + directory
                                + " is not empty. Choose an empty or a new folder for the workspace.");
                    }
                }
            }
            for (String name : new String[] { "spaces", "locks" }) {
                disk.makeFolder(directory.resolve(name));
            }
            WorkspaceFile.write(directory, new WorkspaceFile.Content(me, "", List.of()), disk);
        } catch (IOException e) {
            throw Failures.writing(directory.toString(), e);
        }
        return open(directory, options, disk);
    }

    /** Opens a workspace through a given disk, which lets tests make it fail. */
    public static WorkspaceImpl open(Path folder, WorkspaceOptions options, Disk disk) throws StoreException {
        Path directory = folder.toAbsolutePath().normalize();
        WorkspaceFile.Content content = WorkspaceFile.read(directory);
        WorkspaceImpl workspace = new WorkspaceImpl(directory, options, disk);
        try {
            if (!options.readOnly()) {
                disk.makeFolder(directory.resolve("locks"));
                disk.makeFolder(directory.resolve("spaces"));
            }
            workspace.take(content, Origin.LOCAL);
            if (!options.readOnly()) {
                workspace.adoptHeads();
            }
            if (options.watch()) {
                workspace.background.every(WATCH_INTERVAL, workspace::look);
            }
            return workspace;
        } catch (IOException e) {
            workspace.background.close();
            throw Failures.reading(directory.toString(), e);
        } catch (RuntimeException e) {
            workspace.background.close();
            throw e;
        }
    }

    /** Takes over what plain Git did while nobody looked. A space that cannot be written stays as it is. */
    private void adoptHeads() throws IOException {
        for (SpaceImpl space : spaces) {
            ObjectId head = space.store().head();
            if (head != null && !space.readOnly() && !CommitText.isOurs(space.store().objects().commit(head))) {
                try {
                    space.store().locked(space.store()::adopted);
                } catch (StoreException e) {
                    remark(e.getMessage());
                }
            }
        }
    }

    private void remark(String sentence) {
        List<String> more = new ArrayList<>(remarks);
        more.add(sentence);
        remarks = List.copyOf(more);
    }

    /** Makes the spaces those of the file, keeping those that are open, and tells which are new. */
    private void take(WorkspaceFile.Content content, Origin origin) throws IOException {
        synchronized (spacesLock) {
            Map<String, SpaceImpl> open = new LinkedHashMap<>();
            spaces.forEach(space -> open.put(space.name(), space));
            List<SpaceImpl> list = new ArrayList<>();
            List<String> found = new ArrayList<>();
            for (WorkspaceFile.Entry entry : content.spaces()) {
                SpaceImpl space = open.get(entry.name());
                if (space != null) {
                    list.add(space);
                } else {
                    openSpace(entry, found).ifPresent(list::add);
                }
            }
            remarks = List.copyOf(found);
            boolean others = known != null && !spaces.equals(list);
            spaces = List.copyOf(list);
            if (others) {
                tellSpaces(list.stream().filter(space -> !open.containsValue(space)).toList(), origin);
            }
            identity = content.identity();
            if (known == null || !known.signingKey().equals(content.signingKey())) {
                signing.key(keyFile(content));
            }
            known = content;
        }
    }

    private void tellSpaces(List<SpaceImpl> fresh, Origin origin) throws IOException {
        background.event(() -> {
            for (ChangeListener listener : listeners) {
                background.guard(listener::spacesChanged);
            }
        });
        for (SpaceImpl space : fresh) {
            ObjectId head = space.store().head();
            if (head != null) {
                background.event(() -> tell(space, null, head, origin));
            }
        }
    }

    private Optional<SpaceImpl> openSpace(WorkspaceFile.Entry entry, List<String> found) throws IOException {
        Path folder = folder(entry.name());
        Optional<String> refusal = org.sankofa.store.internal.git.Repositories.refusal(folder);
        if (refusal.isPresent()) {
            found.add(refusal.get());
            return Optional.empty();
        }
        SpaceStore store = new SpaceStore(entry.name(), folder, locks(), disk, migrations, false);
        try {
            store.tree(store.head());
        } catch (IOException e) {
            // one damaged space must not keep the others closed
            store.close();
            found.add(Failures.reading(entry.name(), e).getMessage());
            return Optional.empty();
        }
        store.signWith(signing::sign);
        SpaceImpl space = new SpaceImpl(this, store, entry.kind(), entry.readOnly());
        store.announceTo((from, to, origin) -> background.event(() -> tell(space, from, to, origin)));
        return Optional.of(space);
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    Path folder(String space) {
        return directory.resolve("spaces").resolve(space + ".git");
    }

    Path locks() {
        return directory.resolve("locks");
    }

    Disk disk() {
        return disk;
    }

    Migrations migrations() {
        return migrations;
    }

    TagSource tags() {
        return tags;
    }

    @Override
    public Path directory() {
        return directory;
    }

    @Override
    public WorkspaceOptions options() {
        return options;
    }

    @Override
    public Identity identity() {
        return identity;
    }

    @Override
    public void setIdentity(Identity me) throws StoreException {
        change(content -> new WorkspaceFile.Content(Objects.requireNonNull(me), content.signingKey(),
                content.spaces()));
    }

    private static Optional<Path> keyFile(WorkspaceFile.Content content) {
        try {
            return content.signingKey().isEmpty() ? Optional.empty() : Optional.of(Path.of(content.signingKey()));
        } catch (java.nio.file.InvalidPathException e) {
            // written on another system; saving says that the key is not there
            return Optional.of(Path.of("key"));
        }
    }

    @Override
    public Optional<Path> signingKey() {
        return keyFile(known);
    }

    @Override
    public String publicKey(Path key) throws StoreException {
        try {
            return KeySigner.publicKey(key).line();
        } catch (SigningException e) {
            throw new StoreException(Code.NOT_FOUND, e.getMessage(), e);
        }
    }

    @Override
    public String setSigningKey(Path key) throws StoreException {
        String line = key == null ? "" : publicKey(key);
        String path = key == null ? "" : key.toAbsolutePath().normalize().toString();
        change(content -> new WorkspaceFile.Content(content.identity(), path, content.spaces()));
        return line;
    }

    @Override
    public void setSigner(CommitSigner signer) {
        signing.signer(signer);
    }

    @Override
    public Optional<String> signingProblem() {
        return signing.problem();
    }

    @Override
    public void onSigningProblem(Consumer<String> listener) {
        signing.listen(Objects.requireNonNull(listener));
    }

    OpenConflicts conflicts() {
        return conflicts;
    }

    Signing signing() {
        return signing;
    }

    @Override
    public List<Space> spaces() {
        return List.copyOf(spaces);
    }

    @Override
    public Optional<Space> space(String name) {
        return spaces.stream().filter(space -> space.name().equals(name)).map(Space.class::cast).findFirst();
    }

    SpaceImpl require(String name) throws StoreException {
        return spaces.stream().filter(space -> space.name().equals(name)).findFirst()
                .orElseThrow(() -> new StoreException(Code.UNKNOWN_SPACE, "There is no space named \""
                        + Paths.shorten(name) + "\" in this workspace."));
    }

    @Override
    public Optional<Space> defaultSpace() {
        List<SpaceImpl> writable = spaces.stream().filter(space -> !space.readOnly()).toList();
        return writable.stream().filter(space -> space.kind() == Space.Kind.PRIVATE).map(Space.class::cast)
                .findFirst().or(() -> writable.stream().map(Space.class::cast).findFirst());
    }

    @Override
    public Space createSpace(SpaceOptions space) throws StoreException {
        return new SpaceMaker(this).create(space);
    }

    @Override
    public ImportedSpace importSpace(Path repository, SpaceOptions space) throws StoreException {
        return new SpaceMaker(this).takeOver(repository, space);
    }

    /** Adds a space whose folder is there. */
    SpaceImpl add(WorkspaceFile.Entry entry) throws StoreException {
        change(content -> {
            List<WorkspaceFile.Entry> list = new ArrayList<>(content.spaces());
            list.removeIf(e -> e.name().equals(entry.name()));
            list.add(entry);
            return new WorkspaceFile.Content(content.identity(), content.signingKey(), list);
        });
        return require(entry.name());
    }

    @Override
    public Path removeSpace(String name) throws StoreException {
        SpaceImpl space = require(name);
        if (sessions.all().stream().anyMatch(session -> session.key().space().equals(name))) {
            throw new StoreException(Code.LOCKED, "Records of the space \"" + name + "\" are open for editing."
                    + " Save and close them first.");
        }
        return space.store().locked(() -> {
            Path kept = folder(name).resolveSibling(".left-" + name + "-" + java.time.LocalDate.now() + "-"
                    + org.sankofa.model.ids.Ids.newId().substring(0, 8) + ".git");
            change(content -> new WorkspaceFile.Content(content.identity(), content.signingKey(),
                    content.spaces().stream().filter(entry -> !entry.name().equals(name)).toList()));
            disk.rename(folder(name), kept);
            disk.syncFolder(kept.getParent());
            space.store().close();
            return kept;
        });
    }

    @Override
    public void setOrder(List<String> names) throws StoreException {
        for (String name : names) {
            require(name);
        }
        change(content -> {
            List<WorkspaceFile.Entry> list = new ArrayList<>();
            for (String name : names) {
                content.spaces().stream().filter(e -> e.name().equals(name) && !list.contains(e)).forEach(list::add);
            }
            content.spaces().stream().filter(e -> !list.contains(e)).forEach(list::add);
            return new WorkspaceFile.Content(content.identity(), content.signingKey(), list);
        });
    }

    /** Stores the flags of the spaces. */
    void store() throws StoreException {
        change(content -> {
            List<WorkspaceFile.Entry> list = new ArrayList<>();
            for (WorkspaceFile.Entry entry : content.spaces()) {
                boolean readOnly = spaces.stream().filter(s -> s.name().equals(entry.name()))
                        .map(SpaceImpl::readOnlyFlag).findFirst().orElse(entry.readOnly());
                list.add(new WorkspaceFile.Entry(entry.name(), entry.kind(), readOnly));
            }
            return new WorkspaceFile.Content(content.identity(), content.signingKey(), list);
        });
    }

    private interface FileChange {
        WorkspaceFile.Content apply(WorkspaceFile.Content content);
    }

    private void change(FileChange change) throws StoreException {
        if (options.readOnly()) {
            throw new StoreException(Code.READ_ONLY, "The workspace is open for reading only.");
        }
        // read again under the lock: another process may have added a space
        try (var lock = org.sankofa.store.internal.git.FileLock.acquire(locks().resolve("workspace.lock"),
                java.time.Duration.ofSeconds(30))) {
            WorkspaceFile.Content content = change.apply(WorkspaceFile.read(directory));
            WorkspaceFile.write(directory, content, disk);
            take(content, Origin.LOCAL);
        } catch (IOException e) {
            throw Failures.writing(directory.toString(), e);
        }
    }

    @Override
    public Snapshot snapshot() {
        return snapshotNow();
    }

    SnapshotImpl snapshotNow() {
        try {
            Map<SpaceStore, ObjectId> heads = new LinkedHashMap<>();
            for (SpaceImpl space : spaces) {
                heads.put(space.store(), space.store().head());
            }
            synchronized (builtIns) {
                if (snapshot == null || !snapshot.isAt(heads)) {
                    snapshot = new SnapshotImpl(heads, builtIns);
                }
                return snapshot;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The workspace in " + directory + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public EditingSession edit(RecordKey key) throws StoreException {
        requireOpen();
        return sessions.edit(key);
    }

    @Override
    public EditingSession create(String space, EClass kind) throws StoreException {
        requireOpen();
        return sessions.create(space, kind);
    }

    @Override
    public List<EditingSession> openSessions() {
        return List.copyOf(sessions.all());
    }

    @Override
    public List<RecoveryCopy> recoveryCopies() {
        return sessions.recoveryCopies();
    }

    @Override
    public EditingSession recover(RecoveryCopy copy) throws StoreException {
        requireOpen();
        return sessions.recover(copy);
    }

    @Override
    public void discard(RecoveryCopy copy) throws StoreException {
        require(copy.key().space()).recovery().remove(copy.id());
    }

    @Override
    public void flushRecovery() throws StoreException {
        sessions.keepAll();
    }

    Sessions sessions() {
        return sessions;
    }

    Background background() {
        return background;
    }

    List<SpaceImpl> openSpaces() {
        return spaces;
    }

    /** Runs something on the model thread. */
    void onModelThread(Runnable task) {
        options.modelThread().execute(task);
    }

    List<Problem> check(Record record) {
        List<Problem> problems = new ArrayList<>();
        SnapshotImpl context = snapshotNow();
        checks.forEach(check -> check.check(record, context, problems::add));
        return problems;
    }

    @Override
    public Version move(RecordKey key, String targetSpace) throws StoreException {
        requireOpen();
        return new Mover(this).move(key, require(key.space()), require(targetSpace));
    }

    @Override
    public void refresh() throws StoreException {
        look();
        background.awaitEvents();
    }

    private void look() throws StoreException {
        try {
            WorkspaceFile.Content content = WorkspaceFile.read(directory);
            if (!content.equals(known)) {
                take(content, Origin.OTHER_PROCESS);
            }
            for (SpaceImpl space : spaces) {
                space.store().lookForMoves();
            }
        } catch (IOException e) {
            throw Failures.reading(directory.toString(), e);
        }
    }

    /** Called after every write of this process. */
    void wrote(SpaceImpl space) {
        if (saves.incrementAndGet() % SAVES_BETWEEN_PACKING == 0) {
            background.later(0, () -> space.store().packWhenDue(locks()));
        }
    }

    private void tell(SpaceImpl space, ObjectId from, ObjectId to, Origin origin) throws StoreException {
        if (closed) {
            return;
        }
        try {
            List<Change> changes = space.changes(space.store().tree(from), space.store().tree(to));
            ChangeEvent event = new ChangeEvent(space.name(), from == null ? null : from.name(), to.name(), changes,
                    origin);
            for (Change change : changes) {
                sessions.changed(change.key());
            }
            for (ChangeListener listener : listeners) {
                background.guard(() -> listener.changed(event));
            }
        } catch (IOException e) {
            throw Failures.reading(space.name(), e);
        }
    }

    @Override
    public void addListener(ChangeListener listener) {
        listeners.add(Objects.requireNonNull(listener));
    }

    @Override
    public void removeListener(ChangeListener listener) {
        listeners.remove(listener);
    }

    @Override
    public Vocabularies vocabularies() {
        return builtIns.vocabularies();
    }

    @Override
    public void setChecks(List<RecordCheck> all) {
        checks = List.copyOf(all);
    }

    @Override
    public List<RecordCheck> checks() {
        return checks;
    }

    @Override
    public StoreCounters counters() {
        return disk.counters();
    }

    private void requireOpen() throws StoreException {
        if (closed) {
            throw new StoreException(Code.CLOSED, "The workspace is closed.");
        }
    }

    @Override
    public void close() throws StoreException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            flushRecovery();
            if (saves.get() > 0) {
                // a command saves once and ends: it, too, must leave few files in the long run
                spaces.forEach(space -> background.later(0, () -> space.store().packWhenDue(locks())));
            }
        } finally {
            background.close();
            sessions.all().forEach(SessionImpl::end);
            spaces.forEach(space -> space.store().close());
        }
    }
}
