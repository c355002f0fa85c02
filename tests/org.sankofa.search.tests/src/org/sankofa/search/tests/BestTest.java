package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sankofa.search.internal.experience.Best;

/** The best of many, without sorting them. */
class BestTest {

    @Test
    void theBestAreKeptAndOfEqualOnesTheFirst() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            float[] scores = new float[random.nextInt(300)];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = random.nextInt(40) / 8f;
            }
            int most = 1 + random.nextInt(50);
            Best best = new Best(most);
            for (int i = 0; i < scores.length; i++) {
                if (scores[i] > best.least()) {
                    best.add(i, scores[i]);
                }
            }
            int[] wanted = IntStream.range(0, scores.length).boxed().sorted(Comparator.comparing((Integer i) -> -scores[i]).thenComparing(i -> i))
                .limit(most).mapToInt(i -> i).sorted().toArray();
            assertArrayEquals(wanted, best.documents());
            assertEquals(scores.length >= most, best.full());
        }
        assertFalse(new Best(1).full());
    }
}
