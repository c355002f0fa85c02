package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.search.Facet;
import org.sankofa.search.Facet.Value;
import org.sankofa.search.FacetField;
import org.sankofa.ui.records.internal.navigator.GroupTree;
import org.sankofa.ui.records.internal.navigator.GroupTree.Group;

class GroupTreeTest {

    @Test
    void aCountryStandsInItsRegion() {
        GroupTree tree = tree(value("150", "Europe", 4), value("039", "Southern Europe", 3, "150"), value("ALB", "Albania", 2, "039"));
        assertEquals(List.of("Europe"), labels(tree.top()));
        Group south = tree.inside(tree.top().getFirst()).getFirst();
        assertEquals("Southern Europe", south.label());
        Group albania = tree.inside(south).getFirst();
        assertEquals(List.of("150", "039", "ALB"), albania.path());
        assertEquals(south, tree.around(albania));
        assertNull(tree.around(tree.top().getFirst()));
        assertTrue(tree.isParent(south));
        assertFalse(tree.isParent(albania));
    }

    @Test
    void aValueUnderSeveralStandsUnderEach() {
        GroupTree tree = tree(value("LDC", "Least developed", 2), value("002", "Africa", 5), value("ETH", "Ethiopia", 2, "002", "LDC"));
        assertEquals(List.of("Least developed", "Africa"), labels(tree.top()));
        for (Group group : tree.top()) {
            assertEquals(List.of("Ethiopia"), labels(tree.inside(group)));
        }
    }

    @Test
    void aParentThatIsNotCountedHidesNothing() {
        GroupTree tree = tree(value("ALB", "Albania", 2, "039"));
        assertEquals(List.of("Albania"), labels(tree.top()));
    }

    @Test
    void aVocabularyInACircleEnds() {
        GroupTree tree = tree(value("top", "Top", 1), value("a", "A", 1, "b", "top"), value("b", "B", 1, "a"));
        Group a = tree.inside(tree.top().getFirst()).getFirst();
        Group b = tree.inside(a).getFirst();
        assertEquals(List.of(), tree.inside(b));
        assertFalse(tree.isParent(b));
    }

    @Test
    void allRecordsAreAGroupOfTheirOwn() {
        GroupTree tree = tree(value("ALB", "Albania", 2));
        assertTrue(tree.all().isAll());
        assertEquals(9, tree.all().value().count());
        assertFalse(tree.isParent(tree.all()));
    }

    @Test
    void aValueWithoutANameShowsItsCode() {
        assertEquals("XKX", tree(value("XKX", "", 1)).top().getFirst().label());
    }

    private static GroupTree tree(Value... values) {
        return new GroupTree(new Facet(FacetField.AREA, List.of(values), 0), 9);
    }

    private static Value value(String value, String label, long count, String... parents) {
        return new Value(value, label, count, List.of(parents), true);
    }

    private static List<String> labels(List<Group> groups) {
        return groups.stream().map(Group::label).toList();
    }
}
