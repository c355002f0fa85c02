package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.testing.ClassPath;

/**
 * Programs that are killed while they save. The number of rounds is set with the system property
 * {@code sankofa.kill.rounds}; a few by default.
 */
class CrashTest extends StoreTestCase {

    private static final int FEW = 3;
    private static final int ROUNDS = Integer.getInteger("sankofa.kill.rounds", FEW);
    /** How often two programs save at once. */
    private static final int SAVES = ROUNDS > FEW ? 60 : 25;
    private static final int RECORDS = 8;

    private final List<Child> children = new ArrayList<>();

    @AfterEach
    void killAll() throws InterruptedException {
        for (Child child : children) {
            child.kill();
        }
    }

    private Child start(Path directory, String field, List<RecordKey> keys, int from) throws IOException {
        Child child = new Child(directory, field, keys, from);
        children.add(child);
        return child;
    }

    /** A program that saves in a loop and says what it saved. */
    private static final class Child {
        final Process process;
        final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
        final AtomicInteger saves = new AtomicInteger();
        final List<String> errors = new ArrayList<>();
        final Thread reader;

        Child(Path directory, String field, List<RecordKey> keys, int from) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                    "-XX:TieredStopAtLevel=1", "-cp", classPath(), Saver.class.getName(), directory.toString(), field,
                    Integer.toString(from)));
            keys.forEach(key -> command.add(key.id()));
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
            reader = Thread.ofPlatform().daemon().start(this::read);
        }

        private void read() {
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] parts = line.split(" ");
                    if (parts.length == 3 && parts[0].equals("saved")) {
                        acknowledged.put(parts[1], Integer.valueOf(parts[2]));
                        saves.incrementAndGet();
                    } else if (!line.startsWith("SLF4J")) {
                        errors.add(line);
                    }
                }
            } catch (IOException e) {
                errors.add("reading: " + e.getMessage());
            }
        }

        void kill() throws InterruptedException {
            // Process.destroyForcibly would close the pipe under the reader and throw away what was acknowledged last
            process.toHandle().destroyForcibly();
            process.waitFor();
            reader.join();
        }
    }

    private static String classPath() {
        Class<?> jgit = org.eclipse.jgit.lib.Repository.class;
        Class<?> jackson = com.fasterxml.jackson.databind.ObjectMapper.class;
        // what these need themselves is visible to them, not to us
        return ClassPath.of(List.of(CrashTest.class, Workspace.class, org.sankofa.merge.Merge.class,
                org.sankofa.model.Record.class, org.sankofa.vocabularies.Vocabularies.class, jgit, jackson,
                org.eclipse.emf.ecore.EObject.class, org.eclipse.emf.common.util.URI.class,
                org.eclipse.emf.edit.domain.EditingDomain.class, org.eclipse.emf.ecore.xmi.XMLResource.class,
                org.eclipse.emf.ecore.change.ChangeDescription.class, ClassPath.seenBy(jgit, "org.slf4j.Logger"),
                ClassPath.seenBy(jgit, "com.googlecode.javaewah.EWAHCompressedBitmap"),
                ClassPath.seenBy(jgit, "org.apache.commons.codec.digest.DigestUtils"),
                ClassPath.seenBy(jackson, "com.fasterxml.jackson.core.JsonFactory"),
                ClassPath.seenBy(jackson, "com.fasterxml.jackson.annotation.JsonProperty")));
    }

    private static int number(Workspace workspace, RecordKey key, String field) {
        var lesson = (org.sankofa.model.Lesson) workspace.snapshot().record(key).orElseThrow();
        var text = field.equals("title") ? lesson.getTitle() : lesson.getSummary();
        String value = text == null ? null : text.get("en");
        return value == null || value.equals("start") ? 0 : Integer.parseInt(value);
    }

    private static void assertAcknowledged(Workspace workspace, List<RecordKey> keys, String field, Child child) {
        assertEquals(List.of(), child.errors);
        for (RecordKey key : keys) {
            int stored = number(workspace, key, field);
            int said = child.acknowledged.getOrDefault(key.id(), 0);
            assertTrue(stored >= said, key + " " + field + ": " + said + " was acknowledged, but there is " + stored);
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAfterAKill() throws Exception {
        Workspace workspace = workspace("w", ANA);
        List<RecordKey> keys = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            keys.add(save(workspace, "start"));
        }
        workspace.close();
        Random random = new Random(42);
        int next = 1;
        for (int round = 0; round < ROUNDS; round++) {
            // every second round two programs save at once, each its own field of the same records
            boolean two = round % 2 == 1;
            Child first = start(workspace.directory(), "title", keys, next);
            Child second = two ? start(workspace.directory(), "summary", keys, next) : null;
            int wanted = 3 + random.nextInt(ROUNDS > FEW ? 60 : 25);
            await("the programs save", () -> first.saves.get() >= wanted || !first.process.isAlive());
            first.kill();
            if (second != null) {
                int more = second.saves.get() + 3;
                await("the other one goes on", () -> second.saves.get() >= more || !second.process.isAlive());
                second.kill();
            }
            Workspace again = reopen(workspace);
            assertAcknowledged(again, keys, "title", first);
            if (second != null) {
                assertAcknowledged(again, keys, "summary", second);
            }
            assertTrue(first.saves.get() >= wanted, "the program ended by itself: " + first.errors);
            for (RecordKey key : keys) {
                try (var session = again.edit(key)) {
                    assertTrue(session.conflicts().isEmpty());
                }
                next = Math.max(next, 1 + Math.max(number(again, key, "title"), number(again, key, "summary")));
            }
            // and it can be written without repair
            save(again, "after the kill");
            again.close();
        }
        assertEquals(0, fsck(workspace), "git fsck --strict finds nothing");
    }

    private int fsck(Workspace workspace) throws Exception {
        return PlainGitTest.hasGit() ? PlainGitTest.git(office(workspace).repository(), new ArrayList<>(), "fsck",
                "--strict") : 0;
    }

    @Test
    void twoProgramsAtOnceLoseNoEdit() throws Exception {
        Workspace workspace = workspace("w", ANA);
        List<RecordKey> keys = List.of(save(workspace, "start"), save(workspace, "start"));
        Map<String, Child> both = new HashMap<>();
        for (String field : List.of("title", "summary")) {
            both.put(field, start(workspace.directory(), field, keys, 1));
        }
        await("both save", () -> both.values().stream().allMatch(c -> c.saves.get() > SAVES || !c.process.isAlive()));
        for (Child child : both.values()) {
            child.kill();
        }
        for (Map.Entry<String, Child> child : both.entrySet()) {
            assertTrue(child.getValue().saves.get() > SAVES, child.getValue().errors.toString());
            assertAcknowledged(workspace, keys, child.getKey(), child.getValue());
        }
        try (var files = Files.list(office(workspace).repository().resolve("objects/pack"))) {
            assertTrue(files.count() > 0);
        }
    }
}
