package org.sankofa.search;

/**
 * What the index did since it was opened: figures without noise for measurements and tests.
 *
 * @param recordsRead records read from the store to be indexed
 * @param recordsRemoved records taken out
 * @param catchUps rounds of catching up that changed anything
 * @param builds times that a space was indexed from scratch
 * @param rebuilds times that a damaged or outdated index was thrown away
 * @param commits times that the index was written durably
 */
public record IndexCounters(long recordsRead, long recordsRemoved, long catchUps, long builds, long rebuilds,
        long commits) {
}
