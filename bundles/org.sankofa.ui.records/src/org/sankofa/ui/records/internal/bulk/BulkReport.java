package org.sankofa.ui.records.internal.bulk;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sankofa.store.RecordKey;

/** What came of a step: which records it changed, which said so already, and why some were left as they are. */
public final class BulkReport {

    /** Why a record was left as it is. */
    public enum Refusal {
        READ_ONLY, UNSAVED, CHANGED, GONE, FAILED
    }

    private final Map<RecordKey, Object> done = new LinkedHashMap<>();
    private final Map<RecordKey, Refusal> refused = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();
    private int already;
    private boolean stopped;

    void done(RecordKey key, Object before) {
        done.put(key, before);
    }

    void already() {
        already++;
    }

    void refuse(RecordKey key, Refusal why) {
        refused.put(key, why);
    }

    void fail(RecordKey key, String why) {
        refused.put(key, Refusal.FAILED);
        failures.add(why);
    }

    void stop() {
        stopped = true;
    }

    /** The records that changed, each with the value it had before. */
    Map<RecordKey, Object> before() {
        return done;
    }

    /** The records that changed. */
    public List<RecordKey> changed() {
        return List.copyOf(done.keySet());
    }

    /** The records that were left as they are, each with the reason. */
    public Map<RecordKey, Refusal> refused() {
        return Map.copyOf(refused);
    }

    /** Whether somebody stopped it before the end. */
    public boolean stopped() {
        return stopped;
    }

    /** All of it in a sentence or two. */
    public String sentence() {
        StringBuilder words = new StringBuilder(text("bulk.changed", done.size()));
        if (already > 0) {
            words.append(' ').append(text("bulk.already", already));
        }
        if (!refused.isEmpty()) {
            List<String> reasons = new ArrayList<>();
            for (Refusal why : Refusal.values()) {
                long count = refused.values().stream().filter(why::equals).count();
                if (count > 0) {
                    reasons.add(text("bulk.refused." + why.name().toLowerCase(java.util.Locale.ROOT), count));
                }
            }
            words.append(' ').append(text("bulk.refused", refused.size(), String.join(", ", reasons)));
        }
        if (!failures.isEmpty()) {
            words.append(' ').append(failures.getFirst());
        }
        if (stopped) {
            words.append(' ').append(text("bulk.stopped"));
        }
        return words.toString();
    }
}
