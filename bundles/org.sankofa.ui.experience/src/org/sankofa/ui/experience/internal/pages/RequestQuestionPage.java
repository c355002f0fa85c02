package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.experience.internal.ask.Asking;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.PageContext;

/** What is asked, by whom, until when. */
public final class RequestQuestionPage extends HeadedPage {

    /** Made by the service runtime. */
    public RequestQuestionPage() {
        super("request.question", 100, "request", RequestQuestionPage::outline);
    }

    @Override
    void head(Composite head, PageContext context) {
        IconButton mail = new IconButton(head, IconButton.Look.PLAIN, "share", text("ask.mail"), text("ask.mail.help"), null);
        mail.setAction(() -> Asking.mail(mail, context));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(mail);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.question"), "title", "question", "context", "scope")
            .section(text("section.requester"), "requester", "requesterName", "received", "deadline", "state")
            .section(text("section.audience"), "audience", "asked", "answeredBy")
            .section(text("section.subject"), "areas", "themes");
    }
}
