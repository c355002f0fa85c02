package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Absence;
import org.sankofa.model.Confidence;
import org.sankofa.model.Fact;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Publication;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.presentation.FactModel;
import org.sankofa.ui.presentation.Proxies;
import org.sankofa.ui.records.internal.provenance.Origin;
import org.sankofa.ui.records.internal.provenance.OriginReader;
import org.sankofa.ui.records.internal.provenance.RecordOrigins;
import org.sankofa.ui.records.internal.provenance.Restoring;
import org.sankofa.ui.records.internal.provenance.Writing;
import org.sankofa.ui.records.internal.provenance.WritingReader;

/** Where values come from: on real records with a real history. */
class ProvenanceTest {

    private static final EStructuralFeature TITLE = Literals.RECORD__TITLE;
    private static final EStructuralFeature THEMES = Literals.RECORD__THEMES;

    @TempDir
    Path folder;
    private Desk desk;
    private RecordKey key;
    private EditingSession session;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        key = desk.put(ModelFactory.eINSTANCE.createLesson(), "First words", lesson -> { });
        session = desk.workspace.edit(key);
    }

    @AfterEach
    void close() throws Exception {
        session.close();
        desk.close();
    }

    private void title(String words) throws Exception {
        session.run("Write", () -> session.record().setTitle(Text.of("en", words)));
        session.save(null);
    }

    private Origin origin(EStructuralFeature feature) {
        return new OriginReader(session, List.of("en")).read(session.record(), feature);
    }

    private Writing writing(String feature) throws Exception {
        return new WritingReader(desk.workspace).read(key, key.id(), feature);
    }

    private String title() {
        return session.record().getTitle().get("en");
    }

    @Test
    void whoWroteAValueAndWhatStoodThereBefore() throws Exception {
        title("Second words");
        title("Third words");
        Writing writing = writing("title");
        assertEquals("Ama Mensah", writing.last().author());
        assertEquals(List.of("Second words", "First words"), writing.former().stream().map(Writing.Former::value).toList());
        assertNull(writing("themes").last(), "nobody wrote there");
    }

    @Test
    void aFormerValueComesBackAsAnEditThatCanBeUndone() throws Exception {
        title("Second words");
        String commit = writing("title").former().getFirst().commit();
        Lesson then = (Lesson) desk.office().recordAt(key.kind(), key.id(), commit);
        session.run("Restore", () -> assertTrue(Restoring.restore(session.record(), TITLE, then)));
        assertEquals("First words", title());
        assertTrue(session.isDirty());
        session.history().undo();
        assertEquals("Second words", title());
        assertFalse(session.isDirty());
    }

    @Test
    void referencesComeBackByTheirAddresses() throws Exception {
        List<org.eclipse.emf.common.util.URI> themes = desk.themes();
        session.run("Themes", () -> themes.forEach(theme -> session.record().getThemes()
            .add(Proxies.to(theme, Literals.CONCEPT, org.sankofa.model.Concept.class))));
        session.save(null);
        String commit = writing("themes").last().commit();
        session.run("None", () -> session.record().getThemes().clear());
        session.save(null);
        Lesson then = (Lesson) desk.office().recordAt(key.kind(), key.id(), commit);
        session.run("Restore", () -> Restoring.restore(session.record(), THEMES, then));
        session.save(null);
        assertEquals(java.util.Set.copyOf(themes), java.util.Set.copyOf(desk.record(key).getThemes().stream().map(Ids::uriOf).map(Optional::orElseThrow).toList()));
    }

    @Test
    void whatWasNotThereCannotBeRestoredInto() throws Exception {
        Lesson then = (Lesson) desk.office().recordAt(key.kind(), key.id(), desk.office().head());
        Fact stranger = ModelFactory.eINSTANCE.createFact();
        stranger.setId(Ids.newId());
        assertFalse(Restoring.restore(stranger, Literals.FACT__PAGE, then));
        assertFalse(Restoring.possible(Literals.RECORD__FACTS), "objects in others do not come back this way");
        assertTrue(Restoring.possible(THEMES));
    }

    @Test
    void sourcesFilesAndDoubtsAreRead() throws Exception {
        Publication report = ModelFactory.eINSTANCE.createPublication();
        RecordKey published = desk.put(report, "Report on remittances", one -> { });
        session.run("Source", () -> {
            FactModel model = new FactModel(session.record(), TITLE);
            Fact fact = model.findOrMake();
            model.attach(fact);
            fact.getSources().add(Proxies.to(published.uri(), Literals.PUBLICATION, Publication.class));
            fact.setPage("12");
            fact.setQuote("They send half of it.");
            fact.setConfidence(Confidence.LOW);
        });
        Origin origin = origin(TITLE);
        assertTrue(origin.isSourced());
        assertEquals(List.of("Report on remittances"), origin.sources().stream().map(Origin.Cited::title).toList());
        assertEquals("They send half of it.", origin.quote());
        assertEquals(List.of("Page", "Confidence"), origin.remarks().stream().map(Origin.Remark::label).toList());
        assertFalse(origin.unsaved(), "the source is new, the value is not");
        assertFalse(origin(THEMES).isSourced());
        RecordOrigins whole = RecordOrigins.of(session.record(), List.of("en"));
        assertEquals(1, whole.sourced());
        assertEquals(List.of(1), whole.uses());
    }

    @Test
    void aSourceThatDidNotComeYetIsNoBlank() {
        session.run("Source", () -> {
            FactModel model = new FactModel(session.record(), TITLE);
            Fact fact = model.findOrMake();
            model.attach(fact);
            fact.getSources().add(Proxies.to(Ids.uri("publication", Ids.newId()), Literals.PUBLICATION, Publication.class));
        });
        assertEquals(List.of(""), origin(TITLE).sources().stream().map(Origin.Cited::title).toList());
    }

    @Test
    void whyThereIsNoValueIsSaid() {
        session.run("Unknown", () -> new FactModel(session.record(), THEMES).setAbsence(Absence.UNKNOWN));
        assertFalse(origin(THEMES).absence().isEmpty());
        assertEquals("", origin(TITLE).absence());
        assertEquals(1, RecordOrigins.of(session.record(), List.of("en")).missing());
    }

    @Test
    void anEditThatIsNotSavedIsSaid() {
        session.run("Write", () -> session.record().setTitle(Text.of("en", "Typed")));
        assertTrue(origin(TITLE).unsaved());
        assertFalse(origin(THEMES).unsaved());
    }

    @Test
    void answersAreRememberedUntilTheSpaceMovesOn() throws Exception {
        WritingReader reader = new WritingReader(desk.workspace);
        Writing first = reader.read(key, key.id(), "title");
        assertSame(first, reader.read(key, key.id(), "title"));
        assertEquals(1, reader.remembered());
        title("Second words");
        assertEquals(List.of("First words"), reader.read(key, key.id(), "title").former().stream().map(Writing.Former::value).toList());
    }

    @Test
    void aRecordThatWasNeverSavedWasWrittenByNobody() throws Exception {
        assertSame(Writing.NONE, new WritingReader(desk.workspace).read(new RecordKey(Desk.OFFICE, "lesson", ""), "", "title"));
        assertEquals(Writing.NONE, new WritingReader(desk.workspace).read(new RecordKey("gone", "lesson", Ids.newId()), "x", "title"));
    }
}
