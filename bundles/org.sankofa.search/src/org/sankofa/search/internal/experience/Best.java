package org.sankofa.search.internal.experience;

import java.util.Arrays;

/** Keeps the best documents; of equal ones those that come first. */
public final class Best {

    private final long[] heap;
    private int size;
    private float least = Float.NEGATIVE_INFINITY;
    private float most;

    /** Keeps so many. */
    public Best(int most) {
        heap = new long[most];
    }

    /** What a score has to be above, once there are enough. */
    public float least() {
        return least;
    }

    /** The best score; 0 where there is none. */
    public float most() {
        return most;
    }

    /** Whether there are as many as are kept. */
    public boolean full() {
        return size == heap.length;
    }

    /** Adds a document. @param score 0 or above */
    public void add(int document, float score) {
        most = Math.max(most, score);
        long one = (long) Float.floatToIntBits(score) << 32 | Integer.MAX_VALUE - document;
        if (size < heap.length) {
            heap[size++] = one;
            up();
        } else if (one > heap[0]) {
            heap[0] = one;
            down();
        }
        if (size == heap.length) {
            least = Float.intBitsToFloat((int) (heap[0] >>> 32));
        }
    }

    /** Adds what another one keeps. */
    void add(Best other) {
        most = Math.max(most, other.most);
        for (int i = 0; i < other.size; i++) {
            add(Integer.MAX_VALUE - (int) other.heap[i], Float.intBitsToFloat((int) (other.heap[i] >>> 32)));
        }
    }

    private void up() {
        int at = size - 1;
        while (at > 0 && heap[at] < heap[(at - 1) / 2]) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void down() {
        int at = 0;
        while (true) {
            int least = at;
            for (int child = 2 * at + 1; child <= 2 * at + 2 && child < size; child++) {
                least = heap[child] < heap[least] ? child : least;
            }
            if (least == at) {
                return;
            }
            swap(at, least);
            at = least;
        }
    }

    private void swap(int one, int other) {
        long kept = heap[one];
        heap[one] = heap[other];
        heap[other] = kept;
    }

    /** The documents, in their order. */
    public int[] documents() {
        int[] documents = new int[size];
        for (int i = 0; i < size; i++) {
            documents[i] = Integer.MAX_VALUE - (int) heap[i];
        }
        Arrays.sort(documents);
        return documents;
    }
}
