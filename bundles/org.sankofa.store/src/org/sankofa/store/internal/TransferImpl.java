package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.sankofa.merge.Adoption;
import org.sankofa.merge.Keys;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordCodec;
import org.sankofa.merge.RecordState;
import org.sankofa.store.Change;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.store.internal.git.Refs;
import org.sankofa.store.internal.git.TransferRepository;
import org.sankofa.store.transfer.Reception;
import org.sankofa.store.transfer.SpaceDescription;
import org.sankofa.store.transfer.Transfer;

/** What sharing needs of a space. */
public final class TransferImpl implements Transfer {

    /** Most bytes that are received at once. */
    static final long LIMIT = Long.getLong("sankofa.receive.limit", 8L << 30);

    private static final int MOST_VERSIONS = 5000;

    private final SpaceImpl space;
    private final SpaceStore store;

    private TransferImpl(SpaceImpl space) {
        this.space = space;
        this.store = space.store();
    }

    /** @return the transfer of a space */
    public static Transfer of(Space space) {
        return new TransferImpl((SpaceImpl) space);
    }

    /** Begins to receive a new space. */
    public static Reception joining(Workspace workspace) throws StoreException {
        return ReceptionImpl.of((WorkspaceImpl) workspace, null);
    }

    @Override
    public Reception receive() throws StoreException {
        space.requireWritable();
        return ReceptionImpl.of(space.workspace(), this);
    }

    SpaceImpl space() {
        return space;
    }

    @Override
    public Repository local() throws StoreException {
        return Failures.reading(store.name(), () -> {
            Map<String, ObjectId> heads = known();
            // JGit reads for itself there: what others wrote until now must be known to it
            store.objects().look();
            return new TransferRepository(store.repository(), store.objects().directory(), heads, LIMIT);
        });
    }

    /** @return the heads whose histories are complete here, by ref */
    Map<String, ObjectId> known() throws IOException {
        Map<String, ObjectId> known = new LinkedHashMap<>(store.refs().list(Refs.REMOTE));
        ObjectId head = store.head();
        if (head != null) {
            known.put(Refs.MAIN, head);
        }
        known.values().removeIf(id -> !isHere(id));
        return known;
    }

    private boolean isHere(ObjectId id) {
        try {
            return store.objects().has(id);
        } catch (IOException e) {
            return false;
        }
    }

    private static String ref(String remote) throws StoreException {
        if (!remote.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
            throw new StoreException(Code.INVALID_NAME, "\"" + Paths.shorten(remote)
                    + "\" cannot be the name of a remote. Use letters, digits, '-' and '_'.");
        }
        return Refs.REMOTE + remote;
    }

    @Override
    public Optional<String> remoteHead(String remote) throws StoreException {
        String ref = ref(remote);
        return Failures.reading(store.name(), () -> {
            ObjectId id = store.refs().read(ref);
            return id != null && store.objects().has(id) ? Optional.of(id.name()) : Optional.empty();
        });
    }

    @Override
    public void setRemoteHead(String remote, String commit) throws StoreException {
        String ref = ref(remote);
        ObjectId id = commit == null ? null : ObjectId.fromString(commit);
        try {
            setRemoteHead(ref, id);
        } catch (IOException e) {
            throw Failures.writing(store.name(), e);
        }
    }

    private void setRemoteHead(String ref, ObjectId id) throws IOException {
        ObjectId now = store.refs().read(ref);
        while (!java.util.Objects.equals(now, id) && !store.refs().compareAndSet(ref, now, id)) {
            now = store.refs().read(ref);
        }
    }

    @Override
    public boolean has(String commit) throws StoreException {
        return Failures.reading(store.name(),
                () -> ObjectId.isId(commit) && store.objects().has(ObjectId.fromString(commit)));
    }

    @Override
    public boolean isAncestor(String ancestor, String of) throws StoreException {
        return Failures.reading(store.name(), () -> has(ancestor) && MergeBases.isAncestor(store.objects(),
                ObjectId.fromString(ancestor), store.commit(of).getId()));
    }

    @Override
    public int count(String from, String to) throws StoreException {
        return Failures.reading(store.name(), () -> {
            int count = 0;
            try (RevWalk walk = store.objects().walk()) {
                walk.setRetainBody(false);
                walk.markStart(walk.parseCommit(store.commit(to)));
                if (from != null) {
                    walk.markUninteresting(walk.parseCommit(store.commit(from)));
                }
                while (walk.next() != null) {
                    count++;
                }
            }
            return count;
        });
    }

    @Override
    public Optional<String> mergeBase(String a, String b) throws StoreException {
        return Failures.reading(store.name(), () -> MergeBases.of(store.objects(), store.commit(a).getId(),
                store.commit(b).getId()).stream().findFirst().map(ObjectId::name));
    }

    @Override
    public Map<RecordKey, List<Version>> versions(String from, String to) throws StoreException {
        return Failures.reading(store.name(), () -> {
            Map<RecordKey, List<Version>> versions = new TreeMap<>();
            try (RevWalk walk = store.objects().walk()) {
                walk.markStart(walk.parseCommit(store.commit(to)));
                if (from != null) {
                    walk.markUninteresting(walk.parseCommit(store.commit(from)));
                }
                int seen = 0;
                for (RevCommit commit = walk.next(); commit != null && seen++ < MOST_VERSIONS; commit = walk.next()) {
                    if (commit.getParentCount() < 2) {
                        ObjectId before = commit.getParentCount() == 0 ? null : store.tree(commit.getParent(0).getId());
                        Version version = CommitText.version(commit, List.of());
                        for (Change change : space.changes(before, commit.getTree().getId())) {
                            versions.computeIfAbsent(change.key(), key -> new ArrayList<>()).add(version);
                        }
                    }
                }
            }
            return versions;
        });
    }

    @Override
    public List<String> setAside(String from, String to) throws StoreException {
        return Failures.reading(store.name(),
                () -> new SetAside(store).between(store.commit(from).getId(), store.commit(to).getId()));
    }

    @Override
    public String title(RecordKey key, String commit) throws StoreException {
        return Failures.reading(store.name(), () -> {
            ObjectId blob = store.blob(store.commit(commit).getTree().getId(), key.kind(), key.id());
            RecordState state = blob == null ? null : state(store.bytes(blob));
            String title = state == null ? "" : Describe.label(state, state.id());
            return title.isBlank() ? key.kind() + ' ' + key.id() : title;
        });
    }

    @Override
    public Optional<SpaceDescription> describe(String commit) throws StoreException {
        return Failures.reading(store.name(),
                () -> describe(store.objects(), ObjectId.fromString(commit), store.migrations().current()));
    }

    static Optional<SpaceDescription> describe(org.sankofa.store.internal.git.Objects objects, ObjectId commit,
            int schema) throws IOException {
        ObjectId blob = objects.find(objects.commit(commit).getTree().getId(), Paths.SPACE);
        if (blob == null) {
            return Optional.empty();
        }
        RecordState state = state(objects.read(blob, Constants.OBJ_BLOB));
        if (state == null || !state.kind().equals(Paths.SPACE_KIND)) {
            return Optional.empty();
        }
        String name = state.shown(state.id(), Keys.value("name"));
        boolean newer = state.schema() > schema || SpaceSchema.number(state, SpaceSchema.SCHEMA) > schema
                || SpaceSchema.number(state, SpaceSchema.MERGE) > SpaceSchema.MERGE_VERSION;
        return Optional.of(new SpaceDescription(state.id(), name == null ? "" : name,
                Describe.label(state, state.id()), kind(state), SpaceSchema.epoch(state), newer));
    }

    private static RecordState state(byte[] bytes) {
        RecordCodec codec = new RecordCodec();
        try {
            return codec.parseUnchecked(bytes);
        } catch (MalformedRecordException e) {
            try {
                // edited by hand
                return Adoption.adopt(null, codec.parseForeign(bytes), "0000000000000000000000000000000000000000");
            } catch (MalformedRecordException | IllegalArgumentException f) {
                return null;
            }
        }
    }

    private static Space.Kind kind(RecordState state) {
        String kind = state.shown(state.id(), Keys.value("spaceKind"));
        for (Space.Kind one : Space.Kind.values()) {
            if (kind != null && one.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return one;
            }
        }
        return Space.Kind.NETWORK;
    }

    @Override
    public Map<String, String> files() throws StoreException {
        return Failures.reading(store.name(), () -> {
            Map<String, String> files = new TreeMap<>();
            for (Map.Entry<String, ObjectId> file : store.refs().list(Refs.FILES).entrySet()) {
                if (isHere(file.getValue())) {
                    files.put(file.getKey().substring(Refs.FILES.length()), file.getValue().name());
                }
            }
            return files;
        });
    }

    @Override
    public List<String> filesNamed(String from, String to) throws StoreException {
        Collection<Change> changes = space.changes(from, to);
        return Failures.reading(store.name(), () -> {
            Set<String> found = new LinkedHashSet<>();
            for (Change change : changes) {
                if (change.newBlob() != null) {
                    try {
                        RecordState state = store.codec()
                                .parseUnchecked(store.bytes(ObjectId.fromString(change.newBlob())));
                        state.writes().stream().map(write -> write.value())
                                .filter(value -> value != null && value.matches("[0-9a-f]{64}")).forEach(found::add);
                    } catch (MalformedRecordException e) {
                        // what cannot be read names nothing
                        System.getLogger("org.sankofa.store").log(System.Logger.Level.DEBUG, e.getMessage(), e);
                    }
                }
            }
            return new ArrayList<>(found);
        });
    }
}
