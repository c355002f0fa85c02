package org.sankofa.model.text;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Text for people in one or several languages. Immutable; the languages are BCP 47 tags in their natural order. A
 * feature without text holds null, never an empty text.
 */
public final class Text {

    /** No text in any language; the same as null. */
    public static final Text EMPTY = new Text(new TreeMap<>());

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    /**
     * A text and the language it is in.
     *
     * @param language the tag of the language, never null
     * @param value the text, never null
     * @param fallback whether the language is none of those that were asked for
     */
    public record Shown(String language, String value, boolean fallback) {
    }

    private final SortedMap<String, String> values;

    private Text(SortedMap<String, String> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    /**
     * @param language a language tag such as {@code en} or {@code pt-BR}
     * @param value null or an empty string: no text
     * @throws IllegalArgumentException when the tag is not one
     */
    public static Text of(String language, String value) {
        return EMPTY.with(language, value);
    }

    /**
     * @param values texts by language tag; null and empty ones are left out
     * @throws IllegalArgumentException when a tag is not one
     */
    public static Text of(Map<String, String> values) {
        Text text = EMPTY;
        for (Map.Entry<String, String> entry : values.entrySet()) {
            text = text.with(entry.getKey(), entry.getValue());
        }
        return text;
    }

    /** @return whether the string looks like a language tag: letters, then parts after hyphens */
    public static boolean isLanguageTag(String tag) {
        return tag != null && tag.length() <= 35 && TAG.matcher(tag).matches();
    }

    /** @return the text in exactly that language, or null */
    public String get(String language) {
        return values.get(language);
    }

    /**
     * @param value null or an empty string takes the language away
     * @return this text with one language changed; {@link #EMPTY} when nothing is left
     * @throws IllegalArgumentException when the tag is not one
     */
    public Text with(String language, String value) {
        if (!isLanguageTag(language)) {
            throw new IllegalArgumentException("\"" + language + "\" is no language tag. Give one such as en or pt-BR.");
        }
        if (Objects.equals(values.get(language), value) && value != null) {
            return this;
        }
        SortedMap<String, String> changed = new TreeMap<>(values);
        if (value == null || value.isEmpty()) {
            changed.remove(language);
        } else {
            changed.put(language, value);
        }
        return changed.isEmpty() ? EMPTY : new Text(changed);
    }

    /** @return the language tags in their natural order */
    public List<String> languages() {
        return List.copyOf(values.keySet());
    }

    /** @return the texts by language tag, in the order of the tags; cannot be changed */
    public SortedMap<String, String> asMap() {
        return values;
    }

    /** @return whether there is no text at all */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** @return this text, or null when it is empty: what a feature should hold */
    public Text orNull() {
        return isEmpty() ? null : this;
    }

    /**
     * The text to show to somebody: in the first wanted language there is, where another variant of it serves too
     * (French for Canadian French), else in English, else in the first language there is.
     *
     * @param preferred wanted languages, the best first; may be empty
     * @return null when there is no text at all
     */
    public Shown best(List<String> preferred) {
        for (String wanted : preferred) {
            if (values.containsKey(wanted)) {
                return new Shown(wanted, values.get(wanted), false);
            }
            String base = base(wanted);
            for (String language : values.keySet()) {
                if (base(language).equals(base)) {
                    return new Shown(language, values.get(language), false);
                }
            }
        }
        if (values.isEmpty()) {
            return null;
        }
        String language = values.containsKey("en") ? "en" : values.firstKey();
        return new Shown(language, values.get(language), true);
    }

    private static String base(String language) {
        int end = language.indexOf('-');
        return (end < 0 ? language : language.substring(0, end)).toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException when the string is not of that form
     */
    public static Text valueOf(String string) {
        return of(TextForm.read(string));
    }

    /** @return the texts as a JSON object with the language tags as keys */
    @Override
    public String toString() {
        return TextForm.write(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && values.equals(text.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
