package org.sankofa.ui.help.internal.text;

import java.util.List;

/** A part of a chapter that begins on a line of its own. */
public sealed interface Block {

    /** @return what it says */
    List<Span> words();

    /**
     * A heading.
     *
     * @param level 1: the chapter's title, 2: a section, 3: a part of it
     * @param anchor name to lead to it by, the same in all languages; empty: that of the chapter
     */
    record Heading(int level, String anchor, List<Span> words) implements Block {
    }

    /** A paragraph. */
    record Paragraph(List<Span> words) implements Block {
    }

    /** Advice beside the text. */
    record Note(List<Span> words) implements Block {
    }

    /**
     * An item of a list.
     *
     * @param number place in a list of steps; 0: the list has no order
     */
    record Item(int number, List<Span> words) implements Block {
    }

    /**
     * A row of a table of two columns.
     *
     * @param heading whether it names the columns
     */
    record Row(boolean heading, List<Span> term, List<Span> words) implements Block {
    }

    /** The keys of the running program; they are known only there. */
    record Keys() implements Block {
        @Override
        public List<Span> words() {
            return List.of();
        }
    }
}
