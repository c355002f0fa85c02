package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

class HistoryTest extends StoreTestCase {

    private Workspace workspace;
    private RecordKey key;

    @BeforeEach
    void open() throws Exception {
        workspace = workspace("w", ANA);
        key = save(workspace, "one");
        save(workspace, "another record");
        edit(workspace, key, "two");
        save(workspace, "yet another record");
        edit(workspace, key, "three");
    }

    private List<Version> history() throws Exception {
        return office(workspace).history("lesson", key.id(), 0);
    }

    @Test
    void listsTheVersionsOfOneRecordOnly() throws Exception {
        List<Version> versions = history();
        assertEquals(List.of("Edit three: title", "Edit two: title", "Add one"),
                versions.stream().map(Version::message).toList());
        FeatureChange change = versions.get(0).changes().get(0);
        assertEquals("title", change.feature());
        assertEquals("en", change.language());
        assertEquals("two", change.before());
        assertEquals("three", change.after());
        assertEquals("Lesson", change.type());
        assertEquals(1, office(workspace).history("lesson", key.id(), 1).size());
        assertFalse(versions.get(0).tag().isEmpty());
        assertEquals(6, office(workspace).log(0).size());
    }

    @Test
    void goesOnFromWhatIsKnown() throws Exception {
        assertEquals(3, history().size());
        edit(workspace, key, "four");
        save(workspace, "one more record");
        assertEquals(4, history().size());
        assertEquals("Edit four: title", history().get(0).message());
        assertEquals(4, history().size());
    }

    @Test
    void listsTheVersionsOfOneFeature() throws Exception {
        try (EditingSession session = workspace.edit(key)) {
            session.run("Language", () -> record(session).setLanguage("sq"));
            session.save("Say the language");
        }
        List<Version> versions = office(workspace).history("lesson", key.id(), key.id(), "language");
        assertEquals(List.of("Say the language"), versions.stream().map(Version::message).toList());
        assertEquals("sq", versions.get(0).changes().get(0).after());
        assertEquals(3, office(workspace).history("lesson", key.id(), key.id(), "title").size());
    }

    @Test
    void saysWhichContainedObjectCameAndWent() throws Exception {
        try (EditingSession session = workspace.create(SPACE, ModelPackage.Literals.COUNTRY_CASE)) {
            CountryCase live = (CountryCase) session.record();
            session.save("First");
            session.run("Add", () -> {
                RemittanceEstimate estimate = ModelFactory.eINSTANCE.createRemittanceEstimate();
                live.getRemittanceEstimates().add(estimate);
                estimate.setYear(2004);
            });
            session.save("Add estimate");
            session.run("Delete", () -> live.getRemittanceEstimates().clear());
            session.save("Delete estimate");
            List<Version> versions = office(workspace).history("countryCase", session.key().id(), 0);
            FeatureChange gone = versions.get(0).changes().get(0);
            assertEquals("@deleted", gone.feature());
            assertEquals("2004", gone.objectLabel());
            assertEquals("RemittanceEstimate", gone.type());
            assertTrue(versions.get(1).changes().stream()
                    .anyMatch(c -> c.feature().equals("year") && "2004".equals(c.after())));
        }
    }

    @Test
    void anyVersionIsComparedAndRestored() throws Exception {
        String first = history().get(2).commit();
        assertEquals("one", ((Lesson) office(workspace).recordAt("lesson", key.id(), first)).getTitle().get("en"));
        office(workspace).restore("lesson", key.id(), first);
        assertEquals("one", title(workspace, key));
        assertEquals(4, history().size());
        String head = office(workspace).head();
        office(workspace).restore("lesson", key.id(), first);
        assertEquals(head, office(workspace).head(), "nothing to restore, nothing written");
        assertStore(Code.NOT_FOUND, () -> office(workspace).recordAt("lesson", key.id(), "0".repeat(40)));
        assertStore(Code.NOT_FOUND, () -> office(workspace).recordAt("lesson", key.id(), "rubbish"));
    }

    @Test
    void restoringBringsContainedObjectsBackAndTakesLaterOnesAway() throws Exception {
        try (EditingSession session = workspace.create(SPACE, ModelPackage.Literals.COUNTRY_CASE)) {
            CountryCase live = (CountryCase) session.record();
            session.run("Add", () -> add(live, 2004));
            String first = session.save("First").commit();
            session.run("Replace", () -> {
                live.getRemittanceEstimates().clear();
                add(live, 2005);
            });
            String second = session.save("Second").commit();
            office(workspace).restore("countryCase", session.key().id(), first);
            workspace.refresh();
            assertEquals(List.of(2004), years(live));
            office(workspace).restore("countryCase", session.key().id(), second);
            workspace.refresh();
            assertEquals(List.of(2005), years(live));
        }
    }

    private static void add(CountryCase live, int year) {
        RemittanceEstimate estimate = ModelFactory.eINSTANCE.createRemittanceEstimate();
        live.getRemittanceEstimates().add(estimate);
        estimate.setYear(year);
    }

    private static List<Integer> years(CountryCase live) {
        return live.getRemittanceEstimates().stream().map(RemittanceEstimate::getYear).toList();
    }

    @Test
    void deletedRecordsKeepTheirHistoryAndComeBack() throws Exception {
        office(workspace).delete("lesson", key.id());
        assertTrue(workspace.snapshot().record(key).isEmpty());
        assertTrue(workspace.snapshot().deleted(key));
        assertStore(Code.NOT_FOUND, () -> workspace.edit(key));
        assertEquals("three",
                ((Lesson) office(workspace).recordAt("lesson", key.id(), office(workspace).head())).getTitle()
                        .get("en"));
        assertEquals("@deleted", history().get(0).changes().get(0).feature());
        office(workspace).undelete("lesson", key.id());
        assertEquals("three", title(workspace, key));
        assertStore(Code.NOT_FOUND, () -> office(workspace).delete("lesson", lesson("x").getId()));
    }

    @Test
    void aMessageCannotForgeATrailer() throws Exception {
        try (EditingSession session = workspace.edit(key)) {
            session.run("Title", () -> record(session).setTitle(Text.of("en", "x")));
            Version version = session.save("Edit\n\nSankofa-Write: 0000000000000000");
            assertEquals(12, version.tag().length());
            assertEquals("Edit", version.message());
        }
    }
}
