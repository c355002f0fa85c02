package org.sankofa.ui.presentation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Searching in a known list while somebody types: accents and case do not matter, every word typed must begin a word of
 * the label or the detail; labels that begin with what was typed come first. Nothing typed: the whole list as it is.
 *
 * @param <V> what is picked
 */
public final class PickerModel<V> {

    private record Entry<V>(Choice<V> choice, String folded, int place) {
    }

    private final List<Entry<V>> entries = new ArrayList<>();

    /** @param choices in their own order, children behind their parents */
    public PickerModel(List<Choice<V>> choices) {
        for (Choice<V> choice : choices) {
            entries.add(new Entry<>(choice, " " + fold(choice.label() + " " + choice.detail()), entries.size()));
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
        return entries.stream().filter(entry -> fits(entry.folded(), words))
            .sorted(Comparator.comparingInt((Entry<V> entry) -> rank(entry, folded)).thenComparingInt(Entry::place))
            .limit(limit).map(Entry::choice)
            .map(c -> new Choice<>(c.value(), c.label(), c.detail(), 0, c.icon())).toList();
    }

    private static boolean fits(String folded, String[] words) {
        for (String word : words) {
            if (!folded.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    private static <V> int rank(Entry<V> entry, String typed) {
        String label = fold(entry.choice().label()).strip();
        String detail = fold(entry.choice().detail()).strip();
        return label.equals(typed) || detail.equals(typed) ? 0 : label.startsWith(typed) ? 1
            : detail.startsWith(typed) ? 2 : 3;
    }

    /** @return the string without case, accents and punctuation */
    public static String fold(String string) {
        return Normalizer.normalize(string, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}.]+", " ");
    }
}
