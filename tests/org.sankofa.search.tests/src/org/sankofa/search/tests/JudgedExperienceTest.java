package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.quality.ExperienceQuality;
import org.sankofa.search.quality.ExperienceQuality.Measured;
import org.sankofa.search.quality.ExperienceQuality.Variant;
import org.sankofa.search.quality.Situation;
import org.sankofa.search.quality.Situations;
import org.sankofa.store.Identity;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** How good relevant experience is over the judged situations of the sample; see releng/docs/experience.md. */
class JudgedExperienceTest {

    /** What was reached; a change of weights or of the search must not make it worse. */
    private static final double NDCG_5 = 0.84;

    @TempDir
    static Path dir;
    private static Workspace workspace;
    private static SearchIndex index;
    private static ExperienceQuality quality;
    private static List<Situation> situations;

    @BeforeAll
    static void open() throws Exception {
        workspace = Workspaces.create(dir.resolve("w"), new Identity("Ama Mensah", "ama@example.org", "Accra", null));
        SampleNetwork.create(workspace);
        index = SearchIndex.open(workspace);
        index.awaitCaughtUp();
        quality = new ExperienceQuality(workspace, index);
        situations = Situations.read(SampleNetwork.judgedExperience());
    }

    @AfterAll
    static void close() throws Exception {
        index.close();
        workspace.close();
    }

    @Test
    void thereAreSituationsOfEverySortAndEveryJudgedRecordIsThere() {
        assertTrue(situations.size() >= 40, () -> "There are " + situations.size());
        assertEquals(situations.size(), situations.stream().map(Situation::name).distinct().count());
        for (String sort : List.of("country", "record", "programme", "request", "meeting")) {
            assertTrue(situations.stream().anyMatch(one -> one.ask().startsWith(sort)), sort);
        }
        for (Situation situation : situations) {
            assertEquals(Set.of(), quality.unknown(situation), situation.name());
            assertTrue(situation.grades().containsValue(3), () -> "What helps most in " + situation.name());
        }
    }

    @Test
    void itIsAsGoodAsItWas() throws Exception {
        Measured both = quality.measure(situations, Variant.BOTH);
        assertTrue(both.ndcg5() >= NDCG_5, () -> String.format(Locale.ROOT, "nDCG@5 fell from %.4f to %.4f", NDCG_5, both.ndcg5()));
    }

    @Test
    void contextAndWordsTogetherAreBetterThanEitherAlone() throws Exception {
        Measured both = quality.measure(situations, Variant.BOTH);
        Measured text = quality.measure(situations, Variant.TEXT);
        Measured context = quality.measure(situations, Variant.CONTEXT);
        assertTrue(both.ndcg5() > text.ndcg5() && both.ndcg5() > context.ndcg5(), () -> text + " " + context + " " + both);
    }

    @Test
    void aFileThatIsNoSetOfJudgementsIsRefusedWithItsLine() {
        for (String wrong : List.of("3 24bf2eef before any situation", "[a]\nask: country GHA\nneed: x\n4 24bf2eef no such grade",
            "[a]\nask: country GHA\nneed: x\n3 24bf2eef\n", "[a]\nask: country GHA\nneed: x\n3 24bf2eef a\n2 24bf2eef twice", "[a]\nneed: nothing asked")) {
            assertThrows(IOException.class, () -> Situations.read(new StringReader(wrong)), wrong);
        }
    }
}
