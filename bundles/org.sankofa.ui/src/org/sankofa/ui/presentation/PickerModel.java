package org.sankofa.ui.presentation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Searching in a known list while somebody types: accents and case do not matter, every word typed must begin a word of
 * the label and the detail, or of one other name; labels that begin with what was typed come first, those found by another
 * name last, unless that name is just what was typed. Nothing typed: the whole list as it is.
 *
 * @param <V> what is picked
 */
public final class PickerModel<V> {

    private record Entry<V>(Choice<V> choice, String folded, List<String> others, int place) {

        int rank(String typed, String[] words) {
            String label = fold(choice.label()).strip();
            String detail = fold(choice.detail()).strip();
            if (label.equals(typed) || detail.equals(typed)) {
                return 0;
            }
            if (others.contains(" " + typed)) {
                return 1;
            }
            if (fits(folded, words)) {
                return label.startsWith(typed) ? 2 : detail.startsWith(typed) ? 3 : 4;
            }
            return others.stream().anyMatch(name -> name.startsWith(" " + typed)) ? 5
                : others.stream().anyMatch(name -> fits(name, words)) ? 6 : NONE;
        }
    }

    private static final int NONE = 9;

    private final List<Entry<V>> entries = new ArrayList<>();

    /** @param choices in their own order, children behind their parents */
    public PickerModel(List<Choice<V>> choices) {
        this(choices, value -> List.of());
    }

    /**
     * @param choices in their own order, children behind their parents
     * @param otherNames names under which a value is looked for too, though it is shown under its label
     */
    public PickerModel(List<Choice<V>> choices, Function<V, Collection<String>> otherNames) {
        for (Choice<V> choice : choices) {
            List<String> others = otherNames.apply(choice.value()).stream().map(name -> " " + fold(name).strip()).toList();
            entries.add(new Entry<>(choice, " " + fold(choice.label() + " " + choice.detail()), others, entries.size()));
        }
    }

    /** @return how many there are */
    public int size() {
        return entries.size();
    }

    /** @return what fits, at most so many; with its depth only where the whole list is shown */
    public List<Choice<V>> search(String typed, int limit) {
        String folded = fold(typed).strip();
        if (folded.isEmpty()) {
            return entries.stream().limit(limit).map(Entry::choice).toList();
        }
        String[] words = folded.split(" +");
        record Found<V>(Entry<V> entry, int rank) {
        }
        return entries.stream().map(entry -> new Found<>(entry, entry.rank(folded, words))).filter(f -> f.rank() != NONE)
            .sorted(Comparator.comparingInt((Found<V> f) -> f.rank()).thenComparingInt(f -> f.entry().place()))
            .limit(limit).map(f -> f.entry().choice())
            .map(c -> new Choice<>(c.value(), c.label(), c.detail(), 0, c.icon())).toList();
    }

    /** @return whether a value is called exactly so, by its label, its detail or another name */
    public boolean isCalled(V value, String typed) {
        String folded = fold(typed).strip();
        return entries.stream().anyMatch(entry -> entry.choice().value().equals(value) && entry.rank(folded, new String[] {folded}) < 2);
    }

    private static boolean fits(String folded, String[] words) {
        for (String word : words) {
            if (!folded.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    /** @return the string without case, accents and punctuation */
    public static String fold(String string) {
        return Normalizer.normalize(string, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}.]+", " ");
    }
}
