package org.sankofa.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.sankofa.merge.TagSource;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Checks;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.RecordCheck;
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

    private final Path directory;
    private final WorkspaceOptions options;
    private final Disk disk;
    private final Migrations migrations;
    private final TagSource tags = new TagSource(Clock.systemUTC(), new SecureRandom());
    private final Background background = new Background();
    private final ChangeNews news;
    private final Signing signing = new Signing();
    private final Sessions sessions = new Sessions(this);
    private final OpenConflicts conflicts;
    private final OpenSpaces spaces;
    private final Views views;
    private volatile List<RecordCheck> checks;
    private final Upkeep upkeep;
    private volatile boolean closed;

    private WorkspaceImpl(Path directory, WorkspaceOptions options, Disk disk) {
        this.directory = directory;
        this.options = options;
        this.disk = disk;
        this.migrations = new Migrations(options.migrations());
        this.conflicts = new OpenConflicts(directory, disk, !options.readOnly());
        this.news = new ChangeNews(background, sessions);
        this.spaces = new OpenSpaces(this, news);
        this.views = new Views(directory);
        this.upkeep = new Upkeep(directory, spaces, background);
    }

    /** Makes an empty workspace. */
    public static WorkspaceImpl create(Path folder, Identity me, WorkspaceOptions options, Disk disk)
            throws StoreException {
        Path directory = WorkspaceFile.folder(folder);
        WorkspaceFile.begin(directory, me, disk);
        return open(directory, options, disk);
    }

    /** Opens a workspace through a given disk, which lets tests make it fail. */
    public static WorkspaceImpl open(Path folder, WorkspaceOptions options, Disk disk) throws StoreException {
        Path directory = WorkspaceFile.folder(folder);
        WorkspaceFile.Content content = WorkspaceFile.read(directory);
        WorkspaceImpl workspace = new WorkspaceImpl(directory, options, disk);
        try {
            if (!options.readOnly()) {
                disk.makeFolder(directory.resolve("locks"));
                disk.makeFolder(directory.resolve("spaces"));
            }
            workspace.spaces.take(content, Origin.LOCAL);
            if (!options.readOnly()) {
                workspace.spaces.adoptHeads();
            }
            if (options.watch()) {
                workspace.upkeep.watch();
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

    @Override
    public List<String> remarks() {
        return spaces.remarks();
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
        return spaces.identity();
    }

    @Override
    public void setIdentity(Identity me) throws StoreException {
        spaces.change(content -> new WorkspaceFile.Content(Objects.requireNonNull(me), content.signingKey(),
                content.spaces()));
    }

    @Override
    public Optional<Path> signingKey() {
        return spaces.signingKey();
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
        spaces.change(content -> new WorkspaceFile.Content(content.identity(), path, content.spaces()));
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
        return List.copyOf(spaces.all());
    }

    @Override
    public Optional<Space> space(String name) {
        return spaces.named(name).map(Space.class::cast);
    }

    SpaceImpl require(String name) throws StoreException {
        return spaces.named(name).orElseThrow(() -> new StoreException(Code.UNKNOWN_SPACE,
                "There is no space named \"" + Paths.shorten(name) + "\" in this workspace."));
    }

    @Override
    public Optional<Space> defaultSpace() {
        List<SpaceImpl> writable = spaces.all().stream().filter(space -> !space.readOnly()).toList();
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

    @Override
    public Path removeSpace(String name) throws StoreException {
        SpaceImpl space = require(name);
        sessions.requireNoneIn(name);
        return spaces.remove(space);
    }

    @Override
    public void setOrder(List<String> names) throws StoreException {
        spaces.order(names);
    }

    @Override
    public Snapshot snapshot() {
        return snapshotNow();
    }

    SnapshotImpl snapshotNow() {
        return views.now(spaces.all());
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

    OpenSpaces openSpaces() {
        return spaces;
    }

    /** Runs something on the model thread. */
    void onModelThread(Runnable task) {
        options.modelThread().execute(task);
    }

    List<Problem> check(Record record) {
        List<Problem> problems = new ArrayList<>();
        SnapshotImpl context = snapshotNow();
        checks().forEach(check -> check.check(record, context, problems::add));
        return problems;
    }

    @Override
    public Version move(RecordKey key, String targetSpace) throws StoreException {
        requireOpen();
        return new Mover(this).move(key, require(key.space()), require(targetSpace));
    }

    @Override
    public void refresh() throws StoreException {
        upkeep.look();
        background.awaitEvents();
    }

    /** Called after every write of this process. */
    void wrote(SpaceImpl space) {
        upkeep.wrote(space);
    }

    @Override
    public void addListener(ChangeListener listener) {
        news.add(listener);
    }

    @Override
    public void removeListener(ChangeListener listener) {
        news.remove(listener);
    }

    @Override
    public Vocabularies vocabularies() {
        return views.vocabularies();
    }

    @Override
    public void setChecks(List<RecordCheck> all) {
        checks = List.copyOf(all);
    }

    @Override
    public List<RecordCheck> checks() {
        List<RecordCheck> set = checks;
        // the built-in ones are loaded when somebody asks, not at each start
        return set == null ? Checks.builtIn() : set;
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
        news.end();
        try {
            flushRecovery();
            upkeep.last();
        } finally {
            background.close();
            sessions.all().forEach(SessionImpl::end);
            spaces.all().forEach(space -> space.store().close());
        }
    }
}
