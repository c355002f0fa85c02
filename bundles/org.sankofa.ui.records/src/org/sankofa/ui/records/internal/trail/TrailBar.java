package org.sankofa.ui.records.internal.trail;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.IconButton.Look;
import org.sankofa.ui.controls.NoticeLayout;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** The trail above an editor: one stop at a time, with one thing to do; takes no room when it is put away. */
public final class TrailBar extends Composite {

    /** What an editor can do for a stop. */
    public interface Helper {

        /** Whether the record can be edited here. */
        boolean canEdit();

        /** Helps with a stop: opens what it is about, or makes a copy to edit. */
        void help(Stop stop);
    }

    private final Trail trail;
    private final Helper helper;

    /** In a GridLayout it needs no layout data of its own. */
    public TrailBar(Composite parent, Trail trail, Helper helper) {
        super(parent, SWT.NONE);
        this.trail = trail;
        this.helper = helper;
        Theme.of(this).style(this, Token.ACCENT_SOFT, null, null);
        setLayout(new NoticeLayout(Spacing.XL, Spacing.S));
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Runnable listener = () -> {
            if (!isDisposed()) {
                getDisplay().asyncExec(() -> {
                    if (!isDisposed()) {
                        show();
                    }
                });
            }
        };
        trail.addListener(listener);
        addListener(SWT.Dispose, event -> trail.removeListener(listener));
        Accessible.role(this, ACC.ROLE_LABEL, () -> trail.stop().map(this::words).orElse(text("trail.done")), null);
        show();
    }

    private void show() {
        boolean had = isAncestor(getDisplay().getFocusControl());
        for (Control child : getChildren()) {
            child.dispose();
        }
        boolean shown = !trail.isAway();
        ((GridData) getLayoutData()).exclude = !shown;
        setVisible(shown);
        if (shown) {
            fill(trail.stop());
        }
        getParent().layout(true, true);
        if (had && shown) {
            // whoever goes along the trail with the keyboard stays on it
            getChildren()[2].setFocus();
        }
    }

    private boolean isAncestor(Control control) {
        for (Control one = control; one != null; one = one.getParent()) {
            if (one == this) {
                return true;
            }
        }
        return false;
    }

    private void fill(Optional<Stop> stop) {
        Theme theme = Theme.of(this);
        Label icon = theme.style(new Label(this, SWT.NONE), Token.ACCENT_SOFT, null, null);
        String drawing = stop.isPresent() ? "marker" : "success";
        icon.setImage(Icons.of(this).get(drawing, Icons.MEDIUM, Token.ACCENT));
        theme.onChange(icon, () -> icon.setImage(Icons.of(icon).get(drawing, Icons.MEDIUM, Token.ACCENT)));
        Composite words = theme.style(new Composite(this, SWT.NONE), Token.ACCENT_SOFT, null, null);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        words.setLayout(layout);
        stop.ifPresent(one -> label(words, text("trail.title", one.ordinal() + 1, Stop.values().length, text(one.key())),
            Token.ACCENT, TypeStyle.STRONG));
        label(words, stop.map(this::words).orElse(text("trail.done")), Token.TEXT, TypeStyle.BODY);
        if (stop.isPresent()) {
            new IconButton(this, Look.PLAIN, null, text(action(stop.get())), null, () -> helper.help(stop.get()));
            new IconButton(this, Look.GHOST, null, text("trail.skip"), text("trail.skip.help"), trail::next);
        } else {
            new IconButton(this, Look.PLAIN, null, text("trail.close"), null, trail::putAway);
            new IconButton(this, Look.GHOST, "undo", text("trail.again"), null, trail::restart);
        }
        new IconButton(this, Look.GHOST, "close", null, text("trail.away"), trail::putAway);
    }

    private void label(Composite parent, String words, Token ink, TypeStyle type) {
        Label label = Theme.of(this).style(new Label(parent, SWT.WRAP), Token.ACCENT_SOFT, ink, type);
        label.setText(words.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 200;
        label.setLayoutData(data);
    }

    /** Where a record can only be read, editing and undoing are tried in a copy. */
    private boolean needsCopy(Stop stop) {
        return !helper.canEdit() && (stop == Stop.EDIT || stop == Stop.UNDO);
    }

    private String words(Stop stop) {
        return text(stop.key() + (needsCopy(stop) ? ".words.read" : ".words"));
    }

    private String action(Stop stop) {
        return needsCopy(stop) ? "editor.copy" : stop.key() + ".action";
    }
}
