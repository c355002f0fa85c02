package org.sankofa.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.CorridorFlows;
import org.sankofa.evidence.CorridorFlows.Flow;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.ObservationWriter.Revision;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.methods.Rule;
import org.sankofa.model.Corridor;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.TransferChannel;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;

/** An estimate that is kept has its corridors, which add up, and nothing that people wrote is lost. */
class CorridorFlowsTest {

    @TempDir
    Path folder;

    private static RemittanceEstimate estimate() {
        RemittanceEstimate estimate = ModelFactory.eINSTANCE.createRemittanceEstimate();
        estimate.setId(Ids.nameBased("an estimate"));
        return estimate;
    }

    private static Flow flow(String host, double amount) {
        return new Flow(host, amount, OptionalDouble.of(1000 * amount), OptionalDouble.empty());
    }

    private static double sum(RemittanceEstimate estimate) {
        return estimate.getCorridors().stream().mapToDouble(one -> one.getAmount().doubleValue()).sum();
    }

    @Test
    void theLargestStandAloneTheRestTogether() {
        List<Flow> flows = new ArrayList<>(List.of(flow("_OTHER_SOUTH", 7), flow("NGA", 0)));
        for (int i = 0; i < 33; i++) {
            flows.add(flow("A" + (char) ('A' + i / 26) + (char) ('A' + i % 26), 100 + i));
        }
        RemittanceEstimate estimate = estimate();
        CorridorFlows corridors = new CorridorFlows(flows);
        corridors.keepIn(estimate, "en");
        assertEquals(CorridorFlows.MOST + 1, estimate.getCorridors().size());
        Corridor first = estimate.getCorridors().getFirst();
        assertEquals(Ids.conceptId("area", "ABG"), Ids.idOf(first.getHost()));
        assertEquals(new BigDecimal("132"), first.getAmount());
        assertEquals(132_000, first.getMigrants().longValue());
        assertNull(first.getCost());
        Corridor rest = estimate.getCorridors().getLast();
        assertEquals("Other places together: 4.", rest.getNote().get("en"), "three countries and what nobody tells apart; none with nothing");
        assertNull(rest.getHost());
        assertEquals(corridors.total(), sum(estimate), 1e-9);
        assertEquals(100, estimate.getCorridors().stream().mapToDouble(one -> one.getShare().doubleValue()).sum(), 1e-2);
    }

    @Test
    void whatPeopleWroteStaysWhenItIsKeptAgain() {
        RemittanceEstimate estimate = estimate();
        new CorridorFlows(List.of(flow("ITA", 60), flow("GRC", 30), flow("USA", 10))).keepIn(estimate, "en");
        String id = estimate.getCorridors().getFirst().getId();
        estimate.getCorridors().getFirst().setChannel(TransferChannel.BANK);
        Corridor own = ModelFactory.eINSTANCE.createCorridor();
        own.setId(Ids.newId());
        own.setNote(Text.of("en", "Money that students carry"));
        estimate.getCorridors().add(own);
        new CorridorFlows(List.of(flow("GRC", 70), flow("ITA", 40))).keepIn(estimate, "en");
        assertEquals(List.of(Ids.conceptId("area", "GRC"), Ids.conceptId("area", "ITA")), estimate.getCorridors().subList(0, 2).stream().map(one -> Ids.idOf(one.getHost())).toList());
        assertEquals(3, estimate.getCorridors().size(), "the United States had nothing any more; what a person added is there");
        assertEquals(id, estimate.getCorridors().get(1).getId());
        assertEquals(TransferChannel.BANK, estimate.getCorridors().get(1).getChannel());
        assertEquals(own, estimate.getCorridors().getLast());
        new CorridorFlows(List.of()).keepIn(estimate, "en");
        assertEquals(List.of(own), estimate.getCorridors());
    }

    @Test
    void theyComeFromTheRuleOrFromWhatWasPublishedWithCostsOfTheTime() throws Exception {
        try (Network network = new Network(folder)) {
            SeriesKey people = SeriesKey.of("WB_BMM", Indicators.EMIGRANTS, "ALB");
            write(network, "WB_BMM", figure(people.withPartner("ITA"), "2017", "600"), figure(people.withPartner("GRC"), "2017", "400"));
            write(network, "KNOMAD", figure(SeriesKey.of("KNOMAD", Indicators.INFLOW, "ALB"), "2017", "1000"));
            write(network, "WB_BRE", figure(SeriesKey.of("WB_BRE", Indicators.INFLOW, "ALB").withPartner("GRC"), "2017", "500"));
            SeriesKey cost = SeriesKey.of("RPW", Indicators.CORRIDOR_COST, "ALB").withPartner("ITA");
            write(network, "RPW", figure(cost, "2016-Q4", "7"), figure(cost, "2017-Q4", "6"), figure(cost, "2018-Q1", "5"));
            CorridorFlows divided = CorridorFlows.of(network.observations(), "ALB", "2017", Optional.of(Rule.STOCKS));
            assertEquals(List.of("ITA", "GRC"), divided.flows().stream().map(Flow::host).toList());
            assertEquals(1000, divided.total(), 1e-9);
            assertEquals(6, divided.flows().getFirst().cost().orElseThrow(), 0);
            assertTrue(divided.flows().getLast().cost().isEmpty());
            CorridorFlows published = CorridorFlows.of(network.observations(), "ALB", "2017", Optional.empty());
            assertEquals(List.of(new Flow("GRC", 500, OptionalDouble.of(400), OptionalDouble.empty())), published.flows());
            assertTrue(CorridorFlows.of(network.observations(), "ALB", "2017", Optional.of(Rule.BOTH_INCOMES)).flows().isEmpty(), "no incomes, no corridors");
            assertTrue(CorridorFlows.of(network.observations(), "GHA", "2017", Optional.of(Rule.STOCKS)).flows().isEmpty());
        }
    }

    private static void write(Network network, String dataset, Observation... all) throws Exception {
        network.write(new DatasetDescription(dataset, dataset + " of tests", "Institute", "2020", null, null, "", "", "", List.of()), Revision.REFUSE, all);
    }

    private static Observation figure(SeriesKey key, String period, String value) {
        return Observation.of(key, period, new BigDecimal(value), "");
    }
}
