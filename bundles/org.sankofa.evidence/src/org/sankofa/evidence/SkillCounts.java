package org.sankofa.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.sankofa.evidence.methods.SkilledEmigration.Skill;

/**
 * Emigrants and residents of 25 and above by level of schooling, as data sets have them. What is not in them was not counted.
 *
 * @param period when
 * @param emigrants by level
 * @param residents by level; empty where no data set counts those who stayed
 * @param hosts in how many countries emigrants were counted; 0: not known
 * @param editions where they come from
 */
public record SkillCounts(String period, Map<Skill, Double> emigrants, Map<Skill, Double> residents, int hosts, List<Edition> editions) {

    private static final String GROWN_UP = "Y_GE25";

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
            Counted abroad = Counted.of(observations, dataset, Indicators.EMIGRANTS, area);
            if (!abroad.byYear.isEmpty() && (best == null || abroad.byYear.lastKey().compareTo(best.period) > 0)) {
                String year = abroad.byYear.lastKey();
                Counted home = Counted.of(observations, dataset, Indicators.RESIDENTS, area);
                List<Edition> editions = new ArrayList<>(abroad.editions);
                home.editions.stream().filter(one -> !editions.contains(one)).forEach(editions::add);
                best = new SkillCounts(year, abroad.byYear.get(year), home.byYear.getOrDefault(year, Map.of()), abroad.partners.size(), editions);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Counts of one indicator: those of all partners together, else the sum of partners. */
    private static final class Counted {

        private final TreeMap<String, Map<Skill, Double>> byYear = new TreeMap<>();
        private final Set<Edition> editions = new HashSet<>();
        private final Set<String> partners = new HashSet<>();

        static Counted of(Observations observations, String dataset, String indicator, String area) {
            List<Series> wanted = observations.find(SeriesQuery.of(dataset, indicator, area)).stream().filter(Counted::isWanted).toList();
            boolean whole = wanted.stream().anyMatch(series -> isWhole(series.key().partner()));
            Counted counted = new Counted();
            wanted.stream().filter(series -> whole ? isWhole(series.key().partner()) : AreaKind.of(series.key().partner()) != AreaKind.AGGREGATE)
                    .forEach(counted::add);
            wanted.stream().map(series -> series.key().partner()).filter(partner -> AreaKind.of(partner) == AreaKind.COUNTRY).forEach(counted.partners::add);
            return counted;
        }

        private static boolean isWhole(String partner) {
            return partner.isEmpty() || partner.equals(AreaKind.WORLD);
        }

        private static boolean isWanted(Series series) {
            SeriesKey key = series.key();
            boolean grown = key.age().isEmpty() || key.age().equals("_T") || key.age().equals(GROWN_UP);
            return grown && (key.sex().isEmpty() || key.sex().equals("_T")) && level(key.skill()).isPresent();
        }

        private static Optional<Skill> level(String code) {
            return java.util.Arrays.stream(Skill.values()).filter(skill -> skill.name().equals(code)).findFirst();
        }

        private void add(Series series) {
            Skill skill = level(series.key().skill()).orElseThrow();
            series.observations().stream().filter(one -> !one.missing() && !one.doubtful()).forEach(one -> {
                byYear.computeIfAbsent(one.period(), year -> new EnumMap<>(Skill.class)).merge(skill, one.value().doubleValue(), Double::sum);
                editions.add(series.edition());
            });
        }
    }
}
