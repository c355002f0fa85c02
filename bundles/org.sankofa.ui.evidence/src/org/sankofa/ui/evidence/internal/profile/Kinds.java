package org.sankofa.ui.evidence.internal.profile;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sankofa.charts.BarChart;
import org.sankofa.charts.BarChart.Bar;
import org.sankofa.charts.Ink;
import org.sankofa.charts.LineChart;
import org.sankofa.charts.LineChart.Line;
import org.sankofa.charts.LineChart.Point;
import org.sankofa.charts.PyramidChart;
import org.sankofa.charts.PyramidChart.Step;
import org.sankofa.evidence.AgeCounts;
import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.MigrantStocks;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.Series;
import org.sankofa.evidence.SkillCounts;
import org.sankofa.evidence.methods.SkilledEmigration.Skill;
import org.sankofa.ui.evidence.internal.model.AreaNames;
import org.sankofa.ui.evidence.internal.model.FigureChart;
import org.sankofa.ui.evidence.internal.model.Numbers;
import org.sankofa.ui.evidence.internal.model.Sources;

/** Women and men, ages and schooling among those who left, where a data set tells them apart. */
record Kinds(Observations observations, AreaNames names, List<String> languages) {

    static final String SEXES = "people.sexes";
    static final String SEXES_BY_HOST = "people.sexes.hosts";
    static final String AGES = "people.ages";
    static final String AGES_HERE = "people.ages.here";
    static final String SKILLS = "people.skills";

    private static final int STEPS = 10;

    /** Emigrants of one edition by sex. */
    private record Sexes(MigrantStocks women, MigrantStocks men) {

        List<String> years() {
            return women.byYear().keySet().stream().filter(men.byYear()::containsKey).toList();
        }
    }

    List<FigureChart> charts(String area, Optional<SkillCounts> skills) {
        List<FigureChart> charts = new ArrayList<>();
        sexes(area).ifPresent(found -> {
            charts.add(overTime(found));
            byHost(area, found).ifPresent(charts::add);
        });
        AgeCounts.abroad(observations, area).map(counts -> ages(AGES, counts, area)).ifPresent(charts::add);
        AgeCounts.here(observations, area).map(counts -> ages(AGES_HERE, counts, area)).ifPresent(charts::add);
        skills.filter(found -> !found.emigrants().isEmpty()).map(this::skills).ifPresent(charts::add);
        return charts;
    }

    private Optional<Sexes> sexes(String area) {
        return observations.editions().keySet().stream().flatMap(set -> {
            Optional<MigrantStocks> women = MigrantStocks.emigrants(observations, set, area, "F");
            Optional<MigrantStocks> men = MigrantStocks.emigrants(observations, set, area, "M");
            return women.isPresent() && men.isPresent() && women.get().edition().equals(men.get().edition())
                ? java.util.stream.Stream.of(new Sexes(women.get(), men.get())) : java.util.stream.Stream.empty();
        }).filter(found -> !found.years().isEmpty()).max(Comparator.comparing(found -> found.years().getLast()));
    }

    private FigureChart overTime(Sexes sexes) {
        List<Line> lines = List.of(line(text("people.women"), sexes.women(), sexes.years()), line(text("people.men"), sexes.men(), sexes.years()));
        String year = sexes.years().getLast();
        double women = sexes.women().total(year);
        String said = text("people.sexes.text", Numbers.shown(100 * women / (women + sexes.men().total(year))), year);
        return new FigureChart(SEXES, new LineChart(text("people.sexes"), said, text("figures.unit.people"), lines, true), List.of(said,
            text("people.sexes.hosts.counted", hosts(sexes, year)), source(List.of(sexes.women().edition()))));
    }

    private static Line line(String name, MigrantStocks stocks, List<String> years) {
        return new Line(name, years.stream().map(year -> new Point(Integer.parseInt(year), stocks.total(year), false)).toList());
    }

    private static long hosts(Sexes sexes, String year) {
        Set<String> hosts = new HashSet<>(sexes.women().byYear().get(year).keySet());
        hosts.addAll(sexes.men().byYear().get(year).keySet());
        return hosts.stream().filter(host -> AreaKind.of(host) == AreaKind.COUNTRY).count();
    }

    /** Back to back, the host with most people at the top. */
    private Optional<FigureChart> byHost(String area, Sexes sexes) {
        String year = sexes.years().getLast();
        Map<String, Observation> women = sexes.women().byYear().get(year);
        Map<String, Observation> men = sexes.men().byYear().get(year);
        Set<String> hosts = new HashSet<>(women.keySet());
        hosts.addAll(men.keySet());
        List<Step> steps = hosts.stream().map(host -> new Step(names.of(host), number(women.get(host)), number(men.get(host))))
            .filter(step -> sum(step) > 0).sorted(Comparator.comparingDouble(Kinds::sum).reversed()).limit(STEPS).toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        String said = text("people.sexes.hosts.text", steps.getFirst().name(), Numbers.shown(steps.getFirst().left()),
            Numbers.shown(steps.getFirst().right()), year);
        return Optional.of(new FigureChart(SEXES_BY_HOST, new PyramidChart(text("people.sexes.hosts", names.of(area), year), said,
            text("figures.unit.people"), text("people.women"), text("people.men"), steps.reversed()), List.of(said,
            source(List.of(sexes.women().edition())))));
    }

    private static double number(Observation one) {
        return one == null ? Double.NaN : one.value().doubleValue();
    }

    private static double sum(Step step) {
        return (Double.isNaN(step.left()) ? 0 : step.left()) + (Double.isNaN(step.right()) ? 0 : step.right());
    }

    /** Women and men by age, of whichever data set tells both; a side that nobody counted is not drawn. */
    private FigureChart ages(String id, AgeCounts counts, String area) {
        List<Step> steps = counts.byAge().entrySet().stream().map(one -> new Step(ageName(one.getKey()), one.getValue().women(), one.getValue().men())).toList();
        String said = text("people.ages.text", counts.period());
        return new FigureChart(id, new PyramidChart(text(id, names.of(area)), said, text("figures.unit.people"), text("people.women"), text("people.men"),
            steps), List.of(said, source(List.of(counts.edition()))));
    }

    private static String ageName(String code) {
        String numbers = code.replaceFirst("^Y(_[GL][ET])?", "");
        return code.startsWith("Y_GE") ? text("people.ages.over", numbers) : code.startsWith("Y_GT") ? text("people.ages.over", Integer.toString(
            Integer.parseInt(numbers) + 1)) : code.startsWith("Y_LT") ? text("people.ages.under", numbers) : numbers.replace("T", "\u2013");
    }

    private FigureChart skills(SkillCounts counts) {
        List<Bar> bars = new ArrayList<>();
        for (Skill skill : Skill.values()) {
            if (counts.emigrants().containsKey(skill)) {
                bars.add(new Bar(text("people.skill." + skill.name()), counts.emigrants().get(skill), new Ink.Series(skill.ordinal()), ""));
            }
        }
        double all = counts.emigrants().values().stream().mapToDouble(Double::doubleValue).sum();
        String said = text("people.skills.text", Numbers.shown(all == 0 ? 0 : 100 * counts.emigrants().getOrDefault(Skill.HIGH, 0d) / all), counts.period());
        return new FigureChart(SKILLS, new BarChart(text("people.skills"), said, text("figures.unit.people"), bars, List.of(), ""), List.of(said,
            source(counts.editions())));
    }

    private String source(java.util.Collection<Edition> editions) {
        return new Sources(observations.snapshot(), languages).of(editions);
    }
}
