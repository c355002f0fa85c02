package org.sankofa.ui.internal.tabs;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolderRenderer;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/**
 * Tabs in the colours of the theme: the one in front has a line above it, in the accent where one works. Where there is
 * little room views keep their icons, and only the one in front its name; no name is ever cut to a letter or two.
 */
public final class TabLook extends CTabFolderRenderer {

    /** Under this key e4 says in which stack one works. */
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int LINE = 3;
    private static final int PAD = Spacing.S;
    private static final int BETWEEN = 4;

    /** Called by e4 for the style sheet's swt-tab-renderer. */
    public TabLook(CTabFolder folder) {
        super(folder);
        folder.setHighlightEnabled(false);
    }

    @Override
    protected Point computeSize(int part, int state, GC gc, int wHint, int hHint) {
        Point size = super.computeSize(part, state, gc, wHint, hHint);
        if (part >= 0 && (state & (MINIMUM_SIZE | SWT.SELECTED)) != 0) {
            CTabItem item = parent.getItem(part);
            boolean alone = (state & SWT.SELECTED) == 0 && isView(item);
            size.x = alone ? item.getImage().getBounds().width + 2 * PAD : super.computeSize(part, state & ~MINIMUM_SIZE, gc, wHint, hHint).x;
        }
        return size;
    }

    @Override
    protected void draw(int part, int state, Rectangle bounds, GC gc) {
        if (part < 0) {
            super.draw(part, state, bounds, gc);
            if (part == PART_BODY || part == PART_HEADER || part == PART_BORDER) {
                drawFrame(gc);
            }
        } else if ((state & SWT.SELECTED) != 0) {
            super.draw(part, state, bounds, gc);
            drawSides(bounds, gc);
            gc.setBackground(Theme.of(parent).color(isActive() ? Token.ACCENT : Token.BORDER_STRONG));
            gc.fillRectangle(bounds.x, bounds.y, bounds.width, LINE);
        } else if (isView(parent.getItem(part)) && bounds.width > 0) {
            drawView(parent.getItem(part), (state & SWT.HOT) != 0, bounds, gc);
        } else {
            super.draw(part, state, bounds, gc);
            gc.setForeground(Theme.of(parent).color(Token.BORDER));
            int right = bounds.x + bounds.width - 1;
            gc.drawLine(right, bounds.y, right, below() - 1);
        }
    }

    /** The system's grey of these lines is in nobody's theme. */
    private void drawFrame(GC gc) {
        Point size = parent.getSize();
        gc.setForeground(Theme.of(parent).color(Token.BORDER));
        gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
        gc.drawLine(0, below(), size.x - 1, below());
    }

    private void drawSides(Rectangle bounds, GC gc) {
        int width = parent.getSize().x;
        int left = Math.max(0, bounds.x - 1);
        int right = bounds.x + bounds.width - 1;
        gc.setForeground(Theme.of(parent).color(Token.BORDER));
        gc.drawLine(left, bounds.y, left, below());
        gc.drawLine(right, bounds.y, right, below());
        gc.drawLine(0, below(), left, below());
        gc.drawLine(right, below(), width - 1, below());
    }

    /** Where the line is that parts the tabs from what they show. */
    private int below() {
        return parent.getTabHeight() + 1;
    }

    private void drawView(CTabItem item, boolean hot, Rectangle bounds, GC gc) {
        Theme theme = Theme.of(parent);
        if (hot) {
            gc.setBackground(theme.color(Token.HOVER));
            gc.fillRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 1, bounds.height - 1);
        }
        Image image = item.getImage();
        Rectangle icon = image.getBounds();
        Point text = gc.textExtent(item.getText());
        boolean named = haveNames(gc);
        int x = named ? bounds.x + PAD / 2 + 1 : bounds.x + (bounds.width - icon.width) / 2;
        gc.drawImage(image, x, bounds.y + (bounds.height - icon.height) / 2);
        if (named) {
            gc.setForeground(theme.color(Token.TEXT_SECONDARY));
            gc.drawText(item.getText(), x + icon.width + BETWEEN, bounds.y + (bounds.height - text.y) / 2, true);
        } else if (item.getToolTipText() == null || item.getToolTipText().isEmpty()) {
            item.setToolTipText(item.getText());
        }
    }

    /** Whether every view behind has room for its name: names here and icons there would look like two things. */
    private boolean haveNames(GC gc) {
        return Stream.of(parent.getItems()).filter(item -> item != parent.getSelection() && isView(item) && item.isShowing())
            .allMatch(item -> item.getImage().getBounds().width + BETWEEN + gc.textExtent(item.getText()).x + PAD / 2 <= item.getBounds().width);
    }

    /** Editors can be closed and keep what they need for it. */
    private boolean isView(CTabItem item) {
        return item.getImage() != null && !item.getShowClose() && (parent.getStyle() & SWT.CLOSE) == 0;
    }

    private boolean isActive() {
        return String.valueOf(parent.getData(CSS_CLASS)).contains("active");
    }
}
