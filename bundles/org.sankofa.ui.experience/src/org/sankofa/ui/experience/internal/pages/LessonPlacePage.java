package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import org.sankofa.ui.forms.FormOutline;

/** Where a lesson holds, and where not. */
public final class LessonPlacePage extends HintedPage {

    /** Made by the service runtime. */
    public LessonPlacePage() {
        super("lesson.where", 200, "lesson", LessonPlacePage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.applies"), "appliesWhen", "notWhen", "targetGroups")
            .section(text("section.context"), "context");
    }
}
