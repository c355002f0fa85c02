package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.search.Chip;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.list.ChipBar;
import org.sankofa.ui.records.internal.search.SearchPart;

/** What one works with stays where it is when something else changes, and what is gone leaves no trace. */
class StayingTest {

    private static final String SEARCH = "org.sankofa.ui.records.search";
    private static final String PROGRESS = "org.sankofa.ui.records.progress";
    private static final List<String> BESIDE = List.of("org.sankofa.ui.records.history", "org.sankofa.ui.records.edits");

    @TempDir
    Path folder;

    @Test
    void theFocusStays() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            workbench.find("kind:lesson space:practice");
            facets(workbench);
            chips(workbench);
            files(workbench);
        });
    }

    private static void facets(RunningWorkbench workbench) {
        MPart part = show(workbench, SEARCH);
        workbench.ui(() -> {
            ((SearchPart) part.getObject()).search("kind:lesson");
            return null;
        });
        workbench.await("values to narrow by", () -> Widgets.all((Control) part.getWidget(), Tree.class).stream()
                .anyMatch(tree -> tree.getItemCount() > 1));
        Tree facets = workbench.ui(() -> Widgets.all((Control) part.getWidget(), Tree.class).getFirst());
        TreeItem group = workbench.ui(() -> facets.getItem(1));
        workbench.await("the focus on the values", () -> facets.forceFocus() && facets.isFocusControl());
        Object value = workbench.ui(() -> {
            group.setExpanded(true);
            facets.setSelection(group.getItem(0));
            Object chosen = group.getItem(0).getData("value");
            group.getItem(0).setChecked(true);
            Event space = new Event();
            space.item = group.getItem(0);
            space.detail = SWT.CHECK;
            facets.notifyListeners(SWT.Selection, space);
            return chosen;
        });
        workbench.await("what is left", group::isDisposed);
        workbench.await("the focus on the values as before", facets::isFocusControl);
        assertEquals(value, workbench.ui(() -> facets.getSelection()[0].getData("value")), "the next Space takes it away again");
    }

    private static void chips(RunningWorkbench workbench) {
        workbench.ui(() -> {
            Shell shell = new Shell(workbench.shell(), SWT.SHELL_TRIM);
            shell.setLayout(new FillLayout(SWT.VERTICAL));
            Text beside = new Text(shell, SWT.NONE);
            ChipBar bar = new ChipBar(shell, place -> { });
            bar.setBeside(beside);
            shell.setSize(400, 200);
            shell.open();
            bar.show(Stream.of("a", "b", "c").map(StayingTest::chip).toList());
            bar.getChildren()[1].forceFocus();
            shell.setData("bar", bar);
            shell.setData("beside", beside);
            shell.setText("Chips");
            return null;
        });
        Shell shell = workbench.dialog("Chips");
        ChipBar bar = (ChipBar) workbench.ui(() -> shell.getData("bar"));
        workbench.await("the focus on a chip", () -> bar.getChildren()[1].forceFocus() && bar.getChildren()[1].isFocusControl());
        workbench.ui(() -> {
            bar.show(Stream.of("a", "c").map(StayingTest::chip).toList());
            return null;
        });
        workbench.await("the focus on the chip at its place", () -> bar.getChildren()[1].isFocusControl());
        workbench.ui(() -> {
            bar.show(List.of());
            return null;
        });
        workbench.await("the focus beside the bar", () -> workbench.focus() == shell.getData("beside"));
        workbench.ui(() -> {
            shell.close();
            return null;
        });
    }

    private static Chip chip(String name) {
        return new Chip(Chip.Type.values()[0], "area", name, false, "area:" + name, name);
    }

    private static void files(RunningWorkbench workbench) {
        MPart part = open(workbench);
        RecordPages pages = workbench.ui(() -> Widgets.all((Control) part.getWidget(), RecordPages.class).getFirst());
        workbench.ui(() -> {
            pages.show("org.sankofa.page.files");
            return null;
        });
        workbench.await("the files", () -> Widgets.find(pages, IconButton.class, "Attach a file").isPresent());
        IconButton attach = workbench.ui(() -> Widgets.find(pages, IconButton.class, "Attach a file").orElseThrow());
        workbench.await("the focus on the button", () -> attach.forceFocus() && attach.isFocusControl());
        workbench.ui(() -> {
            EditingSession session = pages.session();
            session.run("Change", () -> session.record().setLanguage("sq"));
            return null;
        });
        workbench.await("the button made anew", attach::isDisposed);
        workbench.await("the focus on it", () -> Widgets.find(pages, IconButton.class, "Attach a file").orElseThrow().isFocusControl());
    }

    @Test
    void workThatBeganBeforeIsSeenAndStopStaysUnderTheHand() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            Semaphore steps = new Semaphore(0);
            Job job = Job.create("Counting", (ICoreRunnable) monitor -> {
                monitor.beginTask("", 100);
                while (!monitor.isCanceled()) {
                    if (steps.tryAcquire()) {
                        monitor.worked(1);
                        monitor.subTask("step " + (100 - steps.availablePermits()));
                    }
                    LockSupport.parkNanos(1_000_000);
                }
            });
            job.schedule();
            workbench.await("the work", () -> job.getState() == Job.RUNNING);
            Composite view = (Composite) workbench.ui(() -> show(workbench, PROGRESS).getWidget());
            workbench.await("what began before", () -> counting(view));
            Button stop = workbench.ui(() -> Widgets.all(view, Button.class).getFirst());
            steps.release();
            workbench.await("a step", () -> Widgets.all(view, Label.class).stream().anyMatch(label -> label.getText().contains("step")));
            assertSame(stop, workbench.ui(() -> Widgets.all(view, Button.class).getFirst()));
            workbench.ui(() -> {
                stop.notifyListeners(SWT.Selection, new Event());
                return null;
            });
            workbench.await("the end of it", () -> job.getState() == Job.NONE && !counting(view));
        });
    }

    private static boolean counting(Control view) {
        return Widgets.all(view, Label.class).stream().anyMatch(label -> label.getText().startsWith("Counting"));
    }

    @Test
    void viewsLeaveAnEditorThatIsClosed() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            for (String id : BESIDE) {
                MPart part = open(workbench);
                EditingSession session = workbench.service(Workspace.class).openSessions().getFirst();
                workbench.ui(() -> {
                    session.run("Change", () -> session.record().setLanguage("sq"));
                    return null;
                });
                Control view = (Control) show(workbench, id).getWidget();
                workbench.await("what was done", () -> Stream.of(Table.class, Tree.class).anyMatch(type ->
                        !Widgets.all(view, type).isEmpty()) && Widgets.all(view, EmptyState.class).isEmpty());
                workbench.ui(() -> {
                    session.history().undo();
                    part.setDirty(false);
                    workbench.service(EPartService.class).hidePart(part, true);
                    return null;
                });
                workbench.await("nothing of it in " + id, () -> !Widgets.all(view, EmptyState.class).isEmpty());
            }
        });
    }

    private static MPart show(RunningWorkbench workbench, String view) {
        workbench.command("org.sankofa.command.showView", Map.of("org.sankofa.command.showView.view", view));
        workbench.await(view, () -> workbench.service(EPartService.class).findPart(view).getObject() != null);
        return workbench.part(view);
    }

    private static MPart open(RunningWorkbench workbench) {
        Workspace workspace = workbench.service(Workspace.class);
        RecordKey key;
        try (var keys = workspace.snapshot().keys(SampleNetwork.PRACTICE, "lesson")) {
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
