package org.sankofa.evidence.methods;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Which part of those with a level of schooling lives abroad (Docquier, Marfouk 2006): emigrants of 25 and above, divided by them
 * and the residents of that age.
 *
 * @param counts people of 25 and above by level
 * @param hosts how many host countries the emigrants were counted in; 0: not known
 */
public record SkilledEmigration(Map<Skill, Count> counts, int hosts) implements Finding {

    /** Levels of schooling. */
    public enum Skill {
        /** At most primary. */
        LOW,
        /** Secondary. */
        MEDIUM,
        /** Tertiary. */
        HIGH
    }

    /** Until which age those counted as emigrants with schooling from home had entered at the earliest. */
    public enum Entry {
        /** Entered at 12 and above. */
        FROM_12(0.87),
        /** Entered at 18 and above. */
        FROM_18(0.78),
        /** Entered at 22 and above. */
        FROM_22(0.68);

        private final double average;

        Entry(double average) {
            this.average = average;
        }

        /** @return the share of skilled emigrants who entered at that age, on average over countries */
        public double average() {
            return average;
        }
    }

    /**
     * How many.
     *
     * @param emigrants abroad
     * @param residents at home
     */
    public record Count(double emigrants, double residents) {

        /** Checks the figures. */
        public Count {
            if (!(emigrants >= 0) || !(residents >= 0) || Double.isInfinite(emigrants + residents)) {
                throw new IllegalArgumentException("Emigrants and residents are numbers from 0 on.");
            }
        }

        OptionalDouble rate() {
            return emigrants + residents > 0 ? OptionalDouble.of(emigrants / (emigrants + residents)) : OptionalDouble.empty();
        }
    }

    /** Takes a copy. */
    public SkilledEmigration {
        Objects.requireNonNull(counts, "counts");
        EnumMap<Skill, Count> copy = new EnumMap<>(Skill.class);
        copy.putAll(counts);
        counts = java.util.Collections.unmodifiableMap(copy);
    }

    /** @return the rate of a level as a fraction; empty where it is not known */
    public OptionalDouble rate(Skill skill) {
        return counts.containsKey(skill) ? counts.get(skill).rate() : OptionalDouble.empty();
    }

    /** @return the rate of all levels together; empty unless all are known */
    public OptionalDouble totalRate() {
        return counts.size() < Skill.values().length ? OptionalDouble.empty()
                : new Count(counts.values().stream().mapToDouble(Count::emigrants).sum(),
                        counts.values().stream().mapToDouble(Count::residents).sum()).rate();
    }

    /** @return the part of the highly skilled among emigrants; empty unless all levels are known */
    public OptionalDouble selection() {
        double all = counts.values().stream().mapToDouble(Count::emigrants).sum();
        return counts.size() < Skill.values().length || all == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(counts.get(Skill.HIGH).emigrants() / all);
    }

    /** @return how many times more of the highly skilled leave than of all; empty unless all levels are known */
    public OptionalDouble schoolingGap() {
        OptionalDouble total = totalRate();
        OptionalDouble high = rate(Skill.HIGH);
        return total.isEmpty() || high.isEmpty() || total.getAsDouble() == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(high.getAsDouble() / total.getAsDouble());
    }

    /**
     * The rate of the highly skilled without those who left as children and were schooled abroad (Beine, Docquier, Rapoport 2007).
     *
     * @param shares share of skilled emigrants who entered at the age or above, of this country; where one is missing the average
     *        over countries is taken, which a caveat says
     * @return by age of entry; none where the rate is not known
     */
    public Map<Entry, Double> byAgeOfEntry(Map<Entry, Double> shares) {
        Map<Entry, Double> rates = new EnumMap<>(Entry.class);
        Count high = counts.get(Skill.HIGH);
        if (high != null && high.rate().isPresent()) {
            for (Entry entry : Entry.values()) {
                double schooledAtHome = high.emigrants() * shares.getOrDefault(entry, entry.average());
                new Count(schooledAtHome, high.residents()).rate().ifPresent(rate -> rates.put(entry, rate));
            }
        }
        return rates;
    }

    @Override
    public List<Citation> sources() {
        return List.of(Citation.DOCQUIER_MARFOUK, Citation.BEINE_DOCQUIER_RAPOPORT);
    }

    @Override
    public List<Remark> assumptions() {
        return List.of(Remark.of("skilled.assumes.age"), Remark.of("skilled.assumes.entry", Entry.FROM_12.average(), Entry.FROM_18.average(),
                Entry.FROM_22.average()));
    }

    @Override
    public List<Remark> caveats() {
        List<Remark> all = new ArrayList<>();
        all.add(hosts > 0 ? Remark.of("skilled.hosts", hosts) : Remark.of("skilled.hosts-unknown"));
        all.add(Remark.of("skilled.entry-average"));
        if (counts.size() < Skill.values().length) {
            all.add(Remark.of("skilled.incomplete"));
        }
        return all;
    }
}
