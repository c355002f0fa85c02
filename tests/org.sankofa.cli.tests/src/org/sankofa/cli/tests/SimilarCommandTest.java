package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** similar. */
class SimilarCommandTest {

    private static final String GHANA_PROJECT = "24bf2eef-adfe-570b-8e47-8ec4185aef3b";
    private static final String ALBANIA_REPORT = "719bcb34-633e-500d-8c7f-def60ee6722e";
    private static final String SALVADOR_PROGRAMME = "7480bd6a-73b8-515f-a7a7-a8d1f99dbb1b";

    @TempDir
    static Path folder;
    private static Path dir;

    @BeforeAll
    static void sample() {
        dir = folder.resolve("network");
        Cli.ok("new", dir, "--sample");
    }

    private static List<String> ids(JsonNode rows) {
        List<String> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(row.path("id").asText()));
        return ids;
    }

    @Test
    void ghanaIsBroughtWhatElSalvadorAndAlbaniaDidWithReasons() throws Exception {
        JsonNode rows = Cli.ok("similar", dir, "--country", "GHA", "--limit", "10", "--json").json();
        assertEquals(10, rows.size());
        assertTrue(ids(rows).containsAll(List.of(ALBANIA_REPORT, SALVADOR_PROGRAMME)), rows.toString());
        assertFalse(ids(rows).contains(GHANA_PROJECT), "its own project is known there");
        for (JsonNode row : rows) {
            assertFalse(row.path("kind").asText().isEmpty() || row.path("title").asText().isEmpty());
            assertEquals("dialogue-2006", row.path("space").asText(), "nothing invented");
            assertTrue(row.path("score").isNumber());
            assertTrue(row.path("reasons").size() > 0, row.toString());
        }
        JsonNode themes = null;
        for (JsonNode part : rows.get(0).path("attributes")) {
            themes = part.path("id").asText().equals("themes") ? part : themes;
            assertEquals(part.has("similarity"), !part.path("here").asText().isEmpty() && !part.path("there").asText().isEmpty()
                || part.path("id").asText().equals("text") && part.has("similarity"), "known of both, or missing: " + part);
        }
        assertTrue(themes.path("here").asText().contains("Remittances") && themes.path("there").asText().contains("Remittances"), themes.toString());
        assertEquals("themes", themes.path("label").asText().toLowerCase(Locale.ROOT));
        Cli text = Cli.ok("similar", dir, "--country", "gha", "--limit", "10");
        assertTrue(text.out.contains("Both on Remittances") && text.out.contains("Report on Remittances in Albania"), text.out);
        assertTrue(text.err.contains("most alike"), text.err);
    }

    @Test
    void aRecordIsNamedByTheBeginningOfItsIdAndThePersonDecides() throws Exception {
        JsonNode rows = Cli.ok("similar", dir, "--record", "24bf2eef", "--json").json();
        assertFalse(ids(rows).contains(GHANA_PROJECT));
        assertEquals(SALVADOR_PROGRAMME, ids(Cli.ok("similar", dir, "--record", "24bf2eef", "--pin", "7480bd6a", "--json").json()).get(0));
        assertFalse(ids(Cli.ok("similar", dir, "--record", "24bf2eef", "--exclude", "SLV", "--limit", "100", "--json").json())
            .contains(SALVADOR_PROGRAMME));
        for (JsonNode row : Cli.ok("similar", dir, "--record", "24bf2eef", "--kind", "lesson", "--kind", "meeting", "--json").json()) {
            assertTrue(List.of("lesson", "meeting").contains(row.path("kind").asText()), row.toString());
        }
        JsonNode weighed = Cli.ok("similar", dir, "--record", "24bf2eef", "--weights", "themes=2,area=0", "--limit", "1", "--json").json();
        weighed.get(0).path("attributes").forEach(part -> assertFalse(part.path("id").asText().equals("area"), part.toString()));
        assertEquals(1, weighed.size());
    }

    @Test
    void fromWithinThePracticeGroundItsLessonsAreFound() throws Exception {
        JsonNode rows = Cli.ok("similar", dir, "--record", "c75d6a73", "--limit", "3", "--json").json();
        assertTrue(rows.toString().contains("Consular counters keep a register fresh (invented)"), rows.toString());
    }

    @Test
    void errorsSayWhatToDo() {
        says("three letters", "--country", "XYZ");
        says("list shows the ids", "--record", "ffffffff");
        says("There are area", "--country", "GHA", "--weights", "colour=1");
        says("numbers from 0 on", "--country", "GHA", "--weights", "themes=-1");
        says("numbers from 0 on", "--country", "GHA", "--weights", "themes=much");
        says("no experience. There are lesson", "--country", "GHA", "--kind", "countryCase");
        says("from 1 to 200", "--country", "GHA", "--limit", "0");
        says("There is no space", "--country", "GHA", "--space", "nowhere");
        assertEquals(2, Cli.run("similar", dir).code);
        assertEquals(2, Cli.run("similar", dir, "--country", "GHA", "--record", "24bf2eef").code);
    }

    private static void says(String part, Object... arguments) {
        List<Object> line = new ArrayList<>(List.of("similar", dir));
        line.addAll(List.of(arguments));
        Cli run = Cli.run(line.toArray());
        assertEquals(2, run.code, run.err);
        assertTrue(run.err.contains(part), run.err);
    }
}
