package org.sankofa.search.internal.index;

import java.util.concurrent.TimeUnit;

/** How long much work is left to the process that writes the index, which is at it, too. */
final class Patience {

    private static final long MOST_MILLIS = TimeUnit.MINUTES.toMillis(10);
    /** More records than this are left to the process that writes, as long as it works on them. */
    private static final int MANY = 2000;

    private long since;

    /** Whether so many records are left to the process that writes. */
    boolean leaves(long records, IndexFolder folder) {
        if (records <= MANY || !folder.canWait()) {
            return false;
        }
        long now = System.currentTimeMillis();
        since = since == 0 ? now : since;
        return now - since <= MOST_MILLIS;
    }

    /** It was caught up with. */
    void over() {
        since = 0;
    }
}
