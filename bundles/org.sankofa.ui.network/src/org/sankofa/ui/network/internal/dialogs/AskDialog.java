package org.sankofa.ui.network.internal.dialogs;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A dialog with a heading, a sentence, and fields one below the other. */
abstract class AskDialog extends TitleAreaDialog {

    private static final int WIDTH = 380;

    private final String title;
    private final String heading;
    private final String message;
    private final String accept;

    /** @param accept what the button says that does it */
    AskDialog(Shell shell, String title, String heading, String message, String accept) {
        super(shell);
        this.title = title;
        this.heading = heading;
        this.message = message;
        this.accept = accept;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Makes the fields; the layout is a grid of two columns. */
    abstract void fill(Composite area);

    /** @return what is missing or wrong, a sentence; null: nothing */
    String wrong() {
        return null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(heading);
        setMessage(message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(12, 10).applyTo(area);
        fill(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, accept, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        getButton(IDialogConstants.OK_ID).setEnabled(wrong() == null);
    }

    /** Adds a field with its label. */
    Text field(Composite area, String label, String value, int style) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE | style);
        text.setText(value);
        text.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** Adds a paragraph over the whole width. */
    Label paragraph(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Looks again whether all is well. */
    final void changed() {
        String wrong = wrong();
        setErrorMessage(wrong == null || wrong.isEmpty() ? null : wrong);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
        }
    }
}
