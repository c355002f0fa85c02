package org.sankofa.experience.internal.ask;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sankofa.model.ids.Ids;

/**
 * How mails and records name each other. A mail of ours has an id made of its record's; a contribution made from a
 * mail has an id made of the mail's, so that the same mail, imported anywhere, is the same record.
 */
final class MailIds {

    /** No domain of the world can be ours: this ending is reserved (RFC 2606). */
    private static final String DOMAIN = "@sankofa.invalid";
    private static final Pattern OURS =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(request|reply|contribution)@sankofa\\.invalid");

    private MailIds() {
    }

    /** @return the id of the mail that asks */
    static String ofRequest(String recordId) {
        return recordId + ".request" + DOMAIN;
    }

    /** @return the id of the mail that brings the consolidated reply */
    static String ofReply(String recordId) {
        return recordId + ".reply" + DOMAIN;
    }

    /** @return the id of the mail that brings a contribution */
    static String ofContribution(String recordId) {
        return recordId + ".contribution" + DOMAIN;
    }

    /** @return the id of the request a mail of ours is about; empty for other mails */
    static Optional<String> request(String messageId) {
        Matcher matcher = OURS.matcher(messageId);
        return matcher.matches() && !matcher.group(2).equals("contribution") ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** @return the id of the contribution that a mail is, whether ours or not */
    static String contribution(String messageId) {
        Matcher matcher = OURS.matcher(messageId);
        return matcher.matches() && matcher.group(2).equals("contribution") ? matcher.group(1)
                : Ids.nameBased("mail:" + messageId);
    }
}
