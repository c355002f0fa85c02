package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.theme.Token;

/** A column that is filled anew leaves the focus where it was. */
class ColumnTest {

    private final Display display = Display.getDefault();
    private Shell shell;
    private Text outside;
    private PageColumn column;

    @BeforeEach
    void open() {
        shell = Ui.shell(display, 500, 500);
        shell.setLayout(new FillLayout(SWT.VERTICAL));
        outside = new Text(shell, SWT.SINGLE);
        column = new PageColumn(shell);
        shell.layout(true, true);
        shell.open();
        Ui.settle(display);
    }

    @AfterEach
    void close() {
        shell.dispose();
        Ui.settle(display);
    }

    @Test
    void theFocusGoesToWhatIsCalledTheSame() {
        fill("Ghana", "Mali", "Togo");
        focus("Mali");
        fill("Benin", "Ghana", "Kenya", "Mali", "Togo");
        assertEquals("Mali", focused());
    }

    @Test
    void ofSeveralThatAreCalledTheSameItIsTheSameOne() {
        fill("Ghana", "Mali", "Mali", "Togo");
        Ui.all(column, RecordLine.class, one -> true).get(2).setFocus();
        fill("Mali", "Mali", "Togo");
        assertSame(Ui.all(column, RecordLine.class, one -> true).get(1), display.getFocusControl());
    }

    @Test
    void whereItIsGoneTheFocusStaysInItsPlace() {
        fill("Ghana", "Mali", "Togo");
        focus("Mali");
        fill("Ghana", "Togo");
        assertEquals("Togo", focused());
        fill("Ghana");
        assertEquals("Ghana", focused(), "the last there is");
    }

    @Test
    void aFocusOutsideIsLeftThere() {
        fill("Ghana", "Mali");
        outside.setFocus();
        fill("Ghana", "Mali", "Togo");
        assertSame(outside, display.getFocusControl());
    }

    @Test
    void whatGrowsAboveDoesNotCarryAwayTheFieldThatIsBeingTypedIn() {
        Label above = column.text("One line", Token.TEXT);
        for (int i = 0; i < 30; i++) {
            column.text("Line " + i, Token.TEXT);
        }
        Text field = new Text(column.body(), SWT.SINGLE);
        for (int i = 0; i < 60; i++) {
            column.text("Line " + i, Token.TEXT);
        }
        column.relayout();
        Ui.settle(display);
        field.setFocus();
        Ui.settle(display);
        int untouched = display.map(field, shell, 0, 0).y;
        above.setText("More is to be said here. ".repeat(10));
        column.relayout();
        Ui.settle(display);
        assertTrue(display.map(field, shell, 0, 0).y > untouched, "nobody types in it yet: what grew is seen");
        outside.setFocus();
        field.setFocus();
        Ui.settle(display);
        field.notifyListeners(SWT.KeyDown, new Event());
        field.setText("1");
        int before = display.map(field, shell, 0, 0).y;
        above.setText("Much more is to be said here. ".repeat(40));
        column.relayout();
        Ui.settle(display);
        assertEquals(before, display.map(field, shell, 0, 0).y);
        above.setText("One line");
        column.relayout(above);
        Ui.settle(display);
        assertEquals(before, display.map(field, shell, 0, 0).y, "and what shrinks neither");
    }

    @Test
    void theWheelOverAChoiceScrollsAndChoosesNothing() {
        Combo choice = new Combo(column.body(), SWT.DROP_DOWN | SWT.READ_ONLY);
        choice.setItems("2016", "2017", "2018");
        choice.select(1);
        for (int i = 0; i < 60; i++) {
            column.text("Line " + i, Token.TEXT);
        }
        column.relayout();
        Ui.settle(display);
        int before = display.map(choice, shell, 0, 0).y;
        Event down = new Event();
        down.count = -3;
        choice.notifyListeners(SWT.MouseVerticalWheel, down);
        Ui.settle(display);
        assertFalse(down.doit);
        assertEquals(before - 48, display.map(choice, shell, 0, 0).y);
        assertEquals(1, choice.getSelectionIndex());
        Combo elsewhere = new Combo(shell, SWT.DROP_DOWN | SWT.READ_ONLY);
        Event other = new Event();
        other.count = -3;
        elsewhere.notifyListeners(SWT.MouseVerticalWheel, other);
        assertTrue(other.doit, "what is elsewhere does as it did");
    }

    private void fill(String... titles) {
        column.rebuild(() -> {
            column.section("Countries");
            for (String title : List.of(titles)) {
                new RecordLine(column.body(), null, title, "", () -> { });
            }
        });
        Ui.settle(display);
    }

    private void focus(String title) {
        Ui.all(column, RecordLine.class, one -> Accessible.nameOf(one).equals(title)).getFirst().setFocus();
        Ui.settle(display);
        assertEquals(title, focused());
    }

    private String focused() {
        return Accessible.nameOf(display.getFocusControl());
    }
}
