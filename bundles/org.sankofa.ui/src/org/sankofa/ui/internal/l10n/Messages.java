package org.sankofa.ui.internal.l10n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of this bundle, from {@code messages.properties} and its translations. */
public final class Messages {

    private static final String BUNDLE = Messages.class.getPackageName() + ".messages";

    private Messages() {
    }

    /** @return the text of that key in the language of the program, with values filled in */
    public static String get(String key, Object... values) {
        String text;
        try {
            text = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), Messages.class.getClassLoader()).getString(key);
        } catch (MissingResourceException e) {
            text = key; // a missing translation must not stop anybody from working
        }
        return values.length == 0 ? text : new MessageFormat(text, Locale.getDefault()).format(values);
    }
}
