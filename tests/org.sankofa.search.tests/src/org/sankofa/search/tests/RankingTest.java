package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.ModelPackage;
import org.sankofa.search.tests.Collection.Quality;

/** The order of what is found is no worse than that of BM25 on any collection at hand. */
class RankingTest {

    /** Figures are means over few questions; a difference this small is one pair of near equals swapped. */
    private static final double EQUAL = 0.003;

    @TempDir
    Path dir;

    @BeforeAll
    static void registerTheModel() {
        assertEquals("model", ModelPackage.eINSTANCE.getName());
    }

    private static void assertNoWorse(Collection collection) throws IOException {
        Quality ours = collection.ours();
        Quality bare = collection.bare();
        String both = "ours " + ours + ", BM25 " + bare + ", questions " + collection.size();
        assertTrue(ours.map() >= bare.map() - EQUAL, both);
        assertTrue(ours.ndcg10() >= bare.ndcg10() - EQUAL, both);
        assertTrue(ours.mrr() >= bare.mrr() - EQUAL, both);
    }

    @Test
    void measuresAsPublished() {
        assertEquals(0.805556, Collection.averagePrecision(List.of("a", "b", "c", "d", "e"),
                Map.of("a", 1, "c", 1, "d", 1)), 1e-6);
        Map<String, Integer> grades = new LinkedHashMap<>();
        grades.put("1", 3);
        grades.put("2", 2);
        grades.put("3", 3);
        grades.put("5", 1);
        grades.put("6", 2);
        assertEquals(0.960808, Collection.ndcg(List.of("1", "2", "3", "4", "5", "6"), grades, 10), 1e-6);
    }

    @Test
    void smallJudgedCollection() throws Exception {
        try (Collection judged = new Collection(dir.resolve("ours"))) {
            judged.add("fees", "en", "Lower fees for remittances",
                    "Two banks and the post office agreed to lower what it costs to send money home.");
            judged.add("banks", "en", "Banks in villages",
                    "Families who receive remittances opened accounts. Saving began when a branch opened nearby.");
            judged.add("nurses", "en", "Nurses who return",
                    "Nurses returning after years abroad trained young colleagues in district hospitals.");
            judged.add("drain", "en", "Loss of nurses",
                    "District hospitals lost nurses to emigration. Wards closed; training places were doubled.");
            judged.add("interns", "en", "Internships for young members of the diaspora",
                    "Students born abroad spent a summer in town halls. Mentors mattered more than the pay.");
            judged.add("experts", "en", "Short consultancies by expatriate professionals",
                    "Expatriates came for six weeks. Reports were better where a counterpart worked with them daily.");
            judged.add("data", "en", "A database of the diaspora",
                    "The ministry keeps the data itself. Consent was asked again when the web site opened.");
            judged.add("women", "en", "Women who receive money from abroad",
                    "Where women decide on remittances, more is spent on schooling and health.");
            judged.add("town", "en", "Town associations build wells",
                    "Associations of migrants paid for wells; nobody was in charge of repairs, and pumps stood still.");
            judged.add("law", "en", "A law on recruitment agencies",
                    "Licences and fines ended most fees that workers paid to recruiters before leaving.");
            judged.add("fr1", "fr", "Les transferts et l'\u00e9pargne",
                    "Les familles qui re\u00e7oivent des transferts \u00e9pargnent davantage dans les caisses villageoises.");
            judged.add("es1", "es", "Remesas y vivienda",
                    "Las familias usan las remesas para construir viviendas; los cr\u00e9ditos hipotecarios ayudan.");
            judged.ask("remittance fee", Map.of("fees", 3, "women", 1, "banks", 1));
            judged.ask("returning nurse hospital", Map.of("nurses", 3, "drain", 1));
            judged.ask("emigration of nurses", Map.of("drain", 3, "nurses", 1));
            judged.ask("intern diaspora", Map.of("interns", 3, "data", 1));
            judged.ask("expatriate expert consultancy", Map.of("experts", 3));
            judged.ask("diaspora database consent", Map.of("data", 3, "interns", 1));
            judged.ask("women schooling", Map.of("women", 3));
            judged.ask("association well repair", Map.of("town", 3));
            judged.ask("recruiter licence", Map.of("law", 3));
            judged.ask("epargne des familles", Map.of("fr1", 3));
            judged.ask("vivienda credito", Map.of("es1", 3));
            judged.ask("savings of families with remittances", Map.of("banks", 3, "women", 1));
            judged.build();
            assertNoWorse(judged);
            assertTrue(judged.ours().ndcg10() > judged.bare().ndcg10() + 0.05, "forms of words must help");
        }
    }

    @Test
    void lessonsOfAnotherFieldFoundByTheirTitles() throws Exception {
        try (Collection lessons = new Collection(dir.resolve("ours"))) {
            int row = 0;
            for (Map<String, String> lesson : lessons()) {
                String id = lesson.get("LessonId") + '-' + row++;
                lessons.add(id, "en", "", lesson.get("Abstract") + ' ' + lesson.get("Lesson"));
                if (row % 4 == 0) {
                    lessons.ask(words(lesson.get("Title")), Map.of(id, 1));
                }
            }
            lessons.build();
            assertTrue(lessons.size() > 300);
            assertNoWorse(lessons);
        }
    }

    @Test
    void lessonsOfAnotherFieldFoundByTheirCategories() throws Exception {
        try (Collection lessons = new Collection(dir.resolve("ours"))) {
            Map<String, Map<String, Integer>> byCategory = new HashMap<>();
            int row = 0;
            for (Map<String, String> lesson : lessons()) {
                String id = lesson.get("LessonId") + '-' + row++;
                lessons.add(id, "en", lesson.get("Title"), lesson.get("Abstract") + ' ' + lesson.get("Lesson"));
                for (String category : lesson.get("Categories").split(",")) {
                    if (!category.isBlank()) {
                        byCategory.computeIfAbsent(words(category), c -> new HashMap<>()).put(id, 1);
                    }
                }
            }
            byCategory.forEach((category, ids) -> {
                if (ids.size() >= 5 && ids.size() <= 200) {
                    lessons.ask(category, ids);
                }
            });
            lessons.build();
            assertTrue(lessons.size() > 30);
            assertNoWorse(lessons);
        }
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").replaceAll("\\b(AND|OR|NOT)\\b", " ").strip();
    }

    private static List<Map<String, String>> lessons() throws IOException {
        String shared = System.getProperty("sankofa.shared");
        Path file = shared == null ? null : Path.of(shared, "data", "lessons-nasa", "llis_1990_2014.csv.gz");
        assumeTrue(file != null && Files.isRegularFile(file), "the shared folder with the lessons is not here");
        List<Map<String, String>> lessons = new ArrayList<>();
        try (Reader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)),
                StandardCharsets.ISO_8859_1))) {
            List<String> head = row(in);
            for (List<String> row = row(in); row != null; row = row(in)) {
                Map<String, String> lesson = new HashMap<>();
                for (int i = 0; i < Math.min(head.size(), row.size()); i++) {
                    lesson.put(head.get(i), row.get(i));
                }
                if (row.size() == head.size()) {
                    lessons.add(lesson);
                }
            }
        }
        return lessons;
    }

    /** A row of comma-separated values with quotes; null at the end. */
    private static List<String> row(Reader in) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0; c = in.read()) {
            if (c == '"') {
                if (quoted) {
                    in.mark(1);
                    int next = in.read();
                    if (next == '"') {
                        cell.append('"');
                        continue;
                    }
                    in.reset();
                }
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' && !quoted) {
                break;
            } else if (c != '\r' || quoted) {
                cell.append((char) c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
