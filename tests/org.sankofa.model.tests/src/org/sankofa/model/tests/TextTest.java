package org.sankofa.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.text.Text;

class TextTest {

    @Test
    void languagesAreOrderedWhateverTheOrderOfWriting() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("fr", "Retour");
        given.put("en", "Return");
        Text text = Text.of(given);
        assertEquals(List.of("en", "fr"), text.languages());
        assertEquals(Text.of("en", "Return").with("fr", "Retour"), text);
        assertEquals("{\"en\": \"Return\", \"fr\": \"Retour\"}", text.toString());
    }

    @Test
    void changingGivesAnotherText() {
        Text english = Text.of("en", "Return");
        Text both = english.with("fr", "Retour");
        assertNull(english.get("fr"));
        assertEquals("Retour", both.get("fr"));
        assertEquals(english, both.with("fr", null));
        assertSame(english, english.with("en", "Return"));
    }

    @Test
    void nothingLeftIsNoText() {
        Text text = Text.of("en", "Return").with("en", "");
        assertTrue(text.isEmpty());
        assertNull(text.orNull());
        assertNull(text.best(List.of("en")));
        assertEquals(Text.EMPTY, Text.of("en", null));
    }

    @Test
    void theBestLanguageIsFoundAndAFallbackIsMarked() {
        Text text = Text.of("pt-BR", "Retorno").with("fr", "Retour").with("ar", "عودة");
        assertEquals(new Text.Shown("fr", "Retour", false), text.best(List.of("es", "fr")));
        assertEquals(new Text.Shown("pt-BR", "Retorno", false), text.best(List.of("pt")));
        assertEquals(new Text.Shown("fr", "Retour", false), text.best(List.of("fr-CA", "ar")));
        assertEquals(new Text.Shown("ar", "عودة", true), text.best(List.of("ru")));
        assertEquals(new Text.Shown("en", "Return", true), text.with("en", "Return").best(List.of("ru")));
        assertFalse(text.best(List.of("ar")).fallback());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "\"quoted\"", "back\\slash", "two\nlines\r\n\tand a tab", "\u0001", "سفر 移民 🙂"})
    void theStringFormReadsBackAsItWas(String value) {
        Text text = Text.of("en", value).with("zh-Hans", "x");
        assertEquals(text, Text.valueOf(text.toString()));
        String converted = ModelFactory.eINSTANCE.convertToString(ModelPackage.Literals.TEXT, text);
        assertEquals(text, ModelFactory.eINSTANCE.createFromString(ModelPackage.Literals.TEXT, converted));
    }

    @Test
    void unicodeEscapesAndSpacesAreRead() {
        assertEquals(Text.of("en", "é/"), Text.valueOf(" { \"en\" : \"\\u00e9\\/\" } "));
        assertEquals(Text.EMPTY, Text.valueOf("{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "{", "{\"en\"}", "{\"en\": 1}", "{\"en\": \"a\",}", "{\"en\": \"a\"} x",
        "{\"en\": \"a\", \"en\": \"b\"}", "{\"en\": \"\\x\"}", "{\"en\": \"\\u12\"}", "{\"e\": \"a\"}"})
    void otherStringsAreRefused(String string) {
        assertThrows(IllegalArgumentException.class, () -> Text.valueOf(string));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "en_GB", "en-", "12", "english language", "123456789"})
    void otherTagsAreRefused(String tag) {
        assertThrows(IllegalArgumentException.class, () -> Text.of(tag, "x"));
    }
}
