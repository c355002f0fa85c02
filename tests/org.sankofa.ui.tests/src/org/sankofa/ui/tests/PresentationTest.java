package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.model.Absence;
import org.sankofa.model.Concept;
import org.sankofa.model.Confidence;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Fact;
import org.sankofa.model.Lesson;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Remark;
import org.sankofa.model.ReviewState;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.model.text.Text;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.presentation.ConceptNames;
import org.sankofa.ui.presentation.DateInput;
import org.sankofa.ui.presentation.FactModel;
import org.sankofa.ui.presentation.FieldKind;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.presentation.InputResult;
import org.sankofa.ui.presentation.NumberInput;
import org.sankofa.ui.presentation.PagedModel;
import org.sankofa.ui.presentation.PickerModel;
import org.sankofa.ui.presentation.RecordCopy;
import org.sankofa.ui.presentation.TableModel;
import org.sankofa.ui.presentation.TextModel;
import org.sankofa.ui.presentation.Tsv;
import org.sankofa.vocabularies.Vocabularies;

/** The models behind forms, tables and pickers; no display. */
class PresentationTest {

    private static final ModelTexts ENGLISH = ModelTexts.in(Locale.ENGLISH);

    // --- copies

    @Test
    void aCopyHasEverythingButIdsAndReview() {
        CountryCase source = ModelFactory.eINSTANCE.createCountryCase();
        source.setId(Ids.newId());
        source.setTitle(Text.of("en", "Ghana"));
        MigrantGroup group = ModelFactory.eINSTANCE.createMigrantGroup();
        group.setId(Ids.newId());
        group.setAgeFrom(18);
        source.getMigrantGroups().add(group);
        Fact fact = ModelFactory.eINSTANCE.createFact();
        fact.setFeature("ageFrom");
        fact.setId(Ids.factId(group.getId(), "ageFrom"));
        fact.setConfidence(Confidence.HIGH);
        group.getFacts().add(fact);
        Remark remark = ModelFactory.eINSTANCE.createRemark();
        remark.setId(Ids.newId());
        source.getExtensions().add(remark);
        CountryCase copy = ModelFactory.eINSTANCE.createCountryCase();
        String id = Ids.newId();
        copy.setId(id);
        RecordCopy.fill(copy, source);
        assertEquals(id, copy.getId());
        assertEquals("Ghana", copy.getTitle().get("en"));
        MigrantGroup copied = copy.getMigrantGroups().getFirst();
        assertEquals(18, copied.getAgeFrom());
        assertNotEquals(group.getId(), copied.getId());
        assertEquals(Ids.factId(copied.getId(), "ageFrom"), copied.getFacts().getFirst().getId());
        assertEquals(Confidence.HIGH, copied.getFacts().getFirst().getConfidence());
        assertEquals(List.of(group), source.getMigrantGroups(), "the source keeps what it has");
        assertEquals(List.of(), copy.getExtensions(), "what was said of the one was not said of the other");
        assertEquals(List.of(remark), source.getExtensions());
        assertEquals(18, group.getAgeFrom());
    }

    @Test
    void aCopyOfALessonIsNotReviewedYet() {
        Lesson source = ModelFactory.eINSTANCE.createLesson();
        source.setId(Ids.newId());
        source.setReviewState(ReviewState.VALIDATED);
        source.setRecommendation(Text.of("en", "Ask first"));
        Lesson copy = ModelFactory.eINSTANCE.createLesson();
        copy.setId(Ids.newId());
        RecordCopy.fill(copy, source);
        assertEquals(ModelFactory.eINSTANCE.createLesson().getReviewState(), copy.getReviewState());
        assertEquals("Ask first", copy.getRecommendation().get("en"));
    }

    // --- forms

    @Test
    void everyVisibleFeatureOfEveryKindIsInExactlyOneSection() {
        for (EClass type : Kinds.all()) {
            FormModel model = new FormModel(type, ENGLISH);
            List<String> names = model.sections().stream().flatMap(s -> s.fields().stream())
                .map(f -> f.feature().getName()).toList();
            assertEquals(names.size(), names.stream().distinct().count(), type.getName());
            assertTrue(names.contains("title"), type.getName());
            assertFalse(names.contains("id"), type.getName());
            model.sections().forEach(section -> assertFalse(section.label().isBlank(), type.getName()));
        }
    }

    @Test
    void longKindsHaveATableOfContents() {
        assertTrue(new FormModel(Literals.PROGRAMME, ENGLISH).isLong());
        assertTrue(new FormModel(Literals.COUNTRY_CASE, ENGLISH).isLong());
        assertFalse(new FormModel(Literals.FACT, ENGLISH).isLong());
    }

    @Test
    void columnsOfAListComeFromTheModel() {
        List<String> columns = new FormModel(Literals.COUNTRY_CASE, ENGLISH)
            .columns(Literals.COUNTRY_CASE__MIGRANT_GROUPS).stream().map(f -> f.feature().getName()).toList();
        assertEquals(List.of("name", "flow", "sex", "skillLevel", "motive", "returnIntention"), columns);
    }

    @Test
    void kindsOfFieldsFollowTheTypes() {
        assertEquals(FieldKind.TEXT, FieldKind.of(Literals.RECORD__TITLE));
        assertEquals(FieldKind.CONCEPTS, FieldKind.of(Literals.RECORD__AREAS));
        assertEquals(FieldKind.CONCEPT, FieldKind.of(Literals.COUNTRY_CASE__AREA));
        assertEquals(FieldKind.DATE, FieldKind.of(Literals.RECORD__AS_OF));
        assertEquals(FieldKind.CODE, FieldKind.of(Literals.RECORD__LANGUAGE));
        assertEquals(FieldKind.NUMBER, FieldKind.of(Literals.REMITTANCE_ESTIMATE__POTENTIAL));
        assertEquals(FieldKind.REFERENCES, FieldKind.of(Literals.RECORD__SOURCES));
        assertEquals(FieldKind.LIST, FieldKind.of(Literals.COUNTRY_CASE__IMPACTS));
        assertEquals(FieldKind.MOMENT, FieldKind.of(Literals.REVIEW_ENTRY__DATE));
        assertEquals(FieldKind.CODES, FieldKind.of(Literals.SPACE_INFO__LANGUAGES));
    }

    // --- numbers

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1,234.50; en; 1234.50", "١٬٢٣٤٫٥; ar; 1234.5", "١٢٣٤; en; 1234", "1.234,50; de; 1234.50", "1 234,5; fr; 1234.5",
        "1'234.5; de-CH; 1234.5", "1,234; en; 1234", "1.234; de; 1234", "1,5; en; 1.5", "0.35; de; 0.35", "-12; en; -12",
        "−12; en; -12", "12 %; en; 12", "1e3; en; 1E+3", "1,234,567; de; 1234567", "1.234; en; 1.234", ".5; en; 0.5"})
    void readsNumbersAsPeopleWriteThem(String typed, String language, String expected) {
        InputResult<Object> result = new NumberInput(BigDecimal.class, Locale.forLanguageTag(language), true).parse(typed);
        assertTrue(result.isOk(), result.problem());
        assertEquals(new BigDecimal(expected), result.value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"abc", "1,23,4", "1.2.3", "12 km", "--1", "1.23,4,5"})
    void explainsWhatIsNoNumber(String typed) {
        InputResult<Object> result = new NumberInput(BigDecimal.class, Locale.ENGLISH, true).parse(typed);
        assertFalse(result.isOk());
        assertTrue(result.problem().contains(typed), result.problem());
    }

    @Test
    void wholeNumbersStayWholeAndInRange() {
        NumberInput input = new NumberInput(Integer.class, Locale.ENGLISH, true);
        assertEquals(2006, input.parse("2006").value());
        assertFalse(input.parse("2006.5").isOk());
        assertFalse(input.parse("99999999999").isOk());
        assertNull(input.parse("  ").value());
    }

    @Test
    void whatIsWrittenCanBeReadInEveryLanguage() {
        for (String language : List.of("en", "fr", "es", "de", "ru", "ar", "zh", "pt")) {
            NumberInput input = new NumberInput(BigDecimal.class, Locale.forLanguageTag(language), true);
            for (String number : List.of("0", "1234567.890", "-0.05", "12", "1234", "999.999", "1000")) {
                BigDecimal value = new BigDecimal(number);
                assertEquals(value, input.parse(input.format(value)).value(), language + " " + number);
            }
        }
        assertEquals("2006", new NumberInput(Integer.class, Locale.ENGLISH, false).format(2006));
    }

    // --- dates

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"2006; 2006", "2006-11; 2006-11", "Nov 2006; 2006-11", "november 2006; 2006-11",
        "20.11.2006; 2006-11-20", "20/11/2006; 2006-11-20", "11/20/2006; 2006-11-20", "2006-11-20; 2006-11-20",
        "20 Nov 2006; 2006-11-20", "Nov 20, 2006; 2006-11-20", "11/2006; 2006-11", "about 2006; 2006~", "~2006; 2006~",
        "2006~; 2006~", "c. 2006; bad", "circa 2006; 2006~", "2007 planned; 2007 planned", "Jan 2007 (planned); 2007-01 planned",
        "unknown; unknown", "planned; unknown planned", "32.1.2006; bad", "2006-13; bad", "soon; bad", "30.2.2006; bad"})
    void readsDatesAsPeopleWriteThem(String typed, String expected) {
        var result = new DateInput(Locale.ENGLISH).parse(typed);
        assertEquals(expected, result.isOk() ? result.value().toString() : "bad", typed);
    }

    @Test
    void datesAreReadInThePersonsLanguageAndInEnglish() {
        DateInput french = new DateInput(Locale.FRENCH);
        assertEquals("2006-11", french.parse("novembre 2006").value().toString());
        assertEquals("2006-08", french.parse("août 2006").value().toString());
        assertEquals("2006-08", french.parse("Aug 2006").value().toString());
    }

    @Test
    void whatIsWrittenAsADateCanBeRead() {
        DateInput input = new DateInput(Locale.ENGLISH);
        for (String date : List.of("2006", "2006-11", "2006-11-20", "2006~", "2007-01 planned", "2007~ planned", "unknown",
            "unknown planned", "2006-05-01~")) {
            var value = org.sankofa.model.date.PartialDate.parse(date);
            assertEquals(value, input.parse(input.format(value)).value(), input.format(value));
        }
    }

    // --- texts

    @Test
    void aTextInAnotherLanguageIsMarkedAndKeptWhenOneWritesInOnesOwn() {
        TextModel model = new TextModel(List.of("en", "es"));
        model.set(Text.of("fr", "Perte d'infirmières"));
        assertTrue(model.isFallback());
        assertEquals("fr", model.language());
        assertEquals(List.of("en", "fr"), model.tabs());
        model.choose("en");
        assertEquals("", model.value());
        assertFalse(model.isFallback());
        Text edited = model.edited("Loss of nurses");
        assertEquals("Perte d'infirmières", edited.get("fr"));
        assertEquals("Loss of nurses", edited.get("en"));
    }

    @Test
    void deletingTheLastLetterLeavesNoEmptyText() {
        TextModel model = new TextModel(List.of("en"));
        model.set(Text.of("en", "x"));
        assertNull(model.edited(""));
    }

    // --- facts

    @Test
    void unknownTakesTheValueAwayAndAValueTakesUnknownAway() {
        MigrantGroup group = ModelFactory.eINSTANCE.createMigrantGroup();
        group.setId(Ids.newId());
        group.setAgeFrom(20);
        FactModel fact = new FactModel(group, Literals.MIGRANT_GROUP__AGE_FROM);
        fact.setAbsence(Absence.UNKNOWN);
        assertNull(group.getAgeFrom());
        assertEquals(Absence.UNKNOWN, fact.absence());
        assertEquals(Ids.factId(group.getId(), "ageFrom"), fact.find().orElseThrow().getId());
        fact.setAbsence(Absence.GIVEN);
        assertTrue(group.getFacts().isEmpty());
    }

    @Test
    void aSourceOutlivesTheReasonOfAbsence() {
        MigrantGroup group = ModelFactory.eINSTANCE.createMigrantGroup();
        group.setId(Ids.newId());
        FactModel model = new FactModel(group, Literals.MIGRANT_GROUP__AGE_FROM);
        Fact fact = model.findOrMake();
        fact.setConfidence(Confidence.HIGH);
        model.attach(fact);
        model.setAbsence(Absence.WITHHELD);
        model.setAbsence(Absence.GIVEN);
        assertTrue(model.hasSource());
        assertEquals(1, group.getFacts().size());
    }

    // --- lists

    @Test
    void aCopyOfARowHasIdsOfItsOwn() {
        CountryCase countryCase = ModelFactory.eINSTANCE.createCountryCase();
        TableModel table = new TableModel(countryCase, Literals.COUNTRY_CASE__MIGRANT_GROUPS);
        MigrantGroup group = (MigrantGroup) table.add(Literals.MIGRANT_GROUP, -1);
        new FactModel(group, Literals.MIGRANT_GROUP__SEX).setAbsence(Absence.WITHHELD);
        MigrantGroup copy = (MigrantGroup) table.duplicate(group);
        assertNotNull(group.getId());
        assertNotEquals(group.getId(), copy.getId());
        assertEquals(Ids.factId(copy.getId(), "sex"), copy.getFacts().get(0).getId());
    }

    @Test
    void rowsAreAddedBehindAndMovedWithinTheList() {
        CountryCase countryCase = ModelFactory.eINSTANCE.createCountryCase();
        TableModel table = new TableModel(countryCase, Literals.COUNTRY_CASE__IMPACTS);
        EObject first = table.add(Literals.IMPACT, -1);
        EObject last = table.add(Literals.IMPACT, -1);
        EObject between = table.add(Literals.IMPACT, 0);
        assertEquals(List.of(first, between, last), table.rows());
        assertFalse(table.canMove(first, -1));
        table.move(last, -1);
        assertEquals(List.of(first, last, between), table.rows());
        table.remove(List.of(first, between));
        assertEquals(List.of(last), table.rows());
    }

    @Test
    void cellsSurviveTheWayThroughASpreadsheet() {
        List<List<String>> cells = List.of(List.of("a", "b\tc", "d\ne"), List.of("\"q\"", "", "ü"), List.of("x", "y", "z"));
        assertEquals(cells, Tsv.read(Tsv.write(cells)));
        assertEquals(List.of(List.of("1", "2"), List.of("3", "")), Tsv.read("1\t2\r\n3\t\r\n"));
        assertEquals(List.of(List.of("1 \"inch\"")), Tsv.read("1 \"inch\""));
        assertTrue(Tsv.read("").isEmpty());
    }

    // --- picking

    @Test
    void pickingIgnoresAccentsAndPrefersBeginnings() {
        PickerModel<String> model = new PickerModel<>(List.of(Choice.of("CIV", "Côte d'Ivoire", "CIV"),
            Choice.of("IRL", "Northern Ireland", "NIR"), Choice.of("IRE", "Ireland", "IRL"),
            Choice.of("g", "Reduce costs of remittances", "10.c")));
        assertEquals("CIV", model.search("cote", 5).get(0).value());
        assertEquals("CIV", model.search("ivoi", 5).get(0).value());
        assertEquals(List.of("IRE", "IRL"), model.search("ire", 5).stream().map(Choice::value).toList());
        assertEquals("g", model.search("10.c", 5).get(0).value());
        assertEquals("g", model.search("rem red", 5).get(0).value());
        assertTrue(model.search("xyz", 5).isEmpty());
        assertEquals(4, model.search("", 10).size());
    }

    @Test
    void aValueIsFoundUnderItsOtherNamesAndShownUnderItsOwn() {
        Map<String, List<String>> others = Map.of("GBR", List.of("UK", "GB", "Royaume-Uni"), "UKR", List.of("UA"),
            "TUR", List.of("Turkey", "Turquie"));
        PickerModel<String> model = new PickerModel<>(List.of(Choice.of("TUR", "Türkiye", "TUR"),
            Choice.of("UKR", "Ukraine", "UKR"), Choice.of("GBR", "United Kingdom", "GBR")),
            code -> others.getOrDefault(code, List.of()));
        assertEquals(List.of("GBR", "UKR"), model.search("uk", 5).stream().map(Choice::value).toList());
        assertEquals("United Kingdom", model.search("royaume", 5).get(0).label());
        assertEquals(List.of("TUR"), model.search("turk", 5).stream().map(Choice::value).toList());
        assertTrue(model.search("royaume turquie", 5).isEmpty(), "words of two names are no name");
        assertTrue(model.isCalled("GBR", "uk"));
        assertTrue(model.isCalled("GBR", "united kingdom"));
        assertFalse(model.isCalled("UKR", "uk"));
    }

    @Test
    void everybodysWordForACountryFindsIt() {
        Vocabulary areas = Vocabularies.builtIn().scheme("area").orElseThrow();
        Map<String, Concept> byCode = new java.util.HashMap<>();
        List<Choice<String>> choices = new ArrayList<>();
        for (Concept area : areas.getConcepts()) {
            byCode.put(area.getNotation(), area);
            choices.add(Choice.of(area.getNotation(), area.getLabels().get("en"), area.getNotation()));
        }
        PickerModel<String> model = new PickerModel<>(choices, code -> ConceptNames.of(byCode.get(code)));
        Map.of("UK", "GBR", "usa", "USA", "US", "USA", "Bosnia", "BIH", "Cape Verde", "CPV", "South Korea", "KOR",
            "Kinshasa", "COD", "Ivory Coast", "CIV", "États-Unis", "USA", "الصومال", "SOM").forEach((typed, code) ->
            assertEquals(code, model.search(typed, 5).get(0).value(), typed));
    }

    // --- paging

    @Test
    void onlySeenPagesAreAskedForAndOnlyOnce() {
        List<Long> asked = new ArrayList<>();
        PagedModel<String> model = new PagedModel<>(asked::add);
        model.row(0);
        model.row(1);
        assertEquals(List.of(0L), asked);
        model.put(0, 1_000_000, List.of("a", "b"));
        model.setVisible(30);
        assertEquals("b", model.row(1).orElseThrow());
        model.scrollTo(999_999);
        assertEquals(999_970, model.top());
        model.row(model.top());
        assertEquals(List.of(0L, 999_900L), asked);
        model.failed(999_900);
        model.row(model.top());
        assertEquals(3, asked.size());
    }

    @Test
    void selectingScrollsAsLittleAsNeeded() {
        PagedModel<String> model = new PagedModel<>(offset -> { });
        model.put(0, 1000, List.of());
        model.setVisible(10);
        model.select(10);
        assertEquals(1, model.top());
        model.select(5);
        assertEquals(1, model.top());
        model.select(0);
        assertEquals(0, model.top());
        model.select(5000);
        assertEquals(999, model.selected());
        model.put(0, 20, List.of());
        assertEquals(19, model.selected());
        assertEquals(10, model.top());
    }

    @Test
    void aRowIsSoughtInThePagesAroundAndThenGivenUp() {
        List<Long> asked = new ArrayList<>();
        PagedModel<String> model = new PagedModel<>(asked::add);
        model.setVisible(10);
        model.row(150);
        model.put(100, 1000, java.util.stream.IntStream.range(100, 200).mapToObj(i -> "row " + i).toList());
        model.select(150);
        asked.clear();
        model.refresh();
        assertEquals(java.util.Set.of(0L, 100L, 200L), java.util.Set.copyOf(asked));
        assertEquals(-1, model.selected(), "another row must not be taken for it");
        model.put(0, 999, List.of("row 0"));
        model.failed(200);
        assertTrue(model.isSeeking());
        model.put(100, 999, List.of("row 150"));
        assertEquals(100, model.selected());
        assertFalse(model.isSeeking());
        model.refresh();
        model.select(3);
        model.put(100, 999, List.of("row 150"));
        assertEquals(3, model.selected(), "what somebody chose meanwhile stays");
    }
}
