package org.sankofa.ui.dialogs;

import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a few words. */
final class WordsDialog extends FormDialog {

    private final String proposed;
    private final boolean lines;
    private final UnaryOperator<String> check;
    private Text text;
    private String words;

    WordsDialog(Shell parent, Dialogs.Question question, UnaryOperator<String> check) {
        super(parent, question.title(), question.title(), question.sentence(), question.accept());
        this.proposed = question.proposed();
        this.lines = question.lines();
        this.check = check;
    }

    @Override
    protected void fill(Composite area) {
        // what it is for stands in the sentence above
        text = framed(area, getShell().getText(), proposed, lines ? SWT.MULTI : SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, lines).hint(WIDTH, lines ? 120 : SWT.DEFAULT).applyTo(text.getParent());
        text.selectAll();
        text.setFocus();
    }

    @Override
    protected String wrong() {
        return text == null ? null : check.apply(text.getText());
    }

    @Override
    protected void okPressed() {
        words = text.getText();
        super.okPressed();
    }

    String words() {
        return words;
    }
}
