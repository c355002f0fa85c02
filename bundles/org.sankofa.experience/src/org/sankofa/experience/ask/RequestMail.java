package org.sankofa.experience.ask;

import java.util.Optional;

import org.sankofa.experience.internal.ask.QuestionMail;
import org.sankofa.model.Request;
import org.sankofa.store.Snapshot;

/**
 * A request as an e-mail for people outside: a text anybody can read and answer, the same as HTML, and the record for
 * machines. It is made as a draft ({@code .eml}) that the person's own mail program opens and sends; nothing is sent
 * from here.
 *
 * <p>
 * The text is in the language of the request: English, French or Spanish; what it says stays in the languages it was
 * written in. Those who are asked and published an address are put in blind copy. The record holds what the question
 * needs, and neither notes nor names of those who are asked.
 */
public interface RequestMail {

    /** @return the mail that asks a request */
    static RequestMail of(Snapshot snapshot, Request request) {
        return new QuestionMail(snapshot, request, null, null);
    }

    /** @return the mail with a sender; an address that is none is left out */
    RequestMail from(String name, String address);

    /** @return why it may not go out, a sentence for people; empty when it may */
    Optional<String> problem();

    /** @return the code that leads answers back, see {@link ReferenceCode} */
    String code();

    /** @return the line of the subject */
    String subject();

    /** @return the text that people read */
    String text();

    /** @return the same as HTML */
    String html();

    /**
     * @return the mail; the same request gives the same bytes
     * @throws IllegalStateException when there is a {@link #problem()}
     */
    byte[] bytes();
}
