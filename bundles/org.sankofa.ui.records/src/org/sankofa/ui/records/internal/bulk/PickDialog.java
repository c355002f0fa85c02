package org.sankofa.ui.records.internal.bulk;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.dialogs.FormDialog;

/** Asks for one thing to give to several records. */
public final class PickDialog extends FormDialog {

    private final String title;
    private final Picking<URI> picking;
    private PickerField<URI> field;
    private URI picked;

    /**
     * @param title what is given
     * @param words what to do
     * @param picking what can be given
     */
    public PickDialog(Shell shell, String title, String words, Picking<URI> picking) {
        super(shell, title, title, words, IDialogConstants.OK_LABEL);
        this.title = title;
        this.picking = picking;
    }

    /** @return what was picked, when the dialog was closed with OK */
    public URI picked() {
        return picked;
    }

    @Override
    protected void fill(Composite area) {
        field = new PickerField<>(area, picking, false, true, title);
        field.onChange(this::take);
        field.onResize(this::fit);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
        field.setFocus();
    }

    private void take(List<URI> values) {
        picked = values.isEmpty() ? null : values.getFirst();
        changed();
    }

    @Override
    protected String wrong() {
        return picked == null ? "" : null;
    }
}
