package org.sankofa.ui.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sankofa.model.text.Text;

/** A text in several languages while it is edited: which language is shown, what its tabs are. */
public final class TextModel {

    private final List<String> preferred;
    private Text text;
    private String language;
    private boolean chosen;

    /** @param preferred the person's languages, the best first; may be empty */
    public TextModel(List<String> preferred) {
        this.preferred = preferred.isEmpty() ? List.of("en") : List.copyOf(preferred);
        this.language = this.preferred.get(0);
    }

    /** Takes over the value of the model; the language shown stays when the person chose it. */
    public void set(Text value) {
        text = value;
        if (!chosen) {
            Text.Shown shown = value == null ? null : value.best(preferred);
            language = shown == null ? preferred.get(0) : shown.language();
        }
    }

    /** Shows another language; an empty one when there is no text in it yet. */
    public void choose(String tag) {
        language = tag;
        chosen = true;
    }

    /** @return the language shown */
    public String language() {
        return language;
    }

    /** @return the string shown, never null */
    public String value() {
        String value = text == null ? null : text.get(language);
        return value == null ? "" : value;
    }

    /** @return the whole text after the shown language was edited; null when nothing is left */
    public Text edited(String value) {
        Text base = text == null ? Text.EMPTY : text;
        return base.with(language, value).orNull();
    }

    /** @return whether another language than the person's is shown because there is none in it */
    public boolean isFallback() {
        return !chosen && text != null && text.best(preferred) != null && text.best(preferred).fallback();
    }

    /** @return languages with text, the shown one and the person's first one among them, preferred ones first */
    public List<String> tabs() {
        List<String> tabs = new ArrayList<>(preferred.subList(0, 1));
        List<String> all = new ArrayList<>(text == null ? List.of() : text.languages());
        all.add(language);
        for (String tag : all) {
            if (!tabs.contains(tag)) {
                tabs.add(tag);
            }
        }
        return tabs;
    }

    /** @return whether there is text in that language */
    public boolean has(String tag) {
        return text != null && text.get(tag) != null;
    }

    /** @return the name of a language in the locale, such as "French" */
    public static String name(String tag, Locale locale) {
        String name = Locale.forLanguageTag(tag).getDisplayName(locale);
        return name.isEmpty() ? tag : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
