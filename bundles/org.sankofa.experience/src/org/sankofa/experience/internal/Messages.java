package org.sankofa.experience.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of this bundle. Those for whoever works here are in the language of the program; those that go out to
 * others are in the language they were asked in.
 */
public final class Messages {

    private static final String BUNDLE = Messages.class.getPackageName() + ".messages";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), EXACT);
    }

    /** @return the sentences in a language; in English where that is not there */
    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    /** @return the sentences in the language of that tag */
    public static Messages in(String language) {
        return in(language == null || language.equals("und") ? Locale.ENGLISH : Locale.forLanguageTag(language));
    }

    /** @return the language they are in, as a tag */
    public String language() {
        return bundle.getLocale().getLanguage().isEmpty() ? "en" : bundle.getLocale().getLanguage();
    }

    /** @return the language that was asked for */
    public Locale locale() {
        return locale;
    }

    /** @return the text of that key with values filled in */
    public String get(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** @return the text of that key in the language of the program, with values filled in */
    public static String text(String key, Object... values) {
        return in(Locale.getDefault()).get(key, values);
    }
}
