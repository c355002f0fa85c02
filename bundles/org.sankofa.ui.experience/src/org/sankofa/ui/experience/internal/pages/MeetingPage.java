package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.Set;

import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.OutlinePage;

/** What a meeting is, when, where and with whom. */
public final class MeetingPage extends OutlinePage {

    /** Made by the service runtime. */
    public MeetingPage() {
        super("org.sankofa.page.meeting.main", () -> text("page.meeting.main"), 100, Set.of("meeting"), MeetingPage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.meeting"), "title", "summary", "type", "state")
            .section(text("section.when"), "start", "end", "place", "placeArea", "online", "series", "followUpOf")
            .section(text("section.who"), "organisers", "participants")
            .section(text("section.subject"), "areas", "themes");
    }
}
