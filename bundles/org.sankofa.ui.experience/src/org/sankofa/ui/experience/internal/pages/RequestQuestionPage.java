package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.Set;

import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.OutlinePage;

/** What is asked, by whom, until when. */
public final class RequestQuestionPage extends OutlinePage {

    /** Made by the service runtime. */
    public RequestQuestionPage() {
        super("org.sankofa.page.request.question", () -> text("page.request.question"), 100, Set.of("request"), RequestQuestionPage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.question"), "title", "question", "context", "scope")
            .section(text("section.requester"), "requester", "requesterName", "received", "deadline", "state")
            .section(text("section.audience"), "audience", "asked", "answeredBy")
            .section(text("section.subject"), "areas", "themes");
    }
}
