package org.sankofa.ui.experience.internal.controls;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Steps on a line, from the first to the last: those reached are filled, the one where things stand is marked. */
public final class StepsLine extends PaintedControl {

    private static final int DOT = 14;

    /** Where a step lies. */
    public enum Place {
        /** It was passed. */
        BEHIND,
        /** Things stand there. */
        HERE,
        /** It was not reached. */
        AHEAD
    }

    /**
     * A step.
     *
     * @param label a word or two
     * @param detail what more there is to say of it; empty: nothing
     */
    public record Step(String label, String detail, Place place) {
    }

    private List<Step> steps = List.of();

    /** Makes a line without steps. */
    public StepsLine(Composite parent, String name) {
        super(parent, Token.PAGE);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        setLayoutData(data);
        Accessible.role(this, ACC.ROLE_LABEL, () -> name + ": " + steps.stream()
            .filter(step -> step.place() == Place.HERE).map(Step::label).findFirst().orElse(""), null);
    }

    /** @return whether the steps are others than before, so that the line may want another height */
    public boolean show(List<Step> newSteps) {
        boolean changed = !newSteps.equals(steps);
        steps = List.copyOf(newSteps);
        redraw();
        return changed;
    }

    private int column(int width) {
        return Math.min(220, width / Math.max(1, steps.size()));
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 640 : wHint;
        int height = 0;
        for (Step step : steps) {
            int words = 0;
            for (TextLayout layout : List.of(label(step, column(width)), detail(step, column(width)))) {
                words += layout.getText().isEmpty() ? 0 : layout.getBounds().height + 2;
                layout.dispose();
            }
            height = Math.max(height, words);
        }
        return new Point(width, Spacing.XS + DOT + Spacing.S + height + Spacing.XS);
    }

    private TextLayout label(Step step, int column) {
        return layout(step.label(), step.place() == Place.HERE ? TypeStyle.STRONG : TypeStyle.BODY, column);
    }

    private TextLayout detail(Step step, int column) {
        return layout(step.detail(), TypeStyle.LABEL, column);
    }

    private TextLayout layout(String words, TypeStyle type, int column) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(theme().font(type));
        layout.setText(words);
        layout.setWidth(Math.max(40, column - Spacing.M));
        return layout;
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        int column = column(area.width);
        int middle = Spacing.XS + DOT / 2;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            int x = i * column;
            if (i < steps.size() - 1) {
                gc.setForeground(theme().color(step.place() == Place.BEHIND ? Token.ACCENT : Token.BORDER_STRONG));
                gc.setLineWidth(2);
                gc.drawLine(x + DOT + Spacing.XS, middle, x + column - Spacing.XS, middle);
                gc.setLineWidth(1);
            }
            dot(gc, step, x);
            int y = Spacing.XS + DOT + Spacing.S;
            gc.setForeground(theme().color(step.place() == Place.AHEAD ? Token.TEXT_SECONDARY : Token.TEXT));
            TextLayout label = label(step, column);
            label.draw(gc, x, y);
            y += label.getBounds().height + 2;
            label.dispose();
            if (!step.detail().isEmpty()) {
                gc.setForeground(theme().color(Token.TEXT_SECONDARY));
                TextLayout detail = detail(step, column);
                detail.draw(gc, x, y);
                detail.dispose();
            }
        }
    }

    private void dot(GC gc, Step step, int x) {
        switch (step.place()) {
            case BEHIND -> {
                gc.setBackground(theme().color(Token.ACCENT));
                gc.fillOval(x + 3, Spacing.XS + 3, DOT - 6, DOT - 6);
            }
            case HERE -> {
                gc.setBackground(theme().color(Token.ACCENT));
                gc.fillOval(x, Spacing.XS, DOT, DOT);
            }
            default -> {
                gc.setForeground(theme().color(Token.BORDER_STRONG));
                gc.setLineWidth(2);
                gc.drawOval(x + 2, Spacing.XS + 2, DOT - 4, DOT - 4);
                gc.setLineWidth(1);
            }
        }
    }
}
