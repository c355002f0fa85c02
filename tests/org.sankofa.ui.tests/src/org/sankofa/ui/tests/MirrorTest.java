package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.ui.controls.SectionHeader;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.controls.TabBar;

/** The arrow keys go where one looks, also where lines run from right to left. */
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
}
