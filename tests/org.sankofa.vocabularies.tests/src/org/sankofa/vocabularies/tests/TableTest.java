package org.sankofa.vocabularies.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sankofa.vocabularies.internal.Builder;
import org.sankofa.vocabularies.internal.Table;

/** Broken data files are refused with a message that names file and line. */
class TableTest {

    @Test
    void readsHeadAndRows() {
        Table table = Table.parse("x", List.of("# scheme: x", "notation\ten", "a\tA", "b\t"));
        assertEquals(Map.of("scheme", "x"), table.head());
        assertEquals(List.of(Map.of("notation", "a", "en", "A"), Map.of("notation", "b")), table.rows());
    }

    @Test
    void refusesALineWithTooFewFields() {
        var failure = assertThrows(IllegalArgumentException.class, () -> Table.parse("x", List.of("notation\ten", "a")));
        assertEquals("The vocabulary file x has 1 fields in line 2, but 2 columns: separate fields by one tab.", failure.getMessage());
    }

    @Test
    void refusesANotationThatStandsTwice() {
        Table table = Table.parse("x", List.of("# scheme: x", "# version: 1", "# licence: L", "notation\ten", "a\tA", "a\tB"));
        var failure = assertThrows(IllegalArgumentException.class, () -> new Builder().vocabulary("x", table));
        assertEquals("The vocabulary file x has the notation a twice.", failure.getMessage());
    }

    @Test
    void refusesAReferenceToNothing() {
        Table table = Table.parse("x", List.of("# scheme: x", "# version: 1", "# licence: L", "notation\tbroader\ten", "a\tx:b\tA"));
        Builder builder = new Builder();
        builder.vocabulary("x", table);
        assertThrows(IllegalArgumentException.class, () -> builder.relate("x", table));
    }
}
