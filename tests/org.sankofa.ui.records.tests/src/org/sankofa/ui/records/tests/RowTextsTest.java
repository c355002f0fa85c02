package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.search.Row;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.presentation.States;
import org.sankofa.ui.records.internal.list.ListColumn;
import org.sankofa.ui.records.internal.list.RowTexts;

class RowTextsTest {

    @ParameterizedTest
    @CsvSource({"en, In review", "fr, En examen", "es, En revisión", "ar, قيد المراجعة"})
    void statesAreCalledAsInForms(String language, String expected) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertEquals(expected, state("inReview"));
            assertEquals("", state(null));
            assertEquals("ofAPlugIn", state("ofAPlugIn"), "what no kind knows is shown as it is");
            assertEquals(expected, States.label("inReview", ModelTexts.in(Locale.getDefault())), "also where the kind is not known");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String state(String state) {
        Row row = new Row(new RecordKey("office", "lesson", "L1"), "title", "en", List.of(), List.of(), state, null, null);
        return new RowTexts(() -> null).of(ListColumn.STATE, row);
    }
}
