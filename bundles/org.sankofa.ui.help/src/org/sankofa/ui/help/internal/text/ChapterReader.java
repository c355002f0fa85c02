package org.sankofa.ui.help.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads chapters. They are written in a part of Markdown: a title ({@code #}) in the first line, headings of two levels,
 * each ending in a name in braces ({@code ## Finding {#finding}}), paragraphs, lists of one level, tables of two columns,
 * block quotes of one paragraph as advice; bold, italic and typed words, {@code <kbd>keys</kbd>} and links (see
 * {@link Target}). Anything else is refused with its line, so that a chapter looks the same wherever it is shown.
 */
public final class ChapterReader {

    /** A paragraph that says only this becomes a table of the running program's keys. */
    private static final String KEYS = "{keys}";
    private static final Pattern ANCHOR = Pattern.compile("\\s*\\{#([a-z][a-z0-9-]*)}$");
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private final List<Block> blocks = new ArrayList<>();

    private ChapterReader() {
    }

    /**
     * Reads a chapter.
     *
     * @throws GuideException when it holds what chapters cannot have
     */
    public static ChapterText read(String markdown) throws GuideException {
        ChapterReader reader = new ChapterReader();
        Node document = PARSER.parse(markdown);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            reader.block(node);
        }
        if (reader.blocks.isEmpty() || !(reader.blocks.getFirst() instanceof Block.Heading title) || title.level() != 1) {
            throw new GuideException("A chapter begins with its title: a line that begins with #.");
        }
        return new ChapterText(reader.blocks);
    }

    private void block(Node node) throws GuideException {
        switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case ListBlock list -> list(list);
            case BlockQuote quote -> blocks.add(new Block.Note(SpanReader.read(only(quote))));
            case TableBlock table -> table(table);
            default -> throw refused(node);
        }
    }

    private void heading(Heading node) throws GuideException {
        List<Span> words = new ArrayList<>(SpanReader.read(node));
        boolean first = blocks.isEmpty();
        if (node.getLevel() > 3 || (node.getLevel() == 1) != first) {
            throw new GuideException(place(node) + "The title has one #, headings have two or three.");
        }
        String anchor = "";
        if (!first) {
            Matcher name = ANCHOR.matcher(words.isEmpty() ? "" : words.getLast().words());
            if (!name.find()) {
                throw new GuideException(place(node) + "The heading has no name. End it with one, such as {#lists}.");
            }
            anchor = name.group(1);
            Span last = words.removeLast();
            words.add(new Span(name.replaceFirst(""), last.marks(), last.target()));
        }
        blocks.add(new Block.Heading(node.getLevel(), anchor, List.copyOf(words)));
    }

    private void paragraph(Paragraph node) throws GuideException {
        List<Span> words = SpanReader.read(node);
        blocks.add(Span.words(words).equals(KEYS) ? new Block.Keys() : new Block.Paragraph(words));
    }

    private void list(ListBlock list) throws GuideException {
        int number = list instanceof BulletList ? 0 : 1;
        if (list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != 1) {
            throw new GuideException(place(list) + "Steps are counted from 1.");
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            blocks.add(new Block.Item(number, SpanReader.read(only((ListItem) item))));
            number += number == 0 ? 0 : 1;
        }
    }

    private void table(TableBlock table) throws GuideException {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                row((TableRow) row, part instanceof TableHead);
            }
        }
    }

    private void row(TableRow row, boolean heading) throws GuideException {
        List<List<Span>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(SpanReader.read(cell));
        }
        if (cells.size() != 2) {
            throw new GuideException(place(row) + "Tables have two columns.");
        }
        blocks.add(new Block.Row(heading, cells.get(0), cells.get(1)));
    }

    private static Node only(Node parent) throws GuideException {
        Node child = parent.getFirstChild();
        if (!(child instanceof Paragraph) || child.getNext() != null) {
            throw new GuideException(place(parent) + "Items and advice have one paragraph each.");
        }
        return child;
    }

    static GuideException refused(Node node) {
        return new GuideException(place(node) + "Chapters have no " + node.getClass().getSimpleName()
            + ". See the part of Markdown that they are written in.");
    }

    static String place(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (!above.getSourceSpans().isEmpty()) {
                return "Line " + (above.getSourceSpans().getFirst().getLineIndex() + 1) + ": ";
            }
        }
        return "";
    }
}
