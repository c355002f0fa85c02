package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.PageContext;

/** What a meeting speaks of and what it decides. */
public final class MeetingAgendaPage extends HintedPage {

    /** Made by the service runtime. */
    public MeetingAgendaPage() {
        super("meeting.agenda", 200, "meeting", MeetingAgendaPage::outline);
    }

    @Override
    void more(Composite head, PageContext context) {
        if (!context.session().isReadOnly()) {
            new DecisionLine(head, context);
        }
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.agenda"), "agenda")
            .section(text("section.decisions"), "decisions", "outcome")
            .section(text("section.documents"), "documents");
    }
}
