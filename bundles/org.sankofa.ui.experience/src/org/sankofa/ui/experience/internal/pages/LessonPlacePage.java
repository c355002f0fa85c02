package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.Set;

import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.OutlinePage;

/** Where a lesson holds, and where not. */
public final class LessonPlacePage extends OutlinePage {

    /** Made by the service runtime. */
    public LessonPlacePage() {
        super("org.sankofa.page.lesson.where", () -> text("page.lesson.where"), 200, Set.of("lesson"), LessonPlacePage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.applies"), "appliesWhen", "notWhen", "targetGroups")
            .section(text("section.context"), "context");
    }
}
