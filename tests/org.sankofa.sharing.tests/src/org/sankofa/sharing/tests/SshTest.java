package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.sharing.HostKey;
import org.sankofa.sharing.Join;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.SharingOptions;
import org.sankofa.store.Progress;

/** Sharing through a server over SSH. */
class SshTest extends SharingTestCase {

    private SshGit server;
    private String url;
    private Member ana;
    private final List<HostKey> asked = new ArrayList<>();

    private final Questions trusting = new Questions() {
        @Override
        public boolean trust(HostKey key) {
            asked.add(key);
            return true;
        }

        @Override
        public Optional<char[]> passphrase(String keyFile, boolean again) {
            assertTrue(keyFile.contains("id_rsa"), keyFile);
            return again ? Optional.of("open sesame".toCharArray()) : Optional.of("wrong".toCharArray());
        }
    };

    @BeforeEach
    void serve() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("server"));
        server = closing(new SshGit(folder));
        new TestGit(folder.resolve("office.git")).close();
        url = server.url("office.git");
        ana = founder("Ana");
        ana.add("first");
    }

    private SharedSpaces with(Member member, Questions questions, Path ssh) {
        return Sharing.plain().of(member.workspace, SharingOptions.of(questions).withSsh(ssh));
    }

    private Path keyed(String name, String passphrase) throws Exception {
        Path ssh = temp.resolve(name + "/.ssh");
        KeyPair key = SshGit.key(ssh, passphrase);
        server.allow(key.getPublic());
        return ssh;
    }

    @Test
    void keysOpenTheDoorAndTheServerIsAskedAboutOnce() throws Exception {
        SharedSpaces anas = with(ana, trusting, keyed("homeA", null));
        new Publish(anas, ana.space(), url).run(Progress.NONE);
        assertEquals(1, asked.size());
        assertEquals(server.fingerprint(), asked.get(0).fingerprint());
        Member ben = member("Ben");
        SharedSpaces bens = with(ben, trusting, keyed("homeB", "open sesame"));
        new Join(bens, url).as(SPACE).run(Progress.NONE);
        assertSame(ana, ben);
        ben.add("second");
        new Share(bens, ben.space()).run(Progress.NONE);
        new Receive(anas, ana.space()).run(Progress.NONE);
        assertSame(ana, ben);
        assertEquals(2, asked.size(), "each home asks once");
    }

    @Test
    void whoHasNoKeyStaysOutside() throws Exception {
        Path ssh = temp.resolve("stranger/.ssh");
        SshGit.key(ssh, null);
        SharedSpaces strangers = with(ana, trusting, ssh);
        assertFails(Code.NOT_AUTHORIZED, () -> new Publish(strangers, ana.space(), url).run(Progress.NONE));
        assertEquals(List.of(), strangers.remotes(ana.space()));
    }

    @Test
    void anUnknownServerGetsNothing() throws Exception {
        SharedSpaces careful = with(ana, Questions.NOBODY, keyed("home", null));
        assertFails(Code.UNKNOWN_SERVER, () -> new Publish(careful, ana.space(), url).run(Progress.NONE));
        assertEquals(List.of(), server.commands);
    }

    @Test
    void aServerWithAnotherKeyGetsNothing() throws Exception {
        Path ssh = keyed("home", null);
        SharedSpaces anas = with(ana, trusting, ssh);
        new Publish(anas, ana.space(), url).run(Progress.NONE);
        int before = server.commands.size();
        server.changeHostKey();
        ana.add("second");
        assertFails(Code.UNKNOWN_SERVER, () -> new Share(anas, ana.space()).run(Progress.NONE));
        assertEquals(before, server.commands.size());
        assertEquals(1, asked.size(), "a changed key is no question");
    }

    @Test
    void aMissingRepositoryIsNamed() throws Exception {
        SharedSpaces anas = with(ana, trusting, keyed("home", null));
        assertFails(Code.NOT_FOUND, () -> new Join(anas, server.url("none.git")).run(Progress.NONE));
    }

    /** The key has a passphrase nobody is asked for: only the agent can use it. */
    @Test
    void theAgentOpensTheDoor() throws Exception {
        Path program = Path.of("/usr/bin/ssh-agent");
        assumeTrue(Files.isExecutable(program), "skipped: there is no SSH agent");
        Path ssh = Files.createDirectories(temp.resolve("agents/.ssh"));
        Path key = Keys.make(ssh, "id_ed25519");
        server.allow(PublicKeyEntry.parsePublicKeyEntry(Keys.line(key))
                .resolvePublicKey(null, null, null));
        server.makeKnown(ssh, server.port());
        Path socket = Files.createTempDirectory("agent").resolve("s");
        Process agent = new ProcessBuilder(program.toString(), "-D", "-a", socket.toString()).redirectErrorStream(true)
                .redirectOutput(temp.resolve("agent.log").toFile()).start();
        try {
            for (long end = System.nanoTime() + 60_000_000_000L; !Files.exists(socket);) {
                assertTrue(agent.isAlive() && System.nanoTime() < end, "the agent listens");
                LockSupport.parkNanos(10_000_000);
            }
            ProcessBuilder add = new ProcessBuilder("ssh-add", "-q", key.toString()).redirectErrorStream(true);
            add.environment().put("SSH_AUTH_SOCK", socket.toString());
            assertEquals(0, add.start().waitFor());
            Files.delete(key);
            Files.writeString(ssh.resolve("config"), "Host *\n  IdentityAgent " + socket + "\n");
            SharedSpaces anas = with(ana, Questions.NOBODY, ssh);
            new Publish(anas, ana.space(), url).run(Progress.NONE);
            ana.add("second");
            assertEquals(1, new Share(anas, ana.space()).run(Progress.NONE).sent());
            Files.writeString(ssh.resolve("config"), "Host *\n  IdentityAgent none\n");
            ana.add("third");
            assertFails(Code.NOT_AUTHORIZED, () -> new Share(anas, ana.space()).run(Progress.NONE));
        } finally {
            agent.destroy();
            agent.waitFor();
            Files.deleteIfExists(socket);
            Files.delete(socket.getParent());
        }
    }
}
