package org.sankofa.experience.internal.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail that was read. Everything in it is what its sender says, and may be forged.
 *
 * @param messageId the id, without angle brackets; null when it has none
 * @param ancestors ids of the mails it answers, the nearest first
 * @param senders who it says it is from
 * @param subject in plain text; empty when it has none
 * @param date when it says it was sent; null when that is not known
 * @param language the first language its header names; null for none
 * @param automatic whether a machine says it wrote it: an out-of-office note or a failure of delivery
 * @param plain its plain text; null when it has none
 * @param html its HTML; null when it has none
 * @param files what was attached and is kept
 * @param records what came as a record for machines: proposals, to be believed in nothing
 * @param findings what was left out or has to be looked at
 */
public record Mail(String messageId, List<String> ancestors, List<Sender> senders, String subject, Instant date,
        String language, boolean automatic, String plain, String html, List<MailFile> files, List<MailFile> records,
        List<MailFinding> findings) {

    /**
     * Who a mail says it is from.
     *
     * @param name in plain text; empty for none
     * @param address in lower case; empty for none
     */
    public record Sender(String name, String address) {
    }

    /** Takes copies. */
    public Mail {
        ancestors = List.copyOf(ancestors);
        senders = List.copyOf(senders);
        files = List.copyOf(files);
        records = List.copyOf(records);
        findings = List.copyOf(findings);
    }
}
