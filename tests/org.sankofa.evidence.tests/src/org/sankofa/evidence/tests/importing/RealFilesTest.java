package org.sankofa.evidence.tests.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sankofa.evidence.Edition;
import org.sankofa.exchange.ImportReport;

/** The publishers' files as they are. What is expected was counted apart, with other programs. */
class RealFilesTest {

    /**
     * @param areas with figures, regions and the world included
     * @param series areas, partners and so on with figures
     * @param observations figures
     * @param zeros of these 0
     * @param missing cells that are marked as missing; below 0: not counted, for rows of notes are empty too
     * @param problems kinds of problems with their numbers
     */
    record Expected(String file, String format, String option, String dataset, String edition, String periods, int areas, int series, int observations,
            int zeros, int missing, String problems) {
        @Override
        public String toString() {
            return file;
        }
    }

    static List<Expected> files() {
        return List.of(
                new Expected("remittances/personal-remittances-received.xls.gz", "wdi", "",
                        "WDI", "2023-05-10", "1970 to 2022", 246, 246, 9497, 256, 7261, "doubtful-zeros 38, series-break 3, series-spike 15"),
                new Expected("remittances/personal-remittances-paid.xls.gz", "wdi", "",
                        "WDI", "2023-05-10", "1970 to 2022", 247, 247, 8987, 35, 7771, "doubtful-zeros 9, series-break 36, series-spike 11"),
                new Expected("remittances/remittances-received-percent-gdp.xls.gz", "wdi", "",
                        "WDI", "2023-05-10", "1970 to 2021", 246, 246, 8602, 217, 8156, "doubtful-zeros 35, series-break 1, series-spike 6"),
                new Expected("remittances/sending-cost-to-country.xls.gz", "wdi", "",
                        "WDI", "2023-05-10", "2011 to 2020", 104, 104, 956, 0, 15802, "series-break 1"),
                new Expected("remittances/sending-cost-from-country.xls.gz", "wdi", "",
                        "WDI", "2023-05-10", "2011 to 2020", 48, 48, 394, 0, 16364, ""),
                new Expected("remittances/API_BM.TRF.PWKR.CD.DT_DS2_en_csv_v2.csv", "wdi", "",
                        "WDI", "2021-09-15", "1970 to 2020", 246, 246, 8581, 35, 7645, "doubtful-zeros 8, series-break 5, series-spike 9"),
                new Expected("remittances/SI.RMT.COST.IB.ZS.csv", "wdi", "",
                        "WDI", "file f3601255321d", "2011 to 2020", 104, 104, 956, 0, 0, "edition-unknown 1, series-break 1"),
                new Expected("development-indicators/wdi_gdp_current_usd_1960_on.csv", "wdi", "indicator=NY.GDP.MKTP.CD",
                        "WDI", "file f0a840819564", "1960 to 2023", 262, 262, 13979, 0, 0, "edition-unknown 1"),
                new Expected("development-indicators/owid_wb_income_class_2017.csv", "wdi", "",
                        "WB_INCOME", "2017", "1987 to 2016", 221, 221, 6167, 0, 0, ""),
                new Expected("development-indicators/hdi_undp_1990_2019.csv", "hdi", "",
                        "UNDP_HDI", "file 7f192d320377", "1990 to 2020", 189, 189, 5150, 0, 709, "columns-left 1, edition-unknown 1, year-left-out 1"),
                new Expected("development-indicators/owid_gii_2015.csv", "hdi", "",
                        "UNDP_GII", "2015", "1995 to 2015", 160, 160, 1292, 0, 4, "columns-left 1"),
                new Expected("remittances/remittance-inflows.xlsx", "knomad", "",
                        "KNOMAD", "June 2023", "2000 to 2022", 200, 200, 4474, 461, -1, "control-total 17, doubtful-zeros 70, series-spike 2"),
                new Expected("remittances/remittance-outflows.xlsx", "knomad", "",
                        "KNOMAD", "June 2023", "2000 to 2022", 201, 313, 4637, 736, -1, "doubtful-zeros 97, series-spike 3"),
                new Expected("worldbank-bilateral-2017/WB_Bilateral_Estimates_Migrant_Stocks_2017.xlsx", "migration-matrix", "",
                        "WB_BMM", "2017", "2017", 217, 47087, 47087, 31709, 2, "formulas 1, sheets-left 1"),
                new Expected("worldbank-bilateral-2017/WB_Bilateral_Remittance_Estimates_2017.xlsx", "migration-matrix", "",
                        "WB_BRE", "April 2018", "2017", 215, 46221, 46221, 33928, 4, "control-total 3, formulas 1, merged 1, sheets-left 1"),
                new Expected("remittance-prices/rpw-databank-extract.csv", "rpw", "",
                        "RPW", "12/07/2020", "2011-Q1 to 2020-Q3", 111, 377, 10417, 1, 176063, "odd-cost 5, series-spike 5"),
                new Expected("un-desa-migrant-stock/UN_MigrantStockByOriginAndDestination_2019_clean.csv", "desa", "",
                        "UN_DESA", "file 5aa066f9666b", "1990 to 2019", 232, 54984, 384543, 304921, 345, "edition-unknown 1, no-remainders 1, series-break 13, series-spike 4, zeros-in-matrix 1"),
                new Expected("brain-drain-iab/iabbd_8010_v1_gender.xls.gz", "iab", "",
                        "IAB", "file 1dedd778178b", "1980 to 2010", 197, 11820, 82740, 19184, 0, "edition-unknown 1, formulas 3, merged 20, series-break 5, sheets-left 1"));
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("files")
    void theReportSaysWhatTheFileHolds(Expected expected) throws Exception {
        Map<String, String> options = new LinkedHashMap<>();
        if (!expected.option().isEmpty()) {
            options.put(expected.option().split("=")[0], expected.option().split("=")[1]);
        }
        try (Imports net = new Imports(folder)) {
            ImportReport before = net.run("evidence", Imports.shared(expected.file()), true, options);
            assertTrue(net.observations().editions().isEmpty(), "nothing is written in a preview");
            ImportReport done = net.run(expected.format(), Imports.shared(expected.file()), false, options);
            assertEquals(before, Imports.said(done), "the preview is what is done");
            assertEquals(List.of((long) expected.observations(), 0L, 0L, 0L), List.of(done.created(), done.updated(), done.unchanged(), done.refused()));
            assertEquals(expected.dataset(), Imports.understood(done, "dataset").split(",")[0]);
            assertEquals(expected.edition(), Imports.understood(done, "edition"));
            assertEquals(expected.periods(), Imports.understood(done, "periods"));
            assertEquals(List.of(expected.areas(), expected.series(), expected.observations(), expected.zeros()),
                    List.of("areas", "series", "observations", "zeros").stream().map(name -> Integer.parseInt(Imports.understood(done, name))).toList());
            if (expected.missing() >= 0) {
                assertEquals(expected.missing(), Integer.parseInt(Imports.understood(done, "missing")));
            }
            assertEquals(expected.problems(), Imports.kinds(done));
            Edition edition = net.observations().editions(expected.dataset()).get(0);
            assertArrayEquals(new long[] { expected.series(), expected.observations() }, net.observations().size(edition), "what is stored");
            String head = net.space.head();
            ImportReport again = net.run(expected.format(), Imports.shared(expected.file()), false, options);
            assertEquals(List.of(0L, 0L, (long) expected.observations(), 0L),
                    List.of(again.created(), again.updated(), again.unchanged(), again.refused()), "the same file again changes nothing");
            assertEquals(head, net.space.head());
        }
    }
}
