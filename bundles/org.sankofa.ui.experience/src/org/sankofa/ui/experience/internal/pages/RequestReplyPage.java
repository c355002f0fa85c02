package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.experience.internal.ask.ReplyBar;
import org.sankofa.ui.experience.internal.ask.ReplyDrops;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.forms.RecordForm;
import org.sankofa.ui.pages.PageContext;

/** The reply made of all replies. */
public final class RequestReplyPage extends HintedPage {

    /** Made by the service runtime. */
    public RequestReplyPage() {
        super("request.reply", 300, "request", RequestReplyPage::outline);
    }

    @Override
    void more(Composite head, PageContext context) {
        new ReplyBar(head, context);
    }

    @Override
    void formed(RecordForm form, PageContext context) {
        form.onDrop(new ReplyDrops(form, context));
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.reply"), "reply");
    }
}
