package org.sankofa.ui.records.internal.handlers;

import static org.sankofa.ui.records.internal.Messages.text;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.store.Identity;
import org.sankofa.ui.dialogs.FormDialog;

/** Asks who works here: it is what others read in the history of a record. */
final class IdentityDialog extends FormDialog {

    private final Identity before;
    private Text name;
    private Text email;
    private Text office;
    private Identity identity;

    IdentityDialog(Shell shell, Identity before) {
        super(shell, text("identity.title"), text("identity.heading"), text("identity.message"), IDialogConstants.OK_LABEL);
        this.before = before;
    }

    /** What was entered, when the dialog was closed with OK. */
    Identity identity() {
        return identity;
    }

    @Override
    protected void fill(Composite area) {
        name = entry(area, text("identity.name"), before.name());
        email = entry(area, text("identity.email"), isMachines(before.email()) ? "" : before.email());
        office = entry(area, text("identity.office"), before.office());
        name.selectAll();
    }

    private Text entry(Composite area, String label, String value) {
        Text field = field(area, label, value, SWT.NONE);
        field.addListener(SWT.FocusIn, event -> field.selectAll());
        return field;
    }

    /** An address that only stands for the login on this machine: nobody wants to see or keep it. */
    private static boolean isMachines(String address) {
        return address.endsWith("@localhost");
    }

    /** A name is needed; an address is not, but a wrong one would send answers to nobody. */
    @Override
    protected String wrong() {
        String address = email.getText().strip();
        return name.getText().isBlank() ? text("identity.name.missing")
                : !address.isEmpty() && !address.matches("[^@\\s]+@[^@\\s]+") ? text("identity.email.wrong") : null;
    }

    @Override
    protected void okPressed() {
        boolean left = email.getText().isBlank() && isMachines(before.email());
        identity = new Identity(name.getText(), left ? before.email() : email.getText(), office.getText(), before.practitionerId());
        super.okPressed();
    }
}
