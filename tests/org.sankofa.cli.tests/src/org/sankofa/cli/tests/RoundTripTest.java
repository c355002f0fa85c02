package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

import com.fasterxml.jackson.databind.JsonNode;

/** What goes out as JSON and comes back changes no byte: all records of the sample, also those that are only for reading. */
class RoundTripTest {

    /** So many of each kind are shown and put; all of them are exported and imported. */
    private static final int OF_A_KIND = Integer.getInteger("sankofa.rounds", 2);

    @TempDir
    Path folder;
    private Path dir;

    @BeforeEach
    void make() {
        dir = folder.resolve("network");
        Cli.ok("new", dir, "--sample", "--name", "Ada Example", "--email", "ada@example.org");
    }

    /** The heads of all spaces and the bytes of all records. */
    private SortedMap<String, String> state() throws Exception {
        SortedMap<String, String> state = new TreeMap<>();
        try (Workspace workspace = Workspaces.open(dir, WorkspaceOptions.defaults())) {
            Snapshot snapshot = workspace.snapshot();
            for (Space space : workspace.spaces()) {
                state.put(space.name(), String.valueOf(space.head()));
                try (Stream<RecordKey> keys = snapshot.keys(space.name(), null)) {
                    keys.forEach(key -> state.put(key.toString(), HexFormat.of().formatHex(snapshot.bytes(key).orElseThrow())));
                }
            }
        }
        return state;
    }

    @Test
    void whatIsShownIsPutWithoutAChange() throws Exception {
        Map<String, String> before = state();
        int records = 0;
        Map<String, Integer> kinds = new TreeMap<>();
        for (JsonNode row : Cli.ok("list", dir, "--json").json()) {
            if (kinds.merge(row.path("kind").asText(), 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            String id = row.path("id").asText();
            String shown = Cli.ok("show", dir, id).out;
            // what it prints is what was put in, so that a second round is the same as the first
            Cli put = Cli.ok("put", dir, Files.writeString(folder.resolve("round.json"), shown));
            assertTrue(put.err.contains("Nothing to change"), put.err);
            assertEquals(shown, put.out, id);
            records++;
        }
        assertTrue(records > 20 && kinds.size() > 10, "the sample has more than " + records + " records of " + kinds);
        assertEquals(before, state());
    }

    @Test
    void twoRoundsOfExportAndImport() throws Exception {
        Map<String, String> before = state();
        Path file = folder.resolve("all.json");
        Cli.ok("export", dir, "--format", "json", "-o", file);
        String first = Files.readString(file);
        for (int round = 0; round < 2; round++) {
            JsonNode report = Cli.ok("import", dir, file, "--format", "json", "--json").json();
            assertEquals(0, report.path("created").asInt() + report.path("updated").asInt() + report.path("refused").asInt(), report.toString());
            assertTrue(report.path("unchanged").asInt() > 100, report.toString());
            Cli.ok("export", dir, "--format", "json", "-o", file);
            assertEquals(first, Files.readString(file));
        }
        assertEquals(before, state());
    }

    @Test
    void whatIsOnlyForReadingStaysSo() throws Exception {
        Map<String, String> before = state();
        JsonNode row = Cli.ok("list", dir, "--kind", "countryCase", "--space", "dialogue-2006", "--json").json().get(0);
        Path file = Cli.file(folder, "change.json", "{'id': '" + row.path("id").asText() + "', 'title': {'en': 'Mine'}}");
        Cli put = Cli.run("put", dir, file);
        assertEquals(2, put.code);
        assertTrue(put.err.contains("--space"), put.err);
        JsonNode report = Cli.run("import", dir, file, "--format", "json", "--json").json();
        assertEquals(1, report.path("refused").asInt(), report.toString());
        assertEquals(before, state());
    }
}
