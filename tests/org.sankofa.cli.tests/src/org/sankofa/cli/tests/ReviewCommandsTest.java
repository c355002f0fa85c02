package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Reviews, signatures and people who want to be forgotten, on the command line. */
class ReviewCommandsTest {

    @TempDir
    Path folder;

    @Test
    void aLessonIsReviewedStepByStep() throws Exception {
        Path dir = Cli.workspace(folder);
        String id = Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'en': 'Ask first'}}");
        assertEquals("draft", Cli.ok("review", dir, id, "--json").json().path("state").asText());
        assertEquals(0, Cli.ok("reviews", dir, "--json").json().size());
        Cli.ok("review", dir, id, "--submit", "-m", "Please read");
        JsonNode waiting = Cli.ok("reviews", dir, "--json").json();
        assertEquals(1, waiting.size());
        assertEquals("for_others", waiting.get(0).path("waiting").asText());
        assertEquals("Ask first", waiting.get(0).path("title").asText());
        Cli own = Cli.run("review", dir, id, "--accept");
        assertEquals(1, own.code);
        assertTrue(own.err.contains("You wrote part of this text"), own.err);
        Cli.ok("review", dir, id, "--comment", "Whom?", "--field", "title");
        Cli.ok("review", dir, id, "--return", "Say whom to ask");
        JsonNode status = Cli.ok("review", dir, id, "--json").json();
        assertEquals("returned", status.path("state").asText());
        assertEquals("unverified", status.path("reliance").asText());
        assertEquals("Say whom to ask", status.path("reviews").get(2).path("comment").path("en").asText());
        assertEquals("title", status.path("reviews").get(1).path("field").asText());
        assertEquals(1, Cli.run("review", dir, id, "--retire", "no").code);
        assertEquals(2, Cli.run("review", dir, id, "--accept", "--review-by", "soon").code);
        assertTrue(Cli.ok("review", dir, id).out.contains("Ada Example  returned [unverified]: Say whom to ask"));
    }

    @Test
    void fieldsOfEveryRecordAreRemarkedOn() throws Exception {
        Path dir = Cli.workspace(folder);
        String id = Cli.put(folder, dir, "{'kind': 'programme', 'title': {'en': 'Roads'}}");
        assertEquals("not reviewed\n", Cli.ok("review", dir, id).out);
        assertEquals(1, Cli.run("review", dir, id, "--submit").code);
        Cli whole = Cli.run("review", dir, id, "--comment", "Whose?");
        assertEquals(1, whole.code);
        assertTrue(whole.err.contains("which field"), whole.err);
        Cli unknown = Cli.run("review", dir, id, "--comment", "Whose?", "--field", "colour");
        assertEquals(2, unknown.code);
        assertTrue(unknown.err.contains("colour"), unknown.err);
        JsonNode said = Cli.ok("review", dir, id, "--comment", "Whose?", "--field", "title", "--json").json();
        assertTrue(said.path("state").isNull());
        assertEquals("title", said.path("reviews").get(0).path("field").asText());
        assertTrue(Cli.ok("review", dir, id).out.contains("Ada Example  commented [unverified] on title: Whose?"));
        String log = Cli.ok("log", dir, id, "--limit", "1").out;
        assertTrue(log.endsWith("[not signed]\n    Ada Example on title: Whose?\n"), "in one line: " + log);
        assertEquals("Whose?", Cli.ok("show", dir, id).json().path("extensions").get(0).path("comment").path("en").asText());
        String space = Cli.ok("list", dir, "--kind", "spaceInfo", "--json").json().get(0).path("id").asText();
        assertEquals(1, Cli.run("review", dir, space, "--comment", "Whose?", "--field", "title").code);
    }

    @Test
    void aPersonIsForgotten() throws Exception {
        Path dir = Cli.workspace(folder);
        String id = Cli.put(folder, dir,
                "{'kind': 'practitioner', 'name': 'Kofi Annor', 'email': 'kofi@annor.example'}");
        JsonNode dry = Cli.ok("forget", dir, id, "--dry-run", "--json").json();
        assertTrue(dry.path("mentions").toString().contains("\"feature\":\"email\",\"what\":\"removed\""),
                dry.toString());
        assertEquals("Kofi Annor", Cli.ok("show", dir, id).json().path("name").asText());
        Cli.ok("forget", dir, id);
        JsonNode left = Cli.ok("show", dir, id).json();
        assertEquals("A former member", left.path("name").asText());
        assertTrue(left.path("email").isMissingNode());
        assertTrue(Cli.ok("log", dir, id).out.contains("kofi@annor.example"), "the history keeps it");
        Cli warned = Cli.run("forget", dir, id, "--rewrite");
        assertEquals(2, warned.code);
        assertTrue(warned.err.contains("cannot be undone"), warned.err);
        JsonNode anew = Cli.ok("forget", dir, id, "--rewrite", "--yes", "--json").json();
        assertEquals(2, anew.path("epoch").asInt());
        String log = Cli.ok("log", dir, id).out;
        assertFalse(log.contains("kofi@annor.example") || log.contains("Kofi"), log);
    }

    @Test
    void theSigningKeyIsNamedByItsFile() throws Exception {
        Path dir = Cli.workspace(folder);
        assertTrue(Cli.ok("signing", dir).out.contains("not signed"));
        Path text = Files.writeString(folder.resolve("text"), "no key");
        assertEquals(2, Cli.run("signing", dir, "--key", text).code);
        String line = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFhmZmZmZmZmZmZm"
                + "ZmZmZmZmZmZmZmZmZmZmZmZmZmZm";
        Path key = Files.writeString(folder.resolve("key.pub"), line + " somebody\n");
        JsonNode named = Cli.ok("signing", dir, "--key", key, "--json").json();
        assertEquals(key.toString(), named.path("key").asText());
        assertEquals(line, named.path("publicKey").asText());
        assertEquals(2, Cli.run("signing", dir, "--add").code, "of which space");
        Cli.ok("signing", dir, "--add", "--space", "private");
        String space = Cli.ok("list", dir, "--kind", "spaceInfo", "--json").json().get(0).path("id").asText();
        JsonNode members = Cli.ok("show", dir, space).json().path("members");
        assertEquals(1, members.size());
        assertEquals("owner", members.get(0).path("roles").get(0).asText());
        assertEquals(line, members.get(0).path("keys").get(0).path("publicKey").asText());
        Cli.ok("signing", dir, "--add", "--space", "private");
        assertEquals(members, Cli.ok("show", dir, space).json().path("members"), "it is there already");
        Cli.ok("signing", dir, "--off");
        assertEquals(2, Cli.run("signing", dir, "--add", "--space", "private").code, "there is no key");
        assertTrue(Cli.ok("signing", dir, "--json").json().path("key").isNull());
    }
}
