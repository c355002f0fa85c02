package org.sankofa.search.quality;

import java.util.Arrays;
import java.util.List;

/**
 * Measures of one ranked list: graded ones by K. Järvelin and J. Kekäläinen, <i>Cumulated gain-based evaluation of IR
 * techniques</i>, ACM TOIS 20(4), 2002; the others as in C. Manning, P. Raghavan and H. Schütze, <i>Introduction to Information
 * Retrieval</i>, Cambridge 2008, chapter 8.
 */
public final class Ranking {

    /** What a grade is worth. */
    public enum Gain {
        /** Its own number. */
        LINEAR,
        /** 2 to its power, less 1: the best count far more. */
        EXPONENTIAL;

        double of(int grade) {
            return this == LINEAR ? grade : Math.pow(2, grade) - 1;
        }
    }

    private final int[] grades;
    private final int[] judged;

    /**
     * @param grades what people gave to each place of the list from its top; 0: not relevant
     * @param judged what they gave to everything they judged, in any order, also what is not in the list
     * @throws IllegalArgumentException where a grade is below 0
     */
    public Ranking(List<Integer> grades, List<Integer> judged) {
        this.grades = grades.stream().mapToInt(Integer::intValue).toArray();
        this.judged = judged.stream().mapToInt(Integer::intValue).sorted().toArray();
        if (Arrays.stream(this.grades).anyMatch(grade -> grade < 0) || Arrays.stream(this.judged).anyMatch(grade -> grade < 0)) {
            throw new IllegalArgumentException("A grade is 0 or above.");
        }
    }

    /** @return how many of the first are relevant, by how many one looked at; what is not there is not relevant */
    public double precision(int first) {
        return Arrays.stream(grades).limit(first).filter(grade -> grade > 0).count() / (double) first;
    }

    /** @return the mean of the precisions at each relevant one, by all that are relevant; 0 where none is */
    public double averagePrecision() {
        long relevant = Arrays.stream(judged).filter(grade -> grade > 0).count();
        double sum = 0;
        int found = 0;
        for (int i = 0; i < grades.length; i++) {
            if (grades[i] > 0) {
                sum += ++found / (double) (i + 1);
            }
        }
        return relevant == 0 ? 0 : sum / relevant;
    }

    /** @return 1 by the place of the first that is relevant; 0 where none is */
    public double reciprocalRank() {
        for (int i = 0; i < grades.length; i++) {
            if (grades[i] > 0) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** @return the gain of the first, each by the logarithm of its place */
    public double discountedGain(int first, Gain gain) {
        return discounted(grades, first, gain);
    }

    /** @return the discounted gain by that of the best order of all that was judged; 0 where nothing is relevant */
    public double normalisedGain(int first, Gain gain) {
        int[] best = new int[judged.length];
        for (int i = 0; i < best.length; i++) {
            best[i] = judged[judged.length - 1 - i];
        }
        double ideal = discounted(best, first, gain);
        return ideal == 0 ? 0 : discountedGain(first, gain) / ideal;
    }

    private static double discounted(int[] grades, int first, Gain gain) {
        double sum = 0;
        for (int i = 0; i < Math.min(first, grades.length); i++) {
            sum += gain.of(grades[i]) * Math.log(2) / Math.log(i + 2);
        }
        return sum;
    }
}
