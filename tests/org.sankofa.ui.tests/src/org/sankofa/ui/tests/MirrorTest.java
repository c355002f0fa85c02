package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.ui.controls.SectionHeader;
import org.sankofa.ui.controls.SectionTitle;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.controls.TabBar;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The arrow keys go where one looks and headings begin where one begins to read, also where lines run from right to left. */
class MirrorTest {

    private final Display display = Display.getDefault();

    @ParameterizedTest
    @ValueSource(ints = {SWT.LEFT_TO_RIGHT, SWT.RIGHT_TO_LEFT})
    void arrowKeysFollowTheLine(int direction) {
        Shell shell = new Shell(display, SWT.SHELL_TRIM | direction);
        int on = direction == SWT.RIGHT_TO_LEFT ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT;
        int back = direction == SWT.RIGHT_TO_LEFT ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT;
        try {
            Segmented words = new Segmented(shell, List.of("One", "Two", "Three"), "Words");
            words.select(1);
            Ui.key(words, on, 0);
            assertEquals(2, words.selected());
            Ui.key(words, on, 0);
            assertEquals(2, words.selected(), "there is no more");
            Ui.key(words, back, 0);
            assertEquals(1, words.selected());
            Ui.key(words, SWT.ARROW_DOWN, 0);
            assertEquals(2, words.selected(), "down is down everywhere");
            TabBar tabs = new TabBar(shell, "Tabs", List.of("One", "Two"), index -> { });
            Ui.key(tabs, on, 0);
            assertEquals(1, tabs.selected());
            SectionHeader header = new SectionHeader(shell, "Section");
            Ui.key(header, back, 0);
            assertFalse(header.isOpen());
            Ui.key(header, on, 0);
            assertTrue(header.isOpen());
        } finally {
            shell.dispose();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {SWT.LEFT_TO_RIGHT, SWT.RIGHT_TO_LEFT})
    void headingsBeginWhereLinesBegin(int direction) {
        Shell shell = new Shell(display, SWT.SHELL_TRIM | direction);
        Theme.of(display).style(shell, Token.PAGE, null, null);
        shell.setLayout(new FillLayout());
        SectionTitle title = new SectionTitle(shell, "Remittances");
        shell.setSize(700, 120);
        shell.open();
        try {
            while (display.readAndDispatch()) {
                // until all is drawn
            }
            int width = title.getSize().x;
            Image image = new Image(display, width, title.getSize().y);
            GC gc = new GC(image);
            title.print(gc);
            gc.dispose();
            ImageData data = image.getImageData(100);
            image.dispose();
            int left = dark(data, 0, width / 2);
            int right = dark(data, width / 2, width);
            assertTrue(direction == SWT.RIGHT_TO_LEFT ? right > 0 && left == 0 : left > 0 && right == 0, "left " + left + ", right " + right);
        } finally {
            shell.dispose();
        }
    }

    private static int dark(ImageData data, int from, int to) {
        int count = 0;
        for (int x = from; x < to; x++) {
            for (int y = 4; y < data.height; y++) {
                count += data.palette.getRGB(data.getPixel(x, y)).red < 100 ? 1 : 0;
            }
        }
        return count;
    }
}
