package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** The field at the top finds records, commands and views by name, without a mouse. */
class PaletteTest {

    @TempDir
    Path folder;

    @Test
    void recordsCommandsAndViewsAreFoundByName() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        RunningWorkbench.on(network, workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            workbench.await("the first page", () -> workbench.service(EPartService.class).getActivePart() != null
                    && workbench.service(EPartService.class).getActivePart().getObject() != null);
            // a window that still comes to the front gives the focus to its first page
            workbench.awaitReady();
            type(workbench, "alban");
            workbench.await("the case", () -> rows(workbench).stream().anyMatch("Albania"::equals));
            workbench.display("palette-light");
            for (int i = 0, most = workbench.ui(() -> rows(workbench).size()); i < most && !workbench.ui(() -> "Albania".equals(selected(workbench))); i++) {
                workbench.key(field(workbench), SWT.ARROW_DOWN);
            }
            assertEquals("Albania", workbench.ui(() -> selected(workbench)));
            enter(workbench);
            workbench.await("the editor", () -> workspace.openSessions().size() == 1);

            type(workbench, "> problems");
            workbench.await("the view", () -> rows(workbench).equals(List.of("Problems")));
            enter(workbench);
            workbench.await("the view in front", () -> "org.sankofa.ui.records.problems"
                    .equals(workbench.service(EPartService.class).getActivePart().getElementId()));

            type(workbench, ">");
            assertTrue(workbench.ui(() -> rows(workbench).size() > 5), "every command that is possible is listed");

            workbench.command("org.sankofa.command.theme", Map.of());
            type(workbench, "alban");
            workbench.await("the case in the dark", () -> rows(workbench).stream().anyMatch("Albania"::equals));
            workbench.display("palette-dark");
            workbench.command("org.sankofa.command.theme", Map.of());

            type(workbench, "remittances kind:lesson");
            enter(workbench);
            workbench.await("the search", () -> workbench.service(EPartService.class)
                    .findPart("org.sankofa.ui.records.search").getObject() != null);
        });
    }

    private static Text field(RunningWorkbench workbench) {
        return workbench.ui(() -> Widgets.find(workbench.shell(), Text.class, "Find records").orElseThrow());
    }

    private static void type(RunningWorkbench workbench, String words) {
        Text field = field(workbench);
        // a window gets no focus control before its window manager has made it the active one
        workbench.await("the field", () -> {
            workbench.shell().forceActive();
            workbench.command("org.sankofa.command.find", Map.of());
            if (field.isFocusControl()) {
                field.setText(words);
            }
            return field.isFocusControl();
        });
    }

    private static void enter(RunningWorkbench workbench) {
        Text field = field(workbench);
        workbench.ui(() -> {
            field.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
    }

    private static Table table(RunningWorkbench workbench) {
        return Stream.of(workbench.shell().getShells()).filter(shell -> shell.isVisible() && shell.getChildren().length == 1)
                .flatMap(shell -> Stream.of(shell.getChildren())).filter(Table.class::isInstance).map(Table.class::cast)
                .findFirst().orElse(null);
    }

    private static List<String> rows(RunningWorkbench workbench) {
        Table table = table(workbench);
        return table == null ? List.of() : Stream.of(table.getItems()).map(TableItem::getText).toList();
    }

    private static String selected(RunningWorkbench workbench) {
        Table table = table(workbench);
        return table == null || table.getSelectionCount() == 0 ? null : table.getSelection()[0].getText();
    }
}
