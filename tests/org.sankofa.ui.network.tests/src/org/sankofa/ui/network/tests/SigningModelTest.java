package org.sankofa.ui.network.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Signature;
import org.sankofa.store.StoreException;
import org.sankofa.ui.network.internal.model.KeyMaker;
import org.sankofa.ui.network.internal.model.Signing;
import org.sankofa.ui.network.internal.model.SigningState;
import org.sankofa.ui.network.internal.model.SigningState.Place;
import org.sankofa.ui.network.internal.model.SigningWords;

/** Keys for signing: made, chosen, put on the list of a space, and what is said of it. */
class SigningModelTest {

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();
    private final SigningWords words = new SigningWords(ZoneId.of("UTC"));
    private Office accra;
    private Office salvador;
    private Signing signing;
    private RecordKey lesson;
    private Path ssh;

    @BeforeEach
    void begin() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        Path hub = folder.resolve("hub");
        ssh = folder.resolve("ssh");
        accra = Office.beginning(folder, "Accra");
        lesson = accra.add("Savings groups");
        accra.publish(hub);
        salvador = Office.joining(folder, "Salvador", hub);
        signing = new Signing(accra.workspace);
    }

    @AfterEach
    void end() throws Exception {
        Locale.setDefault(before);
        accra.close();
        salvador.close();
    }

    private SigningState state(Office office) throws Exception {
        return new Signing(office.workspace).read(office.space());
    }

    @Test
    void aKeyThatIsMadeSignsAndOnlyItsOwnerReadsIt() throws Exception {
        Path key = KeyMaker.make(ssh, "id_test", "accra@example.org");
        assertEquals(accra.workspace.setSigningKey(key), accra.workspace.publicKey(key.resolveSibling("id_test.pub")), "both halves are of one key");
        if (key.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(ssh)));
        }
        accra.recommend(lesson, "Let the bank keep the book.");
        assertEquals(Signature.State.UNKNOWN, accra.space().signature(accra.space().head()).state(), "signed, by a key that the space does not know");
        assertEquals("", accra.workspace.signingProblem().orElse(""));
    }

    @Test
    void aKeyIsNeverWrittenOverAnotherOne() throws Exception {
        Path first = KeyMaker.make(ssh, "id_test", "");
        String secret = Files.readString(first);
        Path second = KeyMaker.make(ssh, "id_test", "");
        assertEquals("id_test_2", second.getFileName().toString());
        assertEquals(secret, Files.readString(first));
        assertEquals(List.of(first, second), signing.found(ssh));
    }

    @Test
    void sshKeygenReadsTheKeyToo() throws Exception {
        Path key = KeyMaker.make(ssh, "id_test", "accra@example.org");
        Process process;
        try {
            process = new ProcessBuilder("ssh-keygen", "-y", "-f", key.toString()).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "skipped: OpenSSH is not installed");
            throw e;
        }
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        assertTrue(Files.readString(key.resolveSibling("id_test.pub")).startsWith(said.strip().split(" ")[0] + ' ' + said.strip().split(" ")[1]), said);
    }

    @Test
    void onlyFilesWithKeysAreOffered() throws Exception {
        Path key = KeyMaker.make(ssh, "id_test", "");
        Files.writeString(ssh.resolve("notes.pub"), "nothing of the kind");
        Files.writeString(ssh.resolve("config"), "Host *");
        assertEquals(List.of(key), signing.found(ssh));
        assertEquals(List.of(), signing.found(folder.resolve("nowhere")));
    }

    @Test
    void whoPutsAKeyOnAnEmptyListIsTheOwnerAndVerifiedFromThenOn() throws Exception {
        assertEquals(Place.NO_KEY, state(accra).place());
        accra.workspace.setSigningKey(KeyMaker.make(ssh, "id_test", "accra@example.org"));
        SigningState stranger = state(accra);
        assertEquals(Place.STRANGER, stranger.place());
        assertTrue(stranger.canAdd());
        assertTrue(words.mine(stranger).get(0).contains("you become the owner"), words.mine(stranger).toString());
        assertTrue(signing.add(accra.space()));
        accra.recommend(lesson, "Let the bank keep the book.");
        SigningState listed = state(accra);
        assertEquals(Place.LISTED, listed.place());
        assertFalse(listed.canAdd());
        assertEquals(Signature.State.VERIFIED, accra.space().signature(accra.space().head()).state());
        assertEquals("owner", words.roles(listed.members().get(0)));
        assertTrue(words.signed(listed.members().get(0)).startsWith(listed.signed() + ", last today"), words.signed(listed.members().get(0)));
        assertTrue(listed.unsigned() > 0, "what was saved before is not");
    }

    @Test
    void onceAnOwnerHasAKeyOthersAskForTheirs() throws Exception {
        accra.workspace.setSigningKey(KeyMaker.make(ssh, "id_accra", ""));
        signing.add(accra.space());
        accra.share();
        salvador.receive();
        salvador.workspace.setSigningKey(KeyMaker.make(ssh, "id_salvador", ""));
        SigningState there = state(salvador);
        assertEquals(Place.STRANGER, there.place());
        assertFalse(there.canAdd(), "it would have no effect");
        assertTrue(words.mine(there).get(0).contains("an owner of the space, who adds you"), words.mine(there).toString());
        String head = salvador.space().head();
        assertFalse(new Signing(salvador.workspace).add(salvador.space()));
        assertEquals(head, salvador.space().head(), "nothing was written");
        salvador.recommend(lesson, "Let the post office keep it.");
        assertEquals(1, state(salvador).doubtful(), "signed with a key that the space does not know");
    }

    @Test
    void aKeyThatIsGoneIsSaid() throws Exception {
        Path key = KeyMaker.make(ssh, "id_test", "");
        accra.workspace.setSigningKey(key);
        Files.delete(key);
        SigningState state = state(accra);
        assertTrue(state.problem().contains(key.toString()), state.problem());
        assertEquals(Place.NO_KEY, state.place());
        assertThrows(StoreException.class, () -> accra.workspace.publicKey(key));
    }
}
