package org.sankofa.exchange;

import org.sankofa.model.checks.Tier;

/**
 * Something in a file that was not taken, or was taken and should be mended.
 *
 * @param tier critical: the record was not taken; error: this part was not taken; warning: taken, to be
 *            mended
 * @param line line in the file, from 1; 0 when the format has no lines
 * @param path where in the format it stands, such as {@code remittances[0].year}
 * @param value what was found there; null when something is missing
 * @param rule the rule that is broken, as its standard or our documentation names it
 * @param message a sentence for a person that says what to do
 * @param code stable code for programs
 */
public record ImportProblem(Tier tier, int line, String path, String value, String rule, String message,
        String code) {
}
