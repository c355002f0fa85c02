package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.List;
import java.util.Locale;

import org.sankofa.experience.capture.Completeness;
import org.sankofa.experience.capture.NearDuplicates.Alike;
import org.sankofa.model.Lesson;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.controls.Tone;
import org.sankofa.ui.experience.internal.merge.Merging;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Token;

/** What a lesson has and what it lacks for others to rely on it, each line leads to its field; and what says much the same. */
public final class LessonCompletenessPage extends ColumnPage<LessonCompletenessPage.Shown> {

    /** What is there, and which lessons say much the same. */
    record Shown(Completeness list, List<Alike> alike) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Shown shown && list.items().equals(shown.list.items()) && alike.equals(shown.alike);
        }

        @Override
        public int hashCode() {
            return list.items().hashCode();
        }
    }

    /** Made by the service runtime. */
    public LessonCompletenessPage() {
        super("lesson.completeness", 500, "lesson");
    }

    @Override
    Jobs.Task<Shown> reading(PageContext context, Finder finder) {
        Completeness list = Completeness.of((Lesson) context.record(), Locale.getDefault());
        RecordKey key = context.session().key();
        boolean isNew = context.session().isNew();
        return monitor -> new Shown(list, isNew ? List.of() : Merging.alike(context.workspace(), context.index(), key, context.languages()));
    }

    @Override
    void show(Shown shown, PageContext context, PageColumn column) {
        Completeness list = shown.list();
        column.section(text("page.lesson.completeness"))
            .remark(text("checklist.count", list.done(), list.items().size()));
        column.text(text(list.missing().isEmpty() ? "checklist.all" : list.enough() ? "checklist.enough"
            : "checklist.lacks"), Token.TEXT_SECONDARY);
        for (Completeness.Item item : list.items()) {
            RecordLine line = new RecordLine(column.body(), item.done() ? "success" : "add", text("check." + item.name()))
                .icon(item.done() ? Token.SUCCESS : item.required() ? Token.WARNING : Token.TEXT_TERTIARY)
                .onOpen(() -> context.reveal(context.record(), item.feature()));
            if (item.done()) {
                line.quiet();
            } else {
                line.remark(text("check." + item.name() + ".help"))
                    .badge(text(item.required() ? "checklist.needed" : "checklist.helpful"),
                        item.required() ? Tone.CAREFUL : Tone.PLAIN);
            }
        }
        if (!context.session().isNew()) {
            alike(shown.alike(), context, column);
        }
    }

    /** Lessons that say much the same, and the way to make one of two. */
    private static void alike(List<Alike> alike, PageContext context, PageColumn column) {
        column.section(text("merge.section"));
        column.text(text(alike.isEmpty() ? "merge.section.none" : "merge.section.words"), Token.TEXT_SECONDARY);
        Merging merging = new Merging(column, context.workspace(), context.index(), context.languages(), context.messages(), context::open);
        boolean possible = !context.session().isReadOnly();
        for (Alike one : alike) {
            RecordKey other = one.row().key();
            new RecordLine(column.body(), "lesson", one.row().title()).remark(text("capture.alike.much", Math.round(100 * one.alike())))
                .record(other, context::open);
            if (possible) {
                new IconButton(column.body(), IconButton.Look.PLAIN, "duplicate", text("merge.both"), text("merge.both.help"),
                    () -> merging.begin(context.session().key(), other));
            }
        }
        if (possible) {
            new IconButton(column.body(), IconButton.Look.PLAIN, "search", text("merge.begin"), text("merge.begin.help"),
                () -> merging.begin(context.session().key()));
        }
    }
}
