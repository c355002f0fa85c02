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
        Text text = new Text(parent, multiline ? SWT.MULTI | SWT.WRAP | SWT.READ_ONLY : SWT.SINGLE | SWT.READ_ONLY);
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
