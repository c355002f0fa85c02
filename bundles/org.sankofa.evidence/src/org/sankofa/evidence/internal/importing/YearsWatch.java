package org.sankofa.evidence.internal.importing;

import java.util.TreeMap;

/**
 * Looks whether a year is left out right before the last one, where there is one for each year else: the last figures may then be of
 * the year before, published in the year that they are put down for.
 */
final class YearsWatch {

    private static final int FEWEST = 5;

    private final TreeMap<Integer, Integer> years = new TreeMap<>();

    void see(String period) {
        if (period.length() == 4) {
            years.merge(Integer.parseInt(period), 1, Integer::sum);
        }
    }

    void report(Findings findings) {
        if (years.size() < FEWEST) {
            return;
        }
        int last = years.lastKey();
        int before = years.lowerKey(last);
        if (before == last - 2 && before - years.firstKey() + 2 == years.size()) {
            findings.warning("year-left-out", 0, Integer.toString(last), Integer.toString(last - 1), "There is nothing of " + (last - 1)
                    + ", though there is of each other year: figures put down for " + last + " may be of " + (last - 1)
                    + " and only published later. They were taken as they are; look at the source.");
        }
    }
}
