package org.sankofa.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.sankofa.evidence.methods.SkilledEmigration.Skill;

/**
 * Counts of one indicator by periods and levels of schooling: those of all partners together, else the sum of partners. A data set
 * may count the same people several times, once for each age group or with and without sexes: of these one counts, never their sum.
 */
final class SkillPeriods {

    /** Better ones first. */
    private static final List<String> AGES = List.of("Y_GE25", "_T", "");
    private static final List<String> SEXES = List.of("_T", "");
    private static final List<String> WHOLES = List.of(AreaKind.WORLD, "");

    /** What is counted of a partner at a level: the sum of the series that tell it apart alike, in the best way there is. */
    private static final class Count {

        private int rank = Integer.MAX_VALUE;
        private double people;
        private final Set<Edition> editions = new LinkedHashSet<>();

        void add(int way, double more, Edition edition) {
            if (way > rank) {
                return;
            }
            if (way < rank) {
                rank = way;
                people = 0;
                editions.clear();
            }
            people += more;
            editions.add(edition);
        }
    }

    /** By partners and levels. */
    private static final class Period {

        private final Map<String, Map<Skill, Count>> partners = new TreeMap<>();

        /** The one that counts all partners, else all of them; totals of some are never added to these. */
        Collection<Map<Skill, Count>> counted() {
            Optional<Map<Skill, Count>> whole = WHOLES.stream().map(partners::get).filter(one -> one != null).findFirst();
            return whole.map(List::of).orElseGet(() -> partners.entrySet().stream().filter(one -> AreaKind.of(one.getKey()).counts())
                    .map(Map.Entry::getValue).toList());
        }
    }

    private final TreeMap<String, Period> periods = new TreeMap<>();

    private SkillPeriods() {
    }

    static SkillPeriods of(Observations observations, String dataset, String indicator, String area) {
        SkillPeriods counted = new SkillPeriods();
        observations.find(SeriesQuery.of(dataset, indicator, area)).forEach(counted::add);
        counted.periods.values().removeIf(period -> period.counted().isEmpty());
        return counted;
    }

    private void add(Series series) {
        SeriesKey key = series.key();
        Optional<Skill> skill = Arrays.stream(Skill.values()).filter(one -> one.name().equals(key.skill())).findFirst();
        int age = AGES.indexOf(key.age());
        int sex = SEXES.indexOf(key.sex());
        if (skill.isEmpty() || age < 0 || sex < 0) {
            return;
        }
        // what further dimensions tell apart is added up only where nobody did
        int way = (age * SEXES.size() + sex) * 2 + (key.others().isEmpty() ? 0 : 1);
        series.observations().stream().filter(one -> !one.missing() && !one.doubtful())
                .forEach(one -> periods.computeIfAbsent(one.period(), period -> new Period()).partners
                        .computeIfAbsent(key.partner(), partner -> new EnumMap<>(Skill.class)).computeIfAbsent(skill.get(), level -> new Count())
                        .add(way, one.value().doubleValue(), series.edition()));
    }

    /** @return the latest period; null where nothing was counted */
    String latest() {
        return periods.isEmpty() ? null : periods.lastKey();
    }

    private Collection<Map<Skill, Count>> counted(String period) {
        Period found = periods.get(period);
        return found == null ? List.of() : found.counted();
    }

    Map<Skill, Double> counts(String period) {
        Map<Skill, Double> sums = new EnumMap<>(Skill.class);
        counted(period).forEach(levels -> levels.forEach((skill, count) -> sums.merge(skill, count.people, Double::sum)));
        return sums;
    }

    /** @return in how many countries somebody counted then */
    int hosts(String period) {
        Period found = periods.get(period);
        return found == null ? 0 : (int) found.partners.keySet().stream().filter(partner -> AreaKind.of(partner) == AreaKind.COUNTRY).count();
    }

    Set<Edition> editions(String period) {
        Set<Edition> used = new LinkedHashSet<>();
        counted(period).forEach(levels -> levels.values().forEach(count -> used.addAll(count.editions)));
        return used;
    }
}
