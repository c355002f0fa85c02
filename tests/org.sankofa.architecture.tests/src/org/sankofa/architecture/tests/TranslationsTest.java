package org.sankofa.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts for people: each is used, each is there, and each is said in every language with the same values in it. */
class TranslationsTest {

    private static final List<String> COMPLETE = List.of("fr", "es");
    private static final List<String> BEGUN = List.of("ar");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern ASKED = Pattern.compile("Messages\\s*\\.(?:text|get)\\(\\s*\"([^\"]+)\"\\s*([,)+])");
    private static final Pattern REFERRED = Pattern.compile("%([a-z]\\w*(?:\\.\\w+)+)");
    private static final Object[] VALUES = {3, 3, 3, 3, 3, 3};

    static List<Texts> all() {
        return Texts.all();
    }

    static List<Texts> patterns() {
        return Texts.all().stream().filter(Texts::arePatterns).toList();
    }

    static List<Texts> platform() {
        return Texts.all().stream().filter(texts -> !texts.arePatterns()).toList();
    }

    @Test
    void thereAreTexts() {
        assertTrue(patterns().size() >= 4 && platform().size() >= 3, () -> Texts.all().toString());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLanguageHasTheKeysOfTheEnglishFile(Texts texts) {
        Set<String> english = texts.read().keySet();
        for (String language : COMPLETE) {
            assertEquals(english, texts.read(language).keySet(), () -> "Keys of " + texts.file(language));
        }
        for (String language : BEGUN) {
            if (Files.exists(texts.file(language))) {
                Set<String> unknown = new TreeSet<>(texts.read(language).keySet());
                unknown.removeAll(english);
                assertEquals(Set.of(), unknown, () -> "Keys of " + texts.file(language));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTextIsEmpty(Texts texts) {
        for (String language : languages(texts)) {
            texts.read(language).forEach((key, text) -> assertTrue(!text.isBlank(), () -> key + " in " + language));
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyLanguageFillsInTheSameValues(Texts texts) {
        Map<String, String> english = texts.read();
        for (String language : languages(texts)) {
            texts.read(language).forEach((key, text) -> {
                assertEquals(arguments(english.get(key)), arguments(text), () -> key + " in " + language);
                String said = new MessageFormat(text, Locale.forLanguageTag(language)).format(VALUES);
                assertTrue(arguments(said).isEmpty(), () -> key + " in " + language + " leaves out a value: " + said);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void apostrophesAreShownAsTheyAreMeant(Texts texts) {
        List<String> wrong = new ArrayList<>(wrongApostrophes("en", texts.read(), texts.areAlwaysPatterns()));
        for (String language : languages(texts)) {
            wrong.addAll(wrongApostrophes(language, texts.read(language), texts.areAlwaysPatterns()));
        }
        assertEquals(List.of(), wrong);
    }

    /** In a pattern an apostrophe is written twice, elsewhere once. */
    private static List<String> wrongApostrophes(String language, Map<String, String> texts, boolean always) {
        return texts.entrySet().stream().filter(text -> always || !arguments(text.getValue()).isEmpty()
                ? text.getValue().replace("''", "").contains("'") : text.getValue().contains("''"))
                .map(text -> language + " " + text.getKey() + ": " + text.getValue()).toList();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyTextIsUsedByTheCode(Texts texts) {
        String code = code(texts.bundle());
        List<String> unused = texts.read().keySet().stream().filter(key -> !isUsed(key, code)).toList();
        assertEquals(List.of(), unused);
    }

    /** A key is written out, or put together from two parts, the first or the second of which has the point between. */
    private static boolean isUsed(String key, String code) {
        if (code.contains('"' + key + '"')) {
            return true;
        }
        for (int point = key.lastIndexOf('.'); point > 0; point = key.lastIndexOf('.', point - 1)) {
            if (code.contains('"' + key.substring(0, point + 1) + '"')
                    || code.contains('"' + key.substring(0, point) + '"') && code.contains('"' + key.substring(point) + '"')) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyTextTheCodeAsksForIsThere(Texts texts) {
        Set<String> keys = texts.read().keySet();
        Set<String> missing = new TreeSet<>();
        Matcher asked = ASKED.matcher(code(texts.bundle()));
        while (asked.find()) {
            String key = asked.group(1);
            boolean there = asked.group(2).equals("+") ? keys.stream().anyMatch(other -> other.startsWith(key)) : keys.contains(key);
            if (!there) {
                missing.add(key);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("platform")
    void thePlatformIsToldOfEveryTextAndOfNoOther(Texts texts) {
        Set<String> referred = new TreeSet<>();
        for (Path file : Checkout.files(texts.bundle().folder(), ".e4xmi", "plugin.xml", "MANIFEST.MF")) {
            Matcher matcher = REFERRED.matcher(Checkout.text(file));
            while (matcher.find()) {
                referred.add(matcher.group(1));
            }
        }
        assertEquals(referred, texts.read().keySet());
    }

    private static List<String> languages(Texts texts) {
        List<String> languages = new ArrayList<>(COMPLETE);
        BEGUN.stream().filter(language -> Files.exists(texts.file(language))).forEach(languages::add);
        return languages;
    }

    private static Set<String> arguments(String text) {
        Set<String> numbers = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(result -> numbers.add(result.group(1)));
        return numbers;
    }

    private static String code(Bundle bundle) {
        return String.join("\n", Checkout.files(bundle.folder(), ".java").stream().map(Checkout::text).toList());
    }
}
