package org.sankofa.experience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sankofa.experience.internal.ask.RequestReminders;
import org.sankofa.experience.internal.reuse.UseReminders;
import org.sankofa.store.Snapshot;

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
        found.sort(Comparator.comparing(Reminder::kind)
                .thenComparing(Reminder::due, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Reminder::key));
        return List.copyOf(found);
    }
}
