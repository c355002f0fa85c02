package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sankofa.model.Lesson;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.LessonUse;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.search.Row;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.controls.Tone;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Token;

/** What a programme taught, what it learnt from others, and what others learnt in the same places and on the same themes. */
public final class ProgrammeExperiencePage extends ColumnPage<ProgrammeExperiencePage.Experience> {

    private static final int MOST = 12;
    /** Everything lies in the world: to be there too is no nearness. */
    private static final String WORLD = "001";

    /** The three lists. */
    record Experience(List<Line> derived, List<Line> used, List<Line> nearby) {
    }

    /**
     * A lesson.
     *
     * @param open what opens when it is clicked: the lesson, or the record of its use
     * @param remark why it stands here
     * @param badge a word on it; empty: none
     */
    record Line(RecordKey open, String title, String remark, String badge, Tone tone) {
    }

    /** Made by the service runtime. */
    public ProgrammeExperiencePage() {
        super("programme.experience", 400, "programme");
    }

    @Override
    Jobs.Task<Experience> reading(PageContext context, Finder finder) {
        RecordKey key = context.session().key();
        return monitor -> read(key, finder);
    }

    private static Experience read(RecordKey key, Finder finder) throws StoreException {
        Set<RecordKey> listed = new HashSet<>();
        List<Line> derived = new ArrayList<>();
        for (Lesson lesson : finder.referring(key.id(), "lesson", Lesson.class)) {
            boolean from = lesson.getDerivations().stream()
                .anyMatch(one -> one.getSource() != null && key.id().equals(one.getSource().getId()));
            if (from || lesson.getEvidence().stream().anyMatch(one -> key.id().equals(one.getId()))) {
                derived.add(line(lesson, text(from ? "experience.derived.why" : "experience.evidence.why"), finder));
                listed.add(finder.key(lesson));
            }
        }
        List<Line> used = new ArrayList<>();
        for (LessonUse use : finder.referring(key.id(), "lessonUse", LessonUse.class)) {
            if (use.getUsedIn() != null && key.id().equals(use.getUsedIn().getId())) {
                used.add(new Line(finder.key(use), use.getLesson() == null ? finder.name(use) : finder.name(use.getLesson()),
                    Finder.join(finder.date(use.getUsedOn()), finder.words(use.getEffectNotes())),
                    finder.literal(Literals.LESSON_USE__EFFECT, use.getEffect()), tone(use)));
                Optional.ofNullable(use.getLesson()).flatMap(finder.snapshot()::keyOf).ifPresent(listed::add);
            }
        }
        return new Experience(derived, used, nearby(key, listed, finder));
    }

    private static Tone tone(LessonUse use) {
        return switch (use.getEffect()) {
            case HELPED -> Tone.GOOD;
            case HARMED -> Tone.BAD;
            case NONE -> Tone.CAREFUL;
            default -> Tone.PLAIN;
        };
    }

    private static Line line(Lesson lesson, String why, Finder finder) {
        return new Line(finder.key(lesson), finder.name(lesson), why,
            lesson.getOutcome() == LessonOutcome.UNKNOWN ? ""
                : finder.literal(Literals.LESSON__OUTCOME, lesson.getOutcome()), outcome(lesson));
    }

    private static Tone outcome(Lesson lesson) {
        return switch (lesson.getOutcome()) {
            case SUCCESS -> Tone.GOOD;
            case FAILURE -> Tone.BAD;
            case MIXED -> Tone.CAREFUL;
            default -> Tone.PLAIN;
        };
    }

    /** Lessons of the same place and theme come first, then those of the place, then those of the theme. */
    private static List<Line> nearby(RecordKey key, Set<RecordKey> listed, Finder finder) throws StoreException {
        Optional<Row> own = finder.row(key);
        if (own.isEmpty()) {
            return List.of();
        }
        Set<String> areas = new HashSet<>(own.get().areas());
        areas.remove(WORLD);
        Set<String> themes = Set.copyOf(own.get().themes());
        List<Line> found = new ArrayList<>();
        if (!areas.isEmpty() && !themes.isEmpty()) {
            add(found, listed, finder.lessons(areas, themes, MOST), "experience.both", finder);
        }
        if (!areas.isEmpty()) {
            add(found, listed, finder.lessons(areas, Set.of(), MOST), "experience.place", finder);
        }
        if (!themes.isEmpty()) {
            add(found, listed, finder.lessons(Set.of(), themes, MOST), "experience.theme", finder);
        }
        return found;
    }

    private static void add(List<Line> found, Set<RecordKey> listed, List<Row> rows, String why, Finder finder) {
        for (Row row : rows) {
            if (found.size() < MOST && listed.add(row.key())) {
                finder.snapshot().record(row.key()).filter(Lesson.class::isInstance).map(Lesson.class::cast)
                    .ifPresent(lesson -> found.add(line(lesson, Finder.join(text(why), finder.names(lesson.getAreas())), finder)));
            }
        }
    }

    @Override
    void show(Experience value, PageContext context, PageColumn column) {
        list(column, context, "experience.derived", value.derived(), "lesson");
        list(column, context, "experience.used", value.used(), "use");
        list(column, context, "experience.nearby", value.nearby(), "lesson");
    }

    private static void list(PageColumn column, PageContext context, String key, List<Line> lines, String icon) {
        column.section(text(key)).remark(lines.isEmpty() ? "" : Integer.toString(lines.size()));
        if (lines.isEmpty()) {
            column.text(text(key + ".none"), Token.TEXT_SECONDARY);
        }
        for (Line line : lines) {
            new RecordLine(column.body(), icon, line.title()).remark(line.remark()).badge(line.badge(), line.tone())
                .record(line.open(), context::open);
        }
    }
}
