package org.sankofa.vocabularies.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.model.Concept;
import org.sankofa.vocabularies.AreaNames;
import org.sankofa.vocabularies.Vocabularies;

/** Names of countries as sources spell them. */
class AreaNamesTest {

    private final AreaNames names = Vocabularies.builtIn().areaNames();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Albania|ALB", "ALB|ALB", "AL|ALB", "8|ALB", "008|ALB", "Yemen, Rep.|YEM",
            "West Bank and Gaza|PSE", "Kosovo|XKX", "Channel Islands|CHI", "Korea, Dem. People's Rep.|PRK", "Türkiye|TUR", "Turkey|TUR",
            "Côte d'Ivoire|CIV", "COTE D'IVOIRE|CIV", "  Ghana |GHA", "Congo, Rep.|COG", "Democratic Republic of the Congo|COD",
            "United Kingdom|GBR", "ألبانيا|ALB", "Swaziland|SWZ", "Netherlands Antilles|ANT"})
    void findsTheArea(String written, String code) {
        assertEquals(code, names.resolve(written).map(Concept::getNotation).orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Other North", "High income", "Atlantis", "Euro area", "''"})
    void findsNothingForWhatIsNoArea(String written) {
        assertTrue(names.resolve(written).isEmpty());
    }

    @Test
    void givesAllThatAnAmbiguousNameMayMean() {
        assertTrue(names.resolve("Micronesia").isEmpty());
        assertEquals(2, names.candidates("Micronesia").size());
    }

    @Test
    void knowsEveryCountryOfTheUnitedNationsMigrantStock() throws IOException {
        Path file = Path.of(System.getProperty("sankofa.shared"),
                "data/un-desa-migrant-stock/UN_MigrantStockByOriginAndDestination_2019_clean.csv");
        assumeTrue(Files.exists(file), "the folder with data to test against is not beside the checkout");
        String header = Files.readAllLines(file, StandardCharsets.UTF_8).getFirst();
        List<String> unknown = new ArrayList<>();
        Arrays.stream(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).skip(2).map(name -> name.replace("\"", ""))
                .filter(name -> names.resolve(name).isEmpty() && names.candidates(name).isEmpty()).forEach(unknown::add);
        assertEquals(List.of(), unknown);
    }
}
