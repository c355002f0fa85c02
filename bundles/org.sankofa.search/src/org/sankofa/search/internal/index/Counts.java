package org.sankofa.search.internal.index;

import java.util.concurrent.atomic.AtomicLong;

import org.sankofa.search.IndexCounters;

/** Counts what an index does. */
final class Counts {

    final AtomicLong read = new AtomicLong();
    final AtomicLong removed = new AtomicLong();
    final AtomicLong catchUps = new AtomicLong();
    final AtomicLong builds = new AtomicLong();
    final AtomicLong rebuilds = new AtomicLong();
    final AtomicLong commits = new AtomicLong();

    IndexCounters now() {
        return new IndexCounters(read.get(), removed.get(), catchUps.get(), builds.get(), rebuilds.get(),
                commits.get());
    }
}
