package org.sankofa.evidence.internal.data;

import java.math.BigDecimal;
import java.util.Map;

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

    /** @return about how much memory it takes */
    long bytes() {
        long all = start.size() + period.size() + digits.size() + scale.size() + words.length * 56L + exact.size() * 120L;
        for (Packed one : dimensions) {
            all += one.size();
        }
        for (Packed one : attributes) {
            all += one.size();
        }
        return all;
    }
}
