package org.sankofa.ui.pages;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/**
 * Scrolls an editor as a whole where the window is so low, or letters are so large, that its head would leave no room to
 * work in. Elsewhere it is not there: what is below the head scrolls by itself.
 */
final class LowWindow {

    private static final int LINES = 12;

    private final ScrolledComposite scroll;
    private final Composite body;
    private Composite head;

    /** @param parent whose only child this becomes */
    LowWindow(Composite parent) {
        Theme theme = Theme.of(parent);
        scroll = theme.style(new ScrolledComposite(parent, SWT.V_SCROLL), Token.PAGE, null, null);
        body = theme.style(new Composite(scroll, SWT.NONE), Token.PAGE, null, null);
        scroll.setContent(body);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    /** What the head and everything below it stand in. */
    Composite body() {
        return body;
    }

    /** @param newHead below which there is always room */
    void keepBelow(Composite newHead) {
        head = newHead;
        head.addListener(SWT.Resize, event -> fit());
    }

    private void fit() {
        if (head != null && !scroll.isDisposed()) {
            scroll.setMinHeight(head.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y + LINES * line());
        }
    }

    private int line() {
        GC gc = new GC(body);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height;
    }
}
