package org.sankofa.ui.controls;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.jobs.Debounce;

/** A field to search or filter with. */
public final class SearchBox extends Composite {

    private static final int WAIT = 150;

    private final Text text;
    private final FieldFrame frame;
    private Consumer<String> listener = typed -> { };

    /** @param hint what is searched, shown in the empty field and said to screen readers */
    public SearchBox(Composite parent, String hint) {
        super(parent, SWT.NONE);
        setBackground(parent.getBackground());
        setLayout(new FillLayout());
        frame = new FieldFrame(this);
        frame.setLeading("search");
        text = frame.watch(new Text(frame, SWT.SINGLE));
        text.setMessage(hint);
        Accessible.name(text, () -> hint, null);
        Debounce debounce = new Debounce(text, WAIT, () -> listener.accept(text.getText()));
        text.addModifyListener(e -> {
            frame.setTrailing(text.getText().isEmpty() ? null : "close", text.getText().isEmpty() ? null : this::clear);
            frame.setToolTipText(text.getText().isEmpty() ? null : Messages.get("search.clear"));
            debounce.call();
        });
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC && !text.getText().isEmpty()) {
                clear();
                e.doit = false;
            }
        });
        text.addListener(SWT.DefaultSelection, e -> listener.accept(text.getText()));
    }

    /** Tells what was typed, a moment after the last key; at once with Enter. */
    public void onSearch(Consumer<String> newListener) {
        listener = newListener;
    }

    /** @return the field, for content assist and keys */
    public Text text() {
        return text;
    }

    /** Empties the field. */
    public void clear() {
        text.setText("");
        text.setFocus();
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
