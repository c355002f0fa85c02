package org.sankofa.ui.errors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Tells what happened and what to do; details on demand. */
final class ErrorDialog extends Dialog {

    private static final int WIDTH = 460;
    private static final int COPY = IDialogConstants.CLIENT_ID + 1;

    private final UserMessage message;
    private Text details;

    private ErrorDialog(Shell parent, UserMessage message) {
        super(parent);
        this.message = message;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    static void open(Shell parent, UserMessage message) {
        new ErrorDialog(parent, message).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("error.dialog"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Theme theme = Theme.of(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(Spacing.XL, Spacing.L).spacing(Spacing.M, Spacing.S)
            .applyTo(area);
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(Icons.of(parent).get(message.expected() ? "warning" : "error", 32,
            message.expected() ? Token.WARNING : Token.DANGER));
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        Label title = theme.style(new Label(area, SWT.WRAP), null, Token.TEXT, TypeStyle.TITLE);
        title.setText(message.title());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(title);
        Label sentence = theme.style(new Label(area, SWT.WRAP), null, Token.TEXT, TypeStyle.BODY);
        sentence.setText(message.sentence());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
        return area;
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
            toggleDetails();
        } else if (id == COPY) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] {message.title() + "\n" + message.sentence() + "\n\n" + message.details()},
                new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        } else {
            super.buttonPressed(id);
        }
    }

    private void toggleDetails() {
        if (details == null) {
            Composite area = (Composite) getDialogArea();
            details = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
            details.setText(message.details());
            GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, 180).applyTo(details);
            getButton(IDialogConstants.DETAILS_ID).setText(IDialogConstants.HIDE_DETAILS_LABEL);
        } else {
            details.dispose();
            details = null;
            getButton(IDialogConstants.DETAILS_ID).setText(IDialogConstants.SHOW_DETAILS_LABEL);
        }
        getShell().pack(true);
    }
}
