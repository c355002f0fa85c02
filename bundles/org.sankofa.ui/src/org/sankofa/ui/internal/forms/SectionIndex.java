package org.sankofa.ui.internal.forms;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.Tier;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.Ellipsis;
import org.sankofa.ui.controls.Mirroring;
import org.sankofa.ui.controls.PaintedBoxes;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Table of contents of a long form: down the left side, or along the top where the form is narrow. */
final class SectionIndex extends PaintedBoxes {

    private static final int NARROWEST = 168;
    private static final int WIDEST = 272;

    private final List<SectionPane> sections;
    private final Consumer<SectionPane> listener;
    private boolean vertical = true;
    private int current;

    SectionIndex(Composite parent, List<SectionPane> sections, Consumer<SectionPane> listener) {
        super(parent, Token.PAGE);
        this.sections = sections;
        this.listener = listener;
        focusable();
        addListener(SWT.KeyDown, e -> {
            int step = e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : Mirroring.step(this, e.keyCode);
            if (step != 0) {
                go(Math.max(0, Math.min(sections.size() - 1, current + step)));
            }
        });
        Accessible.role(this, ACC.ROLE_LIST, () -> Messages.get("form.index"),
            () -> sections.isEmpty() ? "" : sections.get(current).spec().label());
    }

    void setVertical(boolean value) {
        vertical = value;
    }

    boolean isVertical() {
        return vertical;
    }

    void setCurrent(int index) {
        if (current != index) {
            current = index;
            redraw();
        }
    }

    @Override
    protected void pointed(int index) {
        setToolTipText(index < 0 ? null : sections.get(index).spec().label());
    }

    @Override
    protected void pressed(int index) {
        go(index);
    }

    private void go(int index) {
        if (index >= 0) {
            current = index;
            Accessible.valueChanged(this);
            redraw();
            listener.accept(sections.get(index));
        }
    }

    /** The width that shows the labels, within reason. */
    private int sideWidth() {
        GC gc = new GC(this);
        gc.setFont(theme().font(TypeStyle.BODY));
        int label = sections.stream().mapToInt(section -> gc.textExtent(section.spec().label()).x).max().orElse(0);
        gc.dispose();
        return Math.clamp(label + 2L * Spacing.M + Spacing.L, NARROWEST, WIDEST);
    }

    @Override
    protected List<Rectangle> boxes(int width) {
        GC gc = new GC(this);
        gc.setFont(theme().font(TypeStyle.BODY));
        int height = gc.getFontMetrics().getHeight() + 12;
        // one below the other is a flow in which each takes the whole width
        List<Integer> widths = sections.stream().map(section -> section.isHidden() ? 0 : vertical ? width - Spacing.M
            : gc.textExtent(section.spec().label()).x + Spacing.M + Spacing.L).toList();
        gc.dispose();
        return new Flow(vertical ? Spacing.M : 0, vertical ? Spacing.L : Spacing.S, height, 0, 0).boxes(widths, width);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = vertical ? sideWidth() : wHint == SWT.DEFAULT ? 600 : wHint;
        return new Point(width, bottom(boxes(width)) + Spacing.S);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        gc.setFont(theme().font(TypeStyle.BODY));
        List<Rectangle> boxes = boxes(area.width);
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle box = boxes.get(i);
            if (box.height == 0) {
                continue;
            }
            boolean now = i == current;
            if (i == hot() && !now) {
                gc.setBackground(theme().color(Token.HOVER));
                gc.fillRoundRectangle(box.x, box.y + 1, box.width, box.height - 2, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
            }
            if (now) {
                gc.setBackground(theme().color(Token.ACCENT_SOFT));
                gc.fillRoundRectangle(box.x, box.y + 1, box.width, box.height - 2, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
                gc.setForeground(theme().color(isFocusControl() ? Token.FOCUS : Token.ACCENT_SOFT));
                gc.drawRoundRectangle(box.x, box.y + 1, box.width - 1, box.height - 3, 2 * Spacing.RADIUS,
                    2 * Spacing.RADIUS);
            }
            List<Problem> problems = sections.get(i).problems();
            boolean empty = sections.get(i).filled() == 0;
            gc.setForeground(theme().color(now ? Token.ACCENT : empty ? Token.TEXT_TERTIARY : Token.TEXT_SECONDARY));
            int y = box.y + (box.height - gc.getFontMetrics().getHeight()) / 2;
            gc.drawText(Ellipsis.shorten(gc, sections.get(i).spec().label(), box.width - Spacing.M - Spacing.L),
                box.x + Spacing.M, y, true);
            if (!problems.isEmpty()) {
                gc.setBackground(theme().color(
                    problems.stream().anyMatch(p -> p.tier() != Tier.WARNING) ? Token.DANGER : Token.WARNING));
                gc.fillOval(box.x + box.width - Spacing.M, box.y + box.height / 2 - 3, 6, 6);
            }
        }
        if (vertical) {
            return;
        }
        gc.setForeground(theme().color(Token.BORDER));
        gc.drawLine(0, area.height - 1, area.width, area.height - 1);
    }
}
