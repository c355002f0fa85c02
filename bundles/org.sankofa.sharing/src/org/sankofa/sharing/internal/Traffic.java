package org.sankofa.sharing.internal;

import java.util.concurrent.atomic.LongAdder;

/** What went over the line: figures for measurements and tests. */
public final class Traffic {

    private final LongAdder requests = new LongAdder();
    private final LongAdder sent = new LongAdder();
    private final LongAdder received = new LongAdder();

    /** @return requests made over HTTP */
    public long requests() {
        return requests.sum();
    }

    /** @return bytes of the bodies of requests */
    public long sent() {
        return sent.sum();
    }

    /** @return bytes of the bodies of answers */
    public long received() {
        return received.sum();
    }

    void request() {
        requests.increment();
    }

    void sent(long bytes) {
        sent.add(bytes);
    }

    void received(long bytes) {
        received.add(bytes);
    }
}
