package org.sankofa.evidence.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What poverty might be if remittances or migration were greater (Adams, Page 2005): 10 % more official remittances per head go with
 * 3.5 % fewer people in poverty, 10 % more migrants in the population with 2.1 % fewer, relative to how many there are.
 *
 * @param headcount people below the poverty line, in percent
 * @param growth how much greater, as a fraction: 0.1 is 10 % more
 * @param elasticity by how much poverty follows
 * @param remittancesOfGdp remittances in percent of GDP; empty where it is not known
 */
public record PovertyWhatIf(double headcount, double growth, double elasticity, OptionalDouble remittancesOfGdp) implements Finding {

    /** Of official remittances per head. */
    public static final double OF_REMITTANCES = -0.35;
    /** Of the share of migrants in the population. */
    public static final double OF_MIGRANTS = -0.21;
    /** Below this share of GDP, in percent, remittances are too small for the estimate to mean much. */
    public static final double TOO_SMALL = 5;

    /** Checks the figures. */
    public PovertyWhatIf {
        if (!(headcount >= 0 && headcount <= 100) || !(growth > -1) || Double.isInfinite(growth) || Double.isNaN(elasticity)) {
            throw new IllegalArgumentException("The headcount lies between 0 and 100 %, and nothing shrinks by more than all of it.");
        }
    }

    /** @return the headcount in percent, if poverty follows in proportion: P (1 + e g) */
    public double linear() {
        return Math.max(0, headcount * (1 + elasticity * growth));
    }

    /** @return the headcount in percent, if the elasticity is the same everywhere: P (1 + g)^e */
    public double constantElasticity() {
        return headcount * Math.pow(1 + growth, elasticity);
    }

    @Override
    public List<Citation> sources() {
        return List.of(Citation.ADAMS_PAGE);
    }

    @Override
    public List<Remark> assumptions() {
        return List.of(Remark.of("poverty.assumes.elasticity", elasticity), Remark.of("poverty.assumes.growth", growth));
    }

    @Override
    public List<Remark> caveats() {
        List<Remark> all = new ArrayList<>();
        all.add(Remark.of("poverty.average"));
        remittancesOfGdp.ifPresentOrElse(share -> {
            if (share < TOO_SMALL) {
                all.add(Remark.of("poverty.too-small", share));
            }
        }, () -> all.add(Remark.of("poverty.share-unknown")));
        return all;
    }
}
