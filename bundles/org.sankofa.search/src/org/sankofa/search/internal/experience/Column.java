package org.sankofa.search.internal.experience;

/**
 * What the documents of one segment say of one attribute: for each the number of its value, 0 for none. It takes one, two or four
 * bytes for a document, by how many values there are. Not changed any more once it is filled.
 */
final class Column {

    private static final int BYTE = 0xff;

    private final byte[] small;
    private final char[] middle;
    private final int[] large;

    /** @param most the largest number there will be */
    Column(int documents, int most) {
        small = most <= BYTE ? new byte[documents] : null;
        middle = small == null && most <= Character.MAX_VALUE ? new char[documents] : null;
        large = small == null && middle == null ? new int[documents] : null;
    }

    void set(int document, int number) {
        if (small != null) {
            small[document] = (byte) number;
        } else if (middle != null) {
            middle[document] = (char) number;
        } else {
            large[document] = number;
        }
    }

    int get(int document) {
        return small != null ? small[document] & BYTE : middle != null ? middle[document] : large[document];
    }

    /**
     * Adds what its value is worth to each document's sum.
     *
     * @param base where the sum of document 0 stands
     * @param from the first document
     * @param to the one after the last
     */
    void add(float[] sums, int base, int from, int to, float[] worth) {
        if (small != null) {
            for (int document = from; document < to; document++) {
                sums[base + document] += worth[small[document] & BYTE];
            }
        } else if (middle != null) {
            for (int document = from; document < to; document++) {
                sums[base + document] += worth[middle[document]];
            }
        } else {
            for (int document = from; document < to; document++) {
                sums[base + document] += worth[large[document]];
            }
        }
    }

    /** As {@link #add}, where a value stands in place of what is inherited by the number in another column. */
    void addInstead(float[] sums, int base, int from, int to, float[] worth, Column of, float[] inherited) {
        for (int document = from; document < to; document++) {
            int number = get(document);
            if (number != 0) {
                sums[base + document] += worth[number] - inherited[of == null ? 0 : of.get(document)];
            }
        }
    }
}
