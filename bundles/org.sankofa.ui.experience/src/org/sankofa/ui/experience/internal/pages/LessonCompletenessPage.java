package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import org.sankofa.model.Lesson;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.controls.Tone;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.experience.internal.model.LessonChecklist;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Token;

/** What a lesson has and what it lacks for others to rely on it; each line leads to its field. */
public final class LessonCompletenessPage extends ColumnPage<LessonChecklist> {

    /** Made by the service runtime. */
    public LessonCompletenessPage() {
        super("lesson.completeness", 500, "lesson");
    }

    @Override
    Jobs.Task<LessonChecklist> reading(PageContext context, Finder finder) {
        LessonChecklist list = LessonChecklist.of((Lesson) context.record());
        return monitor -> list;
    }

    @Override
    void show(LessonChecklist list, PageContext context, PageColumn column) {
        column.section(text("page.lesson.completeness"))
            .remark(text("checklist.count", list.done(), list.items().size()));
        column.text(text(list.missing().isEmpty() ? "checklist.all" : list.canBeValidated() ? "checklist.enough"
            : "checklist.lacks"), Token.TEXT_SECONDARY);
        for (LessonChecklist.Item item : list.items()) {
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
    }
}
