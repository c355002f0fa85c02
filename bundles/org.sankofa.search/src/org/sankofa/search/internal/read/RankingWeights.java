package org.sankofa.search.internal.read;

/**
 * How much speaks for a record beside its words in any form. Set with judged collections (see the ranking tests): the
 * plain BM25 of the stems leads, the rest decides between near equals.
 */
final class RankingWeights {

    /** The word as it was typed. */
    static final float EXACT = 0.2f;
    /** The word in the title. */
    static final float TITLE = 0.3f;
    /** Two words that follow each other in the query near each other in the text. */
    static final float NEAR = 0.2f;
    /** How far apart they may stand. */
    static final int NEAR_SLOP = 4;
    /** How many of the first records are looked at again. */
    static final int WINDOW = 200;

    private RankingWeights() {
    }
}
