package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.sharing.Login;
import org.sankofa.ui.dialogs.FormDialog;

/** Asks for name and password of a server. */
final class LoginDialog extends FormDialog {

    private final String user;
    private Text name;
    private Text password;
    private Login login;

    LoginDialog(Shell shell, String address, String user, boolean again) {
        super(shell, text("login.title"), text(again ? "login.again" : "login.heading"), text("login.message", address), text("login.ok"));
        this.user = user;
    }

    @Override
    protected void fill(Composite area) {
        name = field(area, text("login.user"), user, SWT.NONE);
        password = field(area, text("login.password"), "", SWT.PASSWORD);
        (user.isEmpty() ? name : password).setFocus();
        paragraph(area, text("login.kept"));
    }

    @Override
    protected String wrong() {
        return name.getText().isBlank() || password.getText().isEmpty() ? "" : null;
    }

    @Override
    protected void okPressed() {
        login = new Login(name.getText().strip(), password.getTextChars());
        super.okPressed();
    }

    Login login() {
        return login;
    }
}
