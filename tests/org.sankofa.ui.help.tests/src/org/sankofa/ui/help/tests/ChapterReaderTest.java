package org.sankofa.ui.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.ui.help.internal.text.Block;
import org.sankofa.ui.help.internal.text.ChapterReader;
import org.sankofa.ui.help.internal.text.ChapterText;
import org.sankofa.ui.help.internal.text.GuideException;
import org.sankofa.ui.help.internal.text.Mark;
import org.sankofa.ui.help.internal.text.Span;
import org.sankofa.ui.help.internal.text.Target;

/** What chapters may hold, and what they may not. */
class ChapterReaderTest {

    private static final String TITLE = "# Title\n\n";

    @Test
    void blocksAreReadInOrder() throws GuideException {
        ChapterText text = ChapterReader.read(TITLE + """
            Words
            that go on.

            ## Part {#part}

            1. one
            2. two

            - dot

            > advice

            | Word | Meaning |
            |---|---|
            | **a** | first |

            {keys}
            """);
        assertEquals("Title", text.title());
        assertEquals(List.of(
            new Block.Heading(1, "", plain("Title")), new Block.Paragraph(plain("Words that go on.")),
            new Block.Heading(2, "part", plain("Part")), new Block.Item(1, plain("one")), new Block.Item(2, plain("two")),
            new Block.Item(0, plain("dot")), new Block.Note(plain("advice")),
            new Block.Row(true, plain("Word"), plain("Meaning")),
            new Block.Row(false, List.of(new Span("a", Set.of(Mark.STRONG), null)), plain("first")),
            new Block.Keys()), text.blocks());
    }

    @Test
    void wordsStandOutAndLead() throws GuideException {
        ChapterText text = ChapterReader.read(TITLE
            + "See [Find **it**](finding#search), [`a:b`](query:), [F1](key:org.x), [go](command:org.y?a=1&b=2), "
            + "[there](view:org.z), [here](#part) and <kbd>Alt+Up</kbd>.");
        List<Span> links = text.links();
        assertEquals(List.of("Find ", "it", "a:b", "F1", "go", "there", "here"), links.stream().map(Span::words).toList());
        assertEquals(new Target(Target.Kind.CHAPTER, "finding", "search", Map.of()), links.get(0).target());
        assertEquals(Set.of(Mark.STRONG), links.get(1).marks());
        assertEquals("finding#search", links.get(1).target().topic());
        assertEquals(new Target(Target.Kind.QUERY, "a:b", "", Map.of()), links.get(2).target());
        assertEquals(Set.of(Mark.KEY), links.get(3).marks());
        assertEquals(new Target(Target.Kind.COMMAND, "org.y", "", Map.of("a", "1", "b", "2")), links.get(4).target());
        assertEquals(new Target(Target.Kind.VIEW, "org.z", "", Map.of()), links.get(5).target());
        assertEquals(new Target(Target.Kind.CHAPTER, "", "part", Map.of()), links.get(6).target());
        assertTrue(text.spans().contains(new Span("Alt+Up", Set.of(Mark.KEY), null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no title", "## Part {#p}", ""})
    void aChapterBeginsWithItsTitle(String markdown) {
        assertThrows(GuideException.class, () -> ChapterReader.read(markdown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"![picture](x.png)", "```\ncode\n```", "    indented", "<div>html</div>", "a <b>bold</b>", "---",
        "# Second", "#### Deep {#d}", "## Nameless", "[out](https://example.org)", "a <kbd>key", "- a\n\n  b", "- a\n  - b",
        "2. two", "> a\n>\n> b", "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |", "| a |\n|---|\n| 1 |", "hard\\\nbreak"})
    void whatChaptersCannotHaveIsRefusedWithItsLine(String markdown) {
        GuideException refused = assertThrows(GuideException.class, () -> ChapterReader.read(TITLE + markdown));
        assertTrue(refused.getMessage().startsWith("Line "), refused.getMessage());
    }

    @Test
    void theChapterOfTheExampleIsOne() throws GuideException {
        ChapterText text = ChapterReader.read(Chapters.source("bundles/org.sankofa.example/guide/en/diaspora-funds.md"));
        assertEquals("Diaspora funds", text.title());
        assertEquals(List.of("", "grants"), text.headings().stream().map(Block.Heading::anchor).toList());
    }

    private static List<Span> plain(String words) {
        return List.of(new Span(words, Set.of(), null));
    }
}
