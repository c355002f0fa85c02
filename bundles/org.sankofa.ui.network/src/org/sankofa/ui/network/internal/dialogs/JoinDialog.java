package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.store.Workspace;

/** Asks where the space is that the person wants to join. */
public final class JoinDialog extends AddressDialog {

    private final Workspace workspace;
    private Text name;
    private String space;

    /** @param workspace the network that gets the space */
    public JoinDialog(Shell shell, Workspace workspace) {
        super(shell, text("join.title"), text("join.heading"), text("join.message"), text("join.ok"));
        this.workspace = workspace;
    }

    @Override
    protected void fill(Composite area) {
        addressField(area, text("join.address"));
        name = field(area, text("join.name"), "", SWT.NONE);
        name.setMessage(text("join.name.hint"));
        paragraph(area, text("join.examples"));
    }

    @Override
    protected String wrong() {
        String wanted = name.getText().strip();
        if (typed().isEmpty()) {
            return "";
        }
        if (!wanted.isEmpty() && !wanted.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            return text("space.name.wrong");
        }
        return workspace.spaces().stream().anyMatch(one -> one.name().equalsIgnoreCase(wanted)) ? text("space.name.taken", wanted) : null;
    }

    @Override
    protected void okPressed() {
        space = name.getText().isBlank() ? null : name.getText().strip();
        super.okPressed();
    }

    /** @return what it is to be called here; null: as its makers call it */
    public String space() {
        return space;
    }
}
