package org.sankofa.ui.errors;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.sankofa.store.StoreException;
import org.sankofa.ui.internal.l10n.Messages;

/**
 * What to tell a person about a failure.
 *
 * @param title what did not work, such as "Saving Albania"
 * @param sentence what happened and what to do
 * @param details for those who help: names of exceptions and places in the program
 * @param expected whether the program knew this could happen (a full disk), so that no report is wanted
 */
public record UserMessage(String title, String sentence, String details, boolean expected) {

    /** Makes the message of a failure: checked exceptions of Sankofa speak to people, all others do not. */
    public static UserMessage of(String title, Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof java.util.concurrent.ExecutionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean expected = cause instanceof StoreException
            || cause instanceof Exception && !(cause instanceof RuntimeException)
                && cause.getClass().getName().startsWith("org.sankofa.") && cause.getMessage() != null;
        StringWriter details = new StringWriter();
        cause.printStackTrace(new PrintWriter(details, true));
        return new UserMessage(title, expected ? cause.getMessage() : Messages.get("error.unexpected"),
            details.toString(), expected);
    }
}
