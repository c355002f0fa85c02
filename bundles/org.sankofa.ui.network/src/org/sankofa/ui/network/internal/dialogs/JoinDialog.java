package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.store.Workspace;

/** Asks where the space is that the person wants to join. */
public final class JoinDialog extends AskDialog {

    private final Workspace workspace;
    private Text address;
    private Text name;
    private String url;
    private String space;

    /** @param workspace the network that gets the space */
    public JoinDialog(Shell shell, Workspace workspace) {
        super(shell, text("join.title"), text("join.heading"), text("join.message"), text("join.ok"));
        this.workspace = workspace;
    }

    @Override
    void fill(Composite area) {
        address = Addresses.field(area, this, text("join.address"));
        name = field(area, text("join.name"), "", SWT.NONE);
        name.setMessage(text("join.name.hint"));
        paragraph(area, text("join.examples"));
        address.setFocus();
    }

    @Override
    String wrong() {
        String wanted = name.getText().strip();
        if (address.getText().isBlank()) {
            return "";
        }
        if (!wanted.isEmpty() && !wanted.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            return text("space.name.wrong");
        }
        return workspace.spaces().stream().anyMatch(one -> one.name().equalsIgnoreCase(wanted)) ? text("space.name.taken", wanted) : null;
    }

    @Override
    protected void okPressed() {
        url = address.getText().strip();
        space = name.getText().isBlank() ? null : name.getText().strip();
        super.okPressed();
    }

    /** @return where it is */
    public String url() {
        return url;
    }

    /** @return what it is to be called here; null: as its makers call it */
    public String space() {
        return space;
    }

    /** A field for addresses, with a button to choose a folder. */
    static final class Addresses {

        private Addresses() {
        }

        static Text field(Composite area, AskDialog dialog, String label) {
            new Label(area, SWT.NONE).setText(label);
            Composite row = new Composite(area, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
            Text text = new Text(row, SWT.BORDER | SWT.SINGLE);
            org.sankofa.ui.controls.Accessible.name(text, () -> label, null);
            text.addListener(SWT.Modify, event -> dialog.changed());
            GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
            Button browse = new Button(row, SWT.PUSH);
            browse.setText(text("address.folder"));
            browse.addListener(SWT.Selection, event -> {
                String folder = new DirectoryDialog(browse.getShell()).open();
                if (folder != null) {
                    text.setText(java.nio.file.Path.of(folder).toUri().toString());
                }
            });
            return text;
        }
    }
}
