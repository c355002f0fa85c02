package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks where a space is to be shared, and says who will see what. */
public final class PublishDialog extends AskDialog {

    private final List<String> seen;
    private Text address;
    private Button sure;
    private String url;

    /**
     * @param title what people call the space
     * @param seen what others will see, one sentence each
     */
    public PublishDialog(Shell shell, String title, List<String> seen) {
        super(shell, text("publish.title"), text("publish.heading", title), text("publish.message"), text("publish.ok"));
        this.seen = List.copyOf(seen);
    }

    @Override
    void fill(Composite area) {
        address = JoinDialog.Addresses.field(area, this, text("publish.address"));
        paragraph(area, text("publish.examples"));
        Label heading = paragraph(area, text("publish.seen"));
        heading.setFont(org.eclipse.jface.resource.JFaceResources.getFontRegistry().getBold(org.eclipse.jface.resource.JFaceResources.DIALOG_FONT));
        seen.forEach(sentence -> paragraph(area, sentence));
        sure = new Button(area, SWT.CHECK | SWT.WRAP);
        sure.setText(text("publish.sure"));
        sure.addListener(SWT.Selection, event -> changed());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(sure);
        address.setFocus();
    }

    @Override
    String wrong() {
        return address.getText().isBlank() || sure == null || !sure.getSelection() ? "" : null;
    }

    @Override
    protected void okPressed() {
        url = address.getText().strip();
        super.okPressed();
    }

    /** @return where to */
    public String url() {
        return url;
    }
}
