package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.presentation.TableModel;
import org.sankofa.ui.transfer.RecordClipboard;
import org.sankofa.ui.transfer.RecordTransfer;

/** What is carried from one place to another, and where rows go that are moved together. */
class TransferTest {

    private static final URI LESSON = Ids.uri("lesson", Ids.newId());
    private static final URI ALBANIA = Ids.conceptUri("area", "ALB");

    @Test
    void whatIsCarriedArrives() {
        List<URI> carried = List.of(LESSON, ALBANIA);
        assertEquals(carried, RecordTransfer.read(RecordTransfer.write(carried)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://example.org/lesson/1", "sankofa:", "sankofa:/lesson", "sankofa://host/lesson/1", "sankofa:%%%",
        "file:///etc/passwd", "sankofa:/lesson/1?query"})
    void whatIsNoAddressIsPassedOver(String line) {
        assertEquals(List.of(LESSON), RecordTransfer.read((line + "\n" + LESSON + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void noMoreIsCarriedThanCanBeRead() {
        List<URI> many = Collections.nCopies(RecordTransfer.MOST + 1, LESSON);
        assertEquals(RecordTransfer.MOST, new String(RecordTransfer.write(many), StandardCharsets.UTF_8).split("\n").length);
        assertEquals(List.of(), RecordTransfer.read(new byte[10_000_000]));
    }

    @Test
    void recordsOnTheClipboardAreTextForOtherPrograms() {
        Display display = Display.getDefault();
        RecordClipboard.copy(display, List.of(LESSON, ALBANIA), "A lesson\nAlbania");
        assertEquals(List.of(LESSON, ALBANIA), RecordClipboard.paste(display));
        Clipboard clipboard = new Clipboard(display);
        assertEquals("A lesson\nAlbania", clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
        RecordClipboard.copy(display, List.of(), "Words");
        assertEquals(List.of(), RecordClipboard.paste(display));
    }

    @ParameterizedTest
    @CsvSource({"a, 2, bacd", "a, 0, abcd", "a, 1, abcd", "d, 0, dabc", "d, 4, abcd", "ad, 2, badc", "bc, 4, adbc", "bd, 0, bdac",
        "ac, 99, bdac"})
    void rowsAreMovedTogetherToStandBeforeOneOfTheOthers(String moved, int before, String order) {
        CountryCase record = ModelFactory.eINSTANCE.createCountryCase();
        TableModel table = new TableModel(record, Literals.COUNTRY_CASE__IMPACTS);
        List<EObject> rows = List.of(table.add(Literals.IMPACT, -1), table.add(Literals.IMPACT, -1), table.add(Literals.IMPACT, -1),
            table.add(Literals.IMPACT, -1));
        List<EObject> dragged = moved.chars().mapToObj(letter -> rows.get(letter - 'a')).toList();
        assertEquals(!order.equals("abcd"), table.moveBefore(dragged, before));
        assertEquals(order.chars().mapToObj(letter -> rows.get(letter - 'a')).toList(), List.copyOf(table.rows()));
    }

    @Test
    void rowsWithoutAnOrderStayWhereTheyAre() {
        CountryCase record = ModelFactory.eINSTANCE.createCountryCase();
        TableModel table = new TableModel(record, Literals.RECORD__FACTS);
        EObject first = table.add(Literals.FACT, -1);
        table.add(Literals.FACT, -1);
        assertFalse(table.isOrdered());
        assertFalse(table.canMove(first, 1));
        assertFalse(table.moveBefore(List.of(first), 2));
        assertTrue(new TableModel(record, Literals.COUNTRY_CASE__IMPACTS).isOrdered());
    }
}
