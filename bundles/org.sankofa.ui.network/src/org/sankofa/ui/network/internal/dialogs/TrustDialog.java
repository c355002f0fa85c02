package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.sharing.HostKey;
import org.sankofa.ui.dialogs.FormDialog;

/** Asks whether a server that was never met is the right one. */
final class TrustDialog extends FormDialog {

    private final HostKey key;

    TrustDialog(Shell shell, HostKey key) {
        super(shell, text("trust.title"), text("trust.heading", key.host()), text("trust.message"), text("trust.ok"));
        this.key = key;
    }

    @Override
    protected void fill(Composite area) {
        section(area, text("trust.fingerprint"));
        Text fingerprint = framed(area, text("trust.fingerprint"), key.algorithm() + "\n" + key.fingerprint(), SWT.READ_ONLY | SWT.MULTI);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(fingerprint.getParent());
        paragraph(area, text("trust.advice"));
    }
}
