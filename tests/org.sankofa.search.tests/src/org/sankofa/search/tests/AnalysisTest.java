package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.analysis.Language;
import org.sankofa.search.internal.analysis.Tokens;

/** How texts become words. */
class AnalysisTest {

    private final Analyzers analyzers = new Analyzers();

    private List<String> stems(String language, String text) {
        return Tokens.words(analyzers.of(language), text).stream().map(Tokens.Word::stem).toList();
    }

    private List<String> originals(String language, String text) {
        return Tokens.words(analyzers.of(language), text).stream().map(Tokens.Word::original).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "en, remittances, remittance", "en, Migration's, migrations", "en, returning, returns",
        "fr, l'émigration, emigration", "fr, développements, developpement", "fr, écoles, ecole",
        "es, migraciones, migracion", "es, económicas, economica", "es, remesas, remesa",
        "ru, \u043c\u0438\u0433\u0440\u0430\u043d\u0442\u044b, \u043c\u0438\u0433\u0440\u0430\u043d\u0442",
        "ru, \u0415\u0449\u0451, \u0435\u0449\u0435",
        "ar, \u0627\u0644\u0645\u0647\u0627\u062c\u0631\u0648\u0646, \u0645\u0647\u0627\u062c\u0631",
        "ar, \u0625\u0639\u0627\u062f\u0629, \u0627\u0639\u0627\u062f\u0647",
        "sq, Shqip\u00ebria, shqiperia", "tr, \u0130stanbul, istanbul", "vi, Ti\u1ebfng, tieng"
    })
    void formsOfAWordMeet(String language, String one, String other) {
        assertEquals(stems(language, one), stems(language, other));
        assertEquals(1, stems(language, one).size());
    }

    @ParameterizedTest
    @CsvSource({ "en, policy, police", "en, migrant, remittance", "fr, femme, famille", "es, pais, paz" })
    void differentWordsStayApart(String language, String one, String other) {
        assertNotEquals(stems(language, one), stems(language, other));
    }

    @Test
    void cutsChineseIntoWords() {
        assertEquals(List.of("\u56fd\u9645", "\u79fb\u6c11", "\u6c47\u6b3e"),
                originals("zh", "\u56fd\u9645\u79fb\u6c11\uff0c\u6c47\u6b3e\u3002"));
    }

    @Test
    void cutsThaiByDictionary() {
        assertTrue(originals("th", "\u0e01\u0e32\u0e23\u0e22\u0e49\u0e32\u0e22\u0e16\u0e34\u0e48\u0e19").size() > 1);
    }

    @Test
    void keepsTheWordAsWrittenBesideItsStem() {
        assertEquals(List.of("returning", "nurses"), originals("en", "Returning nurses"));
        assertEquals(List.of("return", "nurs"), stems("en", "Returning nurses"));
    }

    @Test
    void dropsNoWord() {
        assertEquals(List.of("to", "be", "or", "not"), originals("en", "To be or not"));
        assertTrue(analyzers.isStopWord("The", "en"));
        assertTrue(analyzers.isStopWord("les", "fr"));
        assertTrue(!analyzers.isStopWord("les", "en"));
    }

    @ParameterizedTest
    @CsvSource({ "en-GB, en", "zh-Hant-TW, zh", "FR, fr", "x-klingon, und", "'', und", "sq, sq", "qqq, und" })
    void reducesTags(String tag, String primary) {
        assertEquals(primary, Language.primary(tag));
    }
}
