package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.UseEffect;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.controls.Tone;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.experience.internal.model.LessonUses;
import org.sankofa.ui.experience.internal.model.LessonUses.Use;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Token;

/** Who used a lesson, where, and what came of it. */
public final class LessonUsePage extends ColumnPage<LessonUses> {

    private static final List<UseEffect> ASKED_FOR =
        List.of(UseEffect.HELPED, UseEffect.NONE, UseEffect.HARMED, UseEffect.UNKNOWN_YET);

    /** Made by the service runtime. */
    public LessonUsePage() {
        super("lesson.use", 400, "lesson");
    }

    @Override
    Jobs.Task<LessonUses> reading(PageContext context, Finder finder) {
        String id = context.session().key().id();
        return monitor -> uses(id, finder);
    }

    private static LessonUses uses(String id, Finder finder) throws StoreException {
        List<Use> uses = new ArrayList<>();
        for (LessonUse use : finder.referring(id, "lessonUse", LessonUse.class)) {
            if (use.getLesson() != null && id.equals(use.getLesson().getId())) {
                uses.add(new Use(finder.key(use), finder.name(use.getUsedBy()), finder.name(use.getUsedIn()), use.getUsedOn(),
                    finder.words(use.getAdaptation()), use.getEffect(), finder.words(use.getEffectNotes())));
            }
        }
        return LessonUses.of(uses);
    }

    @Override
    void show(LessonUses uses, PageContext context, PageColumn column) {
        column.section(text("page.lesson.use"));
        column.text(sentence(uses), uses.uses().isEmpty() ? Token.TEXT_SECONDARY : Token.TEXT);
        if (Beginnings.possible(context)) {
            new IconButton(column.body(), IconButton.Look.PLAIN, "add", text("use.record"), text("use.record.help"),
                () -> record(context));
        }
        Finder words = new Finder(null, null, context.languages());
        for (Use use : uses.uses()) {
            RecordKey key = use.key();
            new RecordLine(column.body(), "use", title(use))
                .badge(words.literal(Literals.LESSON_USE__EFFECT, use.effect()), tone(use.effect()))
                .remark(Finder.join(words.date(use.on()), use.in()))
                .text(Finder.join(use.adaptation(), use.notes()).replace(" \u00b7 ", "\n"))
                .record(key, context::open);
        }
    }

    /** @return what came of it all, in words */
    static String sentence(LessonUses uses) {
        if (uses.uses().isEmpty()) {
            return text("use.none");
        }
        List<String> parts = new ArrayList<>();
        for (UseEffect effect : ASKED_FOR) {
            if (uses.count(effect) > 0) {
                parts.add(text("use.count." + effect.getName(), uses.count(effect)));
            }
        }
        return text("use.sentence", uses.uses().size(), String.join(", ", parts));
    }

    private static String title(Use use) {
        return use.by().isEmpty() ? text("use.somebody") : use.by();
    }

    private static Tone tone(UseEffect effect) {
        return switch (effect) {
            case HELPED -> Tone.GOOD;
            case HARMED -> Tone.BAD;
            case NONE -> Tone.CAREFUL;
            default -> Tone.PLAIN;
        };
    }

    private static void record(PageContext context) {
        String title = text("use.title", Labels.title(context.record(), context.languages()));
        Beginnings.begin(context, Literals.LESSON_USE, LessonUse.class, text("use.record"), title,
            use -> use.setLesson(Beginnings.self(context, Lesson.class)));
    }
}
