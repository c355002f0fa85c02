package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sankofa.sharing.FetchFiles;
import org.sankofa.sharing.Join;
import org.sankofa.sharing.Look;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.Remote;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.SharingOptions;
import org.sankofa.store.Progress;

/**
 * A server that does not answer is waited for until the person says stop, and not a moment longer. Patience is set to
 * hours here: a test that waits for it does not end.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OpeningTest extends SharingTestCase {

    /** Says stop when it was asked some times. */
    private static final class Stop implements Progress {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public boolean cancelled() {
            return asked.incrementAndGet() > 4;
        }
    }

    /** Something that opens a connection. */
    private interface Exchange {
        void run(SharedSpaces shared, Progress progress) throws SharingException;
    }

    private Member ana;
    private SharedSpaces patient;

    private void begin() throws Exception {
        ana = founder("Ana");
        ana.add("first");
        patient = Sharing.plain().of(ana.workspace, SharingOptions.of(Questions.NOBODY).withSsh(ssh()).withTimeout(Duration.ofHours(3)));
    }

    private List<String> addresses(ServerSocket server) {
        int port = server.getLocalPort();
        return List.of("http://localhost:" + port + "/office.git", "ssh://git@localhost:" + port + "/office.git",
                "git://localhost:" + port + "/office.git");
    }

    private void stops(String what, String url) throws Exception {
        String head = ana.space().head();
        for (Remote old : patient.remotes(ana.space())) {
            patient.removeRemote(ana.space(), old.name());
        }
        stops(what + ", publish", (shared, progress) -> new Publish(shared, ana.space(), url).run(progress));
        stops(what + ", join", (shared, progress) -> new Join(shared, url).as("theirs").run(progress));
        patient.addRemote(ana.space(), Remote.FIRST, url);
        stops(what + ", share", (shared, progress) -> new Share(shared, ana.space()).run(progress));
        stops(what + ", receive", (shared, progress) -> new Receive(shared, ana.space()).run(progress));
        stops(what + ", look", (shared, progress) -> new Look(shared, ana.space()).run(progress));
        stops(what + ", files", (shared, progress) -> new FetchFiles(shared, ana.space(), List.of("ab".repeat(32))).run(progress));
        assertEquals(head, ana.space().head());
        assertFalse(patient.state(ana.space()).waiting(), "who stops it does not want it to go by itself");
        assertEquals(1, ana.workspace.spaces().size());
    }

    private void stops(String what, Exchange exchange) {
        Stop stop = new Stop();
        SharingException e = org.junit.jupiter.api.Assertions.assertThrows(SharingException.class,
                () -> exchange.run(patient, stop), what);
        assertEquals(Code.CANCELLED, e.code(), what + ": " + e.getMessage());
        assertTrue(stop.asked.get() > 4, what);
    }

    @Test
    void aServerThatSaysNothing() throws Exception {
        begin();
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        Socket taken = closing(server.accept());
                        taken.setKeepAlive(true);
                    }
                } catch (Exception e) {
                    // it was closed at the end
                    return;
                }
            });
            for (String url : addresses(server)) {
                stops("silent: " + url, url);
            }
        }
    }

    @Test
    void aServerThatDoesNotTakeTheCall() throws Exception {
        begin();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // as many callers as may wait: the system leaves the next one without an answer
            for (int i = 0; i < 16; i++) {
                SocketChannel caller = closing(SocketChannel.open());
                caller.configureBlocking(false);
                caller.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort()));
            }
            for (String url : addresses(server)) {
                stops("busy: " + url, url);
            }
        }
    }
}
