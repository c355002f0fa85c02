package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** What was before: the log of a space, a record and a field, comparing, bringing back; and spaces that are made. */
class HistoryCommandsTest {

    @TempDir
    Path folder;
    private Path dir;
    private String id;

    @BeforeEach
    void make() throws Exception {
        dir = Cli.workspace(folder);
        id = Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'en': 'Savings groups'}, 'asOf': '2004'}");
        Cli.put(folder, dir, "{'kind': 'lesson', 'id': '" + id + "', 'asOf': '2005'}");
        Cli.put(folder, dir, "{'kind': 'lesson', 'id': '" + id + "', 'title': {'en': 'Savings circles'}}");
    }

    private JsonNode log(Object... more) throws Exception {
        Object[] line = new Object[more.length + 3];
        line[0] = "log";
        line[1] = dir;
        System.arraycopy(more, 0, line, 2, more.length);
        line[line.length - 1] = "--json";
        return Cli.ok(line).json();
    }

    @Test
    void whoChangedAFieldIsListed() throws Exception {
        assertEquals(3, log(id).size());
        JsonNode field = log(id, "--field", "asOf");
        assertEquals(2, field.size());
        assertEquals("2004", field.get(0).path("changes").get(0).path("before").asText());
        assertEquals("2005", field.get(0).path("changes").get(0).path("after").asText());
        assertEquals("Ada Example", field.get(0).path("author").asText());
        assertEquals(1, log(id, "--field", "asOf", "--limit", "1").size());
        assertEquals(2, Cli.run("log", dir, "--field", "asOf").code, "of which record");
    }

    @Test
    void aSpaceHasALog() throws Exception {
        JsonNode all = log();
        assertEquals(4, all.size(), "three saves, and the beginning");
        assertEquals(log(id).get(0).path("commit"), all.get(0).path("commit"));
        assertEquals(2, log("--limit", "2").size());
        Cli.ok("spaces", dir, "--new", "west-africa");
        Cli two = Cli.run("log", dir);
        assertEquals(2, two.code);
        assertTrue(two.err.contains("private, west-africa"), two.err);
        assertEquals(1, log("--space", "west-africa").size());
    }

    @Test
    void versionsAreComparedAndBroughtBack() throws Exception {
        String first = log(id).get(2).path("commit").asText();
        JsonNode compared = Cli.ok("compare", dir, id, first.substring(0, 10), "--json").json();
        assertEquals(first, compared.path("from").asText());
        assertEquals(2, compared.path("changes").size());
        String second = log(id).get(1).path("commit").asText();
        assertEquals("    asOf: 2004 \u2192 2005\n", Cli.ok("compare", dir, id, first, second).out);
        assertEquals("", Cli.ok("compare", dir, id, first, first).out);
        assertEquals("2004", Cli.ok("show", dir, id, "--at", first).json().path("asOf").asText());
        JsonNode restored = Cli.ok("restore", dir, id, first.substring(0, 8), "--json").json();
        assertEquals(2, restored.path("changes").size());
        assertEquals("Savings groups", Cli.ok("show", dir, id).json().path("title").path("en").asText());
        assertEquals(4, log(id).size(), "it is a version like any other");
        Cli again = Cli.ok("restore", dir, id, first);
        assertTrue(again.err.contains("nothing was written"), again.err);
        assertEquals(4, log(id).size());
    }

    @Test
    void versionsThatAreNotThereAreSaidToBe() throws Exception {
        String prefix = "00";
        assertEquals(2, Cli.run("restore", dir, id, prefix).code);
        for (String name : new String[] { "last", "0000000000", "0".repeat(40) }) {
            Cli none = Cli.run("compare", dir, id, name);
            assertEquals(2, none.code, none.err);
            assertTrue(none.err.contains("version"), none.err);
        }
        assertEquals(2, Cli.run("restore", dir, "area:ALB", "0000000").code);
    }

    @Test
    void spacesAreMade() throws Exception {
        JsonNode made = Cli.ok("spaces", dir, "--new", "accra", "--kind", "office", "--title", "Accra office", "--json").json();
        assertEquals(1, made.size());
        assertEquals("office", made.get(0).path("kind").asText());
        assertEquals(0, made.get(0).path("records").asInt(), "its description is none that people would count");
        JsonNode info = Cli.ok("list", dir, "--kind", "spaceInfo", "--space", "accra", "--json").json();
        assertEquals("Accra office", info.get(0).path("title").asText());
        assertEquals(2, Cli.ok("spaces", dir, "--json").json().size());
        assertEquals(2, Cli.run("spaces", dir, "--new", "accra").code, "it is there");
        assertEquals(2, Cli.run("spaces", dir, "--new", "../out").code);
        assertEquals(2, Cli.run("spaces", dir, "--new", "b", "--kind", "sample").code);
        Cli.ok("share", dir, "--to", folder.resolve("hub").toUri());
    }
}
