package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Lesson;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.ChangeEvent;
import org.sankofa.store.EditingSession;
import org.sankofa.store.MergeResult;
import org.sankofa.store.MergeResult.Kind;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Workspace;

/** Two members whose histories are brought together. */
class SpaceMergeTest extends StoreTestCase {

    private static final int RECORDS = 300;

    private Workspace ana;
    private Workspace ben;
    private final List<RecordKey> keys = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        ana = workspace("ana", ANA);
        office(ana).write("Import", batch -> {
            for (int i = 0; i < RECORDS; i++) {
                Lesson lesson = lesson("lesson " + i);
                batch.put(lesson);
                keys.add(key(lesson));
            }
        });
        ben = member("ben", BEN, ana);
    }

    private static MergeResult receive(Workspace from, Workspace into) throws Exception {
        copyObjects(office(from), office(into));
        return office(into).merge(office(from).head());
    }

    private static void set(Workspace workspace, RecordKey key, String language) throws Exception {
        try (EditingSession session = workspace.edit(key)) {
            session.run("Language", () -> record(session).setLanguage(language));
            session.save(null);
        }
    }

    private void assertSame() throws Exception {
        for (RecordKey key : keys) {
            assertArrayEquals(ana.snapshot().bytes(key).orElseThrow(), ben.snapshot().bytes(key).orElseThrow());
        }
    }

    @Test
    void sameHeadsGiveTheSameCommitOnBothSides() throws Exception {
        edit(ana, keys.get(0), "by Ana");
        set(ana, keys.get(1), "sq");
        edit(ben, keys.get(0), "by Ben");
        set(ben, keys.get(2), "fr");
        String anaHead = office(ana).head();
        MergeResult atBen = receive(ana, ben);
        copyObjects(office(ben), office(ana));
        // Ana merges the same two heads by herself
        MergeResult atAna = office(ana).merge(office(ben).log(0).stream().filter(v -> v.message().contains("by Ben")
                || v.message().equals("Edit lesson 2: language")).findFirst().orElseThrow().commit());
        assertEquals(Kind.MERGED, atBen.kind());
        assertEquals(atBen.commit(), atAna.commit());
        assertEquals(anaHead.length(), 40);
        assertSame();
        try (EditingSession session = ana.edit(keys.get(0))) {
            assertEquals(1, session.conflicts().size());
        }
    }

    @Test
    void onlyRecordsChangedOnBothSidesAreRead() throws Exception {
        for (int i = 0; i < 20; i++) {
            set(ana, keys.get(i), "sq");
        }
        for (int i = 15; i < 30; i++) {
            edit(ben, keys.get(i), "by Ben " + i);
        }
        // an open session reads its record again when it is told of its own save, on another thread
        ben.refresh();
        long before = ben.counters().recordsParsed();
        copyObjects(office(ana), office(ben));
        MergeResult result = office(ben).merge(office(ana).head());
        assertEquals(5, result.recordsParsed());
        assertEquals(0, result.conflicts());
        // each of the five at both heads and at the merge base
        assertEquals(15, ben.counters().recordsParsed() - before);
        Lesson both = (Lesson) ben.snapshot().record(keys.get(17)).orElseThrow();
        assertEquals("sq", both.getLanguage());
        assertEquals("by Ben 17", both.getTitle().get("en"));
    }

    @Test
    void whatIsThereAlreadyAndWhatIsOnlyAhead() throws Exception {
        assertEquals(Kind.ALREADY_THERE, receive(ana, ben).kind());
        edit(ana, keys.get(0), "two");
        List<ChangeEvent> events = new CopyOnWriteArrayList<>();
        // what was done to prepare the test may still be on its way
        ben.refresh();
        ben.addListener(events::add);
        assertEquals(Kind.FAST_FORWARD, receive(ana, ben).kind());
        assertEquals(office(ana).head(), office(ben).head());
        assertEquals(Kind.ALREADY_THERE, receive(ben, ana).kind());
        ben.refresh();
        assertEquals(List.of(ChangeEvent.Origin.RECEIVED), events.stream().map(ChangeEvent::origin).toList());
        assertEquals("two", title(ben, keys.get(0)));
    }

    @Test
    void crissCrossHistoriesConverge() throws Exception {
        for (int round = 0; round < 4; round++) {
            set(ana, keys.get(0), "aa");
            edit(ana, keys.get(round), "Ana " + round);
            set(ben, keys.get(0), "bb");
            edit(ben, keys.get(round), "Ben " + round);
            String anaHead = office(ana).head();
            String benHead = office(ben).head();
            copyObjects(office(ana), office(ben));
            copyObjects(office(ben), office(ana));
            office(ana).merge(benHead);
            // Ben edits before he merges, so that both sides join different heads
            set(ben, keys.get(5), "x" + "abcd".charAt(round));
            office(ben).merge(anaHead);
            String crossed = office(ben).head();
            copyObjects(office(ana), office(ben));
            copyObjects(office(ben), office(ana));
            String fromAna = office(ana).head();
            office(ana).merge(crossed);
            office(ben).merge(fromAna);
            assertSame();
        }
        assertEquals(office(ana).head(), office(ben).head());
    }

    @Test
    void anOpenRecordShowsWhatWasReceived() throws Exception {
        try (EditingSession session = ben.edit(keys.get(0))) {
            session.run("Language", () -> record(session).setLanguage("fr"));
            edit(ana, keys.get(0), "received");
            receive(ana, ben);
            ben.refresh();
            assertEquals("received", title(session));
            assertEquals("fr", record(session).getLanguage());
            assertTrue(session.isDirty());
            session.save(null);
        }
        receive(ben, ana);
        assertSame();
    }

    @Test
    void historyShowsBothSides() throws Exception {
        edit(ana, keys.get(0), "by Ana");
        set(ben, keys.get(0), "fr");
        receive(ana, ben);
        List<String> messages = office(ben).history("lesson", keys.get(0).id(), 0).stream()
                .map(version -> version.message()).toList();
        assertTrue(messages.contains("Edit by Ana: title"), messages.toString());
        assertTrue(messages.contains("Edit lesson 0: language"), messages.toString());
    }

    @Test
    void dataFilesAreMergedByRows() throws Exception {
        String dataset = Ids.newId();
        String header = "DATAFLOW,REF_AREA,OBS_VALUE\n";
        office(ana).write("Data", batch -> batch.putEvidence(dataset, "ALB", (header + "x,ALB,1\nx,ALB,2\n").getBytes()));
        receive(ana, ben);
        office(ana).write("Data", batch -> batch.putEvidence(dataset, "ALB", (header + "x,ALB,2\nx,ALB,3\n").getBytes()));
        office(ben).write("Data", batch -> batch.putEvidence(dataset, "ALB", (header + "x,ALB,1\nx,ALB,2\nx,ALB,4\n").getBytes()));
        receive(ana, ben);
        receive(ben, ana);
        assertEquals(office(ana).head(), office(ben).head());
        String text = new String(ben.snapshot().evidence(SPACE, dataset, "ALB").orElseThrow());
        assertEquals(List.of("ALB"), ben.snapshot().evidenceAreas(SPACE, dataset));
        assertEquals(header + "x,ALB,2\nx,ALB,3\nx,ALB,4\n", text);
    }

    @Test
    void anotherSpaceIsRefused() throws Exception {
        Workspace stranger = workspace("stranger", BEN);
        copyObjects(office(stranger), office(ana));
        assertStore(Code.INVALID_CONTENT, () -> office(ana).merge(office(stranger).head()));
        assertStore(Code.NOT_FOUND, () -> office(ana).merge("1".repeat(40)));
    }

    @Test
    void anotherEpochIsRefused() throws Exception {
        try (EditingSession session = ben.edit(office(ben).infoKey())) {
            session.run("Epoch", () -> ((org.sankofa.model.SpaceInfo) session.record()).setEpoch(2));
            session.save("Begin anew");
        }
        edit(ana, keys.get(0), "two");
        copyObjects(office(ben), office(ana));
        assertStore(Code.OTHER_EPOCH, () -> office(ana).merge(office(ben).head()));
    }

    @Test
    void spacesOfDifferentNamesCanHoldTheSameSpace() throws Exception {
        ana.importSpace(office(ben).repository(), SpaceOptions.of("copy", Space.Kind.NETWORK));
        assertEquals(RECORDS, ana.snapshot().count("copy", "lesson"));
        assertEquals(Text.of("en", SPACE), ana.space("copy").orElseThrow().info().getTitle());
    }
}
