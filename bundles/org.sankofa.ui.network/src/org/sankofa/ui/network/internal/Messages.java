package org.sankofa.ui.network.internal;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of this bundle, by key; see {@code messages.properties}. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {
    }

    /**
     * @param key key in the properties file
     * @param arguments values for the places {0}, {1}, ...
     * @return the text in the user's language; the key itself, marked, where the text is missing
     */
    public static String text(String key, Object... arguments) {
        try {
            String pattern = TEXTS.getString(key);
            return arguments.length == 0 ? pattern : MessageFormat.format(pattern, arguments);
        } catch (MissingResourceException e) {
            return '!' + key + '!';
        }
    }
}
