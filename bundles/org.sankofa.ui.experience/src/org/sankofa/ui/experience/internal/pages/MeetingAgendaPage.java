package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import org.sankofa.ui.forms.FormOutline;

/** What a meeting speaks of and what it decides. */
public final class MeetingAgendaPage extends HintedPage {

    /** Made by the service runtime. */
    public MeetingAgendaPage() {
        super("meeting.agenda", 200, "meeting", MeetingAgendaPage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.agenda"), "agenda")
            .section(text("section.decisions"), "decisions", "outcome")
            .section(text("section.documents"), "documents");
    }
}
