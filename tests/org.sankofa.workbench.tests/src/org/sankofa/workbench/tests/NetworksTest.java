package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.store.Identity;
import org.sankofa.store.Workspaces;
import org.sankofa.workbench.internal.KnownNetworks;
import org.sankofa.workbench.internal.NetworkWindows;

/** Which networks were open, and opening another one. */
class NetworksTest {

    @TempDir
    Path folder;
    private KnownNetworks known;

    @BeforeEach
    void make() {
        known = new KnownNetworks(folder.resolve("home/networks"));
    }

    private Path network(String name) throws Exception {
        Path network = folder.resolve(name);
        Workspaces.create(network, Identity.of("Ama", "ama@example.org")).close();
        return network;
    }

    @Test
    void theLatestIsFirstAndEachIsThereOnce() throws Exception {
        Path one = network("one");
        Path two = network("zwei – мир");
        known.add(one);
        known.add(two);
        known.add(one);
        assertEquals(List.of(one, two), known.list());
        assertEquals(List.of(two), new NetworkWindows(one, known).recent());
    }

    @Test
    void whatIsGoneIsNotOffered() throws Exception {
        Path one = network("one");
        known.add(one);
        Files.move(one, folder.resolve("moved"));
        assertEquals(List.of(), known.list());
    }

    @Test
    void aListThatIsDamagedIsBegunAnew() throws Exception {
        Files.createDirectories(folder.resolve("home"));
        Files.write(folder.resolve("home/networks"), "\u00e9\0\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of(), known.list());
        Path one = network("one");
        known.add(one);
        assertEquals(List.of(one), known.list());
    }

    @Test
    void nothingIsMadeAmongOtherFiles() throws Exception {
        Path other = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(other.resolve("a.txt"), "Dear ...");
        NetworkWindows windows = new NetworkWindows(folder, known);
        assertTrue(assertThrows(IOException.class, () -> windows.open(other)).getMessage().contains("Choose the folder of a network"));
        assertThrows(IOException.class, () -> windows.open(other.resolve("a.txt")));
        assertFalse(NetworkWindows.holdsSomethingElse(Files.createDirectories(folder.resolve("empty"))));
        assertFalse(NetworkWindows.holdsSomethingElse(folder.resolve("not there yet")));
        assertFalse(NetworkWindows.holdsSomethingElse(network("one")));
    }

    @Test
    void anotherWindowIsStartedAsThisOneWas() throws Exception {
        Path product = Files.createDirectories(folder.resolve("the product/plugins"));
        Path launcher = Files.createFile(product.resolve("org.eclipse.equinox.launcher_1.0.0.jar"));
        String before = System.getProperty("osgi.install.area");
        try {
            System.setProperty("osgi.install.area", "file:" + folder.resolve("the product") + "/");
            List<String> command = NetworkWindows.command(folder.resolve("my network"));
            assertTrue(Files.isExecutable(Path.of(command.getFirst())), command.toString());
            assertEquals(launcher.toString(), command.get(command.indexOf("-jar") + 1));
            assertEquals(folder.resolve("my network").toString(), command.getLast());
            Files.delete(launcher);
            assertTrue(assertThrows(IOException.class, () -> NetworkWindows.command(folder)).getMessage().contains("-network"));
        } finally {
            System.setProperty("osgi.install.area", before);
        }
    }

    @Test
    void anotherWindowSpeaksTheSameLanguage() {
        assertEquals(List.of("-nl", "fr", "-configuration", "/c"), NetworkWindows.kept(
            List.of("-data", "@noDefault", "-nl", "fr", "-network", "/old", "-dir", "-nosplash", "-configuration", "/c", "-nl")));
        assertEquals(List.of(), NetworkWindows.kept(List.of()));
    }
}
