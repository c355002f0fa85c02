package org.sankofa.ui.internal.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.CountryCase;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.Mirroring;
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.forms.FormHost;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** The head of a form: what kind of record this is, what it is called, where it lives. */
public final class FormHeader extends PaintedControl {

    private final EditingSession session;
    private final FormHost host;
    private final ModelTexts texts;
    private String title = "";

    /** Makes it; {@link #refresh} keeps it true. */
    public FormHeader(Composite parent, EditingSession session, FormHost host, ModelTexts texts) {
        super(parent, Token.PAGE);
        this.session = session;
        this.host = host;
        this.texts = texts;
        Accessible.role(this, ACC.ROLE_LABEL, () -> kind() + ": " + title, null);
        refresh();
    }

    /** @return whether its height may have changed */
    public boolean refresh() {
        String now = Labels.name(session.record(), host.languages());
        boolean changed = !now.equals(title);
        title = now;
        redraw();
        return changed;
    }

    private String kind() {
        return texts.label(session.record().eClass());
    }

    /** The flag of the country that a record is about, else the icon of its kind. */
    private Image icon() {
        Icons icons = Icons.of(this);
        return session.record() instanceof CountryCase country && country.getArea() != null
            ? icons.get(References.icon(country.getArea()) == null ? "area" : References.icon(country.getArea()), Icons.SMALL, Token.ACCENT)
            : icons.get(session.record().eClass(), Icons.SMALL, Token.ACCENT);
    }

    private String remark() {
        return session.isNew() ? Messages.get("form.new") : session.key().space();
    }

    private TextLayout layoutTitle(int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(theme().font(TypeStyle.DISPLAY));
        layout.setText(title);
        layout.setOrientation(Mirroring.isMirrored(this) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        layout.setWidth(Math.max(80, width));
        return layout;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 600 : wHint;
        TextLayout layout = layoutTitle(width);
        int height = layout.getBounds().height;
        layout.dispose();
        return new Point(width, Spacing.XL + kindHeight() + Spacing.XS + height + Spacing.L);
    }

    private int kindHeight() {
        GC gc = new GC(this);
        gc.setFont(theme().font(TypeStyle.LABEL));
        int height = Math.max(Icons.SMALL, gc.getFontMetrics().getHeight());
        gc.dispose();
        return height;
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        int height = kindHeight();
        gc.drawImage(icon(), 0,
            Spacing.XL + (height - Icons.SMALL) / 2);
        gc.setFont(theme().font(TypeStyle.LABEL));
        gc.setForeground(theme().color(Token.ACCENT));
        int y = Spacing.XL + (height - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(kind(), Icons.SMALL + 6, y, true);
        int x = Icons.SMALL + 6 + gc.textExtent(kind()).x;
        gc.setForeground(theme().color(Token.TEXT_TERTIARY));
        gc.drawText("  \u00b7  " + remark(), x, y, true);
        TextLayout layout = layoutTitle(area.width);
        gc.setForeground(theme().color(Token.TEXT));
        layout.draw(gc, 0, Spacing.XL + height + Spacing.XS);
        layout.dispose();
    }
}
