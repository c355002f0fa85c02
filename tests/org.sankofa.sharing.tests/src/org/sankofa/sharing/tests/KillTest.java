package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;
import org.sankofa.testing.ClassPath;

/**
 * Programs that are killed while they receive, merge and send, and two at once. The number of rounds is set with the
 * system property {@code sankofa.kill.rounds}; a few by default.
 */
class KillTest extends SharingTestCase {

    private static final int ROUNDS = Integer.getInteger("sankofa.kill.rounds", 3);

    private final List<Child> children = new ArrayList<>();
    private HttpGit server;
    private String url;
    private Member ana;
    private final List<RecordKey> keys = new ArrayList<>();

    /** A program that shares in a loop and says what is safe. */
    private static final class Child {
        final Process process;
        final Map<String, Integer> said = new ConcurrentHashMap<>();
        final List<String> other = new CopyOnWriteArrayList<>();
        final Thread reader;

        Child(Path directory, String field, List<RecordKey> keys, int from) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                    "-XX:TieredStopAtLevel=1", "-cp", classPath(), Sharer.class.getName(), directory.toString(), field,
                    Integer.toString(from)));
            keys.forEach(key -> command.add(key.id()));
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
            reader = Thread.ofPlatform().daemon().start(this::read);
        }

        private void read() {
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] parts = line.split(" ");
                    if (parts.length == 3 && (parts[0].equals("saved") || parts[0].equals("shared"))) {
                        said.put(parts[1], Integer.valueOf(parts[2]));
                    } else if (!line.startsWith("SLF4J")) {
                        other.add(line);
                    }
                }
            } catch (IOException e) {
                other.add("reading: " + e.getMessage());
            }
        }

        int shared() {
            return said.getOrDefault("all", 0);
        }

        void awaitShared(int wanted) {
            long end = System.nanoTime() + 180_000_000_000L;
            while (shared() < wanted) {
                assertTrue(process.isAlive() && System.nanoTime() < end, "the program shares: " + other);
                LockSupport.parkNanos(1_000_000);
            }
        }

        void kill() throws InterruptedException {
            process.toHandle().destroyForcibly();
            process.waitFor();
            reader.join();
        }
    }

    private static String classPath() {
        Class<?> jgit = org.eclipse.jgit.lib.Repository.class;
        Class<?> jackson = com.fasterxml.jackson.core.JsonFactory.class;
        return ClassPath.of(List.of(Sharer.class, org.sankofa.sharing.Sharing.class, Workspace.class,
                org.sankofa.merge.Merge.class, org.sankofa.model.Record.class,
                org.sankofa.vocabularies.Vocabularies.class, jgit,
                org.eclipse.jgit.transport.sshd.SshdSessionFactory.class,
                org.apache.sshd.common.config.keys.KeyUtils.class,
                com.fasterxml.jackson.databind.ObjectMapper.class, org.eclipse.emf.ecore.EObject.class,
                org.eclipse.emf.common.util.URI.class, org.eclipse.emf.edit.domain.EditingDomain.class,
                org.eclipse.emf.ecore.xmi.XMLResource.class, org.eclipse.emf.ecore.change.ChangeDescription.class,
                ClassPath.seenBy(jgit, "org.slf4j.Logger"),
                ClassPath.seenBy(jgit, "com.googlecode.javaewah.EWAHCompressedBitmap"),
                ClassPath.seenBy(jgit, "org.apache.commons.codec.digest.DigestUtils"), jackson));
    }

    @BeforeEach
    void publish() throws Exception {
        server = closing(new HttpGit(Files.createDirectories(temp.resolve("server"))));
        url = server.create("office.git");
        ana = founder("Ana");
        for (int i = 0; i < 4; i++) {
            keys.add(ana.add("start"));
        }
        new Publish(ana.shared, ana.space(), url).run(Progress.NONE);
        ana.workspace.close();
    }

    @AfterEach
    void killAll() throws InterruptedException {
        for (Child child : children) {
            child.kill();
        }
    }

    private Child start(String field, int from) throws IOException {
        Child child = new Child(ana.workspace.directory(), field, keys, from);
        children.add(child);
        return child;
    }

    private static int number(Text text) {
        String value = text == null ? null : text.get("en");
        return value == null || value.equals("start") ? 0 : Integer.parseInt(value);
    }

    private Member reopened() throws Exception {
        return new Member(closing(Workspaces.open(ana.workspace.directory(), WorkspaceOptions.defaults())),
                Questions.NOBODY);
    }

    @Test
    void whatWasSaidToBeSafeIsThereAfterAKill() throws Exception {
        Member ben = member("Ben");
        ben.join(url);
        Random random = new Random(7);
        int next = 1;
        for (int round = 0; round < ROUNDS; round++) {
            Child child = start("title", next);
            child.awaitShared(next);
            // others go on meanwhile, so that there is something to receive and to merge
            for (int i = 0; i < 2; i++) {
                for (RecordKey key : keys) {
                    ben.summary(key, Integer.toString(1000 * round + i + 1));
                }
                ben.share();
            }
            LockSupport.parkNanos(random.nextLong(400_000_000L));
            child.kill();
            assertEquals(List.of(), child.other);
            ben.receive();
            Member again = reopened();
            for (RecordKey key : keys) {
                int saved = child.said.getOrDefault(key.id(), 0);
                assertTrue(number(again.lesson(key).getTitle()) >= saved, "saved " + saved);
                assertTrue(number(ben.lesson(key).getTitle()) >= child.shared(), "shared " + child.shared());
            }
            again.share();
            ben.share();
            again.share();
            assertSame(again, ben);
            for (RecordKey key : keys) {
                assertEquals(1000 * round + 2, number(again.lesson(key).getSummary()));
                assertEquals(List.of(), again.workspace.snapshot().state(key).orElseThrow().conflicts());
                next = Math.max(next, 1 + number(again.lesson(key).getTitle()));
            }
            again.workspace.close();
        }
        fsck(server.repository("office.git"));
        fsck(ana.space().repository());
    }

    @Test
    void twoProgramsShareOneWorkspaceAtOnce() throws Exception {
        Child first = start("title", 1);
        Child second = start("summary", 1);
        first.awaitShared(4);
        second.awaitShared(4);
        first.kill();
        second.kill();
        assertEquals(List.of(), first.other);
        assertEquals(List.of(), second.other);
        Member ben = member("Ben");
        ben.join(url);
        for (RecordKey key : keys) {
            assertTrue(number(ben.lesson(key).getTitle()) >= first.shared());
            assertTrue(number(ben.lesson(key).getSummary()) >= second.shared());
        }
        Member again = reopened();
        again.share();
        ben.receive();
        assertSame(again, ben);
    }

    private static void fsck(Path repository) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder("git", "fsck", "--strict", "--no-dangling").directory(repository.toFile())
                    .redirectErrorStream(true).start();
        } catch (IOException e) {
            return;
        }
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
    }
}
