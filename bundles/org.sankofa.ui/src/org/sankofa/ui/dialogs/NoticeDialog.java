package org.sankofa.ui.dialogs;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.ui.theme.Token;

/** Says something, or asks a question that buttons answer. */
final class NoticeDialog extends BaseDialog {

    private final List<String> answers;

    /** @param answers what the buttons say; the first is the one that Enter presses */
    NoticeDialog(Shell parent, String title, String words, String icon, Token ink, List<String> answers) {
        super(parent, title);
        this.answers = answers;
        setHeading(title);
        setSentence(words);
        setIcon(icon, ink);
    }

    @Override
    protected void fill(Composite area) {
        // the words are all there is
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        // the usual answer stands outside: on the right where the system has it there
        boolean right = parent.getDisplay().getDismissalAlignment() == SWT.RIGHT;
        for (int n = 0; n < answers.size(); n++) {
            int i = right ? answers.size() - 1 - n : n;
            createButton(parent, IDialogConstants.CLIENT_ID + i, answers.get(i), i == 0);
        }
    }

    @Override
    protected void buttonPressed(int id) {
        setReturnCode(id - IDialogConstants.CLIENT_ID);
        close();
    }

    /** Escape and the window's own button answer nothing. */
    @Override
    protected void handleShellCloseEvent() {
        setReturnCode(SWT.DEFAULT);
        close();
    }
}
