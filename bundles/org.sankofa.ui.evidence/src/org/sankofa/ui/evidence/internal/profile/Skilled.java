package org.sankofa.ui.evidence.internal.profile;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.sankofa.charts.BarChart;
import org.sankofa.charts.BarChart.Bar;
import org.sankofa.charts.Ink;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.SkillCounts;
import org.sankofa.evidence.methods.Citation;
import org.sankofa.evidence.methods.SkilledEmigration;
import org.sankofa.evidence.methods.SkilledEmigration.Count;
import org.sankofa.evidence.methods.SkilledEmigration.Entry;
import org.sankofa.evidence.methods.SkilledEmigration.Skill;
import org.sankofa.ui.evidence.internal.assumed.Assumed;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.model.AreaNames;
import org.sankofa.ui.evidence.internal.model.FigureChart;
import org.sankofa.ui.evidence.internal.model.Numbers;
import org.sankofa.ui.evidence.internal.model.Sources;

/** Which part of those with a level of schooling lives abroad, from data sets or from what a person types. */
record Skilled(Observations observations, AreaNames names, List<String> languages) {

    static final String RATES = "skilled.rates";
    static final String ENTRY = "skilled.entry";

    private static final Map<Skill, Assumed> ABROAD = Map.of(Skill.LOW, Assumed.ABROAD_LOW, Skill.MEDIUM, Assumed.ABROAD_MEDIUM, Skill.HIGH, Assumed.ABROAD_HIGH);
    private static final Map<Skill, Assumed> HOME = Map.of(Skill.LOW, Assumed.HOME_LOW, Skill.MEDIUM, Assumed.HOME_MEDIUM, Skill.HIGH, Assumed.HOME_HIGH);
    private static final Map<Entry, Assumed> ENTRIES = Map.of(Entry.FROM_12, Assumed.ENTRY_12, Entry.FROM_18, Assumed.ENTRY_18, Entry.FROM_22, Assumed.ENTRY_22);

    /** @param found what data sets count; the values have it where nobody typed another number */
    List<FigureChart> charts(String area, AssumedValues values, Optional<SkillCounts> found) {
        Map<Skill, Count> counts = new EnumMap<>(Skill.class);
        for (Skill skill : Skill.values()) {
            OptionalDouble abroad = values.value(ABROAD.get(skill));
            OptionalDouble home = values.value(HOME.get(skill));
            if (abroad.isPresent() && home.isPresent()) {
                counts.put(skill, new Count(abroad.getAsDouble(), home.getAsDouble()));
            }
        }
        SkilledEmigration emigration = new SkilledEmigration(counts, (int) values.value(Assumed.HOSTS).orElse(0));
        List<FigureChart> charts = new ArrayList<>(List.of(rates(area, emigration, values, found)));
        Map<Entry, Double> shares = new EnumMap<>(Entry.class);
        ENTRIES.forEach((entry, assumed) -> values.said(assumed).ifPresent(share -> shares.put(entry, share.doubleValue() / 100)));
        Map<Entry, Double> band = emigration.byAgeOfEntry(shares);
        if (!band.isEmpty()) {
            charts.add(entry(emigration, band, values));
        }
        return charts;
    }

    private FigureChart rates(String area, SkilledEmigration emigration, AssumedValues values, Optional<SkillCounts> found) {
        List<Bar> bars = new ArrayList<>();
        for (Skill skill : Skill.values()) {
            emigration.rate(skill).ifPresent(rate -> bars.add(new Bar(text("people.skill." + skill.name()), 100 * rate, new Ink.Series(0), "")));
        }
        if (bars.isEmpty()) {
            List<String> words = new ArrayList<>(List.of(text("skilled.none", names.of(area))));
            new CountryFigures(observations).skilledEmigration(area).ifPresent(published -> words.add(text("skilled.published",
                Numbers.shown(published.value()), published.period(), new Sources(observations.snapshot(), languages).of(List.of(published.edition())))));
            return new FigureChart(RATES, null, words);
        }
        emigration.totalRate().ifPresent(rate -> bars.add(new Bar(text("skilled.all"), 100 * rate, new Ink.Series(1), "")));
        List<String> notes = new ArrayList<>();
        String said = emigration.rate(Skill.HIGH).isPresent() ? text("skilled.text", Numbers.shown(100 * emigration.rate(Skill.HIGH).getAsDouble()))
            : text("skilled.text.part");
        notes.add(said);
        emigration.selection().ifPresent(selection -> notes.add(text("skilled.selection", Numbers.shown(100 * selection))));
        emigration.schoolingGap().ifPresent(gap -> notes.add(text("skilled.gap", Numbers.shown(gap))));
        notes.addAll(values.changes(Assumed.OF_SKILLS.subList(0, 7)));
        emigration.caveats().stream().filter(remark -> !remark.code().equals("skilled.entry-average")).forEach(remark -> notes.add(remark.text(languages)));
        notes.add(text("figures.divide.method", Citation.DOCQUIER_MARFOUK));
        found.ifPresent(counts -> notes.add(new Sources(observations.snapshot(), languages).of(counts.editions())));
        return new FigureChart(RATES, new BarChart(text("skilled.rates"), said, text("skilled.unit"), bars, List.of(), ""), notes);
    }

    private FigureChart entry(SkilledEmigration emigration, Map<Entry, Double> band, AssumedValues values) {
        List<Bar> bars = new ArrayList<>(List.of(new Bar(text("skilled.entry.any"), 100 * emigration.rate(Skill.HIGH).orElse(0), new Ink.Series(0), "")));
        band.forEach((entry, rate) -> bars.add(new Bar(text("skilled.entry." + entry.name()), 100 * rate, new Ink.Series(2), "")));
        double low = band.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = band.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        String said = text("skilled.entry.text", Numbers.shown(100 * low), Numbers.shown(100 * high));
        List<String> notes = new ArrayList<>(List.of(said));
        notes.addAll(values.changes(Assumed.OF_SKILLS.subList(7, Assumed.OF_SKILLS.size())));
        boolean averages = ENTRIES.values().stream().anyMatch(assumed -> values.said(assumed).isEmpty());
        if (averages) {
            emigration.assumptions().forEach(remark -> notes.add(remark.text(languages)));
            emigration.caveats().stream().filter(remark -> remark.code().equals("skilled.entry-average")).forEach(remark -> notes.add(remark.text(languages)));
        }
        notes.add(text("figures.divide.method", Citation.BEINE_DOCQUIER_RAPOPORT));
        return new FigureChart(ENTRY, new BarChart(text("skilled.entry"), said, text("skilled.unit"), bars, List.of(), ""), notes);
    }
}
