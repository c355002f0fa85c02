package org.sankofa.experience.ask;

import java.util.Optional;

import org.sankofa.experience.internal.ask.ReplyPages;
import org.sankofa.model.Request;
import org.sankofa.store.Snapshot;

/**
 * A consolidated reply for others: as a mail, a web page and a Word document, which say the same. Names are given only
 * of those who agreed at the moment it is made; records that stay inside are left out; the page loads nothing from
 * elsewhere. The same record gives the same bytes.
 */
public interface ReplyPublication {

    /** @return the publication of the request's reply, in the language of the request */
    static ReplyPublication of(Snapshot snapshot, Request request) {
        return new ReplyPages(snapshot, request, null, null, null);
    }

    /** @return the same with headings in another language: English, French or Spanish */
    ReplyPublication in(String language);

    /** @return the same with a sender for the mail; an address that is none is left out */
    ReplyPublication from(String name, String address);

    /** @return why it may not go out, a sentence for people; empty when it may */
    Optional<String> problem();

    /** @return as plain text */
    String text();

    /** @return as a web page */
    String html();

    /**
     * @return as a Word document ({@code .docx})
     * @throws IllegalStateException when there is a {@link #problem()}
     */
    byte[] word();

    /**
     * @return as a mail in the thread of the question ({@code .eml})
     * @throws IllegalStateException when there is a {@link #problem()}
     */
    byte[] mail();
}
