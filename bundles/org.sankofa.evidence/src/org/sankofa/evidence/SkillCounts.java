package org.sankofa.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.sankofa.evidence.methods.SkilledEmigration.Skill;

/**
 * Emigrants and residents of 25 and above by level of schooling, as data sets have them. What is not in them was not counted.
 *
 * @param period when
 * @param emigrants by level
 * @param residents by level; empty where no data set counts those who stayed
 * @param hosts in how many countries emigrants were counted; 0: not known
 * @param editions where they come from, of this period alone
 */
public record SkillCounts(String period, Map<Skill, Double> emigrants, Map<Skill, Double> residents, int hosts, List<Edition> editions) {

    /** Takes copies. */
    public SkillCounts {
        Objects.requireNonNull(period, "period");
        emigrants = Map.copyOf(emigrants);
        residents = Map.copyOf(residents);
        editions = List.copyOf(editions);
    }

    /** @return the newest counts of a country, from whatever data set has them */
    public static Optional<SkillCounts> of(Observations observations, String area) {
        SkillCounts best = null;
        for (String dataset : observations.editions().keySet()) {
            SkillPeriods abroad = SkillPeriods.of(observations, dataset, Indicators.EMIGRANTS, area);
            String year = abroad.latest();
            if (year != null && (best == null || year.compareTo(best.period) > 0)) {
                SkillPeriods home = residents(observations, dataset, area, year);
                Set<Edition> editions = new LinkedHashSet<>(abroad.editions(year));
                editions.addAll(home.editions(year));
                best = new SkillCounts(year, abroad.counts(year), home.counts(year), abroad.hosts(year), List.copyOf(editions));
            }
        }
        return Optional.ofNullable(best);
    }

    /** Those who stayed, of the data set that counts those who left, else of another one: few count both. */
    private static SkillPeriods residents(Observations observations, String dataset, String area, String year) {
        SkillPeriods own = SkillPeriods.of(observations, dataset, Indicators.RESIDENTS, area);
        return !own.counts(year).isEmpty() ? own : observations.editions().keySet().stream().filter(other -> !other.equals(dataset))
                .map(other -> SkillPeriods.of(observations, other, Indicators.RESIDENTS, area)).filter(found -> !found.counts(year).isEmpty())
                .findFirst().orElse(own);
    }
}
