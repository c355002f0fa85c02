package org.sankofa.ui.records.internal.bulk;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.controls.PickerField;

/** Asks for one thing to give to several records. */
final class PickDialog extends Dialog {

    private final String title;
    private final String words;
    private final Picking<URI> picking;
    private PickerField<URI> field;
    private URI picked;

    PickDialog(Shell shell, String title, String words, Picking<URI> picking) {
        super(shell);
        this.title = title;
        this.words = words;
        this.picking = picking;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was picked, when the dialog was closed with OK. */
    URI picked() {
        return picked;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(area);
        Label label = new Label(area, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(label);
        field = new PickerField<>(area, picking, false, true, title);
        field.onChange(this::take);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return area;
    }

    private void take(List<URI> values) {
        picked = values.isEmpty() ? null : values.getFirst();
        getButton(IDialogConstants.OK_ID).setEnabled(picked != null);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        field.setFocus();
    }
}
