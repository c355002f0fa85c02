package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.sankofa.merge.Keys;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TextMerge;
import org.sankofa.merge.Write;
import org.sankofa.store.StoreException;

/**
 * Finds the text two alternatives were made from: the one at the unique merge base of the commits that wrote
 * them. A commit that names the version it was edited from counts as made there.
 */
final class TextBaseFinder {

    private final SpaceStore store;
    private final RecordState state;
    private final String unsavedTag;
    private final ObjectId unsavedFrom;

    /** For a saved state. */
    TextBaseFinder(SpaceStore store, RecordState state) {
        this(store, state, null, null);
    }

    /**
     * For a state with unsaved writes.
     *
     * @param unsavedTag their tag
     * @param unsavedFrom the commit they were edited from
     */
    TextBaseFinder(SpaceStore store, RecordState state, String unsavedTag, ObjectId unsavedFrom) {
        this.store = store;
        this.state = state;
        this.unsavedTag = unsavedTag;
        this.unsavedFrom = unsavedFrom;
    }

    /** @return the text, or null when there is no unique one */
    String base(String object, String key) {
        List<Write> alternatives = state.alternatives(object, key);
        if (alternatives.size() != 2) {
            return null;
        }
        try {
            List<History.Step> steps = store.steps(state.kind(), state.id(), 0);
            List<ObjectId> writers = new ArrayList<>();
            for (Write write : alternatives) {
                writers.add(writer(steps, write.tag()));
            }
            if (writers.stream().anyMatch(Objects::isNull)) {
                return null;
            }
            List<ObjectId> bases = MergeBases.of(store.objects(), writers.get(0), writers.get(1));
            ObjectId blob = bases.size() != 1 ? null
                    : store.blob(store.tree(bases.get(0)), state.kind(), state.id());
            return blob == null ? null : store.state(blob, state.kind(), state.id()).shown(object, key);
        } catch (IOException | StoreException | MalformedRecordException e) {
            // without the base the alternatives are shown as a conflict, which is right, too
            return null;
        }
    }

    private ObjectId writer(List<History.Step> steps, String tag) throws IOException {
        if (tag.equals(unsavedTag)) {
            return unsavedFrom;
        }
        for (History.Step step : steps) {
            RevCommit commit = store.objects().commit(step.commit());
            if (CommitText.tag(commit).equals(tag)) {
                ObjectId from = CommitText.editedFrom(commit);
                return from != null && store.objects().has(from) ? from : step.commit();
            }
        }
        return null;
    }

    /** @return whether a conflict is a text whose alternatives fit together */
    boolean fitsTogether(org.sankofa.merge.Conflict conflict) {
        if (Keys.shape(conflict.key()) != Keys.Shape.TEXT) {
            return false;
        }
        String base = base(conflict.object(), conflict.key());
        return base != null && TextMerge.shown(state, conflict.object(), conflict.key(), base).isPresent();
    }
}
