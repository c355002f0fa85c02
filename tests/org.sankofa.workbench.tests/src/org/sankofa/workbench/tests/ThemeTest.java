package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.theme.Theme;

/** The theme of the style engine and that of our own controls are one, also after the next start. */
class ThemeTest {

    @TempDir
    Path folder;

    @Test
    void aThemeStaysOverAStart() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        RunningWorkbench.on(network, workbench -> {
            assertOne(workbench, false);
            workbench.command("org.sankofa.command.theme", Map.of());
            assertOne(workbench, true);
        });
        RunningWorkbench.on(network, workbench -> {
            assertOne(workbench, true);
            workbench.picture("restarted-dark");
            workbench.command("org.sankofa.command.theme", Map.of());
            assertOne(workbench, false);
        });
    }

    private static void assertOne(RunningWorkbench workbench, boolean dark) {
        workbench.await(dark ? "dark controls" : "light controls", () -> Theme.of(workbench.shell()).isDark() == dark);
        assertEquals(dark ? Theme.DARK_ID : Theme.LIGHT_ID,
                workbench.ui(() -> workbench.service(IThemeEngine.class).getActiveTheme().getId()));
    }
}
