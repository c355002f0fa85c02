package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.dialogs.FormDialog;

/** A dialog that begins with the address of a place: of a server, or a folder that can be looked for. */
abstract class AddressDialog extends FormDialog {

    private Text address;
    private String url;

    AddressDialog(Shell shell, String title, String heading, String message, String ok) {
        super(shell, title, heading, message, ok);
    }

    /** Makes the field of the address, where one begins to type. @param label in front of it */
    final void addressField(Composite area, String label) {
        address = field(area, label, "", SWT.NONE, text("address.folder"), Addresses::folder);
        address.setFocus();
    }

    /** @return what is typed as address; empty as long as there is none */
    final String typed() {
        return address == null ? "" : address.getText().strip();
    }

    @Override
    protected void okPressed() {
        url = typed();
        super.okPressed();
    }

    /** @return the address */
    public final String url() {
        return url;
    }
}
