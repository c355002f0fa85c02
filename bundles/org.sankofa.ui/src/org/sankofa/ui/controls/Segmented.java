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

/** A few words side by side of which one is chosen; goes on in a second line where there is not enough room. */
public final class Segmented extends PaintedBoxes {

    private static final int PAD = 11;
    private static final int EDGE = 3;

    private final List<String> labels;
    private final String name;
    private IntConsumer listener = index -> { };
    private int selected = -1;

    /** @param name what is chosen here, for screen readers */
    public Segmented(Composite parent, List<String> labels, String name) {
        super(parent, null);
        this.labels = List.copyOf(labels);
        this.name = name;
        setFont(theme().font(TypeStyle.BODY));
        theme().onChange(this, () -> setFont(theme().font(TypeStyle.BODY)));
        focusable();
        addListener(SWT.KeyDown, e -> {
            switch (e.keyCode) {
                case SWT.ARROW_UP -> step(-1);
                case SWT.ARROW_DOWN -> step(1);
                case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> step(Mirroring.step(this, e.keyCode));
                default -> {
                    return;
                }
            }
        });
        Accessible.role(this, ACC.ROLE_RADIOBUTTON, () -> this.name, () -> selected < 0 ? "" : this.labels.get(selected));
    }

    /** Tells of choices a person makes. */
    public void onSelect(IntConsumer newListener) {
        listener = newListener;
    }

    /** Shows a choice without telling. */
    public void select(int index) {
        if (index != selected) {
            selected = index;
            Accessible.valueChanged(this);
            redraw();
        }
    }

    /** @return the position of the choice, -1 for none */
    public int selected() {
        return selected;
    }

    private void step(int by) {
        choose(Math.max(0, Math.min(labels.size() - 1, selected + by)));
    }

    private void choose(int index) {
        if (index >= 0 && index != selected && isEnabled()) {
            select(index);
            listener.accept(index);
        }
    }

    @Override
    protected void pressed(int index) {
        setFocus();
        choose(index);
    }

    @Override
    protected List<Rectangle> boxes(int width) {
        GC gc = new GC(this);
        int height = gc.getFontMetrics().getHeight() + 8;
        List<Integer> widths = labels.stream().map(label -> gc.textExtent(label).x + 2 * PAD).toList();
        gc.dispose();
        return new Flow(EDGE, EDGE, height, 1, EDGE).boxes(widths, width);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        List<Rectangle> boxes = boxes(wHint == SWT.DEFAULT ? Integer.MAX_VALUE : wHint);
        return new Point(wHint == SWT.DEFAULT ? right(boxes) + EDGE : wHint, bottom(boxes) + EDGE);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        List<Rectangle> boxes = boxes(area.width);
        int right = right(boxes) + EDGE;
        gc.setBackground(theme().color(Token.SUNKEN));
        gc.fillRoundRectangle(0, 0, right, area.height, 2 * Spacing.RADIUS + 2, 2 * Spacing.RADIUS + 2);
        gc.setForeground(theme().color(Token.BORDER));
        gc.drawRoundRectangle(0, 0, right - 1, area.height - 1, 2 * Spacing.RADIUS + 2, 2 * Spacing.RADIUS + 2);
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle box = boxes.get(i);
            if (i == selected) {
                gc.setBackground(theme().color(Token.SURFACE));
                gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 2 * Spacing.RADIUS - 2, 2 * Spacing.RADIUS - 2);
                gc.setForeground(theme().color(isFocusControl() ? Token.FOCUS : Token.BORDER_STRONG));
                gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, 2 * Spacing.RADIUS - 2,
                    2 * Spacing.RADIUS - 2);
            } else if (i == hot()) {
                gc.setBackground(theme().color(Token.HOVER));
                gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 2 * Spacing.RADIUS - 2, 2 * Spacing.RADIUS - 2);
            }
            gc.setForeground(theme().color(i == selected ? Token.ACCENT : Token.TEXT_SECONDARY));
            gc.drawText(labels.get(i), box.x + PAD, box.y + 4, true);
        }
        if (selected < 0 && isFocusControl()) {
            focusRing(gc, new Rectangle(0, 0, right, area.height), Spacing.RADIUS);
        }
    }
}
