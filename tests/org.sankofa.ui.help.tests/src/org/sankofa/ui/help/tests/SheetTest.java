package org.sankofa.ui.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sankofa.ui.help.internal.text.Block.Heading;
import org.sankofa.ui.help.internal.text.ChapterReader;
import org.sankofa.ui.help.internal.text.ChapterText;
import org.sankofa.ui.help.internal.text.GuideException;
import org.sankofa.ui.help.internal.text.Mark;
import org.sankofa.ui.help.internal.text.Span;
import org.sankofa.ui.help.internal.view.KeyNames;
import org.sankofa.ui.help.internal.view.Sheet;
import org.sankofa.ui.help.internal.view.Sheet.Line;
import org.sankofa.ui.help.internal.view.Sheet.Run;
import org.sankofa.ui.help.internal.view.Sheet.Shape;
import org.sankofa.ui.help.tests.Chapters.Written;

/** The text that a chapter becomes. */
class SheetTest {

    private static final KeyNames KEYS = new KeyNames() {
        @Override
        public Optional<String> keys(String command) {
            return command.equals("org.bound") ? Optional.of("Strg Umschalt+X") : Optional.empty();
        }

        @Override
        public List<Row> all() {
            return List.of(new Row("Do this", List.of("Strg+A", "F9")), new Row("Do that", List.of("Strg+B")));
        }
    };

    static List<Written> all() {
        return Chapters.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyChapterBecomesATextInWhichEveryPlaceIsTrue(Written written) {
        for (boolean narrow : new boolean[] {false, true}) {
            Sheet sheet = Sheet.of(written.text(), "", KEYS, table -> narrow);
            List<Line> lines = sheet.lines();
            assertEquals(sheet.text().split("\n", -1).length, lines.size());
            for (Line line : lines) {
                assertTrue(line.start() == 0 || sheet.text().charAt(line.start() - 1) == '\n', line::toString);
                assertTrue(line.tab() < 0 || sheet.text().charAt(line.start() + line.tab()) == '\t', line::toString);
            }
            int end = 0;
            for (Run run : sheet.runs()) {
                assertTrue(run.length() > 0 && run.start() >= end && run.end() <= sheet.text().length(), run::toString);
                assertFalse(sheet.text().substring(run.start(), run.end()).contains("\n"), run::toString);
                end = run.end();
            }
            for (Heading heading : written.text().headings()) {
                assertTrue(sheet.text().startsWith(Span.words(heading.words()), sheet.place(heading.anchor())), heading::toString);
            }
        }
    }

    @Test
    void keysAreThoseOfTheRunningProgram() throws GuideException {
        Sheet sheet = Sheet.of(ChapterReader.read("# T\n\n[Ctrl+X](key:org.bound) [F7](key:org.free)\n\n{keys}"), "", KEYS, table -> false);
        assertEquals("T\n\u202fStrg\u00a0Umschalt+X\u202f \u202fF7\u202f\n"
            + "\u202fStrg+A\u202f  \u202fF9\u202f\tDo this\n\u202fStrg+B\u202f\tDo that", sheet.text());
        assertTrue(sheet.runs().stream().allMatch(run -> run.marks().contains(Mark.KEY) && !run.isLink()));
        assertEquals(List.of(), sheet.links());
    }

    @Test
    void tablesHaveTwoColumnsOrStandBelowEachOther() throws GuideException {
        ChapterText text = ChapterReader.read("# T\n\n| A | B |\n|---|---|\n| a | b |\n\nBetween\n\n| C | D |\n|---|---|\n| c | d |");
        Sheet wide = Sheet.of(text, "", KEYS, table -> false);
        assertEquals(List.of(Shape.TITLE, Shape.COLUMNS, Shape.ROW, Shape.TEXT, Shape.COLUMNS, Shape.ROW), shapes(wide));
        assertEquals(wide.lines().get(1).table(), wide.lines().get(2).table());
        assertTrue(wide.lines().get(2).table() != wide.lines().get(5).table());
        Sheet narrow = Sheet.of(text, "", KEYS, table -> true);
        assertEquals(List.of(Shape.TITLE, Shape.TERM, Shape.MEANING, Shape.TEXT, Shape.TERM, Shape.MEANING), shapes(narrow));
        Sheet first = Sheet.of(text, "", KEYS, table -> table == wide.lines().get(1).table());
        assertEquals(List.of(Shape.TITLE, Shape.TERM, Shape.MEANING, Shape.TEXT, Shape.COLUMNS, Shape.ROW), shapes(first));
    }

    @Test
    void aRemarkStandsBelowTheTitle() throws GuideException {
        Sheet sheet = Sheet.of(ChapterReader.read("# T\n\nWords"), "In English.", KEYS, table -> false);
        assertEquals("T\nIn English.\nWords", sheet.text());
        assertEquals(List.of(Shape.TITLE, Shape.NOTE, Shape.TEXT), shapes(sheet));
    }

    private static List<Shape> shapes(Sheet sheet) {
        return sheet.lines().stream().map(Line::shape).toList();
    }
}
