package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.presentation.Proxies;
import org.sankofa.ui.records.internal.trail.Stop;
import org.sankofa.ui.records.internal.trail.Trail;
import org.sankofa.ui.records.internal.trail.TrailGuide;

/** The trail goes on when its stops are done, in their order, and remembers where it is. */
class TrailTest {

    @TempDir
    Path folder;

    @Test
    void itGoesOnWhenTheCurrentStopIsDone() {
        Trail trail = new Trail();
        trail.did(Stop.UNDO);
        assertEquals(Optional.of(Stop.EDIT), trail.stop(), "what comes later does not count yet");
        for (Stop stop : Stop.values()) {
            assertEquals(Optional.of(stop), trail.stop());
            trail.did(stop);
        }
        assertEquals(Optional.empty(), trail.stop());
        trail.next();
        assertEquals(Optional.empty(), trail.stop());
    }

    @Test
    void whoPutItAwayIsNotToldAnyMoreUntilItIsBroughtBack() {
        Trail trail = new Trail();
        List<String> told = new ArrayList<>();
        trail.addListener(() -> told.add(trail.state()));
        trail.did(Stop.EDIT);
        trail.putAway();
        trail.did(Stop.UNDO);
        assertTrue(trail.isAway());
        trail.restart();
        assertEquals(List.of("1", "away", "0"), told);
    }

    @Test
    void whatWasRememberedIsTakenOver() {
        Trail trail = new Trail();
        trail.take("2\n");
        assertEquals(Optional.of(Stop.WHY), trail.stop());
        Trail away = new Trail();
        trail.putAway();
        away.take(trail.state());
        assertTrue(away.isAway());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "-1", "something else", "22"})
    void aWordThatSaysNothingBeginsTheTrail(String word) {
        Trail trail = new Trail();
        trail.next();
        trail.take(word);
        assertEquals(Optional.of(Stop.EDIT), trail.stop());
        assertFalse(trail.isAway());
    }

    @Test
    void anEditAndItsUndoAreNoticed() throws Exception {
        try (Desk desk = new Desk(folder)) {
            RecordKey key = desk.put(ModelFactory.eINSTANCE.createCountryCase(), "Albania", one -> { });
            try (EditingSession session = desk.workspace.edit(key)) {
                Trail trail = new Trail();
                TrailGuide guide = new TrailGuide(session, trail);
                guide.look();
                assertEquals(Optional.of(Stop.EDIT), trail.stop(), "looking is no edit");
                session.run("Write", () -> session.record().setTitle(Text.of("en", "Mine")));
                guide.look();
                assertEquals(Optional.of(Stop.UNDO), trail.stop());
                session.save(null);
                guide.look();
                assertEquals(Optional.of(Stop.UNDO), trail.stop(), "saving is no undo");
                session.history().undo();
                guide.look();
                assertEquals(Optional.of(Stop.WHY), trail.stop());
            }
        }
    }

    @Test
    void itBeginsAtAlbaniaInASampleAlone() throws Exception {
        try (Desk desk = new Desk(folder)) {
            assertTrue(begins(desk, Desk.SAMPLE, "ALB"));
            assertFalse(begins(desk, Desk.SAMPLE, "GHA"));
            assertFalse(begins(desk, Desk.OFFICE, "ALB"));
        }
    }

    private static boolean begins(Desk desk, String space, String area) throws Exception {
        RecordKey key = desk.put(space, ModelFactory.eINSTANCE.createCountryCase(), area,
            one -> one.setArea(Proxies.to(Ids.conceptUri("area", area), Literals.CONCEPT, Concept.class)));
        return TrailGuide.beginsAt((CountryCase) desk.record(key), space, desk.workspace);
    }
}
