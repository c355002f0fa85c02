package org.sankofa.search.internal.context;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences of the search, on contexts and on experience, in the language of who reads them; see {@code messages.properties}. */
public final class Messages {

    private static final String BUNDLE = Messages.class.getPackageName() + ".messages";
    private static final ResourceBundle.Control NO_FALLBACK =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {
    }

    /** The language that people read best. */
    public static Locale locale(List<String> languages) {
        return languages.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(languages.get(0));
    }

    /** The text of that key, with values filled in. */
    public static String text(String key, List<String> languages, Object... values) {
        Locale locale = locale(languages);
        String pattern = bundle(locale).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** Whether there is a text of that key. */
    static boolean has(String key) {
        try {
            return bundle(Locale.ROOT).getString(key) != null;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), NO_FALLBACK);
    }

    /** Several things in a row, with "and" before the last. */
    public static String list(List<String> things, List<String> languages) {
        if (things.size() < 2) {
            return things.isEmpty() ? "" : things.get(0);
        }
        return text("list.last", languages, String.join(", ", things.subList(0, things.size() - 1)), things.get(things.size() - 1));
    }
}
