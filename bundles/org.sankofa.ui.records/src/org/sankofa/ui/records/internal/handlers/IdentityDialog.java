package org.sankofa.ui.records.internal.handlers;

import static org.sankofa.ui.records.internal.Messages.text;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.store.Identity;

/** Asks who works here: it is what others read in the history of a record. */
final class IdentityDialog extends TitleAreaDialog {

    private final Identity before;
    private Text name;
    private Text email;
    private Text office;
    private Identity identity;

    IdentityDialog(Shell shell, Identity before) {
        super(shell);
        this.before = before;
    }

    /** What was entered, when the dialog was closed with OK. */
    Identity identity() {
        return identity;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("identity.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(text("identity.heading"));
        setMessage(text("identity.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(12, 10).applyTo(area);
        name = field(area, text("identity.name"), before.name());
        email = field(area, text("identity.email"), isMachines(before.email()) ? "" : before.email());
        office = field(area, text("identity.office"), before.office());
        name.selectAll();
        return area;
    }

    private Text field(Composite parent, String label, String value) {
        new Label(parent, SWT.NONE).setText(label);
        Text field = new Text(parent, SWT.BORDER | SWT.SINGLE);
        field.setText(value);
        field.addListener(SWT.Modify, event -> validate());
        field.addListener(SWT.FocusIn, event -> field.selectAll());
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(field);
        return field;
    }

    /** An address that only stands for the login on this machine: nobody wants to see or keep it. */
    private static boolean isMachines(String address) {
        return address.endsWith("@localhost");
    }

    /** A name is needed; an address is not, but a wrong one would send answers to nobody. */
    private void validate() {
        String address = email.getText().strip();
        String error = name.getText().isBlank() ? text("identity.name.missing")
                : !address.isEmpty() && !address.matches("[^@\\s]+@[^@\\s]+") ? text("identity.email.wrong") : null;
        setErrorMessage(error);
        getButton(IDialogConstants.OK_ID).setEnabled(error == null);
    }

    @Override
    protected void okPressed() {
        boolean left = email.getText().isBlank() && isMachines(before.email());
        identity = new Identity(name.getText(), left ? before.email() : email.getText(), office.getText(), before.practitionerId());
        super.okPressed();
    }
}
