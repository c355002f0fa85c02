package org.sankofa.evidence.tests.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.CountryFigures.Stocks;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.Series;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.SeriesQuery;
import org.sankofa.evidence.methods.Allocation;
import org.sankofa.evidence.methods.Rule;

/** Albania, El Salvador, Ghana, Moldova, Somalia, Tajikistan: figures as they stand in the publishers' files, looked up there by hand. */
class SixCountriesTest {

    private static final List<String> SIX = List.of("ALB", "SLV", "GHA", "MDA", "SOM", "TJK");

    /** Data set, indicator, area, partner, sex, period, value. */
    private static final String[] FIGURES = {
            "KNOMAD REMITTANCES_IN ALB - - 2017 1311.8224321379964",
            "KNOMAD REMITTANCES_IN SLV - - 2017 4996.353544718159",
            "KNOMAD REMITTANCES_IN GHA - - 2017 3536.41",
            "KNOMAD REMITTANCES_IN MDA - - 2017 1637.87",
            "KNOMAD REMITTANCES_IN SOM - - 2017 0",
            "KNOMAD REMITTANCES_IN TJK - - 2017 2237.179088453",
            "WB_BMM EMIGRANTS ALB ITA - 2017 449663",
            "WB_BMM EMIGRANTS ALB 001 - 2017 1194524",
            "WB_BMM EMIGRANTS SLV USA - 2017 1387022",
            "WB_BMM EMIGRANTS SLV 001 - 2017 1559934",
            "WB_BMM EMIGRANTS GHA NGA - 2017 229048",
            "WB_BMM EMIGRANTS GHA 001 - 2017 865204",
            "WB_BMM EMIGRANTS MDA RUS - 2017 294522",
            "WB_BMM EMIGRANTS MDA 001 - 2017 1024551",
            "WB_BMM EMIGRANTS SOM KEN - 2017 485864",
            "WB_BMM EMIGRANTS SOM 001 - 2017 2032921",
            "WB_BMM EMIGRANTS TJK RUS - 2017 466837",
            "WB_BMM EMIGRANTS TJK 001 - 2017 638249",
            "WB_BRE REMITTANCES_IN ALB ITA - 2017 501.520767857553",
            "WB_BRE REMITTANCES_IN ALB 001 - 2017 1381.8689674880002",
            "WB_BRE REMITTANCES_IN SLV USA - 2017 4611.240349536607",
            "WB_BRE REMITTANCES_IN SLV 001 - 2017 5050.514436617659",
            "WB_BRE REMITTANCES_IN GHA NGA - 2017 412.05216894361433",
            "WB_BRE REMITTANCES_IN GHA 001 - 2017 2190.2999999999997",
            "WB_BRE REMITTANCES_IN MDA RUS - 2017 532.9675560973676",
            "WB_BRE REMITTANCES_IN MDA 001 - 2017 1640",
            "WB_BRE REMITTANCES_IN SOM KEN - 2017 0",
            "WB_BRE REMITTANCES_IN SOM 001 - 2017 0",
            "WB_BRE REMITTANCES_IN TJK RUS - 2017 1686.5741055743408",
            "WB_BRE REMITTANCES_IN TJK 001 - 2017 2219.7032472358633",
            "UN_DESA EMIGRANTS ALB ITA - 2019 475196",
            "UN_DESA EMIGRANTS SLV USA - 2019 1429155",
            "UN_DESA EMIGRANTS GHA NGA - 2019 233002",
            "UN_DESA EMIGRANTS MDA RUS - 2019 294245",
            "UN_DESA EMIGRANTS SOM KEN - 2019 452919",
            "UN_DESA EMIGRANTS TJK RUS - 2019 466399",
            "IAB EMIGRANTS ALB USA F 2010 37196",
            "IAB EMIGRANTS SLV USA F 2010 546721",
            "IAB EMIGRANTS GHA USA F 2010 51446",
            "IAB EMIGRANTS MDA USA F 2010 19674",
            "IAB EMIGRANTS SOM USA F 2010 37964",
            "IAB EMIGRANTS TJK USA F 2010 5067",
            "RPW SENDING_COST ALB ITA - 2016-Q1 7.25",
            "RPW SENDING_COST SLV USA - 2016-Q1 4.32608699798584",
            "RPW SENDING_COST GHA GBR - 2016-Q1 6.02055549621582",
            "RPW SENDING_COST MDA RUS - 2016-Q1 1.44749999046326",
            "RPW SENDING_COST SOM GBR - 2016-Q1 7.89285707473755",
            "RPW SENDING_COST TJK RUS - 2016-Q1 1.64666664600372" };

    @TempDir
    Path folder;

    private Imports all() throws Exception {
        Imports net = new Imports(folder);
        for (String file : List.of("remittances/remittance-inflows.xlsx", "worldbank-bilateral-2017/WB_Bilateral_Estimates_Migrant_Stocks_2017.xlsx",
                "worldbank-bilateral-2017/WB_Bilateral_Remittance_Estimates_2017.xlsx", "remittance-prices/rpw-databank-extract.csv",
                "un-desa-migrant-stock/UN_MigrantStockByOriginAndDestination_2019_clean.csv", "brain-drain-iab/iabbd_8010_v1_gender.xls.gz",
                "remittances/remittances-received-percent-gdp.xls.gz", "development-indicators/owid_wb_income_class_2017.csv")) {
            net.run("evidence", Imports.shared(file));
        }
        return net;
    }

    @Test
    void figuresAreThoseOfThePublishers() throws Exception {
        try (Imports net = all()) {
            List<String> wrong = new ArrayList<>();
            for (String figure : FIGURES) {
                String[] parts = figure.replace(" - ", "  ").replace(" - ", "  ").split(" ");
                SeriesKey key = SeriesKey.of(parts[0], parts[1], parts[2]).withPartner(parts[3]).withSex(parts[0].equals("IAB") ? parts[4] : "");
                String found = net.value(key, parts[5]);
                if (!found.equals(parts[6])) {
                    wrong.add(figure + " is " + found);
                }
            }
            assertEquals(List.of(), wrong);
            allocations(net);
            bothMatrices(net);
            context(net);
        }
    }

    /** The allocation of each country adds up to its inflow, over countries and remainders, without the world. */
    private static void allocations(Imports net) {
        CountryFigures figures = new CountryFigures(net.observations());
        for (String code : SIX) {
            Stocks stocks = figures.stocks(code, "2017").orElseThrow();
            assertEquals("WB_BMM", stocks.edition().dataset());
            String total = net.value(SeriesKey.of("WB_BMM", Indicators.EMIGRANTS, code).withPartner(AreaKind.WORLD), "2017");
            assertEquals(new BigDecimal(total).doubleValue(), stocks.total(), 0.5, code);
            double inflow = figures.inflow(code, "2017").map(CountryFigures.Figure::value).orElse(1000.0);
            Allocation allocation = Allocation.of(Rule.STOCKS, inflow, OptionalDouble.empty(), stocks.byHost().entrySet().stream()
                    .map(one -> new Allocation.Host(one.getKey(), one.getValue().value().doubleValue(), OptionalDouble.empty())).toList());
            assertEquals(inflow, allocation.shares().stream().mapToDouble(Allocation.Share::flow).sum(), inflow * 1e-12);
            assertEquals("UN_DESA", figures.stocks(code, "2019").orElseThrow().edition().dataset(), "2019 is nearer to 2019");
        }
        assertTrue(figures.inflow("SOM", "2017").isEmpty(), "Somalia's zeros are nobody's figures");
    }

    /** Remittances are transposed to migrants: of both, the file of a country holds what concerns its own people. */
    private static void bothMatrices(Imports net) {
        for (String code : SIX) {
            for (String dataset : List.of("WB_BMM", "WB_BRE")) {
                String indicator = dataset.equals("WB_BMM") ? Indicators.EMIGRANTS : Indicators.INFLOW;
                List<Series> hosts = net.observations().find(SeriesQuery.of(dataset, indicator, code));
                BigDecimal sum = hosts.stream().filter(one -> AreaKind.of(one.key().partner()) != AreaKind.AGGREGATE)
                        .map(one -> one.latest().map(Observation::value).orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(new BigDecimal(net.value(SeriesKey.of(dataset, indicator, code).withPartner(AreaKind.WORLD), "2017")).doubleValue(),
                        sum.doubleValue(), 0.01, dataset + " " + code);
            }
        }
        // emigrants and immigrants are the two ways to look at one matrix
        assertEquals(233, net.observations().find(SeriesQuery.toward("UN_DESA", Indicators.EMIGRANTS, "USA")).size() + 1);
    }

    private static void context(Imports net) {
        CountryFigures figures = new CountryFigures(net.observations());
        assertEquals("2021", figures.remittanceShare("GHA").orElseThrow().period());
        assertEquals(2, figures.incomeGroup("GHA").orElseThrow().value(), 0);
        assertTrue(figures.emigrantShare("GHA").isEmpty(), "no population was imported");
        assertEquals(Map.of(), new CountryFigures(net.observations()).bilateral("GHA", "2016"));
        assertTrue(figures.bilateral("GHA", "2017").size() > 150);
    }
}
