package org.sankofa.ui.controls;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** A line that tells something, with actions; takes no room while it has nothing to tell. */
public final class MessageBar extends Composite {

    /** What a message is. */
    public enum Kind {
        /** Good to know. */
        INFO("info", Token.INFO, Token.INFO_SOFT),
        /** Done. */
        SUCCESS("success", Token.SUCCESS, Token.SUCCESS_SOFT),
        /** Look at this. */
        WARNING("warning", Token.WARNING, Token.WARNING_SOFT),
        /** Something is wrong. */
        ERROR("error", Token.DANGER, Token.DANGER_SOFT);

        private final String icon;
        private final Token ink;
        private final Token paper;

        Kind(String icon, Token ink, Token paper) {
            this.icon = icon;
            this.ink = ink;
            this.paper = paper;
        }
    }

    /** Something to do about a message. */
    public record Action(String label, Runnable run) {
    }

    private String said = "";
    private Runnable relayout = () -> getParent().layout(true, true);

    /** Makes a bar that shows nothing yet. In a GridLayout it needs no layout data of its own. */
    public MessageBar(Composite parent) {
        super(parent, SWT.NONE);
        Theme.of(this).style(this, Token.PAGE, null, null);
        if (parent.getLayout() instanceof GridLayout) {
            setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        }
        addPaintListener(e -> {
            if (getData() instanceof Kind kind) {
                Rectangle area = getClientArea();
                e.gc.setAntialias(SWT.ON);
                e.gc.setBackground(getParent().getBackground());
                e.gc.fillRectangle(area);
                e.gc.setBackground(Theme.of(this).color(kind.paper));
                e.gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
            }
        });
        Accessible.role(this, ACC.ROLE_ALERT, () -> said, null);
        clear();
    }

    /** What to do when its height changes; the parent is laid out when nothing is said. */
    public void onResize(Runnable newRelayout) {
        relayout = newRelayout;
    }

    /** Shows a message instead of the one before. */
    public void show(Kind kind, String sentence, Action... actions) {
        for (var child : getChildren()) {
            child.dispose();
        }
        Theme theme = Theme.of(this);
        setData(kind);
        theme.style(this, kind.paper, null, null);
        setLayout(new NoticeLayout(Spacing.M, Spacing.XS));
        Label icon = theme.style(new Label(this, SWT.NONE), kind.paper, null, null);
        icon.setImage(Icons.of(this).get(kind.icon, Icons.SMALL, kind.ink));
        theme.onChange(icon, () -> icon.setImage(Icons.of(icon).get(kind.icon, Icons.SMALL, kind.ink)));
        Label text = theme.style(new Label(this, SWT.WRAP), kind.paper, Token.TEXT, TypeStyle.BODY);
        text.setText(sentence.replace("&", "&&"));
        for (Action action : actions) {
            new IconButton(this, IconButton.Look.GHOST, null, action.label(), null, action.run());
        }
        new IconButton(this, IconButton.Look.GHOST, "close", null, Messages.get("message.dismiss"), this::clear);
        said = sentence;
        visible(true);
        Accessible.nameChanged(this);
    }

    /** Takes the message away. */
    public void clear() {
        setData(null);
        said = "";
        visible(false);
    }

    /** @return whether a message is shown */
    public boolean isShowing() {
        return getData() != null;
    }

    private void visible(boolean value) {
        if (getLayoutData() instanceof GridData data) {
            data.exclude = !value;
        }
        setVisible(value);
        layout(true, true);
        relayout.run();
    }
}
