package org.sankofa.sharing.internal.review;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences of reviews; see {@code messages.properties}. */
final class Messages {

    private static final String BUNDLE = Messages.class.getPackageName() + ".messages";

    private Messages() {
    }

    /** @return the text of that key in the language of the program, with values filled in */
    static String text(String key, Object... values) {
        String pattern = ResourceBundle.getBundle(BUNDLE).getString(key);
        return values.length == 0 ? pattern : MessageFormat.format(pattern, values);
    }
}
