package org.sankofa.sharing;

import java.time.Instant;

/**
 * The last time a space was exchanged with others, or it was tried.
 *
 * @param when when it ended
 * @param succeeded whether it worked
 * @param message why it did not, a sentence; empty when it worked
 */
public record LastExchange(Instant when, boolean succeeded, String message) {
}
