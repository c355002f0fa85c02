package org.sankofa.experience.internal.mail;

import org.sankofa.model.checks.Tier;

/**
 * Something in a mail that was left out or has to be looked at.
 *
 * @param tier how grave it is
 * @param path the field, or the part such as {@code part 2.1}
 * @param value what stood there, shortened; null for nothing
 * @param code stable code; the sentence for it has the key {@code mail.<code>}
 * @param values what the sentence names
 */
public record MailFinding(Tier tier, String path, String value, String code, Object... values) {
}
