package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.ReceiveResult;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.testing.GitHttp;


/** People who use Git itself are welcome, and so are Git's own servers. Skipped where Git is not installed. */
class PlainGitTest extends SharingTestCase {

    private Member ana;

    @BeforeEach
    void needGit() throws Exception {
        assumeTrue(hasGit(), "Git is not installed");
        ana = founder("Ana");
    }

    private static boolean hasGit() {
        try {
            return new ProcessBuilder("git", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static ProcessBuilder process(Path where, String... command) {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_SYSTEM", "/dev/null",
                "GIT_AUTHOR_NAME", "Gil Git", "GIT_AUTHOR_EMAIL", "gil@example.org", "GIT_COMMITTER_NAME", "Gil Git",
                "GIT_COMMITTER_EMAIL", "gil@example.org", "LC_ALL", "C"));
        return builder;
    }

    private static String git(Path where, String... command) throws Exception {
        Process process = process(where, command).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private Path published() throws Exception {
        new Publish(ana.shared, ana.space(), folder("hub.git")).run(Progress.NONE);
        return temp.resolve("hub.git");
    }

    private static String path(RecordKey key) {
        return "records/lesson/" + key.id().substring(0, 2) + "/" + key.id().substring(2, 4) + "/" + key.id() + ".xmi";
    }

    @Test
    void aSpaceIsClonedLookedThroughAndFoundSound() throws Exception {
        RecordKey key = ana.add("Savings groups");
        ana.title(key, "Savings circles");
        Path hub = published();
        git(hub, "fsck", "--strict", "--no-dangling");
        git(ana.space().repository(), "fsck", "--strict", "--no-dangling");
        git(temp, "clone", "-q", hub.toString(), "clone");
        Path clone = temp.resolve("clone");
        assertTrue(Files.readString(clone.resolve(path(key))).contains("Savings circles"));
        String log = git(clone, "log", "--format=%an %s", "--", path(key));
        assertEquals(List.of("Ana Edit Savings circles: title", "Ana Add Savings groups"), log.lines().toList());
    }

    @Test
    void changesMadeWithGitComeInAndTheInvalidOnesAreSetAside() throws Exception {
        RecordKey edited = ana.add("To edit");
        RecordKey deleted = ana.add("To delete");
        RecordKey broken = ana.add("To break");
        RecordKey renamed = ana.add("To rename");
        Path hub = published();
        git(temp, "clone", "-q", hub.toString(), "clone");
        Path clone = temp.resolve("clone");
        Files.writeString(clone.resolve(path(edited)),
                Files.readString(clone.resolve(path(edited))).replace(">To edit<", ">Edited by hand<"));
        git(clone, "commit", "-qam", "Edit by hand");
        git(clone, "rm", "-q", path(deleted));
        git(clone, "commit", "-qm", "Delete by hand");
        Files.writeString(clone.resolve(path(broken)), "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>");
        git(clone, "commit", "-qam", "Break by hand");
        Files.createDirectories(clone.resolve("records/lesson/00/00"));
        git(clone, "mv", path(renamed), "records/lesson/00/00/mine.xmi");
        git(clone, "commit", "-qm", "Rename by hand");
        git(clone, "push", "-q");

        ana.title(edited, "Edited by Ana");
        ReceiveResult result = ana.receive();
        assertEquals(4, result.adopted());
        assertEquals(2, ana.workspace.snapshot().state(edited).orElseThrow().conflicts().get(0).alternatives().size());
        assertTrue(ana.workspace.snapshot().deleted(deleted));
        assertEquals("To break", ana.title(broken));
        assertTrue(ana.workspace.snapshot().deleted(renamed), "a renamed record counts as deleted");
        String remarks = String.join("\n", result.remarks());
        assertTrue(remarks.contains(path(broken)) && remarks.contains("Gil Git") && remarks.contains("quarantine/"), remarks);
        assertTrue(remarks.contains("mine.xmi"), remarks);
        ana.share();
        Member ben = member("Ben");
        ben.join(folder("hub.git"));
        assertSame(ana, ben);
        git(clone, "pull", "-q", "--ff-only");
        git(clone, "fsck", "--strict", "--no-dangling");
    }

    @Test
    void aMergeMadeByHandComesIn() throws Exception {
        RecordKey key = ana.add("Both");
        Path hub = published();
        git(temp, "clone", "-q", hub.toString(), "clone");
        Path clone = temp.resolve("clone");
        Path file = clone.resolve(path(key));
        git(clone, "checkout", "-qb", "side");
        Files.writeString(file, Files.readString(file).replace(">Both<", ">Side<"));
        git(clone, "commit", "-qam", "Side");
        git(clone, "checkout", "-q", "main");
        Files.writeString(file, Files.readString(file).replace(">Both<", ">Main<"));
        git(clone, "commit", "-qam", "Main");
        assertFalse(process(clone, "merge", "side").start().waitFor() == 0, "Git cannot merge it by lines");
        Files.writeString(file, Files.readString(file).replaceAll("(?s)<<<<<<<.*?=======\n(.*?)>>>>>>>[^\n]*\n", "$1")
                .replace(">Side<", ">Decided<"));
        git(clone, "commit", "-qam", "Merge by hand");
        git(clone, "push", "-q");
        ana.receive();
        assertEquals("Decided", ana.title(key));
        assertEquals(List.of(), ana.workspace.snapshot().state(key).orElseThrow().conflicts());
    }

    @Test
    void gitsOwnServerOverHttpWillDo() throws Exception {
        Path root = temp.resolve("root");
        try (GitHttp server = new GitHttp(root)) {
            exchange(server.create("office.git"), root.resolve("office.git"));
        }
    }

    @Test
    void gitsDaemonWillDo() throws Exception {
        Path root = Files.createDirectories(temp.resolve("root"));
        git(root, "init", "-q", "--bare", "-b", "main", "office.git");
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Process daemon = process(root, "daemon", "--listen=127.0.0.1", "--port=" + port, "--base-path=" + root,
                "--export-all", "--enable=receive-pack", "--reuseaddr").start();
        try {
            for (long end = System.nanoTime() + 60_000_000_000L; !listens(port);) {
                assertTrue(daemon.isAlive() && System.nanoTime() < end, "git daemon listens");
                LockSupport.parkNanos(20_000_000);
            }
            exchange("git://127.0.0.1:" + port + "/office.git", root.resolve("office.git"));
        } finally {
            daemon.descendants().forEach(ProcessHandle::destroy);
            daemon.destroy();
            daemon.waitFor();
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private void exchange(String url, Path repository) throws Exception {
        RecordKey key = ana.add("shared");
        new Publish(ana.shared, ana.space(), url).run(Progress.NONE);
        Member ben = member("Ben");
        ben.join(url);
        ana.title(key, "by Ana");
        ben.summary(key, "by Ben");
        ana.share();
        ben.share();
        ana.receive();
        assertSame(ana, ben);
        assertEquals("by Ben", ana.lesson(key).getSummary().get("en"));
        git(repository, "fsck", "--strict", "--no-dangling");
        assertEquals(ana.space().head(), git(repository, "rev-parse", "main").strip());
    }
}
