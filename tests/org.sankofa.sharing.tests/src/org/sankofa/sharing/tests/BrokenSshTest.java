package org.sankofa.sharing.tests;

import java.time.Duration;

/** A line to a server over SSH that breaks, also while both sides agree on keys. */
class BrokenSshTest extends BrokenLineTestCase {

    @Override
    void create(String name) throws Exception {
        sshd().create(name);
    }

    @Override
    CutProxy line() throws Exception {
        CutProxy line = new CutProxy(sshd().port());
        sshd().makeKnown(ssh(), line.port());
        return line;
    }

    @Override
    String far(String name) {
        return SshGit.url(name, line.port());
    }

    /** Each session costs much time. */
    @Override
    int stages() {
        return Math.max(3, STAGES / 4);
    }

    /** To agree on keys takes many words, which count as one wait. */
    @Override
    Duration patience() {
        return Duration.ofSeconds(15);
    }

    @Override
    int pace() {
        return 20;
    }

    /** In the long form so much that all of it takes longer than the server may be silent. */
    @Override
    int burden() {
        return STAGES > 8 ? 600_000 : 10_000;
    }
}
