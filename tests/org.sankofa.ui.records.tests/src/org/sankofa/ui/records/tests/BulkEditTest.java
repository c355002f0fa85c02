package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Practitioner;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.ui.records.internal.bulk.BulkEdit;
import org.sankofa.ui.records.internal.bulk.BulkReport;
import org.sankofa.ui.records.internal.bulk.BulkReport.Refusal;
import org.sankofa.ui.records.internal.bulk.BulkStep;

class BulkEditTest {

    private static final PartialDate BEFORE = PartialDate.of(LocalDate.of(2020, 2, 3));
    private static final LocalDate DAY = LocalDate.of(2026, 4, 5);
    private static final BulkStep TRUE = BulkStep.stillTrue("Still true", DAY);

    @TempDir
    Path folder;
    private Desk desk;
    private BulkEdit edit;
    private RecordKey one;
    private RecordKey other;

    @BeforeEach
    void open() throws StoreException {
        desk = new Desk(folder);
        edit = new BulkEdit(desk.workspace);
        one = desk.put(ModelFactory.eINSTANCE.createLesson(), "one", lesson -> lesson.setLastConfirmed(BEFORE));
        other = desk.put(ModelFactory.eINSTANCE.createLesson(), "other", lesson -> { });
    }

    @AfterEach
    void close() throws StoreException {
        desk.close();
    }

    @Test
    void eachRecordIsASaveOfItsOwn() throws StoreException {
        int before = desk.office().log(0).size();
        BulkReport report = edit.run(TRUE, List.of(one, other), Progress.NONE);
        assertEquals(List.of(one, other), report.changed());
        assertEquals(PartialDate.of(DAY), desk.record(one).getLastConfirmed());
        assertEquals(PartialDate.of(DAY), desk.record(other).getLastConfirmed());
        assertEquals(before + 2, desk.office().log(0).size());
    }

    @Test
    void undoBringsBackWhatEachRecordSaid() {
        BulkReport done = edit.run(TRUE, List.of(one, other), Progress.NONE);
        BulkReport undone = edit.undo(TRUE, done, Progress.NONE);
        assertEquals(2, undone.changed().size());
        assertEquals(BEFORE, desk.record(one).getLastConfirmed());
        assertNull(desk.record(other).getLastConfirmed());
    }

    @Test
    void undoLeavesWhatWasChangedSince() throws StoreException {
        BulkReport done = edit.run(TRUE, List.of(one), Progress.NONE);
        edit.run(BulkStep.stillTrue("Still true", DAY.plusDays(1)), List.of(one), Progress.NONE);
        assertEquals(Map.of(one, Refusal.CHANGED), edit.undo(TRUE, done, Progress.NONE).refused());
        assertEquals(PartialDate.of(DAY.plusDays(1)), desk.record(one).getLastConfirmed());
    }

    @Test
    void whatSaysSoAlreadyIsNotSavedAgain() throws StoreException {
        edit.run(TRUE, List.of(one), Progress.NONE);
        String head = desk.office().head();
        BulkReport again = edit.run(TRUE, List.of(one), Progress.NONE);
        assertEquals(List.of(), again.changed());
        assertEquals(head, desk.office().head());
    }

    @Test
    void aThemeIsAddedToThoseThereAndTakenAwayAgain() throws StoreException {
        BulkStep step = BulkStep.theme("Add theme", desk.themes().getFirst());
        BulkStep second = BulkStep.theme("Add theme", desk.themes().getLast());
        edit.run(step, List.of(one), Progress.NONE);
        BulkReport done = edit.run(second, List.of(one, other), Progress.NONE);
        assertEquals(Set.copyOf(desk.themes()), Set.copyOf(themes(one)));
        edit.undo(second, done, Progress.NONE);
        assertEquals(List.of(desk.themes().getFirst()), themes(one));
        assertEquals(List.of(), themes(other));
    }

    private List<Object> themes(RecordKey key) {
        return desk.record(key).getThemes().stream().map(theme -> (Object) Ids.uriOf(theme).orElseThrow()).toList();
    }

    @Test
    void theKeeperBeforeComesBack() throws StoreException {
        Practitioner ama = desk.person("Ama", Desk.EMAIL);
        Practitioner ben = desk.person("Ben", "ben@example.org");
        BulkStep first = BulkStep.keeper("Set keeper", ModelPackage.Literals.PRACTITIONER, Ids.uri(ama));
        BulkStep second = BulkStep.keeper("Set keeper", ModelPackage.Literals.PRACTITIONER, Ids.uri(ben));
        edit.run(first, List.of(one), Progress.NONE);
        BulkReport done = edit.run(second, List.of(one, other), Progress.NONE);
        assertEquals(ben.getId(), desk.record(one).getKeeper().getId());
        edit.undo(second, done, Progress.NONE);
        assertEquals(ama.getId(), desk.record(one).getKeeper().getId());
        assertNull(desk.record(other).getKeeper());
    }

    @Test
    void whatMayNotBeWrittenStaysAndIsReportedInOneSentence() throws StoreException {
        RecordKey example = desk.put(Desk.SAMPLE, ModelFactory.eINSTANCE.createLesson(), "example", lesson -> { });
        desk.workspace.space(Desk.SAMPLE).orElseThrow().setReadOnly(true);
        BulkReport report = edit.run(TRUE, List.of(one, example), Progress.NONE);
        assertEquals(List.of(one), report.changed());
        assertEquals(Map.of(example, Refusal.READ_ONLY), report.refused());
        assertEquals("One record was changed. One was left as it is: one stands in a space that can only be read.", report.sentence());
        assertEquals(Map.of(example, Refusal.READ_ONLY), edit.delete("Delete", List.of(example), Progress.NONE).refused());
    }

    @Test
    void whatSomebodyIsEditingIsNeitherSavedNorDeleted() throws StoreException {
        try (EditingSession session = desk.workspace.edit(one)) {
            session.run("Type", () -> session.record().setTitle(Text.of("en", "half a ti")));
            assertEquals(Map.of(one, Refusal.UNSAVED), edit.run(TRUE, List.of(one), Progress.NONE).refused());
            assertEquals(Map.of(one, Refusal.UNSAVED), edit.delete("Delete", List.of(one), Progress.NONE).refused());
            assertTrue(session.isDirty());
        }
        assertEquals("one", desk.record(one).getTitle().get("en"));
    }

    @Test
    void deletedRecordsComeBack() {
        BulkReport done = edit.delete("Delete", List.of(one, other), Progress.NONE);
        assertTrue(desk.workspace.snapshot().record(one).isEmpty());
        assertEquals(Map.of(one, Refusal.GONE), edit.delete("Delete", List.of(one), Progress.NONE).refused());
        edit.undelete("Bring back", done, Progress.NONE);
        assertEquals("one", desk.record(one).getTitle().get("en"));
        assertEquals("other", desk.record(other).getTitle().get("en"));
    }

    @Test
    void whoStopsItKeepsWhatWasDone() {
        BulkReport report = edit.run(TRUE, List.of(one, other), new Progress() {
            private int steps;

            @Override
            public void worked(int done) {
                steps += done;
            }

            @Override
            public boolean cancelled() {
                return steps == 1;
            }
        });
        assertTrue(report.stopped());
        assertEquals(List.of(one), report.changed());
        assertNull(desk.record(other).getLastConfirmed());
    }
}
