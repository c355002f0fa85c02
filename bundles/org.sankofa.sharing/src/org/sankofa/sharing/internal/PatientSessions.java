package org.sankofa.sharing.internal;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.util.FS;
import org.sankofa.sharing.HostKey;
import org.sankofa.sharing.Login;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.SharingOptions;

/**
 * Opens sessions over SSH as patiently as the options say. Where a line falls silent while both sides agree on keys and
 * on who somebody is, Apache's client waits for minutes. While the person is asked something, no time passes.
 */
final class PatientSessions extends SshSessionFactory implements AutoCloseable {

    private static final long STEP = 50;

    private final SshdSessionFactory sessions;
    private final Asked questions;
    private final Duration patience;

    PatientSessions(SharingOptions options) {
        this.questions = new Asked(options.questions());
        this.patience = options.timeout();
        this.sessions = SshSessions.factory(options.withQuestions(questions));
    }

    /** @return the questions of the options, with a clock that stands while they are asked */
    Questions questions() {
        return questions;
    }

    @Override
    public RemoteSession getSession(URIish uri, CredentialsProvider credentials, FS fs, int tms)
            throws TransportException {
        Opening opening = new Opening(Thread.currentThread());
        Thread watch = Thread.ofVirtual().name("Sankofa sharing, patience").start(() -> watch(opening));
        try {
            return sessions.getSession(uri, credentials, fs, tms);
        } catch (TransportException | RuntimeException e) {
            if (opening.isLate()) {
                SocketTimeoutException silent = new SocketTimeoutException("nothing was heard");
                silent.addSuppressed(e);
                throw new TransportException(uri, "nothing was heard", silent);
            }
            throw e;
        } finally {
            opening.end();
            watch.interrupt();
        }
    }

    /** What is waited for; to close the sessions does not end it, an interrupt does. */
    private static final class Opening {

        private final Thread waiting;
        private boolean ended;
        private boolean late;

        Opening(Thread waiting) {
            this.waiting = waiting;
        }

        synchronized void breakOff() {
            if (!ended) {
                late = true;
                waiting.interrupt();
            }
        }

        synchronized boolean isLate() {
            return late;
        }

        synchronized void end() {
            ended = true;
            if (late) {
                // the interrupt was for this alone
                Thread.interrupted();
            }
        }
    }

    private void watch(Opening opening) {
        try {
            for (long waited = 0; waited < patience.toMillis();) {
                Thread.sleep(STEP);
                if (questions.open.get() == 0) {
                    waited += STEP;
                }
            }
            opening.breakOff();
        } catch (InterruptedException e) {
            // the session is open, or it failed by itself
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String getType() {
        return sessions.getType();
    }

    @Override
    public void close() {
        sessions.close();
    }

    private static final class Asked implements Questions {

        private final Questions person;
        private final AtomicInteger open = new AtomicInteger();

        Asked(Questions person) {
            this.person = person;
        }

        @Override
        public Optional<Login> login(String address, String user, boolean again) {
            open.incrementAndGet();
            try {
                return person.login(address, user, again);
            } finally {
                open.decrementAndGet();
            }
        }

        @Override
        public boolean trust(HostKey key) {
            open.incrementAndGet();
            try {
                return person.trust(key);
            } finally {
                open.decrementAndGet();
            }
        }

        @Override
        public Optional<char[]> passphrase(String keyFile, boolean again) {
            open.incrementAndGet();
            try {
                return person.passphrase(keyFile, again);
            } finally {
                open.decrementAndGet();
            }
        }
    }
}
