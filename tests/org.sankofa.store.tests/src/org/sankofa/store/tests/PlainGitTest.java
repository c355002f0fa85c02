package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.model.text.Text;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;

/** What people see who look at a space with plain Git. */
class PlainGitTest extends StoreTestCase {

    static boolean hasGit() {
        try {
            return new ProcessBuilder("git", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static int git(Path repository, List<String> output, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "--git-dir=" + repository));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
            }
        }
        return process.waitFor();
    }

    @Test
    void logAndFsckAreCleanWhateverWasDone() throws Exception {
        assumeTrue(hasGit(), "skipped: Git is not installed");
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "one");
        edit(workspace, key, "two");
        office(workspace).delete("lesson", key.id());
        office(workspace).undelete("lesson", key.id());
        Workspace ben = member("ben", BEN, workspace);
        edit(ben, key, "by Ben");
        edit(workspace, key, "by Ana");
        copyObjects(office(ben), office(workspace));
        office(workspace).merge(office(ben).head());
        // which of two unrelated writes shows is decided by their tags, which are random
        String merged = title(workspace, key);
        assertTrue(List.of("by Ana", "by Ben").contains(merged), merged);
        var session = workspace.edit(key);
        session.run("Title", () -> record(session).setTitle(Text.of("en", "unsaved")));
        workspace.flushRecovery();
        Path repository = office(workspace).repository();
        List<String> output = new ArrayList<>();
        assertEquals(0, git(repository, output, "fsck", "--strict"), output.toString());
        output.removeIf(line -> line.startsWith("dangling"));
        assertEquals(List.of(), output);
        git(repository, output, "log", "--format=%an: %s", "main");
        assertTrue(output.contains("Ana Hoxha: Edit two: title"), output.toString());
        assertTrue(output.contains("Ben Osei: Edit by Ben: title"), output.toString());
        assertFalse(output.toString().contains("Unsaved"), "recovery copies are not in the history");
        output.clear();
        Path clone = temp.resolve("clone");
        assertEquals(0, git(repository, output, "clone", "-q", repository.toString(), clone.toString()),
                output.toString());
        assertTrue(Files.exists(clone.resolve("space.xmi")));
        output.clear();
        git(repository, output, "ls-remote", repository.toString());
        assertFalse(output.toString().contains("recovery"), "recovery copies are not offered to others");
        session.close();
        office(workspace).pack(null);
        output.clear();
        assertEquals(0, git(repository, output, "fsck", "--strict"), output.toString());
        assertEquals(merged, title(workspace, key));
    }

    @Test
    void manySavesLeaveFewFiles() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "0");
        for (int i = 1; i <= 150; i++) {
            edit(workspace, key, "edit " + i);
        }
        Path packs = office(workspace).repository().resolve("objects/pack");
        await("packs are combined in the background", () -> packs.toFile().list().length < 2 * 110);
        assertEquals("edit 150", title(workspace, key));
        assertEquals(151, office(workspace).history("lesson", key.id(), 0).size());
        office(workspace).pack(null);
        assertEquals(2, packs.toFile().list().length);
        assertEquals(151, office(reopen(workspace)).history("lesson", key.id(), 0).size());
        edit(workspace, key, "after packing");
        assertEquals("after packing", title(reopen(workspace), key));
    }

    @Test
    void aSaveCostsFewSyncsHoweverManyObjects() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "one");
        long syncs = workspace.counters().syncs();
        long objects = workspace.counters().objectsWritten();
        edit(workspace, key, "two");
        assertEquals(5, workspace.counters().syncs() - syncs, "pack, index, their folder, branch, its folder");
        assertEquals(7, workspace.counters().objectsWritten() - objects, "record, five folders, commit");
    }
}
