package org.sankofa.evidence.tests.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.exchange.ImportReport;

/** Layouts that no file at hand has: the API of the World Bank, the workbooks of UN DESA. */
class OtherLayoutsTest {

    @TempDir
    Path folder;
    private Imports net;

    @BeforeEach
    void open() throws Exception {
        net = new Imports(folder);
    }

    @AfterEach
    void close() throws Exception {
        net.close();
    }

    private static String figure(String code, String name, String date, String value) {
        return "{\"indicator\":{\"id\":\"NY.GNP.PCAP.PP.CD\",\"value\":\"GNI per capita, PPP (current international $)\"},\"country\":{\"id\":\"XX\",\"value\":\""
                + name + "\"},\"countryiso3code\":\"" + code + "\",\"date\":\"" + date + "\",\"value\":" + value + ",\"unit\":\"\",\"obs_status\":\"\",\"decimal\":0}";
    }

    @Test
    void theAnswerOfTheWorldBanksApi() throws Exception {
        String text = "[{\"page\":1,\"pages\":1,\"per_page\":50,\"total\":5,\"sourceid\":\"2\",\"lastupdated\":\"2023-10-26\"},[" + String.join(",",
                figure("GHA", "Ghana", "2017", "4150"), figure("GHA", "Ghana", "2018", "null"), figure("AFE", "Africa Eastern and Southern", "2017", "3.5e3"),
                figure("", "Atlantis", "2017", "1"), figure("ALB", "Albania", "2017", "12345678901234567890.5")) + "]]";
        ImportReport report = net.run("evidence", Files.writeString(folder.resolve("a.json"), text));
        assertEquals("unknown-area 1", Imports.kinds(report));
        assertEquals("2023-10-26", Imports.understood(report, "edition"));
        SeriesKey key = SeriesKey.of("WDI", Indicators.WDI_INCOME_PPP, "GHA");
        assertEquals("4150", net.value(key, "2017"));
        assertEquals("INTL_USD", net.series(key).unit());
        assertEquals("none", net.value(key, "2018"));
        assertEquals("3500", net.value(SeriesKey.of("WDI", Indicators.WDI_INCOME_PPP, "WB_AFE"), "2017"));
        assertEquals("12345678901234567890.5", net.value(SeriesKey.of("WDI", Indicators.WDI_INCOME_PPP, "ALB"), "2017"));
    }

    @Test
    void anAnswerThatWasCutOffOrHasMorePagesIsRemarked() throws Exception {
        String pages = "[{\"page\":1,\"pages\":3,\"total\":9,\"lastupdated\":\"2023-10-26\"},[" + figure("GHA", "Ghana", "2017", "1") + "]]";
        assertEquals("one-page 1", Imports.kinds(net.run("wdi", Files.writeString(folder.resolve("a.json"), pages))));
        String less = "[{\"page\":1,\"pages\":1,\"total\":9,\"lastupdated\":\"2023-10-26\"},[" + figure("GHA", "Ghana", "2017", "1") + "]]";
        assertEquals("control-total 1", Imports.kinds(net.run("wdi", Files.writeString(folder.resolve("b.json"), less))));
        String cut = less.substring(0, less.length() - 40);
        assertEquals("cannot-read-on 1", Imports.kinds(net.run("wdi", Files.writeString(folder.resolve("c.json"), cut))));
    }

    @Test
    void theWorkbooksOfDesaHaveTitlesCodesAndASheetForEachSex() throws Exception {
        List<String> names = List.of("Total", "Other North", "Other South", "Albania", "Algeria", "Angola", "Armenia", "Austria", "Bahrain", "Belgium", "Benin",
                "Bhutan", "Brazil", "Canada", "Chad", "Chile", "Ghana");
        String head = "||||United Nations\n||||International migrant stock 2019\n||||Table 1. Total migrant stock, %s\n"
                + "Year|Sort order|Major area, region, country or area of destination|Notes|Code|Type of data (a)|" + String.join("|", names) + "\n";
        String row = "2019|1|WORLD||900|..|700" + "|..".repeat(15) + "|70\n2019|2|Belgium|(1)|056|B|20|3|-" + "|..".repeat(13) + "|7\n2019|3|Micronesia (Fed. States of)||583|C|1"
                + "|..".repeat(15) + "|0";
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Contents", "Contents\nTables");
        sheets.put("Table 1", head.formatted("both sexes combined") + row);
        sheets.put("Table 2", head.formatted("male") + row.replace("|7\n", "|4\n"));
        sheets.put("Table 3", head.formatted("female") + row.replace("|7\n", "|3\n"));
        ImportReport report = net.run("evidence", Workbooks.of(folder.resolve("a.xlsx"), sheets));
        assertTrue(Imports.kinds(report).contains("sheets-left 1"), report.problems().toString());
        assertEquals("2019", Imports.understood(report, "edition"));
        SeriesKey ghana = SeriesKey.of("UN_DESA", Indicators.EMIGRANTS, "GHA").withPartner("BEL");
        assertEquals("7", net.value(ghana.withSex("_T"), "2019"));
        assertEquals("4", net.value(ghana.withSex("M"), "2019"));
        assertEquals("3", net.value(ghana.withSex("F"), "2019"));
        assertEquals("20", net.value(SeriesKey.of("UN_DESA", Indicators.EMIGRANTS, "001").withPartner("BEL").withSex("_T"), "2019"));
        assertEquals("3", net.value(SeriesKey.of("UN_DESA", Indicators.EMIGRANTS, "_OTHER_NORTH").withPartner("BEL").withSex("_T"), "2019"));
        assertEquals("none", net.value(SeriesKey.of("UN_DESA", Indicators.EMIGRANTS, "_OTHER_SOUTH").withPartner("BEL").withSex("_T"), "2019"));
        assertEquals("70", net.value(SeriesKey.of("UN_DESA", Indicators.EMIGRANTS, "GHA").withPartner("001").withSex("_T"), "2019"));
        assertEquals("0", net.value(SeriesKey.of("UN_DESA", Indicators.EMIGRANTS, "GHA").withPartner("FSM").withSex("_T"), "2019"));
    }
}
