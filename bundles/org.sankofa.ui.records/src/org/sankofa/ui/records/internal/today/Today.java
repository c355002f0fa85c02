package org.sankofa.ui.records.internal.today;

import java.time.Instant;
import java.util.List;

/**
 * What the page shows, as read at one moment.
 *
 * @param sections what waits, one for each reason, also those where nothing waits
 * @param known whether it is known which record describes the person; else nothing can be kept or owned
 * @param sittings what changed lately, the latest first
 * @param leftOff the records opened last, the latest first
 */
public record Today(List<Section> sections, boolean known, List<Sitting> sittings, List<TodayItem> leftOff) {

    /** Takes copies of the lists. */
    public Today {
        sections = List.copyOf(sections);
        sittings = List.copyOf(sittings);
        leftOff = List.copyOf(leftOff);
    }

    /**
     * What waits for one reason.
     *
     * @param waiting the reason
     * @param items the most pressing first
     * @param more whether there are more that were not read
     */
    public record Section(Waiting waiting, List<TodayItem> items, boolean more) {

        /** Takes a copy of the list. */
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * What one person did in one go.
     *
     * @param space name of the space
     * @param author who did it
     * @param when when it ended
     * @param items some of the records, without those that are gone
     * @param total how many records changed
     */
    public record Sitting(String space, String author, Instant when, List<TodayItem> items, int total) {

        /** Takes a copy of the list. */
        public Sitting {
            items = List.copyOf(items);
        }
    }

    /** What waits for that reason. */
    public Section section(Waiting waiting) {
        return sections.stream().filter(section -> section.waiting() == waiting).findFirst().orElseThrow();
    }

    /** How much waits in all. */
    public int waiting() {
        return sections.stream().mapToInt(section -> section.items().size()).sum();
    }
}
