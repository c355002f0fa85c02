package org.sankofa.ui.network.internal.dialogs;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.sharing.HostKey;
import org.sankofa.sharing.Login;
import org.sankofa.sharing.Questions;

/** Asks the person in front of the window; an operation in its job waits for the answer. */
public final class AskPerson implements Questions {

    private final UISynchronize ui;

    /** @param ui brings questions to the window's thread */
    public AskPerson(UISynchronize ui) {
        this.ui = ui;
    }

    @Override
    public Optional<Login> login(String address, String user, boolean again) {
        return ask(shell -> {
            LoginDialog dialog = new LoginDialog(shell, address, user, again);
            return dialog.open() == Window.OK ? Optional.of(dialog.login()) : Optional.<Login>empty();
        }).orElse(Optional.empty());
    }

    @Override
    public boolean trust(HostKey key) {
        return ask(shell -> new TrustDialog(shell, key).open() == Window.OK).orElse(false);
    }

    @Override
    public Optional<char[]> passphrase(String keyFile, boolean again) {
        return ask(shell -> {
            PassphraseDialog dialog = new PassphraseDialog(shell, keyFile, again);
            return dialog.open() == Window.OK ? Optional.of(dialog.passphrase()) : Optional.<char[]>empty();
        }).orElse(Optional.empty());
    }

    private <T> Optional<T> ask(Function<Shell, T> question) {
        Object[] answer = new Object[1];
        ui.syncExec(() -> {
            Display display = Display.getCurrent();
            Shell shell = display.getActiveShell();
            for (Shell one : display.getShells()) {
                shell = shell == null && one.isVisible() ? one : shell;
            }
            answer[0] = question.apply(shell);
        });
        @SuppressWarnings("unchecked")
        T given = (T) answer[0];
        return Optional.ofNullable(given);
    }
}
