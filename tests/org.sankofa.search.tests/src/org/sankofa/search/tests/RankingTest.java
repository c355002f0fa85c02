package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sankofa.search.quality.Ranking;
import org.sankofa.search.quality.Ranking.Gain;

/** Measures of ranked lists, against values worked out by hand. */
class RankingTest {

    private static final List<Integer> GRADES = List.of(3, 2, 3, 0, 1, 2);

    @Test
    void gradedListsAreMeasuredByTheirGain() {
        Ranking ranking = new Ranking(GRADES, GRADES);
        assertEquals(6.861127, ranking.discountedGain(6, Gain.LINEAR), 5e-7);
        assertEquals(7.140995, ranking.discountedGain(6, Gain.LINEAR) / ranking.normalisedGain(6, Gain.LINEAR), 5e-7);
        assertEquals(.960808, ranking.normalisedGain(6, Gain.LINEAR), 5e-7);
        assertEquals(.948811, ranking.normalisedGain(6, Gain.EXPONENTIAL), 5e-7);
        assertEquals(1, new Ranking(List.of(3, 3, 2), List.of(2, 3, 0, 3)).normalisedGain(3, Gain.EXPONENTIAL), 1e-12);
    }

    @Test
    void whatIsNotInTheListCountsAgainstIt() {
        Ranking ranking = new Ranking(List.of(1), List.of(1, 3));
        assertEquals(1 / (3 + Math.log(2) / Math.log(3)), ranking.normalisedGain(5, Gain.LINEAR), 1e-12);
        assertEquals(.5, ranking.averagePrecision(), 1e-12);
        assertEquals(.2, ranking.precision(5), 1e-12);
    }

    @Test
    void listsOfRelevantAndNotRelevant() {
        Ranking ranking = new Ranking(List.of(1, 0, 1, 1, 0), List.of(1, 1, 1));
        assertEquals(.805556, ranking.averagePrecision(), 5e-7);
        assertEquals(2 / 3.0, ranking.precision(3), 1e-12);
        double mean = Stream.of(List.of(0, 0, 1), List.of(0, 1), List.of(1)).mapToDouble(list -> new Ranking(list, list).reciprocalRank())
            .average().orElseThrow();
        assertEquals(.611111, mean, 5e-7);
    }

    @Test
    void nothingRelevantIsZeroAndNeverNoNumber() {
        Ranking ranking = new Ranking(List.of(0, 0), List.of(0, 0));
        assertEquals(0, ranking.averagePrecision());
        assertEquals(0, ranking.reciprocalRank());
        assertEquals(0, ranking.normalisedGain(5, Gain.LINEAR));
        assertEquals(0, new Ranking(List.of(), List.of()).normalisedGain(5, Gain.EXPONENTIAL));
        assertThrows(IllegalArgumentException.class, () -> new Ranking(List.of(-1), List.of()));
    }
}
