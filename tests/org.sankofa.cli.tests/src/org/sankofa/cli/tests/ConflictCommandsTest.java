package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.merge.Keys;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordCodec;
import org.sankofa.merge.RecordState;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

import com.fasterxml.jackson.databind.JsonNode;

/** conflicts, resolve and merge-file. */
class ConflictCommandsTest {

    private static final String OURS = "zzzzzzz00001";
    private static final String THEIRS = "zzzzzzz00002";

    @TempDir
    Path folder;
    private Path dir;
    private RecordKey key;
    private RecordState base;
    private RecordState ours;
    private RecordState theirs;

    @BeforeEach
    void make() throws Exception {
        dir = Cli.workspace(folder);
        key = new RecordKey("private", "lesson",
                Cli.put(folder, dir, "{'kind': 'lesson', 'language': 'en', 'asOf': '2004', 'tried': {'en': 'Before'}}"));
        try (Workspace workspace = Workspaces.open(dir, WorkspaceOptions.defaults())) {
            base = workspace.snapshot().state(key).orElseThrow();
        }
        ours = base.edit(OURS).set(key.id(), Keys.value("asOf"), "2005").done();
        theirs = base.edit(THEIRS).set(key.id(), Keys.value("asOf"), "2006").done();
    }

    private void conflict() throws Exception {
        try (Workspace workspace = Workspaces.open(dir, WorkspaceOptions.defaults())) {
            workspace.space("private").orElseThrow().write("Merge",
                    batch -> batch.putState(Merge.merge(ours, theirs, List.of(base))));
        }
    }

    @Test
    void withoutConflictsTheListIsEmpty() {
        assertEquals("[]\n", Cli.ok("conflicts", dir, "--json").out);
        assertTrue(Cli.ok("conflicts", dir).err.contains("No conflicts"));
    }

    @Test
    void aConflictIsListedWithItsAlternatives() throws Exception {
        conflict();
        Cli run = Cli.run("conflicts", dir, "--json");
        assertEquals(1, run.code);
        JsonNode one = run.json().get(0);
        assertEquals(key.id(), one.path("record").asText());
        assertEquals("asOf", one.path("feature").asText());
        assertTrue(one.has("base"));
        assertEquals(List.of("2006", "2005"), one.path("alternatives").findValuesAsText("value"));
        assertEquals(List.of(THEIRS, OURS), one.path("alternatives").findValuesAsText("write"));
        assertTrue(one.path("alternatives").get(0).has("who") && one.path("alternatives").get(0).has("when"));
        assertTrue(Cli.run("conflicts", dir).out.contains(one.path("id").asText()));
    }

    @Test
    void takingAWriteDecidesIt() throws Exception {
        conflict();
        String id = Cli.run("conflicts", dir, "--json").json().get(0).path("id").asText();
        Cli.ok("resolve", dir, id, "--take", OURS);
        assertEquals("2005", Cli.ok("show", dir, key.id()).json().path("asOf").asText());
        Cli.ok("conflicts", dir);
        assertEquals(2, Cli.run("resolve", dir, id, "--take", OURS).code);
    }

    @Test
    void anotherValueDecidesItToo() throws Exception {
        conflict();
        String id = Cli.run("conflicts", dir, "--json").json().get(0).path("id").asText();
        Cli wrong = Cli.run("resolve", dir, id, "--value", "soon");
        assertEquals(2, wrong.code);
        assertTrue(wrong.err.contains("asOf"), wrong.err);
        assertEquals(2, Cli.run("resolve", dir, id, "--take", "000000000000").code);
        assertEquals(2, Cli.run("resolve", dir, id).code);
        assertEquals(2, Cli.run("resolve", dir, "nothing", "--take", OURS).code);
        Cli.ok("resolve", dir, id, "--value", "2005-06");
        assertEquals("2005-06", Cli.ok("show", dir, key.id()).json().path("asOf").asText());
        Cli.ok("conflicts", dir);
    }

    private Path state(String name, RecordState state) throws Exception {
        return Files.write(folder.resolve(name), new RecordCodec().write(state));
    }

    @Test
    void mergeFileMergesAsTheStoreDoes() throws Exception {
        RecordState other = base.edit(THEIRS).set(key.id(), Keys.text("title", "en"), "Title").done();
        Path out = folder.resolve("out.xmi");
        Cli.ok("merge-file", state("base", base), state("ours", ours), state("theirs", other), "-o", out);
        assertArrayEquals(new RecordCodec().write(Merge.merge(ours, other, List.of(base))), Files.readAllBytes(out));
    }

    @Test
    void mergeFileEndsWithOneForConflictsAndKeepsBothValues() throws Exception {
        Path out = folder.resolve("out.xmi");
        Cli run = Cli.run("merge-file", state("base", base), state("ours", ours), state("theirs", theirs), "-o", out,
                "--json");
        assertEquals(1, run.code);
        assertEquals("asOf", run.json().get(0).path("feature").asText());
        RecordState merged = new RecordCodec().parse(Files.readAllBytes(out));
        assertEquals(1, merged.conflicts().size());
        Cli.run("merge-file", state("base", base), state("theirs", theirs), state("ours", ours), "-o",
                folder.resolve("back.xmi"));
        assertArrayEquals(Files.readAllBytes(out), Files.readAllBytes(folder.resolve("back.xmi")));
    }

    @Test
    void aConflictThatWasThereBeforeDoesNotStopEveryMerge() throws Exception {
        RecordState open = Merge.merge(ours, theirs, List.of(base));
        RecordState left = open.edit("100000000001").set(key.id(), Keys.text("title", "en"), "Left").done();
        RecordState right = open.edit("100000000002").set(key.id(), Keys.text("tried", "en"), "Right").done();
        Path out = folder.resolve("out.xmi");
        Cli run = Cli.ok("merge-file", state("base", open), state("left", left), state("right", right), "-o", out);
        assertTrue(run.err.contains("1 conflict to decide"), run.err);
        assertEquals(1, new RecordCodec().parse(Files.readAllBytes(out)).conflicts().size());
        RecordState third = open.edit("100000000003").set(key.id(), Keys.text("title", "en"), "Third").done();
        assertEquals(1, Cli.run("merge-file", state("base", open), state("left", left), state("third", third), "-o", out).code);
    }

    @Test
    void mergeFileTakesAFileEditedByHand() throws Exception {
        String text = Files.readString(state("base", base)).replace(">Before<", ">By hand<");
        Path edited = Files.writeString(folder.resolve("edited"), text.replace("\n", "\n "));
        Path out = folder.resolve("out.xmi");
        Cli.ok("merge-file", state("base", base), edited, state("theirs", theirs), "-o", out);
        RecordState merged = new RecordCodec().parse(Files.readAllBytes(out));
        assertEquals("2006", merged.shown(key.id(), "asOf"));
        assertEquals("By hand", merged.shown(key.id(), "tried/en"));
    }

    @Test
    void mergeFileRefusesWhatIsNoRecord() throws Exception {
        Path hostile = Files.writeString(folder.resolve("x"), "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///'>]><x>&e;</x>");
        Cli run = Cli.run("merge-file", state("base", base), hostile, state("theirs", theirs), "-o",
                folder.resolve("out"));
        assertEquals(1, run.code);
        assertTrue(run.err.contains("no valid record"), run.err);
        assertTrue(Files.notExists(folder.resolve("out")));
        assertEquals(2, Cli.run("merge-file", folder.resolve("missing"), state("o", ours), state("t", theirs), "-o",
                folder.resolve("out")).code);
    }
}
