package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.sharing.HostKey;

/** Asks whether a server that was never met is the right one. */
final class TrustDialog extends AskDialog {

    private final HostKey key;

    TrustDialog(Shell shell, HostKey key) {
        super(shell, text("trust.title"), text("trust.heading", key.host()), text("trust.message"), text("trust.ok"));
        this.key = key;
    }

    @Override
    void fill(Composite area) {
        Text fingerprint = field(area, text("trust.fingerprint"), key.algorithm() + "  " + key.fingerprint(), SWT.READ_ONLY);
        fingerprint.selectAll();
        paragraph(area, text("trust.advice"));
    }
}
