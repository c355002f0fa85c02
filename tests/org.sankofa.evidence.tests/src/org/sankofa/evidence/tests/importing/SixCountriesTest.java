package org.sankofa.evidence.tests.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.CorridorFlows;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.CountryFigures.Stocks;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.MigrantStocks;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.Series;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.SeriesQuery;
import org.sankofa.evidence.methods.Allocation;
import org.sankofa.evidence.methods.Rule;

/** Albania, El Salvador, Ghana, Moldova, Somalia, Tajikistan: 828 figures, sums and counts, read from the publishers' files in another way. */
@TestInstance(Lifecycle.PER_CLASS)
class SixCountriesTest {

    private static final List<String> SIX = List.of("ALB", "SLV", "GHA", "MDA", "SOM", "TJK");
    private static final List<String> FILES = List.of("remittances/remittance-inflows.xlsx", "remittances/remittance-outflows.xlsx",
            "remittances/personal-remittances-received.xls.gz", "remittances/personal-remittances-paid.xls.gz",
            "remittances/remittances-received-percent-gdp.xls.gz", "remittances/sending-cost-to-country.xls.gz",
            "remittances/sending-cost-from-country.xls.gz", "worldbank-bilateral-2017/WB_Bilateral_Estimates_Migrant_Stocks_2017.xlsx",
            "worldbank-bilateral-2017/WB_Bilateral_Remittance_Estimates_2017.xlsx", "remittance-prices/rpw-databank-extract.csv",
            "un-desa-migrant-stock/UN_MigrantStockByOriginAndDestination_2019_clean.csv", "brain-drain-iab/iabbd_8010_v1_gender.xls.gz",
            "development-indicators/owid_wb_income_class_2017.csv", "development-indicators/owid_gii_2015.csv",
            "development-indicators/hdi_undp_1990_2019.csv", "development-indicators/wdi_gdp_current_usd_1960_on.csv");

    private Imports net;
    private CountryFigures figures;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        net = new Imports(folder);
        for (String file : FILES) {
            net.run("evidence", Imports.shared(file), false, file.contains("gdp_current") ? Map.of("indicator", Indicators.WDI_GDP) : Map.of());
        }
        figures = new CountryFigures(net.observations());
    }

    @AfterAll
    void close() throws Exception {
        if (net != null) {
            net.close();
        }
    }

    private static List<String[]> expected() throws Exception {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = SixCountriesTest.class.getResourceAsStream("six-countries.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> rows.add(line.split("\t", -1)));
        }
        return rows;
    }

    @Test
    void figuresAreThoseOfThePublishers() throws Exception {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (String[] row : expected()) {
            if (!row[0].equals("SUM") && !row[0].equals("COUNT")) {
                SeriesKey key = SeriesKey.of(row[0], row[1], row[2]).withPartner(row[3]).withSex(row[4]);
                String found = net.value(key, row[5]);
                compared++;
                if (!found.matches("[-0-9.E]+") || new BigDecimal(found).compareTo(new BigDecimal(row[6])) != 0) {
                    wrong.add(String.join(" ", row) + " is " + found);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(696, compared);
    }

    @Test
    void sumsAndCountsAreThoseOfThePublishers() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String[] row : expected()) {
            if (row[0].equals("SUM") || row[0].equals("COUNT")) {
                List<Observation> all = all(row[1], row[2], row[4], row[5]);
                double found = row[0].equals("SUM") ? all.stream().mapToDouble(one -> one.value().doubleValue()).sum()
                        : all.stream().filter(one -> one.value().signum() > 0).count();
                if (Math.abs(found - Double.parseDouble(row[6])) > 1e-9 * Math.max(1, found)) {
                    wrong.add(String.join(" ", row) + " is " + found);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** As the pages ask for them. */
    private List<Observation> all(String what, String area, String sex, String period) {
        String dataset = what.split(" ")[0];
        return switch (what.substring(dataset.length() + 1)) {
            case "in" -> List.copyOf(figures.bilateral(area, period).values());
            case "out" -> net.observations().find(SeriesQuery.toward(dataset, Indicators.INFLOW, area)).stream()
                    .filter(series -> AreaKind.of(series.key().area()) != AreaKind.AGGREGATE).map(series -> series.at(period).orElseThrow()).toList();
            case "abroad" -> List.copyOf(MigrantStocks.emigrants(net.observations(), dataset, area, sex.equals("_T") ? "" : sex).orElseThrow().byYear().get(period).values());
            case "here" -> List.copyOf(MigrantStocks.immigrants(net.observations(), dataset, area).orElseThrow().byYear().get(period).values());
            case "here unknown" -> MigrantStocks.immigrants(net.observations(), dataset, area).orElseThrow().byYear().get(period).entrySet().stream()
                    .filter(one -> AreaKind.of(one.getKey()) == AreaKind.REMAINDER).map(Map.Entry::getValue).toList();
            default -> throw new AssertionError(what);
        };
    }

    /** In 2005 to 2017 the files of KNOMAD and of the World Bank have zeros of Somalia, where only nobody reported. */
    @Test
    void nobodySentNothingToSomalia() {
        for (String year : List.of("2005", "2013", "2017")) {
            assertTrue(figures.inflow("SOM", year).isEmpty(), year);
            assertFalse(figures.inflowYears("SOM").contains(year), year);
        }
        assertEquals(1482, figures.inflow("SOM", "2018").orElseThrow().value(), 0);
        Observation zero = net.series(SeriesKey.of("WDI", Indicators.WDI_RECEIVED, "SOM")).at("2017").orElseThrow();
        assertTrue(zero.doubtful() && zero.value().signum() == 0, "kept as it stands");
        assertTrue(net.series(SeriesKey.of("WDI", Indicators.WDI_RECEIVED_SHARE, "SOM")).at("2015").orElseThrow().doubtful());
        assertTrue(net.series(SeriesKey.of("KNOMAD", Indicators.OUTFLOW, "GHA")).at("2005").orElseThrow().doubtful(), "between 6.4 and 8 million");
        assertEquals("2021", figures.remittanceShare("SOM").orElseThrow().period());
        assertTrue(net.series(SeriesKey.of("WDI", Indicators.WDI_COST_FROM, "GHA")).latest().isPresent());
        for (String dataset : List.of("UNDP_HDI", "UNDP_GII")) {
            assertTrue(net.observations().find(SeriesQuery.of(dataset, null, "SOM")).isEmpty(), "not known is no figure");
        }
    }

    /** The allocation of each country of the matrix adds up to its inflow, over countries and remainders, without the world. */
    @Test
    void corridorsOfEachCountryAddUpToItsInflow() {
        int divided = 0;
        for (String code : net.observations().areas(net.observations().editions("WB_BMM").getFirst())) {
            Stocks stocks = figures.stocks(code, "2017", "WB_BMM").orElseThrow();
            String total = net.value(SeriesKey.of("WB_BMM", Indicators.EMIGRANTS, code).withPartner(AreaKind.WORLD), "2017");
            assertEquals(new BigDecimal(total).doubleValue(), stocks.total(), 0.5, code);
            if (stocks.total() == 0) {
                continue;
            }
            divided++;
            Optional<CountryFigures.Figure> known = figures.inflow(code, "2017");
            double inflow = known.map(CountryFigures.Figure::value).orElse(1234.5);
            for (Rule rule : Rule.values()) {
                // incomes are invented: no file at hand has them
                Allocation allocation = Allocation.of(rule, inflow, OptionalDouble.of(4000), stocks.byHost().entrySet().stream()
                        .map(one -> new Allocation.Host(one.getKey(), one.getValue().value().doubleValue(), OptionalDouble.of(1000 + 17 * one.getKey().hashCode() % 900)))
                        .toList());
                assertEquals(inflow, allocation.shares().stream().mapToDouble(Allocation.Share::flow).sum(), inflow * 1e-12, code + " " + rule);
            }
            known.ifPresent(figure -> assertEquals(figure.value(), CorridorFlows.of(net.observations(), code, "2017", Optional.of(Rule.STOCKS)).total(),
                    figure.value() * 1e-9, code));
        }
        assertTrue(divided > 200, divided + " countries");
    }

    /**
     * Rules 2 and 3 with incomes from a file of the World Bank and stocks from its matrix: money of each migrant goes as the factors of
     * the rules. GNI per capita, PPP, of the World Bank's matrices of 2017: its own figures for these countries.
     */
    @Test
    void incomesFromAFileOfTheWorldBankMakeRulesTwoAndThreeRun(@TempDir Path more) throws Exception {
        StringBuilder text = new StringBuilder("\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2018-04-24\",\n\n"
                + "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2016\",\"2017\",\n");
        Map<String, Integer> incomes = Map.of("GHA", 4150, "PRT", 29990, "TUR", 23990, "GRC", 26900, "SEN", 2480);
        incomes.forEach((code, income) -> text.append("\"\",\"").append(code).append("\",\"GNI per capita, PPP (current international $)\",\"NY.GNP.PCAP.PP.CD\",\"")
                .append(income).append("\",\"\",\n"));
        assertEquals("", Imports.kinds(net.run("evidence", java.nio.file.Files.writeString(more.resolve("API_NY.GNP.PCAP.PP.CD_DS2_en_csv_v2.csv"), text))));
        for (Rule rule : List.of(Rule.HOST_INCOME, Rule.BOTH_INCOMES)) {
            CorridorFlows flows = CorridorFlows.of(net.observations(), "GHA", "2017", Optional.of(rule));
            assertEquals(3536.41, flows.total(), 1e-9, "all of the inflow goes to the four hosts whose income is known");
            assertEquals(4, flows.flows().size());
            Map<String, Double> each = new java.util.TreeMap<>();
            flows.flows().forEach(flow -> each.put(flow.host(), flow.amount() / flow.migrants().orElseThrow() / rule.factor(4150, incomes.get(flow.host()))));
            each.values().forEach(one -> assertEquals(each.get("PRT"), one, 1e-12, each.toString()));
        }
        // published corridors of single migrants: Portugal 0.653135 of 199, Turkey 0.657694 of 213, Greece 3.345977 of 1051
        Map<String, Double> third = new java.util.TreeMap<>();
        CorridorFlows.of(net.observations(), "GHA", "2017", Optional.of(Rule.BOTH_INCOMES)).flows().forEach(flow -> third.put(flow.host(), flow.amount()));
        assertEquals(0.653135 / 0.657694, third.get("PRT") / third.get("TUR"), 2e-6);
        assertEquals(3.345977 / 0.653135, third.get("GRC") / third.get("PRT"), 1e-5);
    }

    /** Remittances are transposed to migrants: of both, the file of a country holds what concerns its own people. */
    @Test
    void partsOfBothMatricesAddUpToTheirTotals() {
        for (String code : SIX) {
            for (String dataset : List.of("WB_BMM", "WB_BRE")) {
                String indicator = dataset.equals("WB_BMM") ? Indicators.EMIGRANTS : Indicators.INFLOW;
                List<Series> hosts = net.observations().find(SeriesQuery.of(dataset, indicator, code));
                BigDecimal sum = hosts.stream().filter(one -> AreaKind.of(one.key().partner()) != AreaKind.AGGREGATE)
                        .map(one -> one.latest().map(Observation::value).orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(new BigDecimal(net.value(SeriesKey.of(dataset, indicator, code).withPartner(AreaKind.WORLD), "2017")).doubleValue(),
                        sum.doubleValue(), 0.01, dataset + " " + code);
            }
            assertEquals("UN_DESA", figures.stocks(code, "2019").orElseThrow().edition().dataset(), "2019 is nearer to 2019");
            assertEquals("WB_BMM", figures.stocks(code, "2017").orElseThrow().edition().dataset());
        }
        // emigrants and immigrants are the two ways to look at one matrix
        assertEquals(233, net.observations().find(SeriesQuery.toward("UN_DESA", Indicators.EMIGRANTS, "USA")).size() + 1);
    }

    @Test
    void whatIsKnownBesideIsOfTheNewestYear() {
        assertEquals("2021", figures.remittanceShare("GHA").orElseThrow().period());
        assertEquals(2, figures.incomeGroup("GHA").orElseThrow().value(), 0);
        assertTrue(figures.emigrantShare("GHA").isEmpty(), "no population was imported");
        assertEquals(Map.of(), figures.bilateral("GHA", "2016"));
    }
}
