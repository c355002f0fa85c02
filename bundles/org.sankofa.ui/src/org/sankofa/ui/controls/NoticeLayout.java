package org.sankofa.ui.controls;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Spacing;

/**
 * A notice: an icon, words that wrap, actions, and last the button that takes it away. The actions stand beside the words
 * where the words keep a width that reads well, else below them.
 */
public final class NoticeLayout extends Layout {

    /** Letters on a line that one still likes to read. */
    private static final int LETTERS = 36;

    private final int marginWidth;
    private final int marginHeight;

    /**
     * Makes the layout of one notice.
     *
     * @param marginWidth left and right, in points
     * @param marginHeight above and below, in points
     */
    public NoticeLayout(int marginWidth, int marginHeight) {
        this.marginWidth = marginWidth;
        this.marginHeight = marginHeight;
    }

    @Override
    protected Point computeSize(Composite notice, int wHint, int hHint, boolean flush) {
        int width = wHint == SWT.DEFAULT ? 2 * marginWidth + least(notice) : wHint;
        return new Point(width, arrange(notice, width, false));
    }

    @Override
    protected void layout(Composite notice, boolean flush) {
        arrange(notice, notice.getClientArea().width, true);
    }

    private static int least(Composite notice) {
        return Letters.width(notice, LETTERS);
    }

    /** @return the height */
    private int arrange(Composite notice, int width, boolean place) {
        List<Control> children = Arrays.asList(notice.getChildren());
        if (children.size() < 3) {
            return 2 * marginHeight;
        }
        Control words = children.get(1);
        List<Control> actions = children.subList(2, children.size() - 1);
        Point icon = size(children.getFirst());
        Point close = size(children.getLast());
        int left = marginWidth + icon.x + Spacing.S;
        int room = width - marginWidth - close.x - Spacing.S - left;
        int wanted = actions.stream().mapToInt(action -> size(action).x + Spacing.S).sum();
        boolean beside = actions.isEmpty() || room - wanted >= least(notice) || room - wanted >= words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int wide = Math.max(1, beside ? room - wanted : room);
        Point text = words.computeSize(wide, SWT.DEFAULT);
        int line = Math.max(text.y, Math.max(icon.y, close.y));
        if (beside) {
            line = actions.stream().mapToInt(action -> size(action).y).reduce(line, Math::max);
        }
        if (place) {
            middle(children.getFirst(), marginWidth, marginHeight, icon, line);
            middle(words, left, marginHeight, new Point(wide, text.y), line);
            middle(children.getLast(), width - marginWidth - close.x, marginHeight, close, line);
        }
        return marginHeight + (beside ? beside(actions, left + wide + Spacing.S, line, place) : below(actions, left, line, width - marginWidth, place))
            + marginHeight;
    }

    private int beside(List<Control> actions, int from, int line, boolean place) {
        int x = from;
        for (Control action : actions) {
            Point size = size(action);
            if (place) {
                middle(action, x, marginHeight, size, line);
            }
            x += size.x + Spacing.S;
        }
        return line;
    }

    private int below(List<Control> actions, int left, int line, int right, boolean place) {
        int x = left;
        int y = line + Spacing.XS;
        int high = 0;
        for (Control action : actions) {
            Point size = size(action);
            if (x > left && x + size.x > right) {
                x = left;
                y += high + Spacing.XS;
                high = 0;
            }
            if (place) {
                action.setBounds(new Rectangle(x, marginHeight + y, size.x, size.y));
            }
            x += size.x + Spacing.S;
            high = Math.max(high, size.y);
        }
        return y + high;
    }

    private static Point size(Control control) {
        return control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    private static void middle(Control control, int x, int y, Point size, int line) {
        control.setBounds(x, y + (line - size.y) / 2, size.x, size.y);
    }
}
