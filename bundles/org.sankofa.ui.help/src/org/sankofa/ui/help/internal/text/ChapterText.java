package org.sankofa.ui.help.internal.text;

import java.util.List;
import java.util.stream.Stream;

import org.sankofa.ui.help.internal.text.Block.Heading;
import org.sankofa.ui.help.internal.text.Block.Row;

/** A chapter that was read, in one language. */
public record ChapterText(List<Block> blocks) {

    /** Takes a copy of the list. */
    public ChapterText {
        blocks = List.copyOf(blocks);
    }

    /** @return its title */
    public String title() {
        return Span.words(blocks.getFirst().words());
    }

    /** @return its headings, the title first */
    public List<Heading> headings() {
        return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
    }

    /** @return where it leads */
    public List<Span> links() {
        return blocks.stream().flatMap(block -> block instanceof Row row
            ? Stream.concat(row.term().stream(), row.words().stream()) : block.words().stream())
            .filter(span -> span.target() != null).toList();
    }

    /** @return everything it says */
    public List<Span> spans() {
        return blocks.stream().flatMap(block -> block instanceof Row row
            ? Stream.concat(row.term().stream(), row.words().stream()) : block.words().stream()).toList();
    }
}
