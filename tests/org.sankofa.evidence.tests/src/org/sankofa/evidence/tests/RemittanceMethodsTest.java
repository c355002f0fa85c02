package org.sankofa.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.evidence.methods.Allocation;
import org.sankofa.evidence.methods.Allocation.Host;
import org.sankofa.evidence.methods.Allocation.Share;
import org.sankofa.evidence.methods.AssumptionLog;
import org.sankofa.evidence.methods.Bases;
import org.sankofa.evidence.methods.Citation;
import org.sankofa.evidence.methods.Finding;
import org.sankofa.evidence.methods.InformalFlows;
import org.sankofa.evidence.methods.Multiplier;
import org.sankofa.evidence.methods.Potential;
import org.sankofa.evidence.methods.PovertyWhatIf;
import org.sankofa.evidence.methods.Range;
import org.sankofa.evidence.methods.Remark;
import org.sankofa.evidence.methods.Rule;
import org.sankofa.evidence.methods.SendingCost;
import org.sankofa.evidence.methods.Uncertain;

/** The methods on remittances against values that were published or computed apart. */
class RemittanceMethodsTest {

    private static final OptionalDouble HOME = OptionalDouble.of(4150);
    private static final List<Host> HOSTS = List.of(new Host("A", 2165, OptionalDouble.of(42870)), new Host("B", 213, OptionalDouble.of(23990)),
            new Host("C", 1341, OptionalDouble.of(1780)));

    private static void assertDigits(String expected, double actual) {
        BigDecimal wanted = new BigDecimal(expected);
        assertEquals(wanted, BigDecimal.valueOf(actual).setScale(wanted.scale(), java.math.RoundingMode.HALF_UP));
    }

    @ParameterizedTest
    @CsvSource({ "1, 1275.0738, 125.4461, 789.7801", "2, 2026.6046, 111.5752, 52.1202", "3, 1505.4966, 124.7831, 560.0203" })
    void theFullAllocationIsRightToTheDigits(int rule, String a, String b, String c) {
        Allocation allocation = Allocation.of(Rule.of(rule).orElseThrow(), 2190.30, HOME, HOSTS);
        assertDigits(a, allocation.shares().get(0).flow());
        assertDigits(b, allocation.shares().get(1).flow());
        assertDigits(c, allocation.shares().get(2).flow());
    }

    @Test
    void theFactorOfRuleThreeIsRightToTheDigits() {
        List<Share> shares = Allocation.of(Rule.BOTH_INCOMES, 2190.30, HOME, HOSTS).shares();
        assertDigits("6910.26966", shares.get(0).factor());
        assertDigits("5821.69195", shares.get(1).factor());
        assertDigits("4150.00000", shares.get(2).factor());
    }

    @ParameterizedTest
    @CsvSource({ "4150, 2201.1162, 199, 29990, 0.653135", "4150, 2201.1162, 213, 23990, 0.657694", "4150, 2201.1162, 1051, 26900, 3.345977",
            "6490, 3722.5593, 8068, 29990, 38.817030", "17740, 1997.6969, 2155, 23270, 4.460658", "2480, 2621.6421, 116, 4150, 0.336145" })
    void singleCorridorsOfTheMatricesOf2017AreRightToTheDigits(double home, double plateau, double migrants, double host, String flow) {
        // what is sent is known to four digits behind the point, which moves the sixth digit of a flow
        double unsure = migrants * 0.00005 * Rule.BOTH_INCOMES.factor(home, host) / home / 1e6;
        assertEquals(Double.parseDouble(flow), Allocation.corridor(migrants, plateau, home, host), 5e-7 + unsure);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void whatIsDividedAddsUpToTheInflow(Rule rule) {
        Random random = new Random(rule.number());
        for (int round = 0; round < 200; round++) {
            List<Host> hosts = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(230); i++) {
                hosts.add(new Host("H" + i, Math.floor(Math.pow(10, random.nextDouble() * 8)),
                        OptionalDouble.of(200 + random.nextDouble() * 120_000)));
            }
            double inflow = Math.pow(10, random.nextDouble() * 6);
            Allocation allocation = Allocation.of(rule, inflow, OptionalDouble.of(500 + random.nextDouble() * 40_000), hosts);
            assertEquals(inflow, allocation.shares().stream().mapToDouble(Share::flow).sum(), inflow * 1e-12);
            assertEquals(1, allocation.shares().stream().mapToDouble(Share::weight).sum(), 1e-12);
        }
    }

    @Test
    void aHostWithoutIncomeIsNamedNotForgotten() {
        List<Host> hosts = new ArrayList<>(HOSTS);
        hosts.add(new Host("D", 3719, OptionalDouble.empty()));
        Allocation byIncome = Allocation.of(Rule.HOST_INCOME, 2190.30, HOME, hosts);
        assertEquals("D", byIncome.withoutIncome().get(0).code());
        assertEquals(0.5, byIncome.shareWithoutIncome(), 1e-12);
        Remark remark = byIncome.caveats().stream().filter(one -> one.code().equals("allocation.without-income")).findFirst().orElseThrow();
        assertTrue(remark.text(List.of("en")).contains("50\u00a0%"), remark.text(List.of("en")));
        assertEquals(0, Allocation.of(Rule.STOCKS, 2190.30, HOME, hosts).withoutIncome().size());
    }

    @Test
    void whatCannotBeDividedIsExplained() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Allocation.of(Rule.BOTH_INCOMES, 1, OptionalDouble.empty(), HOSTS))
                .getMessage().contains("country of origin"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Allocation.of(Rule.STOCKS, 1, HOME, List.of())).getMessage()
                .contains("No migrants"));
        assertTrue(assertThrows(IllegalArgumentException.class,
                () -> Allocation.of(Rule.HOST_INCOME, 1, HOME, List.of(new Host("D", 5, OptionalDouble.empty())))).getMessage().contains("rule 1"));
        assertThrows(IllegalArgumentException.class, () -> Allocation.of(Rule.STOCKS, Double.NaN, HOME, HOSTS));
        assertThrows(IllegalArgumentException.class, () -> new Host("A", -1, OptionalDouble.empty()));
    }

    @Test
    void reportedFlowsStandBesideTheRulesWithTheSpread() {
        List<Allocation> rules = List.of(Allocation.of(Rule.STOCKS, 2190.30, HOME, HOSTS), Allocation.of(Rule.BOTH_INCOMES, 2190.30, HOME, HOSTS));
        Bases bases = Bases.of(Map.of("A", 900.0, "E", 40.0), rules);
        assertEquals(List.of("A", "C", "B", "E"), bases.rows().stream().map(Bases.Row::host).toList());
        Bases.Row a = bases.rows().get(0);
        assertEquals(605.4966, a.spread().orElseThrow(), 5e-5);
        assertTrue(bases.rows().get(2).reported().isEmpty(), "not reported is not zero");
        assertTrue(bases.rows().get(3).spread().isEmpty());
    }

    @Test
    void informalFlowsHaveTheRangeOfTheLiterature() {
        InformalFlows flows = InformalFlows.of(2190.30);
        assertDigits("2956.905", flows.total().low());
        assertDigits("3833.025", flows.total().high());
        assertThrows(IllegalArgumentException.class, () -> InformalFlows.of(1, new Range(-0.1, 0.2)));
        assertThrows(IllegalArgumentException.class, () -> new Range(2, 1));
    }

    @Test
    void costAndSavingAtTheTargets() {
        SendingCost cost = new SendingCost(1000, 7.5);
        assertEquals(75, cost.fee(), 1e-9);
        assertEquals(45, cost.saving(SendingCost.TARGET), 1e-9);
        assertEquals(25, cost.saving(SendingCost.MOST), 1e-9);
        assertEquals(0, new SendingCost(1000, 2).saving(SendingCost.TARGET), 0);
        assertEquals(6, SendingCost.simpleMean(List.of(5.0, 7.0)).orElseThrow(), 1e-12);
        assertTrue(SendingCost.simpleMean(List.of()).isEmpty());
        assertTrue(cost.caveats().get(0).text(List.of("en")).contains("simple mean"));
    }

    @Test
    void povertyInBothForms() {
        PovertyWhatIf remittances = new PovertyWhatIf(30, 0.1, PovertyWhatIf.OF_REMITTANCES, OptionalDouble.of(21));
        assertDigits("28.95", remittances.linear());
        assertDigits("29.0158", remittances.constantElasticity());
        PovertyWhatIf migrants = new PovertyWhatIf(30, 0.1, PovertyWhatIf.OF_MIGRANTS, OptionalDouble.empty());
        assertDigits("29.37", migrants.linear());
        assertDigits("29.4055", migrants.constantElasticity());
        assertEquals(0, new PovertyWhatIf(30, 5, -0.35, OptionalDouble.empty()).linear(), 0);
    }

    @ParameterizedTest
    @CsvSource({ "4.99, true", "5, false", "21, false" })
    void smallRemittancesAreWarnedOf(double share, boolean warned) {
        Finding finding = new PovertyWhatIf(30, 0.1, PovertyWhatIf.OF_REMITTANCES, OptionalDouble.of(share));
        assertEquals(warned, finding.caveats().stream().anyMatch(remark -> remark.code().equals("poverty.too-small")));
    }

    @Test
    void aMultiplierIsEmptyUnlessItIsCited() {
        assertTrue(Multiplier.unknown(100).effect().isEmpty());
        assertEquals(150, new Multiplier(100, OptionalDouble.of(1.5), "Example study, 2010").effect().orElseThrow(), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> new Multiplier(100, OptionalDouble.of(1.5), " "));
    }

    private static Potential.Inputs inputs() {
        return new Potential.Inputs(new Uncertain(2000, 2190.30, 2400), Uncertain.between(InformalFlows.USUAL), new Uncertain(5, 7.2, 9),
                OptionalDouble.of(SendingCost.TARGET), null);
    }

    @ParameterizedTest
    @ValueSource(longs = { 0, 1, 20061120, Long.MIN_VALUE })
    void oneSeedGivesTheSameBytes(long seed) {
        Potential first = Potential.simulate(inputs(), seed, Potential.USUAL_DRAWS);
        assertEquals(first.text(), Potential.simulate(inputs(), seed, Potential.USUAL_DRAWS).text());
        assertFalse(first.text().equals(Potential.simulate(inputs(), seed + 1, Potential.USUAL_DRAWS).text()));
        assertEquals(seed, first.seed());
    }

    @Test
    void theSimulationIsAlikeOnEveryMachine() {
        // computed apart, with another program in another language
        assertEquals("""
                seed 20061120
                draws 1000
                p1 2946.668806122972
                p5 3051.6440831577247
                p10 3124.7473437247063
                p25 3265.9137751655894
                p50 3493.4780193117717
                p75 3715.206599571702
                p90 3877.5618829430914
                p95 3979.370411333124
                p99 4108.284163684089
                mean 3495.588627465951
                """, Potential.simulate(inputs(), 20061120, 1000).text());
    }

    @Test
    void theSimulationComesNearToWhatCanBeComputed() {
        Potential potential = Potential.simulate(new Potential.Inputs(Uncertain.exactly(2190.30), Uncertain.between(InformalFlows.USUAL),
                Uncertain.exactly(0), OptionalDouble.empty(), null), 7, 100_000);
        // uniform between 2956.905 and 3833.025
        assertEquals(3394.965, potential.central(), 8);
        assertEquals(3394.965, potential.mean(), 4);
        assertEquals(2956.905 + 0.05 * 876.12, potential.low(), 5);
        assertEquals(2956.905 + 0.95 * 876.12, potential.high(), 5);
        assertTrue(potential.percentiles().get(1) >= 2956.905 && potential.percentiles().get(99) <= 3833.025);
    }

    @Test
    void theTriangularDistributionHasItsMeanAndItsMedian() {
        Potential potential = Potential.simulate(new Potential.Inputs(new Uncertain(0, 30, 100), Uncertain.exactly(0), Uncertain.exactly(0),
                OptionalDouble.empty(), null), 3, 200_000);
        assertEquals(130 / 3.0, potential.mean(), 0.3);
        assertEquals(100 - Math.sqrt(0.5 * 100 * 70), potential.central(), 0.4);
    }

    @Test
    void figuresAreShownWithoutFalsePrecision() {
        assertEquals("3390", Potential.shown(3394.965).toPlainString());
        assertEquals("0.0123", Potential.shown(0.012349).toPlainString());
        assertEquals("0", Potential.shown(0).toPlainString());
    }

    @Test
    void savingsAndMultiplierArePartOfThePotentialOnlyWhenAskedFor() {
        Potential.Inputs plain = new Potential.Inputs(Uncertain.exactly(1000), Uncertain.exactly(0.5), Uncertain.exactly(8), OptionalDouble.empty(), null);
        assertEquals(1500, Potential.simulate(plain, 1, 100).central(), 1e-9);
        Potential.Inputs saving = new Potential.Inputs(Uncertain.exactly(1000), Uncertain.exactly(0.5), Uncertain.exactly(8), OptionalDouble.of(3), null);
        assertEquals(1550, Potential.simulate(saving, 1, 100).central(), 1e-9);
        Potential.Inputs multiplied = new Potential.Inputs(Uncertain.exactly(1000), Uncertain.exactly(0.5), Uncertain.exactly(8), OptionalDouble.of(3),
                Uncertain.exactly(2));
        assertEquals(3100, Potential.simulate(multiplied, 1, 100).central(), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> Potential.simulate(plain, 1, 5));
    }

    @Test
    void everyFindingSaysWhatItRestsOnInEveryLanguage() {
        List<Finding> findings = List.of(Allocation.of(Rule.BOTH_INCOMES, 2190.30, HOME, HOSTS), Bases.of(Map.of(), List.of()),
                InformalFlows.of(1), new SendingCost(1, 1), new PovertyWhatIf(1, 0.1, -0.35, OptionalDouble.of(1)),
                Potential.simulate(inputs(), 1, 100));
        for (Finding finding : findings) {
            assertFalse(finding.sources().isEmpty() || finding.assumptions().isEmpty() || finding.caveats().isEmpty(), finding.toString());
            for (String language : List.of("en", "fr", "es")) {
                List<Remark> all = new ArrayList<>(finding.assumptions());
                all.addAll(finding.caveats());
                for (Remark remark : all) {
                    String text = remark.text(List.of(language));
                    assertTrue(text.length() > 15 && !text.contains("{"), text);
                }
            }
        }
        assertTrue(Citation.RATHA_SHAW.toString().contains("World Bank Working Paper 102"));
    }

    @Test
    void theLogOfAssumptionsKeepsWhatWasChanged() {
        AssumptionLog log = AssumptionLog.EMPTY.with("informal.low", "0.35", "Freund, Spatafora 2005").with("informal.low", "0.2", "our survey of 2019")
                .with("informal.low", "0.2", "again").with("multiplier", "", "");
        assertEquals(3, log.entries().size());
        assertEquals("0.2", log.value("informal.low").orElseThrow());
        assertEquals("0.35", log.entries().get(1).before());
        assertTrue(log.value("multiplier").isEmpty());
        assertTrue(log.value("other").isEmpty());
        assertEquals("our survey of 2019", log.reason("informal.low"));
        assertEquals("", log.reason("multiplier"));
    }
}
