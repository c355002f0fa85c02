package org.sankofa.ui.evidence.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.sankofa.evidence.Observations;
import org.sankofa.evidence.SkillCounts;
import org.sankofa.evidence.methods.SkilledEmigration.Skill;
import org.sankofa.ui.evidence.internal.assumed.Assumed;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.model.AreaNames;
import org.sankofa.ui.evidence.internal.model.FigureChart;

/** Makes the charts of the people of a country out of observations. Reads files, so not on the user interface's thread. */
public final class PeopleReader {

    private final Observations observations;
    private final AreaNames names;
    private final List<String> languages;

    /** @param languages in which methods say what they assume, the first wanted most */
    public PeopleReader(Observations observations, AreaNames names, List<String> languages) {
        this.observations = observations;
        this.names = names;
        this.languages = List.copyOf(languages);
    }

    /**
     * @param area ISO 3166 code of three letters
     * @param said what somebody assumes
     */
    public PeopleFigures read(String area, AssumedValues said) {
        Optional<SkillCounts> counts = SkillCounts.of(observations, area);
        AssumedValues values = counts.map(found -> finding(said, found)).orElse(said);
        List<FigureChart> charts = new ArrayList<>(new Partners(observations, names, languages).charts(area));
        charts.addAll(new Kinds(observations, names, languages).charts(area, counts));
        new Beside(observations, names, languages).chart(area).ifPresent(charts::add);
        return new PeopleFigures(names.of(area), charts, new Skilled(observations, names, languages).charts(area, values, counts), values);
    }

    private static AssumedValues finding(AssumedValues said, SkillCounts counts) {
        return said.finding(Assumed.ABROAD_LOW, number(counts.emigrants().get(Skill.LOW))).finding(Assumed.ABROAD_MEDIUM,
            number(counts.emigrants().get(Skill.MEDIUM))).finding(Assumed.ABROAD_HIGH, number(counts.emigrants().get(Skill.HIGH)))
            .finding(Assumed.HOME_LOW, number(counts.residents().get(Skill.LOW))).finding(Assumed.HOME_MEDIUM, number(counts.residents().get(Skill.MEDIUM)))
            .finding(Assumed.HOME_HIGH, number(counts.residents().get(Skill.HIGH)))
            .finding(Assumed.HOSTS, counts.hosts() == 0 ? OptionalDouble.empty() : OptionalDouble.of(counts.hosts()));
    }

    private static OptionalDouble number(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
