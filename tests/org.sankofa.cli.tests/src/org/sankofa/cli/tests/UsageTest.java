package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit code 2 with a clear sentence, and nothing on standard output, whenever a command is used wrongly. */
class UsageTest {

    @TempDir
    Path folder;

    private static void assertWrongUse(Cli run, String said) {
        assertEquals(2, run.code, run.err);
        assertEquals("", run.out);
        assertTrue(run.err.contains(said), run.err);
    }

    @Test
    void withoutACommandSaysSo() {
        assertWrongUse(Cli.run(), "Missing required subcommand");
    }

    @Test
    void anUnknownCommandOrOptionIsNamed() {
        assertWrongUse(Cli.run("frobnicate", folder), "There is no command \"frobnicate\"");
        assertWrongUse(Cli.run("--colour"), "--colour");
        assertWrongUse(Cli.run("list", folder, "--colour"), "--colour");
        assertWrongUse(Cli.run("generate", folder, "--records", "many"), "many");
    }

    @ParameterizedTest
    @ValueSource(strings = { "coordinate DIR", "match DIR abc", "publish DIR --site OUT" })
    void commandsOfLaterVersionsAreKnownAsSuch(String command) {
        assertWrongUse(run(command, folder), "is not in this version yet");
        assertFalse(Cli.ok("--help").out.contains("  " + command.split(" ")[0] + " "));
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertTrue(Cli.ok("--help").out.contains("validate"));
        assertTrue(Cli.ok("put", "--help").out.contains("null clears it"));
        assertTrue(Cli.ok("--version").out.startsWith("Sankofa 1."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "validate DIR", "list DIR", "show DIR abc", "put DIR x.json", "search DIR word",
            "import DIR x.json --format json", "export DIR --format json", "log DIR abc", "conflicts DIR",
            "resolve DIR abc:1 --take x", "remittances DIR --country ALB --year 2004 --rule 1" })
    void aFolderThatIsNoWorkspaceIsRefused(String command) throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertWrongUse(run(command, empty), "is no workspace");
        assertWrongUse(run(command, folder.resolve("missing")), "There is no folder");
        assertTrue(Files.notExists(folder.resolve("missing")));
    }

    private static Cli run(String command, Path dir) {
        return Cli.run((Object[]) command.replace("DIR", dir.toString()).split(" "));
    }

    @Test
    void missingAndUnclearIdsAreExplained() throws Exception {
        Path dir = Cli.workspace(folder);
        Cli.put(folder, dir, "{'kind': 'lesson', 'id': '11111111-1111-4111-8111-111111111111'}");
        Cli.put(folder, dir, "{'kind': 'lesson', 'id': '11111111-1111-4111-8111-222222222222'}");
        assertWrongUse(Cli.run("show", dir, "11111111"), "Several records begin with");
        assertWrongUse(Cli.run("show", dir, "99999999"), "There is no record 99999999");
        assertWrongUse(Cli.run("show", dir, "99999999-1111-4111-8111-222222222222"), "There is no record");
        assertWrongUse(Cli.run("show", dir, "hello"), "is no id");
        assertWrongUse(Cli.run("show", dir, "area:ATLANTIS"), "There is no concept");
        assertWrongUse(Cli.run("log", dir, "99999999"), "There is no record");
        assertWrongUse(Cli.run("show", dir, "11111111-1111-4111-8111-1", "--space", "nowhere"), "private");
        assertWrongUse(Cli.run("list", dir, "--kind", "dragon"), "countryCase");
        assertWrongUse(Cli.run("list", dir, "--space", "nowhere"), "There is no space \"nowhere\"");
    }

    /** Writes a little, then fails with the platform's words. */
    private static OutputStream failingWith(String words) {
        return new OutputStream() {
            private int room = 40;

            @Override
            public void write(int value) throws IOException {
                if (room-- <= 0) {
                    throw new IOException(words);
                }
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = { "list DIR", "list DIR --json", "export DIR --format json", "help" })
    void aResultThatDoesNotArriveIsNoSuccess(String command) throws Exception {
        Cli.ok("new", folder.resolve("w"), "--sample");
        String[] line = command.replace("DIR", folder.resolve("w").toString()).split(" ");
        Cli full = Cli.runTo(failingWith("No space left on device"), "", line);
        assertEquals(1, full.code, full.err);
        assertTrue(full.err.contains("could not be written in full: No space left on device"), full.err);
        Cli head = Cli.runTo(failingWith("Broken pipe"), "", line);
        assertEquals(0, head.code, head.err);
        assertFalse(head.err.contains("could not be written"), head.err);
    }

    @Test
    void aWorkspaceIsNotMadeInAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
        assertWrongUse(Cli.run("new", file), "notes.txt is a file. Name a folder");
        assertWrongUse(Cli.run("new", file.resolve("below")), "notes.txt is a file. Name a folder");
        assertEquals("mine", Files.readString(file));
    }
}
