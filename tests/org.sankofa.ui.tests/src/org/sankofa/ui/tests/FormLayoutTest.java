package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.theme.Theme;

/** Forms of all kinds, every field filled in: nothing is cut off, nothing lies over something else. */
class FormLayoutTest {

    private static final int HEIGHT = 900;

    private static Display display;
    private static Network network;

    @BeforeAll
    static void open() throws Exception {
        display = Display.getDefault();
        network = new Network(display, true);
    }

    @AfterAll
    static void close() throws Exception {
        network.close();
    }

    @AfterEach
    void light() {
        Theme.of(display).setDark(false);
    }

    @ParameterizedTest(name = "{0}, {1} wide")
    @CsvSource({"light, 1100", "dark, 1100", "light, 640"})
    void filledForms(String theme, int width) throws Exception {
        Theme.of(display).setDark(theme.equals("dark"));
        assertEquals(List.of(), look("filled", theme, width));
    }

    @ParameterizedTest(name = "{0} wide")
    @CsvSource({"1100", "640"})
    void labelsAsLongAsInGerman(int width) throws Exception {
        try (LongWords words = new LongWords()) {
            assertEquals(List.of(), look("long", "light", width));
        }
    }

    @Test
    void recordsOfTheSampleForReading() throws Exception {
        List<String> faults = new ArrayList<>();
        for (EClass type : Kinds.all()) {
            EditingSession session = network.richest(type, SampleNetwork.DIALOGUE);
            try (FormOnScreen screen = new FormOnScreen(display, session, network.host(), 1100, HEIGHT)) {
                gather(screen, "sample-" + Kinds.kindOf(type) + "-light", faults);
            }
        }
        assertEquals(List.of(), faults);
    }

    private static List<String> look(String what, String theme, int width) throws Exception {
        List<String> faults = new ArrayList<>();
        for (EClass type : Kinds.all()) {
            EditingSession session = network.create(type);
            session.run("Fill", () -> new Filler(network.workspace().snapshot()).fill(session.record()));
            try (FormOnScreen screen = new FormOnScreen(display, session, network.host(), width, HEIGHT)) {
                screen.openDetails(2);
                gather(screen, what + '-' + Kinds.kindOf(type) + '-' + theme + (width == 1100 ? "" : "-narrow"), faults);
            }
        }
        return faults;
    }

    private static void gather(FormOnScreen screen, String name, List<String> faults) throws Exception {
        Layouts.faults(screen.composite()).forEach(fault -> faults.add(name + ": " + fault));
        Ui.picture(screen.content(), name);
    }
}
