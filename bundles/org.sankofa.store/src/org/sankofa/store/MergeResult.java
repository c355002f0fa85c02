package org.sankofa.store;

/**
 * The outcome of merging two histories.
 *
 * @param kind what had to be done
 * @param commit the head after it
 * @param recordsParsed how many records were read: those changed on both sides
 * @param recordsMerged how many records changed on both sides
 * @param conflicts how many records have conflicts among these
 * @param adopted how many commits made by plain Git were taken in
 */
public record MergeResult(Kind kind, String commit, int recordsParsed, int recordsMerged, int conflicts,
        int adopted) {

    /** What had to be done. */
    public enum Kind {
        /** The other history was contained already. */
        ALREADY_THERE,
        /** Only the other side had changed. */
        FAST_FORWARD,
        /** Both had changed. */
        MERGED
    }
}
