package org.sankofa.ui.controls;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.theme.Token;

/** Base of painted controls that are made of boxes beside each other, of which one can be pointed at and pressed. */
public abstract class PaintedBoxes extends PaintedControl {

    /**
     * How boxes flow.
     *
     * @param left where lines begin
     * @param top where the first line begins
     * @param height of each box
     * @param gap between boxes and between lines
     * @param right room that is left free at the end of lines
     */
    public record Flow(int left, int top, int height, int gap, int right) {

        /**
         * Puts boxes beside each other; they go on in a new line where there is not enough room.
         *
         * @param widths of the boxes; one of 0 takes no place and gives an empty box
         * @param width of the control
         */
        public List<Rectangle> boxes(List<Integer> widths, int width) {
            List<Rectangle> boxes = new ArrayList<>();
            int x = left;
            int y = top;
            for (int wanted : widths) {
                if (wanted == 0) {
                    boxes.add(new Rectangle(0, 0, 0, 0));
                    continue;
                }
                if (x > left && x + wanted + right > width) {
                    x = left;
                    y += height + gap;
                }
                boxes.add(new Rectangle(x, y, wanted, height));
                x += wanted + gap;
            }
            return boxes;
        }
    }

    private int hot = -1;

    /** @param background what lies behind it; null: what the parent has */
    protected PaintedBoxes(Composite parent, Token background) {
        super(parent, background);
        addListener(SWT.MouseMove, e -> hot(at(e.x, e.y)));
        addListener(SWT.MouseExit, e -> hot(-1));
        addListener(SWT.MouseDown, e -> {
            if (e.button == 1) {
                pressed(at(e.x, e.y));
            }
        });
    }

    /** @return the boxes when the control is that wide */
    protected abstract List<Rectangle> boxes(int width);

    /** Told which box was pressed; -1: none of them. */
    protected abstract void pressed(int index);

    /** Told which box is pointed at; -1: none of them. */
    protected void pointed(int index) {
        // most have nothing to add
    }

    /** @return which box is pointed at; -1: none of them */
    protected final int hot() {
        return hot;
    }

    /** @return which box lies at a place; -1: none of them */
    protected final int at(int x, int y) {
        return indexAt(boxes(getClientArea().width), x, y);
    }

    /** @return which box lies at a place; -1: none of them */
    public static int indexAt(List<Rectangle> boxes, int x, int y) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    /** @return where the lowest of them ends */
    protected static int bottom(List<Rectangle> boxes) {
        return boxes.stream().mapToInt(box -> box.y + box.height).max().orElse(0);
    }

    /** @return where the widest line of them ends */
    protected static int right(List<Rectangle> boxes) {
        return boxes.stream().mapToInt(box -> box.x + box.width).max().orElse(0);
    }

    private void hot(int index) {
        if (hot != index) {
            hot = index;
            setCursor(index < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            pointed(index);
            redraw();
        }
    }
}
