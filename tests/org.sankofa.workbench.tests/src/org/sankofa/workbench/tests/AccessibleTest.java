package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.records.RecordEditors;

/** Everything one works with has a name for screen readers: in each view, and in the editor of each kind. */
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
            TreeSet<String> nameless = new TreeSet<>();
            for (String view : List.of("navigator", "progress", "problems", "history", "edits", "search")) {
                String id = "org.sankofa.ui.records." + view;
                workbench.command("org.sankofa.command.showView", Map.of("org.sankofa.command.showView.view", id));
                workbench.await("the view " + view, () -> workbench.service(EPartService.class).findPart(id) != null
                        && workbench.service(EPartService.class).findPart(id).getObject() != null);
                nameless.addAll(workbench.ui(() -> Widgets.nameless(workbench.shell())));
            }
            for (var kind : org.sankofa.ui.records.internal.Kinds.creatable()) {
                int open = workspace.openSessions().size();
                workbench.ui(() -> workbench.service(RecordEditors.class).create(SampleNetwork.PRACTICE, Kinds.kindOf(kind)));
                workbench.await("the editor of a new " + kind.getName(), () -> workspace.openSessions().size() == open + 1);
                nameless.addAll(workbench.ui(() -> Widgets.nameless(workbench.shell())));
            }
            assertEquals(new TreeSet<>(), nameless, () -> String.join("\n", nameless));
        });
    }
}
