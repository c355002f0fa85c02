package org.sankofa.vocabularies.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.model.Concept;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.FormHints;
import org.sankofa.vocabularies.Vocabularies;

/** What is in the built-in vocabularies, and that it hangs together. */
class VocabulariesTest {

    private final Vocabularies vocabularies = Vocabularies.builtIn();

    @ParameterizedTest
    @CsvSource({"mdg2003, 26", "mdg2007, 29", "sdg, 186", "gcm, 23", "area-of-work, 4", "internship-area, 7",
            "priority, 5", "occupation, 53", "skill-level, 12"})
    void holdsAllConcepts(String scheme, int count) {
        assertEquals(count, vocabularies.scheme(scheme).orElseThrow().getConcepts().size());
    }

    @Test
    void holdsAllCountriesOfIso3166() {
        long countries = vocabularies.scheme("area").orElseThrow().getConcepts().stream()
                .filter(area -> area.getCodes().stream().anyMatch(code -> code.startsWith("alpha2:"))).count();
        assertEquals(249, countries);
    }

    @ParameterizedTest
    @ValueSource(strings = {"area", "area-of-work", "gcm", "internship-area", "mdg2003", "mdg2007", "occupation",
            "organisation-type", "priority", "skill-level", "target-group", "theme"})
    void isNamedInEnglishFrenchAndSpanish(String scheme) {
        List<String> missing = new ArrayList<>();
        for (Concept concept : vocabularies.scheme(scheme).orElseThrow().getConcepts()) {
            for (String language : List.of("en", "fr", "es")) {
                String name = concept.getLabels().get(language);
                if (name == null || name.isBlank()) {
                    missing.add(concept.getNotation() + " in " + language);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void areasAreNamedInAllLanguagesOfTheUnitedNations() {
        List<String> missing = new ArrayList<>();
        for (Concept area : vocabularies.scheme("area").orElseThrow().getConcepts()) {
            if (area.getCodes().stream().anyMatch(code -> code.startsWith("alpha2:"))) {
                List.of("en", "fr", "es", "ar", "ru", "zh").stream().filter(l -> area.getLabels().get(l) == null)
                        .forEach(l -> missing.add(area.getNotation() + " in " + l));
            }
        }
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @CsvSource({"LDC, 45", "LLDC, 32", "SIDS, 53"})
    void groupsHaveTheirMembers(String group, int members) {
        assertEquals(members, vocabularies.narrower(concept("area:" + group)).size());
    }

    @Test
    void goalsHaveTheirTargets() {
        var goals = vocabularies.scheme("sdg").orElseThrow().getConcepts().stream().filter(c -> !c.getNotation().contains(".")).toList();
        assertEquals(17, goals.size());
        assertEquals(List.of(7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19),
                goals.stream().map(goal -> vocabularies.narrower(goal).size()).toList());
    }

    @Test
    void groupsOfOccupationsAreThoseOfIsco() {
        var groups = vocabularies.scheme("occupation").orElseThrow().getConcepts().stream().filter(c -> c.getNotation().length() == 1)
                .sorted(java.util.Comparator.comparing(Concept::getNotation)).toList();
        assertEquals(List.of(3, 4, 6, 5, 4, 4, 3, 5, 3, 6), groups.stream().map(group -> vocabularies.narrower(group).size()).toList());
    }

    @ParameterizedTest
    @CsvSource({"ANT, 2010-10-10", "SCG, 2006-06-03", "YUG, 2003-02-04", "CSK, 1992-12-31", "SUN, 1991-12-26"})
    void areasThatAreNoMoreSayUntilWhen(String area, String until) {
        assertEquals(PartialDate.parse(until), concept("area:" + area).getValidTo());
    }

    @ParameterizedTest
    @CsvSource({"15190", "24050", "15110", "11110", "12110", "16010"})
    void sectorsOfTheWorkAreThereWithTheirGroups(String sector) {
        assertEquals(List.of(concept("dac:" + sector.substring(0, 3))), List.copyOf(concept("dac:" + sector).getBroader()));
    }

    @Test
    void givesEachConceptANameAndAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        for (Vocabulary vocabulary : vocabularies) {
            assertEquals(Ids.vocabularyId(vocabulary.getScheme()), vocabulary.getId());
            for (Concept concept : vocabulary.getConcepts()) {
                assertTrue(ids.add(concept.getId()), concept.getNotation());
                assertEquals(Ids.conceptId(vocabulary.getScheme(), concept.getNotation()), concept.getId());
                assertFalse(concept.getLabels().get("en").isBlank(), concept.getNotation());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"area:ALB, en, Albania", "area:ALB, fr, Albanie", "area:ALB, zh, 阿尔巴尼亚", "area:419, es, América Latina y el Caribe",
            "theme:remittances, fr, Envois de fonds", "sdg:10.c, en, Cost of remittances at most 3 per cent", "sdg:10.c, ru, Cost of remittances at most 3 per cent"})
    void namesInSeveralLanguages(String notation, String language, String expected) {
        assertEquals(expected, vocabularies.label(notation, List.of(language, "en")));
    }

    @Test
    void knowsWhatLiesWithinARegion() {
        List<Concept> inEurope = vocabularies.narrower(concept("area:150"));
        assertTrue(inEurope.contains(concept("area:ALB")));
        assertFalse(inEurope.contains(concept("area:GHA")));
        assertTrue(vocabularies.broader(concept("area:ALB")).containsAll(List.of(concept("area:039"), concept("area:001"))));
    }

    @Test
    void knowsGroupsOfCountries() {
        assertEquals(45, vocabularies.narrower(concept("area:LDC")).size());
        assertFalse(vocabularies.narrower(concept("area:LLDC")).contains(concept("area:ALB")));
        assertTrue(vocabularies.narrower(concept("area:LLDC")).contains(concept("area:TJK")));
    }

    @Test
    void saysSinceAndUntilWhenAnAreaExists() {
        assertEquals(PartialDate.parse("2011-07-09"), concept("area:SSD").getValidFrom());
        assertEquals(PartialDate.parse("2010-10-10"), concept("area:ANT").getValidTo());
    }

    @ParameterizedTest
    @CsvSource({"mdg2003:T1, mdg2007:1.A", "mdg2007:1.A, sdg:1.1", "theme:remittances, dac:24050", "theme:migration-governance, dac:15190",
            "gcm:20, sdg:10.c", "occupation:2, skill-level:high"})
    void mapsBetweenVocabularies(String from, String to) {
        assertTrue(concept(from).getMappings().stream().anyMatch(mapping -> mapping.getTarget() == concept(to)));
    }

    @Test
    void hasEveryVocabularyThatTheModelPicksFrom() {
        Set<String> missing = new HashSet<>();
        for (var classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    FormHints.schemes(feature).stream().filter(s -> vocabularies.scheme(s).isEmpty()).forEach(missing::add);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void neverStandsWithinItself() {
        List<String> cycles = new ArrayList<>();
        for (Vocabulary vocabulary : vocabularies) {
            for (Concept concept : vocabulary.getConcepts()) {
                if (vocabularies.broader(concept).stream().anyMatch(b -> b.getBroader().contains(concept))) {
                    cycles.add(concept.getNotation());
                }
            }
        }
        assertEquals(List.of(), cycles);
    }

    @Test
    void handsOutObjectsThatNobodyElseHas() {
        assertNotSame(concept("area:ALB"), Vocabularies.builtIn().byNotation("area:ALB").orElseThrow());
    }

    private Concept concept(String notation) {
        return vocabularies.byNotation(notation).orElseThrow(() -> new AssertionError("there is no " + notation));
    }
}
