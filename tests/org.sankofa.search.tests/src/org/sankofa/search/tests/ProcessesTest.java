package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.search.SearchIndex;
import org.sankofa.testing.ClassPath;

/**
 * Several programs with one workspace, and programs that are killed while they index. The number of rounds of killing
 * is set with the system property {@code sankofa.kill.rounds}; a few by default.
 */
class ProcessesTest {

    private static final int ROUNDS = Integer.getInteger("sankofa.kill.rounds", 3);
    private static final int LESSONS = 30;

    @TempDir
    Path dir;
    private Path place;
    private final List<Program> programs = new ArrayList<>();

    @BeforeEach
    void fill() throws Exception {
        place = dir.resolve("w");
        try (Library library = Library.create(place)) {
            library.save(library.lessons(0, LESSONS));
        }
    }

    @AfterEach
    void killAll() throws InterruptedException {
        for (Program program : programs) {
            program.kill();
        }
    }

    private Program start() throws Exception {
        Program program = new Program(place);
        programs.add(program);
        assertEquals("open", program.answer());
        return program;
    }

    /** Another program. */
    private static final class Program {
        private final Process process;
        private final PrintStream orders;
        private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        private final Thread reader;

        Program(Path workspace) throws IOException {
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                    "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", classPath(),
                    IndexedProgram.class.getName(), workspace.toString()).redirectErrorStream(true).start();
            orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
            reader = Thread.ofPlatform().daemon().start(this::read);
        }

        private void read() {
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("SLF4J") && !line.startsWith("WARNING")) {
                        answers.add(line);
                    }
                }
            } catch (IOException e) {
                answers.add("reading: " + e.getMessage());
            }
        }

        String answer() throws InterruptedException {
            String answer = answers.poll(120, TimeUnit.SECONDS);
            assertTrue(answer != null, "the program does not answer");
            return answer;
        }

        String ask(String order) throws InterruptedException {
            orders.println(order);
            return answer();
        }

        void kill() throws InterruptedException {
            // Process.destroyForcibly would close the pipe under the reader
            process.toHandle().destroyForcibly();
            process.waitFor();
            reader.join();
        }
    }

    /** The class path of the bundles that are running. */
    private static String classPath() {
        Class<?> jgit = org.eclipse.jgit.lib.Repository.class;
        Class<?> jackson = com.fasterxml.jackson.databind.ObjectMapper.class;
        List<Class<?>> classes = new ArrayList<>(List.of(ProcessesTest.class, SearchIndex.class,
                org.sankofa.store.Workspace.class, org.sankofa.merge.Merge.class, org.sankofa.model.Record.class,
                org.sankofa.vocabularies.Vocabularies.class, jgit, jackson, org.eclipse.emf.ecore.EObject.class,
                org.eclipse.emf.common.util.URI.class, org.eclipse.emf.edit.domain.EditingDomain.class,
                org.eclipse.emf.ecore.xmi.XMLResource.class, org.eclipse.emf.ecore.change.ChangeDescription.class,
                org.apache.lucene.index.IndexWriter.class, org.apache.lucene.analysis.en.EnglishAnalyzer.class,
                org.apache.lucene.analysis.icu.ICUFoldingFilter.class,
                org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer.class,
                org.apache.lucene.search.uhighlight.UnifiedHighlighter.class,
                org.apache.lucene.queries.function.FunctionScoreQuery.class,
                org.apache.lucene.index.memory.MemoryIndex.class, com.ibm.icu.text.Normalizer2.class, Test.class));
        // what these need themselves is visible to them, not to us
        for (String name : List.of("org.slf4j.Logger", "com.googlecode.javaewah.EWAHCompressedBitmap",
                "org.apache.commons.codec.digest.DigestUtils")) {
            classes.add(ClassPath.seenBy(jgit, name));
        }
        for (String name : List.of("com.fasterxml.jackson.core.JsonFactory",
                "com.fasterxml.jackson.annotation.JsonProperty")) {
            classes.add(ClassPath.seenBy(jackson, name));
        }
        return ClassPath.of(classes);
    }

    @Test
    void whatAnotherProgramSavedIsFoundRightAfter() throws Exception {
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            assertTrue(library.index.status().writer());
            Program other = start();
            assertEquals("writer false", other.ask("writer"));
            for (int i = 100; i < 120; i++) {
                assertEquals("saved " + i, other.ask("save " + i));
                assertEquals(1, library.search("\"Lesson number " + i + "\"").total(), "saved by the other one");
                int mine = i + 100;
                library.saveOnly(Library.NETWORK, library.lessons(mine, 1));
                assertEquals("found 1", other.ask("find \"Lesson number " + mine + "\""), "saved by this one");
            }
            assertEquals("found " + (LESSONS + 40), other.ask("find kind:lesson"));
            library.assertFindsEverything();
        }
    }

    @Test
    void searchesWhileAnotherProgramWritesTheIndexAndTakesOverWhenThatIsKilled() throws Exception {
        Program other = start();
        assertEquals("writer true", other.ask("writer"));
        try (Library library = Library.open(place)) {
            library.index.awaitCaughtUp();
            assertFalse(library.index.status().writer());
            library.assertFindsEverything();
            other.orders.println("run 1000");
            for (int i = 0; i < 25; i++) {
                assertTrue(other.answer().startsWith("saved "));
                library.assertFindsWhatIsSavedNow();
            }
            library.save(library.lessons(500, 1));
            assertEquals(1, library.search("500").total());
            other.kill();
            long end = System.nanoTime() + 60_000_000_000L;
            while (!library.index.status().writer() && System.nanoTime() < end) {
                library.index.awaitCaughtUp();
            }
            assertTrue(library.index.status().writer());
            library.assertFindsEverything();
        }
        assertSound();
    }

    @Test
    void aKilledProgramLeavesAnIndexThatIsCaughtUp() throws Exception {
        Random random = new Random(17);
        for (int round = 0; round < ROUNDS; round++) {
            // every third round begins without an index, so that building it is interrupted
            if (round % 3 == 2) {
                try (Stream<Path> files = Files.list(place.resolve("index"))) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
            }
            Program program = start();
            program.orders.println("run " + (round + 1) * 10_000);
            for (int saves = 1 + random.nextInt(20); saves > 0; saves--) {
                String answer = program.answer();
                assertTrue(answer.startsWith("saved "), answer);
            }
            // at any point of what it does next
            program.process.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
            program.kill();
            try (Library library = Library.open(place)) {
                library.index.awaitCaughtUp();
                library.assertFindsEverything();
            }
            assertSound();
        }
    }

    /** Lucene's own look at the files. */
    private void assertSound() throws IOException {
        try (FSDirectory directory = FSDirectory.open(place.resolve("index")); CheckIndex check = new CheckIndex(directory)) {
            assertTrue(check.checkIndex().clean);
        }
    }
}
