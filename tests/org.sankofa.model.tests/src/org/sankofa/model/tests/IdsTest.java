package org.sankofa.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.ids.Ref;

class IdsTest {

    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    /** The first is the example of RFC 9562, appendix A.4; the second that of Python's documentation of uuid5. */
    @ParameterizedTest
    @CsvSource({"www.example.com,2ed6657d-e927-568b-95e1-2665a8aea6a2", "python.org,886313e1-3b8a-5372-9b90-0c9aee199e5d"})
    void nameBasedIdsAreThoseOfTheStandard(String name, String id) {
        assertEquals(id, Ids.nameBased(DNS, name));
    }

    /** These ids are in everybody's data: a change would break every reference to a concept. */
    @Test
    void idsOfConceptsNeverChange() {
        assertEquals("6c2b8a0e-5b0f-4b8e-9a57-1d2f0c9be3a4", Ids.NAMESPACE.toString());
        assertEquals("48aafc98-c5e5-5ea7-92da-c0f8b3b86165", Ids.conceptId("area", "ALB"));
        assertEquals("20f20ec1-10fc-595f-8ecf-66d7aef7b802", Ids.vocabularyId("area"));
    }

    @Test
    void namesAreMadeAsTheModelSays() {
        assertEquals(Ids.nameBased("vocabulary:area:"), Ids.vocabularyId("area"));
        assertEquals(Ids.nameBased("concept:sdg:10.c"), Ids.conceptId("sdg", "10.c"));
        assertEquals(Ids.nameBased("fact:x:status"), Ids.factId("x", "status"));
        assertNotEquals(Ids.conceptId("mdg2003", "1"), Ids.conceptId("mdg2007", "1"));
    }

    @Test
    void newIdsAreRandomUuids() {
        String id = Ids.newId();
        assertTrue(Ids.isId(id));
        assertEquals(4, UUID.fromString(id).version());
        assertNotEquals(id, Ids.newId());
        assertFalse(Ids.isId(id.toUpperCase()));
        assertFalse(Ids.isId(null));
    }

    @Test
    void addressesReadBackAsTheyWere() {
        CountryCase record = ModelFactory.eINSTANCE.createCountryCase();
        record.setId("r");
        assertEquals("sankofa:/countryCase/r", Ids.uri(record).toString());
        assertEquals(Optional.of(new Ref("countryCase", "r", null)), Ids.parse(Ids.uri(record)));
        URI object = Ids.uri("programme", "r", "o");
        assertEquals("sankofa:/programme/r#o", object.toString());
        assertEquals("o", Ids.parse(object).get().target());
        assertEquals(Ids.parse(object), Ids.parse(URI.createURI(object.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/a/b", "sankofa:/lesson", "sankofa:/lesson/a/b", "sankofa://lesson/a",
        "sankofa:/lesson/a#", "sankofa:/lesson/a?b", "file:/etc/passwd", "sankofa:/lesson/", "sankofa:lesson/a", ""})
    void otherAddressesAreNotTaken(String uri) {
        assertEquals(Optional.empty(), Ids.parse(URI.createURI(uri)));
    }

    @Test
    void notationsNameConcepts() {
        assertEquals(Ids.uri("vocabulary", Ids.vocabularyId("sdg"), Ids.conceptId("sdg", "10.c")),
            Ids.conceptUri("sdg:10.c"));
        assertThrows(IllegalArgumentException.class, () -> Ids.conceptUri("ALB"));
        assertThrows(IllegalArgumentException.class, () -> Ids.conceptUri(":ALB"));
        assertThrows(IllegalArgumentException.class, () -> Ids.conceptUri("area:"));
    }

    @Test
    void addressesOfContainedObjectsAndProxies() {
        Vocabulary vocabulary = ModelFactory.eINSTANCE.createVocabulary();
        Concept concept = ModelFactory.eINSTANCE.createConcept();
        concept.setId("c");
        assertEquals(Optional.empty(), Ids.uriOf(concept));
        vocabulary.getConcepts().add(concept);
        assertEquals(Optional.empty(), Ids.uriOf(concept), "the vocabulary has no id");
        vocabulary.setId("v");
        assertEquals(Optional.of(Ids.uri("vocabulary", "v", "c")), Ids.uriOf(concept));
        assertEquals(Optional.of(Ids.uri(vocabulary)), Ids.uriOf(vocabulary));

        Concept proxy = ModelFactory.eINSTANCE.createConcept();
        ((InternalEObject) proxy).eSetProxyURI(Ids.conceptUri("area:ALB"));
        assertEquals(Optional.of(Ids.conceptUri("area:ALB")), Ids.uriOf(proxy));
        assertEquals(Ids.conceptId("area", "ALB"), Ids.idOf(proxy));
        assertEquals("c", Ids.idOf(concept));
    }
}
