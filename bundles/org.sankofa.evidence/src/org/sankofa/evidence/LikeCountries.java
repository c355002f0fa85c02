package org.sankofa.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.sankofa.evidence.CountryFigures.Figure;

/**
 * Countries in a like situation: of the same income group, with remittances that weigh about as much beside GDP. For context;
 * nothing here says who does well.
 *
 * @param area the country they are like
 * @param group income group of the World Bank, 1 low to 4 high
 * @param share its remittances in percent of GDP
 * @param codes of the countries, by code
 */
public record LikeCountries(String area, int group, double share, List<String> codes) {

    private static final int MOST = 8;

    /** Takes a copy. */
    public LikeCountries {
        codes = List.copyOf(codes);
    }

    /** @return the countries; empty where income group or share of the country are not known. Reads the files of all countries the first time */
    public static Optional<LikeCountries> of(Observations observations, String area) {
        CountryFigures figures = new CountryFigures(observations);
        Optional<Figure> group = figures.incomeGroup(area);
        Optional<Figure> share = figures.remittanceShare(area).filter(figure -> figure.value() > 0);
        if (group.isEmpty() || share.isEmpty()) {
            return Optional.empty();
        }
        TreeMap<String, Double> far = new TreeMap<>();
        for (String other : areas(observations)) {
            if (!other.equals(area) && AreaKind.of(other) == AreaKind.COUNTRY
                    && figures.incomeGroup(other).filter(found -> found.value() == group.get().value()).isPresent()) {
                figures.remittanceShare(other).filter(found -> found.value() > 0)
                        .ifPresent(found -> far.put(other, Math.abs(Math.log(found.value() / share.get().value()))));
            }
        }
        List<String> codes = new ArrayList<>(far.keySet().stream().sorted(Comparator.comparingDouble(far::get)).limit(MOST).toList());
        codes.sort(null);
        return Optional.of(new LikeCountries(area, (int) group.get().value(), share.get().value(), codes));
    }

    private static List<String> areas(Observations observations) {
        return observations.editions("WB_INCOME").stream().findFirst().map(observations::areas).orElse(List.of());
    }
}
