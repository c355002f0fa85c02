package org.sankofa.experience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sankofa.experience.internal.ask.RequestReminders;
import org.sankofa.experience.internal.reuse.UseReminders;
import org.sankofa.experience.internal.Waiting;
import org.sankofa.model.Contribution;
import org.sankofa.model.Request;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;

/** Finds what waits in a network. */
public final class Reminders {

    /** Months after which somebody is asked what came of a lesson that was used. */
    public static final int MONTHS = 6;

    private Reminders() {
    }

    /**
     * @param snapshot where to look
     * @param space only in this space; null: in all
     * @return what waits on that day: by kind, the longest waiting first
     */
    public static List<Reminder> of(Snapshot snapshot, String space, LocalDate today) {
        List<Reminder> found = new ArrayList<>(RequestReminders.of(snapshot, space, today));
        found.addAll(UseReminders.of(snapshot, space, today, MONTHS));
        return sorted(found);
    }

    /**
     * As {@link #of(Snapshot, String, LocalDate)}, with the help of an index: in a large network only what may wait is read. What was
     * saved just now may be missing until the index has it.
     *
     * @throws StoreException as the index throws it
     */
    public static List<Reminder> of(Snapshot snapshot, SearchIndex index, String space, LocalDate today) throws StoreException {
        Waiting waiting = new Waiting(snapshot, index, space);
        Map<Request, List<Contribution>> answers = new LinkedHashMap<>();
        for (Request request : waiting.requests()) {
            answers.put(request, waiting.answers(request));
        }
        List<Reminder> found = new ArrayList<>(RequestReminders.of(snapshot, answers, today));
        found.addAll(UseReminders.of(snapshot, waiting.uses(), waiting.lessons(today), today, MONTHS));
        return sorted(found);
    }

    private static List<Reminder> sorted(List<Reminder> found) {
        found.sort(Comparator.comparing(Reminder::kind)
                .thenComparing(Reminder::due, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Reminder::key));
        return List.copyOf(found);
    }
}
