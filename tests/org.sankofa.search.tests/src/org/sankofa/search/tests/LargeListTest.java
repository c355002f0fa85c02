package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.search.FacetField;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.Rows;
import org.sankofa.search.Sort;
import org.sankofa.search.internal.bench.OurIndex;
import org.sankofa.search.internal.index.Entry;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.store.RecordKey;

/** Lists that are so long that their first page is picked out before all of it is in order. */
class LargeListTest {

    private static final int RECORDS = 12_000;

    @TempDir
    Path dir;

    private static Entry entry(int number, int version) {
        Random random = new Random(number * 31L + version);
        Entry entry = new Entry(new RecordKey("here", "lesson", String.format("%08x-0000-4000-8000-000000000000", number)));
        int rank = random.nextInt(1_000_000);
        entry.titles.put("en", String.format("title %06d", rank));
        if (number % 3 == 0) {
            entry.titles.put("fr", String.format("titre %06d", 1_000_000 - rank));
        }
        entry.areas.add(number % 5 == 0 ? "ALB" : "GHA");
        if (number % 7 != 0) {
            entry.modified = random.nextInt(5000) * 1000L;
            entry.year = 1990 + random.nextInt(20);
        }
        return entry;
    }

    @Test
    void theFirstPageIsTheSameBeforeAndAfterAllIsInOrder() throws Exception {
        List<ListRequest> requests = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            for (boolean descending : new boolean[] { false, true }) {
                for (String language : List.of("en", "fr")) {
                    ListRequest all = ListRequest.all().sorted(sort, descending).in(List.of(language, "en"));
                    requests.add(all.page(0, 100));
                    requests.add(all.page(60, 40));
                    requests.add(all.filter(FacetField.AREA, Set.of("ALB")).page(0, 100));
                }
            }
        }
        for (ListRequest request : requests) {
            // each in an index of its own, in which nothing is in order yet
            try (OurIndex index = new OurIndex(dir.resolve("index" ), Taxonomy.EMPTY)) {
                if (request == requests.get(0)) {
                    index.add(0, RECORDS, i -> entry(i, 0));
                    index.refresh();
                    List<Entry> changed = new ArrayList<>();
                    for (int i = 0; i < RECORDS; i += 11) {
                        changed.add(entry(i, 1));
                    }
                    index.replace(changed);
                    index.commit();
                }
                index.refresh();
                Rows picked = index.list(request);
                // far behind, so that the order of everything is made
                Rows behind = index.list(request.page(1000, 10));
                Rows again = index.list(request);
                assertEquals(again.rows(), picked.rows(), request.toString());
                assertEquals(behind.total(), picked.total(), request.toString());
                assertEquals(request.limit(), picked.rows().size());
                assertTrue(picked.total() > 2000);
            }
        }
    }

    @Test
    void theFirstPageIsInOrder() throws Exception {
        try (OurIndex index = new OurIndex(dir.resolve("index"), Taxonomy.EMPTY)) {
            index.add(0, RECORDS, i -> entry(i, 0));
            index.commit();
            index.refresh();
            List<String> titles = new ArrayList<>();
            for (int i = 0; i < RECORDS; i++) {
                titles.add(entry(i, 0).titles.get("en"));
            }
            titles.sort(Comparator.naturalOrder());
            Rows rows = index.list(ListRequest.all().page(0, 200));
            assertEquals(RECORDS, rows.total());
            assertEquals(titles.subList(0, 200), rows.rows().stream().map(Row::title).toList());
        }
    }
}
