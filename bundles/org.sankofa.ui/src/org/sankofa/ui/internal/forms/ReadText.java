package org.sankofa.ui.internal.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Text to read: no box, but it can be selected and copied. */
final class ReadText {

    private ReadText() {
    }

    static Text create(Composite parent, boolean multiline) {
        // fields of one line have an inner margin, so all are of several lines
        Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | (multiline ? SWT.WRAP : SWT.NONE));
        text.addListener(SWT.Traverse, e -> e.doit = e.doit || e.detail == SWT.TRAVERSE_TAB_NEXT
            || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        Theme.of(parent).style(text, Token.PAGE, Token.TEXT, TypeStyle.BODY);
        return text;
    }

    static void set(Text text, String value) {
        String shown = value.isEmpty() ? "\u2014" : value;
        if (!text.getText().equals(shown)) {
            text.setText(shown);
            text.setForeground(Theme.of(text).color(value.isEmpty() ? Token.TEXT_TERTIARY : Token.TEXT));
        }
    }
}
