package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.SessionListener;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.UndoResult;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

class SessionTest extends StoreTestCase {

    private Workspace workspace;
    private RecordKey key;

    @BeforeEach
    void open() throws Exception {
        workspace = workspace("w", ANA);
        key = save(workspace, "one");
    }

    private void setTitle(EditingSession session, String title) {
        session.run("Change title", () -> record(session).setTitle(Text.of("en", title)));
    }

    @Test
    void editSaveAndReadBack() throws Exception {
        try (EditingSession session = workspace.edit(key)) {
            assertFalse(session.isDirty());
            setTitle(session, "two");
            assertTrue(session.isDirty());
            assertEquals("one", title(workspace, key));
            Version version = session.save("Say it better");
            assertFalse(session.isDirty());
            assertEquals("Say it better", version.message());
            assertEquals("Ana Hoxha", version.author());
            assertEquals("two", title(workspace, key));
            assertEquals(version.commit(), session.save(null).commit(), "nothing to save, nothing written");
        }
    }

    @Test
    void undoAndRedoReachOverSaves() throws Exception {
        try (EditingSession session = workspace.edit(key)) {
            setTitle(session, "two");
            setTitle(session, "three");
            assertEquals("Change title", session.history().undoLabel());
            assertTrue(session.history().undo().complete());
            assertEquals("two", title(session));
            session.save(null);
            assertEquals(1, session.history().savePoint());
            session.history().redo();
            assertEquals("three", title(session));
            assertTrue(session.isDirty());
            session.history().undo();
            assertFalse(session.isDirty());
            session.history().undo();
            assertEquals("one", title(session));
            assertTrue(session.isDirty(), "undo after a save is a new save");
            session.save(null);
            assertEquals("one", title(workspace, key));
            assertFalse(session.history().canUndo());
        }
    }

    @Test
    void settingAValueBackLeavesNothingToSave() throws Exception {
        byte[] before = workspace.snapshot().bytes(key).orElseThrow();
        try (EditingSession session = workspace.edit(key)) {
            setTitle(session, "two");
            setTitle(session, "one");
            assertFalse(session.isDirty());
            session.run("Add", () -> record(session).getAppliesWhen()
                    .add(ModelFactory.eINSTANCE.createContextCondition()));
            assertTrue(session.isDirty());
            session.history().undo();
            assertFalse(session.isDirty());
            setTitle(session, "x");
            session.history().undo();
            session.save(null);
        }
        assertTrue(Arrays.equals(before, workspace.snapshot().bytes(key).orElseThrow()));
    }

    @Test
    void typingIsOneStep() throws Exception {
        try (EditingSession session = workspace.edit(key)) {
            for (String text : List.of("o", "ot", "oth", "other")) {
                session.run("Type title", "title", () -> record(session).setTitle(Text.of("en", text)));
            }
            session.run("Type summary", "summary", () -> record(session).setSummary(Text.of("en", "s")));
            assertEquals(2, session.history().entries().size());
            session.history().undo();
            session.history().undo();
            assertEquals("one", title(session));
            assertEquals("other", after(session.history().entries().get(0).changes()));
        }
    }

    private static String after(List<org.sankofa.store.FeatureChange> changes) {
        return changes.stream().filter(c -> c.feature().equals("title")).findFirst().orElseThrow().after();
    }

    @Test
    void containedObjectsComeAndGoWithTheirContent() throws Exception {
        RecordKey country;
        try (EditingSession session = workspace.create(SPACE, ModelPackage.Literals.COUNTRY_CASE)) {
            assertTrue(session.isNew());
            CountryCase live = (CountryCase) session.record();
            RemittanceEstimate estimate = ModelFactory.eINSTANCE.createRemittanceEstimate();
            session.run("Add estimate", () -> {
                live.getRemittanceEstimates().add(estimate);
                estimate.setYear(2004);
            });
            assertNotNull(estimate.getId(), "new objects get ids");
            session.run("Add another", () -> {
                RemittanceEstimate second = ModelFactory.eINSTANCE.createRemittanceEstimate();
                second.setYear(2005);
                live.getRemittanceEstimates().add(0, second);
            });
            session.run("Delete estimate", () -> live.getRemittanceEstimates().remove(estimate));
            assertEquals(List.of(2005), years(live));
            session.history().undo();
            assertEquals(List.of(2005, 2004), years(live));
            session.history().undo();
            session.history().undo();
            assertEquals(List.of(), years(live));
            session.history().redo();
            session.history().redo();
            assertEquals(List.of(2005, 2004), years(live));
            session.run("Move up", () -> live.getRemittanceEstimates().move(0, 1));
            session.save("First");
            country = session.key();
            assertFalse(session.isNew());
            assertEquals(List.of(2004, 2005), years(live));
        }
        CountryCase stored = (CountryCase) workspace.snapshot().record(country).orElseThrow();
        assertEquals(List.of(2004, 2005), years(stored));
    }

    @Test
    void whatWasMadeAndUndoneBeforeASaveCanBeRedoneAfterIt() throws Exception {
        RecordKey country;
        try (EditingSession session = workspace.create(SPACE, ModelPackage.Literals.COUNTRY_CASE)) {
            session.save("First");
            country = session.key();
            CountryCase live = (CountryCase) session.record();
            session.run("Add", () -> {
                RemittanceEstimate estimate = ModelFactory.eINSTANCE.createRemittanceEstimate();
                live.getRemittanceEstimates().add(estimate);
                estimate.setYear(1999);
            });
            session.history().undo();
            session.run("Summary", () -> live.setSummary(Text.of("en", "s")));
            session.history().undo();
            session.run("Overview", () -> live.setOverview(Text.of("en", "o")));
            session.save(null);
            session.run("Add", () -> {
                RemittanceEstimate estimate = ModelFactory.eINSTANCE.createRemittanceEstimate();
                live.getRemittanceEstimates().add(estimate);
                estimate.setYear(2001);
            });
            session.history().undo();
            session.history().redo();
            assertEquals(List.of(2001), years(live));
            session.save(null);
            session.history().undo();
            session.save(null);
            session.history().redo();
            assertEquals(List.of(2001), years(live));
        }
        assertEquals(List.of(), years((CountryCase) workspace.snapshot().record(country).orElseThrow()));
    }

    private static List<Integer> years(CountryCase live) {
        return live.getRemittanceEstimates().stream().map(RemittanceEstimate::getYear).toList();
    }

    @Test
    void aFailingChangeIsTakenBack() throws Exception {
        try (EditingSession session = workspace.edit(key)) {
            assertThrows(ArithmeticException.class, () -> session.run("Fail", () -> {
                record(session).setTitle(Text.of("en", "half"));
                throw new ArithmeticException();
            }));
            assertEquals("one", title(session));
            assertFalse(session.isDirty());
            assertThrows(IllegalArgumentException.class,
                    () -> session.run("Bad", () -> record(session).setLanguage("bad\u0001")));
            assertNull(record(session).getLanguage());
            assertFalse(session.history().canUndo());
        }
    }

    @Test
    void aChangeOutsideASessionIsRefused() throws Exception {
        try (EditingSession session = workspace.edit(key)) {
            assertThrows(IllegalStateException.class, () -> record(session).setTitle(Text.of("en", "sneaky")));
            assertEquals("one", title(session));
            assertFalse(session.isDirty());
        }
    }

    @Test
    void allPartsShareOneSession() throws Exception {
        EditingSession first = workspace.edit(key);
        EditingSession second = workspace.edit(key);
        assertSame(first.record(), second.record());
        setTitle(first, "two");
        assertTrue(second.isDirty());
        first.close();
        assertEquals(1, workspace.openSessions().size());
        assertEquals("two", title(second));
        second.close();
        assertEquals(0, workspace.openSessions().size());
        assertThrows(IllegalStateException.class, () -> setTitle(second, "three"));
        assertStore(Code.CLOSED, () -> second.save(null));
        try (EditingSession third = workspace.edit(key)) {
            assertNotSame(first.record(), third.record());
            assertEquals("one", title(third), "edits that nobody saved are gone");
        }
    }

    @Test
    void revertShowsWhatIsSaved() throws Exception {
        try (EditingSession session = workspace.edit(key)) {
            setTitle(session, "two");
            session.revert();
            assertEquals("one", title(session));
            assertFalse(session.isDirty());
            assertFalse(session.history().canUndo());
        }
    }

    @Test
    void listenersHearOfDirtyOnlyWhenItChanges() throws Exception {
        List<String> heard = new ArrayList<>();
        try (EditingSession session = workspace.edit(key)) {
            session.addListener(new SessionListener() {
                @Override
                public void dirtyChanged() {
                    heard.add("dirty " + session.isDirty());
                }

                @Override
                public void saved(Version version) {
                    heard.add("saved");
                }
            });
            setTitle(session, "two");
            setTitle(session, "three");
            session.save(null);
        }
        assertEquals(List.of("dirty true", "saved", "dirty false"), heard);
    }

    @Test
    void theCommandStackIsTheSameStack() throws Exception {
        try (EditingSession session = workspace.edit(key)) {
            Command command = SetCommand.create(session.editingDomain(), session.record(),
                    ModelPackage.Literals.RECORD__LANGUAGE, "fr");
            session.editingDomain().getCommandStack().execute(command);
            assertEquals("fr", record(session).getLanguage());
            assertEquals(1, session.history().entries().size());
            session.history().undo();
            assertNull(record(session).getLanguage());
            assertTrue(session.editingDomain().getCommandStack().canRedo());
            session.editingDomain().getCommandStack().redo();
            assertEquals("fr", record(session).getLanguage());
        }
    }

    @Test
    void referencesResolveAndUnresolvedOnesAreKept() throws Exception {
        RecordKey target = save(workspace, "target");
        try (EditingSession session = workspace.edit(key)) {
            session.run("Refer", () -> record(session).setSupersededBy(
                    (org.sankofa.model.Lesson) workspace.snapshot().record(target).orElseThrow()));
            session.save(null);
        }
        org.sankofa.model.Lesson stored = (org.sankofa.model.Lesson) workspace.snapshot().record(key).orElseThrow();
        assertEquals("target", stored.getSupersededBy().getTitle().get("en"));
        assertTrue(new String(workspace.snapshot().bytes(key).orElseThrow()).contains(target.uri().toString()));
    }
}
