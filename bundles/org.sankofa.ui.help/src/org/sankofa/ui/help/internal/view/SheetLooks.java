package org.sankofa.ui.help.internal.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.sankofa.ui.help.internal.text.Mark;
import org.sankofa.ui.help.internal.view.Sheet.Line;
import org.sankofa.ui.help.internal.view.Sheet.Run;
import org.sankofa.ui.help.internal.view.Sheet.Shape;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Gives the text of a sheet its fonts, colours, indents and columns. */
final class SheetLooks {

    private final StyledText text;
    private final Theme theme;
    private final Font typed;

    SheetLooks(StyledText text) {
        this.text = text;
        theme = Theme.of(text);
        FontData[] fixed = JFaceResources.getTextFont().getFontData();
        for (FontData one : fixed) {
            one.setHeight(theme.font(TypeStyle.BODY).getFontData()[0].getHeight());
        }
        typed = new Font(text.getDisplay(), fixed);
        text.addDisposeListener(event -> typed.dispose());
    }

    /**
     * Styles the text.
     *
     * @param found words to point out
     */
    void apply(Sheet sheet, Set<String> found) {
        text.setStyleRanges(ranges(sheet, found).toArray(StyleRange[]::new));
        Map<Integer, Integer> columns = columns(sheet);
        List<Line> lines = sheet.lines();
        for (int i = 0; i < lines.size(); i++) {
            line(i, lines.get(i), i == 0 ? null : lines.get(i - 1), columns);
        }
    }

    private void line(int index, Line line, Line before, Map<Integer, Integer> columns) {
        text.setLineVerticalIndent(index, above(line, before));
        int indent = switch (line.shape()) {
            case ITEM -> Spacing.S;
            case NOTE -> Spacing.L;
            case MEANING -> Spacing.M;
            default -> 0;
        };
        int hang = line.shape() == Shape.ITEM ? marker() : columns.getOrDefault(line.table(), 0);
        text.setLineIndent(index, 1, indent);
        text.setLineWrapIndent(index, 1, indent + hang);
        if (hang > 0) {
            text.setLineTabStops(index, 1, new int[] {hang});
        }
    }

    private int marker() {
        return theme.lineHeight(TypeStyle.BODY) + Spacing.XS;
    }

    /** @return the air above a line */
    static int above(Line line, Line before) {
        return switch (line.shape()) {
            case TITLE -> 0;
            case HEADING -> Spacing.XL;
            case SUBHEADING -> Spacing.L;
            case TEXT -> Spacing.S;
            case ITEM -> before != null && before.shape() == Shape.ITEM ? Spacing.XS : Spacing.S;
            case NOTE, TERM -> Spacing.M;
            case COLUMNS, ROW -> before != null && before.table() == line.table() ? Spacing.M : Spacing.L;
            case MEANING -> 2;
        };
    }

    /** @return the tables whose first columns leave too little room for the second ones */
    Set<Integer> tooWide(Sheet sheet, int width) {
        return columns(sheet).entrySet().stream().filter(column -> column.getValue() > width * 11 / 20).map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    }

    private Map<Integer, Integer> columns(Sheet sheet) {
        Map<Integer, Integer> columns = new HashMap<>();
        GC gc = new GC(text);
        for (Line line : sheet.lines()) {
            if (line.table() >= 0) {
                String term = sheet.text().substring(line.start(), line.start() + line.tab());
                gc.setFont(widest(sheet, line));
                columns.merge(line.table(), gc.textExtent(term).x + Spacing.XL, Math::max);
            }
        }
        gc.dispose();
        return columns;
    }

    private Font widest(Sheet sheet, Line line) {
        List<Set<Mark>> marks = sheet.runs().stream().filter(run -> run.start() >= line.start()
            && run.start() < line.start() + line.tab()).map(Run::marks).toList();
        return marks.stream().anyMatch(one -> one.contains(Mark.CODE)) ? typed
            : theme.font(!marks.isEmpty() && marks.stream().allMatch(one -> one.contains(Mark.KEY)) ? TypeStyle.BODY : TypeStyle.STRONG);
    }

    private List<StyleRange> ranges(Sheet sheet, Set<String> found) {
        List<StyleRange> ranges = new ArrayList<>();
        List<Line> lines = sheet.lines();
        for (int i = 0; i < lines.size(); i++) {
            int end = i + 1 < lines.size() ? lines.get(i + 1).start() - 1 : sheet.text().length();
            base(lines.get(i), end, ranges);
        }
        for (Run run : sheet.runs()) {
            StyleRange range = under(ranges, run.start());
            place(ranges, style(run, range));
        }
        for (int[] word : Words.places(sheet.text(), found)) {
            mark(ranges, word[0], word[1]);
        }
        return ranges;
    }

    private void base(Line line, int end, List<StyleRange> ranges) {
        int start = line.start();
        switch (line.shape()) {
            case TITLE -> ranges.add(range(start, end, TypeStyle.DISPLAY, Token.TEXT));
            case HEADING -> ranges.add(range(start, end, TypeStyle.TITLE, Token.TEXT));
            case SUBHEADING -> ranges.add(range(start, end, TypeStyle.SECTION, Token.TEXT));
            case COLUMNS -> ranges.add(range(start, end, TypeStyle.LABEL, Token.TEXT_SECONDARY));
            case ITEM -> {
                ranges.add(range(start, start + line.tab(), TypeStyle.STRONG, Token.ACCENT));
                ranges.add(range(start + line.tab(), end, TypeStyle.BODY, Token.TEXT));
            }
            case TEXT, MEANING, NOTE, ROW, TERM -> ranges.add(range(start, end, TypeStyle.BODY, Token.TEXT));
        }
    }

    private StyleRange range(int start, int end, TypeStyle type, Token ink) {
        StyleRange range = new StyleRange(start, end - start, theme.color(ink), null);
        range.font = theme.font(type);
        return range;
    }

    private StyleRange style(Run run, StyleRange under) {
        StyleRange range = (StyleRange) under.clone();
        range.start = run.start();
        range.length = run.length();
        if (run.marks().contains(Mark.STRONG)) {
            range.font = theme.font(TypeStyle.STRONG);
        }
        if (run.marks().contains(Mark.EMPHASIS)) {
            range.fontStyle = SWT.ITALIC;
            range.font = null;
        }
        if (run.marks().contains(Mark.CODE)) {
            range.font = typed;
            range.background = theme.color(Token.SUNKEN);
        }
        if (run.marks().contains(Mark.KEY)) {
            range.font = theme.font(TypeStyle.LABEL);
            range.foreground = theme.color(Token.CHIP_TEXT);
            range.background = theme.color(Token.CHIP);
            range.borderStyle = SWT.BORDER_SOLID;
            range.borderColor = theme.color(Token.BORDER_STRONG);
        }
        if (run.isLink()) {
            range.foreground = theme.color(Token.ACCENT);
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_SINGLE;
        }
        return range;
    }

    private static StyleRange under(List<StyleRange> ranges, int at) {
        return ranges.stream().filter(range -> range.start <= at && at < range.start + range.length).findFirst()
            .orElseThrow(() -> new IllegalStateException("No line has the place " + at));
    }

    private void mark(List<StyleRange> ranges, int start, int end) {
        int at = start;
        while (at < end) {
            StyleRange under = under(ranges, at);
            int stop = Math.min(end, under.start + under.length);
            StyleRange marked = (StyleRange) under.clone();
            marked.start = at;
            marked.length = stop - at;
            marked.background = theme.color(Token.MARK);
            place(ranges, marked);
            at = stop;
        }
    }

    /** Puts a range over the one that it lies in. */
    private static void place(List<StyleRange> ranges, StyleRange over) {
        StyleRange under = under(ranges, over.start);
        int end = under.start + under.length;
        ranges.remove(under);
        piece(ranges, under, under.start, over.start);
        ranges.add(over);
        piece(ranges, under, over.start + over.length, end);
        ranges.sort(Comparator.comparingInt(range -> range.start));
    }

    private static void piece(List<StyleRange> ranges, StyleRange of, int start, int end) {
        if (end > start) {
            StyleRange piece = (StyleRange) of.clone();
            piece.start = start;
            piece.length = end - start;
            ranges.add(piece);
        }
    }
}
