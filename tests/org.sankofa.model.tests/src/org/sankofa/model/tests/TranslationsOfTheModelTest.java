package org.sankofa.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.labels.ModelTexts;

class TranslationsOfTheModelTest {

    private static final Set<String> ENGLISH = ModelTexts.defaults(ModelPackage.eINSTANCE).keySet();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void everyTextOfTheModelIsTranslated(String language) throws IOException {
        assertEquals(ENGLISH, new TreeSet<>(texts(language).stringPropertyNames()));
    }

    @Test
    void arabicNamesEverythingButExplainsNothingYet() throws IOException {
        Set<String> names = new TreeSet<>(ENGLISH);
        names.removeIf(key -> key.endsWith(".help"));
        assertEquals(names, new TreeSet<>(texts("ar").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void noTextIsEmptyAndOnlyUntitledHasAPlaceForAName(String language) throws IOException {
        Properties texts = texts(language);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertTrue(!text.isBlank(), key);
            assertEquals(key.equals("untitled"), text.contains("{0}"), key);
        }
    }

    @Test
    void formsSpeakTheLanguageOfTheReader() {
        assertEquals("Dossier pays", label("fr"));
        assertEquals("Expediente de país", label("es"));
        assertEquals("ملف قُطري", label("ar"));
        assertEquals("Country case", label("de"));
    }

    private static String label(String language) {
        return ModelTexts.in(Locale.forLanguageTag(language)).label(ModelPackage.Literals.COUNTRY_CASE);
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ModelPackage.class.getResourceAsStream("model_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
