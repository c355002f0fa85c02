package org.sankofa.evidence.internal.importing;

import java.util.List;

import org.sankofa.evidence.DatasetDescription;
import org.sankofa.model.date.PartialDate;

/** The data sets that the importers know. */
final class Sources {

    private static final String BY = "CC BY 4.0";

    static final DatasetDescription WDI = make("WDI", "World Development Indicators", "World Bank", "https://databank.worldbank.org/source/world-development-indicators",
            BY, "Figures of groups of countries are the World Bank's own and fill gaps; they are not sums of the countries here. Zeros of remittances stand for years that nobody reported; they are marked as doubtful.", "");
    static final DatasetDescription KNOMAD = make("KNOMAD", "Remittance inflows and outflows", "World Bank/KNOMAD", "https://www.knomad.org/data/remittances", BY,
            "Zeros stand for years that nobody reported; they are marked as doubtful.", "USD_MN");
    static final DatasetDescription REMITTANCE_MATRIX = make("WB_BRE", "Bilateral remittance estimates", "World Bank/KNOMAD",
            "https://www.knomad.org/data/remittances", BY,
            "Estimates with rule 3 of Ratha and Shaw (2007), not reported flows. A zero means that none was estimated. Informal flows are not in them.", "USD_MN");
    static final DatasetDescription MIGRATION_MATRIX = make("WB_BMM", "Bilateral estimates of migrant stocks", "World Bank/KNOMAD",
            "https://www.knomad.org/data/migration/emigration", BY,
            "Estimates from censuses and registers of different years. A zero may mean that nobody counted.", "PERSONS");
    static final DatasetDescription RPW = make("RPW", "Remittance Prices Worldwide, corridors", "World Bank", "https://remittanceprices.worldbank.org", BY,
            "Cost of sending 200 US dollars, in percent; simple means of the services surveyed in a corridor and quarter.", "PCT");
    static final DatasetDescription DESA = make("UN_DESA", "International migrant stock by origin and destination", "United Nations, DESA, Population Division",
            "https://www.un.org/development/desa/pd/content/international-migrant-stock", "CC BY 3.0 IGO",
            "Some destinations count citizenship instead of birth. A zero may mean that nobody counted.", "PERSONS");
    static final DatasetDescription DESA_AGES = make("UN_DESA_AGE", "International migrant stock by age and sex", "United Nations, DESA, Population Division",
            "https://www.un.org/development/desa/pd/content/international-migrant-stock", "CC BY 3.0 IGO",
            "Who lives in each destination, wherever they come from: the area is the world, the partner the destination.", "PERSONS");
    static final DatasetDescription IAB = make("IAB", "IAB brain-drain data", "Institute for Employment Research (IAB): Brücker, Capuano, Marfouk",
            "https://iab.de/en/daten/iab-brain-drain-data.aspx", "",
            "Emigrants in 20 OECD countries by country of birth (Germany: by citizenship). Where coverage changes between years, compare the same hosts.", "PERSONS");
    static final DatasetDescription HDI = make("UNDP_HDI", "Human Development Index", "UNDP", "https://hdr.undp.org/data-center", BY, "", "INDEX");
    static final DatasetDescription GII = make("UNDP_GII", "Gender Inequality Index", "UNDP", "https://hdr.undp.org/data-center", BY, "", "INDEX");
    static final DatasetDescription INCOME = make("WB_INCOME", "Income groups of countries", "World Bank",
            "https://datahelpdesk.worldbank.org/knowledgebase/articles/906519", BY, "1 low, 2 lower middle, 3 upper middle, 4 high.", "CODE");

    private Sources() {
    }

    private static DatasetDescription make(String code, String title, String publisher, String url, String licence, String method, String unit) {
        return new DatasetDescription(code, title, publisher, "", null, url, licence, method, unit, List.of());
    }

    /** An edition whose name may be a date. */
    static DatasetDescription edition(DatasetDescription of, String name) {
        return of.ofEdition(name, date(name));
    }

    /** A date in the name of an edition: {@code 2021-09-15}, {@code 12/07/2020} (day last but the month first), {@code June 2023}, {@code 2017}. */
    static PartialDate date(String name) {
        var iso = java.util.regex.Pattern.compile("[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?").matcher(name);
        var american = java.util.regex.Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([12][0-9]{3})").matcher(name);
        var month = java.util.regex.Pattern.compile("(January|February|March|April|May|June|July|August|September|October|November|December) ([12][0-9]{3})")
                .matcher(name);
        try {
            if (american.find()) {
                return PartialDate.of(java.time.LocalDate.of(Integer.parseInt(american.group(3)), Integer.parseInt(american.group(1)),
                        Integer.parseInt(american.group(2))));
            }
            if (month.find()) {
                return PartialDate.ofMonth(Integer.parseInt(month.group(2)),
                        java.time.Month.valueOf(month.group(1).toUpperCase(java.util.Locale.ROOT)).getValue());
            }
            return iso.find() && !name.startsWith("file ") ? PartialDate.parse(iso.group()) : null;
        } catch (RuntimeException e) {
            // no date after all, as 31/12/2020 written with the day first
            return null;
        }
    }
}
