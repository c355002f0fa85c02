package org.sankofa.exchange.tests.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.sankofa.exchange.json.InvalidRecordException;
import org.sankofa.exchange.json.JsonInput;
import org.sankofa.exchange.json.NewIds;
import org.sankofa.exchange.json.RecordEdit;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Fact;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;

import com.fasterxml.jackson.databind.JsonNode;

/** What absent, null and arrays mean, and how references are written. */
class RecordJsonEditTest {

    private static final String CASE = "11111111-1111-4111-8111-111111111111";
    private static final String ONE = "22222222-2222-4222-8222-222222222222";
    private static final String TWO = "33333333-3333-4333-8333-333333333333";
    private static final String LESSON = "44444444-4444-4444-8444-444444444444";

    private final FakeNames names = new FakeNames().concept("area:ALB").concept("area:GHA").concept("theme:remittances")
            .record("lesson", LESSON);
    private final RecordJson json = new RecordJson(names);

    private static JsonNode parse(String text) throws Exception {
        byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        try (JsonInput input = new JsonInput(new ByteArrayInputStream(bytes))) {
            return input.next().orElseThrow().json();
        }
    }

    private CountryCase albania() {
        CountryCase record = ModelFactory.eINSTANCE.createCountryCase();
        record.setId(CASE);
        record.setTitle(Text.of("en", "Albania").with("fr", "Albanie"));
        record.getRemittanceEstimates().add(estimate(ONE, 2004));
        record.getRemittanceEstimates().add(estimate(TWO, 2005));
        return record;
    }

    private static RemittanceEstimate estimate(String id, int year) {
        RemittanceEstimate estimate = ModelFactory.eINSTANCE.createRemittanceEstimate();
        estimate.setId(id);
        estimate.setYear(year);
        estimate.setOfficial(new BigDecimal("10.50"));
        return estimate;
    }

    private <T extends EObject> T apply(String text, T record) throws Exception {
        RecordEdit edit = json.edit(parse(text), record);
        assertEquals(List.of(), edit.problems());
        @SuppressWarnings("unchecked")
        T changed = (T) edit.apply();
        return changed;
    }

    private static String uri(EObject proxy) {
        return ((InternalEObject) proxy).eProxyURI().toString();
    }

    @Test
    void aLanguageThatIsAbsentStaysAndNullTakesOneOut() throws Exception {
        CountryCase record = apply("{'title': {'en': 'Republic of Albania'}}", albania());
        assertEquals(Text.of("en", "Republic of Albania").with("fr", "Albanie"), record.getTitle());
        apply("{'title': {'fr': null}}", record);
        assertEquals(Text.of("en", "Republic of Albania"), record.getTitle());
        apply("{'title': {'en': null}}", record);
        assertNull(record.getTitle());
    }

    @Test
    void anArrayIsCompleteAndObjectsInItKeepWhatIsAbsent() throws Exception {
        CountryCase record = albania();
        RemittanceEstimate second = record.getRemittanceEstimates().get(1);
        apply("{'remittanceEstimates': [{'id': '" + TWO + "', 'year': 2006}]}", record);
        assertEquals(1, record.getRemittanceEstimates().size());
        assertSame(second, record.getRemittanceEstimates().get(0));
        assertEquals(2006, second.getYear());
        assertEquals(new BigDecimal("10.50"), second.getOfficial());
        apply("{'remittanceEstimates': []}", record);
        assertTrue(record.getRemittanceEstimates().isEmpty());
    }

    @Test
    void objectsTakeTheOrderOfTheArray() throws Exception {
        CountryCase record = albania();
        apply("{'remittanceEstimates': [{'id': '" + TWO + "'}, {'year': 1999}, {'id': '" + ONE + "'}]}", record);
        assertEquals(List.of(2005, 1999, 2004),
                record.getRemittanceEstimates().stream().map(RemittanceEstimate::getYear).toList());
        assertTrue(Ids.isId(record.getRemittanceEstimates().get(1).getId()));
    }

    @Test
    void anObjectWithoutIdIsTheOneThatShowsTheSame() throws Exception {
        CountryCase record = albania();
        RecordEdit edit = json.edit(parse("{'remittanceEstimates': [{'year': 2004, 'official': 10.5}, "
                + "{'year': 2005, 'official': 10.50}]}"), record);
        assertEquals(List.of(), edit.problems());
        assertFalse(edit.changesAnything());
    }

    @Test
    void idsMadeOfTheContentAreTheSameNextTime() throws Exception {
        RecordJson importing = new RecordJson(names, NewIds.BY_CONTENT);
        JsonNode text = parse("{'kind': 'countryCase', 'remittanceEstimates': [{'year': 2004}, {'year': 2004}]}");
        CountryCase first = (CountryCase) importing.create(text);
        CountryCase second = (CountryCase) importing.create(text);
        assertEquals(first.getId(), second.getId());
        assertEquals(first.getRemittanceEstimates().get(0).getId(), second.getRemittanceEstimates().get(0).getId());
        assertNotEquals(first.getRemittanceEstimates().get(0).getId(), first.getRemittanceEstimates().get(1).getId());

        first.getRemittanceEstimates().get(0).setYear(1990);
        RemittanceEstimate changed = first.getRemittanceEstimates().get(0);
        importing.edit(text, first).apply();
        assertTrue(first.getRemittanceEstimates().contains(changed));
        assertEquals(2004, changed.getYear());
    }

    @Test
    void twoRecordsWithoutIdAreTwoRecordsWhenTheyArePut() throws Exception {
        JsonNode text = parse("{'kind': 'lesson', 'title': {'en': 'A'}}");
        assertNotEquals(((Lesson) json.create(text)).getId(), ((Lesson) json.create(text)).getId());
    }

    @Test
    void theKindIsReadAsPeopleWriteIt() throws Exception {
        assertTrue(json.create(parse("{'kind': 'Country-Case'}")) instanceof CountryCase);
        assertTrue(json.create(parse("{'kind': 'country_case'}")) instanceof CountryCase);
    }

    @Test
    void aFactWithoutIdHasTheIdEverybodyGivesIt() throws Exception {
        CountryCase record = apply("{'facts': [{'feature': 'title', 'page': '7'}]}", albania());
        Fact fact = record.getFacts().get(0);
        assertEquals(Ids.factId(CASE, "title"), fact.getId());
        apply("{'facts': [{'feature': 'title', 'page': '8'}]}", record);
        assertSame(fact, record.getFacts().get(0));
        assertEquals("8", fact.getPage());
    }

    @Test
    void referencesAreReadInAllTheirForms() throws Exception {
        String vocabulary = Ids.vocabularyId("area");
        Lesson lesson = (Lesson) json.create(parse("{'kind': 'lesson', 'areas': ['area:ALB', 'sankofa:/vocabulary/"
                + vocabulary + "#" + Ids.conceptId("area", "GHA") + "'], 'supersededBy': '" + LESSON + "', "
                + "'sources': ['sankofa:/publication/" + ONE + "', '" + LESSON + "']}"));
        assertEquals(Ids.conceptUri("area:ALB").toString(), uri(lesson.getAreas().get(0)));
        assertEquals(Ids.conceptUri("area:GHA").toString(), uri(lesson.getAreas().get(1)));
        assertEquals("sankofa:/lesson/" + LESSON, uri(lesson.getSupersededBy()));

        JsonNode shown = json.write(lesson);
        assertEquals("[\"area:ALB\",\"area:GHA\"]", shown.path("areas").toString());
        assertEquals(LESSON, shown.path("supersededBy").asText());
        assertEquals("[\"" + LESSON + "\",\"sankofa:/publication/" + ONE + "\"]", shown.path("sources").toString());
    }

    @Test
    void aRecordThatIsNotHereIsNamedByItsIdWhereOnlyOneKindIsPossible() throws Exception {
        Lesson lesson = (Lesson) json.create(parse("{'kind': 'lesson', 'supersededBy': '" + ONE + "'}"));
        assertEquals("sankofa:/lesson/" + ONE, uri(lesson.getSupersededBy()));
        assertEquals(ONE, json.write(lesson).path("supersededBy").asText());
    }

    @Test
    void membersOfASetThatStayAreNotTouched() throws Exception {
        Lesson lesson = (Lesson) json.create(parse("{'kind': 'lesson', 'areas': ['area:ALB', 'area:GHA']}"));
        EObject ghana = lesson.getAreas().get(1);
        assertFalse(json.edit(parse("{'areas': ['area:GHA', 'area:ALB']}"), lesson).changesAnything());
        apply("{'areas': ['area:GHA']}", lesson);
        assertEquals(List.of(ghana), lesson.getAreas());
    }

    @Test
    void keysForInformationAreNotRead() throws Exception {
        RecordEdit edit = json.edit(parse("{'@space': 'other', '@anything': {'x': [1]}}"), albania());
        assertEquals(List.of(), edit.problems());
        assertFalse(edit.changesAnything());
    }

    @Test
    void numbersThatMeanTheSameChangeNothing() throws Exception {
        RecordEdit edit = json.edit(parse("{'remittanceEstimates': [{'id': '" + ONE
                + "', 'official': 10.5, 'year': 2004.0}, {'id': '" + TWO + "'}]}"), albania());
        assertEquals(List.of(), edit.problems());
        assertFalse(edit.changesAnything());
    }

    @Test
    void anEditWithProblemsIsRefusedAsAWhole() throws Exception {
        CountryCase record = albania();
        RecordEdit edit = json.edit(parse("{'title': {'en': 'Changed'}, 'periodStart': 2004, 'nothing': 1}"), record);
        assertEquals(2, edit.problems().size());
        InvalidRecordException refusal = assertThrows(InvalidRecordException.class, edit::apply);
        assertEquals(edit.problems(), refusal.problems());
        assertEquals("Albania", record.getTitle().get("en"));
    }

    @Test
    void aCopyLooksNothingUpAndLeavesTheOriginalAlone() throws Exception {
        Lesson lesson = (Lesson) json.create(parse("{'kind': 'lesson', 'areas': ['area:ALB'], 'context': [{'attribute': 'a'}]}"));
        Lesson copy = RecordJson.copy(lesson);
        assertNotSame(lesson.getContext().get(0), copy.getContext().get(0));
        assertEquals(json.write(lesson), json.write(copy));
        apply("{'areas': [], 'context': []}", copy);
        assertEquals(1, lesson.getAreas().size());
        assertEquals(1, lesson.getContext().size());
    }
}
