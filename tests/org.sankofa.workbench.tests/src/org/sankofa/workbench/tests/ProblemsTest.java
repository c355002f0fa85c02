package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.workbench.internal.perspectives.LastPerspective;

/** The view of problems knows what was saved before it was opened. */
class ProblemsTest {

    private static final String VIEW = "org.sankofa.ui.records.problems";

    @TempDir
    Path folder;

    @AfterEach
    void forgetPerspective() {
        LastPerspective.set("");
    }

    @Test
    void whatWasSavedBeforeTheViewOpenedIsCheckedWhenItOpens() throws Exception {
        LastPerspective.set("org.sankofa.perspective.experience");
        RunningWorkbench.on(network(), workbench -> {
            assertTrue(view(workbench).isEmpty(), "another view lies in front of it");
            Lesson lesson = ModelFactory.eINSTANCE.createLesson();
            lesson.setId(Ids.newId());
            lesson.setSummary(Text.of("en", "A lesson without a title"));
            workbench.service(Workspace.class).space(SampleNetwork.PRACTICE).orElseThrow().write("Save", batch -> batch.put(lesson));
            workbench.command("org.sankofa.command.showView", Map.of("org.sankofa.command.showView.view", VIEW));
            workbench.await("the problem of the record", () -> rows(workbench).contains("Lesson without a title"));
        });
    }

    private static List<String> rows(RunningWorkbench workbench) {
        return view(workbench).stream().flatMap(view -> Widgets.all(view, Table.class).stream())
            .flatMap(table -> List.of(table.getItems()).stream()).map(item -> item.getText(1)).toList();
    }

    /** What the view shows, once it was opened. */
    private static Optional<Composite> view(RunningWorkbench workbench) {
        return workbench.ui(() -> {
            MPart part = workbench.service(EPartService.class).findPart(VIEW);
            return Optional.ofNullable(part == null || part.getObject() == null ? null : (Composite) part.getWidget());
        });
    }

    private Path network() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        return network;
    }
}
