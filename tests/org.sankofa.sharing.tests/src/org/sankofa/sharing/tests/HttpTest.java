package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jgit.transport.ReceiveCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.sharing.Credentials;
import org.sankofa.sharing.Join;
import org.sankofa.sharing.Login;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.ShareResult;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.SharingOptions;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;

/** Sharing through a server over HTTP. */
class HttpTest extends SharingTestCase {

    private static final String SECRET = "s3cr3t-passw0rd";

    private HttpGit server;
    private String url;
    private Member ana;

    @BeforeEach
    void serve() throws Exception {
        server = closing(new HttpGit(Files.createDirectories(temp.resolve("server"))));
        url = server.create("office.git");
        ana = founder("Ana");
    }

    private void publish() throws SharingException {
        new Publish(ana.shared, ana.space(), url).run(Progress.NONE);
    }

    @Test
    void aSpaceIsPublishedJoinedAndShared() throws Exception {
        ana.add("first");
        publish();
        Member ben = member("Ben");
        ben.join(url);
        assertSame(ana, ben);
        RecordKey key = ben.add("second");
        assertEquals(1, ben.share().sent());
        assertEquals(1, ana.receive().versions());
        assertEquals("second", ana.title(key));
        assertSame(ana, ben);
    }

    @Test
    void sharingTakesTwoRequestsWhereNobodyWasFaster() throws Exception {
        publish();
        ana.add("second");
        server.requests.clear();
        ana.share();
        assertEquals(2, server.requests.size(), server.requests.toString());
        server.requests.clear();
        ana.share();
        assertEquals(1, server.requests.size(), "nothing to send: " + server.requests);
    }

    @Test
    void nameAndPasswordAreAskedForAndKeptOnlyWhereTheyBelong() throws Exception {
        server.password("ana", SECRET);
        publishAsAna();
        Questions wrong = login("ana", "wrong");
        Member ben = member("Ben", wrong);
        assertFails(Code.NOT_AUTHORIZED, () -> ben.join(url));
        assertEquals(List.of(), ben.workspace.spaces());
        assertNoSecret(SECRET);
    }

    private void publishAsAna() throws Exception {
        SharedSpaces shared = Sharing.plain().of(ana.workspace, SharingOptions.of(login("ana", SECRET)));
        new Publish(shared, ana.space(), url).run(Progress.NONE);
    }

    private static Questions login(String user, String password) {
        return new Questions() {
            @Override
            public Optional<Login> login(String address, String asked, boolean again) {
                assertFalse(address.contains(SECRET));
                return Optional.of(new Login(user, password.toCharArray()));
            }
        };
    }

    private void assertNoSecret(String secret) throws Exception {
        try (var files = Files.walk(temp)) {
            for (var file : (Iterable<java.nio.file.Path>) files.filter(Files::isRegularFile)::iterator) {
                assertFalse(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains(secret), file.toString());
            }
        }
    }

    @Test
    void aPasswordInTheAddressIsUsedAndNotKept() throws Exception {
        server.password("ana", SECRET);
        String with = url.replace("http://", "http://ana:" + SECRET + "@");
        new Publish(ana.shared, ana.space(), with).run(Progress.NONE);
        assertEquals(url, ana.shared.remotes(ana.space()).get(0).url());
        assertNoSecret(SECRET);
        SharingException e = assertFails(Code.NOT_AUTHORIZED, () -> ana.share());
        assertFalse(e.getMessage().contains(SECRET));
        String broken = url.replace("http://", "http://ana:" + SECRET + "@").replace("office.git", "none.git");
        SharingException missing = assertFails(Code.NOT_FOUND, () -> new Join(ana.shared, broken).run(Progress.NONE));
        for (Throwable t = missing; t != null; t = t.getCause()) {
            assertFalse(String.valueOf(t.getMessage()).contains(SECRET), t.toString());
        }
    }

    @Test
    void aLoginThatWorkedIsKeptAndAWrongOneForgotten() throws Exception {
        server.password("ana", SECRET);
        List<String> told = new ArrayList<>();
        Credentials place = new Credentials() {
            private Login kept = new Login("ana", "old".toCharArray());

            @Override
            public Optional<Login> find(String address, String user) {
                return Optional.ofNullable(kept);
            }

            @Override
            public boolean accepted(String address, Login login) {
                told.add("accepted " + new String(login.password()));
                kept = login;
                return true;
            }

            @Override
            public void refused(String address, Login login) {
                told.add("refused " + new String(login.password()));
                kept = null;
            }
        };
        AtomicInteger asked = new AtomicInteger();
        Questions questions = new Questions() {
            @Override
            public Optional<Login> login(String address, String user, boolean again) {
                asked.incrementAndGet();
                return Optional.of(new Login("ana", SECRET.toCharArray()));
            }
        };
        SharedSpaces shared = Sharing.plain().of(ana.workspace, SharingOptions.of(questions).with(List.of(place)));
        new Publish(shared, ana.space(), url).run(Progress.NONE);
        assertEquals("refused old", told.get(0));
        assertTrue(told.contains("accepted " + SECRET), told.toString());
        int before = asked.get();
        ana.add("more");
        new Share(shared, ana.space()).run(Progress.NONE);
        assertEquals(before, asked.get(), "it is known now");
    }

    @Test
    void somebodyFasterIsNoReasonToFail() throws Exception {
        RecordKey key = ana.add("shared");
        publish();
        Member ben = member("Ben");
        ben.join(url);
        ana.title(key, "by Ana");
        ben.summary(key, "by Ben");
        AtomicBoolean once = new AtomicBoolean();
        server.before = exchange -> {
            if (exchange.getRequestMethod().equals("POST") && exchange.getRequestURI().getPath().endsWith("receive-pack")
                    && once.compareAndSet(false, true)) {
                // between Ben's look and his pack, Ana is faster
                ana.share();
            }
            return false;
        };
        ShareResult result = ben.share();
        assertEquals(2, result.attempts());
        server.before = exchange -> false;
        ana.receive();
        assertSame(ana, ben);
        assertEquals("by Ana", ben.title(key));
        assertEquals("by Ben", ana.lesson(key).getSummary().get("en"));
    }

    @Test
    void withoutAConnectionItWaitsAndGoesLater() throws Exception {
        publish();
        int port = server.port();
        server.close();
        ana.add("offline");
        assertFails(Code.NO_CONNECTION, () -> ana.share());
        assertTrue(ana.shared.state(ana.space()).waiting());
        assertEquals(List.of(ana.space()), ana.shared.waiting());
        assertFalse(ana.shared.state(ana.space()).last().orElseThrow().succeeded());
        assertEquals(1, ana.shared.state(ana.space()).ahead());
        assertTrue(port > 0);
        HttpGit again = closing(new HttpGit(temp.resolve("server")));
        ana.shared.removeRemote(ana.space(), "network");
        ana.shared.addRemote(ana.space(), "network", again.url("office.git"));
        ana.share();
        assertFalse(ana.shared.state(ana.space()).waiting());
        assertEquals(0, ana.shared.state(ana.space()).ahead());
    }

    @ParameterizedTest
    @ValueSource(strings = { "401 NOT_AUTHORIZED", "403 FORBIDDEN", "404 NOT_FOUND", "500 STRANGE_ANSWER",
            "503 NO_CONNECTION", "507 SERVER_FULL" })
    void whatTheServerAnswersIsSaidInASentence(String answer) throws Exception {
        publish();
        ana.add("more");
        String head = ana.space().head();
        server.before = exchange -> {
            exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), -1);
            return true;
        };
        assertFails(Code.valueOf(answer.substring(4)), () -> ana.share());
        assertEquals(head, ana.space().head());
        server.before = exchange -> false;
        assertEquals(1, ana.share().sent());
    }

    @Test
    void whatTheServerDoesNotTakeIsSaid() throws Exception {
        publish();
        ana.add("more");
        server.preReceive = (pack, commands) -> commands
                .forEach(c -> c.setResult(ReceiveCommand.Result.REJECTED_OTHER_REASON, "only on Mondays"));
        SharingException e = assertFails(Code.SERVER_REFUSED, () -> ana.share());
        assertTrue(e.getMessage().contains("only on Mondays"), e.getMessage());
        server.preReceive = (pack, commands) -> commands.forEach(
                c -> c.setResult(ReceiveCommand.Result.REJECTED_OTHER_REASON, "write failed: No space left on device"));
        assertFails(Code.SERVER_FULL, () -> ana.share());
        server.preReceive = org.eclipse.jgit.transport.PreReceiveHook.NULL;
        assertEquals(1, ana.share().sent());
    }

    @Test
    void aSilentServerIsNotWaitedForForever() throws Exception {
        publish();
        ana.add("more");
        java.util.concurrent.CountDownLatch end = new java.util.concurrent.CountDownLatch(1);
        server.before = exchange -> {
            end.await();
            return true;
        };
        SharedSpaces hasty = Sharing.plain().of(ana.workspace,
                SharingOptions.of(Questions.NOBODY).withTimeout(java.time.Duration.ofSeconds(1)));
        try {
            assertFails(Code.TIMEOUT, () -> new Share(hasty, ana.space()).run(Progress.NONE));
            assertTrue(ana.shared.state(ana.space()).waiting());
        } finally {
            end.countDown();
        }
    }

    @Test
    void aServerThatIsWaitedForCanBeLeft() throws Exception {
        publish();
        Member ben = member("Ben");
        java.util.concurrent.CountDownLatch end = new java.util.concurrent.CountDownLatch(1);
        AtomicBoolean stop = new AtomicBoolean();
        server.before = exchange -> {
            if (exchange.getRequestMethod().equals("POST") && server.requests.stream().filter(r -> r.startsWith("POST"))
                    .count() > 2) {
                stop.set(true);
                end.await();
            }
            return false;
        };
        Progress progress = new Progress() {
            @Override
            public boolean cancelled() {
                return stop.get();
            }
        };
        server.requests.clear();
        try {
            server.requests.add("POST");
            assertFails(Code.CANCELLED, () -> new Join(ben.shared, url).run(progress));
        } finally {
            end.countDown();
        }
        assertEquals(List.of(), ben.workspace.spaces());
    }

    @Test
    void aRewrittenHistoryIsNotTakenUnasked() throws Exception {
        RecordKey key = ana.add("first");
        publish();
        Member ben = member("Ben");
        ben.join(url);
        ben.add("sent");
        ben.share();
        ana.receive();
        String before = ana.space().head();
        // somebody rewrites the last commit on the server with plain Git
        try (TestGit git = new TestGit(server.repository("office.git"))) {
            git.move("main", git.amend(git.head(), "Rewritten"));
        }
        SharingException e = assertFails(Code.HISTORY_REWRITTEN, () -> ana.receive());
        assertTrue(e.getMessage().contains("rewritten"), e.getMessage());
        assertEquals(before, ana.space().head());
        assertFails(Code.HISTORY_REWRITTEN, () -> ana.share());
        new org.sankofa.sharing.Receive(ana.shared, ana.space()).evenRewritten().run(Progress.NONE);
        assertEquals("first", ana.title(key));
        ana.share();
        new org.sankofa.sharing.Receive(ben.shared, ben.space()).run(Progress.NONE);
        assertSame(ana, ben);
    }

    @Test
    void aServerThatWasMadeAnewGetsEverythingAgain() throws Exception {
        RecordKey key = ana.add("first");
        publish();
        Member ben = member("Ben");
        ben.join(url);
        ben.title(key, "by Ben");
        ben.share();
        Files.move(server.repository("office.git"), temp.resolve("broken.git"));
        server.create("office.git");
        ana.summary(key, "by Ana");
        var received = ana.receive();
        assertTrue(String.join(" ", received.remarks()).contains("lost"), received.remarks().toString());
        ShareResult result = ana.share();
        assertEquals(3, result.sent(), "the space, a lesson, a summary");
        // the server goes on without what Ben had sent: nobody can know whether that was meant
        assertFails(Code.HISTORY_REWRITTEN, ben::share);
        new org.sankofa.sharing.Receive(ben.shared, ben.space()).evenRewritten().run(Progress.NONE);
        ben.share();
        ana.receive();
        assertSame(ana, ben);
        assertEquals("by Ben", ana.title(key));
        Member cleo = member("Cleo");
        cleo.join(url);
        assertSame(ana, cleo);
    }

    @Test
    void anotherSpacesContentIsNotTaken() throws Exception {
        publish();
        Member ben = founder("Ben");
        String other = server.create("other.git");
        new Publish(ben.shared, ben.space(), other).run(Progress.NONE);
        ana.shared.removeRemote(ana.space(), "network");
        ana.shared.addRemote(ana.space(), "network", other);
        String before = ana.space().head();
        assertFails(Code.OTHER_SPACE, () -> ana.receive());
        assertFails(Code.OTHER_SPACE, () -> ana.share());
        assertEquals(before, ana.space().head());
        assertEquals(Optional.empty(), org.sankofa.store.transfer.Transfer.of(ana.space()).remoteHead("network"));
    }

    @Test
    void redirectsLeadOnlyWhereItIsAsSafe() throws Exception {
        publish();
        HttpGit other = closing(new HttpGit(temp.resolve("server")));
        server.password("ana", SECRET);
        server.before = exchange -> {
            exchange.getResponseHeaders().set("Location", "http://localhost:" + other.port() + exchange.getRequestURI());
            exchange.sendResponseHeaders(302, -1);
            return true;
        };
        other.password("ana", SECRET);
        Member ben = member("Ben", login("ana", SECRET));
        assertFails(Code.INSECURE, () -> ben.join(url));
        assertEquals(List.of(), other.authorizations, "the password went to no other host");
        server.before = exchange -> {
            exchange.getResponseHeaders().set("Location", "file:///etc/passwd");
            exchange.sendResponseHeaders(302, -1);
            return true;
        };
        assertFails(Code.INSECURE, () -> ben.join(url));
    }
}
