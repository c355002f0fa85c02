package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Lesson;
import org.sankofa.model.Record;
import org.sankofa.model.text.Text;
import org.sankofa.search.SearchRequest;

/**
 * Finding a known lesson again by some of its words, among the public lessons of another field, beside BM25 of Lucene over one
 * field of the same words. Skipped where that collection is not at hand.
 */
class KnownItemTest {

    private static final int QUERIES = 200;
    private static final int LOOKED_AT = 50;
    private static final Set<String> NO_MEANING = Set.of("the", "and", "for", "was", "were", "with", "that", "this", "from", "not", "are", "had",
        "have", "been", "which", "should", "could", "would", "when", "their", "there", "these", "than", "into", "also", "will", "such", "other");

    @TempDir
    Path dir;

    /** A lesson as collected. */
    private record Known(String title, String text) {
    }

    @Test
    void aKnownLessonStandsAtLeastAsHighAsWithLuceneAlone() throws Exception {
        Path file = Path.of("").toAbsolutePath().resolve("../../../shared/data/lessons-nasa/llis_1990_2014.csv.gz").normalize();
        assumeTrue(Files.isRegularFile(file), "Skipped: the public lessons are not at hand in ../shared/data/lessons-nasa.");
        List<Known> lessons = read(file);
        assertTrue(lessons.size() > 1500, () -> "Read " + lessons.size());
        try (Library library = Library.create(dir.resolve("w")); ByteBuffersDirectory memory = new ByteBuffersDirectory();
            EnglishAnalyzer analyzer = new EnglishAnalyzer()) {
            fill(library, memory, analyzer, lessons);
            try (DirectoryReader reader = DirectoryReader.open(memory)) {
                IndexSearcher lucene = new IndexSearcher(reader);
                for (boolean titles : new boolean[] { true, false }) {
                    double ours = 0;
                    double theirs = 0;
                    for (int i = 0; i < QUERIES; i++) {
                        Random random = new Random(20061101L + i);
                        int wanted = random.nextInt(lessons.size());
                        Known known = lessons.get(wanted);
                        String query = words(titles ? known.title() : known.text(), titles ? 3 : 5, random);
                        ours += ours(library, query, id(wanted));
                        theirs += theirs(lucene, analyzer, query, id(wanted));
                    }
                    double a = ours / QUERIES;
                    double b = theirs / QUERIES;
                    assertTrue(a >= b, () -> String.format(Locale.ROOT, "MRR by words of %s: ours %.4f, Lucene %.4f", titles ? "titles" : "texts", a, b));
                }
            }
        }
    }

    private static String id(int number) {
        return String.format("%08x-0000-4000-8000-000000000000", number);
    }

    private static void fill(Library library, ByteBuffersDirectory memory, EnglishAnalyzer analyzer, List<Known> lessons) throws Exception {
        List<Record> records = new ArrayList<>();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < lessons.size(); i++) {
                Known known = lessons.get(i);
                Lesson lesson = library.lesson(known.title(), known.text());
                lesson.setId(id(i));
                lesson.setHappened(Text.of("en", known.text()));
                records.add(lesson);
                Document document = new Document();
                document.add(new StringField("id", id(i), Store.YES));
                document.add(new TextField("text", known.title() + "\n" + known.text(), Store.NO));
                writer.addDocument(document);
            }
        }
        library.save(records.toArray(Record[]::new));
    }

    /** Some different words of a text, those of meaning, in any order. */
    private static String words(String text, int count, Random random) {
        List<String> all = new ArrayList<>(new LinkedHashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))));
        all.removeIf(word -> word.length() < 3 || NO_MEANING.contains(word));
        Set<String> chosen = new LinkedHashSet<>();
        while (chosen.size() < Math.min(count, all.size())) {
            chosen.add(all.get(random.nextInt(all.size())));
        }
        return String.join(" ", chosen);
    }

    private static double ours(Library library, String query, String id) throws Exception {
        var hits = library.index.search(SearchRequest.of(query).page(0, LOOKED_AT).withFragments(0)).hits();
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).row().key().id().equals(id)) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double theirs(IndexSearcher lucene, EnglishAnalyzer analyzer, String query, String id) throws IOException {
        var parsed = new QueryBuilder(analyzer).createBooleanQuery("text", query);
        if (parsed == null) {
            return 0;
        }
        ScoreDoc[] hits = lucene.search(parsed, LOOKED_AT).scoreDocs;
        for (int i = 0; i < hits.length; i++) {
            if (lucene.storedFields().document(hits[i].doc).get("id").equals(id)) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** Title, abstract and lesson of each row. */
    private static List<Known> read(Path file) throws IOException {
        String text;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        List<Known> lessons = new ArrayList<>();
        for (List<String> row : rows(text)) {
            if (row.size() > 5 && !row.get(3).isBlank() && !row.get(3).equals("Title")) {
                lessons.add(new Known(plain(row.get(3)), plain(row.get(4) + "\n" + row.get(5))));
            }
        }
        return lessons;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\x80-\\xff]+", " ").strip();
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
