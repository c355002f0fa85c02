package org.sankofa.experience.reuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.Refs;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Record;
import org.sankofa.model.UseEffect;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.text.Text;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;

/** Says that a lesson is used in a programme, a case or a request. */
public final class Citation {

    private Citation() {
    }

    /** @return the use of a lesson in a record; empty when it was not cited there */
    public static Optional<LessonUse> existing(Snapshot snapshot, String lessonId, String usedInId) {
        return uses(snapshot, lessonId).stream().filter(use -> usedInId.equals(Refs.id(use, Literals.LESSON_USE__USED_IN))).findFirst();
    }

    /** @return all uses of a lesson */
    public static List<LessonUse> uses(Snapshot snapshot, String lessonId) {
        try (Stream<Record> all = snapshot.records(null, "lessonUse")) {
            return all.map(LessonUse.class::cast).filter(use -> lessonId.equals(Refs.id(use, Literals.LESSON_USE__LESSON))).toList();
        }
    }

    /**
     * Makes the record of a use, to be put. Its id follows from lesson and record: two people who cite the same lesson in
     * the same programme without knowing of each other make one record.
     *
     * @param by the member who uses it; null where nobody is named
     * @param language tag of the language the person works in
     */
    public static LessonUse of(Lesson lesson, Record usedIn, RecordKey by, LocalDate today, String language) {
        LessonUse use = ModelFactory.eINSTANCE.createLessonUse();
        use.setId(Ids.nameBased("lesson-use:" + lesson.getId() + ':' + usedIn.getId()));
        use.setLesson(Refs.to(lesson));
        use.setUsedIn(Refs.to(usedIn));
        use.setUsedOn(PartialDate.of(today));
        use.setEffect(UseEffect.UNKNOWN_YET);
        use.setLanguage(language);
        if (by != null) {
            use.setUsedBy(Refs.to(by.uri(), Practitioner.class));
        }
        Messages messages = Messages.in(language);
        use.setTitle(Text.of(messages.language(), messages.get("use.title", Labels.title(lesson, List.of(messages.language(), "en")),
                Labels.title(usedIn, List.of(messages.language(), "en")))));
        return use;
    }
}
