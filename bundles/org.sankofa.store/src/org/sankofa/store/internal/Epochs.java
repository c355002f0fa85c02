package org.sankofa.store.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.sankofa.merge.Keys;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordState;
import org.sankofa.store.ChangeEvent.Origin;
import org.sankofa.store.NewEpoch;
import org.sankofa.store.Progress;
import org.sankofa.store.Rewriting;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.git.PackOutput;
import org.sankofa.store.internal.git.Packing;
import org.sankofa.store.internal.git.Refs;
import org.sankofa.store.internal.git.TreeEditor;

/**
 * Begins the history of a space anew, and takes over one that others began anew. Histories of different epochs are
 * never merged; what was not sent is written again, with the tags it has, so that it is the same wherever that is done.
 */
final class Epochs {

    private final SpaceImpl space;
    private final SpaceStore store;

    Epochs(SpaceImpl space) {
        this.space = space;
        this.store = space.store();
    }

    /** Rewrites the history and ends it with a version that begins the next epoch. */
    NewEpoch begin(Rewriting rewriting, String message, Progress progress) throws StoreException {
        requireNothingOpen();
        return store.locked(() -> {
            ObjectId before = store.adopted();
            if (!store.refs().list(Refs.RECOVERY).isEmpty()) {
                throw unsaved();
            }
            HistoryRewrite rewrite = new HistoryRewrite(store, rewriting);
            ObjectId rewritten = rewrite.rewrite(before, progress);
            RecordState trusted = store.trust().at(before).info();
            ObjectId head = next(rewritten, trusted == null ? null : rewriting.record(trusted), message,
                    rewriting.droppedFiles());
            int epoch = SpaceSchema.number(info(head), SpaceSchema.EPOCH);
            forget(name -> isDropped(name, rewriting.droppedFiles()));
            if (!store.moves().move(before, head, Origin.LOCAL)) {
                throw new StoreException(Code.LOCKED, "Somebody else wrote into the space \"" + store.name()
                        + "\" just now. Nothing was changed; try again.");
            }
            List<String> remarks = purge();
            return new NewEpoch(before.name(), head.name(), epoch, rewrite.changed(), 0, remarks);
        });
    }

    private void requireNothingOpen() throws StoreException {
        if (space.workspace().openSessions().stream().anyMatch(s -> s.key().space().equals(space.name()))) {
            throw unsaved();
        }
    }

    private StoreException unsaved() {
        return new StoreException(Code.LOCKED, "Records of the space \"" + store.name()
                + "\" are open or have unsaved edits. Save or throw these away, close the records, and try again.");
    }

    private RecordState info(ObjectId commit) throws IOException {
        ObjectId blob = store.objects().find(store.tree(commit), Paths.SPACE);
        try {
            return blob == null ? null : store.state(blob, Paths.SPACE_KIND, null);
        } catch (MalformedRecordException e) {
            return null;
        }
    }

    private static boolean isDropped(String ref, Set<String> files) {
        return !ref.startsWith(Refs.FILES) || files.contains(ref.substring(Refs.FILES.length()));
    }

    private ObjectId next(ObjectId parent, RecordState trusted, String message, Set<String> dropped)
            throws IOException, StoreException {
        RecordState info = info(parent);
        if (info == null) {
            throw new StoreException(Code.INVALID_CONTENT, "The description of the space \"" + store.name()
                    + "\" cannot be read. Bring back an earlier version of it first.");
        }
        space.workspace().tags().seen(info);
        String tag = space.workspace().tags().next();
        int epoch = SpaceSchema.number(info, SpaceSchema.EPOCH) + 1;
        RecordState shown = trusted == null ? info : States.show(info, trusted, tag);
        RecordState after = shown.edit(tag)
                .resolve(info.id(), Keys.value(SpaceSchema.EPOCH), Integer.toString(epoch)).done();
        try (PackOutput out = store.objects().newPack()) {
            TreeEditor editor = new TreeEditor(store.objects(), store.tree(parent));
            editor.put(Paths.SPACE, out.add(Constants.OBJ_BLOB, store.codec().write(after)));
            ObjectId tree = editor.write(out);
            ObjectId commit = out.add(Constants.OBJ_COMMIT, store.signed(CommitText.epoch(tree, parent,
                    space.workspace().identity(), later(parent), message, tag, epoch, dropped)));
            store.objects().publish(out);
            return commit;
        }
    }

    private Instant later(ObjectId parent) throws IOException {
        Instant before = Instant.ofEpochSecond(store.objects().commit(parent).getCommitTime());
        Instant now = Instant.now();
        return now.isBefore(before) ? before : now;
    }

    /** Names of refs. */
    private interface Names {
        boolean forgets(String name);
    }

    /** Removes refs that hold the old history, before the head moves: whatever happens then, nothing keeps it. */
    private void forget(Names names) throws IOException {
        for (Map.Entry<String, ObjectId> ref : store.refs().list("refs/").entrySet()) {
            if (!ref.getKey().equals(Refs.MAIN) && names.forgets(ref.getKey())) {
                store.refs().compareAndSet(ref.getKey(), ref.getValue(), null);
            }
        }
    }

    /**
     * Removes everything that nothing refers to any more.
     *
     * @return what could not be removed, in sentences
     */
    private List<String> purge() throws IOException {
        List<String> remarks = forgetFigures();
        store.trust().reset();
        Set<ObjectId> wanted = new HashSet<>(store.refs().list("refs/").values());
        new Packing(store.objects()).combineAll(wanted, NullProgressMonitor.INSTANCE);
        new Packing(store.objects()).removeLoose();
        store.objects().refresh();
        return remarks;
    }

    /** Figures that were read may hold what was taken out; they are read again. The head has moved: this is no reason to fail. */
    private List<String> forgetFigures() {
        Path kept = space.workspace().directory().resolve("figures");
        List<Path> left = new ArrayList<>();
        if (Files.isDirectory(kept)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(kept)) {
                for (Path file : files) {
                    try {
                        Files.deleteIfExists(file);
                    } catch (IOException e) {
                        left.add(file);
                    }
                }
            } catch (IOException | DirectoryIteratorException e) {
                left.add(kept);
            }
        }
        return left.stream().map(file -> file + " could not be removed and may still hold what was taken out. Close other programs that"
                + " use it and remove it by hand; nothing else is in it that is not in the space.").toList();
    }

    /** Takes over a history that was begun anew, and writes again what it lacks. */
    NewEpoch takeOver(String newHead) throws StoreException {
        return store.locked(() -> {
            RevCommit given = store.commit(newHead);
            ObjectId before = store.adopted();
            ObjectId fresh = new Adopter(store).adopt(given.getId()).commit();
            RecordState mine = info(before);
            RecordState theirs = info(fresh);
            if (mine == null || theirs == null || !mine.id().equals(theirs.id())) {
                throw new StoreException(Code.INVALID_CONTENT, "What was received is not the space \"" + store.name()
                        + "\" but another one. Check the address it comes from.");
            }
            int epoch = SpaceSchema.number(theirs, SpaceSchema.EPOCH);
            if (epoch <= SpaceSchema.number(mine, SpaceSchema.EPOCH)) {
                throw new StoreException(Code.OTHER_EPOCH, "What was received is an older history of the space \""
                        + store.name() + "\", from before it was begun anew. It is not taken over; whoever sent it"
                        + " has to join the space again.");
            }
            Transplant transplant = new Transplant(space, fresh);
            ObjectId tip = transplant.run(before);
            ObjectId head = SpaceMerge.together(store, fresh, tip);
            List<ObjectId> recoveries = transplant.recoveries();
            forget(name -> isDropped(name, transplant.droppedFiles()) && !recoveries.contains(recovery(name)));
            if (!store.moves().move(before, head, Origin.RECEIVED)) {
                throw new StoreException(Code.LOCKED, "Somebody else wrote into the space \"" + store.name()
                        + "\" just now. Nothing was changed; try again.");
            }
            List<String> remarks = new ArrayList<>(transplant.remarks());
            remarks.addAll(purge());
            return new NewEpoch(before.name(), head.name(), epoch, 0, transplant.count(), remarks);
        });
    }

    private ObjectId recovery(String name) {
        try {
            return name.startsWith(Refs.RECOVERY) ? store.refs().read(name) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
