package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sankofa.ui.records.internal.navigator.Grouping;
import org.sankofa.ui.records.internal.navigator.Viewpoint;

/** How each perspective looks at the network: by its plan first, then as the person left it. */
class ViewpointTest {

    @Test
    void aPlanSaysWhatIsShownFirst() {
        Viewpoint first = Viewpoint.of(Map.of("navigator.group", "space", "navigator.choose", "practice", "navigator.filter", "kind:lesson"));
        assertEquals(new Viewpoint(Grouping.SPACE, "practice", "kind:lesson"), first);
    }

    @Test
    void withoutAPlanEverythingIsShownByKind() {
        assertEquals(new Viewpoint(Grouping.KIND, null, ""), Viewpoint.of(Map.of()));
        assertEquals(Grouping.KIND, Viewpoint.of(Map.of("navigator.group", "colour")).grouping(), "a word nobody knows is no reason to fail");
    }

    @Test
    void whatThePersonMadeOfItGoesBeforeThePlan() {
        Map<String, String> perspective = new HashMap<>(Map.of("navigator.group", "kind", "navigator.choose", "lesson"));
        new Viewpoint(Grouping.REGION, null, "word").keep(perspective);
        Viewpoint again = Viewpoint.of(perspective);
        assertEquals(Grouping.REGION, again.grouping());
        assertNull(again.chosen(), "that nothing was chosen is remembered too");
        assertEquals("word", again.query());
    }

    @Test
    void aResetForgetsWhatWasRememberedAndNothingElse() {
        Map<String, String> perspective = new HashMap<>(Map.of("navigator.choose", "lesson"));
        new Viewpoint(Grouping.REGION, null, "").keep(perspective);
        perspective.keySet().removeIf(key -> key.startsWith("remembered."));
        assertEquals("lesson", Viewpoint.of(perspective).chosen());
    }
}
