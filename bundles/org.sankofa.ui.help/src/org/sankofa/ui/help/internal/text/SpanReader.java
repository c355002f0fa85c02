package org.sankofa.ui.help.internal.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the words of one block. */
final class SpanReader {

    private static final String KEY = "<kbd>";
    private static final String KEY_END = "</kbd>";

    private final List<Span> spans = new ArrayList<>();
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);

    private SpanReader() {
    }

    static List<Span> read(Node block) throws GuideException {
        SpanReader reader = new SpanReader();
        reader.children(block);
        if (reader.marks.contains(Mark.KEY)) {
            throw new GuideException(ChapterReader.place(block) + KEY + " is never closed.");
        }
        return List.copyOf(reader.spans);
    }

    private void children(Node parent) throws GuideException {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node);
        }
    }

    private void inline(Node node) throws GuideException {
        switch (node) {
            case Text text -> add(text.getLiteral());
            case SoftLineBreak soft -> add(" ");
            case Code code -> marked(Mark.CODE, () -> add(code.getLiteral()));
            case StrongEmphasis strong -> marked(Mark.STRONG, () -> children(strong));
            case Emphasis emphasis -> marked(Mark.EMPHASIS, () -> children(emphasis));
            case Link link -> link(link);
            case HtmlInline html when KEY.equals(html.getLiteral()) -> marks.add(Mark.KEY);
            case HtmlInline html when KEY_END.equals(html.getLiteral()) && marks.remove(Mark.KEY) -> {
                // what stood between is marked
            }
            default -> throw ChapterReader.refused(node);
        }
    }

    private void link(Link link) throws GuideException {
        SpanReader inside = new SpanReader();
        inside.marks.addAll(marks);
        inside.children(link);
        Target target = Target.of(link.getDestination(), Span.words(inside.spans));
        if (target == null) {
            throw new GuideException(ChapterReader.place(link) + "\"" + link.getDestination() + "\" leads nowhere. A link is "
                + "chapter#heading, command:, view:, query: or key:.");
        }
        for (Span span : inside.spans) {
            Set<Mark> looks = EnumSet.noneOf(Mark.class);
            looks.addAll(span.marks());
            if (target.kind() == Target.Kind.KEY) {
                looks.add(Mark.KEY);
            } else if (target.kind() == Target.Kind.QUERY) {
                looks.add(Mark.CODE);
            }
            spans.add(new Span(span.words(), looks, target));
        }
    }

    private void add(String words) {
        Span last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.target() == null && last.marks().equals(marks)) {
            spans.set(spans.size() - 1, new Span(last.words() + words, marks, null));
        } else {
            spans.add(new Span(words, marks, null));
        }
    }

    private void marked(Mark mark, Content content) throws GuideException {
        boolean fresh = marks.add(mark);
        content.read();
        if (fresh) {
            marks.remove(mark);
        }
    }

    @FunctionalInterface
    private interface Content {
        void read() throws GuideException;
    }
}
