package org.sankofa.search.internal.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Languages of texts, reduced to what the index tells apart: the primary subtag. */
public final class Language {

    /** Texts without a language: names, codes. */
    public static final String NONE = "und";
    /** Languages with an analyser of their own, in the order in which titles fall back. */
    public static final List<String> MAIN = List.of("en", "fr", "es", "ar", "ru", "zh");

    private static final Set<String> KNOWN = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));

    private Language() {
    }

    /** The primary subtag of a BCP 47 tag in lower case; {@link #NONE} when it is no language that ISO 639 lists. */
    public static String primary(String tag) {
        if (tag == null || tag.isEmpty()) {
            return NONE;
        }
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        String primary = tag.substring(0, end).toLowerCase(Locale.ROOT);
        return KNOWN.contains(primary) || primary.length() == 3 && primary.equals("fil") ? primary : NONE;
    }
}
