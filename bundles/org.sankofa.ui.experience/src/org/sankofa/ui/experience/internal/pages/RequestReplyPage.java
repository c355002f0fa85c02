package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import org.sankofa.ui.forms.FormOutline;

/** The reply made of all replies. */
public final class RequestReplyPage extends HintedPage {

    /** Made by the service runtime. */
    public RequestReplyPage() {
        super("request.reply", 300, "request", RequestReplyPage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.reply"), "reply");
    }
}
