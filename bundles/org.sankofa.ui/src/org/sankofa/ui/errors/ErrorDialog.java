package org.sankofa.ui.errors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.FieldFrame;
import org.sankofa.ui.dialogs.BaseDialog;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;

/** Tells what happened and what to do; details on demand. */
final class ErrorDialog extends BaseDialog {

    private static final int COPY = IDialogConstants.CLIENT_ID + 1;
    private static final int LINES = 180;

    private final UserMessage message;
    private FieldFrame details;

    private ErrorDialog(Shell parent, UserMessage message) {
        super(parent, Messages.get("error.dialog"));
        this.message = message;
        setHeading(message.title());
        setSentence(message.sentence());
        setIcon(message.expected() ? "warning" : "error", message.expected() ? Token.WARNING : Token.DANGER);
        setResizable();
    }

    static void open(Shell parent, UserMessage message) {
        new ErrorDialog(parent, message).open();
    }

    @Override
    protected void fill(Composite area) {
        details = new FieldFrame(area);
        Text text = details.watch(new Text(details, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL));
        text.setText(message.details());
        Accessible.name(text, () -> IDialogConstants.SHOW_DETAILS_LABEL, null);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH + 2 * Spacing.XXL, LINES).applyTo(details);
        show(false);
    }

    private void show(boolean value) {
        ((GridData) details.getLayoutData()).exclude = !value;
        details.setVisible(value);
        ((GridData) details.getParent().getLayoutData()).verticalIndent = value ? Spacing.L : 0;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Messages.get("error.copy"), false);
        createButton(parent, IDialogConstants.DETAILS_ID, IDialogConstants.SHOW_DETAILS_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.DETAILS_ID) {
            show(!details.getVisible());
            getButton(IDialogConstants.DETAILS_ID)
                .setText(details.getVisible() ? IDialogConstants.HIDE_DETAILS_LABEL : IDialogConstants.SHOW_DETAILS_LABEL);
            getShell().setMinimumSize(0, 0);
            getShell().pack(true);
            getShell().setMinimumSize(getShell().getSize());
        } else if (id == COPY) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] {message.title() + "\n" + message.sentence() + "\n\n" + message.details()},
                new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        } else {
            super.buttonPressed(id);
        }
    }
}
