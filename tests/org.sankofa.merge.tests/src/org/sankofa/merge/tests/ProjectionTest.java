package org.sankofa.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.junit.jupiter.api.Test;
import org.sankofa.merge.Keys;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.MalformedRecordException.Code;
import org.sankofa.merge.Merge;
import org.sankofa.merge.Place;
import org.sankofa.merge.RecordProjection;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.Write;
import org.sankofa.model.text.Text;

/** A state as objects, and edits of the objects as writes. */
class ProjectionTest {

    private static final String ROOT = TestModel.id(0);

    private final TestModel model = new TestModel();
    private final RecordProjection projection = model.projection();

    private static String t(int n) {
        return String.format("0000%03d00000", n);
    }

    private EObject story() {
        EObject root = model.create(model.story, ROOT);
        TestModel.set(root, "name", "one");
        for (int i = 1; i <= 4; i++) {
            EObject part = model.create(model.part, TestModel.id(i));
            TestModel.set(part, "name", "part" + i);
            TestModel.children(root, "parts").add(part);
        }
        return root;
    }

    private static List<String> changed(RecordState before, RecordState after) {
        return after.writes().stream().filter(w -> !before.writes().contains(w) && !w.key().equals(Keys.DELETED))
                .map(w -> w.object().substring(34) + ' ' + w.key() + ' ' + w.value()).toList();
    }

    @Test
    void everyFormOfFeatureComesBack() throws Exception {
        EObject root = story();
        TestModel.set(root, "count", 7);
        TestModel.set(root, "amount", new BigDecimal("1E+3"));
        TestModel.set(root, "ratio", 1.0e-5);
        TestModel.set(root, "status", ((EEnum) model.test.getEClassifier("Status")).getEEnumLiteral("done"));
        TestModel.set(root, "flag", false);
        TestModel.set(root, "level", 0);
        TestModel.set(root, "deleted", "a feature of this name");
        TestModel.set(root, "title", Text.of("en", "title").with("ar", "عنوان"));
        TestModel.list(root, "codes").addAll(List.of("b", "a"));
        TestModel.list(root, "years").addAll(List.of(2006, 2007));
        TestModel.children(root, "areas").add(model.proxy("sankofa:/vocabulary/" + TestModel.id(8) + "#"
                + TestModel.id(9)));
        TestModel.set(root, "lead", model.proxy("sankofa:/t.story/" + TestModel.id(7)));
        TestModel.set(root, "reply", model.create(model.reply, TestModel.id(10)));
        TestModel.children(root, "extensions").add(model.create(model.extra, TestModel.id(11)));
        RecordState state = projection.update(null, root, t(1));
        assertEquals("t.story", state.kind());
        assertEquals("1000", state.shown(ROOT, "amount"));
        assertEquals("0.000010", state.shown(ROOT, "ratio"));
        assertEquals("done", state.shown(ROOT, "status"));
        assertEquals("0", state.shown(ROOT, "level"), "set at its default");
        assertTrue(state.writes().stream().allMatch(write -> write.tag().equals(t(1))));
        EObject shown = projection.toEObject(state);
        assertTrue(new EcoreUtil.EqualityHelper() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean equals(EObject a, EObject b) {
                boolean proxies = a != null && b != null && a.eIsProxy() && b.eIsProxy();
                return proxies ? EcoreUtil.getURI(a).equals(EcoreUtil.getURI(b)) : super.equals(a, b);
            }
        }.equals(sorted(root), shown), "the objects are equal");
        assertSame(state, projection.update(state, shown, t(2)), "nothing edited, nothing written");
    }

    /** Sets come back sorted. */
    private EObject sorted(EObject root) {
        TestModel.list(root, "codes").sort(null);
        TestModel.set(root, "amount", new BigDecimal("1000"));
        return root;
    }

    @Test
    void onlyWhatChangedIsWritten() throws Exception {
        RecordState before = projection.update(null, story(), t(1));
        assertEquals(List.of(Keys.DELETED, "name"), before.keys(ROOT), "what is not set is not written");
        EObject root = projection.toEObject(before);
        TestModel.set(root, "name", "two");
        RecordState after = projection.update(before, root, t(2));
        assertEquals(List.of("00 name two"), changed(before, after));
        TestModel.set(root, "name", null);
        assertNull(projection.update(after, root, t(3)).shown(ROOT, "name"));
        TestModel.set(root, "name", "one");
        RecordState back = projection.update(after, root, t(4));
        assertEquals(t(4), back.shownWrite(ROOT, "name").tag());
    }

    @Test
    void settingAFeatureBackToItsDefaultIsWritten() throws Exception {
        EObject root = story();
        TestModel.set(root, "count", 5);
        RecordState before = projection.update(null, root, t(1));
        TestModel.set(root, "count", 0);
        assertEquals("0", projection.update(before, root, t(2)).shown(ROOT, "count"));
    }

    @Test
    void unsettingAFeatureIsWrittenAsNone() throws Exception {
        EObject root = story();
        TestModel.set(root, "level", 0);
        RecordState before = projection.update(null, root, t(1));
        assertEquals("0", before.shown(ROOT, "level"));
        root.eUnset(model.story.getEStructuralFeature("level"));
        RecordState after = projection.update(before, root, t(2));
        assertNull(after.shown(ROOT, "level"));
        assertFalse(projection.toEObject(after).eIsSet(model.story.getEStructuralFeature("level")));
    }

    @Test
    void aListWhoseKeysGrewTooLongGetsShortOnes() throws Exception {
        String longKey = "a" + "1".repeat(199);
        RecordState before = projection.update(null, story(), t(1)).edit(t(2))
                .place(TestModel.id(1), new Place(ROOT, "parts", longKey))
                .place(TestModel.id(2), new Place(ROOT, "parts", longKey + "1")).done();
        EObject root = projection.toEObject(before);
        TestModel.children(root, "parts").add(1, model.create(model.part, TestModel.id(9)));
        List<String> wanted = TestModel.children(root, "parts").stream().map(TestModel::idOf).toList();
        RecordState after = projection.update(before, root, t(3));
        assertEquals(wanted, after.children(ROOT));
        for (String part : wanted) {
            assertTrue(after.place(part).order().length() < 10, after.place(part).order());
        }
    }

    @Test
    void insertingAndMovingWritesOneObject() throws Exception {
        RecordState before = projection.update(null, story(), t(1));
        for (int from = 0; from < 4; from++) {
            for (int to = 0; to < 4; to++) {
                EObject root = projection.toEObject(before);
                EList<EObject> parts = (EList<EObject>) TestModel.children(root, "parts");
                parts.move(to, from);
                List<String> wanted = parts.stream().map(TestModel::idOf).toList();
                RecordState after = projection.update(before, root, t(2));
                assertEquals(from == to ? 0 : 1, changed(before, after).size());
                assertEquals(wanted, after.children(ROOT));
            }
            EObject root = projection.toEObject(before);
            TestModel.children(root, "parts").add(from, model.create(model.part, TestModel.id(9)));
            RecordState after = projection.update(before, root, t(2));
            assertEquals(1, changed(before, after).size());
            assertEquals(TestModel.id(9), after.children(ROOT).get(from));
        }
    }

    @Test
    void insertingBetweenEqualOrderKeysMovesTheNext() throws Exception {
        RecordState before = projection.update(null, story(), t(1));
        Place first = before.place(TestModel.id(1));
        RecordState tie = before.edit(t(2)).place(TestModel.id(2), first).place(TestModel.id(3), first).done();
        EObject root = projection.toEObject(tie);
        TestModel.children(root, "parts").add(1, model.create(model.part, TestModel.id(9)));
        List<String> wanted = TestModel.children(root, "parts").stream().map(TestModel::idOf).toList();
        RecordState after = projection.update(tie, root, t(3));
        assertEquals(wanted, after.children(ROOT));
        assertEquals(first, after.place(TestModel.id(1)));
    }

    @Test
    void randomListsKeepTheirOrder() throws Exception {
        Random random = new Random(3);
        RecordState state = projection.update(null, story(), t(1));
        for (int i = 0; i < 600; i++) {
            EObject root = projection.toEObject(state);
            EList<EObject> parts = (EList<EObject>) TestModel.children(root, "parts");
            for (int n = random.nextInt(3); n >= 0; n--) {
                if (parts.size() > 8) {
                    parts.remove(random.nextInt(parts.size()));
                } else if (parts.size() < 3 || random.nextBoolean()) {
                    parts.add(random.nextInt(2), model.create(model.part, TestModel.id(random)));
                } else {
                    parts.move(random.nextInt(parts.size()), random.nextInt(parts.size()));
                }
            }
            List<String> wanted = parts.stream().map(TestModel::idOf).toList();
            state = projection.update(state, root, t(2 + i % 900));
            assertEquals(wanted, projection.toEObject(state).eContents().stream().map(TestModel::idOf).toList());
            for (String id : wanted) {
                assertTrue(state.place(id).order().length() <= 200);
            }
        }
    }

    @Test
    void deletedObjectsAreLeftOutAndComeBackByUndo() throws Exception {
        RecordState before = projection.update(null, story(), t(1));
        EObject root = projection.toEObject(before);
        EObject removed = TestModel.children(root, "parts").remove(1);
        RecordState after = projection.update(before, root, t(2));
        assertFalse(after.visible(TestModel.idOf(removed)));
        assertEquals(3, TestModel.children(projection.toEObject(after), "parts").size());
        TestModel.children(root, "parts").add(1, removed);
        RecordState undone = projection.update(after, root, t(3));
        assertTrue(undone.visible(TestModel.id(2)));
        assertEquals(List.of(1, 2, 3, 4).stream().map(TestModel::id).toList(), undone.children(ROOT));
        assertEquals(t(1), undone.shownWrite(TestModel.id(2), "name").tag());
    }

    @Test
    void aMovedChildOfADeletedParentStays() throws Exception {
        EObject root = story();
        EObject first = TestModel.children(root, "parts").get(0);
        TestModel.children(first, "steps").add(model.create(model.step, TestModel.id(20)));
        TestModel.children(first, "steps").add(model.create(model.step, TestModel.id(21)));
        RecordState before = projection.update(null, root, t(1));
        EObject edited = projection.toEObject(before);
        List<EObject> parts = TestModel.children(edited, "parts");
        TestModel.children(parts.get(1), "steps").add(TestModel.children(parts.get(0), "steps").get(0));
        parts.remove(0);
        RecordState after = projection.update(before, edited, t(2));
        assertTrue(after.visible(TestModel.id(20)));
        assertEquals(TestModel.id(2), after.place(TestModel.id(20)).parent());
        assertFalse(after.visible(TestModel.id(21)));
        assertFalse(after.visible(TestModel.id(1)));
    }

    @Test
    void whatThePackagesDoNotKnowPassesThrough() throws Exception {
        EObject root = story();
        EObject extra = model.create(model.extra, TestModel.id(30));
        TestModel.set(extra, "score", new BigDecimal("4.50"));
        TestModel.children(extra, "details").add(model.create(model.detail, TestModel.id(31)));
        TestModel.children(root, "extensions").add(extra);
        RecordState full = projection.update(null, root, t(1)).edit(t(2)).set(ROOT, "later", "x")
                .set(ROOT, "name/en", "a text where a value should be").set(ROOT, "count", "many")
                .add(ROOT, "years/=soon").done();
        RecordProjection without = new RecordProjection(model.registry(false));
        EObject shown = without.toEObject(full);
        assertEquals(0, TestModel.children(shown, "extensions").size());
        assertEquals(0, TestModel.get(shown, "count"));
        assertEquals(List.of(), TestModel.list(shown, "years"));
        assertSame(full, without.update(full, shown, t(3)));
        TestModel.set(shown, "name", "two");
        TestModel.children(shown, "parts").remove(0);
        RecordState after = without.update(full, shown, t(3));
        for (Write write : full.writes()) {
            boolean edited = write.object().equals(TestModel.id(1)) && write.key().equals(Keys.DELETED)
                    || write.object().equals(ROOT) && List.of("name", Keys.DELETED).contains(write.key());
            assertEquals(!edited, after.writes().contains(write), write.toString());
        }
    }

    @Test
    void deletingAnObjectDeletesWhatThePackagesDoNotShowInIt() throws Exception {
        RecordState full = projection.update(null, story(), t(1)).edit(t(2)).create(TestModel.id(40),
                new org.sankofa.merge.TypeName("http://example.org/none", "Thing"),
                new Place(TestModel.id(1), "things", "a1")).done();
        EObject root = projection.toEObject(full);
        TestModel.children(root, "parts").remove(0);
        RecordState after = projection.update(full, root, t(3));
        assertFalse(after.visible(TestModel.id(40)));
        assertFalse(after.visible(TestModel.id(1)));
    }

    @Test
    void aRecordOfAKindThatIsNotInstalledHasNoObjects() throws Exception {
        RecordState state = projection.update(null, story(), t(1));
        assertNull(new RecordProjection(new EPackageRegistryImpl()).toEObject(state));
    }

    @Test
    void editingAConflictReplacesTheShownValueOnly() throws Exception {
        RecordState base = projection.update(null, story(), t(1));
        RecordState conflict = Merge.merge(base.edit(t(2)).set(ROOT, "name", "a").done(),
                base.edit(t(3)).set(ROOT, "name", "b").done(), List.of(base));
        EObject root = projection.toEObject(conflict);
        assertEquals("b", TestModel.get(root, "name"));
        assertSame(conflict, projection.update(conflict, root, t(4)));
        TestModel.set(root, "name", "c");
        RecordState after = projection.update(conflict, root, t(4));
        assertEquals(List.of("c", "a"), after.alternatives(ROOT, "name").stream().map(Write::value).toList());
    }

    @Test
    void aTextInConflictIsShownMergedAndStoredOnlyWhenEdited() throws Exception {
        RecordState base = projection.update(null, story(), t(1)).edit(t(1)).set(ROOT, "title/en", "one two three")
                .done();
        RecordState conflict = Merge.merge(base.edit(t(2)).set(ROOT, "title/en", "ONE two three").done(),
                base.edit(t(3)).set(ROOT, "title/en", "one two THREE").done(), List.of(base));
        RecordProjection merging = projection.withBases((object, key) -> "one two three");
        EObject root = merging.toEObject(conflict);
        assertEquals(Text.of("en", "ONE two THREE"), TestModel.get(root, "title"));
        assertSame(conflict, merging.update(conflict, root, t(4)), "showing stores nothing");
        TestModel.set(root, "title", Text.of("en", "ONE 2 THREE"));
        RecordState after = merging.update(conflict, root, t(4));
        assertEquals(List.of(), after.conflicts(), "the edit takes the place of both");
        assertEquals("ONE 2 THREE", after.shown(ROOT, "title/en"));
        assertEquals(Text.of("en", "one two THREE"), TestModel.get(projection.toEObject(conflict), "title"));
    }

    @Test
    void referencesAreProxiesThatAreNotResolved() throws Exception {
        EObject root = story();
        EObject part = TestModel.children(root, "parts").get(0);
        TestModel.children(root, "areas").add(part);
        RecordState state = projection.update(null, root, t(1));
        String uri = "sankofa:/t.story/" + ROOT + '#' + TestModel.id(1);
        assertTrue(state.keys(ROOT).contains("areas/#" + uri));
        EObject shown = projection.toEObject(state);
        InternalEList<EObject> areas = (InternalEList<EObject>) TestModel.children(shown, "areas");
        assertTrue(areas.basicList().get(0).eIsProxy());
        assertEquals(uri, ((InternalEObject) areas.basicList().get(0)).eProxyURI().toString());
        assertSame(state, projection.update(state, shown, t(2)));
    }

    @Test
    void oneOfTwoObjectsInAPlaceForOneIsShownAndNoneIsLost() throws Exception {
        RecordState base = projection.update(null, story(), t(1));
        EObject a = projection.toEObject(base);
        TestModel.set(a, "reply", model.create(model.reply, TestModel.id(60)));
        EObject b = projection.toEObject(base);
        TestModel.set(b, "reply", model.create(model.reply, TestModel.id(61)));
        RecordState merged = Merge.merge(projection.update(base, a, t(3)), projection.update(base, b, t(2)),
                List.of(base));
        EObject shown = projection.toEObject(merged);
        assertEquals(TestModel.id(60), TestModel.idOf((EObject) TestModel.get(shown, "reply")));
        assertSame(merged, projection.update(merged, shown, t(4)));
        assertEquals(1, merged.conflicts().size());
    }

    @Test
    void unorderedListsNeedNoOrderKeys() throws Exception {
        EObject root = story();
        for (int i : new int[] {73, 71, 72}) {
            TestModel.children(root, "facts").add(model.create(model.fact, TestModel.id(i)));
        }
        RecordState state = projection.update(null, root, t(1));
        assertEquals("*", state.place(TestModel.id(71)).order());
        assertEquals(List.of(71, 72, 73).stream().map(TestModel::id).toList(),
                TestModel.children(projection.toEObject(state), "facts").stream().map(TestModel::idOf).toList());
        assertSame(state, projection.update(state, root, t(2)), "another order of a set is no edit");
    }

    @Test
    void showingAnotherStateKeepsTheObjectsAndTellsOfRealChangesOnly() throws Exception {
        RecordState before = projection.update(null, story(), t(1)).edit(t(1)).set(ROOT, "title/en", "t")
                .add(ROOT, "codes/=x").add(ROOT, "areas/#sankofa:/t.story/" + TestModel.id(7)).done();
        EObject root = projection.toEObject(before);
        List<EObject> parts = new ArrayList<>(TestModel.children(root, "parts"));
        List<String> heard = new ArrayList<>();
        root.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (notification.getEventType() != Notification.REMOVING_ADAPTER && !notification.isTouch()) {
                    heard.add(((org.eclipse.emf.ecore.EStructuralFeature) notification.getFeature()).getName());
                }
            }
        });
        projection.show(before, root);
        assertEquals(List.of(), heard);
        RecordState after = before.edit(t(2)).set(TestModel.id(2), "name", "new").add(ROOT, "codes/=y")
                .place(TestModel.id(4), new Place(ROOT, "parts", "Z5")).delete(TestModel.id(3))
                .set(ROOT, "name", null).done();
        projection.show(after, root);
        assertEquals(List.of(parts.get(3), parts.get(0), parts.get(1)), TestModel.children(root, "parts"));
        assertEquals("new", TestModel.get(parts.get(1), "name"));
        assertNull(TestModel.get(root, "name"));
        assertEquals(List.of("codes", "name", "parts"), heard.stream().distinct().sorted().toList());
        assertSame(after, projection.update(after, root, t(3)));
    }

    @Test
    void whatCannotBeStoredIsRefusedWithASentence() throws Exception {
        check(Code.IDENTITY, root -> TestModel.set(root, "id", null));
        check(Code.IDENTITY, root -> TestModel.set(root, "id", "../x"));
        check(Code.NAME, root -> TestModel.set(TestModel.children(root, "parts").get(0), "id", null));
        check(Code.DUPLICATE, root -> TestModel.set(TestModel.children(root, "parts").get(0), "id", TestModel.id(2)));
        check(Code.ILLEGAL_CHARACTER, root -> TestModel.set(root, "name", "a\u0000b"));
        check(Code.ILLEGAL_CHARACTER, root -> TestModel.set(root, "name", "a\uD800b"));
        check(Code.ILLEGAL_CHARACTER, root -> TestModel.set(root, "title", Text.of("en", "\u0007")));
        check(Code.ILLEGAL_CHARACTER, root -> TestModel.list(root, "codes").add("\uFFFE"));
        check(Code.REFERENCE, root -> TestModel.set(root, "lead", model.proxy("http://example.org/x")));
        check(Code.REFERENCE, root -> TestModel.set(root, "lead", EcoreUtil.create(model.story)));
    }

    private interface Change {
        void on(EObject root);
    }

    private void check(Code code, Change change) {
        EObject root = story();
        change.on(root);
        MalformedRecordException refused = assertThrows(MalformedRecordException.class,
                () -> projection.update(null, root, t(1)));
        assertEquals(code, refused.code(), refused.getMessage());
        assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
    }

    @Test
    void aPluginOnlyRegistryFallsBackForProxiesOfUnknownKinds() throws Exception {
        EPackage.Registry registry = model.registry(true);
        RecordState state = projection.update(null, story(), t(1)).edit(t(2))
                .add(ROOT, "areas/#sankofa:/other.kind/" + TestModel.id(7)).done();
        RecordProjection other = new RecordProjection(registry);
        EObject shown = other.toEObject(state);
        assertEquals(1, ((InternalEList<?>) TestModel.children(shown, "areas")).basicList().size());
        assertSame(state, other.update(state, shown, t(3)));
    }
}
