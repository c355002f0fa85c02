package org.sankofa.ui.experience.internal.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.sankofa.model.UseEffect;
import org.sankofa.model.date.PartialDate;
import org.sankofa.store.RecordKey;

/**
 * Where a lesson was used, and with what effect.
 *
 * @param uses the latest first; those without a date at the end
 */
public record LessonUses(List<Use> uses) {

    /**
     * One use.
     *
     * @param key its record
     * @param by who used it; empty when nobody is named
     * @param in the programme or other record in which it was used; empty when none is named
     * @param on when; null when unknown
     * @param adaptation what was done otherwise
     * @param effect what came of it
     * @param notes on the effect
     */
    public record Use(RecordKey key, String by, String in, PartialDate on, String adaptation, UseEffect effect, String notes) {
    }

    private static final Comparator<Use> LATEST_FIRST =
        Comparator.comparing(Use::on, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder())).reversed()
            .thenComparing(Use::key);

    /** Puts them in order. */
    public LessonUses {
        uses = uses.stream().sorted(LATEST_FIRST).toList();
    }

    /** @return the uses in order */
    public static LessonUses of(Collection<Use> uses) {
        return new LessonUses(List.copyOf(uses));
    }

    /** @return how many there are of each effect that occurs */
    public Map<UseEffect, Integer> counts() {
        Map<UseEffect, Integer> counts = new EnumMap<>(UseEffect.class);
        uses.forEach(use -> counts.merge(use.effect(), 1, Integer::sum));
        return counts;
    }

    /** @return how many had that effect */
    public int count(UseEffect effect) {
        return counts().getOrDefault(effect, 0);
    }
}
