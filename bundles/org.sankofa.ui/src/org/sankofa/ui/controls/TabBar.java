package org.sankofa.ui.controls;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Tabs along the top, in several lines where there is little room. The arrow keys, Home and End walk through them. */
public final class TabBar extends PaintedBoxes {

    private static final int LINE = 2;

    private final String name;
    private final List<String> labels;
    private final IntConsumer listener;
    private int selected;

    /**
     * @param name for screen readers
     * @param listener takes the position of the tab that a person chose
     */
    public TabBar(Composite parent, String name, List<String> labels, IntConsumer listener) {
        super(parent, Token.PAGE);
        this.name = name;
        this.labels = List.copyOf(labels);
        this.listener = listener;
        focusable();
        addListener(SWT.KeyDown, e -> {
            switch (e.keyCode) {
                case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> choose(selected + Mirroring.step(this, e.keyCode));
                case SWT.HOME -> choose(0);
                case SWT.END -> choose(this.labels.size() - 1);
                default -> {
                    return;
                }
            }
        });
        Accessible.role(this, ACC.ROLE_TABFOLDER, () -> this.name,
            () -> this.labels.isEmpty() ? "" : this.labels.get(selected));
    }

    /** Shows a tab as chosen without telling. */
    public void select(int index) {
        if (index != selected && index >= 0 && index < labels.size()) {
            selected = index;
            Accessible.valueChanged(this);
            redraw();
        }
    }

    /** @return the position of the chosen tab */
    public int selected() {
        return selected;
    }

    /** @return the tabs' names */
    public List<String> labels() {
        return labels;
    }

    /** Chooses a tab as a person does. */
    public void choose(int index) {
        if (index >= 0 && index < labels.size() && index != selected) {
            select(index);
            listener.accept(index);
        }
    }

    @Override
    protected void pressed(int index) {
        choose(index);
    }

    @Override
    protected List<Rectangle> boxes(int width) {
        GC gc = new GC(this);
        gc.setFont(theme().font(TypeStyle.BODY));
        int height = gc.getFontMetrics().getHeight() + Spacing.M + LINE;
        List<Integer> widths = labels.stream().map(label -> gc.textExtent(label).x + 2 * Spacing.M).toList();
        gc.dispose();
        return new Flow(0, 0, height, 0, 0).boxes(widths, width);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        List<Rectangle> boxes = boxes(wHint == SWT.DEFAULT ? Integer.MAX_VALUE : wHint);
        return new Point(wHint == SWT.DEFAULT ? right(boxes) : wHint, bottom(boxes) + 1);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        gc.setForeground(theme().color(Token.BORDER));
        gc.drawLine(0, area.height - 1, area.width, area.height - 1);
        gc.setFont(theme().font(TypeStyle.BODY));
        List<Rectangle> boxes = boxes(area.width);
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle box = boxes.get(i);
            boolean now = i == selected;
            if (i == hot() && !now) {
                gc.setBackground(theme().color(Token.HOVER));
                gc.fillRoundRectangle(box.x + 2, box.y + 2, box.width - 4, box.height - 6, 2 * Spacing.RADIUS,
                    2 * Spacing.RADIUS);
            }
            gc.setForeground(theme().color(now ? Token.ACCENT : Token.TEXT_SECONDARY));
            gc.drawText(labels.get(i), box.x + Spacing.M, box.y + Spacing.M / 2, true);
            if (now) {
                gc.setBackground(theme().color(Token.ACCENT));
                gc.fillRectangle(box.x + Spacing.S, box.y + box.height - LINE, box.width - 2 * Spacing.S, LINE);
                focusRing(gc, new Rectangle(box.x + 2, box.y + 1, box.width - 4, box.height - 4), Spacing.RADIUS);
            }
        }
    }
}
