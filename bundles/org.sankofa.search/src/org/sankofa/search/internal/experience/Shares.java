package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;

/** The documents of an index in shares of a like size, each gone through by one thread; of few documents there is one for each segment. */
public final class Shares {

    /** From how many documents on several threads go through them; by default so many that it pays to wake one. */
    public static final String LARGE = "org.sankofa.search.shares";
    private static final int USUALLY = 200_000;
    /** So many shares for each processor: one that is kept from working takes fewer. */
    private static final int EACH = 4;
    /** As Lucene goes through words in windows of so many documents. */
    private static final int WINDOW = 1 << 12;

    private final List<Share> all = new ArrayList<>();
    private final boolean many;

    /** Documents of one segment, from the first to before the last. */
    record Share(LeafReaderContext leaf, int from, int to) {
    }

    /** What is done with the documents of a share; the best of them are added. */
    @FunctionalInterface
    interface Work {

        void go(Share share, Best best) throws IOException;
    }

    Shares(List<LeafReaderContext> leaves) {
        int processors = Runtime.getRuntime().availableProcessors();
        int documents = leaves.stream().mapToInt(leaf -> leaf.reader().maxDoc()).sum();
        many = processors > 1 && documents >= Integer.getInteger(LARGE, USUALLY);
        int size = many ? inWindows(documents / (processors * EACH) + 1) : Integer.MAX_VALUE;
        for (LeafReaderContext leaf : leaves) {
            int count = leaf.reader().maxDoc();
            for (long from = 0; from < count; from += size) {
                all.add(new Share(leaf, (int) from, (int) Math.min(count, from + size)));
            }
        }
    }

    private static int inWindows(int size) {
        return size < WINDOW ? size : (size + WINDOW - 1) / WINDOW * WINDOW;
    }

    /** Goes through all of them, and puts together what was the best. */
    Best best(int most, Work work) throws IOException {
        Best best = new Best(most);
        if (!many) {
            for (Share share : all) {
                work.go(share, best);
            }
            return best;
        }
        try {
            all.parallelStream().map(share -> {
                Best own = new Best(most);
                try {
                    work.go(share, own);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return own;
            }).forEachOrdered(best::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return best;
    }
}
