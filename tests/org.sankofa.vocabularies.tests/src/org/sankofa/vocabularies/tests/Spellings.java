package org.sankofa.vocabularies.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the published files write where a country or area belongs, by source and file. */
final class Spellings {

    private final Path data;
    private final Map<String, Set<String>> found = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> codes = new LinkedHashMap<>();

    private Spellings(Path data) {
        this.data = data;
    }

    /** @return spellings by {@code source/name of the file} */
    Map<String, Set<String>> found() {
        return found;
    }

    /** @return the codes that files give beside the names, by {@code source/name of the file} and name */
    Map<String, Map<String, String>> codes() {
        return codes;
    }

    /** @param data the folder with the files */
    static Spellings in(Path data) throws IOException {
        Spellings spellings = new Spellings(data);
        spellings.desa();
        spellings.worldBank();
        spellings.indicators();
        spellings.brainDrain();
        spellings.iati();
        spellings.projects();
        spellings.map("world-map/countries-110m.json");
        spellings.map("world-map/countries-50m.json");
        spellings.countryCodes();
        return spellings;
    }

    private void desa() throws IOException {
        var rows = sheet("un-desa-migrant-stock/UN_MigrantStockByOriginAndDestination_2019_clean.csv");
        rows.getFirst().stream().skip(2).forEach(name -> add("desa", "stock, origins", name));
        column("desa", "stock, destinations", rows, "Dest");
    }

    private void worldBank() throws IOException {
        for (String file : List.of("Migrant_Stocks", "Remittance")) {
            String path = "worldbank-bilateral-2017/WB_Bilateral_" + (file.equals("Remittance") ? file + "_Estimates" : "Estimates_" + file) + "_2017.xlsx";
            var rows = Workbooks.read(data.resolve(path)).get("xl/worksheets/sheet1.xml");
            rows.get(1).stream().skip(1).forEach(name -> add("worldbank", path + ", across", name));
            first("worldbank", path, rows, 2);
        }
        column("worldbank", "prices, senders", sheet("remittance-prices/rpw-databank-extract.csv"), "Sending Countries Name", "Sending Countries Code");
        column("worldbank", "prices, receivers", sheet("remittance-prices/rpw-databank-extract.csv"), "Receiving Countries  Name", "Receiving Countries  Code");
        for (String file : List.of("personal-remittances-paid", "personal-remittances-received", "remittances-received-percent-gdp",
                "sending-cost-from-country", "sending-cost-to-country")) {
            var sheets = Workbooks.read(data.resolve("remittances/" + file + ".xls.gz"));
            column("worldbank", file, sheets.get("Data"), "Country Name", "Country Code");
            column("worldbank", file + ", metadata", sheets.get("Metadata - Countries"), "TableName");
        }
        column("worldbank", "paid", sheet("remittances/API_BM.TRF.PWKR.CD.DT_DS2_en_csv_v2.csv"), "Country Name", "Country Code");
        column("worldbank", "cost", sheet("remittances/SI.RMT.COST.IB.ZS.csv"), "country", "country_code");
        for (String direction : List.of("inflows", "outflows")) {
            var sheets = Workbooks.read(data.resolve("remittances/remittance-" + direction + ".xlsx"));
            first("knomad", direction, sheets.get("xl/worksheets/sheet1.xml"), 1);
        }
    }

    private void indicators() throws IOException {
        column("undp", "human development", sheet("development-indicators/hdi_undp_1990_2019.csv"), "name", "alpha3");
        column("owid", "gender inequality", sheet("development-indicators/owid_gii_2015.csv"), "Entity");
        column("owid", "classes of income", sheet("development-indicators/owid_wb_income_class_2017.csv"), "Entity");
        column("worldbank", "gross domestic product", sheet("development-indicators/wdi_gdp_current_usd_1960_on.csv"), "Country Name", "Country Code");
    }

    private void brainDrain() throws IOException {
        for (var sheet : Workbooks.read(data.resolve("brain-drain-iab/iabbd_8010_v1_gender.xls.gz")).entrySet()) {
            if (!sheet.getKey().startsWith("Explanatory")) {
                add("iab", "destinations", sheet.getKey());
                add("iab", "destinations", sheet.getValue().getFirst().getFirst());
                first("iab", "origins", sheet.getValue(), 3);
            }
        }
    }

    private void iati() throws IOException {
        for (String list : List.of("Country", "Region")) {
            try (InputStream in = Files.newInputStream(data.resolve("iati/codelists-nonembedded/xml/" + list + ".xml"))) {
                for (var item : Workbooks.elements(Workbooks.xml(in), "codelist-item")) {
                    add("iati", list, Workbooks.elements(Workbooks.elements(item, "name").getFirst(), "narrative").getFirst().getTextContent());
                }
            }
        }
    }

    private void projects() throws IOException {
        var evaluations = sheet("iom-evaluations/evaluation-search-export-2025-11-13.csv.gz");
        int column = evaluations.getFirst().indexOf("Countries Covered");
        evaluations.stream().skip(1).filter(row -> row.size() > column).map(row -> row.get(column))
                .forEach(list -> List.of(list.split(",")).forEach(name -> add("iom", "evaluations", name)));
        column("worldbank", "projects", sheet("worldbank-projects/wb_projects_migration_displacement.csv"), "Country");
    }

    private void map(String file) throws IOException {
        var names = Pattern.compile("\"properties\":\\{\"name\":\"([^\"]*)\"").matcher(Files.readString(data.resolve(file)));
        while (names.find()) {
            add("naturalearth", file, names.group(1));
        }
    }

    private void countryCodes() throws IOException {
        var rows = sheet("countries/country-codes.csv");
        for (String column : new ArrayList<>(rows.getFirst())) {
            if (column.matches("(UNTERM|official_name|CLDR|ISO3166-1-Alpha|Region Name|Sub-region Name|Intermediate Region Name).*")) {
                column(column.startsWith("CLDR") ? "cldr" : "un", "country codes, " + column, rows, column);
            }
        }
    }

    private List<List<String>> sheet(String file) throws IOException {
        return Workbooks.read(data.resolve(file)).get("");
    }

    private void column(String source, String file, List<List<String>> rows, String title) {
        int header = 0;
        while (!rows.get(header).contains(title)) {
            header++;
        }
        int column = rows.get(header).indexOf(title);
        rows.stream().skip(header + 1L).filter(row -> row.size() > column).forEach(row -> add(source, file, row.get(column)));
    }

    private void column(String source, String file, List<List<String>> rows, String title, String code) {
        column(source, file, rows, title);
        List<String> header = rows.stream().filter(row -> row.contains(title)).findFirst().orElseThrow();
        int name = header.indexOf(title);
        int beside = header.indexOf(code);
        rows.stream().skip(rows.indexOf(header) + 1L).filter(row -> row.size() > Math.max(name, beside))
                .forEach(row -> codes.computeIfAbsent(source + '/' + file, key -> new TreeMap<>())
                        .put(row.get(name).strip(), row.get(beside).strip()));
    }

    private void first(String source, String file, List<List<String>> rows, int from) {
        rows.stream().skip(from).filter(row -> !row.isEmpty()).forEach(row -> add(source, file, row.getFirst()));
    }

    private void add(String source, String file, String name) {
        if (!name.isBlank()) {
            found.computeIfAbsent(source + '/' + file, key -> new TreeSet<>()).add(name.strip());
        }
    }
}
