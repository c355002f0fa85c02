package org.sankofa.vocabularies.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Concept;
import org.sankofa.vocabularies.AreaNames;
import org.sankofa.vocabularies.Vocabularies;

/** Every name that the published files write where a country or area belongs is understood. */
class SpellingsTest {

    /** What stands there and is no country and no area of the vocabulary, with the reason. */
    private static final Map<String, List<String>> NO_AREAS = Map.of(
            "remarks below or above a table", List.of("Notes:", "Note: .*", "These (are|estimates) .*", "World Bank staff .*",
                    "Data from database.*", "Last Updated: .*", "Date: .*", "For (latest|additional|a discussion) .*", "GDP data .*",
                    "When using .*", "Venezuela has been .*", "Remittance outflows .*"),
            "groups by income, loans, size or age", List.of(".*(High|Low|[Mm]iddle) income", "Low-and Middle-Income Countries", "(IBRD|IDA) .*",
                    ".*\\(IDA & IBRD.*\\)", ".*\\(excluding high income\\)", ".*-demographic dividend", ".*[Ss]mall states",
                    "Fragile and conflict affected situations", "Heavily indebted poor countries \\(HIPC\\)",
                    "Least developed countries: UN classification", "Not classified"),
            "unions", List.of("Arab World", "Euro area", "European Union", "OECD members"),
            "regions that the World Bank cuts in a way of its own", List.of("Africa (Eastern and Southern|Western and Central)",
                    "Central Africa", "Eastern and Southern Africa", "Central Europe and the Baltics", "East Asia & Pacific",
                    "Europe (&|and) Central Asia", "Latin America & Caribbean", "Middle East (&|and) North Africa", "North America",
                    "South Asia"),
            "regions that the Development Assistance Committee cuts in a way of its own", List.of("(Caribbean|South) & Central (America|Asia), regional",
                    "(Far East Asia|Middle East|North of Sahara|South of Sahara|South Asia|West Indies), regional"),
            "what is left over", List.of("Other (North|South)", "Unknown", "Developing countries, unspecified", "States Ex-Yugoslavia unspecified"),
            "places without a code", List.of("Ashmore and Cartier Is\\.", "N\\. Cyprus", "Siachen Glacier", "Somaliland"),
            "the region and the country have one name in Russian", List.of("Южная Африка"));

    private final AreaNames names = Vocabularies.builtIn().areaNames();
    private Spellings spellings;

    @BeforeEach
    void read() throws Exception {
        Path data = Path.of(System.getProperty("sankofa.shared"), "data");
        assumeTrue(Files.isDirectory(data), "the folder with data to test against is not beside the checkout");
        spellings = Spellings.in(data);
    }

    private Optional<Concept> resolve(String place, String name) {
        return names.resolve(name, place.substring(0, place.indexOf('/')));
    }

    @Test
    void everySpellingIsAnAreaOrKnownToBeNone() {
        List<Pattern> none = NO_AREAS.values().stream().flatMap(List::stream).map(Pattern::compile).toList();
        Set<Pattern> needed = new java.util.HashSet<>();
        List<String> wrong = new ArrayList<>();
        spellings.found().forEach((place, all) -> all.stream().filter(name -> resolve(place, name).isEmpty()).forEach(name -> {
            List<Pattern> known = none.stream().filter(pattern -> pattern.matcher(name).matches()).toList();
            needed.addAll(known);
            if (known.isEmpty()) {
                wrong.add(place + ": " + name);
            }
        }));
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), none.stream().filter(pattern -> !needed.contains(pattern)).toList(), "no file has these");
    }

    @Test
    void theCodeBesideANameIsThatOfTheArea() {
        List<String> wrong = new ArrayList<>();
        int[] compared = new int[1];
        spellings.codes().forEach((place, codes) -> codes.forEach((name, code) -> resolve(place, name).ifPresent(area -> {
            compared[0]++;
            if (names.resolve(code).map(Concept::getNotation).filter(area.getNotation()::equals).isEmpty()) {
                wrong.add(place + ": " + name + " (" + code + ") is taken for " + area.getNotation());
            }
        })));
        assertEquals(List.of(), wrong);
        assertTrue(compared[0] > 1500, compared[0] + " were compared");
    }

    @Test
    void thereAreManyOfThem() {
        Set<String> all = new TreeSet<>();
        spellings.found().values().forEach(all::addAll);
        assertTrue(all.size() > 2000, all.size() + " spellings");
        assertTrue(spellings.found().size() > 40, spellings.found().keySet().toString());
    }
}
