package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.search.experience.Experience;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.Question;
import org.sankofa.search.experience.RelevantExperience;
import org.sankofa.search.internal.bench.OurIndex;
import org.sankofa.search.internal.context.Attributes;
import org.sankofa.search.internal.context.ContextIndexing;
import org.sankofa.search.internal.index.Entry;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.search.similarity.QuestionKind;
import org.sankofa.store.RecordKey;

/** Experience is found alike however the index is cut, and what is kept to find it does not grow with what was once written. */
class SegmentsTest {

    private static final int LESSONS = 300;

    @TempDir
    Path folder;

    private static Entry lesson(String id, String language, String text) {
        Entry entry = new Entry(new RecordKey("test", "lesson", id));
        entry.titles.put(language, id);
        entry.text(language, "tried", text);
        entry.context.put("@nature", "observed");
        return entry;
    }

    private static RelevantExperience find(OurIndex index, Map<String, String> values, Map<String, String> texts, int few) throws IOException {
        return index.experience(ExperienceRequest.of(new Question(QuestionKind.REQUEST, "none", "", "", Set.of(), values, texts)).limit(10), few);
    }

    /** A long question in two languages, most of whose words nobody has written; one language came with a small import. */
    @Test
    void wordsOfASmallSegmentCountAsInOneThatHoldsEverything() throws Exception {
        List<Entry> english = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            english.add(lesson("en" + i, "en", i % 10 == 0 ? "Savings circles met beside village shops." : "Clinics hired nurses."));
        }
        List<Entry> french = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            french.add(lesson("fr" + i, "fr", i == 0 ? "Des tontines et des guichets ambulants." : "Des cliniques et des infirmiers."));
        }
        StringBuilder words = new StringBuilder("savings circles shops");
        for (int i = 0; i < 260; i++) {
            words.append(" aa").append((char) ('a' + i / 26)).append((char) ('a' + i % 26)).append('x');
        }
        Map<String, String> asked = Map.of("en", words.toString(), "fr", "tontines guichets ambulants");
        try (OurIndex cut = new OurIndex(folder.resolve("cut"), Taxonomy.EMPTY); OurIndex whole = new OurIndex(folder.resolve("whole"), Taxonomy.EMPTY)) {
            cut.add(0, english.size(), english::get);
            cut.refresh();
            cut.add(0, french.size(), french::get);
            cut.refresh();
            List<Entry> all = new ArrayList<>(english);
            all.addAll(french);
            whole.add(0, all.size(), all::get);
            whole.refresh();
            for (int few : List.of(0, Integer.MAX_VALUE)) {
                List<String> expected = found(find(whole, Map.of(), asked, few));
                assertTrue(expected.stream().anyMatch(one -> one.startsWith("fr0 ")) && expected.stream().anyMatch(one -> one.startsWith("en0 ")),
                        expected.toString());
                assertEquals(expected, found(find(cut, Map.of(), asked, few)));
            }
        }
    }

    private static List<String> found(RelevantExperience experience) {
        return experience.items().stream().map(one -> one.row().key().id() + ' ' + one.score() + ' ' + one.reasons()).sorted().toList();
    }

    /** Every lesson gets another figure again and again. */
    @Test
    void valuesOfWhatIsGoneAreForgotten() throws Exception {
        try (OurIndex index = new OurIndex(folder.resolve("grows"), Taxonomy.EMPTY)) {
            for (int round = 0; round < 12; round++) {
                List<Entry> entries = new ArrayList<>();
                for (int i = 0; i < LESSONS; i++) {
                    Entry entry = lesson("l" + i, "en", "Clinics hired nurses.");
                    String share = Double.toString((round * LESSONS + i) / 100.0);
                    Attributes.now().byId("remittanceShare").ifPresent(attribute -> ContextIndexing.put(entry, attribute, share));
                    entries.add(entry);
                }
                index.replace(entries);
                index.refresh();
                Map<String, String> values = Map.of("remittanceShare", Double.toString((round * LESSONS + 7) / 100.0));
                RelevantExperience columns = find(index, values, Map.of(), 0);
                RelevantExperience oneByOne = find(index, values, Map.of(), Integer.MAX_VALUE);
                assertFalse(columns.items().isEmpty());
                assertEquals(ids(oneByOne), ids(columns), "round " + round);
                assertTrue(ids(columns).contains("l7"), ids(columns).toString());
                long kept = index.keptValues();
                assertTrue(kept >= LESSONS && kept <= 2 * LESSONS + 1000 + LESSONS, () -> kept + " values are kept");
            }
        }
    }

    private static Set<String> ids(RelevantExperience experience) {
        return Set.copyOf(experience.items().stream().map(Experience::row).map(row -> row.key().id()).toList());
    }
}
