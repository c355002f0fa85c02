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
import org.sankofa.model.kinds.Kinds;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.theme.Theme;

/** Forms of all kinds, every field filled in: nothing is cut off, nothing lies over something else. */
class FormLayoutTest {

    private static final int HEIGHT = 900;
    private static final int WIDE = 1100;
    private static final int NARROW = 640;

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

    @Test
    void filledForms() throws Exception {
        List<String> faults = new ArrayList<>();
        onForms((screen, kind) -> {
            gather(screen, "filled-" + kind + "-light", faults);
            Theme.of(display).setDark(true);
            screen.width(WIDE);
            gather(screen, "filled-" + kind + "-dark", faults);
            Theme.of(display).setDark(false);
            screen.width(NARROW);
            gather(screen, "filled-" + kind + "-light-narrow", faults);
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void labelsAsLongAsInGerman() throws Exception {
        List<String> faults = new ArrayList<>();
        try (LongWords words = new LongWords()) {
            onForms((screen, kind) -> {
                gather(screen, "long-" + kind + "-light", faults);
                screen.width(NARROW);
                gather(screen, "long-" + kind + "-light-narrow", faults);
            });
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void recordsOfTheSampleForReading() throws Exception {
        List<String> faults = new ArrayList<>();
        for (EClass type : Kinds.all()) {
            EditingSession session = network.richest(type, SampleNetwork.DIALOGUE);
            try (FormOnScreen screen = new FormOnScreen(display, session, network.host(), WIDE, HEIGHT)) {
                gather(screen, "sample-" + Kinds.kindOf(type) + "-light", faults);
            }
        }
        assertEquals(List.of(), faults);
    }

    /** What is done with the form of a kind, whose fields are all filled in. */
    private interface Look {
        void at(FormOnScreen screen, String kind) throws Exception;
    }

    /** Opens the forms of all kinds one after the other. */
    private static void onForms(Look look) throws Exception {
        for (EClass type : Kinds.all()) {
            EditingSession session = network.create(type);
            session.run("Fill", () -> new Filler(network.workspace().snapshot()).fill(session.record()));
            try (FormOnScreen screen = new FormOnScreen(display, session, network.host(), WIDE, HEIGHT)) {
                screen.openDetails(2);
                look.at(screen, Kinds.kindOf(type));
            }
        }
    }

    private static void gather(FormOnScreen screen, String name, List<String> faults) throws Exception {
        Layouts.faults(screen.composite()).forEach(fault -> faults.add(name + ": " + fault));
        Ui.picture(screen.content(), name);
    }
}
