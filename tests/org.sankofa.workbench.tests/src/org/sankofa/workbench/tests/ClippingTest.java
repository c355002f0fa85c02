package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.sankofa.ui.controls.IconButton;

/** What looks for words without room finds them: each way of being cut off, and nothing where all is well. */
class ClippingTest {

    private static final String WORDS = "Some words that need room";

    @Test
    void whatFitsIsLeftAlone() {
        assertEquals(Set.of(), found(shell -> {
            Label label = label(shell, SWT.NONE);
            label.pack();
            Label wrapped = label(shell, SWT.WRAP);
            wrapped.setBounds(0, 40, 90, wrapped.computeSize(90, SWT.DEFAULT).y);
        }));
    }

    @Test
    void wordsWithoutRoomAreFound() {
        assertOne("has a width of 40", shell -> label(shell, SWT.NONE).setBounds(0, 0, 40, 40));
        assertOne("has a height of 8", shell -> label(shell, SWT.NONE).setBounds(0, 0, 300, 8));
        assertOne("has a height of 24", shell -> label(shell, SWT.WRAP).setBounds(0, 0, 90, 24));
        assertOne("has a width of 10", shell -> label(shell, SWT.WRAP).setBounds(0, 0, 10, 290));
        assertOne("has a width of 40", shell -> {
            Button button = new Button(shell, SWT.CHECK);
            button.setText(WORDS);
            button.setBounds(0, 0, 40, 40);
        });
        assertOne("has a height of 4", shell -> {
            Link link = new Link(shell, SWT.NONE);
            link.setText("<a>" + WORDS + "</a>");
            link.setBounds(0, 0, 300, 4);
        });
    }

    @Test
    void aButtonThatShortensWhatItSaysIsFound() {
        assertOne("has a width of 60", shell -> {
            IconButton button = new IconButton(shell, IconButton.Look.PLAIN, null, WORDS, null, () -> { });
            button.setBounds(0, 0, 60, 40);
        });
    }

    @Test
    void aHintWithoutRoomIsFound() {
        assertOne("has no room for", shell -> {
            Text text = new Text(shell, SWT.SINGLE);
            text.setMessage(WORDS);
            text.setBounds(0, 0, 60, 40);
        });
    }

    @Test
    void whatReachesOutOfItsParentIsFound() {
        assertOne("reaches out of", shell -> {
            Composite part = new Composite(shell, SWT.NONE);
            part.setBounds(0, 0, 100, 100);
            Label label = new Label(part, SWT.NONE);
            label.setText("x");
            label.setBounds(90, 0, 40, 40);
        });
    }

    private static Label label(Shell shell, int style) {
        Label label = new Label(shell, style);
        label.setText(WORDS);
        return label;
    }

    private static void assertOne(String wrong, Consumer<Shell> content) {
        Set<String> found = found(content);
        assertTrue(found.size() == 1 && found.iterator().next().contains(wrong), () -> wrong + " in " + found);
    }

    private static Set<String> found(Consumer<Shell> content) {
        Display display = Display.getDefault();
        Shell window = new Shell(display);
        Shell dialog = new Shell(window, SWT.DIALOG_TRIM);
        try {
            dialog.setSize(500, 500);
            content.accept(dialog);
            dialog.open();
            while (display.readAndDispatch()) {
                // until the window is there
            }
            return Clipping.of(dialog, "test");
        } finally {
            window.dispose();
        }
    }
}
