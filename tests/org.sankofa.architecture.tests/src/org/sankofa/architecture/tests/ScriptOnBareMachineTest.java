package org.sankofa.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.architecture.tests.ScriptMachine.Ended;

/** The script on machines on which something is missing or too old. */
class ScriptOnBareMachineTest {

    @TempDir
    Path folder;
    private ScriptMachine machine;

    @BeforeEach
    void make() throws Exception {
        assumeTrue(ScriptMachine.isPossible(), "there is no bash on this machine");
        machine = new ScriptMachine(folder, "checkout");
    }

    private void removeJdk() throws Exception {
        for (String file : List.of("bin/java", "bin/javac", "release")) {
            Files.delete(machine.folder().resolve("system/usr/lib/jvm/jdk-21").resolve(file));
        }
    }

    // --- JDK

    @Test
    void withoutAJdkItSaysSo() throws Exception {
        removeJdk();
        for (String command : List.of("run", "test", "list")) {
            Ended run = machine.run(command);
            assertEquals(1, run.code());
            assertTrue(run.err().contains("no JDK of 21 or later") && run.err().contains("JAVA_HOME"), run.err());
            assertEquals(List.of(), run.calls());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.8.0_402", "11.0.2", "17.0.15", "20" })
    void aJdkThatIsTooOldIsNone(String version) throws Exception {
        removeJdk();
        machine.set("JAVA_HOME", machine.jdk("old", version).toString());
        assertTrue(machine.run("list").err().contains("no JDK of 21 or later"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "21", "21.0.2", "25-ea", "26.0.1" })
    void theJdkThatIsNamedIsTaken(String version) throws Exception {
        Path named = machine.jdk("named", version);
        machine.set("JAVA_HOME", named.toString());
        assertTrue(machine.run("list").called("java " + named + " "));
    }

    @Test
    void aNamedJdkThatIsTooOldGivesWayToAnother() throws Exception {
        machine.set("JAVA_HOME", machine.jdk("old", "17.0.15").toString());
        assertTrue(machine.run("list").called("java " + machine.folder().resolve("system/usr/lib/jvm/jdk-21")));
    }

    @Test
    void aJreIsNoJdk() throws Exception {
        Path jre = machine.jdk("jre", "25.0.1");
        Files.delete(jre.resolve("bin/javac"));
        machine.set("JAVA_HOME", jre.toString());
        assertFalse(machine.run("list").called("java " + jre));
    }

    @Test
    void aJdkThatDoesNotTellItsVersionIsAsked() throws Exception {
        Path named = machine.jdk("named", "22.0.1");
        Files.delete(named.resolve("release"));
        machine.set("JAVA_HOME", named.toString());
        assertTrue(machine.run("list").called("java " + named + " "));
    }

    // --- Maven

    @Test
    void withoutMavenItSaysHowToGetIt() throws Exception {
        machine.remove("mvn");
        Ended run = machine.run("test");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("Maven is missing") && run.err().contains("apt-get install maven"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = { "3.9.9", "3.9.16", "4.0.0" })
    void aRecentMavenIsUsed(String version) throws Exception {
        machine.maven(version);
        Ended run = machine.run("test");
        assertEquals(0, run.code(), run.err());
        assertEquals("mvn -B verify", run.calls().getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = { "3.6.3", "3.8.7", "2.2.1" })
    void anOldMavenFetchesANewOneOnce(String version) throws Exception {
        Path cache = machine.folder().resolve("cache of mine");
        machine.set("SANKOFA_CACHE", cache.toString());
        machine.program("mvn", "[ \"$1\" != -version ] || { echo 'Apache Maven " + version + "'; exit 0; }\n"
                + "for a in \"$@\"; do case $a in -DoutputDirectory=*) out=${a#*=} ;; -Dartifact=*) v=${a#*apache-maven:}; v=${v%%:*} ;; esac; done\n"
                + "mkdir -p \"$out/apache-maven-$v/bin\"\n"
                + "printf '#!%s\\necho \"new-mvn $*\" >>\"%s\"\\n' \"$BASH\" '" + machine.folder() + "/calls' >\"$out/apache-maven-$v/bin/mvn\"");
        Ended first = machine.run("test");
        assertEquals(0, first.code(), first.err());
        assertTrue(first.err().contains("The installed Maven is " + version), first.err());
        assertEquals("new-mvn -B verify", first.calls().getLast());
        Ended second = machine.run("test");
        assertFalse(second.calls().stream().anyMatch(call -> call.contains("unpack")), second.calls().toString());
        assertEquals("new-mvn -B verify", second.calls().getLast());
    }

    @Test
    void aFetchThatFailsIsExplained() throws Exception {
        machine.program("mvn", "[ \"$1\" != -version ] || { echo 'Apache Maven 3.6.3'; exit 0; }\necho 'Unknown host'; exit 1");
        Ended run = machine.run("test");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("Unknown host") && run.err().contains("could not be fetched"), run.err());
    }

    // --- packages of the system

    @ParameterizedTest
    @CsvSource({ "git, git, Git", "Xvfb, xvfb, a virtual display", "openbox, openbox, a window manager" })
    void aMissingPackageIsNamedToAnOrdinaryUser(String program, String aPackage, String why) throws Exception {
        machine.set("DISPLAY", null);
        machine.remove(program);
        Ended run = machine.run("test");
        assertEquals(1, run.code());
        assertTrue(run.err().contains(why + " is missing") && run.err().contains("sudo apt-get install " + aPackage), run.err());
        assertFalse(run.called("mvn -B"));
    }

    @ParameterizedTest
    @CsvSource({ "git, git", "Xvfb, xvfb", "openbox, openbox" })
    void aMissingPackageIsInstalledForRootOnDebian(String program, String aPackage) throws Exception {
        machine.set("DISPLAY", null);
        Path hidden = machine.folder().resolve("hidden");
        Files.move(machine.folder().resolve("programs").resolve(program), hidden);
        machine.rootOnDebian();
        machine.program("apt-get", "mv '" + hidden + "' '" + machine.folder().resolve("programs").resolve(program) + "'");
        Ended run = machine.run("test");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.call("apt-get install").endsWith(" " + aPackage), run.calls().toString());
        assertTrue(run.called("mvn -B verify"), run.calls().toString());
    }

    @Test
    void listsOfPackagesAreBroughtUpToDateWhereTheyAreOld() throws Exception {
        machine.remove("git");
        machine.rootOnDebian();
        machine.program("apt-get", "[ \"$1\" = update ] && touch '" + machine.folder() + "/updated' && exit 0; [ -f '" + machine.folder() + "/updated' ]");
        Ended run = machine.run("test");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.called("apt-get update"));
    }

    @Test
    void anInstallationThatFailsShowsWhatWasSaid() throws Exception {
        machine.remove("git");
        machine.rootOnDebian();
        machine.program("apt-get", "echo 'no space left'; exit 100");
        Ended run = machine.run("test");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("no space left") && run.err().contains("could not be installed: git"), run.err());
    }

    @Test
    void rootOfAnotherSystemIsToldTheCommand() throws Exception {
        machine.remove("git");
        machine.program("id", "echo 0");
        assertTrue(machine.run("test").err().contains("apt-get install git"));
    }

    @Test
    void theLibraryOfWindowsIsLookedFor() throws Exception {
        machine.program("ldconfig", "echo nothing");
        Ended run = machine.run("run");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("GTK 3 is missing"), run.err());
        Files.createDirectories(machine.folder().resolve("system/usr/lib/x86_64-linux-gnu"));
        Files.writeString(machine.folder().resolve("system/usr/lib/x86_64-linux-gnu/libgtk-3.so.0"), "");
        assertEquals(0, machine.run("run").code(), "it may be there without being in the cache of the loader");
        machine.program("fc-list", "exit 0");
        assertTrue(machine.run("run").err().contains("a font is missing"));
    }

    @Test
    void whatPlaysKeysIsLookedForByTestsAlone() throws Exception {
        machine.program("ldconfig", "echo libgtk-3.so.0");
        Ended run = machine.run("test");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("sudo apt-get install libxtst6"), run.err());
        assertEquals(0, machine.run("run").code());
    }

    // --- display

    @Test
    void whereThereIsADisplayNoneIsMade() throws Exception {
        Ended run = machine.run("run");
        assertFalse(run.called("Xvfb"));
        assertTrue(run.calls().getLast().contains("DISPLAY=:0"));
        machine.set("DISPLAY", null);
        machine.set("WAYLAND_DISPLAY", "wayland-0");
        assertFalse(machine.run("run").called("Xvfb"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "run", "test" })
    void aDisplayThatWasMadeEndsWithTheScript(String command) throws Exception {
        machine.set("DISPLAY", null);
        for (String name : List.of("Xvfb", "openbox")) {
            machine.program(name, (name.equals("Xvfb") ? "echo 77 >&3\n" : "") + "echo $$ >'" + machine.folder() + "/" + name + ".pid'\nexec sleep 600");
        }
        machine.whenRun("while [ ! -s '" + machine.folder() + "/openbox.pid' ]; do sleep 0.01; done; exit 3");
        machine.program("mvn", "[ \"$1\" != -version ] || { echo 'Apache Maven 3.9.9'; exit 0; }\n" + machine.building()
                + "\ncase \" $* \" in *' -DskipTests '*) ;; *) while [ ! -s '" + machine.folder() + "/openbox.pid' ]; do sleep 0.01; done; exit 3 ;; esac");
        Ended run = machine.run(command);
        assertEquals(3, run.code(), run.err());
        for (String name : List.of("Xvfb", "openbox")) {
            long pid = Long.parseLong(Files.readString(machine.folder().resolve(name + ".pid")).strip());
            ProcessHandle.of(pid).ifPresent(process -> process.onExit().orTimeout(30, java.util.concurrent.TimeUnit.SECONDS).join());
        }
        assertEquals(List.of(), machine.temporary());
    }

    @Test
    void theDisplayThatWasMadeIsUsed() throws Exception {
        machine.set("DISPLAY", null);
        assertTrue(machine.run("run").calls().getLast().contains("DISPLAY=:77"));
    }

    @Test
    void aDisplayThatDoesNotStartIsSaid() throws Exception {
        machine.set("DISPLAY", null);
        machine.program("Xvfb", "exit 1");
        Ended run = machine.run("run");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("(Xvfb) did not start"), run.err());
    }

    // --- disk

    @Test
    void aPlaceForTemporaryFilesThatIsMissingIsSaid() throws Exception {
        machine.run("list");
        machine.set("TMPDIR", machine.folder().resolve("nowhere").toString());
        Ended run = machine.run("list");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("no temporary folder could be made in " + machine.folder().resolve("nowhere")), run.err());
    }

    @Test
    void aCheckoutThatCannotBeWrittenIsSaid() throws Exception {
        // a file where the folder should be stands in the way of root, too
        Files.writeString(machine.checkout().resolve("releng/org.sankofa.product/target"), "");
        Ended run = machine.run("list");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("cannot be written"), run.err());
    }
}
