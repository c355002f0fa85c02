package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Lesson;
import org.sankofa.model.Record;
import org.sankofa.model.text.Text;
import org.sankofa.search.Facet;
import org.sankofa.search.FacetField;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.Rows;
import org.sankofa.search.Sort;

/** Lists of navigators and tables. */
class ListTest {

    private static final ListRequest LESSONS = ListRequest.kind("lesson");

    @TempDir
    Path dir;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = Library.create(dir.resolve("w"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private List<String> titles(ListRequest request) throws Exception {
        return library.index.list(request).rows().stream().map(Row::title).toList();
    }

    @Test
    void sortsAsPeopleDo() throws Exception {
        library.save(library.lesson("zebra", null), library.lesson("Élan", null), library.lesson("apple", null),
                library.lesson("Banana", null), library.lesson("ecole", null), library.lesson("École", null));
        assertEquals(List.of("apple", "Banana", "ecole", "École", "Élan", "zebra"), titles(LESSONS));
        assertEquals(List.of("zebra", "Élan", "École", "ecole", "Banana", "apple"),
                titles(LESSONS.sorted(Sort.TITLE, true)));
    }

    @Test
    void sortsByTheTitleThatIsShown() throws Exception {
        Lesson both = library.lesson("Zinc", null);
        both.setTitle(Text.of("en", "Zinc").with("fr", "Aluminium"));
        library.save(both, library.lesson("Middle", null));
        assertEquals(List.of("Middle", "Zinc"), titles(LESSONS));
        assertEquals(List.of("Aluminium", "Middle"), titles(LESSONS.in(List.of("fr", "en"))));
    }

    @Test
    void jumpsAnywhereOverManySegments() throws Exception {
        List<String> expected = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            numbers.add(i);
            expected.add(String.format("Title %04d", i));
        }
        Collections.shuffle(numbers, new Random(7));
        for (int part = 0; part < 6; part++) {
            List<Record> some = new ArrayList<>();
            for (int number : numbers.subList(part * 50, part * 50 + 50)) {
                some.add(library.lesson(String.format("Title %04d", number), null));
            }
            library.save(some.toArray(new Record[0]));
        }
        for (int offset : new int[] { 0, 1, 49, 150, 151, 293, 299, 300, 1000 }) {
            Rows rows = library.index.list(LESSONS.page(offset, 10));
            assertEquals(300, rows.total());
            assertEquals(expected.subList(Math.min(300, offset), Math.min(300, offset + 10)),
                    rows.rows().stream().map(Row::title).toList(), "at " + offset);
        }
        List<String> reversed = new ArrayList<>(expected);
        Collections.reverse(reversed);
        assertEquals(reversed.subList(120, 130), titles(LESSONS.sorted(Sort.TITLE, true).page(120, 10)));
        assertEquals(reversed.subList(295, 300), titles(LESSONS.sorted(Sort.TITLE, true).page(295, 10)));
    }

    @Test
    void leavesDeletedRecordsOut() throws Exception {
        Lesson gone = library.lesson("B", null);
        library.save(library.lesson("A", null), gone, library.lesson("C", null));
        assertEquals(3, library.index.list(LESSONS).total());
        library.network().delete("lesson", gone.getId());
        assertEquals(List.of("A", "C"), titles(LESSONS));
    }

    @Test
    void sortsByModificationAndYear() throws Exception {
        Lesson old = library.lesson("Old", null);
        old.setOccurred(org.sankofa.model.date.PartialDate.ofYear(2009));
        library.save(old);
        Lesson recent = library.lesson("New", null);
        recent.setOccurred(org.sankofa.model.date.PartialDate.ofYear(1999));
        library.save(recent);
        assertEquals(List.of("New", "Old"), titles(LESSONS.sorted(Sort.MODIFIED, true)));
        assertEquals(List.of("New", "Old"), titles(LESSONS.sorted(Sort.YEAR, false)));
        old.setSummary(Text.of("en", "Changed"));
        library.save(old);
        assertEquals(List.of("Old", "New"), titles(LESSONS.sorted(Sort.MODIFIED, true)));
    }

    @Test
    void narrowsByQueryAndFilters() throws Exception {
        library.save(library.lesson("Remittances in Accra", null, "GHA"), library.lesson("Remittances in Tirana", null,
                "ALB"), library.lesson("Schools", null, "GHA"));
        assertEquals(List.of("Remittances in Accra", "Schools"),
                titles(LESSONS.filter(FacetField.AREA, Set.of("002"))));
        assertEquals(List.of("Remittances in Accra", "Remittances in Tirana"), titles(LESSONS.matching("remit*")));
        assertEquals(1, library.index.list(LESSONS.matching("nofield:x")).problems().size());
    }

    @Test
    void countsGroups() throws Exception {
        library.save(library.lesson("a", null, "GHA"), library.lesson("b", null, "ALB", "GHA"),
                library.programme("c", org.sankofa.model.ProgrammeStatus.CLOSED, "2001", "2002", "KEN"));
        Facet areas = library.index.count(ListRequest.all(), FacetField.AREA, 100);
        assertEquals(3, count(areas, "002"), "a record on two countries of a region counts once");
        assertEquals(2, count(areas, "GHA"));
        List<Facet> both = library.index.count(ListRequest.all(), EnumSet.of(FacetField.KIND, FacetField.SPACE), 10);
        assertEquals(2, count(both.get(0), "lesson"));
        assertEquals(1, count(both.get(0), "programme"));
        assertTrue(count(both.get(1), Library.NETWORK) >= 3);
    }

    private static long count(Facet facet, String value) {
        return facet.values().stream().filter(v -> v.value().equals(value)).findFirst().orElseThrow().count();
    }

    @Test
    void suggestsByTitle() throws Exception {
        Lesson remittances = library.lesson("Remittances and schools", null);
        library.save(remittances, library.lesson("Schools and remittances", null), library.lesson("Émigrés", null),
                library.programme("Remittance programme", org.sankofa.model.ProgrammeStatus.CLOSED, "2001", "2002"));
        List<String> en = List.of("en");
        assertEquals(List.of("Remittance programme", "Remittances and schools", "Schools and remittances"),
                library.index.suggest("rem", List.of(), 10, en).stream().map(Row::title).toList());
        assertEquals(List.of("Remittances and schools", "Schools and remittances"),
                library.index.suggest("remittances sch", List.of("lesson"), 10, en).stream().map(Row::title).toList());
        assertEquals(List.of("Émigrés"), library.index.suggest("emigr", List.of(), 10, en).stream().map(Row::title)
                .toList());
        assertEquals(2, library.index.suggest("", List.of("lesson"), 2, en).size());
        assertEquals("Remittances and schools",
                library.index.row(library.key(remittances), en).orElseThrow().title());
    }

    @Test
    void completesFieldsAndValues() throws Exception {
        library.save(library.lesson("a", null, "GHA"));
        assertTrue(library.index.complete("outc", 4, 10).contains("outcome:"));
        assertTrue(library.index.complete("x area:gha", 10, 10).contains("area:GHA")
                || library.index.complete("x area:gha", 10, 10).contains("area:Ghana"));
        assertTrue(library.index.complete("-kind:les", 9, 10).contains("-kind:lesson"));
    }
}
