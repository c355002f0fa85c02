package org.sankofa.ui.controls;

import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.internal.l10n.Messages;

/** The usual entries of the context menu of a text, in the language of the program rather than that of the system. */
public final class TextMenu {

    private TextMenu() {
    }

    /**
     * Adds the entries.
     *
     * @param paste what pasting is; null: that of the text
     */
    public static void fill(ContextMenu menu, Text text, Runnable paste) {
        boolean selected = text.getSelectionCount() > 0;
        if (text.getEditable()) {
            menu.entry(Messages.get("menu.cut"), "Ctrl+X", selected, text::cut);
        }
        menu.entry(Messages.get("menu.copy"), "Ctrl+C", selected, text::copy);
        if (text.getEditable()) {
            menu.entry(Messages.get("menu.paste"), "Ctrl+V", true, paste == null ? text::paste : paste);
        }
        menu.entry(Messages.get("menu.selectAll"), "Ctrl+A", !text.getText().isEmpty(), text::selectAll);
    }
}
