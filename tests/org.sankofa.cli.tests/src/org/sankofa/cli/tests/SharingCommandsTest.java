package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

import com.fasterxml.jackson.databind.JsonNode;

/** share, join, receive, leave. */
class SharingCommandsTest {

    @TempDir
    Path folder;
    private Path accra;
    private Path hub;
    private String id;

    @BeforeEach
    void make() throws Exception {
        accra = Cli.workspace(folder);
        try (Workspace workspace = Workspaces.open(accra, WorkspaceOptions.defaults())) {
            workspace.createSpace(SpaceOptions.of("office", Space.Kind.OFFICE));
        }
        id = put(accra, "{'kind': 'lesson', 'language': 'en', 'title': {'en': 'Savings groups'}, 'asOf': '2004'}");
        hub = folder.resolve("hub.git");
    }

    private String put(Path dir, String text) throws Exception {
        return Cli.ok("put", dir, "--space", "office", Cli.file(folder, "put.json", text)).json().path("id").asText();
    }

    private Path joined(String name) {
        Path dir = folder.resolve(name);
        Cli.ok("join", hub.toUri(), dir, "--name", name, "--email", name + "@example.org");
        return dir;
    }

    @Test
    void aSpaceIsSharedAndJoined() throws Exception {
        JsonNode shared = Cli.ok("share", accra, "--to", hub.toUri(), "--json").json().get(0);
        assertEquals("office", shared.path("space").asText());
        assertEquals(2, shared.path("sent").asInt());
        Path dir = folder.resolve("salvador");
        JsonNode joined = Cli.ok("join", hub.toUri(), dir, "--name", "Sara", "--email", "s@example.org", "--json").json();
        assertEquals("office", joined.path("space").asText());
        assertEquals(1, joined.path("records").asLong(), "its description is not counted");
        assertEquals("Savings groups", Cli.ok("show", dir, id).json().path("title").path("en").asText());
        assertEquals(2, Cli.run("join", hub.toUri(), dir).code, "it is there already");
        Path more = Cli.workspace(Files.createDirectories(folder.resolve("more")));
        Cli.ok("join", hub.toUri(), more, "--space", "theirs");
        assertEquals("theirs", Cli.ok("show", more, id).json().path("@space").asText());
    }

    @Test
    void whatWasSentIsReceivedAndConflictsAreAFinding() throws Exception {
        Cli.ok("share", accra, "--to", hub);
        Path salvador = joined("salvador");
        put(accra, "{'id': '" + id + "', 'kind': 'lesson', 'asOf': '2005'}");
        put(salvador, "{'id': '" + id + "', 'kind': 'lesson', 'asOf': '2006'}");
        Cli.ok("share", accra);
        Cli both = Cli.run("share", salvador, "--json");
        assertEquals(1, both.code, both.err);
        JsonNode result = both.json().get(0);
        assertEquals(1, result.path("conflicts").asInt());
        assertEquals(id, result.path("records").get(0).path("record").asText());
        assertEquals("Ada Example", result.path("records").get(0).path("by").get(0).asText());
        JsonNode conflict = Cli.run("conflicts", salvador, "--json").json().get(0);
        assertEquals("2004", conflict.path("base").asText());
        for (JsonNode one : conflict.path("alternatives")) {
            boolean ada = one.path("value").asText().equals("2005");
            assertEquals(ada ? "Ada Example" : "salvador", one.path("who").asText());
            assertTrue(one.path("when").asText().matches("\\d{4}-\\d\\d-\\d\\dT.*Z"), one.toString());
        }
        Cli.ok("resolve", salvador, conflict.path("id").asText(), "--value", "2005-06");
        Cli.ok("share", salvador);
        assertEquals(0, Cli.run("receive", accra).code);
        assertEquals("2005-06", Cli.ok("show", accra, id).json().path("asOf").asText());
        assertTrue(Cli.ok("receive", accra).err.contains("nothing new"));
    }

    @Test
    void wrongUseSaysSo() throws Exception {
        Cli none = Cli.run("share", accra);
        assertEquals(2, none.code);
        assertTrue(none.err.contains("--to"), none.err);
        Cli secret = Cli.run("share", accra, "--space", "private", "--to", hub);
        assertEquals(2, secret.code);
        assertTrue(secret.err.contains("private"), secret.err);
        assertFalse(Files.exists(hub));
        assertEquals(2, Cli.run("share", accra, "--space", "nothing").code);
        Path fresh = folder.resolve("fresh");
        Cli missing = Cli.run("join", folder.resolve("nowhere").toUri(), fresh);
        assertEquals(2, missing.code);
        assertTrue(missing.err.contains("nowhere"), missing.err);
        assertEquals(0, fresh.toFile().list().length, "nothing half-made stays");
        assertEquals(2, Cli.run("join", "gopher://example.org/x", fresh).code);
    }

    @Test
    void leavingKeepsTheRecords() throws Exception {
        Cli.ok("share", accra, "--to", hub);
        put(accra, "{'kind': 'lesson', 'language': 'en', 'title': {'en': 'Not sent'}}");
        assertEquals(1, Cli.run("leave", accra).code);
        JsonNode left = Cli.ok("leave", accra, "--unsent", "--remove", "--json").json().get(0);
        assertTrue(Files.isDirectory(Path.of(left.path("kept").asText())));
        assertEquals(2, Cli.run("show", accra, id).code);
        Cli.ok("join", hub.toUri(), accra);
        Cli.ok("show", accra, id);
    }

    @Test
    void severalPlacesAndHowTheyStand() throws Exception {
        Path stick = folder.resolve("stick.git");
        Cli.ok("share", accra, "--to", hub);
        Cli.ok("share", accra, "--to", stick, "--as", "stick");
        assertEquals(2, Cli.run("share", accra, "--to", stick, "--as", "stick").code, "there is one of that name");
        Path salvador = joined("salvador");
        put(salvador, "{'id': '" + id + "', 'kind': 'lesson', 'asOf': '2006'}");
        put(accra, "{'id': '" + id + "', 'kind': 'lesson', 'asOf': '2005'}");
        Cli.ok("share", salvador);
        JsonNode known = Cli.ok("spaces", accra, "--space", "office", "--json").json().get(0);
        assertEquals(1, known.path("ahead").asInt());
        assertEquals(0, known.path("behind").asInt(), "nobody was asked");
        JsonNode looked = Cli.ok("spaces", accra, "--look", "--json").json();
        assertEquals("private", looked.get(0).path("kind").asText());
        assertEquals(1, looked.get(1).path("behind").asInt());
        assertEquals(0, looked.get(1).path("conflicts").asInt());
        Files.move(stick, folder.resolve("away.git"));
        Cli shared = Cli.run("share", accra, "--json");
        assertEquals(1, shared.code, shared.err);
        JsonNode result = shared.json().get(0);
        assertEquals(1, result.path("conflicts").asInt());
        assertEquals("network", result.path("places").get(0).path("place").asText());
        assertTrue(result.path("places").get(1).path("error").asText().contains("stick"), result.toString());
        assertFalse(Files.exists(stick), "no folder is made in its place");
        Files.move(folder.resolve("away.git"), stick);
        assertEquals(1, Cli.ok("spaces", accra, "--space", "office", "--json").json().get(0).path("conflicts").asInt());
        Cli text = Cli.ok("spaces", accra);
        assertTrue(text.out.contains("contradict") && text.out.contains("stick"), text.out);
        Cli.ok("share", accra, "--through", "stick");
        assertEquals(2, Cli.run("share", accra, "--through", "nowhere").code);
        Path chisinau = folder.resolve("chisinau");
        Cli.ok("join", stick.toUri(), chisinau, "--name", "Ch", "--email", "c@example.org");
        assertEquals(1, Cli.run("conflicts", chisinau).code);
        Cli.ok("leave", accra, "--only", "stick");
        assertEquals(1, Cli.ok("spaces", accra, "--space", "office", "--json").json().get(0).path("places").size());
        assertEquals(0, Cli.ok("receive", accra, "--from", "network").code);
    }
}
