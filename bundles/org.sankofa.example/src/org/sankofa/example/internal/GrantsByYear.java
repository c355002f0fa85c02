package org.sankofa.example.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sankofa.charts.BarChart;
import org.sankofa.charts.BarChart.Bar;
import org.sankofa.charts.Ink;
import org.sankofa.example.Fund;
import org.sankofa.example.Grant;

/** What funds granted, year by year, as a chart. */
final class GrantsByYear {

    private GrantsByYear() {
    }

    /** @return a bar for each year with grants; those without a year or an amount are counted in its description */
    static BarChart of(List<Fund> funds) {
        Map<Integer, BigDecimal> years = new TreeMap<>();
        int leftOut = 0;
        for (Grant grant : (Iterable<Grant>) funds.stream().flatMap(fund -> fund.getGrants().stream())::iterator) {
            Optional<Integer> year = grant.getDate() == null ? Optional.empty() : grant.getDate().year();
            if (year.isEmpty() || grant.getAmount() == null) {
                leftOut++;
            } else {
                years.merge(year.get(), grant.getAmount(), BigDecimal::add);
            }
        }
        List<Bar> bars = new ArrayList<>();
        years.forEach((year, sum) -> bars.add(new Bar(year.toString(), sum.doubleValue(), new Ink.Series(0), "")));
        return new BarChart("Grants by year", "Grants without a year or an amount are left out: " + leftOut + ".", "USD", bars, List.of(),
                "and {0} more");
    }
}
