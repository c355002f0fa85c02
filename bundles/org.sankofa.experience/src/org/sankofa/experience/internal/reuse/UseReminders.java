package org.sankofa.experience.internal.reuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.sankofa.experience.Reminder;
import org.sankofa.experience.Reminder.Kind;
import org.sankofa.experience.internal.DateWords;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.Refs;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.Record;
import org.sankofa.model.ReviewState;
import org.sankofa.model.UseEffect;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.Snapshot;

/** Asks what came of lessons that were used, and for lessons to be read again. */
public final class UseReminders {

    private UseReminders() {
    }

    /**
     * @param months after which somebody is asked what came of a use; sooner when the programme is closed
     * @return what waits on that day
     */
    public static List<Reminder> of(Snapshot snapshot, String space, LocalDate today, int months) {
        try (Stream<Record> uses = snapshot.records(space, "lessonUse"); Stream<Record> lessons = snapshot.records(space, "lesson")) {
            return of(snapshot, uses.map(LessonUse.class::cast)::iterator, lessons.map(Lesson.class::cast)::iterator, today, months);
        }
    }

    /** As above, of some uses and lessons. */
    public static List<Reminder> of(Snapshot snapshot, Iterable<LessonUse> uses, Iterable<Lesson> lessons, LocalDate today, int months) {
        List<Reminder> found = new ArrayList<>();
        List<String> languages = List.of(Locale.getDefault().toLanguageTag());
        for (LessonUse use : uses) {
            if (use.getEffect() == UseEffect.UNKNOWN_YET) {
                use(snapshot, use, today, months, languages).ifPresent(found::add);
            }
        }
        for (Lesson lesson : lessons) {
            review(snapshot, lesson, today, languages).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Reminder> review(Snapshot snapshot, Lesson lesson, LocalDate today, List<String> languages) {
        if (lesson.getReviewState() != ReviewState.VALIDATED || lesson.getReviewBy() == null) {
            return Optional.empty();
        }
        return lesson.getReviewBy().latest().filter(day -> day.isBefore(today)).flatMap(day -> snapshot.keyOf(lesson).map(key -> new Reminder(
                Kind.REVIEW_OVERDUE, key, day, Messages.text("reminder.review", Labels.title(lesson, languages),
                        DateWords.of(lesson.getReviewBy(), Locale.getDefault())))));
    }

    private static Optional<Reminder> use(Snapshot snapshot, LessonUse use, LocalDate today, int months, List<String> languages) {
        Optional<Record> place = Refs.target(snapshot, use, Literals.LESSON_USE__USED_IN, Record.class);
        boolean over = place.filter(Programme.class::isInstance).map(p -> ((Programme) p).getStatus())
                .filter(status -> status == ProgrammeStatus.CLOSED || status == ProgrammeStatus.CANCELLED || status == ProgrammeStatus.FINALISATION)
                .isPresent();
        LocalDate since = use.getUsedOn() == null ? null : use.getUsedOn().latest().orElse(null);
        LocalDate due = since == null ? null : since.plusMonths(months);
        if (!over && (due == null || due.isAfter(today))) {
            return Optional.empty();
        }
        String lesson = Refs.target(snapshot, use, Literals.LESSON_USE__LESSON, Lesson.class).map(l -> Labels.title(l, languages)).orElse("?");
        String where = place.map(p -> Labels.title(p, languages)).orElse("?");
        String sentence = Messages.text(over ? "reminder.use.over" : "reminder.use", lesson, where);
        return snapshot.keyOf(use).map(key -> new Reminder(Kind.USE_WITHOUT_EFFECT, key, over || due == null ? null : due, sentence));
    }
}
