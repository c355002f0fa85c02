package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.ContextMenu;
import org.sankofa.ui.controls.Ellipsis;
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;
import org.sankofa.ui.transfer.RecordClipboard;
import org.sankofa.ui.transfer.RecordDrag;

/** A line that leads somewhere: an icon, words, and a remark at its end. */
final class LinkRow extends PaintedControl {

    private static final int PAD = 5;

    private final String icon;
    private final Token tint;
    private final String words;
    private final String remark;
    private final Runnable action;

    /** @param action null: the line only tells something */
    LinkRow(Composite parent, String icon, Token tint, String words, String remark, Runnable action) {
        super(parent, Token.PAGE);
        this.icon = icon;
        this.tint = tint;
        this.words = words;
        this.remark = remark;
        this.action = action;
        setFont(theme().font(TypeStyle.BODY));
        theme().onChange(this, () -> setFont(theme().font(TypeStyle.BODY)));
        setToolTipText(words);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        setLayoutData(data);
        Accessible.role(this, action == null ? ACC.ROLE_LABEL : ACC.ROLE_LINK,
            () -> remark.isEmpty() ? words : words + ", " + remark, null);
        if (action != null) {
            focusable();
            setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            addListener(SWT.MouseUp, event -> {
                if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                    action.run();
                }
            });
            addListener(SWT.KeyDown, event -> {
                if (event.character == ' ' || event.character == SWT.CR) {
                    action.run();
                }
            });
        }
    }

    /** Says which record it stands for, so that it can be dragged and copied. */
    LinkRow carries(URI address) {
        List<URI> record = List.of(address);
        Runnable copy = () -> RecordClipboard.copy(getDisplay(), record, words);
        RecordDrag.from(this, () -> record);
        addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                copy.run();
            }
        });
        ContextMenu.on(this, menu -> menu.entry(text("table.open"), "", action != null, action)
            .entry(text("table.copy"), "Ctrl+C", true, copy));
        return this;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 200 : wHint, theme().lineHeight(TypeStyle.BODY) + 2 * PAD);
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        if (isHovered() && action != null) {
            gc.setBackground(theme().color(Token.HOVER));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        }
        gc.drawImage(Icons.of(this).get(icon, Icons.SMALL, tint), Spacing.XS, (area.height - Icons.SMALL) / 2);
        int x = Spacing.XS + Icons.SMALL + Spacing.S;
        gc.setFont(theme().font(TypeStyle.LABEL));
        int end = area.width - Spacing.S;
        if (!remark.isEmpty()) {
            String shown = Ellipsis.shorten(gc, remark, Math.max(60, area.width / 2));
            end -= gc.textExtent(shown).x;
            gc.setForeground(theme().color(Token.TEXT_TERTIARY));
            gc.drawText(shown, end, (area.height - gc.getFontMetrics().getHeight()) / 2, true);
            end -= Spacing.M;
        }
        gc.setFont(theme().font(TypeStyle.BODY));
        gc.setForeground(theme().color(action == null ? Token.TEXT : Token.ACCENT));
        gc.drawText(Ellipsis.shorten(gc, words, Math.max(20, end - x)), x, PAD, true);
        focusRing(gc, area, Spacing.RADIUS);
    }
}
