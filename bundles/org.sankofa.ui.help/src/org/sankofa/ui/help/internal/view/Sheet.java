package org.sankofa.ui.help.internal.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

import org.sankofa.ui.help.internal.text.Block;
import org.sankofa.ui.help.internal.text.ChapterText;
import org.sankofa.ui.help.internal.text.Mark;
import org.sankofa.ui.help.internal.text.Span;
import org.sankofa.ui.help.internal.text.Target;

/** A chapter as one text with lines of certain shapes and runs of certain looks: what is shown, before it has a size. */
public final class Sheet {

    /** What a line is, and with it how it stands. */
    public enum Shape {
        /** The chapter's title. */
        TITLE,
        /** A section's heading. */
        HEADING,
        /** A heading in a section. */
        SUBHEADING,
        /** A paragraph. */
        TEXT,
        /** A marker, a tab, and an item. */
        ITEM,
        /** The names of a table's columns, with a tab between. */
        COLUMNS,
        /** A term, a tab, and what it means. */
        ROW,
        /** A term alone, where there is no room beside it. */
        TERM,
        /** What the term above means. */
        MEANING,
        /** Advice. */
        NOTE
    }

    /**
     * A line, up to the next one.
     *
     * @param tab where its tab is; -1: it has none
     * @param table number of the table it is in, whose columns stand below each other; -1: in none
     */
    public record Line(int start, Shape shape, int tab, int table) {
    }

    /** A run of one look. */
    public record Run(int start, int length, Set<Mark> marks, Target target) {

        /** @return whether it leads somewhere */
        public boolean isLink() {
            return target != null && target.kind() != Target.Kind.KEY;
        }

        /** @return one behind its last char */
        public int end() {
            return start + length;
        }
    }

    /** Keys stand in boxes, which need some air and stay in one piece. */
    private static final String AIR = "\u202f";

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final KeyNames keys;
    private final IntPredicate narrow;
    private int tables;
    private boolean inTable;

    private Sheet(KeyNames keys, IntPredicate narrow) {
        this.keys = keys;
        this.narrow = narrow;
    }

    /**
     * Makes the sheet of a chapter.
     *
     * @param remark what is said before the text; empty: nothing
     * @param narrow which tables have no room for two columns, by number from 1
     */
    public static Sheet of(ChapterText chapter, String remark, KeyNames keys, IntPredicate narrow) {
        Sheet sheet = new Sheet(keys, narrow);
        for (Block block : chapter.blocks()) {
            sheet.block(block);
            if (!remark.isEmpty() && block == chapter.blocks().getFirst()) {
                sheet.block(new Block.Note(plain(remark)));
            }
        }
        return sheet;
    }

    private void block(Block block) {
        boolean row = block instanceof Block.Row || block instanceof Block.Keys;
        if (row && !inTable) {
            tables++;
        }
        inTable = row;
        switch (block) {
            case Block.Heading heading -> {
                anchors.put(heading.anchor(), text.length() + (lines.isEmpty() ? 0 : 1));
                line(heading.level() == 1 ? Shape.TITLE : heading.level() == 2 ? Shape.HEADING : Shape.SUBHEADING);
                words(heading.words());
            }
            case Block.Paragraph paragraph -> {
                line(Shape.TEXT);
                words(paragraph.words());
            }
            case Block.Note note -> {
                line(Shape.NOTE);
                words(note.words());
            }
            case Block.Item item -> {
                String marker = item.number() == 0 ? "\u2022" : item.number() + ".";
                line(Shape.ITEM, marker.length(), -1);
                text.append(marker).append('\t');
                words(item.words());
            }
            case Block.Row one -> row(one.heading(), one.term(), one.words());
            case Block.Keys none -> keys.all().forEach(one -> row(false, caps(one.keys()), plain(one.command())));
        }
    }

    private void row(boolean heading, List<Span> term, List<Span> words) {
        boolean stacked = narrow.test(tables);
        if (heading && stacked) {
            return;
        }
        if (stacked) {
            line(Shape.TERM);
            words(term);
            line(Shape.MEANING);
            words(words);
        } else {
            line(heading ? Shape.COLUMNS : Shape.ROW, 0, tables);
            int start = text.length();
            words(term);
            Line line = lines.removeLast();
            lines.add(new Line(line.start(), line.shape(), text.length() - start, tables));
            text.append('\t');
            words(words);
        }
    }

    private static List<Span> caps(List<String> keys) {
        List<Span> caps = new ArrayList<>();
        for (String one : keys) {
            if (!caps.isEmpty()) {
                caps.addAll(plain("  "));
            }
            caps.add(new Span(one, Set.of(Mark.KEY), null));
        }
        return caps;
    }

    private static List<Span> plain(String words) {
        return List.of(new Span(words, Set.of(), null));
    }

    private void line(Shape shape) {
        line(shape, -1, -1);
    }

    private void line(Shape shape, int tab, int table) {
        if (!lines.isEmpty()) {
            text.append('\n');
        }
        lines.add(new Line(text.length(), shape, tab, table));
    }

    private void words(List<Span> spans) {
        for (Span span : spans) {
            String words = span.words();
            if (span.target() != null && span.target().kind() == Target.Kind.KEY) {
                words = keys.keys(span.target().name()).orElse(words);
            }
            if (span.marks().contains(Mark.KEY)) {
                words = AIR + words.replace(' ', '\u00a0') + AIR;
            }
            if (!span.marks().isEmpty() || span.target() != null) {
                runs.add(new Run(text.length(), words.length(), span.marks(), span.target()));
            }
            text.append(words);
        }
    }

    /** @return everything that is shown */
    public String text() {
        return text.toString();
    }

    /** @return the lines in order */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** @return the runs that do not look like ordinary text, in order */
    public List<Run> runs() {
        return List.copyOf(runs);
    }

    /** @return the runs that lead somewhere, in order */
    public List<Run> links() {
        return runs.stream().filter(Run::isLink).toList();
    }

    /** @return where a heading stands; the beginning when there is none of that name */
    public int place(String anchor) {
        return anchors.getOrDefault(anchor, 0);
    }
}
