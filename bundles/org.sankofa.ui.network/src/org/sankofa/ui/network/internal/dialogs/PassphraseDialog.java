package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.dialogs.FormDialog;

/** Asks for what unlocks an SSH key. */
final class PassphraseDialog extends FormDialog {

    private Text field;
    private char[] passphrase;

    PassphraseDialog(Shell shell, String keyFile, boolean again) {
        super(shell, text("passphrase.title"), text(again ? "passphrase.again" : "passphrase.heading"),
                text("passphrase.message", keyFile), text("passphrase.ok"));
    }

    @Override
    protected void fill(Composite area) {
        field = field(area, text("passphrase.field"), "", SWT.PASSWORD);
        field.setFocus();
    }

    @Override
    protected String wrong() {
        return field.getText().isEmpty() ? "" : null;
    }

    @Override
    protected void okPressed() {
        passphrase = field.getTextChars();
        super.okPressed();
    }

    char[] passphrase() {
        return passphrase;
    }
}
