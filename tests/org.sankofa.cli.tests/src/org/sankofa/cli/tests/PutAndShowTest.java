package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

import com.fasterxml.jackson.databind.JsonNode;

/** show prints what put accepts. */
class PutAndShowTest {

    /** So many of each kind are shown and put. */
    private static final int OF_A_KIND = Integer.getInteger("sankofa.rounds", 3);

    @TempDir
    Path folder;
    private Path dir;

    @BeforeEach
    void make() {
        dir = Cli.workspace(folder);
    }

    private String head(String space) throws Exception {
        try (Workspace workspace = Workspaces.open(dir, WorkspaceOptions.defaults())) {
            return workspace.space(space).orElseThrow().head();
        }
    }

    @Test
    void aRecordWithoutIdIsCreatedAndPrinted() throws Exception {
        Cli run = Cli.ok("put", dir, Cli.file(folder, "a.json", "{'kind': 'country-case', 'area': 'area:ALB', "
                + "'title': {'en': 'Albania'}, 'remittanceEstimates': [{'year': 2004, 'official': 1160.70}]}"));
        JsonNode record = run.json();
        assertEquals("countryCase", record.path("kind").asText());
        assertEquals("area:ALB", record.path("area").asText());
        assertEquals("private", record.path("@space").asText());
        JsonNode estimate = record.path("remittanceEstimates").get(0);
        assertEquals("RemittanceEstimate", estimate.path("@type").asText());
        assertEquals(36, estimate.path("id").asText().length());
        assertTrue(run.out.contains("1160.70"), run.out);
        assertTrue(run.err.contains("Created countryCase"), run.err);
        assertEquals(run.out, Cli.ok("show", dir, record.path("id").asText()).out);
        assertEquals(run.out, Cli.ok("show", dir, record.path("id").asText().substring(0, 6), "--json").out);
    }

    @Test
    void twoRoundsOfShowAndPutChangeNothing() throws Exception {
        Cli.ok("generate", dir, "--records", 100, "--seed", 5);
        String before = head("synthetic");
        Map<String, Integer> kinds = new TreeMap<>();
        for (JsonNode row : Cli.ok("list", dir, "--json").json()) {
            if (kinds.merge(row.path("kind").asText(), 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            String id = row.path("id").asText();
            String shown = Cli.ok("show", dir, id).out;
            for (int round = 0; round < 2; round++) {
                Cli put = Cli.ok("put", dir, Files.writeString(folder.resolve("round.json"), shown));
                assertEquals(shown, put.out);
                assertTrue(put.err.contains("Nothing to change"), put.err);
            }
            assertEquals(shown, Cli.ok("show", dir, id).out);
        }
        assertTrue(kinds.size() > 5, kinds.toString());
        assertEquals(before, head("synthetic"));
    }

    @Test
    void everyProblemIsNamedAndNothingIsWritten() throws Exception {
        String id = Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'en': 'Stays'}}");
        String before = head("private");
        Cli run = Cli.run("put", dir, Cli.file(folder, "wrong.json", "{'id': '" + id + "', 'title': {'en': 'Goes'}, "
                + "'titel': 1, 'asOf': 2006, 'outcome': 'splendid', 'areas': ['area:ATLANTIS']}"), "--json");
        assertEquals(1, run.code);
        List<String> codes = run.json().path("problems").findValuesAsText("code");
        assertEquals(List.of("unknown-feature", "wrong-type", "wrong-value", "unknown-concept"), codes);
        for (String named : List.of("titel", "asOf", "outcome", "areas[0]", "4 problems")) {
            assertTrue(run.err.contains(named), run.err);
        }
        assertEquals(before, head("private"));
        assertEquals("Stays", Cli.ok("show", dir, id).json().path("title").path("en").asText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'kind': 'good-practice-note', 'appliesWhen': [],            | unknown-kind | reads like a record of the kind \"lesson\"",
            "'kind': 'lesso',                                            | unknown-kind | Did you mean \"lesson\"",
            "'tried': {'en': 'T'}, 'notWhen': [],                       | missing-kind | reads like a record of the kind \"lesson\"",
    })
    void aWrongKindHidesNoOtherProblem(String beginning, String code, String said) throws Exception {
        Cli run = Cli.run("put", dir, Cli.file(folder, "wrong.json", "{" + beginning + " 'asOf': 2006, 'outcome': 'splendid'}"),
                "--json");
        assertEquals(1, run.code);
        assertEquals(List.of(code, "wrong-type", "wrong-value"), run.json().path("problems").findValuesAsText("code"), run.err);
        assertTrue(run.err.contains(said), run.err);
        assertEquals("[]\n", Cli.ok("list", dir, "--json").out);
    }

    @Test
    void onlyWhatIsWrittenChanges() throws Exception {
        String id = Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'en': 'A'}, 'tried': {'en': 'T'}, "
                + "'areas': ['area:ALB', 'area:GHA'], 'asOf': '2006-11'}");
        Cli.put(folder, dir, "{'id': '" + id + "', 'tried': null, 'areas': ['area:GHA']}");
        JsonNode now = Cli.ok("show", dir, id).json();
        assertEquals("A", now.path("title").path("en").asText());
        assertTrue(now.path("tried").isMissingNode());
        assertEquals("[\"area:GHA\"]", now.path("areas").toString());
        assertEquals("2006-11", now.path("asOf").asText());
    }

    @Test
    void standardInputIsReadForAHyphen() throws Exception {
        Cli run = Cli.runWith("{\"kind\": \"lesson\", \"title\": {\"en\": \"Piped\"}}", "put", dir, "-");
        assertEquals(0, run.code, run.err);
        assertEquals("Piped", run.json().path("title").path("en").asText());
    }

    @Test
    void aConceptIsShownByItsNotation() throws Exception {
        JsonNode concept = Cli.ok("show", dir, "area:ALB").json();
        assertEquals("Albania", concept.path("labels").path("en").asText());
        assertEquals("Concept", concept.path("@type").asText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'kind': 'lesson'                 | 1 | no valid JSON",
            "``                                | 1 | no record",
            "[]                                | 1 | no record",
            "{'kind': 'lesson'} {'kind': 'lesson'} | 1 | more than one record",
            "<lesson/>                         | 1 | no valid JSON",
            "{'title': {'en': 'A'}}            | 1 | says its kind",
            "{'kind': 'spaceInfo'}             | 2 | one description",
    })
    void aFileThatIsNoRecordIsExplained(String text, int code, String said) throws Exception {
        Cli run = Cli.run("put", dir, Cli.file(folder, "a.json", text));
        assertEquals(code, run.code, run.err);
        assertEquals("", run.out);
        assertTrue(run.err.contains(said), run.err);
    }

    @Test
    void aFileThatCannotBeReadIsExplained() {
        Cli missing = Cli.run("put", dir, folder.resolve("missing.json"));
        assertEquals(2, missing.code);
        assertTrue(missing.err.contains("There is no file"), missing.err);
        Cli directory = Cli.run("put", dir, folder);
        assertEquals(2, directory.code);
        assertTrue(directory.err.contains("cannot be read"), directory.err);
    }

    @Test
    void aRecordThatIsTooLargeIsRefused() throws Exception {
        Path file = folder.resolve("large.json");
        Files.writeString(file, "{\"kind\":\"lesson\",\"title\":{\"en\":\"" + "a".repeat(5 << 20) + "\"}}");
        Cli run = Cli.run("put", dir, file);
        assertEquals(1, run.code);
        assertTrue(run.err.contains("beyond what is accepted"), run.err);
    }

    @Test
    void aReadOnlySpaceAndTheVocabulariesStayAsTheyAre() throws Exception {
        String id = Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'en': 'Sample'}}");
        try (Workspace workspace = Workspaces.open(dir, WorkspaceOptions.defaults())) {
            workspace.createSpace(SpaceOptions.of("other", Space.Kind.OFFICE));
            workspace.space("private").orElseThrow().setReadOnly(true);
        }
        Cli run = Cli.run("put", dir, Cli.file(folder, "a.json", "{'id': '" + id + "', 'title': {'en': 'Mine'}}"));
        assertEquals(2, run.code, run.err);
        assertTrue(run.err.contains("read") && run.err.contains("--space"), run.err);
        assertEquals("Sample", Cli.ok("show", dir, id).json().path("title").path("en").asText());
        Cli import_ = Cli.run("import", dir, Cli.file(folder, "b.json", "{'kind': 'lesson'}"), "--format", "json",
                "--space", "private");
        assertEquals(2, import_.code, import_.err);

        String vocabulary = org.sankofa.model.ids.Ids.vocabularyId("area");
        Cli built = Cli.run("put", dir, Cli.file(folder, "v.json", "{'id': '" + vocabulary + "', 'title': {'en': 'X'}}"));
        assertEquals(2, built.code, built.err);
        assertTrue(built.err.contains("built-in"), built.err);
    }

    @Test
    void theSpaceCanBeChosen() throws Exception {
        try (Workspace workspace = Workspaces.open(dir, WorkspaceOptions.defaults())) {
            workspace.createSpace(SpaceOptions.of("office", Space.Kind.OFFICE));
        }
        Cli run = Cli.ok("put", dir, Cli.file(folder, "a.json", "{'kind': 'lesson'}"), "--space", "office");
        assertEquals("office", run.json().path("@space").asText());
        assertEquals(0, Cli.ok("list", dir, "--space", "private", "--json").json().size());
        assertEquals(1, Cli.ok("list", dir, "--space", "office", "--json").json().size());
    }
}
