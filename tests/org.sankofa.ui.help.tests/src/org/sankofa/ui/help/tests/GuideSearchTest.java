package org.sankofa.ui.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sankofa.ui.help.internal.guide.Chapter;
import org.sankofa.ui.help.internal.guide.GuideSearch;
import org.sankofa.ui.help.internal.guide.GuideSearch.Found;
import org.sankofa.ui.help.internal.guide.Trail;

/** Search in the guide, and the way one came. */
class GuideSearchTest {

    private static GuideSearch in(String language) {
        GuideSearch search = new GuideSearch();
        for (Chapter chapter : Chapters.GUIDE.chapters()) {
            search.add(chapter.id(), Chapters.text(chapter, language));
        }
        return search;
    }

    @Test
    void headingsThatFitComeFirst() {
        assertEquals(new Found("editing#history", "Editing and keeping", "History and restore"), in("en").find("restore").getFirst());
        assertEquals("editing", in("en").find("restore").getFirst().id());
        assertEquals("editing#absence", in("en").find("not applic").getFirst().topic());
    }

    @Test
    void everyWordHasToBegin() {
        assertEquals(List.of(), in("en").find("restore zzzz"));
        assertEquals(List.of(), in("en").find("estore"));
        assertEquals(List.of(), in("en").find("  - "));
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertEquals(in("fr").find("r\u00e9cup\u00e9ration"), in("fr").find("RECUPERATION"));
        assertFalse(in("fr").find("recuperation").isEmpty());
        assertFalse(in("es").find("busqueda").isEmpty());
    }

    @Test
    void termsOfTablesAreFound() {
        assertTrue(in("en").find("tokten").stream().anyMatch(found -> found.topic().equals("words#field")));
    }

    @Test
    void theTrailLeadsBackAndForward() {
        Trail trail = new Trail();
        assertEquals(Optional.empty(), trail.back());
        trail.visit("a");
        trail.visit("b");
        trail.visit("b");
        trail.visit("c");
        assertEquals(Optional.of("b"), trail.back());
        assertEquals(Optional.of("a"), trail.back());
        assertFalse(trail.hasBack());
        assertEquals(Optional.of("b"), trail.forward());
        trail.visit("d");
        assertFalse(trail.hasForward());
        assertEquals(Optional.of("b"), trail.back());
    }
}
