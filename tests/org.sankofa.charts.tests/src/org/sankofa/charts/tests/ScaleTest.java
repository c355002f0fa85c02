package org.sankofa.charts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.charts.Figures;
import org.sankofa.charts.Scale;

/** Axes have round numbers, and numbers are written as people of a language write them. */
class ScaleTest {

    @Test
    void theNumbersAreRoundAndHoldTheValues() {
        assertEquals(List.of(0d, 500d, 1000d, 1500d, 2000d), Scale.around(0, 1560, 6).numbers());
        assertEquals(List.of(-20d, 0d, 20d, 40d), Scale.around(-3, 37, 5).numbers());
        assertEquals(List.of(0d, 1d), Scale.around(0, 0, 2).numbers());
        assertEquals(List.of(0d, 0.5, 1d), Scale.around(Double.NaN, 3, 5).numbers());
    }

    @Test
    void whateverTheValuesTheNumbersAreFewAndEven() {
        Random random = new Random(20061120);
        for (int i = 0; i < 20_000; i++) {
            double low = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12) - 4);
            double high = low + random.nextDouble() * Math.pow(10, random.nextInt(12) - 4);
            int most = 2 + random.nextInt(10);
            Scale scale = Scale.around(low, high, most);
            String said = low + " to " + high + ": " + scale;
            assertTrue(scale.least() <= low + scale.step() * 1e-6 && scale.most() >= high - scale.step() * 1e-6, said);
            assertTrue(scale.numbers().size() >= 2 && scale.numbers().size() <= Math.max(3, most), said);
            double digits = scale.step() / Math.pow(10, Math.floor(Math.log10(scale.step()) + 1e-9));
            assertTrue(Math.abs(digits - 1) < 1e-6 || Math.abs(digits - 2) < 1e-6 || Math.abs(digits - 5) < 1e-6, said);
        }
    }

    @ParameterizedTest
    @CsvSource({"2190.3, en, '2,190'", "2190.3, de, '2.190'", "12.345, en, 12.3", "0.03257, en, 0.0326", "5, en, 5", "0, fr, 0", "-7.25, en, -7.25"})
    void figuresHaveThreeDigits(double value, String language, String text) {
        assertEquals(text, Figures.of(value, Locale.forLanguageTag(language)));
    }

    @Test
    void numbersOfAnAxisHaveTheDigitsOfItsSteps() {
        assertEquals("0.5", Figures.onAxis(0.5, 0.5, Locale.ENGLISH));
        assertEquals("1.0", Figures.onAxis(1, 0.5, Locale.ENGLISH));
        assertEquals("2\u202fM", Figures.onAxis(2e6, 1e6, Locale.ENGLISH));
        assertEquals("0", Figures.onAxis(-1e-12 * 0, 1e6, Locale.ENGLISH));
        assertEquals("1,500", Figures.onAxis(1500, 500, Locale.ENGLISH));
        assertEquals("1,5\u202fG", Figures.onAxis(1.5e9, 5e8, Locale.GERMAN));
    }
}
