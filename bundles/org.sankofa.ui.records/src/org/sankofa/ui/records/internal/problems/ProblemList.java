package org.sankofa.ui.records.internal.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sankofa.model.checks.Problem;
import org.sankofa.store.RecordKey;

/**
 * The problems that the view shows: of the records that are open, as they stand on the screen, and of all
 * others, as they were found by the last check of everything. Safe to use from several threads.
 */
public final class ProblemList {

    /** A problem and the record it was found in. */
    public record Entry(RecordKey key, String title, Problem problem) {
    }

    private static final Comparator<Entry> GRAVEST_FIRST = Comparator
            .comparing((Entry e) -> e.problem().tier())
            .thenComparing(Entry::title)
            .thenComparing(Entry::key);

    private final Map<RecordKey, List<Entry>> byRecord = new LinkedHashMap<>();

    /** Replaces what is known of one record. An empty list says that nothing is wrong with it. */
    public synchronized void replace(RecordKey key, String title, List<Problem> problems) {
        if (problems.isEmpty()) {
            byRecord.remove(key);
        } else {
            byRecord.put(key, problems.stream().map(p -> new Entry(key, title, p)).toList());
        }
    }

    /** Forgets a record, because it was deleted. */
    public synchronized void remove(RecordKey key) {
        byRecord.remove(key);
    }

    /** Forgets everything, before everything is checked anew. */
    public synchronized void clear() {
        byRecord.clear();
    }

    /** All problems, the gravest first, then by the title of the record. */
    public synchronized List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        byRecord.values().forEach(all::addAll);
        all.sort(GRAVEST_FIRST);
        return all;
    }

    /** Number of records with problems. */
    public synchronized int records() {
        return byRecord.size();
    }
}
