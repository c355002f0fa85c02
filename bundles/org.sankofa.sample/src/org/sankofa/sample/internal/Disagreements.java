package org.sankofa.sample.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordState;
import org.sankofa.model.text.Text;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * Makes lessons on whose outcome two invented colleagues disagree: each wrote without knowing of the other, and
 * the merge kept both. People find out here what a conflict is and how one is decided.
 */
public final class Disagreements {

    private static final String FEATURE = "outcome";

    private final Workspace workspace;
    private final Space space;

    public Disagreements(Workspace workspace, Space space) {
        this.workspace = workspace;
        this.space = space;
    }

    /**
     * @param outcomes what the two write instead, by the English title of the lesson; the first one writes
     *            "unknown"
     */
    public void create(Map<String, String> outcomes) throws StoreException {
        Map<RecordKey, String> lessons = find(outcomes);
        Snapshot before = workspace.snapshot();
        List<RecordState> bases = new ArrayList<>();
        List<RecordKey> keys = new ArrayList<>(lessons.keySet());
        for (RecordKey key : keys) {
            bases.add(before.state(key).orElseThrow());
        }
        workspace.setIdentity(new Identity("Amaru Baobab (invented)", "amaru@sankofa.invalid", null, null));
        space.write("Leave the outcome open until a year has passed", batch -> {
            for (RecordState base : bases) {
                batch.putState(base.edit(batch.tag()).set(base.id(), FEATURE, "unknown").done());
            }
        });
        Snapshot between = workspace.snapshot();
        workspace.setIdentity(new Identity("Belka Monsoon (invented)", "belka@sankofa.invalid", null, null));
        space.write("Say what came of it", batch -> {
            for (int i = 0; i < keys.size(); i++) {
                RecordState base = bases.get(i);
                RecordState other = base.edit(batch.tag()).set(base.id(), FEATURE, lessons.get(keys.get(i))).done();
                batch.putState(Merge.merge(between.state(keys.get(i)).orElseThrow(), other, List.of(base)));
            }
        });
    }

    private Map<RecordKey, String> find(Map<String, String> outcomes) {
        Map<RecordKey, String> found = new java.util.TreeMap<>();
        try (var records = workspace.snapshot().keys(space.name(), "lesson")) {
            records.forEach(key -> workspace.snapshot().record(key).map(org.sankofa.model.Record::getTitle)
                    .map((Text title) -> outcomes.get(title.get("en"))).ifPresent(outcome -> found.put(key, outcome)));
        }
        return found;
    }
}
