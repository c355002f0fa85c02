package org.sankofa.experience.reuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import org.sankofa.experience.internal.Gathered;
import org.sankofa.experience.internal.Kept;
import org.sankofa.experience.internal.reuse.LessonFact;
import org.sankofa.model.Record;
import org.sankofa.model.ReviewState;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.SpaceKind;
import org.sankofa.model.UseEffect;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * How the network as a whole lives with its lessons. The figures are for the network, never for a person, an office or
 * a country: nothing here can be asked by them, and there is no order of them.
 *
 * @param lessons lessons that are in use: neither drafts nor retired, rejected or superseded
 * @param used how many of them were used at least once
 * @param uses how often they were used, all together
 * @param effects what came of the uses
 * @param decisions how many submissions were decided
 * @param medianDaysToDecision days from submission to decision, half of them sooner; empty without a decision
 * @param waiting submissions that are not decided
 * @param overdue validated lessons that should have been read again
 * @param failures lessons in use that tell of a failure or a mixed outcome
 */
public record ReuseMetrics(int lessons, int used, int uses, Map<UseEffect, Integer> effects, int decisions,
        OptionalDouble medianDaysToDecision, int waiting, int overdue, int failures) {

    private static final Set<ReviewState> OUT = Set.of(ReviewState.DRAFT, ReviewState.RETIRED, ReviewState.REJECTED, ReviewState.SUPERSEDED);

    /** Takes a copy. */
    public ReuseMetrics {
        effects = Map.copyOf(effects);
    }

    /** @return the share of lessons in use that were used, from 0 to 1; empty when there are none */
    public OptionalDouble reuseRate() {
        return lessons == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) used / lessons);
    }

    /** @return lessons in use that nobody used so far */
    public int neverUsed() {
        return lessons - used;
    }

    /**
     * @param space only this space; null: all but the samples, which are no part of the network
     * @return the figures on that day
     */
    public static ReuseMetrics of(Snapshot snapshot, String space, LocalDate today) {
        return ofSpaces(snapshot, space != null ? List.of(space) : snapshot.spaces().stream().filter(name -> !isSample(snapshot, name)).toList(), today);
    }

    /**
     * @param spaces names of the spaces, samples too
     * @return the figures of these spaces together on that day
     */
    public static ReuseMetrics ofSpaces(Snapshot snapshot, List<String> spaces, LocalDate today) {
        // a lesson may be used in a space beside the one it lies in
        List<LessonFact> facts = Gathered.once(snapshot, snapshot.spaces(), LessonFact.KINDS, LessonFact::read);
        return of(snapshot, facts, spaces, today);
    }

    /**
     * As {@link #ofSpaces(Snapshot, List, LocalDate)}, for who asks again and again: all lessons and uses are read the first time, later
     * only those that changed.
     *
     * @throws StoreException CANNOT_READ, CLOSED
     */
    public static ReuseMetrics ofSpaces(Workspace workspace, List<String> spaces, LocalDate today) throws StoreException {
        Snapshot snapshot = workspace.snapshot();
        return of(snapshot, Kept.of(workspace).lessons(workspace, snapshot, snapshot.spaces()), spaces, today);
    }

    /**
     * The validated lessons that should have been read again, those that wait longest first. What is read is kept as for
     * {@link #ofSpaces(Workspace, List, LocalDate)}.
     *
     * @return the keys with the days that have passed
     * @throws StoreException CANNOT_READ, CLOSED
     */
    public static List<Map.Entry<RecordKey, LocalDate>> overdue(Workspace workspace, List<String> spaces, LocalDate today) throws StoreException {
        Snapshot snapshot = workspace.snapshot();
        return Kept.of(workspace).lessons(workspace, snapshot, snapshot.spaces()).stream()
                .filter(one -> spaces.contains(one.key().space()) && one.overdue(today)).map(one -> Map.entry(one.key(), one.reviewBy()))
                .sorted(Map.Entry.<RecordKey, LocalDate> comparingByValue().thenComparing(Map.Entry.comparingByKey())).toList();
    }

    private static ReuseMetrics of(Snapshot snapshot, List<LessonFact> facts, List<String> spaces, LocalDate today) {
        Set<String> wanted = Set.copyOf(spaces);
        Set<String> here = new HashSet<>();
        for (LessonFact one : facts) {
            if (one.state() != null && wanted.contains(one.key().space())) {
                here.add(one.key().id());
            }
        }
        Map<String, Integer> usesByLesson = new HashMap<>();
        Map<UseEffect, Integer> effects = new EnumMap<>(UseEffect.class);
        for (LessonFact use : facts) {
            // a lesson that was deleted was used all the same
            if (use.lesson() != null && (here.contains(use.lesson())
                    || snapshot.find(use.lesson()).filter(key -> wanted.contains(key.space())).isPresent())) {
                usesByLesson.merge(use.lesson(), 1, Integer::sum);
                effects.merge(use.effect(), 1, Integer::sum);
            }
        }
        List<Double> days = new ArrayList<>();
        int lessons = 0;
        int waiting = 0;
        int overdue = 0;
        int failures = 0;
        Set<String> used = new HashSet<>();
        for (LessonFact lesson : facts) {
            if (lesson.state() == null || !wanted.contains(lesson.key().space())) {
                continue;
            }
            if (!OUT.contains(lesson.state())) {
                lessons++;
                failures += lesson.failed() ? 1 : 0;
                if (usesByLesson.containsKey(lesson.key().id())) {
                    used.add(lesson.key().id());
                }
            }
            days.addAll(lesson.days());
            waiting += lesson.waiting() ? 1 : 0;
            overdue += lesson.overdue(today) ? 1 : 0;
        }
        days.sort(null);
        return new ReuseMetrics(lessons, used.size(), usesByLesson.values().stream().mapToInt(Integer::intValue).sum(), effects, days.size(),
                median(days), waiting, overdue, failures);
    }

    private static boolean isSample(Snapshot snapshot, String space) {
        try (Stream<Record> infos = snapshot.records(space, "spaceInfo")) {
            return infos.map(SpaceInfo.class::cast).anyMatch(info -> info.getSpaceKind() == SpaceKind.SAMPLE);
        }
    }

    private static OptionalDouble median(List<Double> sorted) {
        int n = sorted.size();
        return n == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2);
    }
}
