package org.sankofa.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sankofa.evidence.tests.Network.FLOWS;
import static org.sankofa.evidence.tests.Network.flow;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.evidence.ObservationWriter;
import org.sankofa.evidence.ObservationWriter.Result;
import org.sankofa.evidence.ObservationWriter.Revision;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.Series;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.SeriesQuery;
import org.sankofa.model.Dataset;
import org.sankofa.model.date.PartialDate;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;

/** Observations written, looked up, revised and merged. */
class ObservationsTest {

    private static final SeriesKey ALBANIA = SeriesKey.of("FLOWS", "FLOW", "ALB");

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

    private static void assertCounts(Result result, long created, long updated, long unchanged, long refused) {
        assertEquals(List.of(created, updated, unchanged, refused),
                List.of(result.created(), result.updated(), result.unchanged(), result.refused()), result.toString());
    }

    private String value(SeriesKey key, String period) {
        return network.observations().value(key, period).map(one -> one.missing() ? "missing" : one.value().toPlainString()).orElse("none");
    }

    @Test
    void whatWasWrittenIsFoundWithWhereItComesFrom() throws Exception {
        Result result = network.write(FLOWS, Revision.REFUSE,
                flow("ALB", "ITA", "2018", "410.50"), flow("ALB", "ITA", "2017", "400").fromSource("0123456789ab").withNote("a, \"b\"\nc"),
                flow("ALB", "GRC", "2017", "123456789012345678901.25"), flow("GHA", "ITA", "2017", "-0.0012"));
        assertCounts(result, 4, 0, 0, 0);
        Observations observations = network.observations();
        Series italy = observations.series(ALBANIA.withPartner("ITA")).orElseThrow();
        assertEquals(List.of("2017", "2018"), italy.observations().stream().map(Observation::period).toList());
        assertEquals("USD_MN", italy.unit());
        assertEquals(new BigDecimal("410.5"), italy.latest().orElseThrow().value());
        assertEquals(new BigDecimal("400"), italy.until("2017").orElseThrow().value());
        Observation first = italy.at("2017").orElseThrow();
        assertEquals("0123456789ab", first.source());
        assertEquals("a, \"b\" c", first.note());
        assertEquals("123456789012345678901.25", value(ALBANIA.withPartner("GRC"), "2017"));
        assertEquals("-0.0012", value(SeriesKey.of("FLOWS", "FLOW", "GHA").withPartner("ITA"), "2017"));
        assertEquals("2020", italy.edition().name());
        Dataset record = (Dataset) network.workspace.snapshot().record(italy.edition().record()).orElseThrow();
        assertEquals("CC BY 4.0", record.getRights().get("en"));
        assertEquals("Example Institute", record.getPublisherName());
        assertEquals("USD_MN", record.getComponents().stream().filter(c -> c.getCode().equals("OBS_VALUE")).findFirst().orElseThrow().getUnit());
        assertEquals(1, network.space.log(10).stream().filter(version -> version.message().contains("Write")).count(), "one commit");
    }

    @Test
    void zeroMissingAndNothingAreThreeThings() throws Exception {
        network.write(FLOWS, Revision.REFUSE, flow("ALB", "ITA", "2015", "0"), flow("ALB", "ITA", "2016", null).withStatus(Observation.MISSING),
                flow("ALB", "ITA", "2018", "0").withStatus(Observation.DOUBTFUL));
        SeriesKey key = ALBANIA.withPartner("ITA");
        assertEquals("0", value(key, "2015"));
        assertEquals("missing", value(key, "2016"));
        assertEquals("none", value(key, "2017"));
        Series series = network.observations().series(key).orElseThrow();
        assertEquals("2015", series.latest().orElseThrow().period(), "a doubtful zero and a missing value are not the latest");
        assertTrue(series.at("2018").orElseThrow().doubtful());
    }

    @Test
    void theSameAgainChangesNothing() throws Exception {
        network.write(FLOWS, Revision.REFUSE, flow("ALB", "ITA", "2017", "400.0"));
        String head = network.space.head();
        assertCounts(network.write(FLOWS, Revision.REFUSE, flow("ALB", "ITA", "2017", "400")), 0, 0, 1, 0);
        assertEquals(head, network.space.head());
    }

    @Test
    void anEditionDoesNotChangeButGrows() throws Exception {
        network.write(FLOWS, Revision.REFUSE, flow("ALB", "ITA", "2017", "400"));
        Result result = network.write(FLOWS, Revision.REFUSE, flow("ALB", "ITA", "2017", "401"), flow("ALB", "ITA", "2018", "402"));
        assertCounts(result, 1, 0, 0, 1);
        assertEquals("401", result.differences().get(0).refused().value().toPlainString());
        assertEquals("400", result.differences().get(0).kept().value().toPlainString());
        assertFalse(result.differences().get(0).inFile());
        assertEquals("400", value(ALBANIA.withPartner("ITA"), "2017"));
        assertEquals("402", value(ALBANIA.withPartner("ITA"), "2018"));
    }

    @Test
    void twoValuesForOneKeyInOneGoAreSaid() throws Exception {
        Result result = network.write(FLOWS, Revision.REPLACE, flow("ALB", "ITA", "2017", "400"), flow("ALB", "ITA", "2017", "500"));
        assertCounts(result, 1, 0, 0, 1);
        assertTrue(result.differences().get(0).inFile());
        assertEquals("400", value(ALBANIA.withPartner("ITA"), "2017"));
    }

    @Test
    void whatAnOfficeKeepsItselfIsReplacedAndTheOldValueStaysInTheHistory() throws Exception {
        DatasetDescription own = FLOWS.ofEdition("", null);
        network.write(own, Revision.REPLACE, flow("ALB", "ITA", "2017", "400"));
        assertCounts(network.write(own, Revision.REPLACE, flow("ALB", "ITA", "2017", "450").withNote("corrected")), 0, 1, 0, 0);
        assertEquals("450", value(ALBANIA.withPartner("ITA"), "2017"));
        assertEquals(1, network.observations().series(ALBANIA.withPartner("ITA")).orElseThrow().observations().size());
    }

    @Test
    void revisionsStandSideBySideTheNewestFirst() throws Exception {
        network.write(FLOWS.ofEdition("June 2021", PartialDate.parse("2021-06")), Revision.REFUSE, flow("ALB", "ITA", "2017", "420"));
        network.write(FLOWS.ofEdition("October 2019", PartialDate.parse("2019-10")), Revision.REFUSE, flow("ALB", "ITA", "2017", "390"),
                flow("ALB", "ITA", "1999", "90"));
        network.write(FLOWS, Revision.REFUSE, flow("ALB", "ITA", "2017", "400"));
        SeriesKey key = ALBANIA.withPartner("ITA");
        List<Series> revisions = network.observations().revisions(key);
        assertEquals(List.of("June 2021", "2020", "October 2019"), revisions.stream().map(Series::edition).map(Edition::name).toList());
        assertEquals(List.of("420", "400", "390"),
                revisions.stream().map(series -> series.at("2017").orElseThrow().value().toPlainString()).toList());
        assertEquals("420", value(key, "2017"));
        assertEquals("90", value(key, "1999"), "a figure that only an older edition has");
    }

    @Test
    void seriesAreFoundByPartnerSexAndSkill() throws Exception {
        network.write(FLOWS, Revision.REFUSE, flow("ALB", "ITA", "2017", "1"), flow("ALB", "GRC", "2017", "2"), flow("GHA", "ITA", "2017", "3"),
                flow("ALB", "", "2017", "4"), Observation.of(ALBANIA.withPartner("ITA").withSex("F").withSkill("HIGH"), "2017", BigDecimal.TEN, ""));
        Observations observations = network.observations();
        assertEquals(4, observations.find(SeriesQuery.of("FLOWS", "FLOW", "ALB")).size());
        assertEquals(List.of("ALB", "ALB", "GHA"),
                observations.find(SeriesQuery.toward("FLOWS", "FLOW", "ITA")).stream().map(s -> s.key().area()).toList());
        assertEquals(1, observations.find(SeriesQuery.of("FLOWS", null, "ALB").withSex("F").withSkill("HIGH")).size());
        assertEquals(1, observations.find(new SeriesQuery("FLOWS", null, "ALB", "", null, null)).size(), "without a partner");
        assertEquals(List.of(), observations.find(SeriesQuery.of("OTHER", null, null)));
    }

    @Test
    void furtherDimensionsOfAPublisherAreKept() throws Exception {
        DatasetDescription own = new DatasetDescription("OWN", "Own", "", "1", null, null, "", "", "", List.of("FREQ", "ADJUSTMENT"));
        SeriesKey key = SeriesKey.of("OWN", "X", "ALB").withOthers(Map.of("FREQ", "Q", "ADJUSTMENT", "N"));
        network.write(own, Revision.REFUSE, Observation.of(key, "2017-Q1", BigDecimal.ONE, ""), Observation.of(key, "2016-Q4", BigDecimal.TWO, ""),
                Observation.of(SeriesKey.of("OWN", "X", "ALB"), "2017", BigDecimal.ZERO, ""));
        assertEquals("1", value(key, "2017-Q1"));
        assertEquals("2016-Q4", network.observations().series(key).orElseThrow().observations().get(0).period());
        assertEquals("0", value(SeriesKey.of("OWN", "X", "ALB"), "2017"));
    }

    @Test
    void aFileThatDidNotChangeIsReadOnce() throws Exception {
        network.write(FLOWS, Revision.REFUSE, flow("ALB", "ITA", "2017", "1"), flow("GHA", "ITA", "2017", "3"));
        ObservationCache cache = new ObservationCache();
        SeriesKey ghana = SeriesKey.of("FLOWS", "FLOW", "GHA").withPartner("ITA");
        for (int i = 0; i < 3; i++) {
            Observations observations = Observations.of(network.workspace.snapshot(), cache);
            assertTrue(observations.series(ALBANIA.withPartner("ITA")).isPresent());
            assertTrue(observations.series(ghana).isPresent());
        }
        assertEquals(2, cache.filesRead());
        network.write(FLOWS, Revision.REFUSE, flow("ALB", "ITA", "2018", "2"));
        Observations after = Observations.of(network.workspace.snapshot(), cache);
        assertEquals(2, after.series(ALBANIA.withPartner("ITA")).orElseThrow().observations().size());
        assertTrue(after.series(ghana).isPresent());
        assertEquals(3, cache.filesRead(), "only what changed is read again");
        var snapshot = network.workspace.snapshot();
        assertSame(cache.observations(snapshot), cache.observations(snapshot));
        network.write(FLOWS, Revision.REFUSE, flow("ALB", "ITA", "2019", "2"));
        assertNotSame(cache.observations(snapshot), cache.observations(network.workspace.snapshot()));
    }

    @Test
    void aSmallCacheForgetsAndStillAnswers() throws Exception {
        network.write(FLOWS, Revision.REFUSE, flow("ALB", "ITA", "2017", "1"), flow("GHA", "ITA", "2017", "3"));
        ObservationCache cache = new ObservationCache(1);
        for (int i = 0; i < 2; i++) {
            Observations observations = Observations.of(network.workspace.snapshot(), cache);
            assertEquals(2, observations.find(SeriesQuery.toward("FLOWS", "FLOW", "ITA")).size());
        }
        assertEquals(3, cache.filesRead(), "the one that is held is not read again");
    }

    @Test
    void valuesThatTwoPeopleWroteAreBothShown() throws Exception {
        network.write(FLOWS, Revision.REFUSE, flow("ALB", "ITA", "2017", "400"), flow("ALB", "ITA", "2018", "1"));
        String id = FLOWS.id();
        String csv = new String(network.workspace.snapshot().evidence("net", id, "ALB").orElseThrow(), StandardCharsets.UTF_8);
        // as merging by lines leaves it
        String merged = csv + csv.lines().skip(1).findFirst().orElseThrow().replace(",400,", ",405,") + "\nbroken\n";
        network.space.write("Merged", batch -> batch.putEvidence(id, "ALB", merged.getBytes(StandardCharsets.UTF_8)));
        Series series = network.observations().series(ALBANIA.withPartner("ITA")).orElseThrow();
        assertEquals(2, series.observations().size());
        Observation disputed = series.at("2017").orElseThrow();
        assertTrue(disputed.disputed());
        assertEquals("405", disputed.value().toPlainString());
        assertEquals("400", series.alternatives("2017").get(0).value().toPlainString());
        assertFalse(series.at("2018").orElseThrow().disputed());
        assertEquals(List.of(), series.alternatives("2018"));
    }

    @Test
    void whatIsCancelledIsNotWritten() throws Exception {
        String head = network.space.head();
        try (ObservationWriter writer = new ObservationWriter(network.workspace, network.space, FLOWS, Revision.REFUSE)) {
            writer.add(flow("ALB", "ITA", "2017", "1"));
            assertThrows(CancellationException.class, () -> writer.commit("No", new Progress() {
                @Override
                public boolean cancelled() {
                    return true;
                }
            }));
        }
        assertEquals(head, network.space.head());
        assertEquals(Map.of(), network.observations().editions());
    }

    @Test
    void namesThatNobodyMappedAreKeptAndWithdrawnOnceTheyAre() throws Exception {
        network.write(FLOWS, Revision.REFUSE, flow("?Atlantis", "ITA", "2017", "5"), flow("ALB", "?Atlantis", "2017", "6"));
        assertEquals(1, network.observations().find(SeriesQuery.of("FLOWS", "FLOW", "?Atlantis")).size());
        try (ObservationWriter writer = new ObservationWriter(network.workspace, network.space, FLOWS, Revision.REFUSE)) {
            writer.withdrawUnmapped("Atlantis");
            writer.add(flow("GRC", "ITA", "2017", "5"));
            writer.add(flow("ALB", "GRC", "2017", "6"));
            writer.commit("Mapped", Progress.NONE);
        }
        assertEquals(0, network.observations().find(SeriesQuery.of("FLOWS", "FLOW", "?Atlantis")).size());
        assertEquals(List.of("GRC"), network.observations().find(SeriesQuery.of("FLOWS", "FLOW", "ALB")).stream()
                .map(series -> series.key().partner()).toList());
    }

    @Test
    void countriesTotalsAndRemaindersAreToldApart() {
        assertEquals(AreaKind.COUNTRY, AreaKind.of("ALB"));
        assertEquals(AreaKind.AGGREGATE, AreaKind.of("001"));
        assertEquals(AreaKind.AGGREGATE, AreaKind.of("LDC"));
        assertEquals(AreaKind.AGGREGATE, AreaKind.of("WB_ECA"));
        assertEquals(AreaKind.REMAINDER, AreaKind.of(AreaKind.OTHER_SOUTH));
        assertEquals(AreaKind.UNMAPPED, AreaKind.of("?Atlantis"));
        assertNull(network.workspace.snapshot().evidenceVersion("net", "no id", "x").orElse(null));
    }

    @Test
    void theVersionOfADataFileFollowsItsContent() throws Exception {
        network.write(FLOWS, Revision.REFUSE, flow("ALB", "ITA", "2017", "1"));
        RecordKey key = network.observations().editions("FLOWS").get(0).record();
        String before = network.workspace.snapshot().evidenceVersion("net", key.id(), "ALB").orElseThrow();
        network.write(FLOWS, Revision.REFUSE, flow("GHA", "ITA", "2017", "1"));
        assertEquals(before, network.workspace.snapshot().evidenceVersion("net", key.id(), "ALB").orElseThrow());
        network.write(FLOWS, Revision.REFUSE, flow("ALB", "ITA", "2018", "1"));
        assertFalse(before.equals(network.workspace.snapshot().evidenceVersion("net", key.id(), "ALB").orElseThrow()));
        assertTrue(network.workspace.snapshot().evidenceVersion("net", key.id(), "XXX").isEmpty());
    }
}
