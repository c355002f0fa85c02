package org.sankofa.ui.evidence.internal.profile;

import java.util.List;

/** The ids of the charts of the page, in the order they are shown. */
public final class PeopleCharts {

    /** Of all people. */
    public static final List<String> PEOPLE = List.of(Partners.MAP, Partners.HOSTS, Partners.HOSTS_TIME, Partners.ORIGINS, Partners.TIME, Kinds.SEXES,
        Kinds.SEXES_BY_HOST, Kinds.AGES, Kinds.AGES_HERE, Kinds.SKILLS, Beside.LIKE);
    /** Of skilled emigration. */
    public static final List<String> SKILLED = List.of(Skilled.RATES, Skilled.ENTRY);

    private PeopleCharts() {
    }
}
