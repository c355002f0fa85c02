package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.search.SearchIndex;
import org.sankofa.ui.dialogs.FormDialog;
import org.sankofa.ui.network.internal.Languages;
import org.sankofa.ui.network.internal.model.Subscription;

/** Asks what a person wants to be told about. */
public final class SubscribeDialog extends FormDialog {

    private final SearchIndex index;
    private Text name;
    private Text query;
    private Subscription subscription;

    /** @param index checks the query */
    public SubscribeDialog(Shell shell, SearchIndex index) {
        super(shell, text("subscribe.title"), text("subscribe.heading"), text("subscribe.message"), text("subscribe.ok"));
        this.index = index;
    }

    @Override
    protected void fill(Composite area) {
        query = field(area, text("subscribe.query"), "", SWT.NONE);
        query.setMessage(text("subscribe.query.hint"));
        name = field(area, text("subscribe.name"), "", SWT.NONE);
        paragraph(area, text("subscribe.examples"));
        query.setFocus();
    }

    @Override
    protected String wrong() {
        if (query.getText().isBlank()) {
            return "";
        }
        var problems = index.parse(query.getText(), Languages.preferred()).problems();
        return problems.isEmpty() ? null : problems.get(0).message();
    }

    @Override
    protected void okPressed() {
        String asked = query.getText().strip();
        subscription = new Subscription(name.getText().isBlank() ? asked : name.getText().strip(), asked);
        super.okPressed();
    }

    /** @return what was asked for */
    public Subscription subscription() {
        return subscription;
    }
}
