package org.sankofa.evidence.internal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences on figures and methods, in the language of who reads them; see {@code messages.properties}. */
public final class Messages {

    private static final String BUNDLE = Messages.class.getPackageName() + ".messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {
    }

    /**
     * @param languages BCP 47 tags, the preferred first; empty: English
     * @return the text of that key, with values filled in
     */
    public static String text(String key, List<String> languages, Object... values) {
        Locale locale = languages.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(languages.get(0));
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), NO_FALLBACK).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
