package org.sankofa.ui.controls;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** A small window beside a control, that goes away with Escape or when something else gets the focus. */
public final class Popover {

    private final Shell shell;
    private final Composite content;
    private Runnable closed = () -> { };
    private int keepOpen;

    /** @param name said to screen readers */
    public Popover(Control anchor, String name) {
        Theme theme = Theme.of(anchor);
        shell = new Shell(anchor.getShell(), SWT.NO_TRIM | SWT.TOOL | SWT.ON_TOP);
        shell.setText(name);
        theme.style(shell, Token.BORDER_STRONG, null, null);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        shell.setLayout(layout);
        // the background of a window is the style sheet's affair, the line around it is not
        shell.addListener(SWT.Paint, e -> {
            Rectangle area = shell.getClientArea();
            e.gc.setForeground(theme.color(Token.BORDER_STRONG));
            e.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
        content = theme.style(new Composite(shell, SWT.NONE), Token.RAISED, Token.TEXT, null);
        shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(this::closeWhenLeft));
        shell.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                close();
                if (!anchor.isDisposed()) {
                    anchor.setFocus();
                }
            }
        });
        anchor.addListener(SWT.Dispose, e -> close());
    }

    private void closeWhenLeft() {
        if (shell.isDisposed() || keepOpen > 0) {
            return;
        }
        Shell active = shell.getDisplay().getActiveShell();
        // a popup of this popover is still part of it
        for (Composite above = active; above != null; above = above.getParent()) {
            if (above == shell) {
                return;
            }
        }
        close();
    }

    /** @return where to put things */
    public Composite content() {
        return content;
    }

    /** @return the window */
    public Shell shell() {
        return shell;
    }

    /** Says what happens when it closes. */
    public void onClose(Runnable run) {
        closed = run;
    }

    /** Shows it below a rectangle of the control, or above where there is no room. */
    public void open(Control anchor, Rectangle place, int width) {
        Point size = shell.computeSize(width, SWT.DEFAULT);
        Rectangle screen = anchor.getMonitor().getClientArea();
        int height = Math.min(size.y, screen.height - 40);
        shell.setBounds(Placement.below(anchor, place, new Point(Math.max(width, size.x), height), screen));
        shell.open();
    }

    /** Closes it. */
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
            closed.run();
        }
    }
}
