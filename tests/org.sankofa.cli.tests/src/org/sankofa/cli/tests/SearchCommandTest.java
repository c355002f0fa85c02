package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** search. */
class SearchCommandTest {

    @TempDir
    Path folder;

    @Test
    void whatWasPutIsFound() throws Exception {
        Path dir = Cli.workspace(folder);
        String id = Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'en': 'Marzipan bonds'}}");
        Cli.put(folder, dir, "{'kind': 'meeting', 'title': {'en': 'Marzipan dialogue'}}");

        JsonNode rows = Cli.ok("search", dir, "kind:lesson marzipan", "--json").json();
        assertEquals(1, rows.size());
        JsonNode row = rows.get(0);
        assertEquals(id, row.path("id").asText());
        assertEquals("lesson", row.path("kind").asText());
        assertEquals("Marzipan bonds", row.path("title").asText());
        assertEquals("private", row.path("space").asText());
        assertTrue(row.path("score").isNumber());

        assertEquals(2, Cli.ok("search", dir, "marzipan", "--json").json().size());
        assertEquals(1, Cli.ok("search", dir, "marzipan", "--limit", "1", "--json").json().size());
        Cli text = Cli.ok("search", dir, "marzipan");
        assertTrue(text.out.contains(id) && text.err.contains("2 records found"), text.out + text.err);
    }

    @Test
    void nothingFoundIsSaidAndIsNoFailure() throws Exception {
        Path dir = Cli.workspace(folder);
        Cli run = Cli.ok("search", dir, "marzipan", "--json");
        assertEquals(0, run.json().size());
        assertTrue(run.err.length() > 10, run.err);
        assertEquals(2, Cli.run("search", dir, "marzipan", "--limit", "0").code);
        assertEquals(2, Cli.run("search", dir).code);
    }
}
