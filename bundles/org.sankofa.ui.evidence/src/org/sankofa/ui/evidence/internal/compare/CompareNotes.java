package org.sankofa.ui.evidence.internal.compare;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sankofa.charts.LineChart.Line;
import org.sankofa.charts.LineChart.Point;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.SeriesBreaks;
import org.sankofa.ui.evidence.internal.browse.Names;
import org.sankofa.ui.evidence.internal.model.Sources;

/** What has to be read with a comparison: what is missing, what is marked, what was revised, and where it comes from. */
final class CompareNotes {

    private static final int MOST = 6;
    /** Jumps between values below these are no news. */
    private static final Map<String, Double> FLOORS = Map.of("PERSONS", 10_000.0, "USD_MN", 50.0, "USD", 1.0, "PCT", 1.0);

    private final Observations observations;
    private final Names names;
    private final List<String> languages;

    CompareNotes(Observations observations, Names names, List<String> languages) {
        this.observations = observations;
        this.names = names;
        this.languages = languages;
    }

    /** @return whether a figure is to be taken with care, by what its source or its space says of it */
    static boolean isFlagged(Observation one) {
        return one.disputed() || !one.status().isEmpty() && !one.status().equals("A");
    }

    /** @return the last figure of a country, where it falls or rises many times over */
    static Optional<Observation> jump(AreaSeries series) {
        return SeriesBreaks.atEnd(List.copyOf(series.byYear().values()), FLOORS.getOrDefault(series.unit(), 0.0));
    }

    /** @return the unit of all; empty for none or several */
    String unit(List<AreaSeries> found) {
        Set<String> units = new LinkedHashSet<>();
        found.forEach(one -> units.add(one.unit()));
        return units.size() == 1 ? names.unit(units.iterator().next()) : "";
    }

    /**
     * @param shown what is drawn, of the years that are drawn
     * @param unknown names of countries without figures
     * @param leftOut names of countries that have no line
     * @param lines that are drawn; none for bars
     */
    List<String> of(CompareSpec spec, List<AreaSeries> shown, List<String> unknown, List<String> leftOut, List<Line> lines) {
        List<String> notes = new ArrayList<>(List.of(text("compare.context")));
        add(notes, "compare.missing", unknown);
        add(notes, "compare.leftOut", leftOut);
        if (gaps(lines)) {
            notes.add(text("compare.gaps"));
        }
        if (shown.stream().anyMatch(one -> one.parts() > 0)) {
            notes.add(text("compare.sum"));
        }
        if (shown.stream().anyMatch(AreaSeries::isFiner)) {
            notes.add(text("compare.finer"));
        }
        if (shown.stream().map(AreaSeries::unit).distinct().count() > 1) {
            notes.add(text("compare.units"));
        }
        jumps(spec, shown, notes);
        flags(shown, lines.isEmpty(), notes);
        revised(spec, shown, notes);
        notes.add(new Sources(observations.snapshot(), languages).of(shown.stream().map(AreaSeries::edition).distinct().toList()));
        return notes;
    }

    private static void add(List<String> notes, String key, List<String> countries) {
        if (!countries.isEmpty()) {
            notes.add(text(key, String.join(", ", countries)));
        }
    }

    /** Whether a country has no figure of a year between its first and last of which another one has. */
    private static boolean gaps(List<Line> lines) {
        TreeSet<Integer> years = new TreeSet<>();
        lines.forEach(line -> line.points().forEach(point -> years.add(point.year())));
        return lines.stream().filter(line -> !line.points().isEmpty()).anyMatch(line -> {
            int first = line.points().getFirst().year();
            int last = line.points().getLast().year();
            return years.subSet(first, true, last, true).size() > line.points().stream().map(Point::year).distinct().count();
        });
    }

    private void jumps(CompareSpec spec, List<AreaSeries> shown, List<String> notes) {
        for (AreaSeries part : shown) {
            AreaSeries.read(observations, spec, part.area()).flatMap(CompareNotes::jump).filter(part.observations()::contains)
                .ifPresent(one -> notes.add(text("compare.jump", names.area(part.area()), one.period())));
        }
    }

    private void flags(List<AreaSeries> shown, boolean bars, List<String> notes) {
        List<String> flagged = new ArrayList<>();
        for (AreaSeries part : shown) {
            flagged(part, flagged);
        }
        if (!flagged.isEmpty()) {
            String all = String.join(", ", flagged.subList(0, Math.min(MOST, flagged.size())));
            String words = flagged.size() > MOST ? text("compare.flag.more", all, flagged.size() - MOST) : all;
            notes.add(text(bars ? "compare.flag.bars" : "compare.flag.lines", words));
        }
    }

    /** What is marked alike one after the other is said once, from the first to the last. */
    private void flagged(AreaSeries part, List<String> flagged) {
        Observation first = null;
        Observation last = null;
        for (Observation one : part.observations()) {
            boolean goesOn = first != null && isFlagged(one) && names.remarks(one).equals(names.remarks(first));
            if (first != null && !goesOn) {
                flagged.add(flag(part, first, last));
            }
            first = goesOn ? first : isFlagged(one) ? one : null;
            last = one;
        }
        if (first != null) {
            flagged.add(flag(part, first, last));
        }
    }

    private String flag(AreaSeries part, Observation first, Observation last) {
        String when = first.period().equals(last.period()) ? first.period() : text("compare.flag.years", first.period(), last.period());
        return text("compare.flag.one", names.area(part.area()), when, names.remarks(first));
    }

    /** Figures that an earlier edition has otherwise; sums have none. */
    private void revised(CompareSpec spec, List<AreaSeries> shown, List<String> notes) {
        long count = 0;
        for (AreaSeries part : shown) {
            if (part.parts() == 0 && !part.observations().isEmpty() && observations.editions(spec.dataset()).size() > 1) {
                var editions = observations.revisions(part.observations().getFirst().key());
                count += part.observations().stream().filter(one -> editions.stream().filter(series -> !series.edition().equals(part.edition()))
                    .anyMatch(series -> series.at(one.period()).filter(other -> !other.missing() && other.value().compareTo(one.value()) != 0).isPresent())).count();
            }
        }
        if (count > 0) {
            notes.add(text("compare.revised", count));
        }
    }
}
