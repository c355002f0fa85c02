package org.sankofa.workbench.internal.perspectives;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.Mirroring;
import org.sankofa.ui.controls.PaintedBoxes;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * Perspectives side by side, the current one clear. Where there is little room only the current one keeps its name, then
 * none; the names are in the tooltips. Arrow keys, Home and End walk through them.
 */
public final class PerspectiveStrip extends PaintedBoxes {

    /** One perspective: an id, its name in the person's language, the name of its icon, and the key that leads to it. */
    public record Entry(String id, String name, String icon, String keys) {
    }

    /** Which names are shown. */
    public enum Names {
        ALL, CURRENT, NONE
    }

    private static final int PAD = 9;
    private static final int GAP = 2;
    private static final int BETWEEN = 6;

    private final String name;
    private final Consumer<String> listener;
    private List<Entry> entries = List.of();
    private int current;
    private int room = Integer.MAX_VALUE;

    /**
     * @param name for screen readers
     * @param listener takes the id of the perspective that a person chose
     */
    public PerspectiveStrip(Composite parent, String name, Consumer<String> listener) {
        super(parent, null);
        this.name = name;
        this.listener = listener;
        setFont(theme().font(TypeStyle.BODY));
        theme().onChange(this, () -> setFont(theme().font(TypeStyle.BODY)));
        focusable();
        addListener(SWT.KeyDown, event -> {
            switch (event.keyCode) {
                case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> choose(current + Mirroring.step(this, event.keyCode));
                case SWT.HOME -> choose(0);
                case SWT.END -> choose(entries.size() - 1);
                default -> {
                    return;
                }
            }
        });
        Accessible.role(this, ACC.ROLE_TABFOLDER, () -> this.name, () -> entries.isEmpty() ? "" : entries.get(current).name());
    }

    /** Shows these. */
    public void show(List<Entry> all, String id) {
        entries = List.copyOf(all);
        select(id);
        requestLayout();
        redraw();
    }

    /** Shows a perspective as the current one without telling. */
    public void select(String id) {
        int at = IntStream.range(0, entries.size()).filter(i -> entries.get(i).id().equals(id)).findFirst().orElse(current);
        if (at != current) {
            current = at;
            Accessible.valueChanged(this);
            requestLayout();
            redraw();
        }
    }

    /** Says how wide it may become; returns whether it shows more or fewer names then. */
    public boolean room(int width) {
        Names before = names();
        room = width;
        return before != names();
    }

    /** Which names there is room for. */
    public Names names() {
        for (Names names : List.of(Names.ALL, Names.CURRENT)) {
            if (width(names) <= room) {
                return names;
            }
        }
        return Names.NONE;
    }

    /** The perspectives, in order. */
    public List<Entry> entries() {
        return entries;
    }

    private void choose(int index) {
        if (index >= 0 && index < entries.size() && index != current) {
            listener.accept(entries.get(index).id());
        }
    }

    @Override
    protected void pressed(int index) {
        choose(index);
    }

    @Override
    protected void pointed(int index) {
        Entry entry = index < 0 ? null : entries.get(index);
        setToolTipText(entry == null ? null : entry.keys().isEmpty() ? entry.name() : entry.name() + "  (" + entry.keys() + ')');
    }

    private int width(Names names) {
        return right(boxes(names));
    }

    private List<Rectangle> boxes(Names names) {
        GC gc = new GC(this);
        int height = Math.max(28, gc.getFontMetrics().getHeight() + 10);
        List<Integer> widths = IntStream.range(0, entries.size())
            .map(i -> Icons.SMALL + 2 * PAD + (named(i, names) ? BETWEEN + gc.textExtent(entries.get(i).name()).x : 0)).boxed().toList();
        gc.dispose();
        return new Flow(0, 0, height, GAP, 0).boxes(widths, Integer.MAX_VALUE);
    }

    private boolean named(int index, Names names) {
        return names == Names.ALL || names == Names.CURRENT && index == current;
    }

    @Override
    protected List<Rectangle> boxes(int width) {
        return boxes(names());
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        List<Rectangle> boxes = boxes(names());
        return new Point(right(boxes), bottom(boxes));
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        Names names = names();
        List<Rectangle> boxes = boxes(names);
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle box = boxes.get(i);
            boolean now = i == current;
            if (now || i == hot()) {
                gc.setBackground(theme().color(now ? Token.ACCENT_SOFT : Token.HOVER));
                gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
            }
            Token ink = now ? Token.ACCENT : Token.TEXT_SECONDARY;
            gc.drawImage(Icons.of(this).get(entries.get(i).icon(), Icons.SMALL, ink), box.x + PAD, box.y + (box.height - Icons.SMALL) / 2);
            if (named(i, names)) {
                gc.setForeground(theme().color(ink));
                gc.drawText(entries.get(i).name(), box.x + PAD + Icons.SMALL + BETWEEN,
                    box.y + (box.height - gc.getFontMetrics().getHeight()) / 2, true);
            }
            if (now) {
                focusRing(gc, box, Spacing.RADIUS);
            }
        }
    }
}
