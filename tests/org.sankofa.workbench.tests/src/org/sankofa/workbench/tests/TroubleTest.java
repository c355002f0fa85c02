package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.text.Text;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.errors.UserMessage;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.bulk.BulkDialog;
import org.sankofa.ui.records.internal.bulk.BulkReport;
import org.sankofa.ui.records.internal.search.SearchPart;

/** Things go wrong: the person is told, and nothing is lost. */
class TroubleTest {

    private static final String SEARCH = "org.sankofa.ui.records.search";

    @TempDir
    Path folder;

    private final Trouble trouble = new Trouble();
    private final List<UserMessage> told = new CopyOnWriteArrayList<>();

    @Test
    void whatCannotBeSavedIsNotClosed() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            Workspace workspace = troubled(workbench, Workspace.class);
            try (Walkthrough hands = new Walkthrough("trouble-closing", workbench)) {
                MPart part = open(workbench, "lesson");
                EditingSession session = workspace.openSessions().getFirst();
                workbench.ui(() -> {
                    session.run("Change", () -> session.record().setTitle(Text.of("en", "Changed")));
                    return null;
                });
                workbench.await("unsaved work", part::isDirty);
                workspace.flushRecovery();
                assertTrue(hasRecoveryCopy(workspace));
                trouble.with("save");
                for (String keys : List.of("Ctrl+W", "Ctrl+Shift+W")) {
                    told.clear();
                    hands.press(keys);
                    workbench.dialog("Keep what");
                    hands.press("Enter");
                    workbench.await("the reason", () -> !told.isEmpty());
                    assertEquals(Trouble.WORDS, told.getFirst().sentence());
                    workbench.awaitReady();
                    assertTrue(workbench.ui(() -> workbench.service(EPartService.class).getParts().contains(part) && part.isDirty()),
                            "the editor stays open after " + keys);
                    assertEquals("Changed", workbench.ui(() -> session.record().getTitle().get("en")));
                    assertTrue(session.isDirty() && hasRecoveryCopy(workspace), "the edits and their copy are there");
                }
                trouble.with();
                hands.press("Ctrl+W");
                workbench.dialog("Keep what");
                hands.press("Enter");
                workbench.await("the editor closed", () -> workspace.openSessions().isEmpty());
                assertEquals("Changed", workspace.snapshot().record(session.key()).orElseThrow().getTitle().get("en"));
                assertFalse(hasRecoveryCopy(workspace));
            }
        });
    }

    @Test
    void whatCannotBeDoneInTheBackgroundIsTold() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            Workspace workspace = troubled(workbench, Workspace.class);
            troubled(workbench, SearchIndex.class);
            try (Walkthrough hands = new Walkthrough("trouble-told", workbench)) {
                MPart part = open(workbench, "lesson");
                trouble.with("delete");
                workbench.shell().getDisplay().asyncExec(() -> workbench.command("org.sankofa.command.delete", Map.of()));
                workbench.dialog("Delete record");
                hands.press("Enter");
                awaitTold(workbench);
                assertTrue(workspace.snapshot().record(RecordEditors.keyOf(part).orElseThrow()).isPresent());
                trouble.with("search");
                MPart search = workbench.ui(() -> workbench.service(EPartService.class).showPart(SEARCH, PartState.ACTIVATE));
                workbench.ui(() -> {
                    ((SearchPart) search.getObject()).search("remittances");
                    return null;
                });
                awaitTold(workbench);
                trouble.with("count");
                EditingSession session = workspace.openSessions().getFirst();
                workbench.ui(() -> {
                    session.run("Change", () -> session.record().setTitle(Text.of("en", "Changed")));
                    return null;
                });
                session.save(null);
                workbench.await("the reason below the groups", () -> Widgets.all(workbench.shell(), Label.class).stream()
                        .anyMatch(label -> label.getText().contains(Trouble.WORDS)));
                trouble.with();
            }
        });
    }

    @Test
    void unsavedWorkIsThrownAwayOnlyWhenAskedFor() throws Exception {
        Path network = sample();
        Workspace crashed = Workspaces.open(network, WorkspaceOptions.defaults());
        try (var keys = crashed.snapshot().keys(SampleNetwork.PRACTICE, "lesson")) {
            EditingSession session = crashed.edit(keys.findFirst().orElseThrow());
            session.run("Change", () -> session.record().setTitle(Text.of("en", "Unsaved")));
            crashed.flushRecovery();
        }
        crashed.close();
        RunningWorkbench.on(network, workbench -> {
            Workspace workspace = troubled(workbench, Workspace.class);
            assertEquals(1, workspace.recoveryCopies().size());
            try (Walkthrough hands = new Walkthrough("trouble-discard", workbench)) {
                workbench.command("org.sankofa.command.welcome", Map.of());
                discard(workbench, hands, "Esc");
                workbench.awaitReady();
                assertEquals(1, workspace.recoveryCopies().size(), "called off, nothing is thrown away");
                trouble.with("discard");
                discard(workbench, hands, "Enter");
                awaitTold(workbench);
                workbench.awaitReady();
                assertTrue(workbench.ui(() -> discardLink(workbench).isPresent()), "what is still there can be gone on with");
                trouble.with();
                discard(workbench, hands, "Enter");
                workbench.await("the line to go", () -> discardLink(workbench).isEmpty());
                assertEquals(List.of(), workspace.recoveryCopies());
            }
        });
    }

    @Test
    void dialogsCanBeClosedAfterAFailure() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            Workspace workspace = troubled(workbench, Workspace.class);
            try (Walkthrough hands = new Walkthrough("trouble-dialogs", workbench)) {
                bulk(workbench, hands, progress -> {
                    throw new IllegalStateException("a step");
                });
                workbench.await("the reason", () -> !told.isEmpty());
                told.clear();
                hands.pressUntil("Esc", "the window", () -> workbench.shell().getShells().length == 0);
                bulk(workbench, hands, progress -> {
                    while (!progress.cancelled()) {
                        LockSupport.parkNanos(1_000_000);
                    }
                    return new BulkReport();
                });
                Job[] work = Job.getJobManager().find(Jobs.WORK);
                Stream.of(work).forEach(Job::cancel);
                hands.pressUntil("Esc", "the window", () -> workbench.shell().getShells().length == 0);
                workspace.createSpace(SpaceOptions.of("mine", Space.Kind.PRIVATE));
                startCase(workbench, hands);
                assertEquals(List.of(), workspace.openSessions());
            }
        });
    }

    private static void bulk(RunningWorkbench workbench, Walkthrough hands, Function<Progress, BulkReport> step) {
        workbench.awaitReady();
        workbench.shell().getDisplay().asyncExec(() -> new BulkDialog(workbench.shell(), "Still true", 1, step, (done, progress) -> done).open());
        workbench.dialog("Still true");
    }

    /** Nothing of the case was ever saved: it can be given up. */
    private void startCase(RunningWorkbench workbench, Walkthrough hands) {
        workbench.awaitReady();
        trouble.with("save");
        workbench.shell().getDisplay().asyncExec(() -> workbench.command("org.sankofa.command.startCase", Map.of()));
        Shell dialog = workbench.dialog("Start my country");
        workbench.ui(() -> {
            Widgets.all(dialog, PickerField.class).getFirst().typeAndTake("Ghana");
            Widgets.all(dialog, IconButton.class).stream().filter(button -> button.getToolTipText() != null).findFirst().orElseThrow().press();
            return null;
        });
        awaitTold(workbench);
        hands.press("Esc");
        Shell question = workbench.dialog("could not be saved");
        workbench.ui(() -> {
            Button close = Widgets.all(question, Button.class).stream().filter(button -> button.getText().contains("Close without saving"))
                    .findFirst().orElseThrow();
            close.getDisplay().asyncExec(() -> close.notifyListeners(SWT.Selection, new Event()));
            return null;
        });
        workbench.await("the dialog to close", dialog::isDisposed);
        trouble.with();
    }

    private static void discard(RunningWorkbench workbench, Walkthrough hands, String answer) {
        workbench.await("what was not saved", () -> discardLink(workbench).isPresent());
        workbench.shell().getDisplay().asyncExec(() -> discardLink(workbench).orElseThrow().notifyListeners(SWT.Selection, new Event()));
        workbench.dialog("Discard unsaved work");
        hands.press(answer);
    }

    private static Optional<Link> discardLink(RunningWorkbench workbench) {
        return Widgets.all(workbench.shell(), Link.class).stream().filter(link -> link.getText().contains(">Discard<")).findFirst();
    }

    private void awaitTold(RunningWorkbench workbench) {
        workbench.await("the reason", () -> !told.isEmpty());
        assertEquals(Trouble.WORDS, told.removeFirst().sentence());
    }

    private static boolean hasRecoveryCopy(Workspace workspace) {
        try (var files = Files.walk(workspace.directory())) {
            return files.anyMatch(file -> Files.isRegularFile(file) && file.toString().contains("recovery"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Puts trouble in front of something that the window works with; what it tells of is noted and shown nowhere. */
    private <T> T troubled(RunningWorkbench workbench, Class<T> type) {
        return workbench.ui(() -> {
            IEclipseContext window = workbench.application().getChildren().getFirst().getContext();
            T real = window.get(type);
            window.set(type, trouble.of(type, real));
            Errors.setReporter(workbench.shell().getDisplay(), (shell, message) -> told.add(message));
            workbench.shell().addDisposeListener(event -> Errors.setReporter(event.display, null));
            return real;
        });
    }

    private static MPart open(RunningWorkbench workbench, String kind) {
        Workspace workspace = workbench.service(Workspace.class);
        RecordKey key;
        try (var keys = workspace.snapshot().keys(SampleNetwork.PRACTICE, kind)) {
            key = keys.findFirst().orElseThrow();
        }
        MPart part = workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
        workbench.await("the editor", () -> workbench.active() == part);
        workbench.awaitReady();
        return part;
    }

    private Path sample() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        return network;
    }
}
