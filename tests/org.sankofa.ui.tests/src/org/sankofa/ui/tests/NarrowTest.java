package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.MessageBar.Action;
import org.sankofa.ui.controls.MessageBar.Kind;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.tabs.TabLook;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Token;

/** What is narrow shows less, but never half a word, and nothing on top of another thing. */
class NarrowTest {

    private static final String SENTENCE = "The record was changed by somebody else while you were reading it, in three of its fields.";

    private Display display;
    private Shell shell;

    @BeforeEach
    void open() {
        display = Display.getDefault();
        shell = Ui.shell(display, 900, 300);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @ParameterizedTest
    @ValueSource(ints = { 900, 620, 420, 300 })
    void aNoticeKeepsItsWordsAndItsActionsApart(int width) {
        shell.setLayout(new GridLayout());
        MessageBar bar = new MessageBar(shell);
        bar.show(Kind.WARNING, SENTENCE, new Action("Show what changed", () -> { }), new Action("Keep mine", () -> { }));
        shell.setSize(width, 400);
        shell.open();
        Ui.settle(display);
        List<Control> children = List.of(bar.getChildren());
        Rectangle inside = bar.getClientArea();
        for (Control child : children) {
            Rectangle bounds = child.getBounds();
            assertEquals(bounds, bounds.intersection(inside), child + " is inside at " + width);
            children.stream().filter(other -> other != child).forEach(other -> assertFalse(bounds.intersects(other.getBounds()), child + " and " + other));
        }
        Label words = (Label) children.get(1);
        assertTrue(words.getSize().y >= words.computeSize(words.getSize().x, SWT.DEFAULT).y, "all words are seen");
        assertTrue(words.getSize().x >= Math.min(Letters.width(words, 26), inside.width / 2), "words have a width that reads well: " + words.getSize());
        List<Control> actions = Stream.of(bar.getChildren()).filter(IconButton.class::isInstance).toList();
        boolean below = actions.getFirst().getBounds().y >= words.getBounds().y + words.getBounds().height;
        assertEquals(width < 600, below, "actions are below where there is little room, else beside");
    }

    @ParameterizedTest
    @ValueSource(ints = { 420, 200, 150 })
    void viewsKeepTheirIconsAndTheOneInFrontItsName(int width) {
        shell.setLayout(new FillLayout());
        CTabFolder folder = new CTabFolder(shell, SWT.TOP);
        folder.setRenderer(new TabLook(folder));
        List<CTabItem> items = Stream.of("Outline", "Provenance", "Steps").map(name -> {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(name);
            item.setImage(Icons.of(folder).get("search", Icons.SMALL, Token.TEXT));
            return item;
        }).toList();
        folder.setSelection(0);
        shell.setSize(width, 200);
        shell.open();
        Ui.settle(display);
        folder.update();
        CTabItem front = items.getFirst();
        assertTrue(front.getBounds().width >= Icons.SMALL + textWidth(folder, front.getText()), "its name is whole: " + front.getBounds());
        for (CTabItem other : items.subList(1, items.size())) {
            assertTrue(other.isShowing(), other + " is there");
            assertTrue(other.getBounds().width >= Icons.SMALL, other + ": " + other.getBounds());
        }
        List<CTabItem> named = items.subList(1, items.size()).stream()
            .filter(other -> other.getBounds().width >= Icons.SMALL + textWidth(folder, other.getText())).toList();
        for (CTabItem other : items.subList(1, items.size())) {
            assertTrue(named.contains(other) || other.getText().equals(other.getToolTipText()), "who cannot read the name is told");
        }
        assertEquals(width > 400, named.size() == 2);
        assertEquals(width < 200, named.isEmpty());
    }

    private static int textWidth(Composite folder, String text) {
        GC gc = new GC(folder);
        int width = gc.textExtent(text).x;
        gc.dispose();
        return width;
    }
}
