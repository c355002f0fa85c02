package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.Write;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;

/**
 * Finds the text two alternatives were made from: the one at the unique merge base of the commits that wrote
 * them.
 */
final class TextBaseFinder {

    private final SpaceImpl space;
    private final RecordKey record;

    TextBaseFinder(SpaceImpl space, RecordKey record) {
        this.space = space;
        this.record = record;
    }

    /** @return the text, or null when there is no unique one */
    String base(String object, String key) {
        try {
            SpaceStore store = space.store();
            List<History.Step> steps = space.steps(record.kind(), record.id(), 0);
            if (steps.isEmpty() || steps.get(0).blob() == null) {
                return null;
            }
            RecordState now = store.state(steps.get(0).blob(), record.kind(), record.id());
            List<Write> alternatives = now.alternatives(object, key);
            if (alternatives.size() != 2) {
                return null;
            }
            List<ObjectId> writers = new ArrayList<>();
            for (Write write : alternatives) {
                writers.add(writer(steps, write.tag()));
            }
            if (writers.stream().anyMatch(Objects::isNull)) {
                return null;
            }
            List<ObjectId> bases = MergeBases.of(store.objects(), writers.get(0), writers.get(1));
            ObjectId blob = bases.size() != 1 ? null
                    : store.blob(store.tree(bases.get(0)), record.kind(), record.id());
            return blob == null ? null : store.state(blob, record.kind(), record.id()).shown(object, key);
        } catch (IOException | StoreException | MalformedRecordException e) {
            // without the base the alternatives are shown as a conflict, which is right, too
            return null;
        }
    }

    private ObjectId writer(List<History.Step> steps, String tag) throws IOException {
        for (History.Step step : steps) {
            RevCommit commit = space.store().objects().commit(step.commit());
            if (CommitText.tag(commit).equals(tag)) {
                return step.commit();
            }
        }
        return null;
    }
}
