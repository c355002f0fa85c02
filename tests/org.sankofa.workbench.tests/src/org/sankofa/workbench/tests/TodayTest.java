package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Practitioner;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.records.internal.bulk.BulkDialog;
import org.sankofa.ui.records.internal.bulk.BulkEdit;
import org.sankofa.ui.records.internal.bulk.BulkStep;

/** The day begins with what waits; what still holds is confirmed there, and taken back. */
class TodayTest {

    private static final String MINE = "mine";
    private static final String EMAIL = "ama@sankofa.invalid";
    private static final PartialDate LONG_AGO = PartialDate.of(LocalDate.of(2001, 2, 3));

    @TempDir
    Path folder;
    private Path network;
    private RecordKey key;

    @BeforeEach
    void make() throws Exception {
        network = folder.resolve("network");
        Practitioner me = ModelFactory.eINSTANCE.createPractitioner();
        me.setId(Ids.newId());
        me.setTitle(Text.of("en", "Ama"));
        me.setEmail(EMAIL);
        Lesson kept = ModelFactory.eINSTANCE.createLesson();
        kept.setId(Ids.newId());
        kept.setTitle(Text.of("en", "Kept"));
        kept.setKeeper(me);
        kept.setLastConfirmed(LONG_AGO);
        key = new RecordKey(MINE, "lesson", kept.getId());
        try (Workspace workspace = Workspaces.create(network, Identity.of("Ama", EMAIL))) {
            workspace.createSpace(SpaceOptions.of(MINE, Space.Kind.PRIVATE)).write("Begin", batch -> {
                batch.put(me);
                batch.put(kept);
            });
        }
    }

    @Test
    void whatWaitsIsInFrontAndIsConfirmedWithOnePress() throws Exception {
        RunningWorkbench.on(network, workbench -> {
            workbench.await("what waits", () -> button(workbench, "Still true"));
            assertEquals(List.of(), workbench.ui(() -> Widgets.nameless(today(workbench))));
            workbench.picture("today-light");
            press(workbench, "Still true");
            workbench.await("the confirmation", () -> PartialDate.of(LocalDate.now()).equals(confirmed(workbench)));
            workbench.await("the way back", () -> button(workbench, "Undo"));
            press(workbench, "Undo");
            workbench.await("the date before", () -> LONG_AGO.equals(confirmed(workbench)));
            workbench.await("the question again", () -> button(workbench, "Still true"));
            workbench.command("org.sankofa.command.theme", Map.of());
            workbench.picture("today-dark");
            workbench.command("org.sankofa.command.theme", Map.of());
        });
    }

    @Test
    void aStepOnSeveralRecordsIsTakenBackFromItsDialog() throws Exception {
        RunningWorkbench.on(network, workbench -> {
            workbench.await("what waits", () -> button(workbench, "Still true"));
            BulkEdit edit = new BulkEdit(workbench.service(Workspace.class));
            BulkStep step = BulkStep.stillTrue("Still true", LocalDate.now());
            BulkDialog dialog = workbench.ui(() -> {
                BulkDialog made = new BulkDialog(workbench.shell(), "Still true", 1,
                        progress -> edit.run(step, List.of(key), progress), (done, progress) -> edit.undo(step, done, progress));
                made.setBlockOnOpen(false);
                made.open();
                return made;
            });
            workbench.await("the end of the step", () -> undo(dialog).isEnabled());
            assertEquals(PartialDate.of(LocalDate.now()), confirmed(workbench));
            workbench.ui(() -> {
                undo(dialog).notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
                return null;
            });
            workbench.await("the date before", () -> LONG_AGO.equals(confirmed(workbench)));
            workbench.ui(() -> {
                dialog.close();
                return null;
            });
        });
    }

    private static Button undo(BulkDialog dialog) {
        Shell shell = dialog.getShell();
        return Widgets.find(shell, Button.class, "Undo for all").orElseThrow();
    }

    private PartialDate confirmed(RunningWorkbench workbench) {
        return workbench.service(Workspace.class).snapshot().record(key).orElseThrow().getLastConfirmed();
    }

    private static Composite today(RunningWorkbench workbench) {
        return (Composite) workbench.service(EPartService.class).findPart("org.sankofa.ui.records.today").getWidget();
    }

    private static boolean button(RunningWorkbench workbench, String name) {
        var part = workbench.service(EPartService.class).findPart("org.sankofa.ui.records.today");
        return part != null && part.getWidget() instanceof Composite page && Widgets.find(page, IconButton.class, name).isPresent();
    }

    private static void press(RunningWorkbench workbench, String name) {
        workbench.ui(() -> {
            Widgets.find(today(workbench), IconButton.class, name).orElseThrow().press();
            return null;
        });
    }
}
