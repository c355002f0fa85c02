package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Practitioner;
import org.sankofa.search.Chip;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.ui.records.internal.list.Keepers;
import org.sankofa.ui.records.internal.list.ListColumn;
import org.sankofa.ui.records.internal.list.ListFilter;
import org.sankofa.ui.records.internal.list.RowTexts;

class ListFilterTest {

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws StoreException {
        desk = new Desk(folder);
        desk.index.awaitCaughtUp();
    }

    @AfterEach
    void close() throws StoreException {
        desk.close();
    }

    @Test
    void eachFilterIsAChipThatCanBeTakenAway() {
        ListFilter filter = filter("").with("kind", "lesson").with("area", "ALB");
        assertEquals(List.of("Kind: Lesson", "Area: Albania"), labels(filter));
        assertEquals(List.of("Area: Albania"), labels(filter.without(0)));
        assertEquals("", filter.without(0).without(0).text());
    }

    @Test
    void aSecondValueOfAFieldIsAnAlternativeInOneChip() {
        ListFilter filter = filter("").with("area", "ALB").with("area", "GHA");
        assertEquals(1, filter.chips().size());
        assertEquals("area:(ALB OR GHA)", filter.text());
    }

    @Test
    void typedFiltersBecomeChipsAndWordsStay() {
        ListFilter.Taken taken = filter("kind:lesson").take("banks area:ALB \"two words\"");
        assertEquals("kind:lesson area:ALB", taken.filter().text());
        assertEquals("banks \"two words\"", taken.words());
    }

    @Test
    void whoKeepsARecordIsReadFromIt() throws StoreException {
        Practitioner ama = desk.person("Ama Mensah", Desk.EMAIL);
        RecordKey kept = desk.put(ModelFactory.eINSTANCE.createLesson(), "kept", one -> one.setKeeper(ama));
        desk.put(ModelFactory.eINSTANCE.createLesson(), "left alone", one -> { });
        List<Row> rows = desk.index.list(ListRequest.kind("lesson")).rows();
        assertEquals(Map.of(kept, "Ama Mensah"), Keepers.of(desk.workspace.snapshot(), rows));
        RowTexts texts = new RowTexts(desk.workspace::vocabularies);
        texts.keepers(Keepers.of(desk.workspace.snapshot(), rows));
        assertEquals(List.of("Ama Mensah", ""), rows.stream().map(row -> texts.of(ListColumn.KEEPER, row)).toList());
    }

    private ListFilter filter(String query) {
        return ListFilter.of(desk.index, List.of("en"), query);
    }

    private static List<String> labels(ListFilter filter) {
        return filter.chips().stream().map(Chip::label).toList();
    }
}
