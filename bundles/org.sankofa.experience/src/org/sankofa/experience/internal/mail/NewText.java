package org.sankofa.experience.internal.mail;

/** Chooses between plain text and HTML of one mail, and takes the new text out of it. */
public final class NewText {

    private NewText() {
    }

    /** @return the parts of the reply; all are empty when the mail has no text */
    public static ReplyText of(Mail mail) {
        ReplyText plain = mail.plain() == null ? new ReplyText("", "", "") : ReplyText.of(mail.plain());
        if (mail.html() == null) {
            return plain;
        }
        ReplyText html = ReplyText.of(HtmlText.of(mail.html()));
        // some programs send a plain text that only says that there is HTML
        return plain.own().isEmpty() || plain.own().length() * 2 < html.own().length() ? html : plain;
    }
}
