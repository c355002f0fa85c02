package org.sankofa.ui.records.internal.list;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.search.Chip;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.IconButton.Look;
import org.sankofa.ui.records.internal.Refocus;
import org.sankofa.ui.theme.Spacing;

/** The parts of a filter side by side, each taken away by pressing it; there is no bar where there is no part. */
public final class ChipBar extends Composite {

    private final IntConsumer remove;
    private Control beside;

    /** @param remove takes the part of that number away */
    public ChipBar(Composite parent, IntConsumer remove) {
        super(parent, SWT.NONE);
        this.remove = remove;
        setBackground(parent.getBackground());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = Spacing.XS;
        setLayout(layout);
    }

    /** What gets the focus when the last part is taken away with a key. */
    public void setBeside(Control control) {
        beside = control;
    }

    /** Shows the parts. */
    public void show(List<Chip> chips) {
        Refocus focus = Refocus.of(this);
        for (Control child : getChildren()) {
            child.dispose();
        }
        for (int i = 0; i < chips.size(); i++) {
            int place = i;
            new IconButton(this, Look.PLAIN, "close", shorten(chips.get(i).label()), text("list.filter.remove", chips.get(i).label()),
                    () -> remove.accept(place));
        }
        if (getLayoutData() instanceof GridData data) {
            data.exclude = chips.isEmpty();
        }
        setVisible(!chips.isEmpty());
        getParent().layout(true, true);
        focus.give(beside);
    }

    private static String shorten(String label) {
        return label.length() <= 30 ? label : label.substring(0, 29) + "\u2026";
    }
}
