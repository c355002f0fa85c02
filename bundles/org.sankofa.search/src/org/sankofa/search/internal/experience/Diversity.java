package org.sankofa.search.internal.experience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sankofa.search.internal.experience.Scoring.Scored;

/**
 * Chooses what is shown so that it is not five times the same: after J. Carbonell and J. Goldstein, <i>The Use of MMR,
 * Diversity-Based Reranking</i>, SIGIR 1998, with how often a programme and a country were chosen before in place of the
 * likeness to what was chosen. What is pinned comes first, whatever it is.
 */
final class Diversity {

    /** What comes first is worth so much more. */
    static final int FIRST = 10;
    /** What each item of the same programme before it takes from an item. */
    static final double SAME_GROUP = 0.25;
    /** What each item of the same country before it takes. */
    static final double SAME_COUNTRY = 0.07;
    /** What an item loses at most for countries that were shown before. */
    private static final double MOST_COUNTRY = 0.35;

    private Diversity() {
    }

    /** @param scored the best first */
    static List<Scored> choose(List<Scored> scored, int limit) {
        List<Scored> chosen = new ArrayList<>();
        Set<Scored> left = new LinkedHashSet<>(scored);
        Map<String, Integer> groups = new HashMap<>();
        Map<String, Integer> countries = new HashMap<>();
        while (chosen.size() < limit && !left.isEmpty()) {
            Scored best = null;
            double most = Double.NEGATIVE_INFINITY;
            for (Scored one : left) {
                if (one.score + (one.pinned ? FIRST : 0) <= most) {
                    break; // nothing further down can be better
                }
                double worth = worth(one, groups, countries);
                if (worth > most) {
                    best = one;
                    most = worth;
                }
            }
            left.remove(best);
            chosen.add(best);
            if (!best.group.isEmpty()) {
                groups.merge(best.group, 1, Integer::sum);
            }
            best.areas.forEach(area -> countries.merge(area, 1, Integer::sum));
        }
        return chosen;
    }

    private static double worth(Scored one, Map<String, Integer> groups, Map<String, Integer> countries) {
        double group = one.group.isEmpty() ? 1 : Math.pow(1 - SAME_GROUP, groups.getOrDefault(one.group, 0));
        int before = one.areas.stream().mapToInt(area -> countries.getOrDefault(area, 0)).max().orElse(0);
        return one.score * group * (1 - Math.min(MOST_COUNTRY, SAME_COUNTRY * before)) + (one.pinned ? FIRST : 0);
    }
}
