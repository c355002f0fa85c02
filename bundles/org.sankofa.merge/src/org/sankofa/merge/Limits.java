package org.sankofa.merge;

/**
 * What a record may measure at most. Checked before or while reading, so that hostile content costs little.
 *
 * @param bytes size of the file
 * @param text characters of one value
 * @param objects number of objects, the root and deleted ones included
 * @param writes number of writes
 */
public record Limits(int bytes, int text, int objects, int writes) {

    /** How deep objects may be contained in each other; the root has depth 0. */
    public static final int DEPTH = 32;

    /** For records of one's own spaces: 32 MB. Above {@link #RECEIVED}, so that a merge of two received fits. */
    public static final Limits DEFAULT = new Limits(32 << 20, 4 << 20, 200_000, 2_000_000);

    /** For what comes from others: 8 MB. */
    public static final Limits RECEIVED = new Limits(8 << 20, 1 << 20, 50_000, 500_000);
}
