package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.Write;
import org.sankofa.model.Record;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;

/** What the history of a space says: of all of it, of a record, of a feature, of a value. */
final class SpaceHistory {

    private final SpaceImpl space;
    private final SpaceStore store;

    SpaceHistory(SpaceImpl space) {
        this.space = space;
        this.store = space.store();
    }

    /** @return the versions of a record, newest first */
    List<Version> of(String recordKind, String id, int limit) throws StoreException {
        return Failures.reading(space.name(), () -> {
            List<Version> versions = new ArrayList<>();
            for (History.Step step : store.steps(recordKind, id, limit)) {
                versions.add(version(step, recordKind, id));
            }
            return versions;
        });
    }

    /** @return the versions in which data files of a data set changed, newest first */
    List<Version> ofFigures(String dataset, int limit) throws StoreException {
        return Failures.reading(space.name(), () -> {
            List<Version> versions = new ArrayList<>();
            for (History.Step step : store.figureSteps(dataset, limit)) {
                versions.add(CommitText.version(store.objects().commit(step.commit()), List.of()));
            }
            return versions;
        });
    }

    private Version version(History.Step step, String recordKind, String id) throws IOException {
        RecordState before = stateOrNull(step.before(), recordKind, id);
        RecordState after = stateOrNull(step.blob(), recordKind, id);
        List<FeatureChange> changes = before == null && after == null ? List.of() : space.describe().changes(before, after);
        return CommitText.version(store.objects().commit(step.commit()), changes);
    }

    private RecordState stateOrNull(ObjectId blob, String recordKind, String id) throws IOException {
        try {
            return blob == null ? null : store.state(blob, recordKind, id);
        } catch (MalformedRecordException e) {
            return null;
        }
    }

    List<Version> of(String recordKind, String id, String objectId, String feature) throws StoreException {
        List<Version> result = new ArrayList<>();
        for (Version v : of(recordKind, id, 0)) {
            List<FeatureChange> mine = v.changes().stream()
                    .filter(c -> c.objectId().equals(objectId) && c.feature().equals(feature)).toList();
            if (!mine.isEmpty()) {
                result.add(new Version(v.commit(), v.author(), v.email(), v.when(), v.message(), v.tag(), v.merge(),
                        mine));
            }
        }
        return result;
    }

    List<FeatureChange> compare(String recordKind, String id, String fromCommit, String toCommit)
            throws StoreException {
        return Failures.reading(space.name(), () -> {
            ObjectId from = fromCommit == null ? null : store.commit(fromCommit).getTree().getId();
            ObjectId to = toCommit == null ? store.tree(store.head()) : store.commit(toCommit).getTree().getId();
            RecordState before = stateOrNull(store.blob(from, recordKind, id), recordKind, id);
            RecordState after = stateOrNull(store.blob(to, recordKind, id), recordKind, id);
            return after == null || after.equals(before) ? List.of() : space.describe().changes(before, after);
        });
    }

    List<Version> log(int limit) throws StoreException {
        return Failures.reading(space.name(), () -> {
            List<Version> versions = new ArrayList<>();
            ObjectId head = store.head();
            try (RevWalk walk = store.objects().walk()) {
                walk.sort(RevSort.COMMIT_TIME_DESC);
                walk.sort(RevSort.TOPO, true);
                if (head != null) {
                    walk.markStart(walk.parseCommit(head));
                }
                for (RevCommit c = walk.next(); c != null && (limit <= 0 || versions.size() < limit); c = walk
                        .next()) {
                    versions.add(CommitText.version(c, List.of()));
                }
            }
            return versions;
        });
    }

    List<Version> unverified(String fromCommit, String toCommit) throws StoreException {
        return Failures.reading(space.name(), () -> {
            List<Version> versions = new ArrayList<>();
            ObjectId head = store.head();
            RevCommit to = toCommit == null ? store.commit(head.name()) : store.commit(toCommit);
            try (RevWalk walk = store.objects().walk()) {
                walk.sort(RevSort.TOPO);
                walk.markStart(walk.parseCommit(to));
                if (fromCommit != null) {
                    walk.markUninteresting(walk.parseCommit(store.commit(fromCommit)));
                }
                for (RevCommit c = walk.next(); c != null; c = walk.next()) {
                    if (CommitText.isOurs(c) && !store.signatures().of(c, head).isGood()) {
                        versions.add(CommitText.version(c, List.of()));
                    }
                }
            }
            return versions;
        });
    }

    Map<Write, Set<String>> origins(String recordKind, String id) throws StoreException {
        RecordState now = stateAt(recordKind, id, space.requireHead());
        return Failures.reading(space.name(), () -> new Origins(store, recordKind, id).find(now));
    }

    Record recordAt(String recordKind, String id, String commit) throws StoreException {
        RecordState state = stateAt(recordKind, id, commit);
        if (state.deleted()) {
            state = Merge.undelete(state, id, space.workspace().tags().next());
        }
        EObject object = space.projection().toEObject(state);
        if (!(object instanceof Record record)) {
            throw new StoreException(Code.UNKNOWN_KIND,
                    "The plug-in that knows records of the kind \"" + recordKind + "\" is not installed.");
        }
        space.placed(new RecordKey(space.name(), recordKind, id), record);
        return record;
    }

    /** @return a record as it was in a version */
    RecordState stateAt(String recordKind, String id, String commit) throws StoreException {
        return Failures.reading(space.name(), () -> {
            ObjectId blob = store.blob(store.commit(commit).getTree().getId(), recordKind, id);
            if (blob == null) {
                throw space.notFound(recordKind, id);
            }
            try {
                return store.state(blob, recordKind, id);
            } catch (MalformedRecordException e) {
                throw SpaceStore.malformed(recordKind, id, e);
            }
        });
    }
}
