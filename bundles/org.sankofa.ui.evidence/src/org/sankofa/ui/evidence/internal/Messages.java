package org.sankofa.ui.evidence.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of this bundle, from {@code messages.properties} and its translations. */
public final class Messages {

    private static final String BUNDLE = Messages.class.getPackageName() + ".messages";

    private Messages() {
    }

    /** @return the text of that key in English; empty where there is none */
    public static Optional<String> english(String key) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, Messages.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** @return the text of that key in the language of the program, with values filled in */
    public static String text(String key, Object... values) {
        String text = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), Messages.class.getClassLoader()).getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.getDefault()).format(values);
    }
}
