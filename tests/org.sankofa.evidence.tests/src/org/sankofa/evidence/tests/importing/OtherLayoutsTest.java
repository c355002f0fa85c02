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
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.MigrantStocks;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.SkillCounts;
import org.sankofa.evidence.methods.SkilledEmigration.Skill;
import org.sankofa.exchange.ImportReport;

/** Layouts that no file at hand has: the API and the exports of the World Bank, the workbooks of UN DESA, the IAB with schooling. Figures are invented. */
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

    @Test
    void theSheetsOfTheIabWithSchooling() throws Exception {
        String levels = "Total|Low|Medium|High";
        String usa = "United States|2000||||2010\nCountry of birth|" + levels + '|' + levels + "\nTotal immigration stock|60|20|20|20|90|30|30|30\n"
                + "Ghana|40|10|10|20|60|10|20|30\nAlbania|20|10|10|0|31|20|10|0\n";
        String all = "Total|M-Total|F-Total|Low|M-Low|F-Low|Medium|M-Medium|F-Medium|High|M-High|F-High";
        String gbr = "United Kingdom|2010\nCountry of birth|" + all + "\nGhana|30|16|14|4|2|2|6|4|2|20|10|10\n";
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Explanatory note", "Each spreadsheet holds the migrants of 25 and above in one country");
        sheets.put("USA", usa);
        sheets.put("GBR", gbr);
        ImportReport report = net.run("evidence", Workbooks.of(folder.resolve("a.xlsx"), sheets), false, Map.of("edition", "v1"));
        // 20 and 10 are not 31, and the countries are one more than their total
        assertEquals("control-total 2, sheets-left 1", Imports.kinds(report), report.problems().toString());
        assertTrue(Imports.understood(report, "layout").contains("schooling"));
        SeriesKey ghana = SeriesKey.of("IAB", Indicators.EMIGRANTS, "GHA").withPartner("GBR").withAge("Y_GE25");
        assertEquals("10", net.value(ghana.withSex("F").withSkill("HIGH"), "2010"));
        assertEquals("30", net.value(ghana.withSex("_T").withSkill("_T"), "2010"));
        SkillCounts counts = SkillCounts.of(net.observations(), "GHA").orElseThrow();
        assertEquals(Map.of(Skill.LOW, 14.0, Skill.MEDIUM, 26.0, Skill.HIGH, 50.0), counts.emigrants());
        assertEquals(2, counts.hosts());
        assertTrue(MigrantStocks.emigrants(net.observations(), "IAB", "GHA").isEmpty(), "those of 25 and above are not everybody");
    }

    @Test
    void thoseWhoStayedMayComeFromAnotherDataSet() throws Exception {
        Path abroad = Files.writeString(folder.resolve("a.csv"), "ccode_origin,origin,destination,year,gender,tot,low,med,high\n"
                + "GHA,Ghana,United States,2010,Male and Female,60,10,20,30\nGHA,Ghana,United States,2010,Female,30,4,6,20\n"
                + "MDA,Moldova,Germany,2010,Male and Female,5,1,..,2\nMDA,Moldova,,2010,Male,5,1,2,2\n");
        ImportReport report = net.run("iab", abroad, false, Map.of("edition", "v1"));
        assertEquals("shifted 1", Imports.kinds(report));
        net.run("sdmx-csv", Files.writeString(folder.resolve("b.csv"), "DATAFLOW,REF_AREA,INDICATOR,SKILL,AGE,TIME_PERIOD,OBS_VALUE\n"
                + "EX:BARRO_LEE(1.0),GHA,RESIDENTS,LOW,Y_GE25,2010,900\nEX:BARRO_LEE(1.0),GHA,RESIDENTS,MEDIUM,Y_GE25,2010,300\n"
                + "EX:BARRO_LEE(1.0),GHA,RESIDENTS,HIGH,Y_GE25,2010,70\nEX:BARRO_LEE(1.0),GHA,RESIDENTS,HIGH,Y_GE25,2015,99\n"), false, Map.of("edition", "2.2"));
        SkillCounts counts = SkillCounts.of(net.observations(), "GHA").orElseThrow();
        assertEquals("2010", counts.period());
        assertEquals(Map.of(Skill.LOW, 10.0, Skill.MEDIUM, 20.0, Skill.HIGH, 30.0), counts.emigrants());
        assertEquals(70.0, counts.residents().get(Skill.HIGH), 0);
        assertEquals(List.of("IAB", "BARRO_LEE"), counts.editions().stream().map(Edition::dataset).toList(), "both are named as sources");
        assertEquals("none", net.value(SeriesKey.of("IAB", Indicators.EMIGRANTS, "MDA").withPartner("DEU").withSex("_T").withSkill("MEDIUM").withAge("Y_GE25"), "2010"));
    }

    @Test
    void anExportOfDataBankBeginsWithTheSeriesAndEndsWithItsDate() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "\ufeffSeries Name,Series Code,Country Name,Country Code,2016 [YR2016],2017 [YR2017]\n"
                + "\"GNI per capita, PPP (current international $)\",NY.GNP.PCAP.PP.CD,Ghana,GHA,..,4150\n"
                + "\"Population, total\",SP.POP.TOTL,Ghana,GHA,29000000,0\n,,,,,\n,,,,,\nData from database: World Development Indicators,,,,,\nLast Updated: 12/22/2022,,,,,\n");
        ImportReport report = net.run("evidence", file);
        assertEquals("doubtful-zeros 1", Imports.kinds(report), report.problems().toString());
        assertEquals("12/22/2022", Imports.understood(report, "edition"));
        SeriesKey key = SeriesKey.of("WDI", Indicators.WDI_INCOME_PPP, "GHA");
        assertEquals("4150", net.value(key, "2017"));
        assertEquals("INTL_USD", net.series(key).unit());
        assertEquals("2022-12-22", net.observations().editions("WDI").getFirst().issued().orElseThrow().toString());
    }

    @Test
    void theWholeOfTheIndicatorsInOneFile() throws Exception {
        Path file = Files.writeString(folder.resolve("WDIData.csv"), "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2016\",\"2017\",\n"
                + "\"Arab World\",\"ARB\",\"Population, total\",\"SP.POP.TOTL\",\"1\",\"2\",\n\"Ghana\",\"GHA\",\"Population, total\",\"SP.POP.TOTL\",\"\",\"3\",\n");
        assertEquals("edition-unknown 1", Imports.kinds(net.run("evidence", file)));
        assertEquals("2", net.value(SeriesKey.of("WDI", "SP.POP.TOTL", "WB_ARB"), "2017"));
    }
}
