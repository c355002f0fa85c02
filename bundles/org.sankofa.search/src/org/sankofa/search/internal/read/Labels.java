package org.sankofa.search.internal.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sankofa.search.FacetField;
import org.sankofa.search.internal.index.Taxonomy;

/** What values of fields are called for people. */
public final class Labels {

    private final Taxonomy taxonomy;
    private final Map<String, String> kinds;
    private final List<String> languages;

    /**
     * @param taxonomy names of concepts
     * @param kinds names of kinds
     * @param languages the preferred languages, the first one first
     */
    public Labels(Taxonomy taxonomy, Map<String, String> kinds, List<String> languages) {
        this.taxonomy = taxonomy;
        this.kinds = kinds;
        this.languages = languages;
    }

    /** The label of a value. */
    public String value(FacetField field, String value) {
        return switch (field) {
            case KIND -> kinds.getOrDefault(value, words(value));
            case AREA, THEME -> taxonomy.valueOf(field.field(), value)
                    .map(c -> c.label(languages)).orElse(value);
            case STATE -> words(value);
            case LANGUAGE -> language(value);
            case YEAR, SPACE -> value;
        };
    }

    private String language(String tag) {
        Locale in = Locale.forLanguageTag(languages.isEmpty() ? "en" : languages.get(0));
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(in);
        return name.isEmpty() ? tag : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Words of a name in camel case: {@code inReview} as "In review". */
    public static String words(String name) {
        String bare = name.substring(name.lastIndexOf('.') + 1);
        String words = bare.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
