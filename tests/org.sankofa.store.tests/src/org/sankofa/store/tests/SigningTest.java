package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Signature;
import org.sankofa.store.Signature.State;
import org.sankofa.store.SigningException;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.store.internal.sign.KeySigner;

/** Saves signed with SSH keys, as Git signs and as Git checks. */
class SigningTest extends StoreTestCase {

    @BeforeEach
    void openSsh() {
        Ssh.assumeInstalled();
    }

    private static Signature newest(Space space) throws Exception {
        return space.signature(space.head());
    }

    @ParameterizedTest
    @ValueSource(strings = { "ed25519", "rsa -b 3072", "ecdsa -b 256", "ecdsa -b 384", "ecdsa -b 521" })
    void whatIsSignedHereGitVerifies(String type) throws Exception {
        Path key = Ssh.key(temp, "key", ("-t " + type).split(" "));
        Workspace workspace = workspace("w", ANA);
        Ssh.add(office(workspace), Ssh.member(ANA, "owner", Ssh.publicKey(key)));
        String line = workspace.setSigningKey(key);
        assertTrue(Ssh.publicKey(key).startsWith(line), line);
        RecordKey lesson = save(workspace, "one");
        edit(workspace, lesson, "two");
        for (Version version : office(workspace).history("lesson", lesson.id(), 0)) {
            Signature signature = office(workspace).signature(version.commit());
            assertEquals(State.VERIFIED, signature.state());
            assertEquals("Ana Hoxha", signature.member());
        }
        assertEquals(Optional.empty(), workspace.signingProblem());
        assumeTrue(PlainGitTest.hasGit(), "skipped: Git is not installed");
        String said = gitShowsSignature(office(workspace), key);
        assertTrue(said.contains("Good \"git\" signature for ana@example.org"), said);
        List<String> output = new ArrayList<>();
        assertEquals(0, PlainGitTest.git(office(workspace).repository(), output, "fsck", "--strict"), output.toString());
    }

    private String gitShowsSignature(Space space, Path key) throws Exception {
        Path signers = Files.writeString(temp.resolve("signers"), "ana@example.org " + Ssh.publicKey(key) + "\n");
        return Ssh.run(Map.of(), List.of("git", "--git-dir=" + space.repository(), "-c",
                "gpg.ssh.allowedSignersFile=" + signers, "log", "--show-signature", "-1", "main"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ed25519", "rsa -b 3072", "ecdsa -b 256", "ecdsa -b 384", "ecdsa -b 521" })
    void whatGitSignsIsVerifiedHere(String type) throws Exception {
        assumeTrue(PlainGitTest.hasGit(), "skipped: Git is not installed");
        Path key = Ssh.key(temp, "key", ("-t " + type).split(" "));
        Workspace workspace = workspace("w", ANA);
        Space office = office(workspace);
        Ssh.add(office, Ssh.member(ANA, "owner", Ssh.publicKey(key)));
        RecordKey lesson = save(workspace, "one");
        Path clone = temp.resolve("clone");
        Ssh.run(Map.of(), List.of("git", "clone", "-q", office.repository().toString(), clone.toString()));
        Path file;
        try (var files = Files.walk(clone.resolve("records"))) {
            file = files.filter(f -> f.toString().endsWith(lesson.id() + ".xmi")).findFirst().orElseThrow();
        }
        Files.writeString(file, Files.readString(file).replace("one", "by hand"));
        Ssh.run(Map.of(), List.of("git", "-C", clone.toString(), "-c", "gpg.format=ssh", "-c",
                "user.signingkey=" + key, "-c", "user.name=Ana Hoxha", "-c", "user.email=ana@example.org", "commit",
                "-q", "-a", "-S", "-m", "By hand"));
        Ssh.run(Map.of(), List.of("git", "-C", clone.toString(), "push", "-q", "origin", "main"));
        Workspace again = reopen(workspace);
        assertEquals("by hand", title(again, lesson));
        Signature signature = newest(office(again));
        assertEquals(State.VERIFIED, signature.state());
        assertEquals("Ana Hoxha", signature.member());
    }

    @Test
    void aSignedSaveTakesNoMoreSyncs() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "one");
        long before = workspace.counters().syncs();
        edit(workspace, key, "two");
        long unsigned = workspace.counters().syncs() - before;
        workspace.setSigningKey(Ssh.key(temp, "key"));
        before = workspace.counters().syncs();
        edit(workspace, key, "three");
        assertEquals(unsigned, workspace.counters().syncs() - before);
        assertEquals(State.UNKNOWN, newest(office(workspace)).state(), "signed, but by nobody who is listed");
    }

    @Test
    void theKeyStaysInItsFileAndIsRemembered() throws Exception {
        Path key = Ssh.key(temp, "key");
        Workspace workspace = workspace("w", ANA);
        workspace.setSigningKey(key);
        String stored = Files.readString(workspace.directory().resolve("workspace.json"));
        assertTrue(stored.contains(key.toString()), stored);
        assertFalse(stored.contains("PRIVATE"), stored);
        Workspace again = reopen(workspace);
        assertEquals(Optional.of(key), again.signingKey());
        again.setIdentity(BEN);
        assertEquals(Optional.of(key), again.signingKey(), "who changes the name keeps the key");
        save(again, "one");
        assertEquals(State.UNKNOWN, newest(office(again)).state());
        again.setSigningKey(null);
        save(again, "two");
        assertEquals(State.UNSIGNED, newest(office(again)).state());
    }

    @Test
    void aKeyThatIsGoneLosesNoSave() throws Exception {
        Path key = Ssh.key(temp, "key");
        Workspace workspace = workspace("w", ANA);
        workspace.setSigningKey(key);
        List<String> told = new ArrayList<>();
        workspace.onSigningProblem(told::add);
        Files.move(key, temp.resolve("elsewhere"));
        RecordKey lesson = save(workspace, "one");
        edit(workspace, lesson, "two");
        assertEquals("two", title(workspace, lesson));
        assertEquals(State.UNSIGNED, newest(office(workspace)).state());
        assertEquals(1, told.size(), "told once: " + told);
        assertTrue(told.get(0).contains(key.toString()), told.get(0));
        Files.move(temp.resolve("elsewhere"), key);
        edit(workspace, lesson, "three");
        assertEquals(Optional.empty(), workspace.signingProblem());
        assertEquals(State.UNKNOWN, newest(office(workspace)).state());
    }

    @Test
    void aPassphraseOrNoKeyAtAllLosesNoSave() throws Exception {
        Workspace workspace = workspace("w", ANA);
        List<String> told = new ArrayList<>();
        workspace.onSigningProblem(told::add);
        workspace.setSigner(new KeySigner(Ssh.protectedKey(temp, "key", "secret"), Optional.empty()));
        RecordKey lesson = save(workspace, "one");
        workspace.setSigner(new KeySigner(temp.resolve("key.pub"), Optional.of(temp.resolve("nobody.sock"))));
        edit(workspace, lesson, "two");
        workspace.setSigner(new KeySigner(Files.writeString(temp.resolve("text"), "no key"), Optional.empty()));
        edit(workspace, lesson, "three");
        workspace.setSigner(payload -> {
            throw new IllegalStateException("broken");
        });
        edit(workspace, lesson, "four");
        workspace.setSigner(payload -> "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----");
        edit(workspace, lesson, "five");
        workspace.setSigner(payload -> "x\n\ntree 0000\nauthor Somebody Else");
        edit(workspace, lesson, "six");
        assertEquals("six", title(workspace, lesson));
        assertEquals(6, told.size(), told.toString());
        for (Version version : office(workspace).history("lesson", lesson.id(), 0)) {
            assertEquals(State.UNSIGNED, office(workspace).signature(version.commit()).state());
            assertEquals("Ana Hoxha", version.author());
        }
        assertStore(Code.NOT_FOUND, () -> workspace.setSigningKey(temp.resolve("text")));
        assertStore(Code.NOT_FOUND, () -> workspace.setSigningKey(temp.resolve("nothing")));
    }

    @Test
    void theAgentSignsWithKeysThatHaveAPassphrase() throws Exception {
        Path agentProgram = Path.of("/usr/bin/ssh-agent");
        assumeTrue(Files.isExecutable(agentProgram), "skipped: there is no SSH agent");
        Path socket = Files.createTempDirectory("agent").resolve("s");
        Process agent = new ProcessBuilder(agentProgram.toString(), "-D", "-a", socket.toString())
                .redirectErrorStream(true).redirectOutput(temp.resolve("agent.log").toFile()).start();
        try {
            await("the agent listens", () -> Files.exists(socket));
            for (String type : List.of("ed25519", "rsa", "ecdsa")) {
                Path key = Ssh.key(temp, type, "-t", type);
                Ssh.run(Map.of("SSH_AUTH_SOCK", socket.toString()), List.of("ssh-add", "-q", key.toString()));
                // from here on the file has a passphrase, and only the agent can sign
                Ssh.run(Map.of(), List.of("ssh-keygen", "-q", "-p", "-P", "", "-N", "secret", "-f", key.toString()));
                Workspace workspace = workspace("w-" + type, ANA);
                Ssh.add(office(workspace), Ssh.member(ANA, "owner", Ssh.publicKey(key)));
                for (Path file : List.of(key, temp.resolve(type + ".pub"))) {
                    workspace.setSigner(new KeySigner(file, Optional.of(socket)));
                    save(workspace, "one");
                    assertEquals(Optional.empty(), workspace.signingProblem());
                    assertEquals(State.VERIFIED, newest(office(workspace)).state());
                }
            }
            Path stranger = Ssh.key(temp, "stranger");
            var signer = new KeySigner(temp.resolve("stranger.pub"), Optional.of(socket));
            var e = org.junit.jupiter.api.Assertions.assertThrows(SigningException.class,
                    () -> signer.sign("x".getBytes(StandardCharsets.UTF_8)), stranger.toString());
            assertTrue(e.getMessage().contains("ssh-add"), e.getMessage());
        } finally {
            agent.destroy();
            agent.waitFor();
            Files.deleteIfExists(socket);
            Files.deleteIfExists(socket.getParent());
        }
    }
}
