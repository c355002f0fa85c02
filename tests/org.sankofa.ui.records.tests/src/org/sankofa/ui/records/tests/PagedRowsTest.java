package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.Rows;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.ui.records.internal.list.ListChanged;
import org.sankofa.ui.records.internal.list.PagedRows;

class PagedRowsTest {

    private static final long TOTAL = 1_000_000;

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final List<Long> fetched = new ArrayList<>();
    private StoreException trouble;
    private Runnable meanwhile = () -> { };
    private long total = TOTAL;
    private final PagedRows rows = new PagedRows(this::fetch, background::add, new PagedRows.Listener() {
        @Override
        public void counted(long total) {
            told.add("counted " + total);
        }

        @Override
        public void arrived(long from, int count) {
            told.add("arrived " + from + "+" + count);
        }

        @Override
        public void failed(StoreException reason) {
            told.add("failed " + reason.getMessage());
        }
    });

    @Test
    void aMillionRowsCostOnePageEach() {
        rows.show(ListRequest.all());
        work();
        assertEquals(List.of("counted 1000000", "arrived 0+100"), told);
        assertEquals("title 7", rows.row(7).title());
        assertNull(rows.row(700_003));
        assertNull(rows.row(700_004), "waits for the same page");
        work();
        assertEquals("title 700003", rows.row(700_003).title());
        assertEquals(List.of(0L, 700_000L), fetched);
    }

    @Test
    void whatWasAskedForAnotherListDoesNotCome() {
        rows.show(ListRequest.all());
        work();
        rows.row(5_000);
        rows.show(ListRequest.all().matching("albania"));
        told.clear();
        work();
        assertEquals(List.of("counted 1000000", "arrived 0+100"), told);
        assertEquals(List.of(0L, 0L), fetched);
    }

    @Test
    void aFailureIsToldAndThePageCanBeAskedForAgain() {
        rows.show(ListRequest.all());
        work();
        trouble = new StoreException(StoreException.Code.CANNOT_READ, "the disk is away");
        rows.row(300);
        work();
        assertEquals("failed the disk is away", told.getLast());
        trouble = null;
        assertNull(rows.row(300));
        work();
        assertNotNull(rows.row(300));
    }

    @Test
    void aRefreshShowsWhatChanged() {
        rows.show(ListRequest.all());
        work();
        rows.refresh();
        work();
        assertEquals(List.of(0L, 0L), fetched);
        assertNotNull(rows.row(0));
    }

    @Test
    void rowsThatWereNeverSeenAreReadByThePage() throws Exception {
        rows.show(ListRequest.all());
        work();
        List<Row> read = rows.read(new int[] {3, 205, 207, 999_999}, rows.edition());
        assertEquals(List.of("title 3", "title 205", "title 207", "title 999999"), read.stream().map(Row::title).toList());
        assertEquals(List.of(0L, 200L, 999_900L), fetched);
    }

    @Test
    void placesOfAListThatChangedMeanNoOtherRecords() {
        rows.show(ListRequest.all());
        work();
        int before = rows.edition();
        rows.refresh();
        assertThrows(ListChanged.class, () -> rows.read(new int[] {3}, before), "before the new list has come");
        work();
        assertThrows(ListChanged.class, () -> rows.read(new int[] {3}, before));
    }

    @Test
    void aListThatChangesWhileItIsReadIsRefused() {
        rows.show(ListRequest.all());
        work();
        int of = rows.edition();
        meanwhile = rows::refresh;
        assertThrows(ListChanged.class, () -> rows.read(new int[] {3, 205}, of));
        work();
        int now = rows.edition();
        meanwhile = rows::refresh;
        assertThrows(ListChanged.class, () -> rows.read(new int[] {205}, now), "also while the last of them is read");
    }

    @Test
    void aListOfAnotherLengthIsRefusedBeforeAnybodySaysThatItChanged() {
        rows.show(ListRequest.all());
        work();
        total--;
        ListChanged refused = assertThrows(ListChanged.class, () -> rows.read(new int[] {3, 205}, rows.edition()));
        assertTrue(refused.getMessage().contains("Select them again"), refused.getMessage());
        int before = rows.edition();
        rows.row(500);
        work();
        assertThrows(ListChanged.class, () -> rows.read(new int[] {3}, before), "another page told of it");
    }

    private Rows fetch(ListRequest request) throws StoreException {
        Runnable now = meanwhile;
        meanwhile = () -> { };
        now.run();
        if (trouble != null) {
            throw trouble;
        }
        fetched.add(request.offset());
        List<Row> page = LongStream.range(request.offset(), Math.min(total, request.offset() + request.limit()))
                .mapToObj(PagedRowsTest::row).toList();
        return new Rows(total, request.offset(), page, List.of());
    }

    private static Row row(long number) {
        return new Row(new RecordKey("office", "lesson", "L" + number), "title " + number, "en", List.of(), List.of(), null, null, null);
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }
}
