package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.sharing.GitCredentials;
import org.sankofa.sharing.Login;
import org.sankofa.sharing.SecureStorage;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.internal.Address;

/** Where passwords are kept, and addresses that hold none. */
class CredentialsTest {

    private static final String URL = "https://git.example.org/team/office.git";

    @TempDir
    Path temp;

    @Test
    void theSecureStorageKeepsAndForgets() throws Exception {
        Path file = temp.resolve("storage");
        SecureStorage storage = new SecureStorage(file.toUri().toURL(),
                Map.of(IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec("master".toCharArray())));
        assertEquals(Optional.empty(), storage.find(URL, ""));
        Login login = new Login("ana", "s3cr3t".toCharArray());
        assertTrue(storage.accepted(URL, login));
        assertEquals("ana", storage.find(URL, "").orElseThrow().user());
        assertEquals("s3cr3t", new String(storage.find(URL, "ana").orElseThrow().password()));
        assertEquals(Optional.empty(), storage.find(URL, "ben"));
        assertEquals(Optional.empty(), storage.find(URL.replace("office", "other"), ""));
        String stored = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("s3cr3t"), stored);
        storage.refused(URL, login);
        assertEquals(Optional.empty(), storage.find(URL, ""));
    }

    @Test
    void aStorageThatCannotBeUnlockedAsksNobodyAndFailsQuietly() throws Exception {
        SecureStorage storage = new SecureStorage(temp.resolve("locked").toUri().toURL(), Map.of());
        boolean kept = storage.accepted(URL, new Login("ana", "s3cr3t".toCharArray()));
        assertEquals(kept, storage.find(URL, "").isPresent());
    }

    @Test
    void gitsHelpersAreAsked() throws Exception {
        assumeTrue(gitIsThere(), "Git is not installed");
        Path config = temp.resolve("gitconfig");
        Files.writeString(config, "[credential]\n\thelper = store --file=" + temp.resolve("kept") + "\n");
        GitCredentials git = new GitCredentials(List.of("git"),
                Map.of("GIT_CONFIG_GLOBAL", config.toString(), "GIT_CONFIG_SYSTEM", "/dev/null"));
        assertEquals(Optional.empty(), git.find(URL, ""));
        Login login = new Login("ana", "s3cr3t".toCharArray());
        assertTrue(git.accepted(URL, login));
        assertEquals("s3cr3t", new String(git.find(URL, "").orElseThrow().password()));
        git.refused(URL, login);
        assertEquals(Optional.empty(), git.find(URL, ""));
        assertEquals(Optional.empty(), git.find("ssh://git@example.org/x", ""));
        assertFalse(git.accepted(URL, new Login("ana\nhost=evil.example.org", "x".toCharArray()))
                && Files.readString(temp.resolve("kept")).contains("evil"));
    }

    @Test
    void withoutHelpersOrWithoutGitNothingIsKept() {
        GitCredentials none = new GitCredentials(List.of("git"),
                Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_SYSTEM", "/dev/null"));
        assertEquals(Optional.empty(), none.find(URL, ""));
        assertFalse(none.accepted(URL, new Login("ana", "x".toCharArray())));
        GitCredentials missing = new GitCredentials(List.of("no-such-program-as-this"), Map.of());
        assertEquals(Optional.empty(), missing.find(URL, ""));
    }

    private static boolean gitIsThere() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (java.io.IOException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({ "https://ana:pw@example.org/x.git,https://example.org/x.git",
            "https://ghp_token@example.org/x.git/,https://example.org/x.git",
            "https://example.org/x.git?private_token=pw,https://example.org/x.git",
            "https://example.org:8443/x.git#pw,https://example.org:8443/x.git",
            "ssh://git:pw@example.org:2222/x.git,ssh://git@example.org:2222/x.git",
            "git@example.org:team/x.git,git@example.org:team/x.git" })
    void whatIsStoredAndSaidHoldsNoPassword(String given, String kept) throws Exception {
        Address address = Address.of(given);
        assertEquals(kept, address.toString());
        assertFalse(address.toString().contains("pw"));
        assertEquals(kept, Address.of(address.toString()).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "https://", "https://example.org", "ext::sh -c touch%20x", "gopher://x/y",
            "ssh://-oProxyCommand=touch/x", "https://example.org/\u0000x", "javascript:alert(1)//x", "ssh://git@-x/y",
            "ftp://example.org/x" })
    void whatIsNoAddressIsRefused(String given) {
        try {
            Address address = Address.of(given);
            // a path that names nothing is no danger: it is looked for as a folder
            assertEquals(Address.Kind.FOLDER, address.kind(), given);
        } catch (SharingException e) {
            assertEquals(Code.INVALID_ADDRESS, e.code());
        }
    }

    @Test
    void foldersAreNamedInSeveralWays() throws Exception {
        Path folder = temp.resolve("hub.git");
        for (String way : List.of(folder.toString(), folder.toUri().toString(), "file://" + folder, "file:" + folder)) {
            assertEquals(folder, Address.of(way).folder(), way);
        }
    }
}
