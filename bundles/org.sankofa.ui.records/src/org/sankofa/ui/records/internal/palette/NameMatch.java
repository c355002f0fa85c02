package org.sankofa.ui.records.internal.palette;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Names that fit what was typed: each word typed begins a word of the name, accents and case aside. */
public final class NameMatch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameMatch() {
    }

    /** @return those whose names fit, names that begin with what was typed first, then by name */
    public static <T> List<T> of(String typed, List<T> all, Function<T, String> name, int limit) {
        List<String> words = words(typed);
        Collator order = Collator.getInstance();
        List<T> found = new ArrayList<>(all.stream().filter(one -> fits(words, words(name.apply(one)))).toList());
        String start = plain(typed.strip());
        found.sort(Comparator.comparing((T one) -> !plain(name.apply(one)).startsWith(start))
                .thenComparing(name, order::compare));
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }

    private static boolean fits(List<String> typed, List<String> name) {
        return !typed.isEmpty() && typed.stream().allMatch(word -> name.stream().anyMatch(part -> part.startsWith(word)));
    }

    private static List<String> words(String text) {
        return GAPS.splitAsStream(plain(text)).filter(word -> !word.isEmpty()).toList();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
