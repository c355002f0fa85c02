package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.Set;

import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.OutlinePage;

/** The reply made of all replies. */
public final class RequestReplyPage extends OutlinePage {

    /** Made by the service runtime. */
    public RequestReplyPage() {
        super("org.sankofa.page.request.reply", () -> text("page.request.reply"), 300, Set.of("request"), RequestReplyPage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.reply"), "reply");
    }
}
