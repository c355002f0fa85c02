package org.sankofa.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.internal.data.Spill;

/** What is laid down for a while goes again, also where the program is told to end in the middle. */
class SpillTest {

    @TempDir
    Path folder;

    /** A program that lays down more than fits into its memory, says so, and waits to be told to end. */
    static final class Waiting {
        private Waiting() {
        }

        /** Of the other program. */
        public static void main(String[] arguments) throws Exception {
            try (Spill spill = new Spill()) {
                fill(spill);
                System.out.println("laid down");
                Thread.sleep(TimeUnit.MINUTES.toMillis(5));
            }
        }

        static void fill(Spill spill) throws IOException {
            String line = "x".repeat(1 << 16);
            for (int i = 0; i < 1000; i++) {
                spill.add("A" + i % 3, line);
            }
        }
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(one -> one.getFileName().toString().startsWith("sankofa-observations")).toList();
        }
    }

    @Test
    void linesComeBackInTheirOrderAndAreCounted() throws Exception {
        try (Spill spill = new Spill()) {
            Waiting.fill(spill);
            assertTrue(spill.held() < 48 << 20, "the rest lies in files");
            assertEquals(334, spill.count("A0"));
            assertEquals(334, spill.lines("A0").size());
            assertEquals(0, spill.count("B"));
        }
    }

    @Test
    void nothingIsLeftOfAProgramThatIsToldToEnd() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "there a program is not told to end, it is ended");
        String path = Stream.of(Spill.class, SpillTest.class).map(SpillTest::classes).reduce((a, b) -> a + System.getProperty("path.separator") + b).orElseThrow();
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-Djava.io.tmpdir=" + folder, "-cp", path,
                Waiting.class.getName()).redirectErrorStream(true).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("laid down", said.readLine());
            assertEquals(1, left().size());
            other.destroy();
            assertTrue(other.waitFor(1, TimeUnit.MINUTES));
            assertEquals(List.of(), left());
        } finally {
            other.destroyForcibly();
        }
    }

    /** Where the classes of a bundle lie, for a program without bundles. */
    private static String classes(Class<?> type) {
        Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
        Path compiled = place.resolve("target").resolve("classes");
        return (Files.isDirectory(compiled) ? compiled : place).toString();
    }
}
