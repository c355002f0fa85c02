package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** new, list, validate, log, generate, bench. */
class WorkspaceCommandsTest {

    @TempDir
    Path folder;

    @Test
    void newMakesAWorkspaceWithOnePrivateSpace() throws Exception {
        Path dir = folder.resolve("a/b");
        JsonNode made = Cli.ok("new", dir, "--json").json();
        assertEquals(1, made.path("spaces").size());
        assertEquals("private", made.path("spaces").get(0).path("name").asText());
        assertEquals("private", made.path("spaces").get(0).path("kind").asText());
        assertTrue(Files.exists(dir.resolve("workspace.json")));
        assertEquals("[]\n", Cli.ok("list", dir, "--json").out);
    }

    @Test
    void newLeavesAFolderOfSomebodyElseAlone() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "Dear all");
        Cli run = Cli.run("new", folder);
        assertEquals(2, run.code);
        assertTrue(run.err.contains("not empty"), run.err);
        assertEquals(List.of("letter.txt"), names(folder));
    }

    @Test
    void newTakesAnEmptyFolder() throws Exception {
        Path dir = Files.createDirectories(folder.resolve("empty"));
        assertTrue(Cli.ok("new", dir).out.contains("private"));
    }

    private static List<String> names(Path dir) throws Exception {
        try (var files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void listShowsIdKindTitleAndSpace() throws Exception {
        Path dir = Cli.workspace(folder);
        String lesson = Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'fr': 'Envois', 'en': 'Remittances'}}");
        Cli.put(folder, dir, "{'kind': 'meeting', 'title': {'fr': 'Rencontre'}}");

        JsonNode all = Cli.ok("list", dir, "--json").json();
        assertEquals(2, all.size());
        JsonNode one = Cli.ok("list", dir, "--kind", "Lesson", "--json").json().get(0);
        assertEquals("{\"id\":\"" + lesson + "\",\"kind\":\"lesson\",\"title\":\"Remittances\",\"space\":\"private\"}",
                one.toString());
        assertEquals("Rencontre", Cli.ok("list", dir, "--kind", "meeting", "--json").json().get(0).path("title").asText());

        Cli text = Cli.ok("list", dir);
        assertTrue(text.out.contains(lesson) && text.out.contains("Remittances"), text.out);
        assertTrue(text.err.contains("2 records"), text.err);
    }

    @Test
    void controlCharactersOfATitleNeverReachTheTerminal() throws Exception {
        Path dir = Cli.workspace(folder);
        Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'en': 'a\\u202eb\\tc\\nd'}}");
        String out = Cli.ok("list", dir).out;
        assertEquals(1, out.lines().count());
        assertFalse(out.contains("\u202e") || out.contains("\t"), out);
    }

    @Test
    void validateSaysWhatIsWrongAndEndsWithOneOnlyForErrors() throws Exception {
        Path dir = Cli.workspace(folder);
        assertEquals("[]\n", Cli.ok("validate", dir, "--json").out);
        String id = Cli.put(folder, dir, "{'kind': 'programme', 'title': {'en': 'P'}, 'areaShares': ["
                + "{'area': 'area:ALB', 'percentage': 80}, {'area': 'area:GHA', 'percentage': 70}]}");
        Cli run = Cli.run("validate", dir, "--json");
        assertEquals(1, run.code, run.out);
        Set<String> tiers = new HashSet<>();
        for (JsonNode problem : run.json()) {
            tiers.add(problem.path("tier").asText());
            assertEquals(id, problem.path("record").asText());
            for (String key : List.of("path", "message", "code")) {
                assertTrue(problem.path(key).isTextual(), problem.toString());
            }
        }
        assertTrue(tiers.contains("error") || tiers.contains("critical"), run.out);
        Cli text = Cli.run("validate", dir);
        assertEquals(1, text.code);
        assertTrue(text.out.contains("P (private)"), text.out);
        assertTrue(text.err.contains("records checked"), text.err);
    }

    @Test
    void warningsAloneAreNoFailure() throws Exception {
        Path dir = Cli.workspace(folder);
        Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'en': 'L'}, 'sources': "
                + "['sankofa:/publication/11111111-1111-4111-8111-111111111111']}");
        Cli run = Cli.run("validate", dir, "--json");
        for (JsonNode problem : run.json()) {
            assertEquals("warning", problem.path("tier").asText(), problem.toString());
        }
        assertEquals(0, run.code);
    }

    @Test
    void logTellsEveryVersionWithItsChanges() throws Exception {
        Path dir = Cli.workspace(folder);
        String id = Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'en': 'Before'}}");
        Cli.ok("put", dir, Cli.file(folder, "b.json", "{'id': '" + id + "', 'title': {'en': 'After'}}"), "-m",
                "Say it better");
        JsonNode log = Cli.ok("log", dir, id.substring(0, 8), "--json").json();
        assertEquals(2, log.size());
        JsonNode last = log.get(0);
        assertEquals("Say it better", last.path("message").asText());
        assertEquals("Ada Example", last.path("author").asText());
        assertEquals(40, last.path("commit").asText().length());
        assertTrue(last.path("when").asText().endsWith("Z"));
        assertEquals("title", last.path("changes").get(0).path("feature").asText());
        assertEquals("Before", last.path("changes").get(0).path("before").asText());
        assertEquals("After", last.path("changes").get(0).path("after").asText());
        assertEquals("unsigned", log.get(0).get("@signature").get("state").asText());
        assertEquals(1, Cli.ok("log", dir, id, "--limit", "1", "--json").json().size());
        assertTrue(Cli.ok("log", dir, id).out.contains("Before \u2192 After"));
    }

    @Test
    void generateMakesTheSameRecordsFromTheSameSeed() throws Exception {
        Path a = folder.resolve("a");
        Path b = folder.resolve("b");
        Path c = folder.resolve("c");
        Cli.ok("generate", a, "--records", 120, "--seed", 7);
        Cli.ok("generate", b, "--records", 120, "--seed", 7);
        Cli.ok("generate", c, "--records", 120, "--seed", 8);
        String first = Cli.ok("export", a, "--format", "json").out;
        assertEquals(first, Cli.ok("export", b, "--format", "json").out);
        assertNotEquals(first, Cli.ok("export", c, "--format", "json").out);
        JsonNode rows = Cli.ok("list", a, "--json").json();
        assertEquals(120, rows.size());
        List<String> kinds = new ArrayList<>();
        rows.forEach(row -> kinds.add(row.path("kind").asText()));
        assertTrue(kinds.containsAll(List.of("lesson", "programme", "countryCase", "meeting", "publication",
                "organisation", "practitioner", "request", "contribution", "lessonUse")), kinds::toString);
    }

    /** References of generated records lead to records that are there and of the right kind. */
    @Test
    void whatIsGeneratedIsValid() {
        Path dir = folder.resolve("a");
        Cli.ok("generate", dir, "--records", 300, "--seed", 3);
        Cli run = Cli.run("validate", dir);
        assertEquals(0, run.code, run.out + run.err);
        assertFalse(run.out.contains("reference"), run.out);
    }

    @Test
    void benchMeasuresAndPrintsJson() throws Exception {
        JsonNode report = Cli.ok("bench", "memory", "--records", 50, "--pairs", 1, "--json").json();
        assertTrue(report.path("machine").path("processors").asInt() > 0);
        assertTrue(report.path("measured").size() > 2);
        Cli wrong = Cli.run("bench", "speed");
        assertEquals(2, wrong.code);
        assertTrue(wrong.err.contains("memory"), wrong.err);
    }
}
