package org.sankofa.experience.internal.reuse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.sankofa.experience.internal.Refs;
import org.sankofa.experience.internal.Same;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.LessonUse;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Record;
import org.sankofa.model.ReviewEntry;
import org.sankofa.model.ReviewState;
import org.sankofa.model.UseEffect;
import org.sankofa.store.RecordKey;

/**
 * What the figures of reuse are made of: what is known of a lesson, or of a use of one.
 *
 * @param key the record
 * @param state of a lesson; null for a use
 * @param failed whether the lesson tells of a failure or a mixed outcome
 * @param days from each submission to its decision
 * @param waiting whether its last submission is not decided
 * @param reviewBy the last day by which it shall be read again; null where none is set
 * @param lesson id of the lesson that is used; null for a lesson
 * @param effect of a use; null for a lesson
 */
public record LessonFact(RecordKey key, ReviewState state, boolean failed, List<Double> days, boolean waiting, LocalDate reviewBy, String lesson,
        UseEffect effect) {

    /** The kinds it is read from. */
    public static final Set<String> KINDS = Set.of("lesson", "lessonUse");

    private static final Set<ReviewState> DECIDED = Set.of(ReviewState.VALIDATED, ReviewState.RETURNED, ReviewState.REJECTED);
    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    /** What one record says. */
    public static LessonFact read(RecordKey key, Record record, Same same) {
        return switch (record) {
            case Lesson lesson -> of(key, lesson, same);
            case LessonUse use -> new LessonFact(key, null, false, List.of(), false, null, Refs.id(use, Literals.LESSON_USE__LESSON), use.getEffect());
            default -> null;
        };
    }

    private static LessonFact of(RecordKey key, Lesson lesson, Same same) {
        List<Double> days = new ArrayList<>();
        boolean waiting = decisions(lesson, days);
        LocalDate reviewBy = lesson.getReviewBy() == null ? null : same.of(lesson.getReviewBy().latest().orElse(null));
        boolean failed = lesson.getOutcome() == LessonOutcome.FAILURE || lesson.getOutcome() == LessonOutcome.MIXED;
        return new LessonFact(key, lesson.getReviewState(), failed, List.copyOf(days), waiting, reviewBy, null, null);
    }

    /** Adds the days of each submission that was decided; tells whether the last one was not. */
    private static boolean decisions(Lesson lesson, List<Double> days) {
        if (lesson.getReviewLog().isEmpty()) {
            return false;
        }
        Instant submitted = null;
        List<ReviewEntry> log = lesson.getReviewLog().stream().filter(entry -> entry.getDate() != null)
                .sorted(Comparator.comparing(ReviewEntry::getDate)).toList();
        for (ReviewEntry entry : log) {
            if (entry.getTo() == ReviewState.SUBMITTED && submitted == null) {
                submitted = entry.getDate();
            } else if (DECIDED.contains(entry.getTo()) && submitted != null) {
                days.add(Duration.between(submitted, entry.getDate()).toSeconds() / SECONDS_A_DAY);
                submitted = null;
            }
        }
        return submitted != null;
    }

    /** Whether it is validated and should have been read again before a day. */
    public boolean overdue(LocalDate today) {
        return state == ReviewState.VALIDATED && reviewBy != null && reviewBy.isBefore(today);
    }
}
