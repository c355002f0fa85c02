package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.Set;

import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.OutlinePage;

/** What a meeting speaks of and what it decides. */
public final class MeetingAgendaPage extends OutlinePage {

    /** Made by the service runtime. */
    public MeetingAgendaPage() {
        super("org.sankofa.page.meeting.agenda", () -> text("page.meeting.agenda"), 200, Set.of("meeting"), MeetingAgendaPage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.agenda"), "agenda")
            .section(text("section.decisions"), "decisions", "outcome")
            .section(text("section.documents"), "documents");
    }
}
