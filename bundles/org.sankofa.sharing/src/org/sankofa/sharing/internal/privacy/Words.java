package org.sankofa.sharing.internal.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds names and addresses of a person in texts, as whole words, in capital letters or not. A name of one word may be
 * anybody's: it counts where it stands alone, and in what is said of versions.
 */
final class Words {

    private final Pattern sure;
    private final Pattern all;
    private final List<String> fragments = new ArrayList<>();
    private final List<String> alone = new ArrayList<>();
    private final String instead;

    /** @param instead what is written in place of them */
    Words(PersonTraces traces, String instead) {
        this.instead = instead;
        List<String> words = new ArrayList<>(traces.contacts());
        for (String name : traces.names()) {
            if (name.equals(instead)) {
                continue;
            }
            if (name.contains(" ")) {
                words.add(name);
            } else {
                alone.add(name);
            }
        }
        sure = pattern(words);
        List<String> more = new ArrayList<>(words);
        more.addAll(alone);
        all = pattern(more);
        more.forEach(word -> fragments.add(word.toLowerCase(Locale.ROOT)));
    }

    private static Pattern pattern(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        String any = words.stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @return whether a text may hold any of them; wrong only in saying yes */
    boolean mayBeIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String plain = lower.replace("&amp;", "&").replace("&quot;", "\"");
        return fragments.stream().anyMatch(word -> lower.contains(word) || plain.contains(word));
    }

    /** @return whether a value names the person */
    boolean in(String value) {
        return value != null && !replace(value).equals(value);
    }

    /** @return a value of a record without them */
    String replace(String value) {
        for (String name : alone) {
            if (name.equalsIgnoreCase(value.strip())) {
                return instead;
            }
        }
        return sure == null ? value : sure.matcher(value).replaceAll(Matcher.quoteReplacement(instead));
    }

    /** @return what is said of a version, without them */
    String replaceAll(String text) {
        return all == null ? text : all.matcher(text).replaceAll(Matcher.quoteReplacement(instead));
    }
}
