package org.sankofa.ui.internal.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.labels.Labels;
import org.sankofa.ui.controls.Ellipsis;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** The form of a row of a list, under its table. */
final class DetailsPane extends Composite {

    private final FormScope scope;
    private final EObject object;
    private final ObjectPane pane;
    private final IconButton close;

    DetailsPane(Composite parent, FormScope scope, EObject object, Runnable closed) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.scope = scope;
        this.object = object;
        Theme.of(this).style(this, Token.PAGE, null, null);
        pane = scope.pane(this, object, () -> { });
        close = new IconButton(this, IconButton.Look.GHOST, "chevron-up", null, Messages.get("list.details.close"), closed);
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> layout(true, true));
    }

    ObjectPane pane() {
        return pane;
    }

    void refresh() {
        pane.refresh();
        redraw();
    }

    void refreshProblems() {
        pane.refreshProblems();
    }

    void focusFirst() {
        if (!pane.cells().isEmpty()) {
            pane.cells().get(0).reveal();
        }
    }

    private int header() {
        return close.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 500 : wHint;
        return new Point(width, header() + Spacing.XS + pane.computeSize(width, SWT.DEFAULT).y + Spacing.S);
    }

    @Override
    public void layout(boolean changed, boolean all) {
        Rectangle area = getClientArea();
        int height = header();
        close.setBounds(area.width - height, 0, height, height);
        pane.setBounds(0, height + Spacing.XS, area.width, pane.computeSize(area.width, SWT.DEFAULT).y);
        pane.layout(changed, all);
    }

    private void paint(GC gc) {
        Theme theme = Theme.of(this);
        int height = header();
        gc.drawImage(Icons.of(this).get(object.eClass(), Icons.SMALL, Token.ACCENT), 0, (height - Icons.SMALL) / 2);
        gc.setFont(theme.font(TypeStyle.STRONG));
        gc.setForeground(theme.color(Token.TEXT));
        int x = Icons.SMALL + Spacing.S;
        String title = Ellipsis.shorten(gc, Labels.name(object, scope.host().languages()), getClientArea().width - x - 40);
        gc.drawText(title, x, (height - gc.getFontMetrics().getHeight()) / 2, true);
    }
}
