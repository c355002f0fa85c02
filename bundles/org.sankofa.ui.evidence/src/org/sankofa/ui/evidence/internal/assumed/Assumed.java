package org.sankofa.ui.evidence.internal.assumed;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.math.BigDecimal;
import java.util.List;

/** A number that is taken for granted in the figures of a case. */
public enum Assumed implements Assumable {

    /** By how much the official figure may be off. */
    OFFICIAL_SPREAD("official.spread", "0", "0", "100", "percent"),
    /** Informal flows, at least, of the official ones. */
    INFORMAL_LOW("informal.low", "35", "0", "1000", "official"),
    /** Informal flows, at most. */
    INFORMAL_HIGH("informal.high", "75", "0", "1000", "official"),
    /** What sending costs; usual is the mean of corridors. */
    COST("cost", null, "0", "100", "percent"),
    /** The cost to be reached. */
    COST_TARGET("cost.target", "3", "0", "100", "percent"),
    /** Effect of one unit received, at least. Counts only with the study it comes from. */
    MULTIPLIER_LOW("multiplier.low", null, "0", "100", "none"),
    /** Effect of one unit received, at most. */
    MULTIPLIER_HIGH("multiplier.high", null, "0", "100", "none"),
    /** How many people are poor. */
    POVERTY_HEADCOUNT("poverty.headcount", null, "0", "100", "people"),
    /** By how much remittances per head would grow. */
    POVERTY_GROWTH("poverty.growth", "10", "-99", "1000", "percent"),
    /** By how much poverty follows. */
    POVERTY_ELASTICITY("poverty.elasticity", "-0.35", "-5", "5", "none"),
    /** The starting number of the simulation. */
    SEED("seed", "20061120", "-9223372036854775808", "9223372036854775807", "none"),
    /** How often is drawn. */
    DRAWS("draws", "10000", "100", "1000000", "none"),

    /** Emigrants of 25 and above with at most primary schooling. */
    ABROAD_LOW("skilled.abroad.low", null, "0", "1e10", "people25"),
    /** With secondary schooling. */
    ABROAD_MEDIUM("skilled.abroad.medium", null, "0", "1e10", "people25"),
    /** With tertiary schooling. */
    ABROAD_HIGH("skilled.abroad.high", null, "0", "1e10", "people25"),
    /** Residents of 25 and above with at most primary schooling. */
    HOME_LOW("skilled.home.low", null, "0", "1e10", "people25"),
    /** With secondary schooling. */
    HOME_MEDIUM("skilled.home.medium", null, "0", "1e10", "people25"),
    /** With tertiary schooling. */
    HOME_HIGH("skilled.home.high", null, "0", "1e10", "people25"),
    /** In how many hosts emigrants were counted. */
    HOSTS("skilled.hosts", null, "0", "300", "none"),
    /** Share of skilled emigrants who entered at 12 and above. */
    ENTRY_12("skilled.entry.12", "87", "0", "100", "percent"),
    /** At 18 and above. */
    ENTRY_18("skilled.entry.18", "78", "0", "100", "percent"),
    /** At 22 and above. */
    ENTRY_22("skilled.entry.22", "68", "0", "100", "percent");

    /** Those of remittances, in the order they are shown. */
    public static final List<Assumed> OF_REMITTANCES = List.of(OFFICIAL_SPREAD, INFORMAL_LOW, INFORMAL_HIGH, COST, COST_TARGET, MULTIPLIER_LOW,
        MULTIPLIER_HIGH, POVERTY_HEADCOUNT, POVERTY_GROWTH, POVERTY_ELASTICITY, SEED, DRAWS);
    /** Those of skilled emigration, in the order they are shown. */
    public static final List<Assumed> OF_SKILLS = List.of(ABROAD_LOW, ABROAD_MEDIUM, ABROAD_HIGH, HOME_LOW, HOME_MEDIUM, HOME_HIGH, HOSTS, ENTRY_12,
        ENTRY_18, ENTRY_22);

    private final String key;
    private final BigDecimal usual;
    private final BigDecimal least;
    private final BigDecimal most;
    private final String unit;

    Assumed(String key, String usual, String least, String most, String unit) {
        this.key = key;
        this.usual = usual == null ? null : new BigDecimal(usual);
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.unit = unit;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public BigDecimal usual() {
        return usual;
    }

    @Override
    public boolean isWhole() {
        return this == SEED || this == DRAWS || this == HOSTS;
    }

    @Override
    public BigDecimal least() {
        return least;
    }

    @Override
    public BigDecimal most() {
        return most;
    }

    @Override
    public String label() {
        return text("assumed." + key);
    }

    @Override
    public String unit() {
        return unit.equals("none") ? "" : text("assumed.unit." + unit);
    }
}
