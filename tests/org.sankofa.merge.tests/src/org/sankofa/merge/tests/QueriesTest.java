package org.sankofa.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sankofa.merge.Difference;
import org.sankofa.merge.Difference.Change;
import org.sankofa.merge.Keys;
import org.sankofa.merge.Merge;
import org.sankofa.merge.Place;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.References;
import org.sankofa.merge.TypeName;
import org.sankofa.merge.Write;

/** Reading states: keys, references, differences, order of writes. */
class QueriesTest {

    private static final String ROOT = TestModel.id(0);
    private static final String PART = TestModel.id(1);
    private static final TypeName LESSON = new TypeName(TypeName.MODEL, "Lesson");
    private static final String TARGET = "sankofa:/lesson/" + TestModel.id(7);

    private static String t(int n) {
        return String.format("0000%03d00000", n);
    }

    private static RecordState start() {
        return RecordState.of(1, "lesson", ROOT, Map.of(ROOT, LESSON), List.of()).edit(t(1)).set(ROOT, "name", "one")
                .create(PART, LESSON, new Place(ROOT, "parts", "a1")).set(PART, "name", "part").done();
    }

    @Test
    void keysSayWhatTheyHold() {
        Object[][] keys = {{"name", Keys.Shape.VALUE, "name", ""}, {"title/en", Keys.Shape.TEXT, "title", "en"},
            {"lead#", Keys.Shape.REFERENCE, "lead", ""}, {"codes/=a/b#c", Keys.Shape.VALUE_MEMBER, "codes", "a/b#c"},
            {"codes/=", Keys.Shape.VALUE_MEMBER, "codes", ""},
            {"areas/#" + TARGET, Keys.Shape.REFERENCE_MEMBER, "areas", TARGET},
            {"@place", Keys.Shape.PLACE, "@place", ""}, {"@deleted", Keys.Shape.DELETED, "@deleted", ""},
            {"@slot/reply", Keys.Shape.SLOT, "reply", ""}};
        for (Object[] key : keys) {
            assertEquals(key[1], Keys.shape((String) key[0]));
            assertEquals(key[2], Keys.feature((String) key[0]));
            assertEquals(key[3], Keys.qualifier((String) key[0]));
        }
        assertEquals("title/en", Keys.text("title", "en"));
        assertEquals("lead#", Keys.reference("lead"));
        assertEquals("name", Keys.value("name"));
    }

    @Test
    void writesHaveATotalOrderAndNoneIsLeast() {
        List<Write> ordered = List.of(new Write("a", "k", "1", null), new Write("a", "k", "1", ""),
                new Write("a", "k", "1", "x"), new Write("a", "k", "2", null), new Write("a", "l", "0", "x"),
                new Write("b", "a", "0", "x"));
        for (int i = 0; i < ordered.size(); i++) {
            for (int k = 0; k < ordered.size(); k++) {
                assertEquals(Integer.signum(i - k), Integer.signum(ordered.get(i).compareTo(ordered.get(k))));
            }
        }
    }

    @Test
    void referencesOfVisibleObjectsAreFound() {
        RecordState state = start().edit(t(2)).set(ROOT, "lead#", TARGET).set(ROOT, "other#", null)
                .add(PART, "areas/#" + TARGET).set(ROOT, "url", TARGET).done();
        assertEquals(List.of(new References.Reference(ROOT, "lead", TARGET),
                new References.Reference(PART, "areas", TARGET)), References.references(state));
        assertEquals(1, References.references(Merge.delete(state, PART, t(3))).size());
    }

    @Test
    void differencesAreByObjectAndKey() {
        RecordState before = start();
        RecordState after = before.edit(t(2)).set(ROOT, "name", "two").add(ROOT, "codes/=x").delete(PART).done();
        assertEquals(List.of(new Change(ROOT, "codes/=x", null, ""), new Change(ROOT, "name", "one", "two"),
                new Change(PART, "@deleted", "false", "true"), new Change(PART, "@place", ROOT + " parts a1", null),
                new Change(PART, "name", "part", null)), Difference.between(before, after));
        assertEquals(List.of(), Difference.between(before, before));
        assertEquals(5, Difference.between(null, before).size());
        assertEquals(5, Difference.between(before, null).size());
    }

    @Test
    void whatIsNotThereIsNull() {
        RecordState state = start();
        assertNull(state.shown(ROOT, "nothing"));
        assertNull(state.shown("nobody", "name"));
        assertNull(state.type("nobody"));
        assertNull(state.place(ROOT));
        assertFalse(state.contains("nobody"));
        assertFalse(state.visible("nobody"));
        assertEquals(List.of(), state.alternatives(ROOT, "nothing"));
        assertEquals(List.of(), state.writes("nobody"));
        assertEquals(List.of("@deleted", "name"), state.keys(ROOT));
        assertTrue(state.tags().contains(t(1)));
        assertEquals(t(1), state.greatestTag());
    }

    @Test
    void equalContentIsEqual() {
        RecordState state = start();
        RecordState same = RecordState.of(1, "lesson", ROOT, Map.of(ROOT, LESSON, PART, LESSON),
                state.writes().reversed());
        assertEquals(state, same);
        assertEquals(state.hashCode(), same.hashCode());
        assertFalse(state.equals(state.withSchema(2)));
        assertFalse(state.equals(RecordState.of(1, "other", ROOT, Map.of(ROOT, LESSON, PART, LESSON),
                state.writes())));
    }
}
