package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.Signature;
import org.sankofa.store.Signature.State;
import org.sankofa.store.Version;
import org.sankofa.ui.records.internal.history.HistoryModel;

class HistoryModelTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void savesOfOneAfternoonAreOneSitting() {
        HistoryModel model = new HistoryModel(List.of(
                version("Ana", 300, title("c", "d")), version("Ana", 40, title("b", "c")), version("Ana", 0, title("a", "b"))));
        assertEquals(2, model.sittings().size());
        assertEquals(1, model.sittings().getFirst().versions().size());
        assertEquals(2, model.sittings().getLast().versions().size());
    }

    @Test
    void anotherPersonBeginsAnotherSitting() {
        HistoryModel model = new HistoryModel(List.of(version("Ben", 10, title("b", "c")), version("Ana", 0, title("a", "b"))));
        assertEquals(2, model.sittings().size());
    }

    @Test
    void aSittingTellsWhatItChangedInTheEnd() {
        HistoryModel model = new HistoryModel(List.of(version("Ana", 20, title("b", "c")), version("Ana", 0, title("a", "b"))));
        List<FeatureChange> changes = model.sittings().getFirst().changes();
        assertEquals(1, changes.size());
        assertEquals("a", changes.getFirst().before());
        assertEquals("c", changes.getFirst().after());
    }

    @Test
    void whatWasChangedBackIsNoChange() {
        HistoryModel model = new HistoryModel(List.of(version("Ana", 20, title("b", "a")), version("Ana", 0, title("a", "b"))));
        assertEquals(List.of(), model.sittings().getFirst().changes());
    }

    @Test
    void aSittingIsAsSureAsTheLeastSureOfItsSaves() {
        List<Version> versions = List.of(version("Ana", 20), version("Ana", 0));
        Signature good = new Signature(State.VERIFIED, "m", "Ana", "SHA256:x");
        HistoryModel model = new HistoryModel(versions, Map.of("c20", good, "c0", Signature.of(State.UNSIGNED)));
        assertEquals(State.UNSIGNED, model.signature(versions).orElseThrow().state());
        assertEquals(State.VERIFIED, model.signature(versions.subList(0, 1)).orElseThrow().state());
    }

    @Test
    void whereNobodySignsNothingIsMarked() {
        List<Version> versions = List.of(version("Ana", 20), version("Ana", 0));
        HistoryModel model = new HistoryModel(versions,
                Map.of("c20", Signature.of(State.DERIVED), "c0", Signature.of(State.UNSIGNED)));
        assertEquals(Optional.empty(), model.signature(versions));
    }

    private static FeatureChange title(String before, String after) {
        return new FeatureChange("R1", "Lesson", "", "title", "en", before, after);
    }

    private static Version version(String author, long minutes, FeatureChange... changes) {
        return new Version("c" + minutes, author, author + "@example.org", MORNING.plusSeconds(60 * minutes), "Edit", "tag", false, List.of(changes));
    }

    @Test
    void twoVersionsAreComparedTheOlderFirstAndOneWithThatOfNow() {
        Version now = version("Ben", 200, title("b", "c"));
        Version middle = version("Ana", 100, title("a", "b"));
        Version first = version("Ben", 0, title("", "a"));
        HistoryModel model = new HistoryModel(List.of(now, middle, first));
        HistoryModel.Pair pair = model.pair(List.of(model.sittings().get(1), first), false).orElseThrow();
        assertEquals(List.of(first, middle), List.of(pair.older(), pair.newer()));
        assertEquals(new HistoryModel.Pair(middle, now), model.pair(List.of(middle), true).orElseThrow());
        assertEquals(Optional.empty(), model.pair(List.of(middle), false), "what it changed is shown");
        assertEquals(Optional.empty(), model.pair(List.of(), true));
        assertEquals(Optional.empty(), model.pair(List.of(middle, model.sittings().get(1)), false), "a sitting and its only version are the same");
    }
}
