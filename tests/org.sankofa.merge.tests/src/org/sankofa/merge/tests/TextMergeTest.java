package org.sankofa.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TextMerge;
import org.sankofa.merge.TypeName;

/** Two edits of a text are joined word by word where they do not meet. */
class TextMergeTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "one two three, ONE two three, one two THREE, ONE two THREE",
        "one two three, ONE two three, one TWO three, ONE TWO three",
        "one two three, one two, one two three four, -",
        "one two three, two three, one two three four, two three four",
        "one two, one two, one two three, one two three",
        "one two, one 2, one 2, one 2",
        "one two, one 2, one II, -",
        "one two, one new two, one old two, -",
        "one two, one new two, one new two, one new two",
        "one two three four, ONE two three FOUR, ONE two THREE four, ONE two THREE FOUR",
        "one two, one two, one two, one two",
        "one two, one new two, one two end, one new two end",
        "one two, \"\", one 2, -",
        "\"\", one, two, -",
        "same, same, same, same",
        "移民带来汇款, 移民带来了汇款, 移民带来汇款。, 移民带来了汇款。",
        "التحويلات مهمة جدا, التحويلات المالية مهمة جدا, التحويلات مهمة, التحويلات المالية مهمة",
        "l’aide vient, l’entraide vient, l’aide arrive, l’entraide arrive",
    })
    void merges(String base, String left, String right, String merged) {
        Optional<String> expected = merged.equals("-") ? Optional.empty() : Optional.of(merged);
        assertEquals(expected, TextMerge.merge(base, left, right));
        assertEquals(expected, TextMerge.merge(base, right, left));
    }

    @Test
    void editsFarApartAlwaysMergeAndNothingIsLost() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            String[] words = new String[20 + random.nextInt(40)];
            for (int i = 0; i < words.length; i++) {
                words[i] = "w" + random.nextInt(9);
            }
            int middle = words.length / 2;
            String[] left = words.clone();
            String[] right = words.clone();
            String[] both = words.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                int l = random.nextInt(middle - 4);
                int r = middle + 4 + random.nextInt(words.length - middle - 4);
                left[l] = both[l] = "left" + seed;
                right[r] = both[r] = random.nextBoolean() ? "right" + seed : words[r] + "x";
                right[r] = both[r];
            }
            Optional<String> merged = TextMerge.merge(String.join(" ", words), String.join(" ", left),
                    String.join(" ", right));
            assertEquals(Optional.of(String.join(" ", both)), merged, "seed " + seed);
        }
    }

    @Test
    void symmetryHoldsForAnyTexts() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            String base = text(random);
            String left = text(random);
            String right = text(random);
            Optional<String> merged = TextMerge.merge(base, left, right);
            assertEquals(merged, TextMerge.merge(base, right, left), "seed " + seed);
            assertEquals(Optional.of(left), TextMerge.merge(base, left, base), "seed " + seed);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append("abc ., \n".charAt(random.nextInt(8)));
        }
        return text.toString();
    }

    @Test
    void textsWithLittleInCommonAreLeftToPeople() {
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        StringBuilder base = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            left.append("l").append(i).append(' ');
            right.append("r").append(i).append(' ');
            base.append("b").append(i).append(' ');
        }
        assertEquals(Optional.empty(), TextMerge.merge(base.toString(), left.toString(), right.toString()));
    }

    @Test
    void aConflictOfTwoTextsWithAKnownBaseShowsThemMerged() {
        String id = TestModel.id(0);
        RecordState base = RecordState.of(1, "lesson", id, Map.of(id, new TypeName(TypeName.MODEL, "Lesson")),
                List.of()).edit("000000100000").set(id, "title/en", "one two three").done();
        RecordState a = base.edit("000000200000").set(id, "title/en", "ONE two three").done();
        RecordState b = base.edit("000000300000").set(id, "title/en", "one two THREE").done();
        RecordState c = base.edit("000000400000").set(id, "title/en", "one TWO three").done();
        RecordState merged = Merge.merge(a, b, List.of(base));
        assertEquals(Optional.of("ONE two THREE"), TextMerge.shown(merged, id, "title/en", "one two three"));
        assertEquals(Optional.empty(), TextMerge.shown(merged, id, "title/en", null), "no base, no merge");
        RecordState three = Merge.merge(merged, c, List.of(base));
        assertEquals(Optional.empty(), TextMerge.shown(three, id, "title/en", "one two three"), "three: conflict");
        RecordState none = Merge.merge(a, base.edit("000000500000").set(id, "title/en", null).done(), List.of(base));
        assertEquals(Optional.empty(), TextMerge.shown(none, id, "title/en", "one two three"));
        assertTrue(merged.conflicts().size() == 1, "it stays a conflict until somebody edits it");
    }
}
