package org.sankofa.experience.reuse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.sankofa.experience.internal.Refs;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Record;
import org.sankofa.model.ReviewEntry;
import org.sankofa.model.ReviewState;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.SpaceKind;
import org.sankofa.model.UseEffect;
import org.sankofa.store.Snapshot;

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
    private static final Set<ReviewState> DECIDED = Set.of(ReviewState.VALIDATED, ReviewState.RETURNED, ReviewState.REJECTED);
    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

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
        Map<String, Integer> usesByLesson = new HashMap<>();
        Map<UseEffect, Integer> effects = new EnumMap<>(UseEffect.class);
        try (Stream<Record> all = snapshot.records(null, "lessonUse")) {
            all.map(LessonUse.class::cast).forEach(use -> {
                String lesson = Refs.id(use, Literals.LESSON_USE__LESSON);
                if (lesson != null && inSpaces(snapshot, lesson, spaces)) {
                    usesByLesson.merge(lesson, 1, Integer::sum);
                    effects.merge(use.getEffect(), 1, Integer::sum);
                }
            });
        }
        List<Double> days = new ArrayList<>();
        int[] counts = new int[5];
        Set<String> used = new HashSet<>();
        for (String one : spaces) {
            lessons(snapshot, one, lesson -> {
                ReviewState state = lesson.getReviewState();
                if (!OUT.contains(state)) {
                    counts[0]++;
                    if (usesByLesson.containsKey(lesson.getId())) {
                        used.add(lesson.getId());
                    }
                    switch (lesson.getOutcome()) {
                        case FAILURE, MIXED -> counts[3]++;
                        default -> {
                            // a success or not known
                        }
                    }
                }
                counts[1] += decisions(lesson, days);
                if (state == ReviewState.VALIDATED && lesson.getReviewBy() != null
                        && lesson.getReviewBy().latest().filter(day -> day.isBefore(today)).isPresent()) {
                    counts[2]++;
                }
            });
        }
        days.sort(null);
        return new ReuseMetrics(counts[0], used.size(), usesByLesson.values().stream().mapToInt(Integer::intValue).sum(), effects, days.size(),
                median(days), counts[1], counts[2], counts[3]);
    }

    private static boolean isSample(Snapshot snapshot, String space) {
        try (Stream<Record> infos = snapshot.records(space, "spaceInfo")) {
            return infos.map(SpaceInfo.class::cast).anyMatch(info -> info.getSpaceKind() == SpaceKind.SAMPLE);
        }
    }

    private static void lessons(Snapshot snapshot, String space, Consumer<Lesson> consumer) {
        try (Stream<Record> all = snapshot.records(space, "lesson")) {
            all.map(Lesson.class::cast).forEach(consumer);
        }
    }

    private static boolean inSpaces(Snapshot snapshot, String lesson, List<String> spaces) {
        return snapshot.find(lesson).filter(key -> spaces.contains(key.space())).isPresent();
    }

    /** Adds the days of each submission that was decided; returns 1 when the last one was not. */
    private static int decisions(Lesson lesson, List<Double> days) {
        Instant submitted = null;
        List<ReviewEntry> log = lesson.getReviewLog().stream().filter(entry -> entry.getDate() != null)
                .sorted(java.util.Comparator.comparing(ReviewEntry::getDate)).toList();
        for (ReviewEntry entry : log) {
            if (entry.getTo() == ReviewState.SUBMITTED && submitted == null) {
                submitted = entry.getDate();
            } else if (DECIDED.contains(entry.getTo()) && submitted != null) {
                days.add(Duration.between(submitted, entry.getDate()).toSeconds() / SECONDS_A_DAY);
                submitted = null;
            }
        }
        return submitted == null ? 0 : 1;
    }

    private static OptionalDouble median(List<Double> sorted) {
        int n = sorted.size();
        return n == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2);
    }
}
