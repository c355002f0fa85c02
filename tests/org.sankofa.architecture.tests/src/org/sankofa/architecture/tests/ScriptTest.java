package org.sankofa.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.architecture.tests.ScriptMachine.Ended;

/** The script on machines that have everything: what it starts, when it builds, what it leaves. */
class ScriptTest {

    @TempDir
    Path folder;
    private ScriptMachine machine;

    @BeforeEach
    void make() throws Exception {
        assumeTrue(ScriptMachine.isPossible(), "there is no bash on this machine");
        machine = new ScriptMachine(folder, "check out");
    }

    @Test
    void helpIsGivenWithoutAnything() throws Exception {
        for (String help : List.of("help", "--help", "-h")) {
            Ended run = machine.run(help);
            assertEquals(0, run.code());
            assertTrue(run.out().contains("sankofa test") || run.out().contains("test [MAVEN"), run.out());
            assertEquals(List.of(), run.calls());
        }
        assertEquals(0, machine.run().code(), "no command is a question, too");
    }

    @Test
    void anUnknownCommandIsWrongUse() throws Exception {
        Ended run = machine.run("frobnicate");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("\"frobnicate\"") && run.err().contains("./sankofa help"), run.err());
        assertEquals(List.of(), run.calls());
    }

    @Test
    void theFirstRunBuildsAndTheSecondDoesNot() throws Exception {
        Ended first = machine.run("run", "-network", "my network");
        assertEquals(0, first.code(), first.err());
        assertTrue(first.call("mvn -B -pl").contains("verify -DskipTests"));
        assertTrue(first.calls().getLast().contains("-jar " + machine.product()), first.calls().toString());
        assertTrue(first.calls().getLast().endsWith("-network my network"), first.calls().toString());
        Ended second = machine.run("run");
        assertEquals(0, second.code(), second.err());
        assertFalse(second.called("mvn"), second.calls().toString());
        assertEquals("", second.err());
    }

    @ParameterizedTest
    @ValueSource(strings = { "bundles/a/A.java", "bundles/b/META-INF/MANIFEST.MF", "features/f/feature.xml", "pom.xml",
            ".mvn/extensions.xml", "releng/org.sankofa.product/sankofa.product" })
    void aSourceThatIsNewerIsBuilt(String source) throws Exception {
        machine.run("list", "DIR");
        machine.change(source);
        assertTrue(machine.run("list", "DIR").called("mvn"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "releng/docs/build.md", "bundles/a/target/A.class", "bundles/a/bin/A.class", "README.md",
            "tests/t/T.java" })
    void whatIsNoPartOfTheProgramIsNotBuilt(String file) throws Exception {
        machine.run("list", "DIR");
        machine.change(file);
        assertFalse(machine.run("list", "DIR").called("mvn"));
    }

    @Test
    void aBuildThatFailsSaysWhyAndWhereAllOfItIs() throws Exception {
        machine.program("mvn", "[ \"$1\" != -version ] || { echo 'Apache Maven 3.9.9'; exit 0; }\n"
                + "echo '[INFO] noise'; echo '[ERROR] A.java does not compile'; exit 1");
        Ended run = machine.run("list", "DIR");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("A.java does not compile") && run.err().contains("build.log"), run.err());
        assertFalse(run.err().contains("noise"));
        assertFalse(run.called("java"));
        assertTrue(machine.run("list", "DIR").called("mvn"), "it is tried again the next time");
    }

    @Test
    void aProgramThatDoesNotStartIsSaidAtOnce() throws Exception {
        machine.program("mvn", "[ \"$1\" != -version ] || { echo 'Apache Maven 3.9.9'; exit 0; }\n" + machine.building());
        Path java = machine.folder().resolve("system/usr/lib/jvm/jdk-21/bin/java");
        Files.writeString(java, Files.readString(java).replace("*' --version '*) exit 0", "*' --version '*) echo 'bundle missing' >&2; exit 13"));
        Ended run = machine.run("list", "DIR");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("bundle missing") && run.err().contains("does not start"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = { "new", "validate", "list", "show", "put", "search", "similar", "import", "export", "join", "share",
            "conflicts", "resolve", "log", "merge-file", "remittances", "coordinate", "match", "publish", "generate",
            "bench", "--version" })
    void commandsWithoutAWindowStartNoDisplay(String command) throws Exception {
        machine.set("DISPLAY", null);
        machine.remove("Xvfb");
        machine.program("ldconfig", "exit 0");
        Ended run = machine.run(command, "a b", "c");
        assertEquals(0, run.code(), run.err());
        assertFalse(run.called("Xvfb"));
        assertTrue(run.calls().getLast().contains("DISPLAY=none"), run.calls().toString());
        assertTrue(run.calls().getLast().endsWith("-nosplash " + command + " a b c"), run.calls().toString());
    }

    @Test
    void theExitCodeIsHandedOn() throws Exception {
        for (int code : List.of(0, 1, 2, 13)) {
            machine.whenRun("exit " + code);
            assertEquals(code, machine.run("list", "DIR").code());
            assertEquals(code, machine.run("run").code());
        }
    }

    @Test
    void standardInputReachesTheCommand() throws Exception {
        machine.run("list", "DIR");
        machine.whenRun("cat");
        Path script = machine.folder().resolve("pipe");
        Files.writeString(script, "echo '{}' | bash '" + machine.checkout().resolve("sankofa") + "' put DIR -\n");
        assertEquals("{}\n", machine.run(script).out());
        Files.writeString(script, "bash '" + machine.checkout().resolve("sankofa") + "' list DIR <&-\n");
        Ended closed = machine.run(script);
        assertEquals(0, closed.code(), closed.err());
        assertEquals("", closed.err());
    }

    @Test
    void nothingTemporaryIsLeft() throws Exception {
        machine.whenRun("exit 1");
        machine.run("list", "DIR");
        assertEquals(List.of(), machine.temporary());
    }

    @Test
    void whatTheFirstWindowLoadedIsArchivedForLaterStarts() throws Exception {
        machine.whenRun("for a in \"$@\"; do case $a in\n"
                + "-XX:DumpLoadedClassList=*) echo a class >\"${a#*=}\" ;;\n-XX:SharedArchiveFile=*.new) echo archive >\"${a#*=}\" ;;\nesac; done");
        Ended first = machine.run("run");
        assertEquals(0, first.code(), first.err());
        machine.await(() -> machine.calls().stream().anyMatch(call -> call.contains("-Xshare:dump")));
        machine.await(() -> machine.temporary().isEmpty());
        Ended second = machine.run("run");
        assertFalse(second.called("mvn"), second.calls().toString());
        assertTrue(second.call("java").contains("-XX:SharedArchiveFile=" + machine.product() + "/classes-21.0.2.jsa "), second.call("java"));
        assertFalse(second.call("java").contains("DumpLoadedClassList"), second.call("java"));
        Ended command = machine.run("list", "DIR");
        assertTrue(command.call("java").contains("-XX:SharedArchiveFile="), "commands use it too");
        machine.change("bundles/a/A.java");
        assertFalse(machine.run("list", "DIR").call("java").contains("-XX:SharedArchiveFile="), "a new program begins anew");
    }

    @Test
    void aWindowThatFailedIsNotArchived() throws Exception {
        machine.whenRun("for a in \"$@\"; do case $a in -XX:DumpLoadedClassList=*) echo a class >\"${a#*=}\" ;; esac; done\nexit 3");
        assertEquals(3, machine.run("run").code());
        assertEquals(List.of(), machine.temporary());
        assertTrue(machine.calls().stream().noneMatch(call -> call.contains("-Xshare:dump")));
    }

    @Test
    void aSignalEndsTheProgramAndNothingTemporaryIsLeft() throws Exception {
        machine.run("list", "DIR");
        machine.whenRun("trap 'echo ended in order >>\"" + machine.folder() + "/calls\"; exit 143' TERM\n"
                + "echo waiting >>'" + machine.folder() + "/calls'\nwhile :; do sleep 0.05; done");
        Files.deleteIfExists(machine.folder().resolve("calls"));
        Process process = machine.start(machine.checkout().resolve("sankofa"), machine.folder().resolve("out"),
                machine.folder().resolve("err"), "list", "DIR");
        while (!machine.calls().contains("waiting")) {
            assertTrue(process.isAlive(), "the program was started");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        process.destroy();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(143, process.exitValue());
        assertTrue(machine.calls().contains("ended in order"), machine.calls().toString());
        assertEquals(List.of(), machine.temporary());
    }

    @Test
    void aLinkToTheScriptFindsTheCheckout() throws Exception {
        Path far = Files.createDirectories(machine.folder().resolve("far/away"));
        Files.createSymbolicLink(machine.folder().resolve("one"), machine.checkout().resolve("sankofa"));
        Path link = Files.createSymbolicLink(far.resolve("two"), Path.of("../../one"));
        Ended run = machine.run(link, "list", "DIR");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.calls().getLast().contains(machine.product().toString()));
    }

    @Test
    void testsAreGivenAllTheirArguments() throws Exception {
        assertTrue(machine.run("test").called("mvn -B verify"));
        assertTrue(machine.run("test", "verify", "-Dsankofa.rounds=9").called("mvn -B verify -Dsankofa.rounds=9"));
        machine.program("mvn", "[ \"$1\" != -version ] || { echo 'Apache Maven 3.9.9'; exit 0; }\nexit 1");
        assertEquals(1, machine.run("test").code());
    }

    @Test
    void testsHaveTheirFoldersInMemoryWhereThereIsRoom() throws Exception {
        Path memory = Files.createDirectories(machine.system().resolve("dev/shm"));
        Path meminfo = Files.createDirectories(machine.system().resolve("proc")).resolve("meminfo");
        machine.program("df", "echo heading; echo \"tmpfs 24000000 1 23999999 1% $2\"");
        Files.writeString(meminfo, "MemTotal: 24000000 kB\nMemAvailable: 12000000 kB\n");
        Ended run = machine.run("test", "verify");
        assertTrue(run.called("mvn -B verify -Dsankofa.test.folder=" + memory.resolve("sankofa-test.")), run.calls().toString());
        try (Stream<Path> left = Files.list(memory)) {
            assertEquals(List.of(), left.toList());
        }
        Files.writeString(meminfo, "MemTotal: 4000000 kB\nMemAvailable: 2000000 kB\n");
        assertEquals("mvn -B verify", machine.run("test", "verify").call("mvn -B verify"));
        Files.writeString(meminfo, "MemTotal: 24000000 kB\nMemAvailable: 12000000 kB\n");
        machine.program("df", "echo heading; echo \"tmpfs 64000 1 63999 1% $2\"");
        assertEquals("mvn -B verify", machine.run("test", "verify").call("mvn -B verify"));
    }

    @Test
    void continuousIntegrationRunsTheTests() throws Exception {
        String script = Files.readString(Checkout.ROOT.resolve(".ci/run"));
        Files.createDirectories(machine.checkout().resolve(".ci"));
        Path copy = Files.writeString(machine.checkout().resolve(".ci/run"), script);
        machine.checkout().resolve("sankofa").toFile().setExecutable(true);
        assertTrue(machine.run(copy).called("mvn -B verify"));
    }

    /** A command that the program has and the script does not pass on can be called by nobody. */
    @Test
    void everyCommandIsPassedOnAndNamedInTheHelp() throws Exception {
        String script = Files.readString(Checkout.ROOT.resolve("sankofa"));
        String passed = script.lines().filter(line -> line.strip().startsWith("new|")).findFirst().orElseThrow();
        Path commands = Checkout.ROOT.resolve("bundles/org.sankofa.cli/src/org/sankofa/cli/internal/command");
        List<String> names;
        try (Stream<Path> files = Files.list(commands)) {
            names = files.flatMap(ScriptTest::commandOf).sorted().toList();
        }
        assertTrue(names.size() > 30, names.toString());
        assertEquals(List.of(), names.stream().filter(name -> !passed.matches(".*[ |]" + name + "[|)].*")).toList(), "not passed on");
        String help = script.substring(0, script.indexOf("EOF\n}"));
        assertEquals(List.of(), names.stream().filter(name -> !help.matches("(?s).*[ ]" + name + "[,\\n].*")).toList(), "not in the help");
    }

    private static Stream<String> commandOf(Path file) {
        try {
            var name = java.util.regex.Pattern.compile("@Command\\(name = \"([a-z-]+)\"").matcher(Files.readString(file));
            return name.find() && !name.group(1).equals("sankofa") ? Stream.of(name.group(1)) : Stream.empty();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
