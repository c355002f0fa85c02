package org.sankofa.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.ObservationWriter.Revision;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.SkillCounts;
import org.sankofa.evidence.methods.SkilledEmigration.Skill;
import org.sankofa.model.date.PartialDate;

/** Nobody is counted twice, and what is cited is what was used. */
class SkillCountsTest {

    @TempDir
    Path folder;
    private Network network;

    @BeforeEach
    void open() throws Exception {
        network = new Network(folder);
    }

    @AfterEach
    void close() throws Exception {
        network.close();
    }

    private static DatasetDescription edition(String dataset, String year) {
        return new DatasetDescription(dataset, "Counted by schooling", "Example Institute", year, PartialDate.parse(year), null, "CC BY 4.0", "",
                "PERSONS", List.of("DURATION"));
    }

    private static Observation count(String indicator, String partner, Skill skill, String sex, String age, String year, int value) {
        SeriesKey key = SeriesKey.of("SCHOOLS", indicator, "GHA").withPartner(partner).withSkill(skill.name()).withSex(sex).withAge(age);
        return Observation.of(key, year, BigDecimal.valueOf(value), "PERSONS");
    }

    private static Observation abroad(String partner, Skill skill, String sex, String age, String year, int value) {
        return count(Indicators.EMIGRANTS, partner, skill, sex, age, year, value);
    }

    private SkillCounts write(Observation... all) throws Exception {
        network.write(edition("SCHOOLS", "2020"), Revision.REFUSE, all);
        return SkillCounts.of(network.observations(), "GHA").orElseThrow();
    }

    @Test
    void whoIsCountedInSeveralWaysIsCountedOnce() throws Exception {
        SkillCounts counts = write(abroad("ITA", Skill.HIGH, "", "", "2010", 900), abroad("ITA", Skill.HIGH, "_T", "_T", "2010", 700),
                abroad("ITA", Skill.HIGH, "", "Y_GE25", "2010", 510), abroad("ITA", Skill.HIGH, "_T", "Y_GE25", "2010", 500),
                abroad("ITA", Skill.HIGH, "F", "Y_GE25", "2010", 260), abroad("FRA", Skill.HIGH, "", "", "2010", 90),
                abroad("FRA", Skill.HIGH, "", "_T", "2010", 80), abroad("FRA", Skill.LOW, "", "", "2010", 7),
                abroad("FRA", Skill.LOW, "", "Y0T4", "2010", 3), count(Indicators.RESIDENTS, "", Skill.HIGH, "_T", "Y_GE25", "2010", 1000),
                count(Indicators.RESIDENTS, "", Skill.HIGH, "", "", "2010", 1400));
        assertEquals(Map.of(Skill.HIGH, 580.0, Skill.LOW, 7.0), counts.emigrants());
        assertEquals(Map.of(Skill.HIGH, 1000.0), counts.residents());
        assertEquals(2, counts.hosts());
    }

    @Test
    void oneWholeCounts() throws Exception {
        SkillCounts counts = write(abroad("", Skill.HIGH, "", "Y_GE25", "2010", 640), abroad("001", Skill.HIGH, "", "Y_GE25", "2010", 650),
                abroad("ITA", Skill.HIGH, "", "Y_GE25", "2010", 500));
        assertEquals(Map.of(Skill.HIGH, 650.0), counts.emigrants());
        assertEquals(1, counts.hosts());
    }

    @Test
    void partsByFurtherDimensionsAreAddedWhereNobodyDid() throws Exception {
        Observation brief = abroad("ITA", Skill.HIGH, "", "Y_GE25", "2010", 30);
        Observation low = abroad("ITA", Skill.LOW, "", "Y_GE25", "2010", 4);
        SkillCounts counts = write(lasting(brief, "SHORT", 10), lasting(brief, "LONG", 20), brief, lasting(low, "SHORT", 1), lasting(low, "LONG", 2));
        assertEquals(Map.of(Skill.HIGH, 30.0, Skill.LOW, 3.0), counts.emigrants());
    }

    private static Observation lasting(Observation like, String duration, int value) {
        return Observation.of(like.key().withOthers(Map.of("DURATION", duration)), like.period(), BigDecimal.valueOf(value), "PERSONS");
    }

    @Test
    void hostsAndEditionsAreThoseOfThePeriod() throws Exception {
        network.write(edition("SCHOOLS", "2011"), Revision.REFUSE, abroad("FRA", Skill.HIGH, "", "Y_GE25", "2000", 90),
                abroad("DEU", Skill.HIGH, "", "Y_GE25", "2000", 60), abroad("GBR", Skill.HIGH, "", "Y_GE25", "2000", 50),
                count(Indicators.RESIDENTS, "", Skill.HIGH, "", "", "2000", 800));
        network.write(edition("SCHOOLS", "2015"), Revision.REFUSE, abroad("USA", Skill.HIGH, "", "Y_GE25", "2010", 8));
        network.write(edition("SCHOOLS", "2018"), Revision.REFUSE, count(Indicators.RESIDENTS, "", Skill.HIGH, "", "Y_GE25", "2010", 900));
        SkillCounts counts = write(abroad("001", Skill.HIGH, "", "Y_GE25", "2000", 200), abroad("ITA", Skill.HIGH, "", "Y_GE25", "2010", 500),
                abroad("ITA", Skill.LOW, "", "Y_GE25", "2010", 50));
        assertEquals("2010", counts.period());
        assertEquals(Map.of(Skill.HIGH, 508.0, Skill.LOW, 50.0), counts.emigrants(), "that there was a whole ten years before says nothing");
        assertEquals(2, counts.hosts());
        assertEquals(List.of("2020", "2015", "2018"), counts.editions().stream().map(Edition::name).toList());
    }
}
