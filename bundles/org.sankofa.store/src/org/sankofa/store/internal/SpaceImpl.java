package org.sankofa.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordProjection;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.Write;
import org.sankofa.model.Record;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.Batch;
import org.sankofa.store.Change;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.Files;
import org.sankofa.store.MergeResult;
import org.sankofa.store.NewEpoch;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Rewriting;
import org.sankofa.store.Signature;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;
import org.sankofa.store.internal.git.Monitor;

/** A space of a workspace. */
final class SpaceImpl implements Space {

    private final WorkspaceImpl workspace;
    private final SpaceStore store;
    private final Kind kind;
    private final Files files;
    private final Recovery recovery;
    private final SpaceSchema schema;
    private final RecordProjection projection;
    private final SpaceHistory history;
    private final RecordEdits edits;
    private volatile boolean readOnly;

    SpaceImpl(WorkspaceImpl workspace, SpaceStore store, Kind kind, boolean readOnly) {
        this.workspace = workspace;
        this.store = store;
        this.kind = kind;
        this.readOnly = readOnly;
        this.files = new FilesImpl(this, store);
        this.recovery = new Recovery(store);
        this.schema = new SpaceSchema(store);
        this.projection = store.projection();
        this.history = new SpaceHistory(this);
        this.edits = new RecordEdits(this, history);
    }

    SpaceStore store() {
        return store;
    }

    Recovery recovery() {
        return recovery;
    }

    WorkspaceImpl workspace() {
        return workspace;
    }

    RecordProjection projection() {
        return projection;
    }

    SpaceSchema schema() {
        return schema;
    }

    @Override
    public String name() {
        return store.name();
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public SpaceInfo info() {
        return workspace.snapshotNow().record(infoKey()).map(SpaceInfo.class::cast).orElseThrow(
                () -> new IllegalStateException("The description of the space \"" + name() + "\" cannot be read."));
    }

    @Override
    public RecordKey infoKey() {
        return workspace.snapshotNow().keys(name(), Paths.SPACE_KIND).findFirst().orElseThrow(
                () -> new IllegalStateException("The space \"" + name() + "\" has no description."));
    }

    @Override
    public boolean readOnly() {
        return readOnlyReason().isPresent();
    }

    boolean readOnlyFlag() {
        return readOnly;
    }

    @Override
    public Optional<String> readOnlyReason() {
        if (workspace.options().readOnly()) {
            return Optional.of(Messages.text("readOnly.workspace"));
        }
        if (readOnly) {
            return Optional.of(kind == Kind.SAMPLE ? Messages.text("readOnly.sample")
                    : Messages.text("readOnly.space", name()));
        }
        return schema.newerThanUs();
    }

    @Override
    public void setReadOnly(boolean on) throws StoreException {
        readOnly = on;
        workspace.openSpaces().storeFlags();
    }

    String requireHead() throws StoreException {
        String head = head();
        if (head == null) {
            throw new StoreException(Code.NOT_FOUND, "The space \"" + name() + "\" is empty.");
        }
        return head;
    }

    void requireWritable() throws StoreException {
        Optional<String> reason = readOnlyReason();
        if (reason.isPresent()) {
            throw new StoreException(workspace.options().readOnly() || readOnly ? Code.READ_ONLY : Code.NEWER_VERSION,
                    reason.get());
        }
    }

    @Override
    public String head() throws StoreException {
        return Failures.reading(name(), () -> {
            ObjectId head = store.head();
            return head == null ? null : head.name();
        });
    }

    /** @return changes in human terms, with references named by what this workspace knows */
    Describe describe() {
        return new Describe(uri -> {
            Optional<EObject> target = workspace.snapshotNow().resolveFrom(name(), URI.createURI(uri));
            return target.map(object -> Labels.name(object, List.of("en"))).filter(label -> !label.isBlank())
                    .orElse(uri);
        });
    }

    /** @return the newest version of a record */
    Version current(RecordKey key) throws StoreException {
        List<Version> versions = history(key.kind(), key.id(), 1);
        if (versions.isEmpty()) {
            throw notFound(key.kind(), key.id());
        }
        return versions.get(0);
    }

    StoreException notFound(String what, String id) {
        return new StoreException(Code.NOT_FOUND, "There is no " + what + " " + Paths.shorten(id) + " in the space \""
                + name() + "\".");
    }

    @Override
    public Optional<Version> write(String message, Batch.Body body) throws StoreException {
        requireWritable();
        return BatchImpl.write(this, message, body);
    }

    @Override
    public List<Change> changes(String fromCommit, String toCommit) throws StoreException {
        return Failures.reading(name(), () -> {
            ObjectId from = fromCommit == null ? null : store.commit(fromCommit).getTree().getId();
            ObjectId to = toCommit == null ? store.tree(store.head()) : store.commit(toCommit).getTree().getId();
            return changes(from, to);
        });
    }

    /** @return the records that differ between two folders */
    List<Change> changes(ObjectId from, ObjectId to) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (TreeChanges.FileChange change : new TreeChanges(store.objects()).between(from, to)) {
            RecordKey key = key(change);
            if (key != null) {
                Change.Type type = change.oldBlob() == null ? Change.Type.ADDED
                        : change.newBlob() == null ? Change.Type.REMOVED : Change.Type.MODIFIED;
                changes.add(new Change(key, type, name(change.oldBlob()), name(change.newBlob())));
            }
        }
        return changes;
    }

    private RecordKey key(TreeChanges.FileChange change) throws IOException {
        if (change.path().equals(Paths.SPACE)) {
            ObjectId blob = change.newBlob() == null ? change.oldBlob() : change.newBlob();
            try {
                return new RecordKey(name(), Paths.SPACE_KIND, store.state(blob, Paths.SPACE_KIND, null).id());
            } catch (MalformedRecordException e) {
                return null;
            }
        }
        return Paths.parse(change.path()).map(place -> new RecordKey(name(), place.kind(), place.id())).orElse(null);
    }

    private static String name(ObjectId id) {
        return id == null ? null : id.name();
    }

    @Override
    public List<Version> history(String recordKind, String id, int limit) throws StoreException {
        return history.of(recordKind, id, limit);
    }

    @Override
    public List<Version> history(String recordKind, String id, String objectId, String feature)
            throws StoreException {
        return history.of(recordKind, id, objectId, feature);
    }

    @Override
    public List<FeatureChange> compare(String recordKind, String id, String fromCommit, String toCommit)
            throws StoreException {
        return history.compare(recordKind, id, fromCommit, toCommit);
    }

    @Override
    public List<Version> log(int limit) throws StoreException {
        return history.log(limit);
    }

    @Override
    public List<Version> unverified(String fromCommit, String toCommit) throws StoreException {
        return history.unverified(fromCommit, toCommit);
    }

    @Override
    public Map<Write, Set<String>> origins(String recordKind, String id) throws StoreException {
        return history.origins(recordKind, id);
    }

    @Override
    public Record recordAt(String recordKind, String id, String commit) throws StoreException {
        return history.recordAt(recordKind, id, commit);
    }

    @Override
    public Version restore(String recordKind, String id, String commit) throws StoreException {
        return edits.restore(recordKind, id, commit);
    }

    @Override
    public Version delete(String recordKind, String id) throws StoreException {
        return edits.delete(recordKind, id);
    }

    @Override
    public Version undelete(String recordKind, String id) throws StoreException {
        return edits.undelete(recordKind, id);
    }

    @Override
    public List<Version> figureHistory(String datasetId, int limit) throws StoreException {
        return history.ofFigures(datasetId, limit);
    }

    @Override
    public Version takeBack(String commit) throws StoreException {
        requireWritable();
        return Reversal.of(this, commit);
    }

    /** @return saves and changes single records */
    RecordEdits edits() {
        return edits;
    }

    @Override
    public Signature signature(String commit) throws StoreException {
        return Failures.reading(name(), () -> store.signatures().of(store.commit(commit), store.head()));
    }

    @Override
    public int signAgain(String sentCommit) throws StoreException {
        requireWritable();
        return new SigningAgain(this).run(sentCommit);
    }

    @Override
    public Set<String> roles(String memberId, String commit) throws StoreException {
        return Failures.reading(name(), () -> store.trust().roles(memberId, store.commit(commit), store.head()));
    }

    @Override
    public SpaceInfo trustedInfo() throws StoreException {
        RecordState state = Failures.reading(name(), () -> store.trust().at(store.head()).info());
        EObject object = state == null ? null : projection.toEObject(state);
        if (!(object instanceof SpaceInfo info)) {
            throw new StoreException(Code.INVALID_CONTENT, "The description of the space \"" + name()
                    + "\" cannot be read.");
        }
        placed(new RecordKey(name(), Paths.SPACE_KIND, info.getId()), info);
        return info;
    }

    /** Gives an object its address, so that references in it lead somewhere. */
    void placed(RecordKey key, Record record) {
        new RecordResource(name(), key.uri(),
                new SpaceResourceSet(uri -> workspace.snapshotNow().resolveFrom(name(), uri)), record);
    }

    @Override
    public Files files() {
        return files;
    }

    @Override
    public MergeResult merge(String otherCommit) throws StoreException {
        requireWritable();
        return SpaceMerge.merge(this, otherCommit);
    }

    @Override
    public NewEpoch beginAnew(Rewriting rewriting, String message, Progress progress) throws StoreException {
        requireWritable();
        return new Epochs(this).begin(rewriting, message, progress == null ? Progress.NONE : progress);
    }

    @Override
    public NewEpoch takeOver(String newHead) throws StoreException {
        requireWritable();
        return new Epochs(this).takeOver(newHead);
    }

    @Override
    public Map<RecordKey, Integer> conflicts() throws StoreException {
        return workspace.conflicts().count(this, workspace.snapshotNow());
    }

    @Override
    public OptionalInt knownConflicts() throws StoreException {
        return workspace.conflicts().known(this);
    }

    @Override
    public void pack(Progress progress) throws StoreException {
        requireWritable();
        store.packAll(workspace.locks(), new Monitor(progress == null ? Progress.NONE : progress,
                Messages.text("task.pack")));
    }

    @Override
    public List<String> remarks() throws StoreException {
        return Failures.reading(name(), () -> new Inspection(store.objects()).remarks(store.tree(store.head())));
    }

    @Override
    public Path repository() {
        return store.repository();
    }

    /** @return the attached files a record names and this space holds */
    Set<String> attachments(RecordState state) throws StoreException {
        Set<String> result = new LinkedHashSet<>();
        for (Write write : state.writes()) {
            String value = write.value();
            if (value != null && value.matches("[0-9a-f]{64}") && files.size(value) >= 0) {
                result.add(value);
            }
        }
        return result;
    }
}
