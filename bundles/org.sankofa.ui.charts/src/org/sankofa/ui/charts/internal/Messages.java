package org.sankofa.ui.charts.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this bundle, from {@code messages.properties} and its translations. */
public final class Messages {

    private static final String BUNDLE = Messages.class.getPackageName() + ".messages";

    private Messages() {
    }

    /** @return the text of that key in the language of the program, with values filled in */
    public static String text(String key, Object... values) {
        String text = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), Messages.class.getClassLoader()).getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.getDefault()).format(values);
    }
}
