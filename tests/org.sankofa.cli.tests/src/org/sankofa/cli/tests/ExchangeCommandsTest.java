package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** import and export. */
class ExchangeCommandsTest {

    @TempDir
    Path folder;
    private Path dir;

    @BeforeEach
    void make() {
        dir = Cli.workspace(folder);
    }

    private static void assertReport(JsonNode report, int created, int updated, int unchanged, int refused) {
        assertEquals(created, report.path("created").asInt(-1), report.toString());
        assertEquals(updated, report.path("updated").asInt(-1), report.toString());
        assertEquals(unchanged, report.path("unchanged").asInt(-1), report.toString());
        assertEquals(refused, report.path("refused").asInt(-1), report.toString());
        assertTrue(report.path("problems").isArray());
    }

    private JsonNode take(Path file, Object... more) throws Exception {
        Object[] line = new Object[6 + more.length];
        System.arraycopy(new Object[] { "import", dir, file, "--format", "json", "--json" }, 0, line, 0, 6);
        System.arraycopy(more, 0, line, 6, more.length);
        return Cli.ok(line).json();
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        Path file = Cli.file(folder, "a.json", "[{'kind': 'lesson', 'title': {'en': 'A'}, 'context': [{'attribute': 'x'}]},"
                + "{'kind': 'lesson', 'title': {'en': 'B'}}]");
        assertReport(take(file, "--dry-run"), 2, 0, 0, 0);
        assertEquals("[]\n", Cli.ok("list", dir, "--json").out);
        assertReport(take(file), 2, 0, 0, 0);
        assertReport(take(file), 0, 0, 2, 0);
        assertReport(take(file, "--dry-run"), 0, 0, 2, 0);
        assertEquals(2, Cli.ok("list", dir, "--json").json().size());
    }

    @Test
    void recordsMayReferToOnesFurtherDown() throws Exception {
        Path file = Cli.file(folder, "a.jsonl", "{'kind': 'lesson', 'sources': ['11111111-1111-4111-8111-111111111111']}\n"
                + "{'kind': 'publication', 'id': '11111111-1111-4111-8111-111111111111'}\n");
        assertReport(take(file), 2, 0, 0, 0);
        assertEquals("[\"11111111-1111-4111-8111-111111111111\"]",
                Cli.ok("export", dir, "--format", "json", "--kind", "lesson").json().get(0).path("sources").toString());
    }

    @Test
    void whatIsRefusedIsNamedWithItsLineAndTheRestIsTaken() throws Exception {
        Path file = Cli.file(folder, "a.json", "[\n{'kind': 'lesson', 'title': {'en': 'Good'}},\n"
                + "{'kind': 'lesson',\n 'asOf': 'yesterday',\n 'colour': 'blue'}\n]");
        Cli run = Cli.run("import", dir, file, "--format", "json", "--json");
        assertEquals(1, run.code);
        JsonNode report = run.json();
        assertReport(report, 1, 0, 0, 1);
        JsonNode first = report.path("problems").get(0);
        assertEquals("critical", first.path("tier").asText());
        assertEquals(4, first.path("line").asInt());
        assertEquals("asOf", first.path("path").asText());
        assertEquals("yesterday", first.path("value").asText());
        assertEquals("wrong-value", first.path("code").asText());
        assertTrue(first.has("rule") && first.path("message").asText().contains("2006-11"));
        assertEquals(5, report.path("problems").get(1).path("line").asInt());
        assertTrue(Cli.run("import", dir, file, "--format", "json").err.contains("line 4"));
    }

    @Test
    void brokenJsonIsRefusedAsAWhole() throws Exception {
        Cli run = Cli.run("import", dir, Cli.file(folder, "a.json", "{'kind': 'lesson'}\n{'kind': "), "--format", "json");
        assertEquals(1, run.code);
        assertTrue(run.err.contains("line 2") && run.err.contains("Nothing was imported"), run.err);
        assertEquals("[]\n", Cli.ok("list", dir, "--json").out);
    }

    @Test
    void askedForJsonAFailureIsADocumentToo() throws Exception {
        Path file = Cli.file(folder, "a.json", "{'kind': ");
        Cli run = Cli.run("import", dir, file, "--format", "json", "--json");
        assertEquals(1, run.code);
        assertReport(run.json(), 0, 0, 0, 0);
        assertEquals("bad-json", run.json().path("problems").get(0).path("code").asText());
        Cli put = Cli.run("put", dir, file, "--json");
        assertEquals(1, put.code);
        assertEquals("bad-json", put.json().path("problems").get(0).path("code").asText());
        Cli missing = Cli.run("list", folder.resolve("missing"), "--json");
        assertEquals(2, missing.code);
        assertTrue(missing.json().path("error").asText().contains("There is no folder"), missing.out);
    }

    @Test
    void aPublishersListIsRecognisedByItsColumns() throws Exception {
        Path file = folder.resolve("list.txt");
        Files.writeString(file, "Project Id,Country,Project Status,Project Name,Project Development Objective,Board Approval Date\n"
                + "P1,Republic of Uganda,Active,Roads,To connect,2016-06-07T00:00:00Z\nP2,Atlantis,Active,Boats,,\n");
        assertReport(Cli.ok("import", dir, file, "--dry-run", "--json").json(), 2, 0, 0, 0);
        assertEquals("[]\n", Cli.ok("list", dir, "--json").out);
        Cli named = Cli.ok("import", dir, file, "--format", "worldbank-projects");
        assertTrue(named.err.contains("line 3, Country") && named.err.contains("[unknown-area]"), named.err);
        assertReport(Cli.ok("import", dir, file, "--json").json(), 0, 0, 2, 0);
        assertReport(Cli.runWith(Files.readString(file), "import", dir, "-", "--json").json(), 0, 0, 2, 0);
        Cli unknown = Cli.run("import", dir, Cli.file(folder, "a.json", "{'kind': 'lesson'}"));
        assertEquals(2, unknown.code);
        assertTrue(unknown.err.contains("--format") && unknown.err.contains("iom-evaluations"), unknown.err);
        assertEquals(1, Cli.run("import", dir, file, "--format", "iom-evaluations").code);
    }

    @Test
    void standardInputIsReadForAHyphen() throws Exception {
        String two = "{\"kind\": \"lesson\", \"title\": {\"en\": \"A\"}}\n{\"kind\": \"lesson\", \"title\": {\"en\": \"B\"}}";
        Cli dry = Cli.runWith(two, "import", dir, "-", "--format", "json", "--dry-run");
        assertEquals(0, dry.code, dry.err);
        assertEquals("[]\n", Cli.ok("list", dir, "--json").out);
        Cli run = Cli.runWith(two, "import", dir, "-", "--format", "json");
        assertEquals(0, run.code, run.err);
        assertTrue(run.out.contains("Imported standard input:") && run.out.contains("created    2"), run.out);
        assertEquals(2, Cli.ok("list", dir, "--json").json().size());
        Cli again = Cli.runWith(two, "import", dir, "-", "--format", "json", "--json");
        assertReport(again.json(), 0, 0, 2, 0);
        Cli broken = Cli.runWith("{", "import", dir, "-", "--format", "json");
        assertEquals(1, broken.code);
        assertTrue(broken.err.contains("standard input"), broken.err);
    }

    @Test
    @EnabledOnOs({ OS.LINUX, OS.MAC })
    void whatComesThroughAPipeIsTaken() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Thread writer = Thread.ofVirtual().start(() -> {
            try {
                Files.writeString(pipe, "{\"kind\": \"lesson\"}");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertReport(take(pipe), 1, 0, 0, 0);
        writer.join();
    }

    @Test
    void aFormatThatIsNotThereIsNamedWithThoseThatAre() throws Exception {
        Path file = Cli.file(folder, "a.xml", "<x/>");
        for (Cli run : new Cli[] { Cli.run("import", dir, file, "--format", "iati"),
                Cli.run("export", dir, "--format", "iati") }) {
            assertEquals(2, run.code);
            assertTrue(run.err.contains("\"iati\"") && run.err.contains("json"), run.err);
            assertEquals("", run.out);
        }
        assertEquals(2, Cli.run("import", dir, file).code);
        assertEquals(2, Cli.run("import", dir, folder.resolve("missing"), "--format", "json").code);
        assertEquals(2, Cli.run("import", dir, folder, "--format", "json").code);
    }

    @Test
    void anExportIsTheSameAfterItWasImportedElsewhere() throws Exception {
        Cli.ok("generate", dir, "--records", 100);
        Path first = folder.resolve("first.json");
        Cli.ok("export", dir, "--format", "json", "-o", first);
        Path other = folder.resolve("other");
        Cli.ok("new", other);
        Cli.ok("import", other, first, "--format", "json");
        Path second = folder.resolve("second.json");
        Cli.ok("export", other, "--format", "json", "-o", second);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        assertFalse(Files.exists(folder.resolve("first.json.part")));
    }

    @Test
    void anExportThatCannotBeWrittenIsExplained() {
        Cli run = Cli.run("export", dir, "--format", "json", "-o", folder.resolve("missing/a.json"));
        assertEquals(2, run.code);
        assertTrue(run.err.contains("cannot be written"), run.err);
    }
}
