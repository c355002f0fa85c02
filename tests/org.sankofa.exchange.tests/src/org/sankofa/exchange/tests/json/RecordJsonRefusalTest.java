package org.sankofa.exchange.tests.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.exchange.json.JsonInput;
import org.sankofa.exchange.json.JsonProblem;
import org.sankofa.exchange.json.RecordEdit;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;

import com.fasterxml.jackson.databind.JsonNode;

/** The table of what is refused, with the code and place of each. */
class RecordJsonRefusalTest {

    private static final String ID = "11111111-1111-4111-8111-111111111111";
    private static final String OTHER = "22222222-2222-4222-8222-222222222222";

    private final RecordJson json = new RecordJson(new FakeNames().concept("area:ALB").record("organisation", OTHER));

    private static JsonNode parse(String text) throws Exception {
        byte[] bytes = text.replace('\'', '"').replace("OTHER", OTHER).replace("ID", ID)
                .getBytes(StandardCharsets.UTF_8);
        try (JsonInput input = new JsonInput(new ByteArrayInputStream(bytes))) {
            return input.next().orElseThrow().json();
        }
    }

    private static void assertOnly(RecordEdit edit, String code, String path) {
        assertEquals(1, edit.problems().size(), () -> edit.problems().toString());
        JsonProblem problem = edit.problems().get(0);
        assertEquals(code, problem.code());
        assertEquals(path == null ? "" : path, problem.path());
        assertTrue(problem.message().matches("(?s).{15,}[.?]"), problem.message());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // the record itself
            "[1]                                                       | not-an-object     |",
            "'text'                                                    | not-an-object     |",
            "7                                                         | not-an-object     |",
            "{}                                                        | missing-kind      | kind",
            "{'kind': null}                                            | missing-kind      | kind",
            "{'kind': 5}                                               | wrong-type        | kind",
            "{'kind': 'lessn'}                                         | unknown-kind      | kind",
            "{'kind': 'record'}                                        | unknown-kind      | kind",
            "{'kind': 'fact'}                                          | unknown-kind      | kind",
            "{'kind': 'lesson', 'id': 'abc'}                           | bad-id            | id",
            "{'kind': 'lesson', 'id': 'AAAAAAAA-1111-4111-8111-111111111111'} | bad-id     | id",
            "{'kind': 'lesson', 'id': 5}                               | bad-id            | id",
            "{'kind': 'lesson', 'id': null}                            | bad-id            | id",
            "{'kind': 'lesson', 'titel': {'en': 'A'}}                  | unknown-feature   | titel",
            "{'kind': 'lesson', 'eContainer': 1}                       | unknown-feature   | eContainer",
            // texts
            "{'kind': 'lesson', 'title': 'A'}                          | wrong-type        | title",
            "{'kind': 'lesson', 'title': 5}                            | wrong-type        | title",
            "{'kind': 'lesson', 'title': ['A']}                        | wrong-type        | title",
            "{'kind': 'lesson', 'title': {'en': 5}}                    | wrong-type        | title.en",
            "{'kind': 'lesson', 'title': {'en': ['a']}}                | wrong-type        | title.en",
            "{'kind': 'lesson', 'title': {'e n': 'A'}}                 | bad-language      | title.e n",
            "{'kind': 'lesson', 'title': {'': 'A'}}                    | bad-language      | title.",
            "{'kind': 'lesson', 'title': {'en': 'a\\u0007b'}}          | illegal-character | title.en",
            "{'kind': 'lesson', 'title': {'en': 'a\\ud800'}}           | illegal-character | title.en",
            "{'kind': 'lesson', 'language': 'a\\u0000'}                | illegal-character | language",
            // dates, literals
            "{'kind': 'lesson', 'asOf': 2006}                          | wrong-type        | asOf",
            "{'kind': 'lesson', 'asOf': '2006-13'}                     | wrong-value       | asOf",
            "{'kind': 'lesson', 'asOf': '20.11.2006'}                  | wrong-value       | asOf",
            "{'kind': 'lesson', 'asOf': ''}                            | wrong-value       | asOf",
            "{'kind': 'lesson', 'outcome': 'splendid'}                 | wrong-value       | outcome",
            "{'kind': 'lesson', 'outcome': 1}                          | wrong-type        | outcome",
            "{'kind': 'lesson', 'reviewLog': [{'date': '2006-11-20'}]} | wrong-value       | reviewLog[0].date",
            // numbers
            "{'kind': 'countryCase', 'remittanceEstimates': [{'year': '2006'}]}  | wrong-type  | remittanceEstimates[0].year",
            "{'kind': 'countryCase', 'remittanceEstimates': [{'year': 2006.5}]}  | wrong-value | remittanceEstimates[0].year",
            "{'kind': 'countryCase', 'remittanceEstimates': [{'year': 99999999999}]} | wrong-value | remittanceEstimates[0].year",
            "{'kind': 'countryCase', 'remittanceEstimates': [{'official': '1.5'}]} | wrong-type | remittanceEstimates[0].official",
            "{'kind': 'countryCase', 'remittanceEstimates': [{'official': true}]} | wrong-type | remittanceEstimates[0].official",
            "{'kind': 'countryCase', 'remittanceEstimates': [{'official': 1e999999999}]} | wrong-value | remittanceEstimates[0].official",
            // contained objects
            "{'kind': 'countryCase', 'remittanceEstimates': {'year': 1}}         | wrong-type    | remittanceEstimates",
            "{'kind': 'countryCase', 'remittanceEstimates': ['x']}               | not-an-object | remittanceEstimates[0]",
            "{'kind': 'countryCase', 'remittanceEstimates': [null]}              | not-an-object | remittanceEstimates[0]",
            "{'kind': 'countryCase', 'remittanceEstimates': [{'id': 'x'}]}       | bad-id        | remittanceEstimates[0].id",
            "{'kind': 'countryCase', 'remittanceEstimates': [{'id': null}]}      | bad-id        | remittanceEstimates[0].id",
            "{'kind': 'countryCase', 'id': 'ID', 'remittanceEstimates': [{'id': 'ID'}]} | duplicate-id | remittanceEstimates[0].id",
            "{'kind': 'countryCase', 'impacts': [{'id': 'ID'}], 'remittanceEstimates': [{'id': 'ID'}]} | duplicate-id | remittanceEstimates[0].id",
            "{'kind': 'countryCase', 'remittanceEstimates': [{'@type': 'Impact'}]}  | unknown-type | remittanceEstimates[0].@type",
            "{'kind': 'countryCase', 'remittanceEstimates': [{'@type': 5}]}      | unknown-type  | remittanceEstimates[0].@type",
            "{'kind': 'countryCase', 'facts': [{'feature': 'a'}, {'feature': 'a'}]} | duplicate-value | facts[1]",
            // references
            "{'kind': 'lesson', 'areas': 'area:ALB'}                   | wrong-type        | areas",
            "{'kind': 'lesson', 'areas': [5]}                          | wrong-type        | areas[0]",
            "{'kind': 'lesson', 'areas': [null]}                       | wrong-type        | areas[0]",
            "{'kind': 'lesson', 'areas': ['area:ATLANTIS']}            | unknown-concept   | areas[0]",
            "{'kind': 'lesson', 'areas': ['Albania']}                  | wrong-value       | areas[0]",
            "{'kind': 'lesson', 'areas': [':']}                        | wrong-value       | areas[0]",
            "{'kind': 'lesson', 'areas': ['area:ALB', 'area:ALB']}     | duplicate-value   | areas[1]",
            "{'kind': 'lesson', 'areas': ['sankofa:/organisation/OTHER']} | wrong-target   | areas[0]",
            "{'kind': 'lesson', 'areas': ['file:///etc/passwd']}       | unknown-concept   | areas[0]",
            "{'kind': 'lesson', 'areas': ['sankofa:/../x']}            | wrong-value       | areas[0]",
            "{'kind': 'lesson', 'supersededBy': 'OTHER'}               | wrong-target      | supersededBy",
            "{'kind': 'lesson', 'supersededBy': 'area:ALB'}            | wrong-target      | supersededBy",
            "{'kind': 'lesson', 'supersededBy': 'OTHER#ID'}            | wrong-target      | supersededBy",
            "{'kind': 'lesson', 'supersededBy': ['OTHER']}             | wrong-type        | supersededBy",
            "{'kind': 'lesson', 'supersededBy': ''}                    | wrong-value       | supersededBy",
            "{'kind': 'lesson', 'sources': ['ID']}                     | unknown-target    | sources[0]",
            "{'kind': 'lesson', 'sources': ['ID#x']}                   | wrong-value       | sources[0]",
    })
    void isRefused(String text, String code, String path) throws Exception {
        assertOnly(json.edit(parse(text), null), code, path);
    }

    @Test
    void aRecordCannotBecomeAnother() throws Exception {
        Lesson lesson = ModelFactory.eINSTANCE.createLesson();
        lesson.setId(ID);
        assertOnly(json.edit(parse("{'kind': 'countryCase'}"), lesson), JsonProblem.OTHER_KIND, "kind");
        assertOnly(json.edit(parse("{'id': 'OTHER'}"), lesson), JsonProblem.OTHER_ID, "id");
        assertFalse(json.edit(parse("{'kind': 'Lesson', 'id': 'ID'}"), lesson).changesAnything());
    }

    @Test
    void anObjectCannotBecomeAnother() throws Exception {
        CountryCase record = (CountryCase) json
                .create(parse("{'kind': 'countryCase', 'impacts': [{'id': 'ID'}]}"));
        assertOnly(json.edit(parse("{'impacts': [{'id': 'ID', '@type': 'Strategy'}]}"), record),
                JsonProblem.OTHER_TYPE, "impacts[0].@type");
        assertOnly(json.edit(parse("{'strategies': [{'id': 'ID'}]}"), record), JsonProblem.OTHER_TYPE,
                "strategies[0].id");
    }

    @Test
    void aMistypedNameGetsASuggestion() throws Exception {
        List<JsonProblem> problems = json.edit(parse("{'kind': 'lesson', 'recomendation': {}}"), null).problems();
        assertTrue(problems.get(0).message().contains("\"recommendation\""), problems.get(0).message());
        problems = json.edit(parse("{'kind': 'leson'}"), null).problems();
        assertTrue(problems.get(0).message().contains("\"lesson\""), problems.get(0).message());
    }
}
