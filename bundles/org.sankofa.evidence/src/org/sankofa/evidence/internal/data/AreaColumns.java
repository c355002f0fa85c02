package org.sankofa.evidence.internal.data;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is in a data file: a table of series, and the observations of each of them together, by period. Texts are numbers of words.
 *
 * @param words the texts
 * @param others codes of further dimensions
 * @param dimensions for each dimension (indicator, area, partner, sex, skill, age, further ones) a word for each series
 * @param start where the observations of a series begin; one more than there are series
 * @param period of each observation
 * @param digits of each value
 * @param scale of each value, or that it is missing or exact
 * @param attributes unit, status, source and note of each observation
 * @param exact values that have too many digits, by observations
 * @param unreadable how many lines could not be read
 */
record AreaColumns(String[] words, String[] others, Packed[] dimensions, Packed start, Packed period, Packed digits, Packed scale,
        Packed[] attributes, Map<Integer, BigDecimal> exact, int unreadable) {

    int series() {
        return start.count() - 1;
    }

    String word(int number) {
        return words[number];
    }

    /** @return the number of a word; -1 where there is none such */
    int number(String word) {
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals(word)) {
                return i;
            }
        }
        return -1;
    }

    private Stream<Packed> packed() {
        return Stream.of(Stream.of(start, period, digits, scale), Arrays.stream(dimensions), Arrays.stream(attributes)).flatMap(all -> all);
    }

    /** @return about how much memory it takes, without the bytes that are shared */
    long bytes() {
        return words.length * 56L + exact.size() * 120L + packed().mapToLong(Packed::size).sum();
    }

    /** @return how many bytes its numbers take, its own or shared */
    long length() {
        return packed().mapToLong(Packed::length).sum();
    }

    /** @return the bytes of the file that was kept, all of which are there as long as this is; null where it has its own */
    byte[] shared() {
        return packed().map(Packed::shared).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** @return the same with bytes of its own */
    AreaColumns alone() {
        return new AreaColumns(words, others, alone(dimensions), start.alone(), period.alone(), digits.alone(), scale.alone(), alone(attributes),
                exact, unreadable);
    }

    private static Packed[] alone(Packed[] all) {
        return Arrays.stream(all).map(Packed::alone).toArray(Packed[]::new);
    }
}
