package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sankofa.merge.Keys;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TypeName;
import org.sankofa.merge.Write;
import org.sankofa.model.Concept;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.Change;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Workspace;

class SnapshotTest extends StoreTestCase {

    @Test
    void aSnapshotDoesNotChange() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "one");
        Snapshot before = workspace.snapshot();
        assertSame(before, workspace.snapshot(), "nothing changed, nothing read again");
        edit(workspace, key, "two");
        RecordKey added = save(workspace, "new");
        assertEquals("one", ((Lesson) before.record(key).orElseThrow()).getTitle().get("en"));
        assertTrue(before.record(added).isEmpty());
        assertEquals("two", title(workspace, key));
        assertEquals(1, before.count(null, "lesson"));
        assertEquals(2, workspace.snapshot().count(null, "lesson"));
    }

    @Test
    void thousandsOfRecordsInOneCommitAreWalkedWithoutReadingThem() throws Exception {
        Workspace workspace = workspace("w", ANA);
        Set<RecordKey> written = new TreeSet<>();
        long commits = workspace.counters().commits();
        office(workspace).write("Import", batch -> {
            for (int i = 0; i < 3000; i++) {
                Lesson lesson = lesson("lesson " + i);
                assertTrue(batch.put(lesson));
                written.add(key(lesson));
            }
        });
        assertEquals(commits + 1, workspace.counters().commits());
        long parsed = workspace.counters().recordsParsed();
        Snapshot snapshot = workspace.snapshot();
        assertEquals(written, snapshot.keys(SPACE, "lesson").collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(3000, snapshot.count(null, "lesson"));
        assertEquals(3001, snapshot.count(null, null), "the description of the space is a record, too");
        assertTrue(workspace.counters().recordsParsed() - parsed <= 1);
        assertEquals(3000, snapshot.records(null, "lesson").count());
    }

    @Test
    void aBatchIsOneActOrNothing() throws Exception {
        Workspace workspace = workspace("w", ANA);
        String head = office(workspace).head();
        assertThrows(IllegalStateException.class, () -> office(workspace).write("Fail", batch -> {
            batch.put(lesson("half"));
            throw new IllegalStateException();
        }));
        assertEquals(head, office(workspace).head());
        assertEquals(0, workspace.snapshot().count(null, "lesson"));
        Lesson lesson = lesson("x");
        lesson.setId("../../etc/passwd");
        assertStore(Code.INVALID_NAME, () -> office(workspace).write("Fail", batch -> batch.put(lesson)));
    }

    @Test
    void puttingTheSameAgainWritesNothing() throws Exception {
        Workspace workspace = workspace("w", ANA);
        Lesson lesson = lesson("same");
        office(workspace).write("Add", batch -> batch.put(lesson));
        String head = office(workspace).head();
        assertTrue(office(workspace).write("Again", batch -> assertFalse(batch.put(lesson))).isEmpty());
        assertEquals(head, office(workspace).head());
        office(workspace).write("Delete", batch -> {
            assertTrue(batch.delete(key(lesson)));
            assertFalse(batch.delete(key(lesson)));
            assertTrue(batch.get("lesson", lesson.getId()).isEmpty());
        });
        assertTrue(workspace.snapshot().record(key(lesson)).isEmpty());
    }

    @Test
    void changesBetweenVersionsNameTheRecords() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "one");
        String from = office(workspace).head();
        edit(workspace, key, "two");
        RecordKey added = save(workspace, "new");
        List<Change> changes = office(workspace).changes(from, null);
        assertEquals(Set.of(key, added), changes.stream().map(Change::key).collect(Collectors.toSet()));
        assertEquals(Change.Type.ADDED,
                changes.stream().filter(c -> c.key().equals(added)).findFirst().orElseThrow().type());
        assertEquals(3, office(workspace).changes(null, null).size());
    }

    @Test
    void referencesResolveInTheOwnSpaceFirstThenInOrder() throws Exception {
        Workspace workspace = workspace("w", ANA);
        workspace.createSpace(SpaceOptions.of("second", Space.Kind.NETWORK));
        Lesson target = lesson("in office");
        office(workspace).write("Add", batch -> batch.put(target));
        Lesson twin = lesson("in second");
        twin.setId(target.getId());
        Lesson from = lesson("from");
        from.setSupersededBy(twin);
        workspace.space("second").orElseThrow().write("Add", batch -> {
            batch.put(twin);
            batch.put(from);
        });
        Snapshot snapshot = workspace.snapshot();
        Lesson stored = (Lesson) snapshot.record(new RecordKey("second", "lesson", from.getId())).orElseThrow();
        assertEquals("in second", stored.getSupersededBy().getTitle().get("en"));
        assertEquals("in office", ((Lesson) snapshot.record(target.getId()).orElseThrow()).getTitle().get("en"));
        assertEquals(SPACE, snapshot.find(target.getId()).orElseThrow().space());
        assertEquals("second", snapshot.keyOf(stored).orElseThrow().space());
        workspace.setOrder(List.of("second"));
        assertEquals("second", workspace.snapshot().find(target.getId()).orElseThrow().space());
    }

    @Test
    void whatWasNotReceivedYetStaysAReference() throws Exception {
        Workspace workspace = workspace("w", ANA);
        Lesson from = lesson("from");
        from.setSupersededBy(lesson("never written"));
        office(workspace).write("Add", batch -> batch.put(from));
        Lesson stored = (Lesson) workspace.snapshot().record(key(from)).orElseThrow();
        assertTrue(stored.getSupersededBy().eIsProxy());
    }

    @Test
    void foreignAddressesAreNeverOpened() throws Exception {
        Workspace workspace = workspace("w", ANA);
        RecordKey key = save(workspace, "one");
        EObject stored = workspace.snapshot().record(key).orElseThrow();
        java.nio.file.Path secret = java.nio.file.Files.writeString(temp.resolve("secret.xmi"), "<x/>");
        for (String address : List.of(secret.toUri().toString(), "http://127.0.0.1:9/x.xmi",
                "jar:http://127.0.0.1:9/x.jar!/x.xmi", "platform:/plugin/x", "../../secret.xmi", "")) {
            InternalEObject proxy = (InternalEObject) ModelFactory.eINSTANCE.createLesson();
            proxy.eSetProxyURI(URI.createURI(address + "#/"));
            assertSame(proxy, EcoreUtil.resolve(proxy, stored), address);
            assertTrue(workspace.snapshot().resolve(URI.createURI(address)).isEmpty());
            assertNull(stored.eResource().getResourceSet().getResource(URI.createURI(address), true));
        }
    }

    @Test
    void manyThreadsReadAtOnce() throws Exception {
        Workspace workspace = workspace("w", ANA);
        List<RecordKey> keys = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            keys.add(save(workspace, "lesson " + i));
        }
        Snapshot snapshot = workspace.snapshot();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    for (RecordKey key : keys) {
                        assertTrue(snapshot.record(key).isPresent());
                        assertTrue(snapshot.record(key.id()).isPresent());
                    }
                } catch (RuntimeException | Error e) {
                    failures.add(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void theMostRecentEditOfTwoWritersAtOnceIsMergedNotLost() throws Exception {
        Workspace workspace = workspace("w", ANA);
        Workspace other = reopen(workspace);
        RecordKey key = save(workspace, "one");
        other.refresh();
        // both read before either writes
        office(workspace).write("Title", batch -> {
            Lesson mine = (Lesson) EcoreUtil.copy(batch.get("lesson", key.id()).orElseThrow());
            try {
                edit(other, key, "two");
            } catch (StoreException e) {
                throw new IllegalStateException(e);
            }
            mine.setLanguage("sq");
            batch.put(mine);
        });
        Lesson stored = (Lesson) workspace.snapshot().record(key).orElseThrow();
        assertEquals("two", stored.getTitle().get("en"));
        assertEquals("sq", stored.getLanguage());
    }

    @Test
    void builtInVocabulariesAreFoundFromEverySpace() throws Exception {
        Workspace workspace = workspace("w", ANA);
        Lesson lesson = lesson("in Albania");
        InternalEObject area = (InternalEObject) ModelFactory.eINSTANCE.createConcept();
        area.eSetProxyURI(Ids.conceptUri("area:ALB"));
        lesson.getAreas().add((Concept) area);
        office(workspace).write("Add", batch -> batch.put(lesson));
        Lesson stored = (Lesson) workspace.snapshot().record(key(lesson)).orElseThrow();
        assertEquals("Albania", stored.getAreas().get(0).getLabels().get("en"));
        Snapshot snapshot = workspace.snapshot();
        assertTrue(snapshot.count(RecordKey.BUILT_IN, "vocabulary") > 10);
        assertEquals(1, snapshot.count(null, "lesson"));
        assertEquals(0, snapshot.count(null, "vocabulary"), "they are not the user's records");
        RecordKey areas = snapshot.find(Ids.vocabularyId("area")).orElseThrow();
        assertEquals(RecordKey.BUILT_IN, areas.space());
        assertStore(Code.UNKNOWN_SPACE, () -> workspace.edit(areas));
    }

    @Test
    void recordsOfPluginsThatAreNotInstalledPassThrough() throws Exception {
        Workspace workspace = workspace("w", ANA);
        String id = Ids.newId();
        TypeName type = new TypeName("http://example.org/not-installed", "Observation");
        RecordState state = RecordState.of(1, "ex.observation", id, Map.of(id, type),
                List.of(new Write(id, "depth", "0000000000ab", "12"),
                        new Write(id, Keys.DELETED, "0000000000ab", Keys.FALSE)));
        office(workspace).write("Add", batch -> assertTrue(batch.putState(state)));
        RecordKey key = new RecordKey(SPACE, "ex.observation", id);
        byte[] before = workspace.snapshot().bytes(key).orElseThrow();
        assertEquals(state, workspace.snapshot().state(key).orElseThrow());
        assertTrue(workspace.snapshot().record(key).isEmpty());
        assertTrue(workspace.snapshot().unreadable(key).orElseThrow().contains("plug-in"));
        assertStore(Code.UNKNOWN_KIND, () -> workspace.edit(key));
        office(workspace).delete("ex.observation", id);
        office(workspace).restore("ex.observation", id, office(workspace).log(2).get(1).commit());
        assertFalse(workspace.snapshot().deleted(key));
        assertEquals("12", workspace.snapshot().state(key).orElseThrow().shown(id, "depth"));
        assertTrue(before.length > 0);
        assertEquals("depth", office(workspace).history("ex.observation", id, 0).get(2).changes().stream()
                .filter(c -> !c.feature().startsWith("@")).findFirst().orElseThrow().feature());
    }
}
