package org.sankofa.ui.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.Question;
import org.sankofa.search.similarity.QuestionKind;
import org.sankofa.ui.experience.internal.relevant.Preferences;
import org.sankofa.ui.experience.internal.relevant.Subjects;

/** How somebody wants experience to be chosen is remembered, for that person and that record alone. */
class PreferencesTest {

    private static final String GHANA = "11111111-1111-4111-8111-111111111111";

    @TempDir
    Path network;

    @Test
    void whatIsPinnedAndLeftOutHoldsForItsRecordAndIsThereNextTime() {
        Preferences first = new Preferences(network, Runnable::run);
        first.pin(GHANA, "area:SLV");
        first.exclude(GHANA, "area:ALB");
        first.exclude(GHANA, "some-lesson");
        Preferences next = new Preferences(network, Runnable::run);
        ExperienceRequest asked = next.apply(ExperienceRequest.of(question(GHANA, "Return of nurses")));
        assertEquals(Set.of("area:SLV"), asked.pinned());
        assertEquals(Set.of("area:ALB", "some-lesson"), asked.excluded());
        ExperienceRequest other = next.apply(ExperienceRequest.of(question("another", "Return of nurses")));
        assertEquals(Set.of(), other.pinned());
        assertEquals(Set.of(), other.excluded());
        next.exclude(GHANA, "area:SLV");
        assertEquals(Set.of(), next.pinned(GHANA), "what is left out is not at the top too");
        next.includeAll(GHANA);
        assertEquals(Set.of(), next.excluded(GHANA));
    }

    @Test
    void weightsHoldForAKindOfQuestionUntilTheyAreUsualAgain() {
        Preferences preferences = new Preferences(network, Runnable::run);
        preferences.weight(QuestionKind.PROGRAMME, "themes", 2.0);
        preferences.weight(QuestionKind.PROGRAMME, "income", 0.0);
        preferences.weight(QuestionKind.CASE, "themes", 0.5);
        Preferences next = new Preferences(network, Runnable::run);
        assertEquals(Map.of("themes", 2.0, "income", 0.0), next.weights(QuestionKind.PROGRAMME));
        next.weight(QuestionKind.PROGRAMME, "income", null);
        assertEquals(Map.of("themes", 2.0), next.weights(QuestionKind.PROGRAMME));
        next.usual(QuestionKind.PROGRAMME);
        assertEquals(Map.of(), new Preferences(network, Runnable::run).weights(QuestionKind.PROGRAMME));
        assertEquals(Map.of("themes", 0.5), next.weights(QuestionKind.CASE));
    }

    @Test
    void onlyWhatComesToTheSameQuestionIsNew() {
        Preferences preferences = new Preferences(network, Runnable::run);
        String print = Subjects.fingerprint(question(GHANA, "Return of nurses"));
        assertNull(preferences.seen(GHANA, print), "nothing is new to somebody who looks for the first time");
        preferences.see(GHANA, print, List.of("a", "b"));
        preferences.see(GHANA, print, List.of("b", "c"));
        assertEquals(Set.of("a", "b", "c"), new Preferences(network, Runnable::run).seen(GHANA, print));
        String edited = Subjects.fingerprint(question(GHANA, "Return of teachers"));
        assertNotEquals(print, edited);
        assertNull(preferences.seen(GHANA, edited), "what comes because one wrote something else is not news");
        assertEquals(print, Subjects.fingerprint(question("other id", "Return of nurses")));
    }

    @Test
    void whatIsDamagedBeginsAnewAndNoNumberIsNoWeight() throws Exception {
        Path file = network.resolve("workbench/relevant.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "weight.case.themes=much\nweight.case.area=-3\nweight.case.income=1.5\n");
        assertEquals(Map.of("income", 1.5), new Preferences(network, Runnable::run).weights(QuestionKind.CASE));
        Files.write(file, "weight.case.themes=\\uZZZZ".getBytes(StandardCharsets.ISO_8859_1));
        Preferences anew = new Preferences(network, Runnable::run);
        assertEquals(Map.of(), anew.weights(QuestionKind.CASE));
        anew.pin(GHANA, "area:SLV");
        assertEquals(Set.of("area:SLV"), new Preferences(network, Runnable::run).pinned(GHANA));
    }

    private static Question question(String record, String title) {
        return new Question(QuestionKind.PROGRAMME, record, "", "private", Set.of("area:GHA"), Map.of("themes", "theme:return"), Map.of("en", title));
    }
}
