package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;

/**
 * Everything one works with has a name for screen readers, and lets Tab go on: in each view there is, and on each page of the
 * editor of each kind.
 */
class AccessibleTest {

    @TempDir
    Path folder;

    @Test
    void everythingOneWorksWithHasAName() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        RunningWorkbench.on(network, workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            TreeSet<String> wrong = new TreeSet<>();
            List<String> views = workbench.ui(() -> workbench.service(EPartService.class).getParts().stream()
                    .map(MPart::getElementId).filter(id -> id.startsWith("org.sankofa.ui.") && !RecordEditors.EDITOR.equals(id)).distinct().sorted().toList());
            assertTrue(views.size() > 12, views::toString);
            for (String view : views) {
                workbench.command("org.sankofa.command.showView", Map.of("org.sankofa.command.showView.view", view));
                workbench.await("the view " + view, () -> workbench.service(EPartService.class).findPart(view) != null
                        && workbench.service(EPartService.class).findPart(view).getObject() != null);
                wrong.addAll(workbench.ui(() -> wrong(workbench.shell(), view)));
            }
            for (var kind : org.sankofa.ui.records.internal.Kinds.creatable()) {
                int open = workspace.openSessions().size();
                Set<RecordPages> before = new HashSet<>(workbench.ui(() -> Widgets.all(workbench.shell(), RecordPages.class)));
                workbench.ui(() -> workbench.service(RecordEditors.class).create(SampleNetwork.PRACTICE, Kinds.kindOf(kind)));
                workbench.await("the editor of a new " + kind.getName(), () -> workspace.openSessions().size() == open + 1
                        && !before.containsAll(Widgets.all(workbench.shell(), RecordPages.class)));
                RecordPages editor = workbench.ui(() -> Widgets.all(workbench.shell(), RecordPages.class).stream()
                        .filter(one -> !before.contains(one)).findFirst().orElseThrow());
                for (String page : workbench.ui(editor::pageIds)) {
                    workbench.ui(() -> {
                        editor.show(page);
                        return null;
                    });
                    workbench.await("what " + page + " reads", () -> Job.getJobManager().find(Jobs.READ).length == 0);
                    wrong.addAll(workbench.ui(() -> wrong(editor, kind.getName() + ' ' + page)));
                }
                Widgets.closeEditors(workbench);
            }
            assertEquals(new TreeSet<>(), wrong, () -> String.join("\n", wrong));
        });
    }

    private static List<String> wrong(Control in, String where) {
        return Stream.concat(Widgets.nameless(in).stream().map(one -> where + ": no name: " + one),
                Widgets.traps(in).stream().map(one -> where + ": keeps Tab: " + one)).toList();
    }
}
