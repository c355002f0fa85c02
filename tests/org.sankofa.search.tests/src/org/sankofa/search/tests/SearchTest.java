package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.ReviewState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.search.Facet;
import org.sankofa.search.FacetField;
import org.sankofa.search.Fragment;
import org.sankofa.search.Hit;
import org.sankofa.search.Hits;
import org.sankofa.search.QueryProblem;
import org.sankofa.search.SearchRequest;
import org.sankofa.search.Suggestion;

/** What people find. */
class SearchTest {

    @TempDir
    Path dir;
    private Library library;

    @BeforeEach
    void fill() throws Exception {
        library = Library.create(dir.resolve("w"));
        Lesson savings = library.lesson("Savings groups of returning nurses", ReviewState.VALIDATED,
                LessonOutcome.SUCCESS, "2005", "ALB");
        savings.setHappened(Text.of("en", "Nurses who came back put their remittances into savings groups. "
                + "The groups lent to small clinics. After two years the clinics paid back most of the money."));
        savings.getThemes().add(library.concept("theme:remittances"));
        Lesson fees = library.lesson("Lower fees at the post office", ReviewState.DRAFT, LessonOutcome.FAILURE,
                "2006-11", "GHA");
        fees.setHappened(Text.of("en", "Fees for remittances fell, but few people came. An internship did not help."));
        Lesson french = library.lesson("x", ReviewState.VALIDATED, LessonOutcome.MIXED, "2004~", "MDA");
        french.setTitle(Text.of("fr", "Les transferts des émigrés financent des écoles"));
        french.setHappened(Text.of("fr", "Le développement local a profité des transferts d'argent."));
        library.save(savings, fees, french,
                library.programme("Migration and development in El Salvador", ProgrammeStatus.IMPLEMENTATION, "2003",
                        "2008", "SLV"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void findsWordsInAnyForm() throws Exception {
        assertEquals(List.of("Savings groups of returning nurses"), library.titles("nurse saving group"));
    }

    @Test
    void findsAcrossLanguagesWithoutAccents() throws Exception {
        assertEquals(List.of("Les transferts des émigrés financent des écoles"), library.titles("developpement ecole"));
        assertEquals(List.of("Les transferts des émigrés financent des écoles"), library.titles("l'école"));
    }

    @Test
    void combinesFieldsWordsAndExclusion() throws Exception {
        assertEquals(List.of("Savings groups of returning nurses"), library
                .titles("kind:lesson area:ALB review:validated remittances -internship date:2004..2007"));
        assertEquals(List.of("Savings groups of returning nurses"), library.titles("remittances -internship"));
        assertEquals(2, library.search("remittances").total());
    }

    @Test
    void findsPhrasesAsWritten() throws Exception {
        assertEquals(1, library.search("\"savings groups\"").total());
        assertEquals(0, library.search("\"groups savings\"").total());
        assertEquals(0, library.search("\"saving group\"").total());
    }

    @Test
    void findsBeginningsOfWords() throws Exception {
        assertEquals(2, library.search("remit*").total());
        assertEquals(1, library.search("émig*").total());
    }

    @Test
    void findsRegionsByCodeAndName() throws Exception {
        assertEquals(1, library.search("area:002").total());
        assertEquals(List.of("Lower fees at the post office"), library.titles("area:Africa"));
        assertEquals(2, library.search("area:Europe").total());
        assertEquals(2, library.search("area:(Albania OR Ghana)").total());
        assertEquals(2, library.search("area:ALB,GHA kind:lessons").total());
        assertEquals(4, library.search("area:world").total());
        assertEquals(List.of("Migration and development in El Salvador"), library.titles("area:\"El Salvador\""));
    }

    @Test
    void findsValuesOfAnyFeature() throws Exception {
        assertEquals(List.of("Lower fees at the post office"), library.titles("outcome:failure"));
        assertEquals(3, library.search("outcome:*").total());
        assertEquals(List.of("Migration and development in El Salvador"), library.titles("-outcome:*"
                + " -kind:spaceInfo"));
        assertEquals(1, library.search("happened:clinics").total());
        assertEquals(2, library.search("state:validated").total());
        assertEquals(1, library.search("status:implementation").total());
    }

    @Test
    void findsNumbersInContainedObjects() throws Exception {
        var ghana = ModelFactory.eINSTANCE.createCountryCase();
        ghana.setId(Ids.newId());
        ghana.setTitle(Text.of("en", "Ghana"));
        ghana.setArea(library.concept("area:GHA"));
        RemittanceEstimate estimate = ModelFactory.eINSTANCE.createRemittanceEstimate();
        estimate.setId(Ids.newId());
        estimate.setSendingCost(new java.math.BigDecimal("7.25"));
        ghana.getRemittanceEstimates().add(estimate);
        library.save(ghana);
        assertEquals(List.of("Ghana"), library.titles("sendingCost:>5"));
        assertEquals(List.of("Ghana"), library.titles("sendingCost:7..7.25"));
        assertEquals(0, library.search("sendingCost:<7.25").total());
        assertEquals(List.of("Ghana"), library.titles("kind:countryCase area:GHA"));
    }

    @Test
    void findsPeriodsThatOverlap() throws Exception {
        assertEquals(List.of("Migration and development in El Salvador"), library.titles("kind:programme date:2005"));
        assertEquals(3, library.search("date:2005..2006").total());
        assertEquals(0, library.search("date:2009..").total());
        assertEquals(1, library.search("kind:lesson date:>2005").total());
        assertEquals(2, library.search("kind:lesson year:<=2005").total());
    }

    @Test
    void findsWhoWroteIt() throws Exception {
        assertEquals(4, library.search("by:ama kind:lesson,programme").total());
        assertEquals(4, library.search("author:ama@example.org kind:lesson,programme").total());
        assertEquals(0, library.search("by:kofi").total());
        assertEquals(4, library.search("modified:1d kind:lesson,programme").total());
        assertEquals(0, library.search("modified:..2020").total());
    }

    @Test
    void alternativesAndGroups() throws Exception {
        assertEquals(3, library.search("nurses OR fees OR transferts").total());
        assertEquals(1, library.search("(nurses OR fees) -area:GHA").total());
        assertEquals(2, library.search("-(nurses OR fees) -kind:spaceInfo").total());
    }

    @Test
    void marksWhatWasFound() throws Exception {
        Hit hit = library.search("nurses clinics").hits().get(0);
        assertFalse(hit.fragments().isEmpty());
        Fragment fragment = hit.fragments().get(0);
        assertEquals("en", fragment.language());
        Set<String> marked = new TreeSet<>();
        hit.fragments().forEach(f -> f.marks().forEach(
                m -> marked.add(f.text().substring(m.start(), m.end()).toLowerCase())));
        assertEquals(Set.of("nurses", "clinics"), marked);
    }

    @Test
    void marksPhrasesAndBeginnings() throws Exception {
        Fragment phrase = library.search("\"small clinics\"").hits().get(0).fragments().get(0);
        assertTrue(phrase.text().contains("small clinics"));
        assertFalse(phrase.marks().isEmpty());
        Fragment beginning = library.search("clin*").hits().get(0).fragments().get(0);
        assertEquals("clinics", beginning.text().substring(beginning.marks().get(0).start(),
                beginning.marks().get(0).end()));
    }

    @Test
    void countsFacetsOverAllHits() throws Exception {
        Hits hits = library.index.search(SearchRequest.of("kind:lesson,programme").page(0, 1).withFacets());
        assertEquals(4, hits.total());
        assertEquals(1, hits.hits().size());
        assertEquals(List.of(FacetField.values()), hits.facets().stream().map(Facet::field).toList());
        assertEquals(3, count(hits, FacetField.KIND, "lesson"));
        assertEquals(1, count(hits, FacetField.KIND, "programme"));
        assertEquals(2, count(hits, FacetField.AREA, "150"));
        assertEquals(4, count(hits, FacetField.AREA, "001"));
        assertEquals(1, count(hits, FacetField.AREA, "ALB"));
        assertEquals(2, count(hits, FacetField.STATE, "validated"));
        assertEquals(2, count(hits, FacetField.YEAR, "2005"));
        assertEquals(1, count(hits, FacetField.LANGUAGE, "fr"));
        assertEquals(4, count(hits, FacetField.SPACE, Library.NETWORK));
        Facet.Value albania = value(hits, FacetField.AREA, "ALB");
        assertEquals("Albania", albania.label());
        assertTrue(albania.leaf());
        assertFalse(value(hits, FacetField.AREA, "150").leaf());
        assertTrue(value(hits, FacetField.AREA, "150").parents().contains("001"));
    }

    @Test
    void narrowsByFacets() throws Exception {
        SearchRequest request = SearchRequest.of("").filter(FacetField.KIND, Set.of("lesson"));
        assertEquals(3, library.index.search(request).total());
        assertEquals(1, library.index.search(request.filter(FacetField.AREA, Set.of("002"))).total());
        assertEquals(2, library.index.search(request.filter(FacetField.AREA, Set.of("ALB", "MDA"))).total());
        assertEquals(1, library.index.search(request.filter(FacetField.YEAR, Set.of("2006"))).total());
    }

    @Test
    void showsTitlesInTheLanguageAskedFor() throws Exception {
        Lesson both = library.lesson("Schools", null);
        both.setTitle(Text.of("en", "Schools by remittances").with("fr", "Des écoles"));
        library.save(both);
        Hits hits = library.index.search(SearchRequest.of("id:" + both.getId()).in(List.of("fr", "en")));
        assertEquals("Des écoles", hits.hits().get(0).row().title());
        assertEquals("fr", hits.hits().get(0).row().titleLanguage());
        assertEquals("Schools by remittances", library.titles("id:" + both.getId()).get(0));
    }

    @Test
    void saysWhenThereIsNoDataOnThat() throws Exception {
        Hits hits = library.search("kind:lesson area:KEN savings");
        assertEquals(Hits.Outcome.NO_DATA, hits.outcome());
        assertTrue(hits.explanation().contains("Kenya"), hits.explanation());
        assertTrue(hits.suggestions().stream().anyMatch(s -> s.type() == Suggestion.Type.DROP_FILTER
                && s.query().equals("kind:lesson savings") && s.hits() == 1), hits.suggestions().toString());
    }

    @Test
    void saysWhenNothingFitsTogether() throws Exception {
        Hits hits = library.search("area:GHA nurses");
        assertEquals(Hits.Outcome.NOTHING_FOUND, hits.outcome());
        assertFalse(hits.explanation().isEmpty());
        assertTrue(hits.suggestions().stream().anyMatch(s -> s.query().equals("nurses")));
    }

    @Test
    void suggestsSpellings() throws Exception {
        Hits hits = library.search("remitances");
        assertEquals(0, hits.total());
        assertTrue(hits.explanation().contains("remitances"), hits.explanation());
        Suggestion first = hits.suggestions().get(0);
        assertEquals(Suggestion.Type.SPELLING, first.type());
        assertEquals("remittances", first.query());
        assertEquals(2, first.hits());
    }

    @Test
    void takesInRecordsWithSomeWordsWhenFewHoldAll() throws Exception {
        Hits hits = library.search("nurses savings fees");
        assertTrue(hits.relaxed());
        assertEquals("Savings groups of returning nurses", hits.hits().get(0).row().title());
        assertEquals(2, hits.total());
    }

    @Test
    void searchesUnknownFieldsAsWordsAndSaysSo() throws Exception {
        Hits hits = library.search("outcom:nurses");
        assertEquals(1, hits.total());
        QueryProblem problem = hits.problems().get(0);
        assertEquals(QueryProblem.Code.UNKNOWN_FIELD, problem.code());
        assertEquals(0, problem.start());
        assertTrue(problem.suggestions().contains("outcome"), problem.suggestions().toString());
    }

    @Test
    void saysInTheLanguageOfThePersonWhatIsWrong() throws Exception {
        Hits french = library.index.search(SearchRequest.of("remitances").in(List.of("fr", "en")));
        assertEquals("Aucune fiche ne contient le mot \u201cremitances\u201d.", french.explanation());
        assertEquals("Vouliez-vous dire remittances ?", french.suggestions().get(0).label());
        Hits spanish = library.index.search(SearchRequest.of("outcom:nurses (a").in(List.of("es")));
        assertEquals(List.of("No hay ning\u00fan campo \u00aboutcom\u00bb; \u00bfquiso decir outcome? Sus valores se buscan como palabras.",
                "El ( no se cierra nunca. Se considera cerrado al final."), spanish.problems().stream().map(QueryProblem::message).toList());
        Hits english = library.search("remitances zzyzx");
        assertTrue(english.explanation().startsWith("No record holds the words \u201cremitances\u201d or "), english.explanation());
    }

    @Test
    void findsRecordsByNameOfTheirArea() throws Exception {
        assertEquals(List.of("Savings groups of returning nurses"), library.titles("albania"));
    }

    @Test
    void findsUsesOfARecord() throws Exception {
        Lesson used = library.lesson("Used lesson", null);
        var use = ModelFactory.eINSTANCE.createLessonUse();
        use.setId(Ids.newId());
        use.setLesson(used);
        use.setUsedOn(PartialDate.parse("2006"));
        library.save(used, use);
        assertEquals(List.of("Used lesson"), library.titles("ref:" + used.getId()));
        assertEquals(1, library.search("lesson:" + used.getId()).total());
        assertEquals("lessonUse", library.search("kind:lesson-use").hits().get(0).row().key().kind());
    }

    private static Facet.Value value(Hits hits, FacetField field, String value) {
        return hits.facets().stream().filter(f -> f.field() == field).flatMap(f -> f.values().stream())
                .filter(v -> v.value().equals(value)).findFirst().orElseThrow();
    }

    private static long count(Hits hits, FacetField field, String value) {
        return value(hits, field, value).count();
    }

    @Test
    void findsWordsOnlyInTheTextsOfTheFeatureAskedFor() throws Exception {
        Lesson lesson = library.lesson("Quilts for sale", "Weavers met in the clinic. Pottery was sold.");
        lesson.setHappened(lesson.getHappened().with("fr", "Les tisserands vendent leurs paniers."));
        lesson.setTried(Text.of("en", "A loan for potters, \u00c9mile's idea; baskets of \ud83e\uddfa reed."));
        lesson.setWhy(Text.of("en", "Nobody had asked the weavers."));
        Lesson other = library.lesson("Looms", "Nothing.");
        other.setTried(Text.of("en", "Weavers"));
        library.save(lesson, other);
        assertEquals(List.of("Quilts for sale"), library.titles("happened:weavers"));
        assertEquals(List.of("Quilts for sale"), library.titles("why:weavers"));
        assertEquals(List.of("Looms"), library.titles("tried:weavers"));
        assertEquals(List.of("Quilts for sale"), library.titles("tried:weavers OR tried:reed -title:looms"));
        assertEquals(List.of("Quilts for sale"), library.titles("happened:paniers"), "in any language");
        assertEquals(List.of("Quilts for sale"), library.titles("happened:\"clinic paniers\""), "words in any of them");
        assertEquals(List.of(), library.titles("happened:potters"));
        assertEquals(List.of("Quilts for sale"), library.titles("happened:pott*"));
        assertEquals(List.of("Quilts for sale"), library.titles("tried:pott*"));
        assertEquals(List.of(), library.titles("why:pott*"));
        assertEquals(List.of("Quilts for sale"), library.titles("tried:emile"));
        assertEquals(List.of(), library.titles("happened:quilts"));
        assertEquals(List.of(), library.titles("outcome:weavers"));
        assertEquals(List.of("Looms"), library.titles("-happened:weavers title:looms"));
        library.network().delete("lesson", lesson.getId());
        assertEquals(List.of(), library.titles("happened:weavers"));
    }
}
