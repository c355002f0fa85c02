package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

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

    /** A label whose colour is that of all text at first keeps it, whatever is said of what it stands in. */
    @Test
    void headingsHaveTheColourThatTheyWereGiven() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        RunningWorkbench.on(network, workbench -> {
            workbench.await("the heading", () -> heading(workbench).isPresent());
            workbench.awaitReady();
            for (boolean dark : new boolean[] {false, true}) {
                workbench.await("the colour of text in the heading", () -> {
                    Label label = heading(workbench).orElseThrow();
                    Rectangle place = workbench.shell().getDisplay().map(label.getParent(), workbench.shell(), label.getBounds());
                    RGB text = Theme.of(label).color(Token.TEXT).getRGB();
                    ImageData picture = Pictures.of(workbench.shell());
                    return IntStream.range(0, place.width * place.height).filter(i -> picture.palette
                        .getRGB(picture.getPixel(place.x + i % place.width, place.y + i / place.width)).equals(text)).count() > 100;
                });
                if (!dark) {
                    workbench.command("org.sankofa.command.theme", Map.of());
                    assertOne(workbench, true);
                }
            }
            workbench.command("org.sankofa.command.theme", Map.of());
        });
    }

    private static Optional<Label> heading(RunningWorkbench workbench) {
        return Widgets.all(workbench.shell(), Label.class).stream()
            .filter(label -> label.isVisible() && label.getFont().equals(Theme.of(label).font(TypeStyle.DISPLAY))).findFirst();
    }

    private static void assertOne(RunningWorkbench workbench, boolean dark) {
        workbench.await(dark ? "dark controls" : "light controls", () -> Theme.of(workbench.shell()).isDark() == dark);
        assertEquals(dark ? Theme.DARK_ID : Theme.LIGHT_ID,
                workbench.ui(() -> workbench.service(IThemeEngine.class).getActiveTheme().getId()));
    }
}
