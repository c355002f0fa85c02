package org.sankofa.ui.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sankofa.model.UseEffect;
import org.sankofa.model.date.PartialDate;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.experience.internal.model.LessonUses;
import org.sankofa.ui.experience.internal.model.LessonUses.Use;

class LessonUsesTest {

    private final LessonUses uses = LessonUses.of(List.of(use("a", null, UseEffect.HELPED),
        use("b", "2025-03", UseEffect.HARMED), use("c", "2026", UseEffect.HELPED)));

    @Test
    void theLatestComesFirstAndTheUndatedLast() {
        assertEquals(List.of("c", "b", "a"), uses.uses().stream().map(use -> use.key().id()).toList());
    }

    @Test
    void effectsAreCounted() {
        assertEquals(Map.of(UseEffect.HELPED, 2, UseEffect.HARMED, 1), uses.counts());
        assertEquals(0, uses.count(UseEffect.NONE));
    }

    private static Use use(String id, String on, UseEffect effect) {
        return new Use(new RecordKey("s", "lessonUse", id), "", "", on == null ? null : PartialDate.parse(on), "", effect, "");
    }
}
