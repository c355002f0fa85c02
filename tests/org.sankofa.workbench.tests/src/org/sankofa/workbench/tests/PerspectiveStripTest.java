package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.workbench.internal.perspectives.PerspectiveStrip;
import org.sankofa.workbench.internal.perspectives.PerspectiveStrip.Entry;
import org.sankofa.workbench.internal.perspectives.PerspectiveStrip.Names;

/** The switch between perspectives: names of any length, little room, and the keyboard. */
class PerspectiveStripTest {

    private static final List<Entry> LONG = List.of(new Entry("a", "Länderfallzusammenstellungen", "country", ""),
        new Entry("b", "Erfahrungsaustauschverzeichnis", "lesson", ""), new Entry("c", "Netzwerkzusammenarbeit", "share", "Alt+3"),
        new Entry("d", "Koordinierungsangelegenheiten", "meeting", ""), new Entry("e", "Nachweisdokumentation", "dataset", ""));

    private final List<String> chosen = new ArrayList<>();
    private Shell shell;
    private PerspectiveStrip strip;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        strip = new PerspectiveStrip(shell, "Perspectives", chosen::add);
        strip.show(LONG, "c");
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private int width() {
        return strip.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    @Test
    void namesGiveWayStepByStepAndComeBack() {
        assertEquals(Names.ALL, strip.names());
        int all = width();
        assertTrue(strip.room(all - 1), "a point less is too little");
        assertEquals(Names.CURRENT, strip.names());
        int current = width();
        assertTrue(current < all);
        assertFalse(strip.room(current), "this is enough");
        assertTrue(strip.room(current - 1));
        assertEquals(Names.NONE, strip.names());
        assertTrue(width() < current);
        assertTrue(strip.room(all));
        assertEquals(Names.ALL, strip.names());
    }

    @Test
    void theRoomThatTheCurrentNameNeedsIsItsOwn() {
        strip.room(width() - 1);
        int before = width();
        strip.select("b");
        assertTrue(width() != before, "names differ in length");
    }

    @Test
    void arrowsHomeAndEndAskForPerspectivesWithinTheRow() {
        key(SWT.ARROW_RIGHT);
        key(SWT.HOME);
        key(SWT.END);
        strip.select("e");
        key(SWT.ARROW_RIGHT);
        key(SWT.ARROW_LEFT);
        assertEquals(List.of("d", "a", "e", "d"), chosen, "nothing comes after the last");
    }

    @Test
    void itTellsItsNameAndIgnoresWhatIsNotThere() {
        assertEquals("Perspectives", Accessible.nameOf(strip));
        strip.select("gone");
        key(SWT.ARROW_RIGHT);
        assertEquals(List.of("d"), chosen);
    }

    private void key(int code) {
        Event event = new Event();
        event.keyCode = code;
        strip.notifyListeners(SWT.KeyDown, event);
    }
}
