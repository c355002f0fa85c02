package org.sankofa.ui.help.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.help.internal.text.Target;
import org.sankofa.ui.help.internal.view.Sheet.Line;
import org.sankofa.ui.help.internal.view.Sheet.Run;
import org.sankofa.ui.help.internal.view.Sheet.Shape;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/**
 * Shows a sheet, in one text that can be selected, copied and read aloud. Tab goes from link to link, Enter follows one,
 * the arrow keys scroll.
 */
final class SheetView extends Composite {

    private static final int WIDEST = 720;
    private static final int NARROW = 400;

    /** Makes the sheet for the room there is. */
    interface Maker {
        Sheet make(IntPredicate narrowTables);
    }

    private final StyledText text;
    private final SheetLooks looks;
    private final Consumer<Target> follow;
    private String name = "";
    private Maker maker;
    private Sheet sheet;
    private Set<String> found = Set.of();
    private Set<Integer> stacked = Set.of();
    private String revealed = "";
    private int width;

    SheetView(Composite parent, Consumer<Target> follow) {
        super(parent, SWT.NONE);
        this.follow = follow;
        setLayout(new FillLayout());
        Theme theme = Theme.of(this);
        text = theme.style(new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), Token.SURFACE, Token.TEXT,
            org.sankofa.ui.theme.TypeStyle.BODY);
        text.setCaret(null);
        text.setLineSpacing(3);
        looks = new SheetLooks(text);
        theme.onChange(text, this::restyle);
        colours();
        Accessible.name(text, () -> name, null);
        text.addListener(SWT.Paint, event -> lines(event.gc));
        text.addListener(SWT.MouseMove, event -> text.setCursor(link(event).map(
            run -> getDisplay().getSystemCursor(SWT.CURSOR_HAND)).orElse(null)));
        text.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && text.getSelectionCount() == 0) {
                link(event).ifPresent(run -> follow.accept(run.target()));
            }
        });
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, this::key);
        for (int key : new int[] {SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.HOME, SWT.END}) {
            text.setKeyBinding(key, SWT.NULL);
        }
        addListener(SWT.Resize, event -> arrange());
    }

    /**
     * Shows another sheet, from its beginning.
     *
     * @param what what it is called, for screen readers
     * @param words beginnings of words to point out
     * @param mirrored whether its language is written from right to left
     */
    void show(String what, Maker newMaker, Set<String> words, boolean mirrored) {
        name = what;
        maker = newMaker;
        found = words;
        if (mirrored != ((text.getOrientation() & SWT.RIGHT_TO_LEFT) != 0)) {
            text.setOrientation(mirrored ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        }
        make();
        text.setTopPixel(0);
    }

    /** Points out words that begin so; what is shown stays where it is. */
    void point(Set<String> words) {
        found = words;
        restyle();
    }

    /** Brings a heading to the top. */
    void reveal(String anchor) {
        revealed = anchor;
        text.setCaretOffset(sheet.place(anchor));
        scroll();
        // lines have different heights, and some become known only when the text is drawn
        Sheet now = sheet;
        getDisplay().asyncExec(() -> {
            if (!isDisposed() && sheet == now && revealed.equals(anchor)) {
                scroll();
            }
        });
    }

    private void scroll() {
        int line = text.getLineAtOffset(sheet.place(revealed));
        if (line == 0) {
            text.setTopPixel(0);
        } else {
            text.setTopIndex(line);
            text.setTopPixel(text.getTopPixel() + text.getLinePixel(line) + Spacing.S);
        }
    }

    /** @return what is shown */
    Sheet sheet() {
        return sheet;
    }

    StyledText text() {
        return text;
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    private void colours() {
        text.setSelectionBackground(Theme.of(text).color(Token.SELECTION));
        text.setSelectionForeground(Theme.of(text).color(Token.SELECTION_TEXT));
    }

    private void restyle() {
        colours();
        if (sheet != null) {
            looks.apply(sheet, found);
        }
    }

    private void make() {
        Sheet wide = maker.make(table -> false);
        stacked = tooWide(wide);
        sheet = stacked.isEmpty() ? wide : maker.make(stacked::contains);
        text.setText(sheet.text());
        looks.apply(sheet, found);
    }

    private void arrange() {
        int room = getClientArea().width;
        if (room == 0) {
            return;
        }
        boolean first = width == 0;
        int side = room < NARROW ? Spacing.M : Spacing.XL;
        width = Math.min(WIDEST, room - 2 * side - text.getVerticalBar().getSize().x);
        int rest = Math.max(side, room - side - width - text.getVerticalBar().getSize().x);
        text.setMargins(side, Spacing.L, rest, Spacing.S);
        if (sheet != null && (first || !tooWide(maker.make(table -> false)).equals(stacked))) {
            make();
            reveal(revealed);
        } else if (sheet != null) {
            looks.apply(sheet, found);
        }
    }

    /** @return the tables that have no room for two columns */
    private Set<Integer> tooWide(Sheet wide) {
        return looks.tooWide(wide, width < NARROW ? 0 : width);
    }

    /** The lines between rows, and the bar beside advice. */
    private void lines(GC gc) {
        if (sheet == null) {
            return;
        }
        Theme theme = Theme.of(text);
        int left = text.getLeftMargin();
        List<Line> lines = sheet.lines();
        int height = text.getClientArea().height;
        for (int i = 0; i < lines.size(); i++) {
            int top = text.getLinePixel(i);
            Line line = lines.get(i);
            int bottom = text.getLinePixel(i + 1);
            if (bottom < 0 || top > height) {
                continue;
            }
            boolean follows = i > 0 && lines.get(i - 1).table() == line.table();
            if (line.table() >= 0 && follows) {
                gc.setForeground(theme.color(Token.BORDER));
                gc.drawLine(left, top + Spacing.XS, left + width, top + Spacing.XS);
            }
            if (line.shape() == Shape.NOTE) {
                gc.setBackground(theme.color(Token.ACCENT));
                gc.fillRectangle(left, top + Spacing.M, 3, bottom - top - Spacing.M);
            }
        }
    }

    private Optional<Run> link(Event event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        return offset < 0 ? Optional.empty() : linkAt(run -> run.start() <= offset && offset < run.end());
    }

    private Optional<Run> linkAt(Predicate<Run> where) {
        return sheet == null ? Optional.empty() : sheet.links().stream().filter(where).findFirst();
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> step(event, linkAt(run -> run.start() >= text.getSelection().y
                && (text.getSelectionCount() > 0 || run.start() >= firstVisible())));
            case SWT.TRAVERSE_TAB_PREVIOUS -> step(event, sheet.links().reversed().stream()
                .filter(run -> run.end() <= text.getSelection().x).findFirst());
            case SWT.TRAVERSE_RETURN -> event.doit = false;
            default -> {
                return;
            }
        }
    }

    private int firstVisible() {
        return text.getOffsetAtLine(Math.min(text.getLineCount() - 1, text.getTopIndex()));
    }

    private void step(Event event, Optional<Run> run) {
        run.ifPresentOrElse(link -> {
            text.setSelection(link.start(), link.end());
            text.showSelection();
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
        }, () -> text.setSelection(event.detail == SWT.TRAVERSE_TAB_NEXT ? 0 : text.getCharCount()));
    }

    private void key(Event event) {
        int page = Math.max(40, text.getClientArea().height - 40);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> scroll(event, text.getLineHeight() * 2);
            case SWT.ARROW_UP -> scroll(event, -text.getLineHeight() * 2);
            case SWT.SPACE -> scroll(event, (event.stateMask & SWT.SHIFT) == 0 ? page : -page);
            case SWT.HOME -> scroll(event, -text.getTopPixel());
            case SWT.END -> scroll(event, Integer.MAX_VALUE / 2);
            case SWT.CR, SWT.KEYPAD_CR -> linkAt(run -> run.start() == text.getSelection().x
                && run.end() == text.getSelection().y).ifPresent(run -> follow.accept(run.target()));
            default -> {
                return;
            }
        }
    }

    /** Scrolls, and takes the caret along for those to whom lines are read. */
    private void scroll(Event event, int by) {
        if ((event.stateMask & (SWT.ALT | SWT.MOD1)) == 0) {
            text.setTopPixel(Math.max(0, text.getTopPixel() + by));
            text.setCaretOffset(firstVisible());
            event.doit = false;
        }
    }
}
