package org.sankofa.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sankofa.merge.Conflict;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TagSource;
import org.sankofa.model.text.Text;

/**
 * Triples of a base and two edits of it, made in forms, with conflicts that are known beforehand: no conflict is
 * false and none is missed, and every other edit is in the result.
 */
class TriplesTest {

    private static final String ROOT = TestModel.id(0);
    private static final String[] VALUES = {"x", "y", "z"};

    private final TestModel model = new TestModel();

    /** What one side did: by object and key the value set, and the objects it deleted, created or moved. */
    private static final class Side {
        final Map<String, String> cells = new TreeMap<>();
        final Set<String> members = new TreeSet<>();
        final Set<String> removedMembers = new TreeSet<>();
        final Set<String> deleted = new TreeSet<>();
        final Set<String> created = new TreeSet<>();
        final Set<String> touched = new TreeSet<>();
        RecordState state;

        void set(EObject object, String key, String value) {
            cells.put(TestModel.idOf(object) + ' ' + key, value);
            touched.add(TestModel.idOf(object));
        }
    }

    @Test
    void noConflictIsFalseAndNoneIsMissed() throws Exception {
        int rounds = Math.max(2_000, Integer.getInteger("sankofa.rounds", 0));
        int conflicts = 0;
        for (int seed = 0; seed < rounds; seed++) {
            try {
                conflicts += triple(new Random(seed));
            } catch (AssertionError | Exception e) {
                throw new AssertionError("Triple of seed " + seed + ": " + e.getMessage(), e);
            }
        }
        assertTrue(conflicts > rounds / 10, "conflicts are among the triples");
    }

    private int triple(Random random) throws Exception {
        TagSource tags = new TagSource(java.time.Clock.systemUTC(), random);
        RecordState base = model.projection().update(null, base(), tags.next());
        Side a = side(base, random, tags.next(), 1000);
        Side b = side(base, random, tags.next(), 2000);
        RecordState merged = Merge.merge(a.state, b.state, List.of(base));
        Set<String> expected = expected(base, a, b);
        Set<String> found = new TreeSet<>();
        for (Conflict conflict : merged.conflicts()) {
            found.add(conflict.object() + ' ' + conflict.key());
        }
        assertEquals(expected, found);
        nothingLost(merged, a, b);
        nothingLost(merged, b, a);
        EObject shown = model.show(merged);
        assertEquals(merged, model.projection().update(merged, shown, tags.next()), "showing changes nothing");
        return expected.size();
    }

    /** Three parts with two steps each, a fact, codes, areas, two texts. */
    private EObject base() {
        EObject root = model.create(model.story, ROOT);
        TestModel.set(root, "name", "x");
        TestModel.set(root, "title", Text.of("en", "x").with("fr", "x"));
        TestModel.list(root, "codes").addAll(List.of("c0", "c1"));
        TestModel.children(root, "areas").add(model.proxy(area(0)));
        int n = 10;
        for (int i = 0; i < 3; i++) {
            EObject part = model.create(model.part, TestModel.id(n++));
            TestModel.set(part, "name", "x");
            TestModel.children(root, "parts").add(part);
            for (int k = 0; k < 2; k++) {
                EObject step = model.create(model.step, TestModel.id(n++));
                TestModel.set(step, "name", "x");
                TestModel.children(part, "steps").add(step);
            }
        }
        return root;
    }

    private static String area(int n) {
        return "sankofa:/t.story/" + TestModel.id(100 + n);
    }

    private Side side(RecordState base, Random random, String tag, int ids) throws Exception {
        Side side = new Side();
        EObject root = model.show(base);
        int edits = 1 + random.nextInt(7);
        Set<Integer> kinds = new HashSet<>();
        for (int i = 0; i < edits; i++) {
            int kind = random.nextInt(13);
            // one edit of a kind a side, and structure is edited at most once, so that the outcome is known
            if (kinds.add(kind < 9 ? kind : 9)) {
                edit(side, root, random, kind, ids + i);
            }
        }
        side.state = model.projection().update(base, root, tag);
        return side;
    }

    private void edit(Side side, EObject root, Random random, int kind, int newId) {
        String value = VALUES[random.nextInt(3)];
        List<EObject> parts = TestModel.children(root, "parts");
        EObject part = parts.get(random.nextInt(parts.size()));
        List<EObject> steps = TestModel.children(part, "steps");
        switch (kind) {
            case 0 -> name(side, root, value);
            case 1, 2 -> {
                String language = kind == 1 ? "en" : "fr";
                Text text = (Text) TestModel.get(root, "title");
                if (!value.equals(text.get(language))) {
                    TestModel.set(root, "title", text.with(language, value));
                    side.set(root, "title/" + language, value);
                }
            }
            case 3 -> {
                int count = 1 + random.nextInt(3);
                TestModel.set(root, "count", count);
                side.set(root, "count", Integer.toString(count));
            }
            case 4 -> {
                String target = area(random.nextInt(3));
                TestModel.set(root, "lead", model.proxy(target));
                side.set(root, "lead#", target);
            }
            case 5 -> {
                String code = "c" + random.nextInt(4);
                side.touched.add(ROOT);
                if (TestModel.list(root, "codes").remove(code)) {
                    side.removedMembers.add("codes/=" + code);
                } else {
                    TestModel.list(root, "codes").add(code);
                    side.members.add("codes/=" + code);
                }
            }
            case 6 -> name(side, part, value);
            case 7 -> name(side, steps.isEmpty() ? part : steps.get(random.nextInt(steps.size())), value);
            case 8 -> {
                EObject fact = model.create(model.fact, TestModel.id(500));
                TestModel.children(root, "facts").add(fact);
                TestModel.set(fact, "value", value);
                side.set(fact, "value", value);
                side.created.add(TestModel.id(500));
            }
            case 9 -> {
                EObject added = model.create(model.part, TestModel.id(newId));
                parts.add(random.nextInt(parts.size() + 1), added);
                side.created.add(TestModel.id(newId));
            }
            case 10 -> {
                delete(side, part);
                parts.remove(part);
            }
            case 11 -> ((EList<EObject>) parts).move(random.nextInt(parts.size()), part);
            default -> {
                EObject target = parts.get(random.nextInt(parts.size()));
                if (!steps.isEmpty() && target != part) {
                    EObject step = steps.get(random.nextInt(steps.size()));
                    EcoreUtil.remove(step);
                    TestModel.children(target, "steps").add(step);
                }
            }
        }
    }

    private static void name(Side side, EObject object, String value) {
        if (!value.equals(TestModel.get(object, "name"))) {
            TestModel.set(object, "name", value);
            side.set(object, "name", value);
        }
    }

    /** Deleting takes back what this side did to the object before. */
    private static void delete(Side side, EObject object) {
        String id = TestModel.idOf(object);
        side.deleted.add(id);
        side.touched.remove(id);
        side.created.remove(id);
        side.cells.keySet().removeIf(cell -> cell.startsWith(id));
        object.eContents().forEach(child -> delete(side, child));
    }

    private static Set<String> expected(RecordState base, Side a, Side b) {
        moved(base, a);
        moved(base, b);
        Set<String> expected = new TreeSet<>();
        a.cells.forEach((cell, value) -> {
            String other = b.cells.get(cell);
            String object = cell.substring(0, 36);
            boolean gone = a.deleted.contains(object) && b.deleted.contains(object);
            if (other != null && !Objects.equals(value, other) && !gone) {
                expected.add(cell);
            }
        });
        for (Side[] two : new Side[][] {{a, b}, {b, a}}) {
            for (String object : two[0].deleted) {
                if (two[1].touched.contains(object) && !two[1].deleted.contains(object)) {
                    expected.add(object + " @deleted");
                }
            }
        }
        return expected;
    }

    /** A move writes one object; which of two neighbours that exchange their places is free. */
    private static void moved(RecordState base, Side side) {
        Map<String, String> moved = new HashMap<>();
        for (String object : base.objects()) {
            String place = side.state.shown(object, "@place");
            if (!Objects.equals(base.shown(object, "@place"), place)) {
                moved.put(object, place);
            }
        }
        assertTrue(moved.size() <= 1, "a move writes one object");
        moved.forEach((object, place) -> {
            side.cells.put(object + " @place", place);
            side.touched.add(object);
        });
    }

    private static void nothingLost(RecordState merged, Side side, Side other) {
        side.cells.forEach((cell, value) -> {
            String object = cell.substring(0, 36);
            String key = cell.substring(37);
            if (side.deleted.contains(object)) {
                return;
            }
            assertTrue(merged.visible(object), "edited objects are visible");
            List<String> values = new ArrayList<>();
            merged.alternatives(object, key).forEach(write -> values.add(write.value()));
            assertTrue(values.contains(value), cell + " is " + value);
            if (!other.cells.containsKey(cell)) {
                assertEquals(List.of(value), values);
            }
        });
        side.members.forEach(key -> assertTrue(merged.keys(ROOT).contains(key)));
        side.removedMembers.forEach(key -> assertTrue(!merged.keys(ROOT).contains(key)));
        side.created.forEach(object -> assertTrue(merged.visible(object)));
        for (String object : side.deleted) {
            boolean kept = other.touched.contains(object) && !other.deleted.contains(object);
            boolean child = merged.children(object).stream().anyMatch(merged::visible);
            assertEquals(kept || child, merged.visible(object), "deleted unless edited elsewhere");
        }
    }
}
