package org.sankofa.merge.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sankofa.merge.Conflict;
import org.sankofa.merge.Keys;
import org.sankofa.merge.Merge;
import org.sankofa.merge.Place;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TypeName;
import org.sankofa.merge.Write;

/** Each rule of the merge by an example. Tags are numbered: t(2) was written later than t(1). */
class MergeRulesTest {

    private static final String ROOT = TestModel.id(0);
    private static final String PART = TestModel.id(1);
    private static final String STEP = TestModel.id(2);
    private static final TypeName STORY = new TypeName(TestModel.NAMESPACE, "Story");
    private static final TypeName PART_TYPE = new TypeName(TestModel.NAMESPACE, "Part");
    private static final TypeName STEP_TYPE = new TypeName(TestModel.NAMESPACE, "Step");

    private static String t(int n) {
        return String.format("0000%03d00000", n);
    }

    /** A story with a name, a part and a step in the part, all of the first save. */
    private static RecordState start() {
        return RecordState.of(1, "t.story", ROOT, Map.of(ROOT, STORY), List.of()).edit(t(1))
                .set(ROOT, "name", "one").set(ROOT, "title/en", "first text")
                .create(PART, PART_TYPE, new Place(ROOT, "parts", "a1")).set(PART, "name", "part")
                .create(STEP, STEP_TYPE, new Place(PART, "steps", "a1")).set(STEP, "name", "step").done();
    }

    private static RecordState merge(RecordState a, RecordState b, RecordState... bases) {
        RecordState merged = Merge.merge(a, b, List.of(bases));
        assertEquals(merged, Merge.merge(b, a, List.of(bases)));
        return merged;
    }

    private static List<String> conflicts(RecordState state) {
        return state.conflicts().stream().map(c -> c.object().substring(34) + ' ' + c.key() + ' '
                + c.alternatives().stream().map(Write::value).toList()).toList();
    }

    @Test
    void editsOfDifferentKeysMeetWithoutConflict() {
        RecordState base = start();
        RecordState a = base.edit(t(2)).set(ROOT, "name", "two").done();
        RecordState b = base.edit(t(3)).set(ROOT, "status", "done").set(ROOT, "title/fr", "texte").done();
        RecordState merged = merge(a, b, base);
        assertEquals("two", merged.shown(ROOT, "name"));
        assertEquals("done", merged.shown(ROOT, "status"));
        assertEquals("first text", merged.shown(ROOT, "title/en"));
        assertEquals("texte", merged.shown(ROOT, "title/fr"));
        assertEquals(List.of(), merged.conflicts());
    }

    @Test
    void differentValuesOfOneKeyAreAConflictThatShowsTheLater() {
        RecordState base = start();
        RecordState a = base.edit(t(3)).set(ROOT, "name", "two").done();
        RecordState b = base.edit(t(2)).set(ROOT, "name", "three").done();
        RecordState merged = merge(a, b, base);
        assertEquals("two", merged.shown(ROOT, "name"));
        assertEquals(List.of("00 name [two, three]"), conflicts(merged));
        assertEquals(List.of(t(3), t(2)), merged.alternatives(ROOT, "name").stream().map(Write::tag).toList());
    }

    @Test
    void equalValuesAreNoConflict() {
        RecordState base = start();
        RecordState a = base.edit(t(3)).set(ROOT, "name", "two").done();
        RecordState b = base.edit(t(2)).set(ROOT, "name", "two").done();
        RecordState merged = merge(a, b, base);
        assertEquals(List.of(), merged.conflicts());
        assertEquals(2, merged.writes(ROOT, "name").size());
        RecordState next = merged.edit(t(4)).set(ROOT, "name", "three").done();
        assertEquals(1, next.writes(ROOT, "name").size(), "an edit replaces all writes of the value it saw");
    }

    @Test
    void noneIsAValue() {
        RecordState base = start();
        RecordState a = base.edit(t(2)).set(ROOT, "name", null).done();
        RecordState b = base.edit(t(3)).set(ROOT, "name", "three").done();
        assertNull(a.shown(ROOT, "name"));
        assertEquals(List.of("00 name [three, null]"), conflicts(merge(a, b, base)));
        assertNull(merge(a, base, base).shown(ROOT, "name"));
    }

    @Test
    void goingForthAndBackWinsOverNothingButMeetsAnEdit() {
        RecordState base = start();
        RecordState away = base.edit(t(2)).set(ROOT, "name", "two").done();
        RecordState back = away.edit(t(4)).set(ROOT, "name", "one").done();
        RecordState other = base.edit(t(3)).set(ROOT, "name", "three").done();
        RecordState late = merge(back, other, base);
        RecordState early = merge(merge(away, other, base).edit(t(9)).done(), back, away);
        assertEquals(List.of("00 name [one, three]"), conflicts(late));
        assertEquals(late, early, "the result does not depend on when the two meet");
    }

    @Test
    void editingReplacesTheShownAlternativeOnly() {
        RecordState base = start();
        RecordState conflict = merge(base.edit(t(2)).set(ROOT, "name", "two").done(),
                base.edit(t(3)).set(ROOT, "name", "three").done(), base);
        RecordState edited = conflict.edit(t(4)).set(ROOT, "name", "four").done();
        assertEquals(List.of("00 name [four, two]"), conflicts(edited));
        assertSame(edited, edited.edit(t(5)).set(ROOT, "name", "four").done(), "no change keeps the tags");
        RecordState resolved = Merge.resolve(conflict, ROOT, "name", "two", t(5));
        assertEquals(List.of(), resolved.conflicts());
        assertEquals("two", resolved.shown(ROOT, "name"));
        assertEquals(1, resolved.writes(ROOT, "name").size());
        assertEquals("two", merge(resolved, conflict, conflict).shown(ROOT, "name"));
    }

    @Test
    void inSetsAConcurrentAdditionWinsOverARemoval() {
        RecordState base = start().edit(t(2)).add(ROOT, "codes/=x").add(ROOT, "codes/=y").done();
        RecordState removed = base.edit(t(3)).remove(ROOT, "codes/=x").remove(ROOT, "codes/=y").done();
        RecordState added = base.edit(t(4)).remove(ROOT, "codes/=x").done().edit(t(5)).add(ROOT, "codes/=x").done();
        RecordState merged = merge(removed, added, base);
        assertTrue(merged.keys(ROOT).contains("codes/=x"));
        assertFalse(merged.keys(ROOT).contains("codes/=y"));
        assertEquals(List.of(), merged.conflicts());
    }

    @Test
    void deletingAnObjectThatIsEditedElsewhereIsAConflictAndLosesNothing() {
        RecordState base = start();
        RecordState deleted = Merge.delete(base, PART, t(4));
        assertFalse(deleted.visible(PART));
        assertFalse(deleted.visible(STEP));
        assertTrue(deleted.visible(ROOT));
        assertEquals("part", deleted.shown(PART, "name"), "the content stays");
        RecordState edited = base.edit(t(2)).set(PART, "name", "new").done();
        RecordState merged = merge(deleted, edited, base);
        assertTrue(merged.visible(PART));
        assertFalse(merged.visible(STEP), "what nobody edited goes");
        assertEquals(List.of("01 @deleted [false, true]"), conflicts(merged));
        RecordState gone = Merge.resolve(merged, PART, Keys.DELETED, Keys.TRUE, t(5));
        assertFalse(gone.visible(PART));
        assertEquals(List.of(), gone.conflicts());
        assertTrue(Merge.resolve(merged, PART, Keys.DELETED, Keys.FALSE, t(5)).visible(PART));
    }

    @Test
    void aDeletedObjectWithAVisibleChildIsVisible() {
        RecordState base = start();
        RecordState deleted = Merge.delete(base, PART, t(4));
        RecordState edited = base.edit(t(2)).set(STEP, "name", "new").done();
        RecordState merged = merge(deleted, edited, base);
        assertTrue(merged.visible(STEP));
        assertTrue(merged.visible(PART));
        assertEquals(List.of("02 @deleted [false, true]"), conflicts(merged));
    }

    @Test
    void setsAndMovesRenewAnObjectToo() {
        RecordState base = start();
        RecordState deleted = Merge.delete(base, PART, t(4));
        assertTrue(merge(deleted, base.edit(t(2)).add(PART, "codes/=x").done(), base).visible(PART));
        assertTrue(merge(deleted, base.edit(t(2)).place(PART, new Place(ROOT, "parts", "a5")).done(), base)
                .visible(PART));
        RecordState withCode = base.edit(t(2)).add(PART, "codes/=x").done();
        assertTrue(merge(Merge.delete(withCode, PART, t(4)), withCode.edit(t(3)).remove(PART, "codes/=x").done(),
                withCode).visible(PART));
    }

    @Test
    void undeletingTakesBackWhatTheSameSaveDeleted() {
        String other = TestModel.id(3);
        RecordState base = start().edit(t(2)).create(other, STEP_TYPE, new Place(PART, "steps", "a2")).done();
        RecordState earlier = Merge.delete(base, other, t(3));
        RecordState deleted = Merge.delete(earlier, PART, t(4));
        RecordState back = Merge.undelete(deleted, PART, t(5));
        assertTrue(back.visible(PART));
        assertTrue(back.visible(STEP));
        assertFalse(back.visible(other));
        assertSame(back, Merge.undelete(back, PART, t(6)));
    }

    @Test
    void deletingTheRecordDeletesAllInItAndErasingEmptiesIt() {
        RecordState base = start().edit(t(2)).add(ROOT, "codes/=secret").set(ROOT, "lead#", null).done();
        RecordState deleted = Merge.delete(base, ROOT, t(3));
        assertTrue(deleted.deleted());
        assertEquals("one", deleted.shown(ROOT, "name"));
        RecordState conflict = merge(base.edit(t(3)).set(ROOT, "name", "x").done(),
                base.edit(t(4)).set(ROOT, "name", "y").done(), base);
        RecordState erased = Merge.erase(conflict, ROOT, t(5));
        assertTrue(erased.deleted());
        for (Write write : erased.writes()) {
            assertTrue(write.key().startsWith("@") || write.value() == null, write.toString());
        }
        assertEquals(3, erased.objects().size());
    }

    @Test
    void movesOfOneObjectToTwoPlacesAreAConflict() {
        RecordState base = start();
        RecordState a = base.edit(t(2)).place(STEP, new Place(PART, "steps", "a7")).done();
        RecordState b = base.edit(t(3)).place(STEP, new Place(ROOT, "steps", "a1")).done();
        RecordState merged = merge(a, b, base);
        assertEquals(ROOT, merged.place(STEP).parent());
        assertEquals(List.of(STEP), merged.children(ROOT).stream().filter(STEP::equals).toList());
        assertEquals(1, merged.conflicts().size());
    }

    @Test
    void tiesOfOrderAreBrokenById() {
        RecordState base = start();
        RecordState a = base.edit(t(3)).create(TestModel.id(8), PART_TYPE, new Place(ROOT, "parts", "a2")).done();
        RecordState b = base.edit(t(2)).create(TestModel.id(7), PART_TYPE, new Place(ROOT, "parts", "a2")).done();
        RecordState merged = merge(a, b, base);
        assertEquals(List.of(PART, TestModel.id(7), TestModel.id(8)), merged.children(ROOT));
        assertEquals(List.of(), merged.conflicts());
    }

    @Test
    void twoObjectsInAPlaceForOneAreAConflict() {
        TypeName reply = new TypeName(TestModel.NAMESPACE, "Reply");
        RecordState base = start();
        RecordState a = base.edit(t(3)).create(TestModel.id(8), reply, new Place(ROOT, "reply", "!")).done();
        RecordState b = base.edit(t(2)).create(TestModel.id(7), reply, new Place(ROOT, "reply", "!")).done();
        RecordState merged = merge(a, b, base);
        Conflict conflict = merged.conflicts().get(0);
        assertEquals("@slot/reply", conflict.key());
        assertEquals(List.of(TestModel.id(8), TestModel.id(7)),
                conflict.alternatives().stream().map(Write::value).toList());
        RecordState resolved = Merge.resolve(merged, ROOT, conflict.key(), TestModel.id(7), t(4));
        assertEquals(List.of(), resolved.conflicts());
        assertTrue(resolved.visible(TestModel.id(7)));
        assertFalse(resolved.visible(TestModel.id(8)));
    }

    @Test
    void crissCrossNeedsTheUnionOfAllBases() {
        // x and y are each merged into the other before both go on
        RecordState base = start();
        RecordState x = base.edit(t(2)).set(ROOT, "name", "x").done();
        RecordState y = base.edit(t(3)).set(ROOT, "name", "y").done();
        RecordState both = merge(x, y, base);
        RecordState left = Merge.resolve(both, ROOT, "name", "x", t(4));
        RecordState right = both.edit(t(5)).set(ROOT, "status", "done").done();
        RecordState merged = merge(left, right, x, y);
        assertEquals("x", merged.shown(ROOT, "name"));
        assertEquals(List.of(), merged.conflicts(), "the resolved conflict does not come back");
        assertEquals("done", merged.shown(ROOT, "status"));
    }

    @Test
    void unrelatedHistoriesKeepBothSides() {
        RecordState empty = RecordState.of(1, "t.story", ROOT, Map.of(ROOT, STORY), List.of());
        RecordState a = empty.edit(t(1)).set(ROOT, "name", "a").done();
        RecordState b = empty.edit(t(2)).set(ROOT, "name", "b").add(ROOT, "codes/=x").done();
        RecordState merged = merge(a, b);
        assertEquals(List.of("00 name [b, a]"), conflicts(merged));
        assertTrue(merged.keys(ROOT).contains("codes/=x"));
    }

    @Test
    void mergingIsIdempotentAndAssociative() {
        RecordState base = start();
        RecordState a = base.edit(t(2)).set(ROOT, "name", "a").done();
        RecordState b = base.edit(t(3)).set(ROOT, "name", "b").add(ROOT, "codes/=x").done();
        RecordState c = Merge.delete(base, PART, t(4));
        assertEquals(a, merge(a, a, a));
        assertEquals(a, merge(a, base, base));
        assertEquals(merge(merge(a, b, base), c, base), merge(a, merge(b, c, base), base));
    }

    @Test
    void cyclesAndMissingParentsHideNothingSilently() {
        String other = TestModel.id(5);
        RecordState base = start().edit(t(2)).create(other, PART_TYPE, new Place(ROOT, "parts", "a2")).done();
        RecordState a = base.edit(t(3)).place(PART, new Place(other, "parts", "a1")).done();
        RecordState b = base.edit(t(4)).place(other, new Place(PART, "parts", "a1")).done();
        RecordState merged = merge(a, b, base);
        assertEquals(List.of(PART, STEP, other), merged.lost());
        assertEquals(List.of(PART, STEP, other), merged.conflicts().stream().map(Conflict::object).toList());
        RecordState mended = merged.edit(t(5)).place(other, new Place(ROOT, "parts", "a3")).done();
        assertEquals(List.of(), mended.lost());
        assertTrue(mended.visible(STEP));
    }

    @Test
    void onlyStatesOfOneRecordAndOneSchemaAreMerged() {
        RecordState base = start();
        RecordState other = RecordState.of(1, "t.story", PART, Map.of(PART, STORY), List.of());
        assertThrows(IllegalArgumentException.class, () -> Merge.merge(base, other, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Merge.merge(base, base.withSchema(2), List.of()));
    }

    @Test
    void ofTwoTypesOfOneObjectTheGreaterStays() {
        RecordState base = start();
        RecordState a = base.edit(t(2)).create(TestModel.id(9), PART_TYPE, new Place(ROOT, "parts", "a2")).done();
        RecordState b = base.edit(t(3)).create(TestModel.id(9), STEP_TYPE, new Place(ROOT, "parts", "a2")).done();
        assertEquals(STEP_TYPE, merge(a, b, base).type(TestModel.id(9)));
    }

    @Test
    void theShortcutNeedsNoParsing() {
        byte[] a = {1};
        byte[] b = {2};
        byte[] c = {3};
        assertArrayEquals(a, Merge.trivially(a, a.clone(), List.of(b)).orElseThrow());
        assertArrayEquals(b, Merge.trivially(a, b, List.of(a.clone(), a.clone())).orElseThrow());
        assertArrayEquals(a, Merge.trivially(a, b, List.of(b.clone())).orElseThrow());
        assertEquals(Optional.empty(), Merge.trivially(a, b, List.of(a, c)), "not what every base has");
        assertEquals(Optional.empty(), Merge.trivially(a, b, Arrays.asList(a, null)));
        assertEquals(Optional.empty(), Merge.trivially(a, b, List.of()), "unrelated histories");
        assertArrayEquals(b, Merge.trivially(null, b, Arrays.asList((byte[]) null)).orElseThrow());
        assertArrayEquals(a, Merge.trivially(a, null, List.of()).orElseThrow());
    }
}
